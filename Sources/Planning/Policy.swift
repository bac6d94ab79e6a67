package import DomainModel
import Foundation
package import LearnerModel

/// What to do next, with the terms of the score that decided it.
package struct Recommendation: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
        case read(LessonID)
        /// Number of the exercise in ``CoursePlan/items``.
        case practise(item: Int, purpose: Activity.Purpose)
    }

    package var action: Action
    package var skill: SkillID
    /// The terms; they sum to ``score``.
    package var reasons: [Reason]
    package var propensity: Double
    package var candidates: UInt64
    package var candidateCount: Int
    /// What is foretold of the exercise; nil for a lesson.
    package var forecast: Forecast?

    package var score: Double { reasons.reduce(0) { $0 + $1.value } }
}

/// A model that foretells answers in place of what is believed of the learner's abilities.
package struct Foresight: Sendable {
    /// Its checksum, to be recorded with each decision.
    package var model: String
    /// Probability, 0…1, that the first answer to the item with this number in ``CoursePlan/items`` is right and without help; nil for
    /// one that the model does not know, of which what is believed holds.
    package var chance: @Sendable (Int) -> Double?

    package init(model: String, chance: @escaping @Sendable (Int) -> Double?) {
        self.model = model
        self.chance = chance
    }
}

/// Chooses the next activity: first the skill, by need, readiness, due review, interleaving and continuity; then an exercise of it
/// at the edge of the learner's ability.
///
/// Pure: the same arguments give the same recommendation.
package struct Policy: Sendable {
    package var parameters: Parameters

    package struct Parameters: Hashable, Sendable {
        /// Expected success that practice aims at (Wilson et al. 2019: about 0.85 for the fastest learning).
        package var target: ClosedRange<Double> = 0.7...0.85
        /// Chance of recall below which a mastered skill is due.
        package var retention = 0.9
        package var needWeight = 1.0
        package var readinessWeight = 2.0
        package var dueWeight = 1.6
        package var interleavingWeight = 1.2
        package var continuityWeight = 0.35
        package var challengeWeight = 1.5
        package var noveltyWeight = 1.5
        /// Exercises of a skill failed in a row after which going on with it is worth no more than something else
        /// (wheel-spinning; Beck & Gong 2013).
        package var patience = 5
        /// Exercises after which one counts half for how much of late practice was of its skill.
        package var interleavingHalf = 8.0
        /// Exercises of the chosen skill that a ``Foresight`` is asked about: the best by what is believed of the learner. It bounds
        /// the time of a decision in skills with thousands of them.
        package var foreseen = 32
        /// Temperature of the draw among the exercises of the chosen skill; 0 takes the best.
        package var temperature = 0.08

        package init() {}
    }

    package init(parameters: Parameters = Parameters()) {
        self.parameters = parameters
    }

    /// The next activity, or nil for a course without exercises.
    ///
    /// - Parameters:
    ///   - focus: practise this skill whatever the policy would choose.
    ///   - foresight: foretells success on the exercises of the chosen skill; nil for the learner's ability on it.
    ///   - time: now, in milliseconds since 1970.
    package func next(
        for state: LearnerState, in plan: CoursePlan, difficulties: ItemDifficulties, at time: Int64,
        focus: SkillID? = nil, foresight: Foresight? = nil, using generator: inout some RandomNumberGenerator
    ) -> Recommendation? {
        let view = SkillView(state, plan: plan, at: time)
        if let focus, let skill = plan.graph.index[focus], !plan.exercises[skill].isEmpty {
            let reasons = [Reason(.continuity, parameters.continuityWeight)]
            return practise(skill, reasons, state, view, plan, difficulties, foresight, using: &generator)
        }
        let lately = lately(state, in: plan)
        var best: (skill: Int, reasons: [Reason], score: Double)?
        for skill in plan.exercises.indices where !plan.exercises[skill].isEmpty {
            let reasons = self.reasons(skill, view, plan, lately[skill] ?? Lately())
            // A small preference for the course's own order breaks ties.
            let score = reasons.reduce(0) { $0 + $1.value } - 1e-6 * Double(min(plan.readingPosition[skill], 1000))
            if score > best?.score ?? -.infinity { best = (skill, reasons, score) }
        }
        guard let best else { return nil }
        if let lesson = unread(best.skill, state, view, plan) {
            return Recommendation(
                action: .read(lesson), skill: plan.graph.ids[best.skill], reasons: best.reasons, propensity: 1,
                candidates: 0, candidateCount: plan.exercises.count)
        }
        return practise(best.skill, best.reasons, state, view, plan, difficulties, foresight, using: &generator)
    }

    /// The terms of one skill's score.
    private func reasons(_ skill: Int, _ view: SkillView, _ plan: CoursePlan, _ lately: Lately) -> [Reason] {
        var reasons: [Reason] = []
        if view.isMastered[skill] {
            if view.isDue(skill, retention: parameters.retention), let chance = view.retrievability[skill] {
                let overdue = (parameters.retention - chance) / parameters.retention
                reasons.append(Reason(.due, parameters.dueWeight * (0.5 + overdue)))
            }
        } else {
            reasons.append(Reason(.need, parameters.needWeight * (1 - 0.5 * view.mastery[skill])))
            let readiness = view.readiness(skill, plan.graph)
            if readiness < 1 { reasons.append(Reason(.readiness, -parameters.readinessWeight * (1 - readiness))) }
        }
        if view.attempts[skill] > 0 && !view.isMastered[skill] && lately.failures < parameters.patience {
            reasons.append(Reason(.continuity, parameters.continuityWeight))
        }
        if lately.share > 0 { reasons.append(Reason(.interleaving, -parameters.interleavingWeight * lately.share)) }
        return reasons
    }

    /// Late practice of one skill.
    private struct Lately {
        /// How much of late practice was of it, 0…1.
        var share = 0.0
        /// Failures since the last success.
        var failures = 0
        var hasSucceeded = false
    }

    private func lately(_ state: LearnerState, in plan: CoursePlan) -> [Int: Lately] {
        let fading = exp2(-1 / parameters.interleavingHalf)
        var weight = 1 - fading
        var lately: [Int: Lately] = [:]
        for entry in state.recent.reversed() {
            if let skill = plan.graph.index[entry.skill] {
                lately[skill, default: Lately()].share += weight
                if entry.success { lately[skill]?.hasSucceeded = true }
                if lately[skill]?.hasSucceeded == false { lately[skill]?.failures += 1 }
            }
            weight *= fading
        }
        return lately
    }

    /// The lesson to read before practising a skill that is new to the learner.
    private func unread(_ skill: Int, _ state: LearnerState, _ view: SkillView, _ plan: CoursePlan) -> LessonID? {
        guard !view.isMastered[skill], view.attempts[skill] == 0, view.mastery[skill] < parameters.target.lowerBound,
            let lesson = plan.lesson[skill], (state.lessons[lesson]?.finished ?? 0) == 0
        else { return nil }
        return lesson
    }

    /// An exercise of `skill`: expected success in the target zone, and not one just seen.
    private func practise(
        _ skill: Int, _ reasons: [Reason], _ state: LearnerState, _ view: SkillView, _ plan: CoursePlan,
        _ difficulties: ItemDifficulties, _ foresight: Foresight?, using generator: inout some RandomNumberGenerator
    ) -> Recommendation? {
        let seen = recency(of: state, in: plan)
        let ability = view.abilities[skill]
        var candidates = plan.exercises[skill].map { number in
            let item = plan.items[number]
            return Candidate(
                item: number,
                forecast: Forecast(chance: ability.success(difficulty: difficulties[item], guess: item.guess)),
                novelty: -parameters.noveltyWeight * (seen[number] ?? 0) * (item.isParametric ? 0.5 : 1), parameters)
        }
        if let foresight {
            candidates.sort { ($0.score, $1.item) > ($1.score, $0.item) }
            candidates = candidates.prefix(parameters.foreseen).map { believed in
                guard let chance = foresight.chance(believed.item) else { return believed }
                let forecast = Forecast(chance: chance, model: foresight.model)
                return Candidate(item: believed.item, forecast: forecast, novelty: believed.novelty, parameters)
            }
        }
        guard let best = candidates.lazy.map(\.score).max() else { return nil }
        let temperature = max(parameters.temperature, 1e-9)
        let weights = candidates.map { exp(($0.score - best) / temperature) }
        let total = weights.reduce(0, +)
        var draw = Double.random(in: 0..<1, using: &generator) * total
        var index = weights.count - 1
        for (number, weight) in weights.enumerated() {
            draw -= weight
            if draw < 0 {
                index = number
                break
            }
        }
        let chosen = candidates[index]
        var all = reasons
        if chosen.challenge != 0 { all.append(Reason(.challenge, chosen.challenge)) }
        if chosen.novelty != 0 { all.append(Reason(.novelty, chosen.novelty)) }
        return Recommendation(
            action: .practise(item: chosen.item, purpose: view.isMastered[skill] ? .review : .practice),
            skill: plan.graph.ids[skill], reasons: all, propensity: weights[index] / total,
            candidates: candidates.map(\.item).stableHash, candidateCount: candidates.count,
            forecast: chosen.forecast)
    }

    /// An exercise that may be set, with the terms of its score.
    private struct Candidate {
        let item: Int
        /// Expected success.
        let forecast: Forecast
        let challenge, novelty: Double

        init(item: Int, forecast: Forecast, novelty: Double, _ parameters: Parameters) {
            let (chance, target) = (forecast.chance, parameters.target)
            let miss = max(target.lowerBound - chance, chance - target.upperBound, 0)
            self.item = item
            self.forecast = forecast
            challenge = -parameters.challengeWeight * miss
            self.novelty = novelty
        }

        var score: Double { challenge + novelty }
    }

    /// How recently each of the learner's latest exercises was seen: 1 for the last one, halved every six exercises.
    private func recency(of state: LearnerState, in plan: CoursePlan) -> [Int: Double] {
        var recency: [Int: Double] = [:]
        for (age, entry) in state.recent.reversed().enumerated() {
            guard let item = plan.itemIndex[entry.exercise], recency[item] == nil else { continue }
            recency[item] = exp2(-Double(age) / 6)
        }
        return recency
    }
}

extension [Int] {
    /// FNV-1a over the numbers: the same on every machine and in every run.
    var stableHash: UInt64 {
        reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 1_099_511_628_211 }
    }
}
