import Foundation

/// How well one skill is remembered, by FSRS-6 (Free Spaced Repetition Scheduler, 21 parameters; open-spaced-repetition).
///
/// *Stability* is the time in days after which retrievability has fallen to 0.9, *difficulty* runs from 1 to 10.
package struct Memory: Codable, Hashable, Sendable {
    package enum Rating: Int, Codable, Hashable, Sendable {
        case again = 1
        case hard = 2
        case good = 3
        case easy = 4
    }

    /// Days until retrievability is 0.9; at least 0.001.
    package var stability: Double
    /// 1 (easy to keep) … 10.
    package var difficulty: Double
    /// When it was last recalled, in milliseconds since 1970.
    package var lastReview: Int64

    package init(stability: Double, difficulty: Double, lastReview: Int64) {
        self.stability = stability
        self.difficulty = difficulty
        self.lastReview = lastReview
    }

    /// The memory left by the first encounter, rated `rating`.
    package init(first rating: Rating, at time: Int64, by weights: Weights = .standard) {
        stability = max(weights[rating.rawValue - 1], Self.leastStability)
        difficulty = weights.initialDifficulty(rating).clamped(to: 1...10)
        lastReview = time
    }

    /// Probability of recall `time` milliseconds since 1970: R = (1 + F·t/S)^C with R(S) = 0.9, t in whole days.
    package func retrievability(at time: Int64, by weights: Weights = .standard) -> Double {
        let days = max(0, (Double(time - lastReview) / Self.day).rounded(.down))
        return pow(1 + weights.factor * days / stability, weights.decay)
    }

    /// When retrievability falls to `retention` (0…1, exclusive), in milliseconds since 1970.
    package func due(retention: Double = 0.9, by weights: Weights = .standard) -> Int64 {
        let days = stability / weights.factor * (pow(retention, 1 / weights.decay) - 1)
        return lastReview + Int64(days * Self.day)
    }

    /// The memory after a recall at `time`, rated `rating`.
    package func reviewed(_ rating: Rating, at time: Int64, by weights: Weights = .standard) -> Memory {
        let stability =
            if Double(time - lastReview) / Self.day < 1 { sameDay(rating, weights) } else if rating == .again {
                lapsed(at: time, weights)
            } else { recalled(rating, at: time, weights) }
        return Memory(
            stability: max(stability, Self.leastStability), difficulty: nextDifficulty(rating, weights),
            lastReview: time)
    }

    private func sameDay(_ rating: Rating, _ w: Weights) -> Double {
        var increase = exp(w[17] * (Double(rating.rawValue) - 3 + w[18])) * pow(stability, -w[19])
        if rating.rawValue >= Rating.hard.rawValue { increase = max(increase, 1) }
        return stability * increase
    }

    private func recalled(_ rating: Rating, at time: Int64, _ w: Weights) -> Double {
        let ratingFactor = rating == .hard ? w[15] : rating == .easy ? w[16] : 1
        let forgotten = exp((1 - retrievability(at: time, by: w)) * w[10]) - 1
        return stability * (1 + exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * forgotten * ratingFactor)
    }

    private func lapsed(at time: Int64, _ w: Weights) -> Double {
        let long =
            w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1)
            * exp((1 - retrievability(at: time, by: w)) * w[14])
        return min(long, stability / exp(w[17] * w[18]))
    }

    private func nextDifficulty(_ rating: Rating, _ w: Weights) -> Double {
        let change = -w[6] * (Double(rating.rawValue) - 3) * (10 - difficulty) / 9
        return (w[7] * w.initialDifficulty(.easy) + (1 - w[7]) * (difficulty + change)).clamped(to: 1...10)
    }

    private static let leastStability = 0.001
    private static let day = 86_400_000.0

    /// The model's parameters w₀ … w₂₀.
    package struct Weights: Sendable {
        private let values: [Double]
        /// Exponent C and factor F of the forgetting curve.
        fileprivate let decay: Double
        fileprivate let factor: Double

        /// nil unless there are 21 numbers, each in the range that the reference implementation allows.
        package init?(_ values: [Double]) {
            guard values.count == Self.ranges.count, zip(values, Self.ranges).allSatisfy({ $1.contains($0) }) else {
                return nil
            }
            self.init(checked: values)
        }

        private init(checked values: [Double]) {
            self.values = values
            decay = -values[20]
            factor = pow(0.9, 1 / decay) - 1
        }

        fileprivate subscript(number: Int) -> Double { values[number] }

        fileprivate func initialDifficulty(_ rating: Rating) -> Double {
            values[4] - exp(values[5] * (Double(rating.rawValue) - 1)) + 1
        }

        private static let ranges: [ClosedRange<Double>] = [
            0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5,
            0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8,
            0.1...0.8,
        ]

        /// The defaults of FSRS-6, fitted by its authors to the reviews of many learners.
        package static let standard = Weights(checked: [
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
        ])
    }
}

extension Double {
    func clamped(to range: ClosedRange<Double>) -> Double {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
