package import DomainModel
import Foundation
package import LearnerModel

/// The short adaptive test at the start: asks where an answer tells most, stops when it knows enough.
///
/// An answer tells about its own skill, about the prerequisites it implies or the skills it puts in doubt, and about the
/// learner's ability in the course: the next question is the one whose answer is expected to remove most uncertainty from all of them.
package struct PlacementTest: Sendable {
    /// Fewest and most questions.
    package var length: ClosedRange<Int>
    /// Stops when the mean chance of misjudging a skill is below this.
    package var tolerance = 0.12
    /// Chance of success on a skill's typical exercise from which it is judged known.
    package var cut = 0.55

    /// About as many questions as tell apart what was learnt of so many skills: 10 for 12, 13 for 30, never more than 16.
    package init(skillCount: Int) {
        length = 4...min(16, 8 + skillCount / 6)
    }

    /// Whether enough is known; nil to go on.
    package func end(_ state: LearnerState, plan: CoursePlan, at time: Int64) -> PlacementEnd.Reason? {
        let asked = state.placementCount
        if asked >= length.upperBound { return .length }
        guard asked >= length.lowerBound else { return nil }
        return doubt(SkillView(state, plan: plan, at: time)) < tolerance ? .certain : nil
    }

    /// Mean over the skills of the chance that calling it known or unknown is wrong: 0…0.5.
    package func doubt(_ view: SkillView) -> Double {
        guard !view.abilities.isEmpty else { return 0 }
        let cut = log(cut / (1 - cut))
        let doubts = view.abilities.map { ability in
            let known = normalCDF((ability.mean - cut) / ability.standardDeviation)
            return min(known, 1 - known)
        }
        return doubts.reduce(0, +) / Double(doubts.count)
    }

    /// The next question, or nil when no exercise is left.
    package func next(
        for state: LearnerState, in plan: CoursePlan, difficulties: ItemDifficulties, at time: Int64,
        using generator: inout some RandomNumberGenerator
    ) -> Recommendation? {
        let view = SkillView(state, plan: plan, at: time)
        let seen = Set(state.recent.compactMap { plan.itemIndex[$0.exercise] })
        var ranked: [(item: Int, information: Double)] = []
        for skill in plan.exercises.indices {
            let ability = view.abilities[skill]
            let gain = reach(of: skill, view, plan)
            var best: (item: Int, rank: Int, information: Double)?
            for number in plan.exercises[skill] where !seen.contains(number) {
                let item = plan.items[number]
                let p = ability.success(difficulty: difficulties[item], guess: item.guess)
                let share = (p - item.guess) / (p * (1 - item.guess))
                let information = gain * p * (1 - p) * share * share
                // A single answer shall tell: exercises of one step where there are any.
                let rank = item.stepCount == 1 ? 1 : 0
                if let best, (rank, information) <= (best.rank, best.information) { continue }
                best = (number, rank, information)
            }
            if let best { ranked.append((best.item, best.information)) }
        }
        ranked.sort { $0.information > $1.information }
        // One of the three best, so that not every learner meets the same questions.
        let pool = ranked.prefix(3).filter { $0.information > 0.9 * (ranked.first?.information ?? 0) }
        guard let chosen = pool.randomElement(using: &generator) else { return nil }
        return Recommendation(
            action: .practise(item: chosen.item, purpose: .placement),
            skill: plan.graph.ids[plan.items[chosen.item].skill], reasons: [Reason(.information, chosen.information)],
            propensity: 1 / Double(pool.count), candidates: ranked.map(\.item).stableHash, candidateCount: ranked.count)
    }

    /// Variance that an answer on `skill` can reach: its own ability's, and that of the skills around it by their loading.
    private func reach(of skill: Int, _ view: SkillView, _ plan: CoursePlan) -> Double {
        let around = [true, false].flatMap { plan.evidence(skills: [plan.graph.ids[skill]], isCorrect: $0) }
        return around.reduce(0) { sum, evidence in
            guard let index = plan.graph.index[evidence.skill] else { return sum }
            return sum + evidence.loading * evidence.loading * view.abilities[index].variance
        }
    }
}

/// Φ(x), the standard normal distribution function.
func normalCDF(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
