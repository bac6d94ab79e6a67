import DomainModel
import Typesetting

/// Whether a title, a stem or a hint gives the answer away.
enum LeakCheck {
    private static let draws: UInt32 = 5

    static func verdict(on exercise: Exercise, in language: String) -> Verdict {
        let drawn = (0..<(exercise.parameters == nil ? 1 : draws)).compactMap { try? exercise.instantiate(seed: $0) }
        // A draw can leak by chance, such as a sum of 0; the author's wording leaks in each.
        var found: [String: (count: Int, verdict: Verdict)] = [:]
        for concrete in drawn {
            for index in concrete.steps.indices {
                for (place, verdict) in leaks(in: concrete, index, language) {
                    found[place, default: (0, verdict)].count += 1
                }
            }
        }
        let all = found.filter { $0.value.count == drawn.count }.sorted { $0.key < $1.key }.map(\.value.verdict)
        return all.first { $0.outcome == .failed } ?? all.first ?? Verdict(.leak, .passed)
    }

    private static func leaks(in exercise: Exercise, _ index: Int, _ language: String) -> [(String, Verdict)] {
        let step = exercise.steps[index]
        let place = exercise.steps.count == 1 ? "" : "steps[\(index)]."
        let stem = exercise.text.text(in: language)
        let text = step.text.text(in: language)
        let title = exercise.title.text(in: language)
        let asked = stem + "\n" + text
        let answer = AnswerSpellings(of: step.question, in: language)
        var found: [(String, Verdict)] = []
        func note(_ place: String, _ outcome: Verdict.Outcome = .failed) {
            found.append(
                (
                    place,
                    Verdict(.leak, outcome, ["en": "\(place): it gives the answer away", "zh": "\(place)：透露了答案"])
                ))
        }
        if answer.isAnnounced(in: text) || answer.isNamed(in: text) { note(place + "text") }
        if !stem.isEmpty, answer.isAnnounced(in: stem) || answer.isNamed(in: stem) { note("text") }
        let shown = AnswerLeak(of: step.question, asked: asked, in: language)
        if answer.isAnnounced(in: title) || (shown.isGiven(by: title) && !answer.isTopical)
            || answer.isNamed(in: title)
        {
            note("title")
        }
        for (number, hint) in step.hints.enumerated() {
            // The last hint may be the worked one.
            let isLast = number == step.hints.count - 1 && number > 0
            let own = hint.text.text(in: language)
            if !isLast, answer.isAnnounced(in: own) {
                note("\(place)hints[\(number)]")
            } else if number == 0, step.hints.count > 1, shown.isGiven(by: own) {
                note("\(place)hints[0]", .unsure)
            }
        }
        return found
    }
}

/// The ways in which an answer can be written in a text.
struct AnswerSpellings {
    /// Numbers and formulas, without spaces.
    private var values: Set<String> = []
    /// Numbers in words, and words.
    private var words: [String] = []
    /// Answers that are words and could stand in the question only by giving it away.
    private var names: [[Term]] = []
    /// Whether the answer is a word that a title may well be about.
    private(set) var isTopical = false

    init(of question: Question, in language: String) {
        add(question, language)
    }

    private mutating func add(_ question: Question, _ language: String) {
        switch question {
        case .numeric(let numeric):
            values.insert(Self.compact(numeric.value))
            let printed = question.rightAnswer.text(in: language)
            values.formUnion(MathScanner(printed).formulas.map { Self.compact($0.tex) })
            if case .text(let answer) = question.modelAnswer {
                let number = answer.split(separator: " ").first.map(String.init) ?? answer
                values.insert(Self.compact(number))
                if let whole = Int(number) { words += Self.numberWords(whole) }
                if let decimal = Self.decimal(number) { values.insert(decimal) }
            }
        case .expression(let expression):
            values.formUnion(expression.accepted.map(Self.compact))
            values.formUnion(MathScanner(question.rightAnswer.text(in: language)).formulas.map { Self.compact($0.tex) })
        case .text(let text):
            words += text.accepted
            names += text.accepted.filter { $0.count >= ($0.contains(where: \.isWide) ? 2 : 4) && !Self.isCommon($0) }
                .map { Term.all(in: $0).filter { $0.pair == nil } }
            isTopical = true
        case .choice(let choice) where !choice.isMultiple:
            let right = choice.choices.filter(\.isCorrect).map { $0.text.text(in: language) }
            for text in right {
                if text.hasPrefix("$"), text.hasSuffix("$"), !text.dropFirst().dropLast().contains("$") {
                    values.insert(Self.compact(String(text.dropFirst().dropLast())))
                } else if text.contains(where: \.isNumber), !text.contains(where: \.isLetter) {
                    values.insert(Self.compact(text))
                } else {
                    words.append(text)
                }
            }
            isTopical = true
        case .cloze(let cloze): cloze.blanks.forEach { add($0.question, language) }
        case .choice, .order, .match: break
        }
        values.remove("")
        words.removeAll(where: \.isEmpty)
    }

