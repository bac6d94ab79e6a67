import DomainModel

/// An exercise as a model proposes it, before anything about it is believed.
struct ExerciseProposal: Decodable {
    struct Choice: Decodable {
        var text: String
        var correct: Bool?
        var why: String?
    }
    struct Pair: Decodable {
        var left: String
        var right: String
    }
    struct Variable: Decodable {
        var name: String
        /// `2..9`, or a formula of the variables above.
        var value: String
    }

    var kind: String
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

    /// - Throws: ``GenerationError`` that says what is missing, for the model to repair.
    func exercise(id: String, lesson: LessonID?, skills: [SkillID], language: String) throws -> Exercise {
        guard !question.trimmedEnds.isEmpty else { throw GenerationError("`question` is empty.") }
        let text = { (words: String) in words.isEmpty ? LocalizedText() : LocalizedText([language: words]) }
        let step = Step(
            id: "1", text: text(question), question: try key(text),
            hints: (hints ?? []).prefix(5).filter { !$0.isEmpty }.map { Hint(text: text($0)) },
            solution: text(solution ?? ""))
        return Exercise(
            id: id, lesson: lesson, skills: skills, parameters: parameters, steps: [step],
            difficulty: min(3, max(-3, difficulty ?? 0)))
    }

    private func key(_ text: (String) -> LocalizedText) throws -> Question {
        let answers = (answers ?? []).map(\.trimmedEnds).filter { !$0.isEmpty }
        let letters = { ExerciseReader.letter($0) }
        switch kind {
        case "choice", "choices":
            let choices = choices ?? []
            guard choices.count >= 2, choices.contains(where: { $0.correct == true }) else {
                throw GenerationError("`choices` needs at least two, with `correct: true` at the right one.")
            }
            return .choice(
                ChoiceQuestion(
                    choices: choices.enumerated().map {
                        .init(
                            id: letters($0), text: text($1.text), isCorrect: $1.correct ?? false,
                            feedback: text($1.why ?? ""))
                    }, isMultiple: kind == "choices"))
        case "order":
            guard let items, items.count >= 2 else { throw GenerationError("`items` needs at least two.") }
            return .order(OrderQuestion(items: items.enumerated().map { .init(id: letters($0), text: text($1)) }))
        case "match":
            guard let pairs, pairs.count >= 2 else { throw GenerationError("`pairs` needs at least two.") }
            return .match(
                MatchQuestion(
                    pairs: pairs.enumerated().map { .init(id: letters($0), left: text($1.left), right: text($1.right)) }
                ))
        default:
            guard let first = answers.first else { throw GenerationError("`answers` is empty.") }
            switch kind {
            case "numeric":
                return .numeric(NumericQuestion(value: first, unit: unit.flatMap { $0.isEmpty ? nil : $0 }))
            case "expression": return .expression(ExpressionQuestion(accepted: answers))
            case "text": return .text(TextQuestion(accepted: answers))
            case "cloze": return .cloze(ClozeQuestion(blanks: answers.map { .text(TextQuestion(accepted: [$0])) }))
            default:
                throw GenerationError(
                    "`kind` is “\(kind.prefix(30))”; it has to be one of "
                        + GenerationBrief.QuestionKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
            }
        }
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

    /// What a model is told about the form.
    static let form = """
        Reply with one JSON object only: {"kind": "choice|choices|numeric|expression|text|cloze|order|match", \
        "question": "Markdown; formulas in $…$; for cloze the blanks are [[1]], [[2]]", \
        "choices": [{"text": "…", "correct": true, "why": "…"}], \
        "answers": ["right answers of numeric, expression, text; for cloze one for each blank"], "unit": "cm", \
        "items": ["in the right order"], "pairs": [{"left": "…", "right": "…"}], \
        "variables": [{"name": "a", "value": "2..9"}], "require": ["a != 1"], \
        "hints": ["from a nudge on, without the answer"], "solution": "…", "difficulty": 0}. Leave out keys that the kind \
        does not need. With variables, write @{a} in texts and formulas of the variables as answers.
        """
}
