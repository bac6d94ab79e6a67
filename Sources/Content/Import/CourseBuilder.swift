import DomainModel
import Foundation

/// Makes a course of what was imported: identifiers, the skills of each exercise, prerequisites.
struct CourseBuilder {
    /// Lessons of a textbook get their own skill; further on, lessons with skills of their own keep them.
    static func course(_ imported: ImportedCourse, id: CourseID) -> Course {
        var lessonIDs = Identifiers()
        var unitIDs = Identifiers()
        var skillIDs = Identifiers()
        for id in imported.skillTitles.keys { _ = skillIDs.next(for: id, fallback: id) }
        var titles = imported.skillTitles
        var lessons = imported.units.map(\.lessons)
        let reviewed = Set(imported.lessons.flatMap { $0.exercises.compactMap(\.section) })
        for unit in lessons.indices {
            for index in lessons[unit].indices where lessons[unit][index].skills.isEmpty {
                let lesson = lessons[unit][index]
                // Introductions and prefaces teach nothing that could be practised.
                guard
                    !lesson.exercises.isEmpty || !lesson.objectives.isEmpty
                        || lesson.number.map(reviewed.contains) == true
                else { continue }
                let skill = skillIDs.next(for: Self.name(of: lesson), fallback: "skill")
                titles[skill] = lesson.title
                lessons[unit][index].skills = [skill]
            }
        }
        let all = lessons.flatMap { $0 }
        var course = Course(
            id: id, title: LocalizedText(plain: imported.title),
            languages: [imported.language] + imported.otherLanguages,
            attribution: imported.attribution)
        let tagged = { (text: String) in LocalizedText([imported.language: text]) }
        let ids = all.map { lessonIDs.next(for: Self.name(of: $0), fallback: "lesson") }
        var exercises: [Exercise] = []
        for (index, lesson) in all.enumerated() {
            for item in lesson.exercises {
                let place = item.section.flatMap { section in all.firstIndex { $0.number == section } } ?? index
                guard let exercise = exercise(item, in: all[place], ids[place], titles) else { continue }
                exercises.append(exercise)
            }
        }
        chooseSkills(of: &exercises, all, ids, titles, imported.language)
        let practised = Dictionary(
            exercises.flatMap { exercise in exercise.steps.flatMap { $0.skills.isEmpty ? exercise.skills : $0.skills } }
                .map { ($0, 1) }, uniquingKeysWith: +)
        var next = 0
        for (unit, lessons) in zip(imported.units, lessons) {
            var own: [LessonID] = []
            for lesson in lessons {
                course.lessons.append(
                    Lesson(
                        id: ids[next], title: Self.text(lesson, imported, lesson.title, \.title),
                        skills: Self.ranked(lesson.skills, practised),
                        body: Self.text(lesson, imported, lesson.body, \.body),
                        objectives: lesson.objectives.map(tagged),
                        definitions: lesson.definitions.map {
                            Definition(term: tagged($0.term), meaning: tagged($0.meaning))
                        }, attribution: lesson.attribution))
                own.append(ids[next])
                next += 1
            }
            course.units.append(
                Unit(
                    id: unitIDs.next(for: unit.title, fallback: "unit"), title: LocalizedText(plain: unit.title),
                    lessons: own))
        }
        let topics = Dictionary(zip(ids, all.map(\.topics)), uniquingKeysWith: { first, _ in first })
        course.skills = Self.chain(course, titles, topics, acrossUnits: imported.isOneSequence)
        if let stated = imported.prerequisites {
            for index in course.skills.indices {
                course.skills[index].prerequisites = stated[course.skills[index].id, default: []]
            }
        } else {
            TextPrerequisites.add(to: &course, language: imported.language, acrossUnits: imported.isOneSequence)
        }
        course.exercises = exercises
        return course
    }

    /// In all languages of the course, or once for all where one of them is missing.
    private static func text(
        _ lesson: ImportedLesson, _ imported: ImportedCourse, _ own: String,
        _ part: KeyPath<ImportedLesson.Translation, String>
    ) -> LocalizedText {
        let others = imported.otherLanguages.compactMap { tag in
            lesson.translations[tag].map { (tag, $0[keyPath: part]) }
        }
        guard others.count == imported.otherLanguages.count else { return LocalizedText(plain: own) }
        return LocalizedText(Dictionary([(imported.language, own)] + others, uniquingKeysWith: { own, _ in own }))
    }

    private static func name(of lesson: ImportedLesson) -> String {
        lesson.name
            ?? (lesson.number.map { "\($0)-" } ?? "") + lesson.title.replacing("$", with: "").replacing("\\", with: "")
    }