    /// Whether a text says that this is the answer.
    func isAnnounced(in text: String) -> Bool {
        guard !values.isEmpty || !words.isEmpty else { return false }
        let lower = text.lowercased().replacing("−", with: "-").replacing("\\$", with: "").replacing("\\%", with: "")
        for end in Self.cueEnds(in: lower) {
            let after = String(lower[end...].drop { " :：，,“\"'(（*=是为即".contains($0) }.prefix(160))
            if starts(after) { return true }
            let words = after.drop { $0.isWhitespace }
            for lead in ["is ", "equals ", "to be ", "the ", "a ", "an ", "约", "等于"] where words.hasPrefix(lead) {
                if starts(String(words.dropFirst(lead.count))) { return true }
            }
        }
        return false
    }

    /// Whether an answer that is words stands in the question.
    func isNamed(in text: String) -> Bool {
        guard !names.isEmpty else { return false }
        let terms = Term.all(in: text).filter { $0.pair == nil }
        return names.contains { name in
            !name.isEmpty && terms.indices.contains { terms[$0...].starts(with: name) }
        }
    }

    private func starts(_ text: String) -> Bool {
        let formula = text.hasPrefix("$") ? text.dropFirst().prefix { $0 != "$" } : nil
        let tail = (formula ?? text.prefix { !" ，。；,;)）\n".contains($0) }[...])
        let value = Self.compact(String(tail.split(separator: "=").last ?? tail))
        let bare = value.hasSuffix(".") ? String(value.dropLast()) : value
        if values.contains(bare) || values.contains(Self.compact(String(tail))) { return true }
        let plain = text.filter { !"$“\"'*".contains($0) }
        return words.contains { word in
            // What the cue ends with may be how the answer begins.
            let word = word.lowercased().filter { !"$“\"'*".contains($0) }.drop { "是为即".contains($0) }
            guard !word.isEmpty, plain.hasPrefix(word) else { return false }
            let next = plain.dropFirst(word.count).first
            return next.map { !($0.isLetter && $0.isASCII) && $0 != "-" } ?? true
        }
    }

    /// Where words end that announce an answer.
    private static func cueEnds(in text: String) -> [String.Index] {
        if text.contains(where: \.isWide) {
            return text.matches(
                of:
                    #/答案(?:就)?(?:应该|应当|应)?(?:是|为|：|:|即)|结果(?:应该|应)?(?:是|为|：|:)|应(?:该)?(?:选|填)|正确(?:的)?(?:选项|答案)|请选|选择|填入/#
            ).map(\.range.upperBound)
        }
        return text.matches(
            of:
                #/\b(?:answers?|solution|result|(?:correct|right) (?:choice|option|value))\b(?: here| to this(?: question| exercise)?| you (?:want|need))?(?: is| are|:| would be| will be| must be| should be| =| equals)|\b(?:you|we) (?:should|will|must) (?:get|obtain|find|choose|pick|select)\b|\b(?:choose|pick|select|enter|type)\b|it (?:equals|comes to)/#
        ).map(\.range.upperBound)
    }

    private static func isCommon(_ text: String) -> Bool {
        [
            "true", "false", "both", "neither", "none", "always", "never", "equal", "more", "less", "increase",
            "decrease",
            "正确", "错误", "相等", "增大", "减小",
        ].contains(text.lowercased())
    }

    private static func compact(_ text: String) -> String {
        text.lowercased().replacing("\\$", with: "").replacing("\\%", with: "")
            .filter { !$0.isWhitespace && !"$¥€£,".contains($0) }.replacing("−", with: "-").replacing(
                "\\dfrac", with: "\\frac"
            )
            .replacing(#/\\frac\{([^{}]*)\}\{([^{}]*)\}/#) { "\($0.output.1)/\($0.output.2)" }
    }

    private static func decimal(_ number: String) -> String? {
        let parts = number.split(separator: "/").compactMap { Double($0) }
        guard parts.count == 2, parts[1] != 0 else { return nil }
        let value = parts[0] / parts[1]
        return (value * 10000).rounded() == value * 10000 ? "\(value)" : nil
    }

    /// In English and Chinese, for −99…99.
    static func numberWords(_ number: Int) -> [String] {
        guard abs(number) < 100 else { return [] }
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        let digits = Array("零一二三四五六七八九").map(String.init)
        let size = abs(number)
        let english =
            size < 20 ? small[size] : tens[size / 10] + (size % 10 == 0 ? "" : "-\(small[size % 10])")
        let chinese =
            size < 10
            ? digits[size]
            : (size < 20 ? "" : digits[size / 10]) + "十" + (size % 10 == 0 ? "" : digits[size % 10])
        return number < 0
            ? ["minus \(english)", "negative \(english)", "负\(chinese)"] : [english, chinese]
    }
}
