package import DomainModel

/// Knows the right answers of the steps a learner still has to answer, and whether a sentence gives one away, however it
/// is spelt: the exercise's own checking decides what is an answer.
///
/// It errs on the safe side: a sentence that only happens to contain the answer may be held back.
package struct AnswerGuard: Sendable {
    private struct Guarded: Sendable {
        var question: Question
        /// Whether the number or formula stands in what the learner sees anyway, so that naming it alone gives nothing
        /// away.
        var isVisible: Bool
    }

    private var guarded: [Guarded] = []
    /// What the learner sees: stem, steps, hints shown.
    private var visible = ""
    private var visibleFormulas: Set<String> = []

    /// Guards nothing.
    package init() {}

    /// - Parameters:
    ///   - exercise: the concrete exercise.
    ///   - steps: positions of the steps whose answers are not open yet.
    ///   - hints: hints that the learner has seen.
    package init(_ exercise: Exercise, steps: [Int], hints: [Hint]) {
        let texts = [exercise.title, exercise.text] + exercise.steps.map(\.text) + hints.map(\.text)
        visible = texts.flatMap(\.values.values).joined(separator: "\n")
        let mathematics = SentenceMathematics(visible)
        visibleFormulas = Set(mathematics.formulas.map(Self.compact))
        guarded = steps.flatMap { Self.parts(of: exercise.steps[$0].question) }.map { question in
            let isNamed = Self.isAnswer(Array(mathematics.digits), to: question)
            let isShown = mathematics.formulas.contains { question.check(.text($0)).verdict == .correct }
            return Guarded(question: question, isVisible: isNamed || isShown)
        }
    }

    /// Whether a text of the learner names an answer, as in “is it 7?”.
    package func isNamed(in text: String) -> Bool {
        var blind = self
        for index in blind.guarded.indices { blind.guarded[index].isVisible = false }
        blind.visible = ""
        return blind.leaks(text)
    }

    /// Whether `sentence`, said after `context` in the same reply, gives an answer away.
    package func leaks(_ sentence: String, after context: String = "") -> Bool {
        guard !guarded.isEmpty else { return false }
        let mathematics = SentenceMathematics(sentence)
        return guarded.contains { guarded in
            switch guarded.question {
            case .numeric: leaks(guarded, mathematics, context)
            case .expression: leaks(guarded, mathematics, context) || leaksPhrase(guarded, sentence, context)
            case .text(let question):
                leaksPhrase(guarded, sentence, context)
                    || !question.keywords.isEmpty && makesPoints(question, sentence, context)
            case .choice(let question): leaks(question, sentence, mathematics)
            case .order(let question): leaks(question, context + sentence)
            case .match(let question): leaks(question, sentence)
            case .cloze: false
            }
        }
    }

    private static func parts(of question: Question) -> [Question] {
        guard case .cloze(let cloze) = question else { return [question] }
        return cloze.blanks.map(\.question)
    }

    // MARK: Numbers and formulas

    private static func isAnswer(_ spellings: [String], to question: Question) -> Bool {
        spellings.contains { question.check(.text($0)).verdict == .correct }
    }

    private func leaks(_ guarded: Guarded, _ mathematics: SentenceMathematics, _ context: String) -> Bool {
        let question = guarded.question
        let isNumeric = if case .numeric = question { true } else { false }
        let named = mathematics.numbers.contains { number in
            (!guarded.isVisible && !number.isWord || mathematics.isBare || Self.isAsserted(number.before, context))
                && Self.isAnswer(number.spellings, to: question)
        }
        if named { return true }
        return mathematics.formulas.contains { formula in
            guard !visibleFormulas.contains(Self.compact(formula)) else { return false }
            let sides = formula.replacing("\\approx", with: "=").replacing("≈", with: "=").split(separator: "=")
            if sides.count > 1 {
                return Self.isAnswer([formula] + sides.map(String.init).filter { isNew($0, isNumeric) }, to: question)
            }
            // Arithmetic that comes to a number is a step on the way; a fraction, power or root is a spelling.
            let isCalculation = formula.dropFirst().contains { "+-*·×÷".contains($0) }
            return !(isNumeric && (isCalculation || guarded.isVisible && !mathematics.isBare))
                && isNew(formula, isNumeric)
                && Self.isAnswer([formula], to: question)
        }
    }

    /// Whether one side of an equation, or a formula by itself, is worth checking: not what the learner sees anyway.
    private func isNew(_ formula: String, _ isNumeric: Bool) -> Bool {
        isNumeric || !visibleFormulas.contains(Self.compact(formula))
    }

    private static func compact(_ formula: String) -> String {
        var text = formula.lowercased()
        for mark in ["·", "×"] { text = text.replacing(mark, with: "*") }
        return text.filter { !$0.isWhitespace && !"{}&$".contains($0) }
    }

    /// Whether what follows `before` is said to be the answer.
    private static func isAsserted(_ before: Substring, _ context: String) -> Bool {
        let words = Substring((context.suffix(60) + before).lowercased())
            .trimmedEnd { $0.isWhitespace || "$*{(:：“\"「\n-".contains($0) }
        return assertions.contains(where: words.hasSuffix)
    }

    private static let assertions = [
        "=", "≈", "\\approx", " is", " be", " equals", " equal", " equal to", " comes to", " get", " gets", " gives",
        " becomes", " obtain", " answer", " result", " solution", " choose", " pick", " enter", "'s", "’s", "是", "为",
        "得",
        "得到", "等于", "即", "答案", "结果", "选", "填", "约",
    ]

    // MARK: Words

    private static func phrases(of question: Question) -> [String] {
        switch question {
        case .text(let question): question.accepted
        case .expression(let question): question.accepted.filter { $0.split { !$0.isLetter }.contains { $0.count > 3 } }
        default: []
        }
    }

    private func isVisible(_ phrase: Phrase) -> Bool { Phrase(visible).contains(phrase) }

    private func leaksPhrase(_ guarded: Guarded, _ sentence: String, _ context: String) -> Bool {
        let said = Phrase(sentence)
        return Self.phrases(of: guarded.question).contains { phrase in
            let phrase = Phrase(phrase)
            guard let place = said.place(of: phrase) else { return false }
            return !isVisible(phrase) || Self.isAsserted(Substring(said.text(before: place)), context)
        }
    }

    /// An answer in one's own words is given away when the reply makes all its points.
    private func makesPoints(_ question: TextQuestion, _ sentence: String, _ context: String) -> Bool {
        question.check(visible) != .correct && question.check(context + sentence) == .correct
    }

    // MARK: Choices, order, pairs

    private func leaks(_ question: ChoiceQuestion, _ sentence: String, _ mathematics: SentenceMathematics) -> Bool {
        let shares = question.choices.map { choice in
            (choice.isCorrect, choice.text.values.values.map { share(of: $0, in: sentence, mathematics) }.max() ?? 0)
        }
        let wrong = shares.filter { !$0.0 }.map(\.1)
        // Repeating all choices gives nothing away.
        return shares.contains { $0.0 && $0.1 >= 0.8 } && !(!wrong.isEmpty && wrong.allSatisfy { $0 >= 0.8 })
    }

    /// How much of a choice is named, 0…1.
    private func share(of choice: String, in sentence: String, _ mathematics: SentenceMathematics) -> Double {
        let plain = choice.filter { $0 != "$" }
        let isWords = plain.contains { $0.isLetter && !$0.isASCII }
        if case .text = Question.reading([plain]) { return Phrase(sentence).share(of: Phrase(choice)) }
        if isWords { return Phrase(sentence).share(of: Phrase(choice)) }
        let question = Question.expression(ExpressionQuestion(accepted: [plain]))
        let spellings = mathematics.numbers.flatMap(\.spellings)
        let formulas = mathematics.formulas.flatMap { [$0] + $0.split(separator: "=").map(String.init) }
        return Self.isAnswer(spellings + formulas, to: question) ? 1 : 0
    }

    private func leaks(_ question: OrderQuestion, _ said: String) -> Bool {
        let phrase = Phrase(said)
        let languages = Set(question.items.flatMap(\.text.values.keys))
        return languages.contains { language in
            let places = question.items.map { phrase.place(of: Phrase($0.text.text(in: language))) }
            return places.count > 1 && !places.contains(nil)
                && zip(places, places.dropFirst()).allSatisfy { ($0 ?? 0) < ($1 ?? 0) }
        }
    }

    /// A pair is given away when its right side is the first thing of the exercise that is named after its left side.
    private func leaks(_ question: MatchQuestion, _ sentence: String) -> Bool {
        let phrase = Phrase(sentence)
        let languages = Set(question.pairs.flatMap { [$0.left, $0.right] }.flatMap(\.values.keys))
        return languages.contains { language in
            func places(_ side: (MatchQuestion.Pair) -> LocalizedText) -> [Int?] {
                question.pairs.map { phrase.place(of: Phrase(side($0).text(in: language))) }
            }
            let (lefts, rights) = (places(\.left), places(\.right))
            let all = (lefts + rights).compactMap { $0 }
            return zip(lefts, rights).contains { left, right in
                guard let left, let right, left < right else { return false }
                return !all.contains { left < $0 && $0 < right }
            }
        }
    }
}

