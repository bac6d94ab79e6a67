package import DomainModel
import Foundation

/// A skill that a text suggests.
package struct SkillProposal: Hashable, Sendable {
    package var title: String
    package var lesson: LessonID
    /// Id of the section on the lesson's page; empty when an objective or the lesson as a whole speaks for it.
    package var section: String
    /// 0…1: how much of the evidence there is.
    package var confidence: Double
    package var reason: LocalizedText
}

/// Proposes skills for lessons that have none: their objectives, or else their sections, if they define terms or are
/// practised.
package struct SkillProposer: Sendable {
    private let language: String

    package init(language: String) {
        self.language = language
    }

    /// For each lesson in order.
    package func proposals(for course: Course) -> [SkillProposal] {
        course.lessons.flatMap { lesson in
            proposals(for: lesson, exercises: course.exercises.filter { $0.lesson == lesson.id })
        }
    }

    package func proposals(for lesson: Lesson, exercises: [Exercise] = []) -> [SkillProposal] {
        let sections = LessonSection.split(lesson.body.text(in: language)).filter { !$0.heading.isEmpty }
        let terms = lesson.definitions.map { Set(Term.all(in: $0.term.text(in: language))) }.filter { !$0.isEmpty }
        let practice = exercises.map { Set(Term.all(in: $0.fullText(in: language))) }
        let objectives = lesson.objectives.map { $0.text(in: language) }.filter { !$0.isEmpty }
        if !objectives.isEmpty {
            return objectives.map { objective in
                let own = Set(Term.all(in: objective))
                let isTaught = sections.contains { Self.share(of: Set(Term.all(in: $0.heading)), in: own) >= 0.5 }
                return SkillProposal(
                    title: objective, lesson: lesson.id, section: "", confidence: isTaught ? 0.9 : 0.7,
                    reason: isTaught
                        ? ["en": "An objective of the lesson, which a section teaches.", "zh": "本课的学习目标，有一节讲解它。"]
                        : ["en": "An objective of the lesson.", "zh": "本课的学习目标。"])
            }
        }
        return sections.compactMap { section -> SkillProposal? in
            guard !Self.isApparatus(section.heading) else { return nil }
            let text = Set(Term.all(in: section.heading + "\n" + section.text))
            let defined = terms.count { $0.isSubset(of: text) }
            let heading = Set(Term.all(in: section.heading))
            let practised = practice.count { Self.share(of: heading, in: $0) >= 0.5 }
            // A section of a few lines that neither defines nor practises anything is no skill.
            guard defined + practised > 0 || section.text.utf8.count > 600 else { return nil }
            return SkillProposal(
                title: section.heading, lesson: lesson.id, section: section.id,
                confidence: min(0.9, 0.4 + 0.1 * Double(min(3, defined)) + 0.1 * Double(min(3, practised))),
                reason: [
                    "en":
                        "A section that defines \(defined) terms of the glossary and that \(practised) exercises are about.",
                    "zh": "这一节解释了\(defined)个术语，有\(practised)道练习与它有关。",
                ])
        }
    }

    private static func share(of part: Set<Term>, in whole: Set<Term>) -> Double {
        part.isEmpty ? 0 : Double(part.intersection(whole).count) / Double(part.count)
    }

    /// Headings of a book's apparatus, which teach nothing.
    private static func isApparatus(_ heading: String) -> Bool {
        let words = heading.lowercased().trimmingCharacters(in: .whitespaces)
        return apparatus.contains { words == $0 || words.hasPrefix($0 + " ") || words.hasSuffix(" " + $0) }
    }

    private static let apparatus: Set<String> = [
        "summary", "introduction", "exercises", "review questions", "key terms", "references", "further reading",
        "learning objectives", "discussions", "practice", "glossary", "personal application questions",
        "小结", "总结", "练习", "习题", "引言", "简介", "参考文献", "讨论", "学习目标", "术语",
    ]
}
