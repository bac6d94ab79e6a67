import DomainModel
import Foundation
import KnowledgeTracing

/// How well a candidate foretold answers, beside what is in use: on the same answers, from the same earlier ones.
package struct TracingComparison: Codable, Hashable, Sendable {
    package struct Quality: Codable, Hashable, Sendable {
        /// Nats per answer.
        package var logLoss: Double
        package var auc: Double
        package var calibrationError: Double
    }

    package private(set) var answers: Int
    package private(set) var learners: Int
    package private(set) var candidate: Quality
    package private(set) var current: Quality
    /// Bounds of the 95 % interval of ``gain``: paired bootstrap over learners, since answers of one learner go together.
    package private(set) var low: Double
    package private(set) var high: Double

    /// By how much the candidate's log loss is lower, in nats per answer.
    package var gain: Double { current.logLoss - candidate.logLoss }

    /// An answer and the probabilities, 0…1, that it was foretold with.
    struct Row: Sendable {
        var learner: LearnerID
        var isCorrect: Bool
        var candidate: Double
        var current: Double
    }

    /// - Precondition: right and wrong answers, of at least two learners.
    init(_ rows: [Row]) {
        let outcomes = rows.map(\.isCorrect)
        answers = rows.count
        candidate = Quality(PredictionQuality(rows.map(\.candidate), outcomes))
        current = Quality(PredictionQuality(rows.map(\.current), outcomes))
        let byLearner = Dictionary(grouping: rows, by: \.learner).sorted { $0.key < $1.key }.map(\.value)
        learners = byLearner.count
        let gains = byLearner.map { rows in
            rows.reduce(0) { $0 + Self.loss($1.current, $1.isCorrect) - Self.loss($1.candidate, $1.isCorrect) }
        }
        let interval = Bootstrap.interval(count: byLearner.count) { sample in
            sample.reduce(0) { $0 + gains[$1] } / Double(sample.reduce(0) { $0 + byLearner[$1].count })
        }
        guard let interval else { preconditionFailure("a comparison takes two learners") }
        (low, high) = interval
    }

    private static func loss(_ chance: Double, _ isCorrect: Bool) -> Double {
        PredictionQuality([chance], [isCorrect]).logLoss
    }

    /// What keeps the candidate from being promoted, each in a sentence; empty when nothing does.
    ///
    /// - Parameter margin: least ``gain``.
    func shortfalls(margin: Double) -> [String] {
        func number(_ value: Double) -> String { String(format: "%.4f", value) }
        var shortfalls: [String] = []
        if gain < margin {
            shortfalls.append(
                "Its log loss is \(gain < 0 ? "higher by \(number(-gain))" : "lower by \(number(gain))"), "
                    + "which misses the margin of \(number(margin)) by \(number(margin - gain)).")
        }
        if candidate.auc < current.auc {
            shortfalls.append("Its AUC is lower by \(number(current.auc - candidate.auc)).")
        }
        if gain > 0 && low <= 0 {
            shortfalls.append(
                "It may be chance: the 95 % interval of the difference goes down to \(number(low)), not above 0.")
        }
        return shortfalls
    }
}

extension TracingComparison.Quality {
    fileprivate init(_ quality: PredictionQuality) {
        self.init(logLoss: quality.logLoss, auc: quality.auc, calibrationError: quality.calibrationError)
    }
}