    /// The skill that is practised most first.
    private static func ranked(_ skills: [SkillID], _ practised: [SkillID: Int]) -> [SkillID] {
        skills.enumerated().sorted { a, b in
            let (left, right) = (practised[a.element, default: 0], practised[b.element, default: 0])
            return left == right ? a.offset < b.offset : left > right
        }.map(\.element)
    }

    /// Without a skill where neither the source nor a heading names one; nil where the lesson teaches none.
    private static func exercise(
        _ item: ImportedExercise, in lesson: ImportedLesson, _ id: LessonID, _ titles: [SkillID: String]
    ) -> Exercise? {
        var exercise = item.exercise
        exercise.lesson = id
        guard exercise.skills.isEmpty else { return exercise }
        guard !lesson.skills.isEmpty else { return nil }
        let named = item.topic.flatMap { topic in Self.skill(named: topic, among: lesson.skills, titles) }
        exercise.skills = [named].compactMap { $0 }
        return exercise
    }

    /// Exercises that neither the source nor a heading gives a skill get the one of their lesson that their text suggests.
    private static func chooseSkills(
        of exercises: inout [Exercise], _ lessons: [ImportedLesson], _ ids: [LessonID], _ titles: [SkillID: String],
        _ language: String
    ) {
        let open = exercises.indices.filter { exercises[$0].skills.isEmpty }
        guard !open.isEmpty else { return }
        let draft = Course(
            id: "draft", title: [:], languages: [language], attribution: Attribution(licence: "", credit: [:]),
            skills: titles.sorted { $0.key < $1.key }.map { Skill(id: $0, title: LocalizedText(plain: $1)) },
            lessons: zip(ids, lessons).map { Lesson(id: $0, title: [:], skills: $1.skills, body: [:]) },
            exercises: exercises.filter { !$0.skills.isEmpty })
        let chooser = SkillChooser(draft, language: language)
        for index in open {
            let text = exercises[index].fullText(in: language)
            exercises[index].skills = [chooser.skill(of: text, lesson: exercises[index].lesson)].compactMap { $0 }
        }
    }

    /// The skill whose title shares most words with a heading, if it shares at least half of them.
    static func skill(named topic: String, among skills: [SkillID], _ titles: [SkillID: String]) -> SkillID? {
        let words = topic.titleWords
        let scored = skills.map { skill -> (SkillID, Double) in
            let own = (titles[skill] ?? "").titleWords
            let union = words.union(own).count
            return (skill, union == 0 ? 0 : Double(words.intersection(own).count) / Double(union))
        }
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0.5 else { return nil }
        return best.0
    }

    /// In the order of the headings that name them, where headings do.
    private static func taught(_ skills: [SkillID], _ titles: [SkillID: String], _ topics: [String]) -> [SkillID] {
        let words = topics.map(\.titleWords)
        let places = skills.map { skill in words.firstIndex(of: (titles[skill] ?? "").titleWords) ?? Int.max }
        return zip(skills, places).enumerated().sorted { a, b in
            (a.element.1, a.offset) < (b.element.1, b.offset)
        }.map(\.element.0)
    }

    /// The source gives no prerequisites, only an order: the skills of a lesson need the main skill of the lesson before.
    /// What the text says beyond that follows, see ``TextPrerequisites``.
    private static func chain(
        _ course: Course, _ titles: [SkillID: String], _ topics: [LessonID: [String]], acrossUnits: Bool
    ) -> [Skill] {
        var skills: [Skill] = []
        var seen: Set<SkillID> = []
        var previous: SkillID?
        let lessons = Dictionary(course.lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for unit in course.units {
            if !acrossUnits { previous = nil }
            for lesson in unit.lessons.compactMap({ lessons[$0] }) {
                let new = lesson.skills.filter { seen.insert($0).inserted }
                skills += Self.taught(new, titles, topics[lesson.id] ?? []).map {
                    Skill(
                        id: $0, title: LocalizedText(plain: titles[$0] ?? $0),
                        prerequisites: previous.map { [$0] } ?? [])
                }
                previous = new.first ?? previous
            }
        }
        return skills
    }
}

extension String {
    /// Words of a title that say something, without their endings.
    var titleWords: Set<String> {
        let common: Set = ["a", "an", "and", "the", "of", "to", "in", "with", "for", "or", "on", "by", "as"]
        let words = folding(options: .diacriticInsensitive, locale: nil).lowercased()
            .split { !($0.isLetter || $0.isNumber) }.map(String.init)
        return Set(
            words.filter { !common.contains($0) }.map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }
        )
    }
}
