package import DomainModel
import Foundation

/// Folds interactions into what is believed about a learner and about the exercises: a pure function of its arguments.
///
/// The measurement model is item response theory on three Gaussian terms, updated after each first answer by assumed
/// density filtering, which is Elo rating with a gain that falls as certainty grows (Glickman 1999; Pelánek 2016):
///
///     η = general + share(skill) − difficulty(skill) − difficulty(item) + help        (logits)
///     P(right) = c + (1 − c)·σ(η),    c the chance of guessing right (3PL; Birnbaum 1968)
///     g = ∂ log P/∂η,  I = expected information,  k = 1/(1 + V·I),  V the variance of η
///     mean(x) += cov(x, η)·g·k,   variance(x) −= cov(x, η)²·I·k    for each term x
///
/// Skills that the tested one implies share its evidence by their loading. Help makes an item easier by a stated amount,
/// so that a right answer after a hint says little and a wrong one says much; assisted success alone never reaches mastery.
package struct LearnerFold: Sendable {
    package var parameters: Parameters

    /// Chosen on training learners of public answer logs: `cria-bench kt` measures them.
    package struct Parameters: Hashable, Sendable {
        /// Variance of the ability in the course before any answer.
        package var generalVariance = 1.0
        /// Variance of a skill's share before any answer.
        package var skillVariance = 1.5
        /// Variance of an exercise's difficulty about the author's before any answer.
        package var itemVariance = 1.0
        /// Added to a skill's mean with its first unaided answer, whose feedback teaches, in logits.
        package var learningGain = 0.4
        /// Answers to a skill after which one teaches half as much: the law of practice.
        package var learningHalf = 2.0
        /// Added to a skill's variance with each answer (it changes by being practised).
        package var learningVariance = 0.03
        /// Added to a skill's variance per day without practice.
        package var idleVariance = 0.004
        /// How much a hint, a worked step, a seen solution make an item easier, in logits.
        package var help: [Double] = [0, 1, 2.5, 6]
        /// Weight of a second or later answer to the same step.
        package var retryWeight = 0.3
        /// Mastery above which right answers with help or after a wrong one raise nothing.
        package var assistedCeiling = 0.7

        package init() {}
    }

    package init(parameters: Parameters = Parameters()) {
        self.parameters = parameters
    }

    /// The state of a learner of whom nothing is known.
    package var start: LearnerState {
        LearnerState(general: Ability(mean: 0, variance: parameters.generalVariance))
    }

    /// Folds one event into the learner's state and, when it is an answer, into the state of its exercise.
    ///
    /// - Parameters:
    ///   - time: when it happened, in milliseconds since 1970.
    ///   - item: the state of the attempted exercise; untouched by other events.
    package func fold(
        _ event: Interaction.Event, at time: Int64, into state: inout LearnerState, item: inout ItemState?
    ) {
        state.interactions += 1
        state.lastTime = max(state.lastTime, time)
        switch event {
        case .enrolled(let enrolment):
            for (skill, difficulty) in enrolment.skills.sorted(by: { $0.key < $1.key })
            where state.skills[skill] == nil {
                state.skills[skill] = SkillState(difficulty: difficulty, variance: parameters.skillVariance)
            }
        case .placementStarted:
            state.placement = .running
            state.placementAnswered = 0
            state.open = nil
        case .placementFinished:
            state.placement = .finished
            state.open = nil
        case .issued(let activity):
            let ability = activity.skills.first.flatMap(state.ability) ?? start.general
            state.open = OpenActivity(activity: activity, since: time, abilityBefore: ability)
        case .hinted(let help):
            state.update(help) { step in
                step.hintsShown = max(step.hintsShown, Int32(clamping: help.index + 1))
            }
        case .solutionShown(let help):
            state.update(help) { $0.solutionSeen = true }
            state.closeIfFinished(at: time)
        case .attempted(let attempt):
            measure(attempt, at: time, in: &state, item: &item)
            state.record(attempt, at: time)
        case .skipped(let activity):
            guard let open = state.open, open.activity.id == activity else { return }
            if open.activity.purpose == .placement { state.placementAnswered += 1 }
            state.close(open, at: time, success: false)
        case .lessonOpened(let lesson):
            if state.lessons[lesson] == nil { state.lessons[lesson] = .init(opened: time) }
        case .lessonFinished(let lesson):
            state.lessons[lesson, default: .init(opened: time)].finished = time
        case .tutored(let exchange):
            // A model that explains the open exercise helps with it; the built-in tutor's hints are recorded as hints.
            guard exchange.isByModel, !exchange.reply.isEmpty, exchange.activity == state.open?.activity.id,
                let current = state.open?.current
            else { return }
            state.open?.steps[current].isTutored = true
        }
    }

    private func measure(_ attempt: Attempt, at time: Int64, in state: inout LearnerState, item: inout ItemState?) {
        guard attempt.verdict != .unreadable, let main = attempt.evidence.first?.skill,
            var tested = state.skills[main]
        else { return }
        let isFirst = attempt.number == 1
        var measured = item ?? ItemState(prior: attempt.difficulty, variance: parameters.itemVariance)
        defer { item = measured }

        addIdleVariance(to: &tested, until: time)
        state.skills[main] = tested
        let aid = isFirst ? attempt.aid : max(attempt.aid, .workedStep)
        let ability = state.ability(tested)
        let sigma = logistic(ability.mean - measured.difficulty + parameters.help[aid.rawValue])
        let p = attempt.guess + (1 - attempt.guess) * sigma
        let outcome = attempt.score
        // ∂ log L/∂θ and the expected information of the 3PL; y − p and p(1 − p) without guessing.
        let share = p > 0 ? (p - attempt.guess) / (p * (1 - attempt.guess)) : 1
        var gradient = (outcome - p) * share
        var information = (1 - p) * p * share * share
        if !isFirst {
            gradient *= parameters.retryWeight
            information *= parameters.retryWeight
        }
        /// Assisted success raises no skill above the ceiling: neither the tested one nor those it builds on.
        func mayMove(_ skill: SkillState) -> Bool {
            aid == .none || gradient <= 0 || state.ability(skill).mastery < parameters.assistedCeiling
        }
        if mayMove(tested) {
            let variance = ability.variance + (isFirst ? measured.variance : 0)
            let gain = 1 / (1 + variance * information)
            let generalVariance = state.general.variance
            state.general.mean += generalVariance * gradient * gain
            state.general.variance -= generalVariance * generalVariance * information * gain
            for evidence in attempt.evidence {
                guard var skill = state.skills[evidence.skill], mayMove(skill) else { continue }
                let covariance =
                    evidence.skill == main
                    ? tested.variance
                    : evidence.loading * skill.variance * tested.variance / parameters.skillVariance
                skill.mean += covariance * gradient * gain
                skill.variance -= covariance * covariance * information * gain
                state.skills[evidence.skill] = skill
            }
            if isFirst {
                measured.difficulty -= measured.variance * gradient * gain
                measured.variance -= measured.variance * measured.variance * information * gain
            }
        }
        if isFirst {
            measured.attempts += 1
            remember(attempt, main, at: time, in: &state)
        }
    }

    /// Counts the answer for each skill that the step itself exercises, and renews the memory of it.
    private func remember(_ attempt: Attempt, _ main: SkillID, at time: Int64, in state: inout LearnerState) {
        let success = attempt.verdict == .correct && attempt.aid == .none
        let rating: Memory.Rating = attempt.verdict != .correct ? .again : attempt.aid == .none ? .good : .hard
        for evidence in attempt.evidence where evidence.loading == 1 {
            guard var skill = state.skills[evidence.skill] else { continue }
            // Placement gives no feedback.
            if attempt.aid == .none && state.open?.activity.purpose != .placement {
                skill.mean += parameters.learningGain / (1 + Double(skill.attempts) / parameters.learningHalf)
            }
            skill.variance = min(skill.variance + parameters.learningVariance, parameters.skillVariance)
            skill.attempts += 1
            skill.unaidedSuccesses += success ? 1 : 0
            skill.lastAttempt = time
            skill.memory = skill.memory?.reviewed(rating, at: time) ?? Memory(first: rating, at: time)
            state.skills[evidence.skill] = skill
        }
        state.answered += 1
        state.unaidedSuccesses += success ? 1 : 0
    }

    private func addIdleVariance(to skill: inout SkillState, until time: Int64) {
        guard skill.lastAttempt > 0, time > skill.lastAttempt else { return }
        let days = Double(time - skill.lastAttempt) / 86_400_000
        skill.variance = min(skill.variance + days * parameters.idleVariance, parameters.skillVariance)
    }
}

