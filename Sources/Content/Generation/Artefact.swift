package import DomainModel

/// Something that was made from a brief: a titled run of parts, each of which can be edited or made anew by itself.
package struct Artefact: Codable, Hashable, Sendable {
    package var brief: GenerationBrief
    /// Plain text.
    package var title: String
    package var parts: [Part]

    package init(brief: GenerationBrief, title: String, parts: [Part] = []) {
        self.brief = brief
        self.title = title
        self.parts = parts
    }

    package struct Part: Codable, Hashable, Sendable {
        package enum Form: String, Codable, Hashable, Sendable {
            /// Markdown with mathematics; `[1]` cites the first of ``Part/citations``.
            case prose
            /// One exercise as YAML of the course format.
            case exercise
            /// A flashcard: front and back in Markdown, parted by a line `---`.
            case card
        }

        /// Unique in the artefact, and kept when the part is edited or made anew.
        package var id: String
        package var form: Form
        /// Plain text; may be empty.
        package var heading: String
        /// What people edit; see ``Form``.
        package var text: String
        package var citations: [Citation]
        package var author: Author
        /// What the model was asked, word for word, before anything was redacted; nil where none was.
        package var prompt: String?
        package var verdicts: [Verdict]

        package init(
            id: String, form: Form, heading: String = "", text: String, citations: [Citation] = [],
            author: Author = .builtIn, prompt: String? = nil, verdicts: [Verdict] = []
        ) {
            self.id = id
            self.form = form
            self.heading = heading
            self.text = text
            self.citations = citations
            self.author = author
            self.prompt = prompt
            self.verdicts = verdicts
        }

        /// Whether every check has passed.
        package var isChecked: Bool { !verdicts.isEmpty && verdicts.allSatisfy { $0.outcome.passes } }
    }

    /// Who worded a part. A part that a person edits is theirs from then on.
    package enum Author: Codable, Hashable, Sendable {
        /// Rules and templates, from the course's own text.
        case builtIn
        /// The model's name.
        case model(String)
        case person
    }

    /// A passage that a part draws on.
    package struct Citation: Codable, Hashable, Sendable {
        package var lesson: LessonID
        /// Plain text: the lesson's title and the heading.
        package var place: String
        /// Id of the heading on the lesson's page; empty for the lesson's opening.
        package var section: String
        /// Page of the imported document.
        package var page: Int?
        /// The passage's own words (Markdown).
        package var text: String

        package init(lesson: LessonID, place: String, section: String, page: Int? = nil, text: String) {
            self.lesson = lesson
            self.place = place
            self.section = section
            self.page = page
            self.text = text
        }
    }
}

/// What one check found in one part.
package struct Verdict: Codable, Hashable, Sendable {
    package enum Check: String, Codable, CaseIterable, Hashable, Sendable {
        /// The form can be read and the kind is the one that was asked for.
        case schema
        /// The key equals an answer found independently.
        case answer
        /// Exactly one choice is right.
        case uniqueChoice = "unique-choice"
        /// Wrong choices are wrong and differ from each other.
        case distractors
        /// No hint or stem contains the answer.
        case leak
        /// Claims are supported by the passages that they cite.
        case support
        /// Not the same as another item or part.
        case duplicate
        case language, level, length
        /// Nothing that a school must not show.
        case moderation
    }

    package enum Outcome: String, Codable, Hashable, Sendable {
        case passed, failed
        /// It cannot be decided without a person.
        case unsure
        /// The check has nothing to look at here.
        case notApplicable = "not-applicable"

        package var passes: Bool { self == .passed || self == .notApplicable }
    }

    package var check: Check
    package var outcome: Outcome
    /// For the reviewer: what was found, naming the place; empty where nothing is to be said.
    package var reason: LocalizedText

    package init(_ check: Check, _ outcome: Outcome, _ reason: LocalizedText = [:]) {
        self.check = check
        self.outcome = outcome
        self.reason = reason
    }
}
