/// Corrects probabilities that are too bold, too timid, or too high on the whole: logistic(slope · logit + bias) (Platt 1999).
///
/// A slope is the inverse of a temperature (Guo et al. 2017). The order of predictions, and thus AUC, stays as it is.
package struct Calibration: Codable, Hashable, Sendable {
    package var slope = 1.0
    package var bias = 0.0

    package func callAsFunction(_ probability: Double) -> Double { logistic(slope * logit(probability) + bias) }

    package init() {}

    /// The slope and bias of least log loss, by Newton's method.
    package init(_ predictions: [Double], _ outcomes: [Bool]) {
        let logits = predictions.map(logit)
        for _ in 0..<25 {
            var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-6, 0.0, 1e-6)
            for (x, isCorrect) in zip(logits, outcomes) {
                let p = logistic(slope * x + bias)
                let (surprise, weight) = (p - (isCorrect ? 1 : 0), p * (1 - p))
                g0 += surprise
                g1 += surprise * x
                h00 += weight
                h01 += weight * x
                h11 += weight * x * x
            }
            let determinant = h00 * h11 - h01 * h01
            guard determinant > 1e-9 else { return }
            let (moveBias, moveSlope) = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant)
            bias -= moveBias
            slope -= moveSlope
            if abs(moveBias) + abs(moveSlope) < 1e-9 { return }
        }
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
