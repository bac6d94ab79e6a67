import DomainModel
import Foundation

@testable import KnowledgeTracing

/// Learners of a known kind, the same for each seed.
enum SimulatedLearners {
    typealias Learner = InteractionTable.Learner

    /// Learners who follow Bayesian knowledge tracing on one skill.
    static func bayesian(
        _ parameters: BayesianKnowledgeTracing.Parameters, learners: Int, answers: Int, seed: UInt64
    ) -> [Learner] {
        var generator = SplitMix64(seed: seed)
        let question = TracedQuestion(item: 0, skillSet: 0, skills: [0])
        return (0..<learners).map { number in
            var isKnown = generator.unit() < parameters.prior
            let answers = (0..<answers).map { _ in
                let chance = isKnown ? 1 - parameters.slip : parameters.guess
                defer { isKnown = generator.unit() < (isKnown ? 1 - parameters.forget : parameters.learn) }
                return TracedAnswer(question: question, isCorrect: generator.unit() < chance)
            }
            return Learner(name: "\(number)", fold: "", answers: answers)
        }
    }

    /// CSV of learners with abilities who learn on each skill: ten items on each of four skills, some items on two. `fold` counts
    /// 1…5 in turn.
    static func csv(learners: Int, answers: Int, seed: UInt64) -> String {
        var generator = SplitMix64(seed: seed)
        let difficulties = (0..<40).map { _ in 2 * generator.unit() - 1 }
        var lines = ["learner,order,item,skills,correct,fold"]
        for learner in 0..<learners {
            let ability = 3 * generator.unit() - 1.5
            var practice = [Double](repeating: 0, count: 4)
            for order in 0..<answers {
                let item = generator.below(40)
                let skills = item % 5 == 0 ? [item / 10, (item / 10 + 1) % 4] : [item / 10]
                let logit = ability - difficulties[item] + 0.15 * practice[item / 10]
                let isCorrect = generator.unit() < logistic(logit)
                for skill in skills { practice[skill] += 1 }
                let names = skills.map { "s\($0)" }.joined(separator: ";")
                lines.append("l\(learner),\(order),i\(item),\(names),\(isCorrect ? 1 : 0),\(learner % 5 + 1)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    static func table(learners: Int = 60, answers: Int = 20, seed: UInt64 = 1) throws -> InteractionTable {
        try InteractionTable(
            Array(csv(learners: learners, answers: answers, seed: seed).utf8), name: "simulated.csv", foldColumn: "fold"
        )
    }
}