extension LearnerState {
    fileprivate mutating func update(_ help: HelpShown, _ change: (inout OpenActivity.StepProgress) -> Void) {
        guard open?.activity.id == help.activity, let step = open?.activity.steps.firstIndex(of: help.step) else {
            return
        }
        if open?.steps.indices.contains(step) == true, var progress = open?.steps[step] {
            change(&progress)
            open?.steps[step] = progress
        }
    }

    fileprivate mutating func record(_ attempt: Attempt, at time: Int64) {
        guard var open, open.activity.id == attempt.activity,
            let index = open.activity.steps.firstIndex(of: attempt.step)
        else { return }
        open.steps[index].attempts += 1
        open.steps[index].answer = attempt.answer
        open.steps[index].verdict = attempt.verdict
        open.steps[index].lastTime = time
        if attempt.verdict == .correct {
            open.steps[index].isSolved = true
            open.steps[index].cleanSuccess = attempt.number == 1 && attempt.aid == .none
            if open.steps.indices.contains(index + 1) { open.steps[index + 1].lastTime = time }
        }
        self.open = open
        if open.activity.purpose == .placement {
            placementAnswered += attempt.finishesActivity ? 1 : 0
            if attempt.finishesActivity { close(open, at: time, success: attempt.verdict == .correct) }
        } else {
            closeIfFinished(at: time)
        }
    }

    /// A finished activity stays open for display until the next is issued; it only enters the recent list here.
    fileprivate mutating func closeIfFinished(at time: Int64) {
        guard let open, open.isFinished else { return }
        remember(open, at: time, success: open.steps.allSatisfy(\.cleanSuccess))
    }

    fileprivate mutating func close(_ open: OpenActivity, at time: Int64, success: Bool) {
        if !open.isFinished || open.activity.purpose == .placement { remember(open, at: time, success: success) }
        self.open = nil
    }

    private mutating func remember(_ open: OpenActivity, at time: Int64, success: Bool) {
        if recent.count >= Self.recentLimit { recent.removeFirst(recent.count - Self.recentLimit + 1) }
        recent.append(
            Recent(
                exercise: open.activity.exercise, skill: open.activity.skills.first ?? "", time: time, success: success)
        )
    }
}
