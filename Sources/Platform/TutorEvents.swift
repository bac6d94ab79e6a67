package import DomainModel

/// What a learner sees while the tutor answers, in order: any number of blocks and notices, then `done`.
package enum TutorEvent: Hashable, Sendable {
    /// A model was asked; the built-in tutor takes over when it says nothing for `seconds`.
    case waiting(model: String, seconds: Double)
    /// Block `index` of the reply as it now stands, in Markdown: it replaces what was shown under that number.
    /// Blocks are whole paragraphs, lists, tables or formulas, so that each can be typeset by itself.
    case block(index: Int, markdown: String)
    /// Something the learner should know about how the answer comes about, such as that the model fell silent.
    case notice(LocalizedText)
    /// The reply is complete and recorded. Nothing follows.
    case done(TutorReply)
}

/// A question and what the tutor said to it.
package struct TutorReply: Hashable, Sendable {
    package struct Citation: Hashable, Sendable {
        package var lesson: LessonID
        /// Heading of the cited section in the language of the reply; empty for the lesson's opening.
        package var section: String
        /// Id of the section's heading on the lesson's page; empty for the lesson's opening.
        package var sectionID: String

        package init(lesson: LessonID, section: String, sectionID: String) {
            self.lesson = lesson
            self.section = section
            self.sectionID = sectionID
        }
    }

    package var question: String
    /// Markdown with mathematics; `[1]` stands for the first citation. Empty when it was stopped before the first word.
    package var markdown: String
    package var citations: [Citation]
    /// Who worded it: the model's name, or ``builtIn``. When the built-in tutor took over from a model that had begun,
    /// the model's name, and the text says where the change is.
    package var speaker: String
    /// The hint that was given, if any: the exercise on the page shows one more than before.
    package var hint: HelpShown?
    /// Milliseconds since 1970.
    package var time: Int64

    package static let builtIn = TutorExchange.builtIn

    package init(
        question: String, markdown: String, citations: [Citation] = [], speaker: String = builtIn,
        hint: HelpShown? = nil, time: Int64
    ) {
        self.question = question
        self.markdown = markdown
        self.citations = citations
        self.speaker = speaker
        self.hint = hint
        self.time = time
    }
}
