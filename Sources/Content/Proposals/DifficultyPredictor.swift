import DomainModel
import Foundation

/// Predicts how hard an exercise is from exercises whose level is known: a linear model over hashed n-grams and a few
/// measures of the text (length of stem and solution, numbers, formulas, clauses).
package struct DifficultyPredictor: Sendable {
    package struct Example: Hashable, Sendable {
        package var text: String
        /// The worked solution; may be empty.
        package var solution: String
        /// On any scale on which more is harder.
        package var level: Double

        package init(text: String, solution: String = "", level: Double) {
            self.text = text
            self.solution = solution
            self.level = level
        }
    }

    private let embedding: HashedNgramEmbedding
    private let mean: Double
    private let scales: [(mean: Float, deviation: Float)]
    private let weights: [Float]
    private let range: ClosedRange<Double>

    private static let epochs = 30
    private static let rate: Float = 0.05
    private static let decay: Float = 0.001
    /// How much the measures of the text count beside its words.
    private static let measureWeight: Float = 0.3

    /// The least number of examples that anything can be learned from.
    package static let leastExamples = 30

    /// - Returns: nil for fewer than ``leastExamples``, or when all are equally hard.
    package init?(_ examples: [Example]) {
        let levels = examples.map(\.level)
        guard examples.count >= Self.leastExamples, let low = levels.min(), let high = levels.max(), low < high
        else { return nil }
        range = low...high
        mean = levels.reduce(0, +) / Double(levels.count)
        embedding = HashedNgramEmbedding(fittedOn: examples.map { $0.text + "\n" + $0.solution })
        let measures = examples.map { Self.measures($0.text, $0.solution) }
        scales = measures[0].indices.map { column in
            let values = measures.map { $0[column] }
            let mean = values.reduce(0, +) / Float(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(values.count)
            return (mean, max(1e-6, variance.squareRoot()))
        }
        var weights = [Float](repeating: 0, count: embedding.size + scales.count)
        let (embedding, scales) = (embedding, scales)
        let rows = examples.map { Self.row($0.text, $0.solution, embedding, scales) }
        var generator = SplitMix64(seed: 11)
        // Least squares with weight decay by stochastic descent; the decay of what an example lacks is left out.
        for epoch in 0..<Self.epochs {
            let rate = Self.rate * 4 / Float(4 + epoch)
            for number in generator.shuffle(Array(rows.indices)) {
                let error = Float(levels[number] - mean) - Self.product(rows[number], weights)
                for (column, value) in rows[number] {
                    weights[Int(column)] += rate * (error * value - Self.decay * weights[Int(column)])
                }
            }
        }
        self.weights = weights
    }

    /// The level on the scale of the examples, within their range.
    package func level(of text: String, solution: String = "") -> Double {
        let value = mean + Double(Self.product(Self.row(text, solution, embedding, scales), weights))
        return min(range.upperBound, max(range.lowerBound, value))
    }

    /// How well predictions follow the levels of examples that were held out, as a rank correlation: each fifth of the
    /// examples is predicted from the others.
    ///
    /// - Returns: nil when there are too few examples for that, or when all are equally hard.
    package static func agreement(on examples: [Example], folds: Int = 5) -> Double? {
        var (predicted, given): ([Double], [Double]) = ([], [])
        for fold in 0..<folds {
            let parts = Dictionary(grouping: examples.indices, by: { $0 * folds / examples.count == fold })
            guard let predictor = Self(parts[false, default: []].map { examples[$0] }) else { return nil }
            for example in parts[true, default: []].map({ examples[$0] }) {
                predicted.append(predictor.level(of: example.text, solution: example.solution))
                given.append(example.level)
            }
        }
        return RankCorrelation.spearman(predicted, given)
    }

    private static func product(_ row: SparseVector, _ weights: [Float]) -> Float {
        row.reduce(0) { $0 + $1.value * weights[Int($1.bucket)] }
    }

    private static func row(
        _ text: String, _ solution: String, _ embedding: HashedNgramEmbedding,
        _ scales: [(mean: Float, deviation: Float)]
    ) -> SparseVector {
        let measures = zip(measures(text, solution), scales).enumerated().map { place, one in
            (
                bucket: UInt32(embedding.size + place),
                value: measureWeight * max(-3, min(3, (one.0 - one.1.mean) / one.1.deviation))
            )
        }
        return embedding.vector(of: text + "\n" + solution) + measures
    }

    private static func measures(_ text: String, _ solution: String) -> [Float] {
        [text, solution].flatMap { text -> [Float] in
            let characters = Array(text)
            let numbers = text.split { !$0.isNumber }
            return [
                log(1 + Float(characters.count)), log(1 + Float(numbers.count)),
                Float(numbers.map(\.count).max() ?? 0), log(1 + Float(characters.count { $0 == "\\" })),
                log(1 + Float(characters.count { "。．.；;！？?!".contains($0) })),
                log(1 + Float(characters.count { "=＝<>≤≥".contains($0) })),
            ]
        }
    }
}
