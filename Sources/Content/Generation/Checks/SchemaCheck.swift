import DomainModel
import Typesetting

/// Whether an exercise can be drawn, answered and shown.
enum SchemaCheck {
    /// How often a parametric exercise is drawn.
    private static let draws: UInt32 = 12

    static func verdict(on exercise: Exercise, kinds: [GenerationBrief.QuestionKind] = [], in language: String)
        -> Verdict
    {
        for seed in 0..<(exercise.parameters == nil ? 1 : draws) {
            let concrete: Exercise
            do {
                concrete = try exercise.instantiate(seed: seed)
            } catch {
                return Verdict(.schema, .failed, error.message.map { "\(error.place): \($0)" })
            }
            if let fault = fault(in: concrete, language) { return Verdict(.schema, .failed, fault) }
        }
        let names = kinds.map(\.rawValue)
        if !names.isEmpty, let step = exercise.steps.first(where: { !names.contains($0.question.kind) }) {
            return Verdict(
                .schema, .failed,
                [
                    "en": "The kind “\(step.question.kind)” was not asked for", "zh": "没有要求“\(step.question.kind)”这种题型",
                ])
        }
        return Verdict(.schema, .passed)
    }

    private static func fault(in exercise: Exercise, _ language: String) -> LocalizedText? {
        if exercise.skills.isEmpty || exercise.steps.isEmpty {
            return ["en": "It has no skill or no question", "zh": "缺少技能或问题"]
        }
        for (index, step) in exercise.steps.enumerated() {
            let place = exercise.steps.count == 1 ? "" : "steps[\(index)]."
            if (exercise.text.text(in: language) + step.text.text(in: language)).allSatisfy(\.isWhitespace) {
                return ["en": "\(place)text: nothing is asked", "zh": "\(place)text：没有题目"]
            }
            if let fault = step.faults().first {
                return fault.message.map { "\(place)\(fault.place): \($0)" }
            }
            if let fault = fault(in: step.question, text: step.text.text(in: language)) {
                return fault.map { "\(place)answer: \($0)" }
            }
        }
        for (place, text) in exercise.shownTexts(in: language) {
            if let fault = formulaFault(in: text) { return fault.map { "\(place): \($0)" } }
        }
        return nil
    }

    private static func fault(in question: Question, text: String) -> LocalizedText? {
        switch question {
        case .choice(let choice) where choice.choices.count < 2:
            ["en": "there are fewer than two choices", "zh": "选项少于两个"]
        case .order(let order) where order.items.count < 2: ["en": "there is nothing to order", "zh": "没有可排序的项"]
        case .match(let match) where match.pairs.count < 2: ["en": "there is nothing to match", "zh": "没有可配对的项"]
        case .cloze(let cloze)
        where !cloze.blanks.indices.allSatisfy({ text.contains("[[\($0 + 1)]]") })
            || text.contains("[[\(cloze.blanks.count + 1)]]"):
            ["en": "the blanks and their marks differ", "zh": "空格与标记不一致"]
        default: nil
        }
    }

    /// A formula that is not closed, or whose braces or commands are not paired.
    static func formulaFault(in text: String) -> LocalizedText? {
        guard text.contains("$") else { return nil }
        let scanner = MathScanner(text)
        if !scanner.strayDollars.isEmpty {
            return ["en": "a `$` opens a formula that is not closed", "zh": "有“$”没有配对"]
        }
        for formula in scanner.formulas where !isBalanced(formula.tex) {
            let tex = formula.tex.prefix(60)
            return ["en": "the formula `\(tex)` is not balanced", "zh": "公式“\(tex)”的括号或命令不配对"]
        }
        return nil
    }

    private static func isBalanced(_ tex: String) -> Bool {
        var depth = 0
        var isEscaped = false
        for character in tex {
            if !isEscaped {
                if character == "{" { depth += 1 }
                if character == "}" { depth -= 1 }
            }
            if depth < 0 { return false }
            isEscaped = character == "\\" && !isEscaped
        }
        func count(_ mark: String) -> Int { tex.ranges(of: mark).count }
        return depth == 0 && count("\\begin{") == count("\\end{")
            && tex.matches(of: #/\\left(?![a-zA-Z])/#).count == tex.matches(of: #/\\right(?![a-zA-Z])/#).count
    }
}

extension Exercise {
    /// Every text that a learner may see, with its place.
    func shownTexts(in language: String) -> [(place: String, text: String)] {
        var texts: [(String, LocalizedText)] = [("title", title), ("text", text), ("solution", solution)]
        for (index, step) in steps.enumerated() {
            let place = steps.count == 1 ? "" : "steps[\(index)]."
            texts += [(place + "text", step.text), (place + "solution", step.solution)]
            texts += step.hints.enumerated().map { ("\(place)hints[\($0)]", $1.text) }
            texts += step.misconceptions.enumerated().map { ("\(place)misconceptions[\($0)]", $1.feedback) }
            texts += step.question.shownTexts.map { (place + "answer", $0) }
        }
        return texts.map { ($0, $1.text(in: language)) }.filter { !$0.1.isEmpty }
    }
}

extension Question {
    /// What is shown to be picked, ordered or matched.
    var shownTexts: [LocalizedText] {
        switch self {
        case .choice(let question): question.choices.map(\.text)
        case .order(let question): question.items.map(\.text)
        case .match(let question): question.pairs.flatMap { [$0.left, $0.right] }
        case .cloze(let question): question.blanks.flatMap(\.question.shownTexts)
        case .numeric, .expression, .text: []
        }
    }
}
