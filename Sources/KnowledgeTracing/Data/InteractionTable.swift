import CZlib

/// Answers of learners, in order: what knowledge tracing learns from and is measured on.
///
/// A file is CSV in UTF-8, as it is or compressed with gzip, with a header and one line for each answered question:
///
///     learner,order,item,skills,correct,fold
///     anna,0,fractions-1,fractions;addition,1,2
///     anna,1,fractions-7,fractions,0,2
///
/// The lines of a learner stand together; `order` counts them from 0. `skills` are separated by semicolons. Any other column
/// may split the learners into folds; a learner whose fold is blank belongs to none. Fields are not quoted.
package struct InteractionTable: Sendable {
    package struct Learner: Sendable {
        package var name: String
        /// The value of the fold column; empty when there is none.
        package var fold: String
        package var answers: [TracedAnswer]

        package init(name: String, fold: String, answers: [TracedAnswer]) {
            self.name = name
            self.fold = fold
            self.answers = answers
        }
    }

    package private(set) var learners: [Learner] = []
    package private(set) var vocabulary: Vocabulary
    /// CRC-32 of the text: tells whether two tables are of the same file. Nil for answers that come from elsewhere.
    package let checksum: UInt32?

    package var answerCount: Int { learners.reduce(0) { $0 + $1.answers.count } }

    /// Answers that come from elsewhere than a file.
    ///
    /// - Parameter vocabulary: has the numbers of their questions.
    package init(_ learners: [Learner], vocabulary: Vocabulary) {
        self.learners = learners
        self.vocabulary = vocabulary
        checksum = nil
    }

    /// - Parameters:
    ///   - path: the file.
    ///   - foldColumn: nil when learners are not split.
    ///   - vocabulary: the one of a trained model, so that its numbers fit.
    /// - Throws: ``KnowledgeTracingError`` with file and line: a file that cannot be read, is cut off or
    ///   has no answers; a missing column; a line with too few or too many fields; an empty name; skills that are missing; an
    ///   answer other than 0 and 1; an order with gaps; a learner whose lines do not stand together or who is in two folds.
    package init(
        contentsOfFile path: String, foldColumn: String? = nil, vocabulary: Vocabulary = Vocabulary()
    ) throws(KnowledgeTracingError) {
        try self.init(try content(ofFile: path), name: path, foldColumn: foldColumn, vocabulary: vocabulary)
    }

    /// - Parameter name: how errors call the file.
    package init(
        _ text: [UInt8], name: String, foldColumn: String? = nil, vocabulary: Vocabulary = Vocabulary()
    ) throws(KnowledgeTracingError) {
        self.vocabulary = vocabulary
        checksum = Self.checksum(text)
        guard String(validating: text, as: UTF8.self) != nil else {
            let line = 1 + text[..<Self.firstFault(in: text)].count { $0 == UInt8(ascii: "\n") }
            throw KnowledgeTracingError(.data, "\(name):\(line): the text is not UTF-8: save the file in UTF-8.")
        }
        var lines = Lines(text)
        let columns = try Columns(lines.next() ?? [], foldColumn: foldColumn, file: name)
        var skillSets: [String: Int] = [:]
        var names: Set<String> = []
        var current: Learner?
        while let fields = lines.next() {
            func fail(_ fault: String) -> KnowledgeTracingError {
                KnowledgeTracingError(.data, "\(name):\(lines.number): \(fault)")
            }
            guard fields.count == columns.count else {
                throw fail(
                    "\(fields.count) fields where the header has \(columns.count): fields are separated by commas, not quoted."
                )
            }
            func field(_ column: Int, _ title: String) throws(KnowledgeTracingError) -> String {
                guard !fields[column].isMissing else {
                    let value = fields[column].isEmpty ? "empty" : fields[column]
                    throw fail("\(title) is \(value): give a value, or leave the line out.")
                }
                return fields[column]
            }
            let learner = try field(columns.learner, "learner")
            let fold = columns.fold.map { fields[$0] } ?? ""
            if learner != current?.name {
                if let current { learners.append(current) }
                guard names.insert(learner).inserted else {
                    throw fail("learner \(learner) comes a second time: put the lines of each learner together.")
                }
                guard fold.isEmpty || !fold.isMissing else {
                    throw fail("\(foldColumn ?? "fold") is \(fold): name a fold, or leave the field blank.")
                }
                current = Learner(name: learner, fold: fold, answers: [])
            }
            guard let place = current?.answers.count, current?.fold == fold else {
                throw fail(
                    "learner \(learner) is in fold “\(fold)” and in “\(current?.fold ?? "")”: a learner belongs to one fold."
                )
            }
            let order = try field(columns.order, "order")
            guard Int(order) == place else {
                throw fail(
                    "order is \(order) where \(place) comes next: number the answers of each learner from 0 without gaps."
                )
            }
            let correct = try field(columns.correct, "correct")
            guard correct == "0" || correct == "1" else {
                throw fail("correct is “\(correct)”: write 1 for a right answer and 0 for a wrong one.")
            }
            let skills = try field(columns.skills, "skills")
            let skillSet: Int
            if let known = skillSets[skills] {
                skillSet = known
            } else {
                let parts = skills.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
                guard parts.allSatisfy({ !$0.isMissing }) else {
                    throw fail(
                        "skills are “\(skills)”, one of them without a name: separate them by single semicolons.")
                }
                skillSet = self.vocabulary.skillSet(parts)
                skillSets[skills] = skillSet
            }
            let question = self.vocabulary.question(item: try field(columns.item, "item"), skillSet: skillSet)
            current?.answers.append(TracedAnswer(question: question, isCorrect: correct == "1"))
        }
        if let current { learners.append(current) }
        guard !learners.isEmpty else {
            throw KnowledgeTracingError(.data, "\(name): there are no answers, only a header. Is it the right file?")
        }
    }
}

