package import Content
package import DomainModel

/// Everything the tutor goes by when it answers one question. It holds no name and no identifier of the learner.
package struct Situation: Sendable {
    package var question: String
    /// The language to answer in.
    package var language: String
    package var courseTitle: String
    /// The lesson that is open or that the exercise belongs to.
    package var lesson: Lesson?
    /// The exercise that is asked about.
    package var exercise: OpenExercise?
    /// What the course says about the question, the best first.
    package var found: [Found]
    /// Lessons that the subject builds on and whose skills the learner has not mastered.
    package var gaps: [Source]
    /// Where to send a learner whose question the course does not answer.
    package var nearest: Source?
    /// Earlier exchanges that may be repeated to a model, the latest last.
    package var recent: [Turn]

    package init(
        question: String, language: String, courseTitle: String, lesson: Lesson? = nil, exercise: OpenExercise? = nil,
        found: [Found] = [], gaps: [Source] = [], nearest: Source? = nil, recent: [Turn] = []
    ) {
        self.question = question
        self.language = language
        self.courseTitle = courseTitle
        self.lesson = lesson
        self.exercise = exercise
        self.found = found
        self.gaps = gaps
        self.nearest = nearest
        self.recent = recent
    }

    package struct Turn: Hashable, Sendable {
        package var question: String
        package var reply: String

        package init(question: String, reply: String) {
            self.question = question
            self.reply = reply
        }
    }

    /// A passage with the sentences in it that answer the question best.
    package struct Found: Hashable, Sendable {
        package var passage: Passage
        /// See ``PassageIndex/Hit/coverage``.
        package var coverage: Double
        package var quote: String

        package init(passage: Passage, coverage: Double, quote: String) {
            self.passage = passage
            self.coverage = coverage
            self.quote = quote
        }
    }

    /// Whether the course speaks of what is asked.
    var isOnTopic: Bool { (found.first?.coverage ?? 0) >= PassageIndex.leastCoverage }
}

/// A place in a course that a reply refers to.
package struct Source: Hashable, Sendable {
    package var lesson: LessonID
    package var lessonTitle: String
    /// Heading of the section (Markdown) or term of the glossary; empty for the lesson's opening.
    package var heading: String
    /// Id of the section on the lesson's page; empty for the lesson's opening.
    package var section: String

    package init(lesson: LessonID, lessonTitle: String, heading: String = "", section: String = "") {
        self.lesson = lesson
        self.lessonTitle = lessonTitle
        self.heading = heading
        self.section = section
    }

    package init(_ passage: Passage) {
        self.init(
            lesson: passage.lesson, lessonTitle: passage.lessonTitle, heading: passage.heading, section: passage.section
        )
    }
}

/// An exercise at which a learner is working, and how far they have come.
package struct OpenExercise: Sendable {
    /// The concrete exercise.
    package var exercise: Exercise
    /// Position of the step they are at; the last one when all are settled.
    package var step: Int
    package var attempts: Int
    package var hintsShown: Int
    /// Whether the step is solved or its solution was seen.
    package var isSettled: Bool
    /// Whether the step's solution may be opened.
    package var maySeeSolution: Bool
    /// Whether it is a question of the placement test, in which there is no help.
    package var isPlacement: Bool
    /// The latest answer to the step as a text, and how it was graded.
    package var latest: (answer: String, verdict: Grade.Verdict)?

    package init(
        exercise: Exercise, step: Int, attempts: Int = 0, hintsShown: Int = 0, isSettled: Bool = false,
        maySeeSolution: Bool = false, isPlacement: Bool = false, latest: (answer: String, verdict: Grade.Verdict)? = nil
    ) {
        self.exercise = exercise
        self.step = step
        self.attempts = attempts
        self.hintsShown = hintsShown
        self.isSettled = isSettled
        self.maySeeSolution = maySeeSolution
        self.isPlacement = isPlacement
        self.latest = latest
    }

    package var current: Step { exercise.steps[step] }
}
