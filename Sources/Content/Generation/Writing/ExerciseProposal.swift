import DomainModel
import LanguageModels

/// An exercise as a model proposes it, before anything about it is believed.
struct ExerciseProposal: Codable, Sendable, SchemaDescribed {
    struct Choice: Codable, Sendable {
        var text: String
        var correct: Bool?
        var why: String?
    }
    struct Pair: Codable, Sendable {
        var left: String
        var right: String
    }
    struct Variable: Codable, Sendable {
        var name: String
        /// `2..9`, or a formula of the variables above.
        var value: String
    }

    var kind: GenerationBrief.QuestionKind
    var question: String
    var choices: [Choice]?
    /// Right answers of `numeric`, `expression` and `text`; for `cloze` one for each blank.
    var answers: [String]?
    var unit: String?
    /// Of `order`, in the right order.
    var items: [String]?
    var pairs: [Pair]?
    var variables: [Variable]?
    var require: [String]?
    var hints: [String]?
    var solution: String?
    var difficulty: Double?

    /// An exercise without a skill.
    ///
    /// - Throws: ``GenerationError`` that says what is missing, for the model to repair.
    func exercise(id: String, lesson: LessonID?, language: String) throws(GenerationError) -> Exercise {
        guard !question.trimmedEnds.isEmpty else {
            throw GenerationError(["en": "`question` is empty.", "zh": "“question”是空的。"])
        }
        let text = { (words: String) in words.isEmpty ? LocalizedText() : LocalizedText([language: words]) }
        let step = Step(
            id: "1", text: text(question), question: try key(text),
            hints: (hints ?? []).prefix(5).filter { !$0.isEmpty }.map { Hint(text: text($0)) },
            solution: text(solution ?? ""))
        return Exercise(
            id: id, lesson: lesson, skills: [], parameters: parameters, steps: [step],
            difficulty: min(3, max(-3, difficulty ?? 0)))
    }

    private func key(_ text: (String) -> LocalizedText) throws(GenerationError) -> Question {
        let letters = { ExerciseReader.letter($0) }
        switch kind {
        case .choice, .choices:
            let choices = choices ?? []
            guard choices.count >= 2, choices.contains(where: { $0.correct == true }) else {
                throw GenerationError([
                    "en": "`choices` needs at least two, with `correct: true` at the right one.",
                    "zh": "“choices”至少要有两项，正确的一项标“correct: true”。",
                ])
            }
            return .choice(
                ChoiceQuestion(
                    choices: choices.enumerated().map {
                        .init(
                            id: letters($0), text: text($1.text), isCorrect: $1.correct ?? false,
                            feedback: text($1.why ?? ""))
                    }, isMultiple: kind == .choices))
        case .order:
            guard let items, items.count >= 2 else {
                throw GenerationError(["en": "`items` needs at least two.", "zh": "“items”至少要有两项。"])
            }
            return .order(OrderQuestion(items: items.enumerated().map { .init(id: letters($0), text: text($1)) }))
        case .match:
            guard let pairs, pairs.count >= 2 else {
                throw GenerationError(["en": "`pairs` needs at least two.", "zh": "“pairs”至少要有两项。"])
            }
            return .match(
                MatchQuestion(
                    pairs: pairs.enumerated().map { .init(id: letters($0), left: text($1.left), right: text($1.right)) }
                ))
        case .numeric:
            let answers = try rightAnswers()
            return .numeric(NumericQuestion(value: answers[0], unit: unit.flatMap { $0.isEmpty ? nil : $0 }))
        case .expression: return .expression(ExpressionQuestion(accepted: try rightAnswers()))
        case .text: return .text(TextQuestion(accepted: try rightAnswers()))
        case .cloze:
            return .cloze(ClozeQuestion(blanks: try rightAnswers().map { .text(TextQuestion(accepted: [$0])) }))
        }
    }

    /// Never empty.
    private func rightAnswers() throws(GenerationError) -> [String] {
        let found = (answers ?? []).map(\.trimmedEnds).filter { !$0.isEmpty }
        guard !found.isEmpty else { throw GenerationError(["en": "`answers` is empty.", "zh": "“answers”是空的。"]) }
        return found
    }

    private var parameters: Parameters? {
        guard let variables, !variables.isEmpty else { return nil }
        return Parameters(
            variables: variables.prefix(20).map { variable in
                let range = variable.value.wholeMatch(of: #/\s*(-?\d{1,6})\s*\.\.\s*(-?\d{1,6})\s*/#)
                if let range, let lower = Int(range.output.1), let upper = Int(range.output.2), lower <= upper {
                    return .init(name: variable.name, domain: .range(lower: lower, upper: upper, step: 1, excluded: []))
                }
                return .init(name: variable.name, domain: .formula(variable.value))
            }, constraints: require ?? [])
    }

    static let descriptions = [
        "question": "Markdown with formulas in $…$; for cloze the blanks are [[1]], [[2]]",
        "choices": "of choice and choices: at least two, with what is wrong with each wrong one in “why”",
        "answers": "the right answers of numeric, expression and text; for cloze one for each blank, in order",
        "unit": "of numeric, such as cm", "items": "of order, in the right order", "pairs": "of match",
        "variables": "numbers that are drawn anew for each learner: `2..9`, or a formula of those above",
        "require": "conditions on the variables, such as a != 1",
        "hints": "from a nudge on, without the answer", "solution": "how the answer is found",
        "difficulty": "from -3, easy, to 3",
    ]

    /// What a model is told beside the schema.
    static let form = """
        Make one exercise that can be answered without seeing the passages. Use null for fields that the kind does not \
        need. With variables, write @{a} in texts, and formulas of the variables as answers.
        """
}
