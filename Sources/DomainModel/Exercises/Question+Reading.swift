extension Question {
    /// The question that raw answers of another system (OATutor, a textbook's solutions) amount to: a number with or
    /// without a unit, mathematics, or words.
    ///
    /// - Parameters:
    ///   - answers: right answers as plain text or LaTeX, with or without dollar signs around it; any one will do.
    ///   - isText: the source says that the answer is a text: `8,13` are two numbers and `even` is a word.
    package static func reading(_ answers: [String], isText: Bool = false) -> Question {
        let keys = answers.map { RawKey($0, isText: isText) }
        let numbers = keys.compactMap(\.number)
        if let first = numbers.first, numbers.count == keys.count, numbers.allSatisfy({ $0.isSame(as: first) }) {
            return .numeric(first)
        }
        let mathematics = keys.flatMap(\.mathematics)
        if !keys.isEmpty, keys.allSatisfy({ !$0.mathematics.isEmpty }) {
            let form: ExpressionQuestion.Form = keys.allSatisfy(\.isFactorization) ? .factored : .any
            return .expression(ExpressionQuestion(accepted: mathematics, form: form))
        }
        return .text(TextQuestion(accepted: keys.map(\.text)))
    }
}

/// One raw answer and what it can be.
private struct RawKey {
    /// Without the marks of mathematics around it.
    let text: String
    private let isText: Bool

    init(_ raw: String, isText: Bool) {
        var text = raw.replacing("$$", with: "").replacing("\\$", with: "$").trimmed
        // $x + 1$; but `$5` is money.
        if text.count > 2, text.hasPrefix("$"), text.hasSuffix("$") {
            text = String(text.dropFirst().dropLast()).trimmed
        }
        self.text = text
        self.isText = isText
    }

    /// The number it is, if it is worked out: `7^2` is mathematics, `49` a number.
    var number: NumericQuestion? {
        guard !isList, !text.contains(where: { "=:".contains($0) }), let quantity = try? Quantity(text),
            quantity.working == nil, quantity.parts.allSatisfy(\.value.isWorkedOut), let total = quantity.total
        else { return nil }
        let (value, unit) = (total.value, total.unit)
        if let unit, MeasurementUnit.readings(unit).isEmpty, !MeasurementUnit.isCounter(unit) {
            // Words behind a number are its unit only when they name a thing: `5 apples`, but not `3 is greater`.
            guard unit.split(separator: " ").count == 1 else { return nil }
        }
        guard let exact = value.exact else { return nil }
        let isDecimal = text.contains(".") || exact.isInteger
        return NumericQuestion(value: (isDecimal ? exact.decimal : nil) ?? exact.description, unit: unit)
    }

    /// `330,367` in a text: two numbers rather than one, unless a group starts with a zero or there are four (`9,073,189`).
    private var isList: Bool { isText && text.wholeMatch(of: /-?\d{1,3}(,[1-9]\d{2}){1,2}/) != nil }

    /// `2·2·3`: where a product of whole numbers is the answer, its value is the question.
    var isFactorization: Bool {
        guard case .expression(.product(let parts))? = try? Parser.statement(text) else { return false }
        return parts.allSatisfy { part in
            let base = if case .power(let base, _) = part { base } else { part }
            return base.exact?.isInteger == true && part.exact?.isInteger == true
        }
    }

    /// The answer as mathematics, in each way that it can be meant; empty for words.
    var mathematics: [String] {
        guard !isWords, let statement = try? Parser.statement(text) else { return [] }
        if isText, case .expression(.variable) = statement { return [] }
        if isList { return [text.replacing(",", with: ", "), text.replacing(",", with: "")] }
        return [text]
    }

    /// Whether it reads as words although its letters could be variables.
    private var isWords: Bool {
        if Spelling.phrases[text.comparable] != nil { return false }
        let isFormula = text.contains { "=<>≤≥^\\".contains($0) }
        return text.replacing(/\\[A-Za-z]+/, with: { _ in " " }).split { !($0.isLetter && $0.isASCII) }.contains {
            run in
            run.count >= (isText && !isFormula ? 2 : 4) && Spelling.inRuns[String(run)] == nil
                && Spelling.words[run.lowercased()] == nil && MeasurementUnit.readings(String(run)).isEmpty
        }
    }
}

extension NumericQuestion {
    fileprivate func isSame(as other: NumericQuestion) -> Bool {
        guard unit == other.unit, let a = key, let b = other.key else { return false }
        return Equivalence.holds(a, b)
    }
}
