package import DomainModel

/// What a person asks to be made.
package struct GenerationBrief: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, CaseIterable, Hashable, Sendable {
        case tutorial, exercise
        case workedExample = "worked-example"
        /// A situation from life or work, with questions.
        case caseStudy = "case"
        case article, quiz, flashcards
        /// A teacher's plan of a lesson.
        case plan
    }

    /// For whom it is written; each level has a range of readability.
    package enum Level: String, Codable, CaseIterable, Hashable, Sendable {
        case primary, secondary, tertiary
    }

    /// The kinds of question, by their names in the course format.
    package enum QuestionKind: String, Codable, CaseIterable, Hashable, Sendable {
        case choice, choices, numeric, expression, text, cloze, order, match
    }

    package var kind: Kind
    /// The title or what it is to be about; may be empty when a skill is named.
    package var topic: String
    package var keywords: [String]
    package var course: CourseID
    package var skill: SkillID?
    /// BCP 47 tag, `en` or `zh`.
    package var language: String
    package var level: Level
    /// Length of a text in words, or characters in Chinese; of a plan, the minutes of the lesson; nil: what is usual for the
    /// kind.
    package var length: Int?
    /// Number of exercises, questions or cards; at least 1.
    package var count: Int
    /// Of exercises and quizzes; empty: whatever suits.
    package var questions: [QuestionKind]
    /// What the learner likes, and their position; examples are taken from there.
    package var interest: String?
    package var position: String?
    /// The same seed and material give the same result where no model takes part.
    package var seed: UInt64

    package init(
        _ kind: Kind, course: CourseID, topic: String = "", keywords: [String] = [], skill: SkillID? = nil,
        language: String = "en", level: Level = .secondary, length: Int? = nil, count: Int = 5,
        questions: [QuestionKind] = [], interest: String? = nil, position: String? = nil, seed: UInt64 = 0
    ) {
        self.kind = kind
        self.course = course
        self.topic = topic
        self.keywords = keywords
        self.skill = skill
        self.language = language
        self.level = level
        self.length = length
        self.count = count
        self.questions = questions
        self.interest = interest
        self.position = position
        self.seed = seed
    }
}
