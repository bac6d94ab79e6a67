/// Corrects probabilities that are too bold, too timid, or too high on the whole: logistic(slope · logit + bias) (Platt 1999).
///
/// A slope is the inverse of a temperature (Guo et al. 2017). Where the slope is above 0, the order of predictions, and thus AUC, stays as it is.
package struct Calibration: Codable, Hashable, Sendable {
    package var slope = 1.0
    package var bias = 0.0

    package func callAsFunction(_ probability: Double) -> Double { logistic(slope * logit(probability) + bias) }

    package init() {}

    /// The slope and bias of least log loss, drawn towards 1 and 0, so that few or one-sided outcomes do not run away with them.
    package init(_ predictions: [Double], _ outcomes: [Bool]) {
        var rows = SparseRows(width: 2)
        for (prediction, isCorrect) in zip(predictions, outcomes) {
            var row = FeatureRow()
            row.add(0)
            row.add(1, logit(prediction))
            rows.append(row, outcome: isCorrect)
        }
        let regression = LogisticRegression(penalties: [1, 1], centres: [0, 1], threads: 1)
        let weights = regression.fit(rows)
        (bias, slope) = (weights[0], weights[1])
    }
}

/// A model whose probabilities are corrected by what was seen on validation learners.
package struct Calibrated<Base: KnowledgeTracer>: KnowledgeTracer {
    package var base: Base
    package var calibration: Calibration

    package init(_ base: Base, on learners: [InteractionTable.Learner]) {
        self.base = base
        let answers = learners.map(\.answers)
        calibration = Calibration(
            answers.flatMap { base.predictions(for: $0) }, answers.joined().map(\.isCorrect))
    }

    package var start: Base.State { base.start }

    package func probability(of question: TracedQuestion, given state: Base.State) -> Double {
        calibration(base.probability(of: question, given: state))
    }

    package func update(_ state: inout Base.State, with answer: TracedAnswer) { base.update(&state, with: answer) }

    package func predictions(for answers: [TracedAnswer], history: Int?) -> [Double] {
        base.predictions(for: answers, history: history).map { calibration($0) }
    }
}

extension Calibrated: Codable where Base: Codable {}
