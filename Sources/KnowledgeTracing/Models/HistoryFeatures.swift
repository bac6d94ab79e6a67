import Foundation

/// Features that belong together.
package enum FeatureGroup: String, Codable, CaseIterable, Sendable {
    /// Which item it is, which skills, and which set of skills.
    case item, skill, skillSet
    /// log(1 + wins) and log(1 + attempts): on all questions, on the item, and on each skill with weights of its own.
    case totalCounts, itemCounts, skillCounts
    /// The last five outcomes, on the skill set and on all questions.
    case pattern
    /// How many answers ago the skill set, and the item, came last, and how it went.
    case lag
    /// Whether answers were better than those of others, recent ones first: on all questions, the item, and the skills.
    case surprise
    /// What an item, and a skill set, makes of the surprises so far: its discrimination.
    case ability
    /// The same item again: how often in a row, and how it went.
    case retry
    /// The skill set before this one, and how it went.
    case transition
    /// What surprises on another skill set say about this one.
    case transfer

    /// Performance factors analysis.
    package static let pfa: [Self] = [.skill, .skillCounts]
    /// Best-LR (Gervet et al. 2020).
    package static let bestLR: [Self] = [.item, .skill, .totalCounts, .itemCounts, .skillCounts]
    /// Best-LR and all that helps it on learners it was not fitted on.
    package static let historyLR = allCases
}

/// Turns a question and what a learner did before into numbers for ``LogisticTracing``.
struct HistoryFeatures: Codable, Hashable {
    let groups: [FeatureGroup]
    private let items, skills, skillSets: Int
    /// A number for each pair of skill sets, from one to another that came later, that training had: from·skillSets + to. Pairs
    /// that nobody has met get no columns, so that their number does not grow with the square of a large vocabulary.
    private let pairs: [Int: Int]

    /// - Parameter learners: those to be fitted on.
    init(_ groups: [FeatureGroup], _ vocabulary: Vocabulary, fitting learners: [InteractionTable.Learner]) {
        self.groups = groups
        items = vocabulary.items.count
        skills = vocabulary.skills.count
        skillSets = vocabulary.skillSets.count
        var met: Set<Int> = []
        if groups.contains(.transition) || groups.contains(.transfer) {
            for learner in learners {
                var earlier: Set<Int> = []
                for answer in learner.answers {
                    for other in earlier { met.insert(other * skillSets + answer.question.skillSet) }
                    earlier.insert(answer.question.skillSet)
                }
            }
        }
        pairs = Dictionary(uniqueKeysWithValues: met.sorted().enumerated().map { ($1, $0) })
    }

    /// False for what no fit gives, but a damaged file may hold.
    func fits(_ vocabulary: Vocabulary) -> Bool {
        items == vocabulary.items.count && skills == vocabulary.skills.count && skillSets == vocabulary.skillSets.count
            && Set(pairs.values) == Set(0..<pairs.count)
    }

    private func pair(from other: Int, to skillSet: Int) -> Int? { pairs[other * skillSets + skillSet] }

    /// Number of columns; the first is the intercept.
    var width: Int { 1 + groups.reduce(0) { $0 + width($1) } }

    /// Of each column. Products of names, which are many and rare, are held closer to 0.
    var penalties: [Double] {
        [1e-6]
            + groups.flatMap { group in
                let isProduct = [.ability, .retry, .transition, .transfer].contains(group)
                return [Double](repeating: isProduct ? 5 : 1, count: width(group))
            }
    }

    private func width(_ group: FeatureGroup) -> Int {
        switch group {
        case .item: items
        case .skill: skills
        case .skillSet: skillSets
        case .totalCounts, .itemCounts: 2
        case .skillCounts: 2 * skills
        case .pattern: 2 * Tally.patterns
        case .lag: 2 * Self.lags
        case .surprise: 4 * 4
        case .ability: 2 * (items + skillSets)
        case .retry: 6 + 3 * items
        case .transition: 2 * pairs.count
        case .transfer: pairs.count
        }
    }

    private typealias Tally = LearnerHistory.Tally

