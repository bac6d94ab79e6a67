package import DomainModel
import Foundation
package import WordProblems

/// A word problem with its answer, of a collection such as CMATH or GSM8K.
package struct AnsweredProblem: Hashable, Sendable {
    package var text: String
    package var answer: Rational
    package var grade: String?
    package var language: Language

    /// The problems of a file of JSON lines: the text is called `text`, `question`, `problem` or `input`, the answer `answer` or
    /// `golden`; what stands before `####` in it is left out. Answers that are no number are, too.
    ///
    /// - Throws: ``EvaluationError`` that names the file, the line and the remedy.
    package static func read(from path: String) throws(EvaluationError) -> [AnsweredProblem] {
        guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8) else {
            throw EvaluationError("\(path) cannot be read: give a file of JSON lines in UTF-8")
        }
        var problems: [AnsweredProblem] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.allSatisfy(\.isWhitespace) {
            guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)), let text = row.text,
                let answer = row.answer
            else {
                throw EvaluationError(
                    "\(path), line \(index + 1): this is no JSON object with a `text` (or `question`, `problem`, `input`) and an "
                        + "`answer` (or `golden`): correct or remove the line")
            }
            guard let number = Rational(written: answer) else { continue }
            problems.append(
                AnsweredProblem(
                    text: text, answer: number, grade: row.grade,
                    language: text.unicodeScalars.contains { ("一"..."鿿").contains($0) } ? .zh : .en))
        }
        guard !problems.isEmpty else {
            throw EvaluationError("\(path) has no problem with a number as its answer: choose another file")
        }
        return problems
    }

    private struct Row: Decodable {
        var text: String?
        var answer: String?
        var grade: String?

        enum CodingKeys: String, CodingKey { case text, question, problem, input, answer, golden, grade }

        init(from decoder: any Decoder) throws {
            let fields = try decoder.container(keyedBy: CodingKeys.self)
            func field(_ keys: CodingKeys...) -> String? {
                for key in keys {
                    if let text = try? fields.decode(String.self, forKey: key) { return text }
                    if let number = try? fields.decode(Decimal.self, forKey: key) { return number.description }
                }
                return nil
            }
            text = field(.text, .question, .problem, .input)
            answer = field(.answer, .golden)?.components(separatedBy: "####").last?
                .trimmingCharacters(in: .whitespaces).replacingOccurrences(of: ",", with: "")
            grade = field(.grade)
        }
    }
}
