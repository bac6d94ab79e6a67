import DomainModel
import Typesetting

/// What a worked solution comes to: the choices that it names, the value that it solves for, and what its conclusion ends with.
///
/// Values on the way do not count for the key: a wrong key is often one of them.
struct WorkedSolution {
    /// The choices that the solution says are right, such as `b` of `故选 B`; nil where it names none. Choices without a
    /// name of their own are called so, in whatever order they are shown.
    private var letters: Set<String>?
    /// What the last equation of one letter says, such as 5 of `x = 5`.
    private var solved: String?
    /// What the last sentence with a result ends with, and all that it holds.
    private var final: String?
    private var conclusion: [String] = []
    private var isEquation = false
    private var all: [String] = []
    private let plain: String

    init(_ solution: String) {
        plain = PlainText.normalised(solution)
        letters = Self.letters(in: solution)
        for sentence in Self.sentences(of: solution) {
            let results = Self.results(in: sentence)
            all += results.all
            solved = results.solved ?? solved
            if let last = results.final, !sentence.contains(Self.checking) {
                (final, conclusion, isEquation) = (last, results.all, results.isEquation)
            }
        }
    }

    /// Whether it comes to the key; nil where it shows no result, or another one that may be a step on the way.
    func agrees(with question: Question, in language: String) -> Bool? {
        switch question {
        case .numeric, .expression:
            func isKey(_ result: String) -> Bool {
                [.correct, .partial].contains(question.check(.text(result)).verdict)
            }
            if [solved, final].compactMap({ $0 }).contains(where: isKey) { return true }
            guard !all.isEmpty else { return nil }
            if !isEquation, conclusion.contains(where: isKey) { return true }
            // Words, units and percentages can hide a result; plain numbers cannot.
            guard case .numeric(let numeric) = question, numeric.unit == nil, numeric.tolerance == .exact,
                !all.contains(where: isKey),
                all.allSatisfy({ $0.contains(#/^-?[\d.\/]+$|^[a-z] ?= ?-?[\d.\/]+$/#) })
            else { return nil }
            return false
        case .text(let text):
            return text.accepted.contains { !$0.isEmpty && plain.contains(PlainText.normalised($0)) } ? true : nil
        case .choice(let choice): return agrees(with: choice, in: language)
        default: return nil
        }
    }

    private func agrees(with choice: ChoiceQuestion, in language: String) -> Bool? {
        let right = choice.choices.indices.filter { choice.choices[$0].isCorrect }
        let named = letters.flatMap { letters in
            letters.isSubset(of: choice.choices.map(\.id))
                ? letters == Set(right.map { choice.choices[$0].id }) : nil
        }
        if named == true || choice.isMultiple { return named }
        let texts = choice.choices.map { $0.text.text(in: language) }
        for result in [final, solved].compactMap({ $0 }) {
            let same = texts.indices.filter { Self.isSame(result, texts[$0]) }
            guard same.count == 1 else { continue }
            // A solution whose letter and value differ is wrong itself; another value may be a step on the way.
            return same == right && named == nil ? true : same == right ? nil : named
        }
        return named
    }

    private static func isSame(_ result: String, _ choice: String) -> Bool {
        let formulas = MathScanner(choice).formulas
        let own = formulas.count == 1 ? results(in: choice).final : Self.number(in: choice)
        guard let own else { return false }
        return own == result || ExpressionQuestion(accepted: [own]).isSame(result)
    }

    /// The only number of a choice in words, such as `12 km`.
    private static func number(in text: String) -> String? {
        let numbers = numbers(in: text)
        return numbers.count == 1 && !text.contains("$") ? numbers[0] : nil
    }

    // MARK: Reading

    private static var checking: Regex<Substring> { #/^\s*(?i:check|检验|验算|经检验)/# }

    /// The letters behind the last phrase that names choices.
    private static func letters(in text: String) -> Set<String>? {
        let plain = text.replacing(#/\\(?:text|mathrm|rm)\b|[${}\s]/#) {
            $0.output.first?.isWhitespace == true ? " " : ""
        }
        let chinese =
            #/(?:故选择?|应选择?|答案选|正确答案[为是]|答案[为是]|正确选项[为是])\s*[:：]?\s*([A-H](?:[、,，\s]?[A-H])*)(?![A-Za-z0-9=])/#
        let english =
            #/(?i:answer|choice|option)\s+(?i:is|are)\s*:?\s*\(?([A-H](?:(?:,\s?|\s?and\s)[A-H])*)\)?(?=[\s.,;]|$)(?!\s[a-z])/#
        guard let named = plain.matches(of: chinese).last?.output.1 ?? plain.matches(of: english).last?.output.1 else {
            return nil
        }
        return Set(named.filter { $0.isUppercase }.map { $0.lowercased() })
    }

    private static func sentences(of text: String) -> [Substring] {
        text.split(whereSeparator: \.isNewline).flatMap { line -> [Substring] in
            var parts: [Substring] = []
            var start = line.startIndex
            var isInFormula = false
            for index in line.indices {
                let character = line[index]
                let next = line.index(after: index)
                if character == "$" { isInFormula.toggle() }
                let isEnd = character == "." && next < line.endIndex && line[next].isWhitespace
                if !isInFormula, isEnd || "。；;！!".contains(character) {
                    parts.append(line[start..<next])
                    start = next
                }
            }
            return parts + [line[start...]]
        }
    }

    /// - Returns: what ends each equation and each number in words; the last result; the value of a letter alone.
    private static func results(
        in sentence: some StringProtocol
    ) -> (all: [String], final: String?, solved: String?, isEquation: Bool) {
        let text = String(sentence)
        var (all, final, solved, isEquation): ([String], String?, String?, Bool) = ([], nil, nil, false)
        for formula in MathScanner(text).formulas.map(\.tex) {
            let sides = formula.replacing("\\approx", with: "=").split(whereSeparator: { "=≈".contains($0) })
                .map { trimmed(String($0)) }.filter { !$0.isEmpty }
            // Names of choices are read apart.
            guard let last = sides.last, !formula.contains(#/^\s*(?:\\(?:text|mathrm|rm)\s*)?\{?\s*[A-H]\s*\}?\s*$/#)
            else {
                continue
            }
            all.append(last)
            final = last
            if formula.contains("=") {
                isEquation = true
                all.append(trimmed(formula))
                if sides.count == 2, sides[0].count == 1, sides[0].first?.isLetter == true { solved = last }
            }
        }
        let words = PlainText.withoutFormulas(text.replacing("\\$", with: ""))
        let numbers = numbers(in: words)
        all += numbers
        if final == nil {
            isEquation = words.contains("=")
            final = isEquation ? Self.numbers(in: String(words.split(separator: "=").last ?? "")).first : numbers.last
        }
        return (all, final, solved, isEquation)
    }

    private static func numbers(in words: String) -> [String] {
        words.matches(of: #/-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\/\d+)?/#)
            .map { $0.output.filter { $0 != "," } }
    }

    private static func trimmed(_ tex: String) -> String {
        var tex = tex.filter { $0 != "&" }
        while let last = tex.last, ".,;。，； ".contains(last) { tex.removeLast() }
        while tex.first == " " { tex.removeFirst() }
        return tex
    }
}

extension ExpressionQuestion {
    fileprivate func isSame(_ answer: String) -> Bool {
        Question.expression(self).check(.text(answer)).verdict == .correct
    }
}
