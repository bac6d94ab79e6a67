import Content
import DomainModel

/// An exercise with everything that belongs to it on one page, for the teacher who reviews it.
struct ExercisePreview {
    let markdown: String

    /// - Parameters:
    ///   - yaml: the exercise in the course format.
    ///   - course: has the skills that it names.
    /// - Returns: nil when it cannot be read.
    init?(_ yaml: String, in course: Course, language: String, _ strings: Strings) {
        guard let exercise = ExerciseText(yaml, in: course, languages: course.languages, seeds: 1).exercise else {
            return nil
        }
        func text(_ text: LocalizedText) -> String { text.text(in: language) }
        var blocks = [text(exercise.text)]
        for step in exercise.steps {
            blocks.append(text(step.text.withBlanks))
            blocks.append(Self.answer(step.question, language))
            for (number, hint) in step.hints.enumerated() {
                blocks.append("*\(strings["practice.hint", number + 1, step.hints.count])* \(text(hint.text))")
            }
            blocks.append(text(step.solution))
        }
        blocks.append(text(exercise.solution))
        markdown = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The right answers, marked.
    private static func answer(_ question: Question, _ language: String) -> String {
        func text(_ text: LocalizedText) -> String { text.text(in: language) }
        switch question {
        case .choice(let question):
            return question.choices.map { "- \($0.isCorrect ? "**✓**" : "✗") \(text($0.text))" }.joined(separator: "\n")
        case .numeric(let question): return "**✓** `\(question.value)\(question.unit.map { " \($0)" } ?? "")`"
        case .expression(let question): return "**✓** " + question.accepted.map { "`\($0)`" }.joined(separator: " · ")
        case .text(let question):
            let accepted = question.accepted + question.keywords.map { $0.joined(separator: "/") }
            return "**✓** " + accepted.joined(separator: " · ")
        case .cloze(let question):
            return question.blanks.enumerated().map { "\($0 + 1). \(answer($1.question, language))" }
                .joined(separator: "\n")
        case .order(let question):
            return question.items.enumerated().map { "\($0 + 1). \(text($1.text))" }.joined(separator: "\n")
        case .match(let question):
            return question.pairs.map { "- \(text($0.left)) ↔ \(text($0.right))" }.joined(separator: "\n")
        }
    }
}
