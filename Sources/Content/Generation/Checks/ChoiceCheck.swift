import DomainModel
import Typesetting

/// Whether exactly one choice is right and the wrong ones are wrong.
enum ChoiceCheck {
    /// The verdicts ``Verdict/Check/uniqueChoice`` and ``Verdict/Check/distractors``.
    static func verdicts(on exercise: Exercise, passages: PassageEvidence?, in language: String) -> [Verdict] {
        var verdicts = [Verdict(.uniqueChoice, .notApplicable), Verdict(.distractors, .notApplicable)]
        func note(_ verdict: Verdict) {
            let index = verdict.check == .uniqueChoice ? 0 : 1
            let order: [Verdict.Outcome] = [.notApplicable, .passed, .unsure, .failed]
            guard let new = order.firstIndex(of: verdict.outcome),
                let old = order.firstIndex(of: verdicts[index].outcome), new > old
            else { return }
            verdicts[index] = verdict
        }
        for (index, step) in exercise.steps.enumerated() {
            let asked = exercise.text.text(in: language) + "\n" + step.text.text(in: language)
            let place = exercise.steps.count == 1 ? "" : "steps[\(index)]: "
            for question in step.question.choiceQuestions {
                note(unique(question, asked, in: language).at(place))
                note(distractors(question, asked, passages, in: language).at(place))
            }
        }
        return verdicts
    }

    // MARK: Unique

    private static func unique(_ question: ChoiceQuestion, _ asked: String, in language: String) -> Verdict {
        let right = question.choices.filter(\.isCorrect)
        if right.isEmpty || (!question.isMultiple && right.count > 1) {
            return Verdict(
                .uniqueChoice, .failed,
                ["en": "\(right.count) choices are marked as right", "zh": "有 \(right.count) 个选项被标为正确"])
        }
        for choice in right {
            for other in question.choices where !other.isCorrect {
                switch isSame(choice.text.text(in: language), other.text.text(in: language)) {
                case .same:
                    return Verdict(.uniqueChoice, .failed, both(choice, other, "say the same", "意思相同", language))
                case .sameValue:
                    return Verdict(
                        .uniqueChoice,
                        asksForForm(asked) || [choice, other].allSatisfy { isSum($0.text.text(in: language)) }
                            ? .unsure : .failed,
                        both(choice, other, "have the same value", "数值相等", language))
                case .different: break
                }
            }
        }
        return Verdict(.uniqueChoice, .passed)
    }

    private enum Likeness { case same, sameValue, different }

    private static func isSame(_ one: String, _ other: String) -> Likeness {
        let areLists = MathScanner(one).formulas.count != MathScanner(other).formulas.count
        if !areLists, PlainText.normalised(one) == PlainText.normalised(other), names(in: one) == names(in: other) {
            return .same
        }
        if let first = value(one), let second = value(other) {
            let key = Question.expression(ExpressionQuestion(accepted: [first]))
            return key.check(.text(second)).verdict == .correct ? .sameValue : .different
        }
        if areLists { return .different }
        let (first, second) = (content(one), content(other))
        return first == second && !first.isEmpty && names(in: one) == names(in: other) ? .same : .different
    }

    /// Letters and signs that stand alone, of which `g` and `G`, or ● and ■, are different things.
    private static func names(in text: String) -> [String] {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.filter {
            $0.count == 1 && $0.first?.isLetter == true
        }
        .map(String.init)
            + text.unicodeScalars.filter { $0.properties.generalCategory == .otherSymbol }.map(String.init)
    }

