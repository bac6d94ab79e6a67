package import Content
package import DomainModel

/// Plants one fault in a good item, so that it can be measured which faults the checks find.
///
/// A fault is drawn with a seed, so that the same seed plants the same faults.
package struct PlantedFault: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case key, twoRight = "two-right", leak, support, duplicate, language, schema, level, length, moderation

        /// The check that is there to find it.
        package var check: Verdict.Check {
            switch self {
            case .key: .answer
            case .twoRight: .uniqueChoice
            case .leak: .leak
            case .support: .support
            case .duplicate: .duplicate
            case .language: .language
            case .schema: .schema
            case .level: .level
            case .length: .length
            case .moderation: .moderation
            }
        }
    }

    /// What carries the fault.
    package enum Item: Sendable {
        case exercise(Exercise)
        case part(Artefact.Part, of: Artefact)
    }

    package var kind: Kind
    /// How it was planted, such as `hint` or `negation`.
    package var way: String
    package var item: Item
    /// Exercises that the item must not repeat, beside those of the course.
    package var siblings: [Exercise] = []
}

/// Draws faults of each kind from one course.
package struct FaultPlanter: Sendable {
    let language: String
    var generator: SplitMix64

    package init(seed: UInt64, language: String) {
        generator = SplitMix64(seed: seed)
        self.language = language
    }

    /// `exercise` with a fault of `kind`; nil where it has no place for one.
    package mutating func plant(_ kind: PlantedFault.Kind, in exercise: Exercise) -> PlantedFault? {
        guard var concrete = try? exercise.instantiate(seed: UInt32(truncatingIfNeeded: generator.next() % 1000)),
            !concrete.steps.isEmpty
        else { return nil }
        let step = generator.below(concrete.steps.count)
        let way: String?
        var siblings: [Exercise] = []
        switch kind {
        case .key: way = plantKey(&concrete, step)
        case .twoRight: way = plantSecondRight(&concrete, step)
        case .leak: way = plantLeak(&concrete, step)
        case .language: way = plantLanguage(&concrete, step)
        case .schema: way = plantSchema(&concrete, step)
        case .moderation: way = plantModeration(&concrete, step)
        case .duplicate:
            siblings = [concrete]
            way = plantCopy(&concrete)
        case .support, .level, .length: way = nil
        }
        return way.map { PlantedFault(kind: kind, way: $0, item: .exercise(concrete), siblings: siblings) }
    }

    // MARK: Keys

    private mutating func plantKey(_ exercise: inout Exercise, _ index: Int) -> String? {
        let before = exercise.steps[index].question
        switch before {
        case .numeric(var numeric):
            let shift = ["+1", "-1", "*2", "+10", "*(-1)"][generator.below(5)]
            guard
                let value = Formulas.worked("(\(numeric.value))\(shift)"), value != numeric.value
            else { return nil }
            numeric.value = value
            exercise.steps[index].question = .numeric(numeric)
        case .expression(var expression):
            guard let key = expression.accepted.first else { return nil }
            let wrong = ["(\(key))+1", "2*(\(key))", "-(\(key))"][generator.below(3)]
            expression.accepted = [wrong]
            expression.form = .any
            exercise.steps[index].question = .expression(expression)
        case .choice(var choice) where !choice.isMultiple:
            let wrong = choice.choices.indices.filter { !choice.choices[$0].isCorrect }
            guard let other = generator.pick(wrong), let right = choice.choices.firstIndex(where: \.isCorrect) else {
                return nil
            }
            choice.choices[right].isCorrect = false
            choice.choices[other].isCorrect = true
            exercise.steps[index].question = .choice(choice)
        default: return nil
        }
        // Twice zero is zero, and a misconception must not become right.
        let after = exercise.steps[index].question
        exercise.steps[index].misconceptions = []
        return before.check(after.modelAnswer).verdict == .incorrect ? before.kind : nil
    }

    // MARK: Choices

    private mutating func plantSecondRight(_ exercise: inout Exercise, _ index: Int) -> String? {
        guard case .choice(var choice) = exercise.steps[index].question, !choice.isMultiple,
            let right = choice.choices.first(where: \.isCorrect),
            let wrong = generator.pick(choice.choices.indices.filter { !choice.choices[$0].isCorrect })
        else { return nil }
        let text = right.text.text(in: language)
        let way: String
        switch generator.below(4) {
        case 0:
            choice.choices[wrong].isCorrect = true
            way = "marked"
        case 1:
            choice.choices[wrong].text = LocalizedText([
                language: text.uppercased() == text ? text + " ." : "  " + text.uppercased() + "."
            ])
            if text.contains("$") { choice.choices[wrong].text = LocalizedText([language: " " + text + " "]) }
            way = "spelling"
        case 2:
            guard let value = Formulas.equal(to: text) else { fallthrough }
            choice.choices[wrong].text = LocalizedText([language: value])
            way = "value"
        default:
            choice.choices[wrong].text = LocalizedText([
                language: language == "zh"
                    ? text + "。" : text.contains("$") || !text.contains(where: \.isLetter) ? text + "." : "the " + text
            ])
            way = "words"
        }
        exercise.steps[index].question = .choice(choice)
        return way
    }

    // MARK: Leaks

    private mutating func plantLeak(_ exercise: inout Exercise, _ index: Int) -> String? {
        let question = exercise.steps[index].question
        let answer: String
        switch question {
        case .numeric, .expression, .text: answer = question.rightAnswer.text(in: language)
        case .choice(let choice) where !choice.isMultiple: answer = question.rightAnswer.text(in: language)
        default: return nil
        }
        var shown = answer.split(separator: " / ").first.map(String.init) ?? answer
        guard !shown.isEmpty else { return nil }
        if case .text(let typed) = question.modelAnswer, let whole = Int(typed), (0...20).contains(whole),
            generator.below(3) == 0
        {
            shown = language == "zh" ? Formulas.chinese(whole) : Formulas.english(whole)
        }
        let sentences =
            language == "zh"
            ? ["答案是\(shown)。", "正确答案：\(shown)", "（结果是\(shown)）", "应选\(shown)。"]
            : [
                "The answer is \(shown).", "(Answer: \(shown))", "The correct answer is \(shown).",
                "Hint: the result is \(shown).",
            ]
        let leak =
            generator.pick(Array(sentences.prefix(question.choiceCount > 0 || language == "en" ? 4 : 3)))
            ?? sentences[0]
        func adding(_ text: LocalizedText) -> LocalizedText {
            LocalizedText([language: text.isEmpty ? leak : text.text(in: language) + " " + leak])
        }
        switch generator.below(3) {
        case 0:
            exercise.steps[index].text = adding(exercise.steps[index].text)
            return "stem"
        case 1:
            exercise.title = adding(exercise.title)
            return "title"
        default:
            exercise.steps[index].hints.insert(Hint(text: LocalizedText([language: leak])), at: 0)
            return "hint"
        }
    }

    // MARK: Language, schema, moderation

    private mutating func plantLanguage(_ exercise: inout Exercise, _ index: Int) -> String? {
        let (way, text) = FaultTexts.foreign(to: language, &generator)
        exercise.steps[index].text = LocalizedText([language: text])
        if exercise.steps.count == 1 { exercise.text = [:] }
        return way
    }

    private mutating func plantSchema(_ exercise: inout Exercise, _ index: Int) -> String? {
        let text = exercise.steps[index].text.text(in: language)
        switch generator.below(5) {
        case 0:
            exercise.steps[index].text = LocalizedText([language: text + " $x + 1"])
            return "open formula"
        case 1:
            exercise.steps[index].text = LocalizedText([language: text + #" $\frac{1}{2$"#])
            return "braces"
        case 2:
            exercise.steps[index].question = .numeric(NumericQuestion(value: "3 +* )"))
            exercise.steps[index].misconceptions = []
            return "key that is no number"
        case 3:
            exercise.steps[index].question = .cloze(ClozeQuestion(blanks: [.text(TextQuestion(accepted: ["x"]))]))
            exercise.steps[index].misconceptions = []
            exercise.steps[index].text = LocalizedText([language: text.replacing("[[1]]", with: "")])
            return "blank without mark"
        default:
            exercise.steps[index].text = [:]
            exercise.text = [:]
            return "no question"
        }
    }

    /// `part`, an exercise as YAML, with a slip that models make in YAML.
    mutating func plantText(in part: Artefact.Part, of artefact: Artefact) -> PlantedFault? {
        var part = part
        let lines = part.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let answer = lines.firstIndex(where: { $0.hasPrefix("answer:") || $0.hasPrefix("steps:") }) else {
            return nil
        }
        var broken = lines
        let way: String
        switch generator.below(5) {
        case 0:
            broken[answer] = String(lines[answer].replacing(":", with: "s:", maxReplacements: 1).dropFirst())
            way = "unknown key"
        case 1:
            broken.remove(at: answer)
            way = "key cut out"
        case 2:
            broken.append("hints: [\"Look again")
            way = "unclosed"
        case 3:
            broken.insert("\tnote: see above", at: answer)
            way = "tab"
        default:
            broken.insert("Here is the exercise you asked for:", at: 0)
            broken.append("I hope that this helps!")
            way = "prose around"
        }
        part.text = broken.joined(separator: "\n")
        return PlantedFault(kind: .schema, way: "YAML: \(way)", item: .part(part, of: artefact))
    }

    private mutating func plantModeration(_ exercise: inout Exercise, _ index: Int) -> String? {
        let (way, text) = FaultTexts.harmful(in: language, &generator)
        let own = exercise.steps[index].text.text(in: language)
        exercise.steps[index].text = LocalizedText([
            language: generator.below(2) == 0 ? own + " " + text : text + " " + own
        ])
        return way
    }

    private mutating func plantCopy(_ exercise: inout Exercise) -> String? {
        exercise.id += "-copy"
        switch generator.below(3) {
        case 0: return "exact"
        case 1:
            for index in exercise.steps.indices {
                let text = exercise.steps[index].text.text(in: language)
                exercise.steps[index].text = LocalizedText([
                    language: "  " + text.replacing(", ", with: " , ").replacing("Which", with: "which") + "  "
                ])
            }
            return "spelling"
        default:
            guard case .choice(var choice) = exercise.steps[0].question else { return "exact" }
            choice.choices = generator.shuffle(choice.choices)
            exercise.steps[0].question = .choice(choice)
            return "order"
        }
    }
}

extension Question {
    fileprivate var choiceCount: Int { if case .choice(let choice) = self { choice.choices.count } else { 0 } }
}

/// Small changes of numbers.
enum Formulas {
    static func worked(_ formula: String) -> String? {
        ClosedForm(task: .value, formula: formula)?.number
    }

    /// The same value written in another way; nil for what is no whole number or simple fraction.
    static func equal(to text: String) -> String? {
        let plain = text.filter { !$0.isWhitespace && $0 != "$" }
        if let whole = Int(plain) { return "$\\frac{\(whole * 3)}{3}$" }
        guard let match = plain.wholeMatch(of: #/\\frac\{(\d{1,4})\}\{(\d{1,4})\}/#), let a = Int(match.output.1),
            let b = Int(match.output.2)
        else { return nil }
        return "$\\frac{\(a * 2)}{\(b * 2)}$"
    }

    static func english(_ number: Int) -> String {
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ][number]
    }

    static func chinese(_ number: Int) -> String {
        [
            "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九",
            "二十",
        ][number]
    }
}
