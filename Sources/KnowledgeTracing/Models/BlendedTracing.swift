/// Two models side by side, whose logits are weighed so that validation learners are foretold best.
package struct BlendedTracing<First: KnowledgeTracer, Second: KnowledgeTracer>: KnowledgeTracer {
    package struct State: Sendable {
        var first: First.State
        var second: Second.State
    }

    package let first: First
    package let second: Second
    /// Bias, weight of the first logit, weight of the second.
    private let weights: [Double]

    package init(_ first: First, _ second: Second, on learners: [InteractionTable.Learner]) {
        (self.first, self.second) = (first, second)
        var rows = SparseRows(width: 3)
        for learner in learners {
            let pairs = zip(first.predictions(for: learner.answers), second.predictions(for: learner.answers))
            for (answer, pair) in zip(learner.answers, pairs) {
                var row = FeatureRow()
                row.add(0)
                row.add(1, logit(pair.0))
                row.add(2, logit(pair.1))
                rows.append(row, outcome: answer.isCorrect)
            }
        }
        weights = LogisticRegression(penalties: [1e-3, 1e-3, 1e-3], threads: 1).fit(rows)
    }

    package var start: State { State(first: first.start, second: second.start) }

    package func probability(of question: TracedQuestion, given state: State) -> Double {
        blended(
            first.probability(of: question, given: state.first), second.probability(of: question, given: state.second))
    }

    package func update(_ state: inout State, with answer: TracedAnswer) {
        first.update(&state.first, with: answer)
        second.update(&state.second, with: answer)
    }

    package func predictions(for answers: [TracedAnswer], history: Int?) -> [Double] {
        zip(
            first.predictions(for: answers, history: history), second.predictions(for: answers, history: history)
        ).map(blended)
    }

    private func blended(_ first: Double, _ second: Double) -> Double {
        logistic(weights[0] + weights[1] * logit(first) + weights[2] * logit(second))
    }

    /// Whether the weights are those of two models.
    var isWhole: Bool { weights.count == 3 }
}

extension BlendedTracing: Codable where First: Codable, Second: Codable {}
