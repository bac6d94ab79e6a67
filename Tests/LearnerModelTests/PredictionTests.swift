import DomainModel
import Foundation
import LearnerModel
import Testing

/// How well the fold foretells simulated answers: it must come near to what the simulation itself knows.
@Suite struct PredictionTests {
    /// Standard normal, by Box and Muller.
    private func normal(_ generator: inout SplitMix64) -> Double {
        let u = Double.random(in: 0.0001..<1, using: &generator)
        return (-2 * log(u)).squareRoot() * cos(2 * .pi * Double.random(in: 0..<1, using: &generator))
    }

    /// Probability that a right answer was foretold with a greater chance than a wrong one; ties count half.
    private func area(_ foretold: [(chance: Double, isRight: Bool)]) -> Double {
        let right = foretold.filter(\.isRight).map(\.chance)
        let wrong = foretold.filter { !$0.isRight }.map(\.chance).sorted()
        func below(_ chance: Double) -> Double {
            let less = wrong.partitioningIndex { $0 >= chance }
            return Double(less + wrong.partitioningIndex { $0 > chance }) / 2
        }
        return right.reduce(0) { $0 + below($1) } / Double(right.count * wrong.count)
    }

    @Test func foretellsNearlyAsWellAsTheSimulationCould() throws {
        var generator = SplitMix64(seed: 5)
        let fold = LearnerFold()
        let skills = (0..<8).map { "s\($0)" }
        let difficulties = (0..<80).map { _ in normal(&generator) }
        var items: [ExerciseID: ItemState] = [:]
        var known: [(chance: Double, isRight: Bool)] = []
        var foretold = known
        for learner in 0..<300 {
            var state = fold.start
            var none: ItemState?
            fold.fold(
                .enrolled(Enrolment(skills: Dictionary(uniqueKeysWithValues: skills.map { ($0, 0) }))), at: 1,
                into: &state, item: &none)
            let general = normal(&generator)
            var abilities = skills.map { _ in general + normal(&generator) }
            for time in 1...50 {
                let number = Int.random(in: 0..<80, using: &generator)
                let skill = number % 8
                let chance = logistic(abilities[skill] - difficulties[number])
                let isRight = Double.random(in: 0..<1, using: &generator) < chance
                let item = items["\(number)"] ?? ItemState(prior: 0)
                if learner >= 150 {
                    known.append((chance, isRight))
                    let ability = try #require(state.ability(skills[skill]))
                    foretold.append((ability.success(difficulty: item.difficulty), isRight))
                }
                let attempt = Attempt(
                    activity: "a", exercise: "\(number)", step: "1", answer: .text(""),
                    verdict: isRight ? .correct : .incorrect, score: isRight ? 1 : 0, number: 1, aid: .none,
                    responseTime: 1, guess: 0, difficulty: 0, evidence: [.init(skill: skills[skill], loading: 1)],
                    finishesActivity: true)
                fold.fold(.attempted(attempt), at: Int64(time) * 60_000, into: &state, item: &items["\(number)"])
                abilities[skill] += 0.1
            }
        }
        print("prediction (simulated): AUC \(area(foretold)), with the true abilities \(area(known))")
        #expect(area(foretold) > 0.75)
        #expect(area(foretold) > area(known) - 0.08)
    }
}

extension [Double] {
    /// First index of a sorted array whose element belongs to the second part.
    fileprivate func partitioningIndex(where belongsToSecond: (Double) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
