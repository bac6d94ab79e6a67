package import DomainModel

/// All that is believed and remembered about one learner in one course, folded from their interactions.
///
/// It is a value without identity: nothing in it names the learner, and it can be rebuilt from the log at any time.
package struct LearnerState: Hashable, Sendable {
    /// The learner's ability in the course as a whole, shared by all skills.
    package var general: Ability
    package var skills = SkillStates()
    package var placement = Placement.none
    /// The exercise the learner is working on.
    package var open: OpenActivity?
    package var lessons: [LessonID: LessonProgress] = [:]
    /// Exercises finished or left most recently, the latest last; at most ``recentLimit``.
    package var recent: [Recent] = []
    /// Steps answered (first answers), and those right without help.
    package var answered: Int32 = 0
    package var unaidedSuccesses: Int32 = 0
    /// Number of interactions folded in.
    package var interactions: Int64 = 0
    /// Time of the last one, in milliseconds since 1970.
    package var lastTime: Int64 = 0

    package static let recentLimit = 60

    package init(general: Ability) {
        self.general = general
    }

    package enum Placement: UInt8, Codable, Hashable, Sendable {
        case none, running, finished
    }

    package struct LessonProgress: Codable, Hashable, Sendable {
        package var opened: Int64
        /// 0 while unfinished.
        package var finished: Int64

        package init(opened: Int64, finished: Int64 = 0) {
            self.opened = opened
            self.finished = finished
        }
    }

    package struct Recent: Codable, Hashable, Sendable {
        package var exercise: ExerciseID
        package var skill: SkillID
        package var time: Int64
        /// Whether every step was right at the first answer and without help.
        package var success: Bool

        package init(exercise: ExerciseID, skill: SkillID, time: Int64, success: Bool) {
            self.exercise = exercise
            self.skill = skill
            self.time = time
            self.success = success
        }
    }

    /// The ability on `skill`; nil when the course has no such skill.
    ///
    /// θ = general + share − difficulty, so that 0 means even odds on the skill's typical exercise.
    package func ability(_ skill: SkillID) -> Ability? {
        guard let state = skills[skill] else { return nil }
        return ability(state)
    }

    package func ability(_ state: SkillState) -> Ability {
        Ability(mean: general.mean + state.mean - state.difficulty, variance: general.variance + state.variance)
    }

    /// Whether the skill counts as mastered: likely right on a typical exercise, and surely enough.
    package func isMastered(_ skill: SkillID) -> Bool {
        guard let ability = ability(skill) else { return false }
        return Mastery.isReached(ability)
    }

    /// How many placement questions have been answered or left.
    package var placementCount: Int {
        placement == .none ? 0 : Int(placementAnswered)
    }
    package var placementAnswered: Int32 = 0
}

/// When a skill counts as mastered.
package enum Mastery {
    /// Least probability of success on the typical exercise.
    package static let threshold = 0.85
    /// Least lower end of its 90 % interval.
    package static let leastCertain = 0.55

    package static func isReached(_ ability: Ability) -> Bool {
        ability.mastery >= threshold && ability.interval.lowerBound >= leastCertain
    }
}

/// The exercise a learner is working on, step by step: enough to show the same page again after a reload.
package struct OpenActivity: Codable, Hashable, Sendable {
    package var activity: Activity
    /// When it was set, in milliseconds since 1970.
    package var since: Int64
    /// Progress of each step, in the order of ``Activity/steps``.
    package var steps: [StepProgress]
    /// Ability on the main skill when it was set, to show how the answers moved it.
    package var abilityBefore: Ability

    package struct StepProgress: Codable, Hashable, Sendable {
        package var attempts: Int32 = 0
        package var hintsShown: Int32 = 0
        /// Whether a model has explained the exercise while this step was the current one.
        package var isTutored = false
        package var solutionSeen = false
        package var isSolved = false
        /// Verdict and message of the latest answer, to be shown again after a reload.
        package var answer: Answer?
        package var verdict: Grade.Verdict?
        /// Whether the first answer was right and without help.
        package var cleanSuccess = false
        /// When the step was last shown or answered, in milliseconds since 1970.
        package var lastTime: Int64

        package init(lastTime: Int64) {
            self.lastTime = lastTime
        }

        package var isSettled: Bool { isSolved || solutionSeen }

        /// How much help the step has given so far; its last hint counts as a worked step.
        package func aid(hintCount: Int) -> AidLevel {
            if solutionSeen { return .solutionSeen }
            if hintsShown == 0 { return isTutored ? .hint : .none }
            return hintCount > 1 && Int(hintsShown) >= hintCount ? .workedStep : .hint
        }
    }

    package init(activity: Activity, since: Int64, abilityBefore: Ability) {
        self.activity = activity
        self.since = since
        self.abilityBefore = abilityBefore
        steps = activity.steps.map { _ in StepProgress(lastTime: since) }
    }

    /// Index of the first step that is neither solved nor opened.
    package var current: Int? { steps.firstIndex { !$0.isSettled } }
    package var isFinished: Bool { current == nil }

    /// Progress of the step called `id`, if the activity has it.
    package subscript(_ id: StepID) -> StepProgress? {
        activity.steps.firstIndex(of: id).map { steps[$0] }
    }
}
