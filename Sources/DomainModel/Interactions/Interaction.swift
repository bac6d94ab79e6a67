/// A learner's pseudonym: random, without meaning outside this store. Names live elsewhere.
package typealias LearnerID = String
package typealias ActivityID = String

/// One thing that happened, as it is recorded. Interactions are appended, never edited; all that Cria believes is
/// folded from them, so an interaction carries everything the fold needs and never refers to a course's current text.
package struct Interaction: Codable, Hashable, Sendable {
    package var learner: LearnerID
    package var course: CourseID
    /// Its place in the learner's record of the course, from 1 without gaps.
    package var number: Int64
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package var time: Int64
    package var event: Event

    package init(learner: LearnerID, course: CourseID, number: Int64, time: Int64, event: Event) {
        self.learner = learner
        self.course = course
        self.number = number
        self.time = time
        self.event = event
    }
}

extension Interaction {
    package enum Event: Codable, Hashable, Sendable {
        /// The learner opened the course for the first time and it was laid out for them.
        case enrolled(Enrolment)
        case placementStarted
        case placementFinished(PlacementEnd)
        /// An exercise was set.
        case issued(Activity)
        /// Hint number `index` (from 0) of a step was shown.
        case hinted(HelpShown)
        /// The worked solution of a step was shown.
        case solutionShown(HelpShown)
        case attempted(Attempt)
        /// The learner left an activity without finishing it.
        case skipped(activity: ActivityID)
        case lessonOpened(lesson: LessonID)
        case lessonFinished(lesson: LessonID)
        /// The learner asked and the tutor answered.
        case tutored(TutorExchange)
    }
}

/// How far a learner was helped before answering. Ordered: more help compares greater.
package enum AidLevel: Int, Codable, Hashable, Sendable, Comparable {
    case none = 0
    case hint = 1
    case workedStep = 2
    case solutionSeen = 3

    package static func < (a: AidLevel, b: AidLevel) -> Bool { a.rawValue < b.rawValue }
}

/// The skills of a course with the difficulty the author or their place in the course suggests, in logits.
package struct Enrolment: Codable, Hashable, Sendable {
    package var skills: [SkillID: Double]

    package init(skills: [SkillID: Double]) {
        self.skills = skills
    }
}

package struct PlacementEnd: Codable, Hashable, Sendable {
    package enum Reason: String, Codable, Hashable, Sendable {
        /// Enough is known about every skill.
        case certain
        /// The greatest number of questions was reached.
        case length
        /// The learner chose to stop or to start from the beginning.
        case stopped
    }

    package var reason: Reason

    package init(reason: Reason) {
        self.reason = reason
    }
}

/// One exercise set for one learner, with the reasons for it.
package struct Activity: Codable, Hashable, Sendable {
    package enum Purpose: String, Codable, Hashable, Sendable {
        case placement, practice, review
    }

    package var id: ActivityID
    package var purpose: Purpose
    package var exercise: ExerciseID
    /// Draws the numbers of a parametric exercise and the order of what is shuffled.
    package var seed: UInt32
    package var steps: [StepID]
    package var skills: [SkillID]
    /// The terms of the score by which it was chosen.
    package var reasons: [Reason]
    /// The probability with which the policy chose it among the candidates, for off-policy evaluation.
    package var propensity: Double
    /// Hash of the candidates it was chosen from, and how many there were.
    package var candidates: UInt64
    package var candidateCount: Int
    /// What was foretold of its first step; nil where nothing was, as in records of earlier versions.
    package var forecast: Forecast?

    package init(
        id: ActivityID, purpose: Purpose, exercise: ExerciseID, seed: UInt32, steps: [StepID], skills: [SkillID],
        reasons: [Reason] = [], propensity: Double = 1, candidates: UInt64 = 0, candidateCount: Int = 1,
        forecast: Forecast? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.exercise = exercise
        self.seed = seed
        self.steps = steps
        self.skills = skills
        self.reasons = reasons
        self.propensity = propensity
        self.candidates = candidates
        self.candidateCount = candidateCount
        self.forecast = forecast
    }
}

/// A prediction of an answer, recorded before there is one.
package struct Forecast: Codable, Hashable, Sendable {
    /// Probability, 0…1, that the first answer is right and without help.
    package var chance: Double
    /// Checksum of the promoted model that foretold it; nil for what Cria believes of the learner.
    package var model: String?

    package init(chance: Double, model: String? = nil) {
        self.chance = chance
        self.model = model
    }
}

