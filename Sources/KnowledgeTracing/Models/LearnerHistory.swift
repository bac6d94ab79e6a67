import Foundation

/// What logistic models remember of a learner.
package struct LearnerHistory: Sendable {
    private(set) var total = Tally()
    private(set) var items: [Int: Tally] = [:]
    private(set) var skills: [Int: Tally] = [:]
    private(set) var skillSets: [Int: Tally] = [:]
    /// The skill sets met so far, in the order of their first answers.
    private(set) var metSkillSets: [Int] = []
    private(set) var previous: TracedAnswer?
    /// How many answers in a row were on the same item.
    private(set) var itemRun = 0

    /// - Parameter surprise: 1 or 0 for right or wrong, less the share of others who are right, −1…1.
    mutating func add(_ answer: TracedAnswer, surprise: Double) {
        let question = answer.question
        itemRun = previous?.question.item == question.item ? itemRun + 1 : 1
        previous = answer
        let number = total.last + 1
        func add(to tally: inout Tally) { tally.add(answer.isCorrect, surprise: surprise, number: number) }
        if skillSets[question.skillSet] == nil { metSkillSets.append(question.skillSet) }
        add(to: &total)
        add(to: &items[question.item, default: Tally()])
        add(to: &skillSets[question.skillSet, default: Tally()])
        for skill in question.skills { add(to: &skills[skill, default: Tally()]) }
    }

    /// Answers on one thing.
    struct Tally: Sendable {
        private(set) var wins = 0.0
        private(set) var attempts = 0.0
        /// The number of the latest answer among all of the learner's, from 1; 0 for none.
        private(set) var last = 0
        /// The last five outcomes as bits behind a leading 1, the latest lowest; 1 for none.
        private(set) var pattern = 1
        /// Sums of surprises, and of their weights, which fade with each further answer as ``decays`` says.
        private var surprises = SIMD4<Double>()
        private var weights = SIMD4<Double>()

        static let patterns = 64
        static let decays = SIMD4(0.6, 0.85, 0.96, 1)

        mutating func add(_ isCorrect: Bool, surprise: Double, number: Int) {
            wins += isCorrect ? 1 : 0
            attempts += 1
            last = number
            pattern = pattern << 1 | (isCorrect ? 1 : 0)
            if pattern >= Self.patterns { pattern = pattern & 31 | 32 }
            surprises = surprises * Self.decays + surprise
            weights = weights * Self.decays + 1
        }

        /// Mean surprise for each of ``decays``, as if `prior` answers more had been as expected.
        func surprise(prior: Double) -> SIMD4<Double> { surprises / (weights + prior) }
    }
}

/// How often each item and skill set is answered rightly by learners at large.
struct SuccessRates: Codable, Hashable {
    private var items: [Rate]
    private var skillSets: [Rate]
    private var total = Rate()

    private struct Rate: Codable, Hashable {
        var wins = 0.0
        var attempts = 0.0

        /// The share of wins, as if `weight` further answers had the share `prior`.
        func share(prior: Double, weight: Double) -> Double { (wins + weight * prior) / (attempts + weight) }
    }

    init(itemCount: Int, skillSetCount: Int) {
        items = Array(repeating: Rate(), count: itemCount)
        skillSets = Array(repeating: Rate(), count: skillSetCount)
    }

    func fits(_ vocabulary: Vocabulary) -> Bool {
        items.count == vocabulary.items.count && skillSets.count == vocabulary.skillSets.count
    }

    /// - Parameter sign: 1 to count an answer, −1 to take it back.
    mutating func add(_ answer: TracedAnswer, sign: Double = 1) {
        let win = answer.isCorrect ? sign : 0
        items[answer.question.item].wins += win
        items[answer.question.item].attempts += sign
        skillSets[answer.question.skillSet].wins += win
        skillSets[answer.question.skillSet].attempts += sign
        total.wins += win
        total.attempts += sign
    }

    /// Answers on an item; 0 on one that is not known.
    func attempts(onItem item: Int) -> Double { item < items.count ? items[item].attempts : 0 }

    func chance(_ question: TracedQuestion) -> Double {
        let overall = total.share(prior: 0.5, weight: 1)
        let skillSet =
            question.skillSet < skillSets.count
            ? skillSets[question.skillSet].share(prior: overall, weight: 20) : overall
        return question.item < items.count ? items[question.item].share(prior: skillSet, weight: 5) : skillSet
    }
}
