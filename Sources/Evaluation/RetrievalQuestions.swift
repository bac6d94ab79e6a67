package import Content
package import DomainModel
import Foundation

/// A question with the passages that answer it.
package struct RetrievalQuestion: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A heading in a question, one of its words left out where it has three or more.
        case heading
        /// “What does this glossary term mean?”, answered by the passage of the lesson that introduces it.
        case term
        /// The glossary's meaning without the term, answered by the same passage.
        case meaning
        /// A learning objective, answered by any passage of its lesson.
        case objective
        /// The stem of an exercise, answered by any passage of its lesson.
        case exercise
    }

    package var kind: Kind
    package var text: String
    /// Numbers of passages, never empty.
    package var answers: Set<Int>
}

/// Makes questions from a course, the same for the same seed. No question is the text of the passage that answers it, and the
/// glossary itself is not searched.
package struct RetrievalQuestions: Sendable {
    package let passages: [Passage]
    package let questions: [RetrievalQuestion]

    /// - Parameter limit: so many questions of each kind, chosen by the seed.
    package init(_ course: Course, language: String, limit: Int = 300, seed: UInt64 = 1) {
        let passages = course.passages(in: language).filter { !$0.isDefinition }
        var generator = SplitMix64(seed: seed)
        let byLesson = Dictionary(grouping: passages.indices) { passages[$0].lesson }
        var questions: [RetrievalQuestion] = []
        func add(_ kind: RetrievalQuestion.Kind, _ text: String, _ answers: [Int]) {
            let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !answers.isEmpty, text.count >= 2 else { return }
            questions.append(RetrievalQuestion(kind: kind, text: text, answers: Set(answers)))
        }
        let frames = Self.frames[language.hasPrefix("zh") ? "zh" : "en"] ?? []
        func framed(_ text: String) -> String { (generator.pick(frames) ?? "%").replacing("%", with: text) }

        let sections = Dictionary(grouping: passages.indices) { passages[$0].heading }
        for (heading, numbers) in sections.sorted(by: { $0.value[0] < $1.value[0] }) where !heading.isEmpty {
            // A heading that many lessons have (“Summary”) asks for none of them.
            guard Set(numbers.map { passages[$0].lesson }).count == 1 else { continue }
            add(.heading, framed(Self.shortened(heading, &generator)), numbers)
        }
        for lesson in course.lessons {
            let own = byLesson[lesson.id] ?? []
            for definition in lesson.definitions {
                let term = definition.term.text(in: language)
                let needle = term.lowercased()
                let mentions = own.filter { passages[$0].text.lowercased().contains(needle) }
                // Where the term is set off it is introduced.
                let introduced = mentions.first {
                    let text = passages[$0].text.lowercased()
                    return text.contains("*\(needle)*") || text.contains("_\(needle)_")
                }
                guard let answer = introduced ?? mentions.first else { continue }
                add(.term, framed(term), [answer])
                let meaning = definition.meaning.text(in: language).replacing(term, with: "")
                if !passages[answer].text.contains(meaning) { add(.meaning, meaning, [answer]) }
            }
            for objective in lesson.objectives { add(.objective, objective.text(in: language), own) }
        }
        for exercise in course.exercises where exercise.parameters == nil {
            guard let lesson = exercise.lesson else { continue }
            let stem = ([exercise.text] + exercise.steps.map(\.text)).map { $0.text(in: language) }
                .joined(separator: " ")
            // “Solve.” asks about nothing.
            guard Set(stem.split { !$0.isLetter }).count >= 4 || language.hasPrefix("zh") && stem.count >= 12 else {
                continue
            }
            add(.exercise, stem, byLesson[lesson] ?? [])
        }
        self.passages = passages
        self.questions = RetrievalQuestion.Kind.allCases.flatMap { kind in
            Array(generator.shuffle(questions.filter { $0.kind == kind }).prefix(limit))
        }
    }

    private static let frames = [
        "en": ["What does “%” mean?", "Can you explain % to me?", "How does % work?", "I don't understand %."],
        "zh": ["什么是%？", "%是什么意思？", "请解释一下%。", "我不懂%"],
    ]

    /// Without one of its words, if it has three or more; a Chinese one without one of its characters, if it has six.
    private static func shortened(_ heading: String, _ generator: inout SplitMix64) -> String {
        let words = heading.split(separator: " ").map(String.init)
        if words.count >= 3 {
            let dropped = generator.below(words.count)
            return words.enumerated().filter { $0.offset != dropped }.map(\.element).joined(separator: " ")
        }
        guard heading.count >= 6, heading.allSatisfy(\.isWide) else { return heading }
        let dropped = generator.below(heading.count)
        return String(heading.enumerated().filter { $0.offset != dropped }.map(\.element))
    }
}
