import DomainModel
import Typesetting

/// Finds the whole answer to a question in a text that must not give it away.
struct AnswerLeak {
    /// Each part of the answer in each way of writing it; all parts have to be there. Empty when the question itself has
    /// them.
    private let parts: [[String]]

    /// - Parameters:
    ///   - asked: the text of the question.
    ///   - language: of the texts the answer is looked for in.
    init(of question: Question, asked: String, in language: String) {
        let parts = Self.parts(of: question, in: language)
        self.parts = Self.has(parts, asked) ? [] : parts
    }

    func isGiven(by text: String) -> Bool { !parts.isEmpty && Self.has(parts, text) }

    private static func parts(of question: Question, in language: String) -> [[String]] {
        switch question {
        case .numeric(let numeric): [spellings(numeric.value, question, language)]
        case .expression(let expression): [spellings(expression.accepted.first ?? "", question, language)]
        case .text(let text): [text.accepted]
        case .choice(let choice):
            // All choices are seen; the right one shows only in its own words.
            choice.choices.filter { $0.isCorrect && $0.text.text(in: language).count >= 8 }.map {
                [$0.text.text(in: language)]
            }
        case .cloze(let cloze): cloze.blanks.flatMap { parts(of: $0.question, in: language) }
        case .order, .match: []
        }
    }

    /// As the author wrote it and as it is printed.
    private static func spellings(_ answer: String, _ question: Question, _ language: String) -> [String] {
        let printed = question.rightAnswer.text(in: language)
        return [answer, answer.replacing("-", with: "−")] + MathScanner(printed).formulas.map(\.tex)
    }

    private static func has(_ parts: [[String]], _ text: String) -> Bool {
        let formulas = MathScanner(text).formulas.map(\.tex)
        // `x = 2y = 6` shows `6` as well as the whole; a list such as `2, 4, 6` shows none of its numbers.
        let equations = formulas.flatMap { $0.split { ",;&".contains($0) } }.filter { $0.contains("=") }
        let values = Set((formulas + equations.flatMap { $0.split(separator: "=") }.map(String.init)).map(compact))
        let words = text.lowercased()
        return parts.allSatisfy { spellings in
            spellings.contains { spelling in
                values.contains(compact(spelling)) || has(spelling.lowercased(), in: words)
            }
        }
    }

    /// Whether a phrase stands in a text by itself, not within a longer word, number or formula.
    private static func has(_ phrase: String, in text: String) -> Bool {
        // A single digit outside a formula is more often a count, as in `2 terms`.
        guard !phrase.isEmpty, phrase.count > 1 || phrase.first?.isNumber == false else { return false }
        var rest = text[...]
        while let range = rest.firstRange(of: phrase) {
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            if !joins(before, phrase.first) && !joins(phrase.last, after) && !isFormula(range, in: text) { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    private static func joins(_ left: Character?, _ right: Character?) -> Bool {
        guard let left, let right, left.isASCII, right.isASCII else { return false }
        func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
        return isWord(left) && isWord(right) || "+-*/^.(\\{".contains(left) && isWord(right)
            || isWord(left) && "^_*/({".contains(right)
    }

    private static func isFormula(_ range: Range<String.Index>, in text: String) -> Bool {
        let offset = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        return MathScanner(text).formulas.contains { $0.range.contains(offset) }
    }

    private static func compact(_ formula: String) -> String { formula.filter { !$0.isWhitespace && $0 != "$" } }
}
