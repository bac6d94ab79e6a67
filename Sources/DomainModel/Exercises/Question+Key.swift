extension Question {
    /// The kind's name in the course format and the API.
    package var kind: String {
        switch self {
        case .choice(let question): question.isMultiple ? "choices" : "choice"
        case .numeric: "numeric"
        case .expression: "expression"
        case .cloze: "cloze"
        case .text: "text"
        case .order: "order"
        case .match: "match"
        }
    }

    /// Chance of a right answer by guessing: 1 over the number of possible answers, 0 for free entry.
    package var guess: Double {
        switch self {
        case .choice(let question) where question.isMultiple: 1 / Double((1 << min(question.choices.count, 20)) - 1)
        case .choice(let question): 1 / Double(max(1, question.choices.count))
        case .numeric, .expression, .text: 0
        case .cloze(let question): question.blanks.reduce(1) { $0 * $1.question.guess }
        case .order(let question): 1 / Self.arrangements(question.items.count)
        case .match(let question): 1 / Self.arrangements(question.pairs.count)
        }
    }

    private static func arrangements(_ count: Int) -> Double { (1...max(1, count)).reduce(1) { $0 * Double($1) } }

    /// A right answer, as it would be submitted.
    package var modelAnswer: Answer {
        switch self {
        case .choice(let question): .choices(question.choices.filter(\.isCorrect).map(\.id))
        case .numeric(let question): .text(question.written(.plain) + (question.unit.map { " " + $0 } ?? ""))
        case .expression(let question): .text(question.accepted.first ?? "")
        case .text(let question):
            .text(question.accepted.first ?? question.keywords.compactMap(\.first).joined(separator: " "))
        case .cloze(let question):
            .blanks(
                question.blanks.map { blank in
                    switch blank.question.modelAnswer {
                    case .text(let text): text
                    case .choices(let ids): ids.first ?? ""
                    default: ""
                    }
                })
        case .order(let question): .order(question.items.map(\.id))
        case .match(let question):
            .matches(Dictionary(question.pairs.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The right answer as a text to read (Markdown with mathematics).
    package var rightAnswer: LocalizedText {
        switch self {
        case .choice(let question): Self.list(question.choices.filter(\.isCorrect).map(\.text), "; ")
        case .numeric(let question): LocalizedText(everywhere: question.display)
        case .expression(let question): LocalizedText(everywhere: question.accepted.first.map(Self.display) ?? "")
        case .text(let question): LocalizedText(everywhere: question.accepted.joined(separator: " / "))
        case .cloze(let question): Self.list(question.blanks.map(\.question.rightAnswer), "; ")
        case .order(let question): Self.list(question.items.map(\.text), " → ")
        case .match(let question): Self.list(question.pairs.map { Self.list([$0.left, $0.right], " – ") }, "; ")
        }
    }

    private static func list(_ texts: [LocalizedText], _ separator: String) -> LocalizedText {
        let languages = Set(texts.flatMap(\.languages))
        guard !languages.isEmpty else {
            return LocalizedText(everywhere: texts.map { $0.text(in: "en") }.joined(separator: separator))
        }
        return LocalizedText(
            Dictionary(
                uniqueKeysWithValues: languages.map { language in
                    (language, texts.map { $0.text(in: language) }.joined(separator: separator))
                }))
    }

    fileprivate static func display(_ text: String) -> String {
        if text.contains("\\") { return "$\(text)$" }
        guard let statement = try? Parser.statement(text) else { return text }
        return "$\(statement.written(.latex))$"
    }
}

extension NumericQuestion {
    /// The value worked out: a decimal stays one, other exact values are fractions.
    fileprivate func written(_ notation: Notation) -> String {
        guard let key else { return value }
        guard let number = key.exact else { return value.contains("e") ? value : key.written(notation) }
        return (value.contains(".") ? number.decimal : nil) ?? number.written(notation)
    }

    fileprivate var display: String {
        let text = written(.latex)
        switch unit {
        case nil: return "$\(text)$"
        case "%"?: return "$\(text)\\%$"
        // A dollar sign would end the formula.
        case "$"?: return "$\\$\(key?.exact.flatMap(Self.money) ?? text)$"
        case let unit?: return "¥€£".contains(unit) ? "\(unit)$\(text)$" : "$\(text)$ \(unit)"
        }
    }

    /// `142.50`: cents are written with both places.
    private static func money(_ amount: Rational) -> String? {
        amount.isInteger || amount.rounded(places: 2) != amount ? nil : amount.fixed(places: 2)
    }
}
