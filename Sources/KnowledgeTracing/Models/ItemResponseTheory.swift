/// The Rasch model (one-parameter item response theory): a right answer has the odds exp(ability − difficulty).
///
/// Difficulties are fitted together with the abilities of the training learners, both with normal priors; the ability of a
/// learner who is followed moves with each answer, less the more answers there are.
package struct ItemResponseTheory: KnowledgeTracer, Codable, Hashable {
    /// Of an average learner's logit on each item of the vocabulary: minus its difficulty.
    private var easiness: [Double]
    /// Of items that were not seen in training.
    private var commonEasiness: Double

    private static let abilityPrecision = 1.0
    private static let itemPrecision = 1.0

    /// A normal belief about the ability, in logits.
    package struct State: Hashable, Sendable {
        package var ability = 0.0
        /// Inverse variance.
        package var precision = ItemResponseTheory.abilityPrecision
    }

    func fits(_ vocabulary: Vocabulary) -> Bool { easiness.count == vocabulary.items.count }

    package var start: State { State() }

    package func probability(of question: TracedQuestion, given state: State) -> Double {
        logistic(state.ability + (question.item < easiness.count ? easiness[question.item] : commonEasiness))
    }

    /// One step of Newton's method on the log posterior.
    package func update(_ state: inout State, with answer: TracedAnswer) {
        let chance = probability(of: answer.question, given: state)
        state.precision += chance * (1 - chance)
        state.ability += ((answer.isCorrect ? 1 : 0) - chance) / state.precision
    }

    /// - Parameters:
    ///   - itemCount: of the vocabulary.
    ///   - threads: the result does not depend on it.
    package init(
        fitting learners: [InteractionTable.Learner], itemCount: Int, threads: Int = 2,
        progress: (Int) -> Void = { _ in }
    ) {
        var rows = SparseRows(width: 1 + itemCount + learners.count)
        for (number, learner) in learners.enumerated() {
            for answer in learner.answers {
                var row = FeatureRow()
                row.add(0)
                row.add(1 + answer.question.item)
                row.add(1 + itemCount + number)
                rows.append(row, outcome: answer.isCorrect)
            }
        }
        let penalties =
            [1e-6] + [Double](repeating: Self.itemPrecision, count: itemCount)
            + [Double](repeating: Self.abilityPrecision, count: learners.count)
        let weights = LogisticRegression(penalties: penalties, threads: threads).fit(rows, progress: progress)
        commonEasiness = weights[0]
        easiness = weights[1...itemCount].map { $0 + weights[0] }
    }
}