/// One term of a recommendation's score; the terms sum to the score.
package struct Reason: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        /// How much there is still to learn of the skill.
        case need
        /// Whether the prerequisites are mastered.
        case readiness
        /// How near the expected success is to the target zone.
        case challenge
        /// A mastered skill is about to be forgotten.
        case due
        /// Variety: the skill differs from what was just practised.
        case interleaving
        /// Carries on with what the learner has begun.
        case continuity
        /// Placement: how much the answer is expected to tell.
        case information
        /// Not seen before or not for long.
        case novelty
    }

    package var kind: Kind
    /// Contribution to the score.
    package var value: Double

    package init(_ kind: Kind, _ value: Double) {
        self.kind = kind
        self.value = value
    }
}

package struct HelpShown: Codable, Hashable, Sendable {
    package var activity: ActivityID
    package var step: StepID
    /// Number of the hint, from 0; 0 for a solution.
    package var index: Int

    package init(activity: ActivityID, step: StepID, index: Int = 0) {
        self.activity = activity
        self.step = step
        self.index = index
    }
}

/// One graded answer to one step.
package struct Attempt: Codable, Hashable, Sendable {
    package var activity: ActivityID
    package var exercise: ExerciseID
    package var step: StepID
    package var answer: Answer
    package var verdict: Grade.Verdict
    /// 0…1.
    package var score: Double
    /// 1 for the first answer to this step in this activity.
    package var number: Int
    package var aid: AidLevel
    /// Milliseconds from when the step was shown (or last answered) until this answer.
    package var responseTime: Int64
    /// Chance of a right answer without the skill (one over the number of choices, 0 for free entry).
    package var guess: Double
    /// The author's difficulty of the exercise, in logits.
    package var difficulty: Double
    /// The skills this answer tells about and how much: 1 for the step's own, less for those that it implies.
    package var evidence: [Evidence]
    /// Index of the misconception shown.
    package var misconception: Int?
    /// Whether it settles the activity: every step is answered correctly or its solution was shown.
    package var finishesActivity: Bool

    package struct Evidence: Codable, Hashable, Sendable {
        package var skill: SkillID
        /// 0…1: correlation of the skill's ability with the one that was tested.
        package var loading: Double

        package init(skill: SkillID, loading: Double) {
            self.skill = skill
            self.loading = loading
        }
    }

    package init(
        activity: ActivityID, exercise: ExerciseID, step: StepID, answer: Answer, verdict: Grade.Verdict,
        score: Double, number: Int, aid: AidLevel, responseTime: Int64, guess: Double, difficulty: Double,
        evidence: [Evidence], misconception: Int? = nil, finishesActivity: Bool
    ) {
        self.activity = activity
        self.exercise = exercise
        self.step = step
        self.answer = answer
        self.verdict = verdict
        self.score = score
        self.number = number
        self.aid = aid
        self.responseTime = responseTime
        self.guess = guess
        self.difficulty = difficulty
        self.evidence = evidence
        self.misconception = misconception
        self.finishesActivity = finishesActivity
    }
}

/// A question to the tutor and its answer.
package struct TutorExchange: Codable, Hashable, Sendable {
    package struct Citation: Codable, Hashable, Sendable {
        package var lesson: LessonID
        /// Heading of the cited section; empty for the lesson's opening.
        package var section: String
        /// Id of that heading on the lesson's page, so that of two sections of the same name the right one is found.
        package var sectionID: String?

        package init(lesson: LessonID, section: String, sectionID: String? = nil) {
            self.lesson = lesson
            self.section = section
            self.sectionID = sectionID
        }
    }

    package var question: String
    package var reply: String
    package var citations: [Citation]
    /// Who worded the reply: a model's name, or ``builtIn``.
    package var speaker: String
    package var lesson: LessonID?
    package var activity: ActivityID?

    /// The speaker's name of the built-in tutor.
    package static let builtIn = "cria"
    package var isByModel: Bool { speaker != Self.builtIn }

    package init(
        question: String, reply: String, citations: [Citation], speaker: String, lesson: LessonID? = nil,
        activity: ActivityID? = nil
    ) {
        self.question = question
        self.reply = reply
        self.citations = citations
        self.speaker = speaker
        self.lesson = lesson
        self.activity = activity
    }
}
