import DomainModel
import Foundation

/// Joins a textbook with exercises for its sections: lesson 1.4 of one is section 1.4 of the other.
enum Pairing {
    /// The textbook with the skills and exercises of `practice` in its lessons.
    static func pair(_ textbook: ImportedCourse, with practice: ImportedCourse) -> ImportedCourse {
        var paired = textbook
        paired.isOneSequence = true
        paired.skillTitles = practice.skillTitles
        paired.figures.merge(practice.figures) { first, _ in first }
        paired.leftOut.add(practice.leftOut)
        paired.notes += practice.notes
        var byNumber: [String: (unit: Int, lesson: Int)] = [:]
        var byTitle: [Set<String>: (unit: Int, lesson: Int)] = [:]
        for (unit, content) in textbook.units.enumerated() {
            for (lesson, section) in content.lessons.enumerated() {
                guard let number = section.number else { continue }
                byNumber[number] = (unit, lesson)
                byTitle[section.title.titleWords] = (unit, lesson)
            }
        }
        var joined = 0
        var alone: [ImportedLesson] = []
        for lesson in practice.lessons {
            // A title that is another section's means that the two count differently.
            let named = byTitle[lesson.title.titleWords]
            guard let place = named ?? lesson.number.flatMap({ byNumber[$0] }) else {
                alone.append(lesson)
                continue
            }
            joined += 1
            join(lesson, to: &paired.units[place.unit].lessons[place.lesson], practice, &paired.skillTitles)
        }
        // Without a section they stand at the end, as lessons of their own.
        if !alone.isEmpty {
            var further = alone
            for index in further.indices {
                further[index].exercises = further[index].exercises.map { credited($0, practice.attribution) }
            }
            paired.units.append(.init(title: practice.title, lessons: further))
            paired.notes.append(
                "\(alone.count) lessons of \(practice.title) have no section in \(textbook.title) and stand at the end: "
                    + alone.map { $0.number ?? $0.title }.joined(separator: ", "))
        }
        paired.notes.append("\(joined) lessons of \(practice.title) joined with sections of \(textbook.title)")
        return paired
    }

    private static func join(
        _ lesson: ImportedLesson, to section: inout ImportedLesson, _ practice: ImportedCourse,
        _ titles: inout [SkillID: String]
    ) {
        section.skills += lesson.skills.filter { !section.skills.contains($0) }
        section.exercises = lesson.exercises.map { credited($0, practice.attribution) } + section.exercises
        // The textbook writes the names as titles; identifiers have lost commas and capitals.
        let names = section.topics + section.objectives
        for skill in lesson.skills {
            guard let title = titles[skill], let name = names.first(where: { $0.titleWords == title.titleWords }),
                name.contains(where: \.isLetter)
            else { continue }
            titles[skill] = MarkdownWriter(text: name.replacing("\\", with: "")).singleLine
        }
    }

    /// The exercise with the credit that its own source asks for.
    private static func credited(_ item: ImportedExercise, _ attribution: Attribution) -> ImportedExercise {
        var item = item
        if item.exercise.attribution == nil { item.exercise.attribution = attribution }
        return item
    }
}
