/// Something to answer, in one or more steps, each graded by itself.
///
/// An exercise with ``parameters`` is *parametric*: its texts contain `@{…}` and its answers are formulas of the
/// parameters. ``instantiate(seed:)`` turns it into a concrete exercise; a concrete one has no parameters.
package struct Exercise: Hashable, Sendable {
    package var id: ExerciseID
    /// The lesson it practises, if any.
    package var lesson: LessonID?
    /// The skills it exercises, the main one first. Never empty.
    package var skills: [SkillID]
    package var title: LocalizedText
    /// The shared stem above the steps (Markdown with mathematics); may be empty.
    package var text: LocalizedText
    package var parameters: Parameters?
    /// Never empty.
    package var steps: [Step]
    /// The worked solution of the whole exercise (Markdown); may be empty.
    package var solution: LocalizedText
    /// The author's difficulty relative to the skill's typical exercise, in logits: negative is easier; 0 if unknown.
    package var difficulty: Double
    /// Own licence and credit where they differ from the course's.
    package var attribution: Attribution?
    package var writtenBy: Authorship?

    package init(
        id: ExerciseID, lesson: LessonID? = nil, skills: [SkillID], title: LocalizedText = [:],
        text: LocalizedText = [:], parameters: Parameters? = nil, steps: [Step], solution: LocalizedText = [:],
        difficulty: Double = 0, attribution: Attribution? = nil, writtenBy: Authorship? = nil
    ) {
        self.id = id
        self.lesson = lesson
        self.skills = skills
        self.title = title
        self.text = text
        self.parameters = parameters
        self.steps = steps
        self.solution = solution
        self.difficulty = difficulty
        self.attribution = attribution
        self.writtenBy = writtenBy
    }
}

/// One question of an exercise with everything that helps to answer it.
package struct Step: Hashable, Sendable {
    package var id: StepID
    /// The skills of this step; empty means the exercise's.
    package var skills: [SkillID]
    /// What is asked (Markdown with mathematics); may be empty when the exercise's stem says it all.
    package var text: LocalizedText
    package var question: Question
    /// Hints from a nudge to all but the answer.
    package var hints: [Hint]
    /// Typical wrong answers and what they show.
    package var misconceptions: [Misconception]
    /// The worked solution of this step (Markdown); may be empty.
    package var solution: LocalizedText

    package init(
        id: StepID, skills: [SkillID] = [], text: LocalizedText = [:], question: Question, hints: [Hint] = [],
        misconceptions: [Misconception] = [], solution: LocalizedText = [:]
    ) {
        self.id = id
        self.skills = skills
        self.text = text
        self.question = question
        self.hints = hints
        self.misconceptions = misconceptions
        self.solution = solution
    }
}

/// A hint; a *scaffold* also asks a smaller question, which is checked but never counted.
package struct Hint: Hashable, Sendable {
    package var text: LocalizedText
    package var question: Question?

    package init(text: LocalizedText, question: Question? = nil) {
        self.text = text
        self.question = question
    }
}

/// A wrong answer that shows a particular misunderstanding.
package struct Misconception: Hashable, Sendable {
    /// The wrong answer, written like the step's right one (number, expression, text, or a choice's id).
    package var answer: String
    package var feedback: LocalizedText

    package init(answer: String, feedback: LocalizedText) {
        self.answer = answer
        self.feedback = feedback
    }
}
