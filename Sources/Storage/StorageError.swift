/// A failure of the store, worded for the operator: what failed, where, and what to do.
///
/// Never contains answers, names or other text of learners.
package struct StorageError: Error, Hashable, CustomStringConvertible, Sendable {
    package enum Code: String, Hashable, Sendable {
        case cannotOpen, full, damaged, busy, conflict, failed
    }

    package var code: Code
    package var message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { message }
}