    /// The mathematics that is the whole choice, unless it is an equation or the like: those are often to be told apart by
    /// their form.
    private static func value(_ text: String) -> String? {
        var text = text.filter { !$0.isWhitespace }
        if text.hasPrefix("$"), text.hasSuffix("$"), text.count > 2 { text = String(text.dropFirst().dropLast()) }
        guard !text.contains(where: { "$=<>≤≥,;[]:、，；".contains($0) }),
            !["\\le", "\\ge", "\\ne", "\\lt", "\\gt", "\\cdots", "\\to"].contains(where: text.contains),
            text.contains("\\") || text.contains(where: { $0.isNumber || "+-*/^".contains($0) }),
            !text.contains(#/[A-Za-z]{4,}/#) || text.contains("\\"), !text.isEmpty
        else { return nil }
        return text
    }

    private static let fillers: Set<String> = [
        "a", "an", "the", "very", "always", "just", "simply", "exactly", "basically", "also", "usually", "indeed",
    ]

    /// Its words in order, without those that change nothing.
    private static func content(_ text: String) -> [String] {
        guard !text.contains(where: { "$[]()^=<>".contains($0) }) else { return [] }
        let plain = text.replacing("的", with: "").replacing("了", with: "").replacing("就是", with: "是")
        return plain.lowercased().split { !($0.isLetter || $0.isNumber || "+-−–.%".contains($0)) }.map(String.init)
            .filter { !fillers.contains($0) }
            .map { $0.last == "." ? String($0.dropLast()) : $0 }
    }

    /// Whether it is something to be worked out; of two such choices the way may count, not the value.
    private static func isSum(_ text: String) -> Bool {
        text.contains(#/[\dA-Za-z)}]\s*(?:[-+−×÷*]|\\times|\\div|\\cdot)\s*[\d(A-Za-z\\]/#)
    }

    private static func asksForForm(_ asked: String) -> Bool {
        asked.lowercased().contains(
            #/form|lowest|simpl|propert|equivalent|writ|rewrit|fraction|decimal|percent|convert|factor|expan|notation|express|model|equation|最简|形式|写成|化成|化简|表示|等价|展开|分解|列式|步骤|式子|step/#
        )
    }

    private static func both(
        _ a: ChoiceQuestion.Choice, _ b: ChoiceQuestion.Choice, _ en: String, _ zh: String, _ language: String
    ) -> LocalizedText {
        let (a, b) = (a.text.text(in: language).prefix(60), b.text.text(in: language).prefix(60))
        return ["en": "the choices “\(a)” and “\(b)” \(en)", "zh": "选项“\(a)”与“\(b)”\(zh)"]
    }

    // MARK: Distractors

    private static func distractors(
        _ question: ChoiceQuestion, _ asked: String, _ passages: PassageEvidence?, in language: String
    ) -> Verdict {
        let wrong = question.choices.filter { !$0.isCorrect }
        for (index, choice) in question.choices.enumerated() {
            let text = choice.text.text(in: language)
            if text.allSatisfy(\.isWhitespace) {
                return Verdict(.distractors, .failed, ["en": "a choice is empty", "zh": "有选项为空"])
            }
            for other in question.choices[(index + 1)...] where choice.isCorrect == other.isCorrect {
                if isSame(text, other.text.text(in: language)) == .same {
                    return Verdict(.distractors, .failed, both(choice, other, "say the same", "意思相同", language))
                }
            }
        }
        guard !question.isMultiple, let right = question.choices.first(where: \.isCorrect) else {
            return Verdict(.distractors, .passed)
        }
        let key = right.text.text(in: language)
        if let rival = passages?.rival(of: key, among: wrong.map { $0.text.text(in: language) }, asked: asked) {
            return Verdict(
                .distractors, .unsure,
                ["en": "the passages fit “\(rival)” as well as the key", "zh": "原文同样支持“\(rival.prefix(60))”"])
        }
        let longest = wrong.map { $0.text.text(in: language).count }.max() ?? 0
        if key.count > 60, key.count > 3 * longest {
            return Verdict(
                .distractors, .unsure,
                ["en": "the right choice stands out by its length", "zh": "正确选项明显比其他选项长"])
        }
        return Verdict(.distractors, .passed)
    }
}

extension Question {
    /// The questions in it that are answered by picking.
    var choiceQuestions: [ChoiceQuestion] {
        switch self {
        case .choice(let question): [question]
        case .cloze(let cloze): cloze.blanks.flatMap(\.question.choiceQuestions)
        default: []
        }
    }
}

extension Verdict {
    /// The same with the place before the reason.
    func at(_ place: String) -> Verdict {
        reason.isEmpty || place.isEmpty ? self : Verdict(check, outcome, reason.map { place + $0 })
    }
}
