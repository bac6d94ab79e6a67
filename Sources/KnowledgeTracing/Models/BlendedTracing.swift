/// Logistic regression and networks side by side, whose logits are weighed so that validation learners are foretold best.
package struct BlendedTracing: KnowledgeTracer, Codable {
    package struct State: Sendable {
        var history: LearnerHistory
        var networks: [NeuralTracing.State]
    }

    let history: LogisticTracing
    let networks: [NeuralTracing]
    /// Bias, weight of the logit of ``history``, and of each network's.
    private let weights: [Double]

    init(_ history: LogisticTracing, _ networks: [NeuralTracing], on learners: [InteractionTable.Learner]) {
        (self.history, self.networks) = (history, networks)
        var rows = SparseRows(width: 2 + networks.count)
        for learner in learners {
            for (answer, logits) in zip(
                learner.answers, Self.logits(history, networks, learner.answers, history: nil))
            {
                var row = FeatureRow()
                row.add(0)
                for (place, logit) in logits.enumerated() { row.add(1 + place, logit) }
                rows.append(row, outcome: answer.isCorrect)
            }
        }
        // Few learners leave each with a like share.
        let share = 1 / Double(1 + networks.count)
        let shares = [Double](repeating: share, count: 1 + networks.count)
        weights = LogisticRegression(
            penalties: [Double](repeating: 1, count: rows.width), centres: [0] + shares, threads: 1
        ).fit(rows)
    }

    package var start: State { State(history: history.start, networks: networks.map(\.start)) }

    package func probability(of question: TracedQuestion, given state: State) -> Double {
        let others = zip(networks, state.networks).map { $0.probability(of: question, given: $1) }
        return blended(([history.probability(of: question, given: state.history)] + others).map(logit))
    }

    package func update(_ state: inout State, with answer: TracedAnswer) {
        history.update(&state.history, with: answer)
        for place in networks.indices { networks[place].update(&state.networks[place], with: answer) }
    }

    package func predictions(for answers: [TracedAnswer], history limit: Int?) -> [Double] {
        Self.logits(history, networks, answers, history: limit).map(blended)
    }

    /// Of each answer from each model.
    private static func logits(
        _ history: LogisticTracing, _ networks: [NeuralTracing], _ answers: [TracedAnswer], history limit: Int?
    ) -> [[Double]] {
        let models: [any KnowledgeTracer] = [history] + networks
        let predictions = models.map { $0.predictions(for: answers, history: limit) }
        return answers.indices.map { place in predictions.map { logit($0[place]) } }
    }

    private func blended(_ logits: [Double]) -> Double {
        logistic(zip(weights.dropFirst(), logits).reduce(weights[0]) { $0 + $1.0 * $1.1 })
    }

    /// Whether each model has its weight.
    var isWhole: Bool { weights.count == 2 + networks.count }
}
