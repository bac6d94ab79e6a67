import DomainModel
import Foundation

/// Turns the answers of other systems into questions that can be graded, and refuses what would be graded unfairly.
enum AnswerReading {
    /// The question of a free answer.
    ///
    /// - Parameters:
    ///   - answers: right answers as plain text or LaTeX without dollar signs; any one will do.
    ///   - isText: the source says that the answer is a word.
    /// - Returns: nil when not even the right answer would be graded correct.
    static func question(_ answers: [String], isText: Bool) -> Question? {
        // A new line at the end is `\n` in the source.
        let answers = answers.map { normalised($0.hasSuffix("\\n") ? String($0.dropLast(2)) : $0) }
        if answers.count == 1, let relation = relation(answers[0]) { return relation }
        guard !answers.contains(where: { $0.isEmpty || $0.contains("\\begin{") }) else { return nil }
        let question = solved(answers) ?? literal(Question.reading(answers, isText: isText), answers)
        return question.check(question.modelAnswer).verdict == .correct ? question : nil
    }

    /// The question of a textbook's solution; nil when it is not a single value that can be read without doubt.
    static func question(_ solution: [Segments.Segment]) -> Question? {
        let parts = solution.filter { !$0.isBlank }
        let plain = normalised(Segments.plain(parts))
        if let choice = relation(plain) ?? yesOrNo(plain) { return choice }
        // A formula, or a number or formula written as text.
        let isFormula = parts.count == 1 && parts[0].formula != nil
        guard !plain.isEmpty, plain.count < 200, !plain.contains("\\text"), !plain.contains(";"), !plain.contains("…"),
            !plain.contains("\\begin"), !plain.contains("\\ldots"), !plain.contains("\\checkmark")
        else { return nil }
        if let amount = amount(plain) { return amount }
        guard isFormula || parts.allSatisfy({ $0.formula == nil }), !plain.contains(#/[A-Za-z]{2}/#) || isFormula,
            !hasLooseComma(plain), isFormula || !plain.contains(" ")
        else { return nil }
        let question = solved([plain]) ?? literal(Question.reading([plain]), [plain])
        switch question {
        case .numeric, .expression: break
        default: return nil
        }
        return question.check(question.modelAnswer).verdict == .correct ? question : nil
    }

    // MARK: Form

    /// The question so that writing down what was asked is no answer: `3(x+2)` where `3x+6` is wanted.
    ///
    /// - Parameter asked: the formulas that the question names.
    /// - Returns: nil when one has the same value and no form tells it apart.
    static func told(_ question: Question, apartFrom asked: [String]) -> Question? {
        let equal = asked.map(normalised).filter { !$0.isEmpty && question.check(.text($0)).verdict == .correct }
        guard let first = equal.first else { return question }
        if equal.count == 1, let formed = formed(question, apartFrom: first) { return formed }
        // A sum or product that is to be worked out is not its result.
        if case .numeric(let numeric) = question, isNumber(numeric.value), !equal.contains(where: isNumber) {
            return question
        }
        return nil
    }

    /// The question with the form that its answer has and what was asked has not; nil when there is none.
    static func formed(_ question: Question, apartFrom asked: String) -> Question? {
        let answers: [String]
        let forms: [ExpressionQuestion.Form]
        switch question {
        case .numeric(let numeric) where numeric.unit == nil: (answers, forms) = ([numeric.value], [.lowestTerms])
        case .expression(let expression)
        where expression.form == .any && !expression.accepted.contains { $0.contains(#/[=<>]|\\(?:leq?|geq?|neq?)\b/#) }:
            (answers, forms) = (expression.accepted, [.expanded, .factored])
        default: return nil
        }
        for form in forms {
            let formed = ExpressionQuestion(accepted: answers, form: form)
            let question = Question.expression(formed)
            if answers.allSatisfy({ question.check(.text($0)).verdict == .correct }),
                question.check(.text(normalised(asked))).verdict == .partial
            {
                return question
            }
        }
        return nil
    }

    /// A number as it is written: `0.42` rather than `21/50`.
    private static func literal(_ question: Question, _ answers: [String]) -> Question {
        guard case .numeric(var numeric) = question, answers.count == 1,
            answers[0].wholeMatch(of: #/-?[0-9]*\.[0-9]+/#) != nil
        else { return question }
        numeric.value = answers[0].replacing(#/^(-?)\./#) { "\($0.1)0." }
        return .numeric(numeric)
    }

    /// A literal: digits, a sign, a decimal point, a percent sign, or a fraction of two such.
    private static func isNumber(_ text: String) -> Bool {
        let plain = text.replacing(#/\\d?frac\{(-?[0-9.]+)\}\{([0-9.]+)\}/#) { "\($0.1)/\($0.2)" }
        return plain.wholeMatch(of: #/-?\s*[0-9.]+(?:\s+[0-9]+)?(?:/[0-9]+)?\s*(?:\\?%)?/#) != nil
    }

    /// `x = 5` as the number, and `y = 5x - 1` as the side with the solution: as an equation each would equal the equation
    /// that was to be solved.
    private static func solved(_ answers: [String]) -> Question? {
        guard answers.count == 1, answers[0].contains("="),
            let match = answers[0].wholeMatch(of: #/\s*([A-Za-z])\s*=\s*([^=<>]+)/#)
        else {
            return nil
        }
        let (variable, side) = (match.1, String(match.2))
        let question = literal(Question.reading([side]), [side])
        switch question {
        case .numeric: break
        case .expression where !side.contains(variable): break
        default: return nil
        }
        return [side, answers[0]].allSatisfy { question.check(.text($0)).verdict == .correct } ? question : nil
    }

    // MARK: Kinds

    /// `<`, `=`, `>`: one of the three.
    private static func relation(_ text: String) -> Question? {
        let signs = [
            "<": "<", ">": ">", "=": "=", "<=": "≤", ">=": "≥", "\\leq": "≤", "\\le": "≤", "≤": "≤", "\\geq": "≥",
            "\\ge": "≥", "≥": "≥",
        ]
        guard let sign = signs[text.trimmingCharacters(in: .whitespaces)] else { return nil }
        let offered = sign == "≤" || sign == "≥" ? ["<", "≤", "≥", ">"] : ["<", "=", ">"]
        return choice(offered.map { ["<": "$<$", "≤": "$\\leq$", "=": "$=$", "≥": "$\\geq$", ">": "$>$"][$0] ?? $0 }) {
            offered[$0] == sign
        }
    }

    private static func yesOrNo(_ text: String) -> Question? {
        let word = text.lowercased()
        for pair in [["Yes", "No"], ["True", "False"]] where pair.contains(where: { $0.lowercased() == word }) {
            return choice(pair) { pair[$0].lowercased() == word }
        }
        return nil
    }

    private static func choice(_ texts: [String], _ isRight: (Int) -> Bool) -> Question {
        .choice(
            ChoiceQuestion(
                choices: texts.enumerated().map { index, text in
                    ChoiceQuestion.Choice(
                        id: ExerciseReader.letter(index), text: LocalizedText(plain: text), isCorrect: isRight(index))
                }, isShuffled: false))
    }

    /// `$13,500`, `36%`, `260 feet`: a number with a unit. A unit that the checker does not know is not asked for.
    private static func amount(_ text: String) -> Question? {
        let number =
            #/(-?)\s*(\\?[$€£¥])?\s*(-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+|\\frac\{[0-9]+\}\{[0-9]+\}|[0-9]+\\frac\{[0-9]+\}\{[0-9]+\}))\s*(\\?%|[A-Za-z]+(?:[ ][A-Za-z]+){0,2}\.?)?/#
        guard text.contains(where: { $0.isNumber }),
            text.last?.isNumber == false || text.contains(where: { "$€£¥".contains($0) }),
            let match = text.wholeMatch(of: number), match.2 != nil || match.4 != nil
        else { return nil }
        let value = String(match.1 + match.3)
        let currency = match.2.map { String($0.drop { $0 == "\\" }) }
        let word = match.4.map { String($0).trimmingCharacters(in: CharacterSet(charactersIn: "\\.")) }
        guard currency == nil || word == nil else { return nil }
        // One letter behind a number is a variable.
        if let word, word.count == 1, word != "%", !text.contains(" ") { return nil }
        if let word,
            ["or", "and", "to", "times", "at"].contains(where: { word.split(separator: " ").contains(Substring($0)) })
        {
            return nil
        }
        guard case .numeric(var numeric) = literal(Question.reading([value]), [value]) else { return nil }
        numeric.unit = currency ?? word
        if numeric.unit != nil,
            Question.numeric(numeric).check(Question.numeric(numeric).modelAnswer).verdict != .correct
        {
            numeric.unit = nil
        }
        let question = Question.numeric(numeric)
        return question.check(question.modelAnswer).verdict == .correct ? question : nil
    }

    /// A comma that parts several answers rather than the parts of a point.
    private static func hasLooseComma(_ text: String) -> Bool {
        var depth = 0
        for character in text {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if character == ",", depth == 0 { return true }
        }
        return false
    }

    /// Without what only typesets: thousands separators, signs of other alphabets, a full stop at the end.
    static func normalised(_ text: String) -> String {
        var plain = text.replacing("{,}", with: ",")
        if plain.contains(",") { plain = plain.replacing(#/(\d),\s?(?=\d{3}(?!\d))/#) { String($0.1) } }
        for (mark, ascii) in [("−", "-"), ("–", "-"), ("\u{2060}", ""), ("\\,", " "), ("\\;", " "), ("\\quad", " ")] {
            plain = plain.replacing(mark, with: ascii)
        }
        plain = plain.trimmingCharacters(in: .whitespacesAndNewlines)
        while let last = plain.last, ".,;:".contains(last), !plain.hasSuffix("\\\(last)") {
            plain = String(plain.dropLast()).trimmingCharacters(in: .whitespaces)
        }
        return plain
    }
}
