/// Why a folder cannot be imported: the place, what is wrong, and what to do about it.
package struct ImportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Path of the file or folder.
    package var file: String
    /// From 1; nil when it is not about one line.
    package var line: Int?
    /// One sentence without its full stop.
    package var message: String
    /// What to do, one sentence without its full stop.
    package var remedy: String

    init(_ file: String, line: Int? = nil, _ message: String, remedy: String) {
        self.file = file
        self.line = line
        self.message = message
        self.remedy = remedy
    }

    /// `file:line: What is wrong. What to do.`
    package var description: String { "\(file)\(line.map { ":\($0)" } ?? ""): \(message). \(remedy)." }
}
