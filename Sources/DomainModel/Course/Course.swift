/// Identifiers are stable slugs (`[a-z0-9][a-z0-9._-]*`), unique within their course.
package typealias CourseID = String
package typealias UnitID = String
package typealias SkillID = String
package typealias LessonID = String
package typealias ExerciseID = String
package typealias StepID = String

/// A body of material that a learner can study: skills with prerequisites, lessons in reading order, exercises.
///
/// A course is a value: it is loaded whole from its folder and never changed in place.
package struct Course: Hashable, Sendable {
    package var id: CourseID
    package var title: LocalizedText
    package var summary: LocalizedText
    /// The languages the course is complete in, the original first.
    package var languages: [String]
    /// Licence and authors of everything in the course that does not carry its own.
    package var attribution: Attribution
    /// Units in reading order.
    package var units: [Unit]
    /// Skills in teaching order.
    package var skills: [Skill]
    /// Lessons in reading order.
    package var lessons: [Lesson]
    package var exercises: [Exercise]

    package init(
        id: CourseID, title: LocalizedText, summary: LocalizedText = [:], languages: [String],
        attribution: Attribution, units: [Unit] = [], skills: [Skill] = [], lessons: [Lesson] = [],
        exercises: [Exercise] = []
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.languages = languages
        self.attribution = attribution
        self.units = units
        self.skills = skills
        self.lessons = lessons
        self.exercises = exercises
    }
}

/// Where material comes from and on which terms it may be used.
package struct Attribution: Codable, Hashable, Sendable {
    /// An SPDX licence identifier, such as `CC-BY-4.0`.
    package var licence: String
    /// The credit line the licence asks for.
    package var credit: LocalizedText
    /// Address of the original.
    package var source: String?

    package init(licence: String, credit: LocalizedText, source: String? = nil) {
        self.licence = licence
        self.credit = credit
        self.source = source
    }
}

/// Which model worded a lesson or an exercise; what has none was written by people.
package struct Authorship: Codable, Hashable, Sendable {
    /// The model's name.
    package var model: String
    /// Whether a person has approved it word for word.
    package var isReviewed: Bool

    package init(model: String, isReviewed: Bool) {
        self.model = model
        self.isReviewed = isReviewed
    }
}

/// A chapter: a titled run of lessons.
package struct Unit: Hashable, Sendable {
    package var id: UnitID
    package var title: LocalizedText
    package var lessons: [LessonID]

    package init(id: UnitID, title: LocalizedText, lessons: [LessonID]) {
        self.id = id
        self.title = title
        self.lessons = lessons
    }
}

/// The smallest thing that is learned and estimated (a knowledge component).
package struct Skill: Hashable, Sendable {
    package var id: SkillID
    package var title: LocalizedText
    /// What a learner who has the skill can do, in one sentence.
    package var summary: LocalizedText
    /// Skills to be mastered before this one is learned.
    package var prerequisites: [SkillID]

    package init(id: SkillID, title: LocalizedText, summary: LocalizedText = [:], prerequisites: [SkillID] = []) {
        self.id = id
        self.title = title
        self.summary = summary
        self.prerequisites = prerequisites
    }
}

/// A text to read that teaches one or a few skills.
package struct Lesson: Hashable, Sendable {
    package var id: LessonID
    package var title: LocalizedText
    /// The skills taught here, the main one first.
    package var skills: [SkillID]
    /// Markdown with `$…$` and `$$…$$` mathematics and `![alt](figures/name.svg)` figures, without the title.
    package var body: LocalizedText
    /// What the reader will be able to do.
    package var objectives: [LocalizedText]
    package var definitions: [Definition]
    /// Own licence and credit where they differ from the course's.
    package var attribution: Attribution?
    package var writtenBy: Authorship?

    package init(
        id: LessonID, title: LocalizedText, skills: [SkillID], body: LocalizedText,
        objectives: [LocalizedText] = [], definitions: [Definition] = [], attribution: Attribution? = nil,
        writtenBy: Authorship? = nil
    ) {
        self.id = id
        self.title = title
        self.skills = skills
        self.body = body
        self.objectives = objectives
        self.definitions = definitions
        self.attribution = attribution
        self.writtenBy = writtenBy
    }
}

/// A glossary entry.
package struct Definition: Codable, Hashable, Sendable {
    package var term: LocalizedText
    package var meaning: LocalizedText

    package init(term: LocalizedText, meaning: LocalizedText) {
        self.term = term
        self.meaning = meaning
    }
}