    /// Writes the columns that are not 0. Names that came after training have none.
    func write(_ question: TracedQuestion, _ history: LearnerHistory, to row: inout FeatureRow) {
        row.add(0)
        var base = 1
        for group in groups {
            write(group, question, history, base, &row)
            base += width(group)
        }
    }

    private func write(
        _ group: FeatureGroup, _ question: TracedQuestion, _ history: LearnerHistory, _ base: Int,
        _ row: inout FeatureRow
    ) {
        let (item, skillSet) = (question.item, question.skillSet)
        let (knowsItem, knowsSkillSet) = (item < items, skillSet < skillSets)
        let onItem = history.items[item] ?? Tally()
        let onSkillSet = history.skillSets[skillSet] ?? Tally()
        switch group {
        case .item:
            if knowsItem { row.add(base + item) }
        case .skill:
            for skill in question.skills where skill < skills { row.add(base + skill) }
        case .skillSet:
            if knowsSkillSet { row.add(base + skillSet) }
        case .totalCounts: write(history.total, base, &row)
        case .itemCounts: write(onItem, base, &row)
        case .skillCounts:
            for skill in question.skills where skill < skills {
                if let tally = history.skills[skill] { write(tally, base + 2 * skill, &row) }
            }
        case .pattern:
            row.add(base + onSkillSet.pattern)
            row.add(base + Tally.patterns + history.total.pattern)
        case .lag:
            row.add(base + Self.lag(onSkillSet, history))
            row.add(base + Self.lags + Self.lag(onItem, history))
        case .surprise:
            let onSkills = question.skills.reduce(SIMD4<Double>()) {
                $0 + (history.skills[$1] ?? Tally()).surprise(prior: 1)
            }
            let means = [
                history.total.surprise(prior: 2), onSkillSet.surprise(prior: 1), onItem.surprise(prior: 1),
                onSkills / Double(question.skills.count),
            ]
            for (number, mean) in means.enumerated() where mean != SIMD4() {
                for decay in 0..<4 { row.add(base + 4 * number + decay, mean[decay]) }
            }
        case .ability:
            // In units that vary about as much as other features.
            let general = 3 * history.total.surprise(prior: 5)[3]
            let special = 2 * onSkillSet.surprise(prior: 2)[3]
            if knowsItem {
                row.add(base + item, general)
                row.add(base + items + item, special)
            }
            if knowsSkillSet {
                row.add(base + 2 * items + skillSet, general)
                row.add(base + 2 * items + skillSets + skillSet, special)
            }
        case .retry:
            guard let previous = history.previous, previous.question.item == item else { return }
            let times = min(history.itemRun, 3) - 1
            row.add(base + 2 * times + (previous.isCorrect ? 1 : 0))
            if knowsItem { row.add(base + 6 + 3 * item + (previous.isCorrect ? 0 : 1 + min(times, 1))) }
        case .transition:
            guard let previous = history.previous, knowsSkillSet, previous.question.skillSet < skillSets,
                let pair = pair(from: previous.question.skillSet, to: skillSet)
            else { return }
            row.add(base + 2 * pair + (previous.isCorrect ? 1 : 0))
        case .transfer:
            guard knowsSkillSet else { return }
            for other in history.metSkillSets where other != skillSet && other < skillSets {
                guard let tally = history.skillSets[other], let pair = pair(from: other, to: skillSet) else { continue }
                row.add(base + pair, tally.surprise(prior: 2)[3])
            }
        }
    }

    private func write(_ tally: Tally, _ base: Int, _ row: inout FeatureRow) {
        guard tally.attempts > 0 else { return }
        row.add(base, log1p(tally.wins))
        row.add(base + 1, log1p(tally.attempts))
    }

    /// Never; before 1, 2–3, 4–7, … answers; each with the last outcome.
    private static let lags = 20

    private static func lag(_ tally: Tally, _ history: LearnerHistory) -> Int {
        guard tally.last > 0 else { return 0 }
        let ago = history.total.last - tally.last + 1
        return 2 * min(lags / 2 - 1, 1 + (Int.bitWidth - 1 - ago.leadingZeroBitCount)) + (tally.pattern & 1)
    }
}
