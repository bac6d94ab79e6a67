import DomainModel
import Foundation

/// What one source holds, in the terms of a course but before identifiers, prerequisites and main skills are settled.
struct ImportedCourse {
    struct Unit {
        /// Markdown on one line.
        var title: String
        var lessons: [ImportedLesson]
    }

    var format: ImportFormat
    var title: String
    /// BCP 47 tag.
    var language: String
    var attribution: Attribution
    var units: [Unit]
    /// Titles of skills by their identifier.
    var skillTitles: [SkillID: String] = [:]
    /// Files to be copied, by their path in the course's folder.
    var figures: [String: URL] = [:]
    /// Hold figures that the importer made or unpacked, until they are copied.
    var scratch: [ScratchFolder] = []
    /// What was read, in the words of the source.
    var counts: [ImportReport.Count] = []
    var leftOut = LeftOut()
    /// Whether every unit builds on the one before, rather than standing by itself.
    var isOneSequence = false
    /// What each skill needs, as the source states it; nil where it says nothing, so that it follows from the order.
    var prerequisites: [SkillID: [SkillID]]?
    /// BCP 47 tags of the lessons' ``ImportedLesson/translations``.
    var otherLanguages: [String] = []
    /// What the reader should know about decisions that were taken.
    var notes: [String] = []

    var lessons: [ImportedLesson] { units.flatMap(\.lessons) }
}

struct ImportedLesson {
    struct Translation {
        var title: String
        var body: String
    }

    /// `1.4` for the fourth section of the first chapter; nil where the source does not number it.
    var number: String?
    /// Markdown on one line.
    var title: String
    /// What its identifier is made of; by default number and title.
    var name: String?
    var body = ""
    /// By BCP 47 tag, besides the course's own language.
    var translations: [String: Translation] = [:]
    var objectives: [String] = []
    var definitions: [(term: String, meaning: String)] = []
    var skills: [SkillID] = []
    var exercises: [ImportedExercise] = []
    var attribution: Attribution?
    /// Plain headings that exercises stand below, in the order of the text.
    var topics: [String] = []
}

struct ImportedExercise {
    /// Without lesson; its skills may be empty, they follow from ``topic`` then.
    var exercise: Exercise
    /// The heading that it stands below, as plain text.
    var topic: String?
    /// Number of another lesson that it belongs to, as in a chapter's review.
    var section: String?
    /// Whether the source says how hard it is.
    var hasDifficulty = false
}

/// The kinds of source that are understood.
package enum ImportFormat: String, Sendable, Codable {
    case oatutor = "OATutor"
    case cnxml = "CNXML"
    case pdf = "PDF"
    case docx = "Word"
    case html = "HTML"
    case text = "plain text"
    case web = "web"
    case markdown = "Markdown"
    case itemBank = "item bank"
    case exercism = "Exercism"
}
