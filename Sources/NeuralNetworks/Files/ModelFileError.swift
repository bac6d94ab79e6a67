/// Why a file of weights cannot be read, written or used: the file, the tensor, what is wrong and what to do.
package struct ModelFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Path of the file; nil for bytes that came from elsewhere.
    package var file: String?
    /// Name of the tensor in the file; nil when it is about the file as a whole.
    package var tensor: String?
    /// One sentence without its full stop.
    package var message: String
    /// What to do, one sentence without its full stop.
    package var remedy: String

    package init(file: String? = nil, tensor: String? = nil, _ message: String, remedy: String) {
        self.file = file
        self.tensor = tensor
        self.message = message
        self.remedy = remedy
    }

    /// `file: Tensor 'name': what is wrong. What to do.`
    package var description: String {
        [file, tensor.map { "Tensor '\($0.prefix(80))'" }].compactMap { $0.map { "\($0): " } }.joined()
            + "\(message). \(remedy)."
    }
}
