/// Something wrong in a course folder: where, what, and what to do about it.
package struct CourseFault: Error, Hashable, Sendable {
    package enum Severity: String, Codable, Hashable, Sendable {
        /// The course cannot be served like this.
        case error
        /// The course works, but not as well as it should.
        case warning
    }

    package var severity: Severity
    /// Path below the course's folder; `course.yaml` for faults of the course as a whole.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in characters; nil when the fault is about the whole line.
    package var column: Int?
    /// One sentence without its full stop.
    package var message: String
    /// What to do, one sentence without its full stop.
    package var remedy: String

    package init(
        _ severity: Severity, file: String, line: Int, column: Int? = nil, _ message: String, remedy: String
    ) {
        self.severity = severity
        self.file = file
        self.line = max(1, line)
        self.column = column
        self.message = message
        self.remedy = remedy
    }
}

extension CourseFault: CustomStringConvertible {
    /// `file:line:column: error: What is wrong. What to do.`
    package var description: String {
        let place = [file, String(line)] + (column.map { [String($0)] } ?? [])
        return "\(place.joined(separator: ":")): \(severity.rawValue): \(message). \(remedy)."
    }
}

extension CourseFault: Comparable {
    /// By place; at the same place errors first.
    package static func < (a: CourseFault, b: CourseFault) -> Bool {
        let (left, right) = ((a.file, a.line, a.column ?? 0), (b.file, b.line, b.column ?? 0))
        if left != right { return left < right }
        if a.severity != b.severity { return a.severity == .error }
        return a.message < b.message
    }
}

/// Collects faults while a folder is read.
final class FaultLog {
    /// More are of no use to anyone.
    static let limit = 1000

    private(set) var faults: [CourseFault] = []

    var isFull: Bool { faults.count >= Self.limit }

    func add(_ fault: CourseFault) {
        guard !isFull else { return }
        faults.append(fault)
        if isFull {
            faults.append(
                CourseFault(
                    .error, file: fault.file, line: fault.line, "More than \(Self.limit) faults were found",
                    remedy: "Correct some of these and check again"))
        }
    }

    func error(_ file: String, _ line: Int, _ message: String, column: Int? = nil, remedy: String) {
        add(CourseFault(.error, file: file, line: line, column: column, message, remedy: remedy))
    }

    func warning(_ file: String, _ line: Int, _ message: String, column: Int? = nil, remedy: String) {
        add(CourseFault(.warning, file: file, line: line, column: column, message, remedy: remedy))
    }
}

extension String {
    /// A sentence to stand within another one.
    var withoutStop: String { hasSuffix(".") || hasSuffix("。") ? String(dropLast()) : self }
}
