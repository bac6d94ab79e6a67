package import DomainModel
package import LearnerModel

/// What the planner looks at: each skill of a course with the learner's state on it, by number.
package struct SkillView: Sendable {
    package let abilities: [Ability]
    package let mastery: [Double]
    package let isMastered: [Bool]
    package let attempts: [Int]
    /// Probability that the skill is still remembered; nil when it was never practised.
    package let retrievability: [Double?]

    /// A skill the learner was not enrolled for (added to the course since) counts as new.
    package init(_ state: LearnerState, plan: CoursePlan, at time: Int64) {
        let new = LearnerFold.Parameters().skillVariance
        var skills = plan.skillDifficulty.map { SkillState(difficulty: $0, variance: new) }
        for (number, known) in zip(plan.sortedSkills, state.skills.aligned(with: plan.sortedIDs)) {
            if let known { skills[number] = known }
        }
        abilities = skills.map(state.ability)
        attempts = skills.map { Int($0.attempts) }
        retrievability = skills.map { $0.memory?.retrievability(at: time) }
        mastery = abilities.map(\.mastery)
        isMastered = abilities.map(Mastery.isReached)
    }

    /// How ready the learner is for a skill: the least mastery among its direct prerequisites, 1 without any.
    package func readiness(_ skill: Int, _ graph: PrerequisiteGraph) -> Double {
        graph.prerequisites[skill].reduce(1) { min($0, isMastered[$1] ? 1 : mastery[$1]) }
    }

    /// Whether a mastered skill should be reviewed: its chance of recall has fallen below `retention`.
    package func isDue(_ skill: Int, retention: Double = 0.9) -> Bool {
        guard isMastered[skill], let chance = retrievability[skill] else { return false }
        return chance < retention
    }
}