extension InteractionTable {
    static func checksum(_ text: [UInt8]) -> UInt32 { UInt32(truncatingIfNeeded: crc32_z(0, text, text.count)) }

    /// Where text is no longer UTF-8.
    private static func firstFault(in text: [UInt8]) -> Int {
        var place = 0
        while let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) {
            guard String(validating: text[place..<end], as: UTF8.self) != nil else { break }
            place = end + 1
        }
        return place
    }
}

/// Where the columns are.
private struct Columns {
    let count, learner, order, item, skills, correct: Int
    let fold: Int?

    init(_ header: [String], foldColumn: String?, file: String) throws(KnowledgeTracingError) {
        guard !header.isEmpty else {
            throw KnowledgeTracingError(.data, "\(file) is empty. Is it the right file?")
        }
        func column(_ name: String) throws(KnowledgeTracingError) -> Int {
            guard let column = header.firstIndex(of: name) else {
                let remedy =
                    name == foldColumn
                    ? "name the one that splits the learners with --fold-column"
                    : "add it, or rename the one that holds it"
                throw KnowledgeTracingError(
                    .data, "\(file):1: there is no column “\(name)”, only \(header.joined(separator: ", ")): \(remedy)."
                )
            }
            return column
        }
        count = header.count
        learner = try column("learner")
        order = try column("order")
        item = try column("item")
        skills = try column("skills")
        correct = try column("correct")
        if let foldColumn { fold = try column(foldColumn) } else { fold = nil }
    }
}

/// Lines of CSV, split at the commas; spaces around fields, line ends of Unix and Windows, a byte order mark and blank lines are passed over.
private struct Lines {
    private let text: [UInt8]
    private var place: Int
    /// Of the line that came last, from 1.
    private(set) var number = 0

    init(_ text: [UInt8]) {
        self.text = text
        place = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func next() -> [String]? {
        while place < text.count {
            let start = place
            var end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            place = end + 1
            number += 1
            if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            guard end > start else { continue }
            return text[start..<end].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
                var field = $0
                while field.first == UInt8(ascii: " ") { field.removeFirst() }
                while field.last == UInt8(ascii: " ") { field.removeLast() }
                return String(decoding: field, as: UTF8.self)
            }
        }
        return nil
    }
}

extension String {
    /// Empty, or what programs write for no number.
    fileprivate var isMissing: Bool { isEmpty || utf8.count == 3 && lowercased() == "nan" }
}
