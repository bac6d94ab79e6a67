package import DomainModel
package import LearnerModel
import Planning
import Storage

/// What Cria believes about a learner in a course and what it rests on, skill by skill.
package struct Beliefs: Sendable {
    package struct Evidence: Sendable {
        package var exercise: ExerciseID
        package var time: Int64
        package var verdict: Grade.Verdict
        package var aid: AidLevel
        /// Number of the answer to its step in that activity, from 1.
        package var number: Int
        package var responseTime: Int64
        /// Mastery of the skill before and after it, 0…1.
        package var before: Double
        package var after: Double
        package var purpose: Activity.Purpose
    }

    package struct Belief: Sendable {
        package var skill: Skill
        package var ability: Ability
        package var isMastered: Bool
        /// Probability that it is still remembered; nil when it was never practised.
        package var retrievability: Double?
        /// When it should be reviewed, in milliseconds since 1970.
        package var due: Int64?
        package var attempts: Int
        package var unaidedSuccesses: Int
        /// Answers to exercises of the skill, the latest first.
        package var evidence: [Evidence]
        /// Answers on related skills that moved the estimate.
        package var relatedAnswers: Int
        /// Mastery after one more right answer, and after one more wrong one, unaided, on a typical exercise.
        package var ifRight: Double
        package var ifWrong: Double
    }

    package var skills: [Belief]

    /// Most pieces of evidence listed for one skill.
    package static let evidenceLimit = 20
    /// Most interactions read back for one page.
    package static let historyLimit = 5000

    /// Folds the learner's record once more, noting how each answer moved each skill.
    package static func about(_ session: StudySession) async throws -> Beliefs {
        let served = session.served
        let fold = session.record.fold
        let state = try await session.enrol()
        let history = try await session.record.store.read { [learner = session.learner, course = served.course.id] in
            try $0.interactions(of: learner, in: course, limit: historyLimit)
        }
        var evidence: [SkillID: [Evidence]] = [:]
        var related: [SkillID: Int] = [:]
        var items: [ExerciseID: ItemState] = [:]
        var purposes: [ActivityID: Activity.Purpose] = [:]
        var running = fold.start
        for interaction in history {
            guard case .attempted(let attempt) = interaction.event else {
                if case .issued(let activity) = interaction.event { purposes[activity.id] = activity.purpose }
                var none: ItemState?
                fold.fold(interaction.event, at: interaction.time, into: &running, item: &none)
                continue
            }
            let before = running
            fold.fold(interaction.event, at: interaction.time, into: &running, item: &items[attempt.exercise])
            for part in attempt.evidence {
                guard part.loading == 1 else {
                    related[part.skill, default: 0] += 1
                    continue
                }
                evidence[part.skill, default: []].append(
                    Evidence(
                        exercise: attempt.exercise, time: interaction.time, verdict: attempt.verdict, aid: attempt.aid,
                        number: attempt.number, responseTime: attempt.responseTime,
                        before: before.ability(part.skill)?.mastery ?? 0,
                        after: running.ability(part.skill)?.mastery ?? 0,
                        purpose: purposes[attempt.activity] ?? .practice))
            }
        }
        let now = session.record.now()
        let beliefs = served.course.skills.compactMap { skill -> Belief? in
            guard let known = state.skills[skill.id], let ability = state.ability(skill.id) else { return nil }
            return Belief(
                skill: skill, ability: ability, isMastered: state.isMastered(skill.id),
                retrievability: known.memory?.retrievability(at: now),
                due: state.isMastered(skill.id) ? known.memory?.due() : nil, attempts: Int(known.attempts),
                unaidedSuccesses: Int(known.unaidedSuccesses),
                evidence: Array((evidence[skill.id] ?? []).reversed().prefix(evidenceLimit)),
                relatedAnswers: related[skill.id] ?? 0,
                ifRight: session.whatIf(skill.id, isCorrect: true, in: state, at: now),
                ifWrong: session.whatIf(skill.id, isCorrect: false, in: state, at: now))
        }
        return Beliefs(skills: beliefs)
    }
}

extension StudySession {
    /// Mastery of `skill` after one more unaided answer to its typical exercise.
    package func whatIf(_ skill: SkillID, isCorrect: Bool, in state: LearnerState, at time: Int64) -> Double {
        let attempt = Attempt(
            activity: "", exercise: "", step: "", answer: .text(""), verdict: isCorrect ? .correct : .incorrect,
            score: isCorrect ? 1 : 0, number: 1, aid: .none, responseTime: 0, guess: 0, difficulty: 0,
            evidence: served.plan.evidence(skills: [skill], isCorrect: isCorrect), finishesActivity: true)
        var after = state
        var item: ItemState? = ItemState(prior: 0)
        record.fold.fold(.attempted(attempt), at: time, into: &after, item: &item)
        return after.ability(skill)?.mastery ?? 0
    }
}
