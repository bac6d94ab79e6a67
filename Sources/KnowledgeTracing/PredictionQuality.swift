import Foundation

/// How good predicted probabilities are, beside what happened.
package struct PredictionQuality: Hashable, Sendable {
    /// Number of predictions.
    package let count: Int
    /// Area under the ROC curve, 0…1: how probable it is that a right answer has a higher prediction than a wrong one; ties count half.
    /// NaN when all answers are right, or all wrong.
    package let auc: Double
    /// Share of predictions on the right side of ½, which counts as right.
    package let accuracy: Double
    /// Mean negative logarithm of the probability that was given to what happened, in nats.
    package let logLoss: Double
    /// Expected calibration error, 0…1, over 15 bins of equal width (Guo et al. 2017, with the probability of a right answer):
    /// mean of the distance between predicted and observed share, weighted by the bins' counts.
    package let calibrationError: Double

    package static let bins = 15

    /// - Precondition: equal counts.
    package init(_ predictions: [Double], _ outcomes: [Bool]) {
        precondition(predictions.count == outcomes.count)
        count = predictions.count
        var loss = 0.0
        var hits = 0
        var excess = [Double](repeating: 0, count: Self.bins)
        for (prediction, isCorrect) in zip(predictions, outcomes) {
            let likelihood = isCorrect ? prediction : 1 - prediction
            loss -= log(max(likelihood, 1e-15))
            if (prediction >= 0.5) == isCorrect { hits += 1 }
            excess[min(Self.bins - 1, Int(prediction * Double(Self.bins)))] += prediction - (isCorrect ? 1 : 0)
        }
        logLoss = loss / Double(count)
        accuracy = Double(hits) / Double(count)
        calibrationError = excess.reduce(0) { $0 + abs($1) } / Double(count)
        auc = Self.auc(predictions, outcomes)
    }

    /// By the sum of the ranks of right answers (Mann & Whitney); equal predictions share the mean of their ranks.
    private static func auc(_ predictions: [Double], _ outcomes: [Bool]) -> Double {
        let sorted = zip(predictions, outcomes).sorted { $0.0 < $1.0 }
        var rankSum = 0.0
        var start = 0
        while start < sorted.count {
            var end = start
            var right = 0
            while end < sorted.count, sorted[end].0 == sorted[start].0 {
                if sorted[end].1 { right += 1 }
                end += 1
            }
            rankSum += Double(right) * Double(start + end + 1) / 2
            start = end
        }
        let right = Double(sorted.count { $0.1 })
        return (rankSum - right * (right + 1) / 2) / (right * (Double(sorted.count) - right))
    }
}