extension TextQuestion {
    fileprivate func check(_ text: String) -> Grade.Verdict { Question.text(self).check(.text(text)).verdict }
}

/// Words in comparable form: Latin words and numbers in lower case, Chinese characters one by one.
private struct Phrase {
    private var words: [String] = []

    init(_ text: String) {
        for part in SentenceMathematics.folded(text).lowercased().split(whereSeparator: {
            !($0.isLetter || $0.isNumber)
        }) {
            var word = ""
            for character in part {
                if character.isASCII || character.unicodeScalars.first.map({ $0.value < 0x2E80 }) == true {
                    word.append(character)
                } else {
                    if !word.isEmpty { words.append(word) }
                    words.append(String(character))
                    word = ""
                }
            }
            if !word.isEmpty { words.append(word) }
        }
    }

    func place(of other: Phrase) -> Int? {
        let count = other.words.count
        guard count > 0, count <= words.count else { return nil }
        return (0...(words.count - count)).first { words[$0..<($0 + count)].elementsEqual(other.words) }
    }

    func contains(_ other: Phrase) -> Bool { place(of: other) != nil }

    /// The share of the other's words, or pairs of words, that occur here.
    func share(of other: Phrase) -> Double {
        let own = other.pairs
        guard !own.isEmpty else { return 0 }
        let present = Set(pairs)
        return Double(own.filter(present.contains).count) / Double(own.count)
    }

    private var pairs: [String] {
        words.count < 2 ? words : words + zip(words, words.dropFirst()).map { $0 + " " + $1 }
    }

    func text(before place: Int) -> String { " " + words[..<place].joined(separator: " ") }
}
