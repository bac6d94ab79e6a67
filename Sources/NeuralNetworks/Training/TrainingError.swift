/// What is wrong with data that a model is to learn from or with a run of training, and what to do about it. Never quotes a text
/// of the data.
package struct TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence without its full stop.
    package var message: String
    /// What to do, one sentence without its full stop.
    package var remedy: String

    package init(_ message: String, remedy: String) {
        self.message = message
        self.remedy = remedy
    }

    package var description: String { "\(message). \(remedy)." }
}
