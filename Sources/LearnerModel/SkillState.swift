import Foundation

/// What is believed about one skill of one learner: a Gaussian over the skill's share of their ability, and a memory.
///
/// The learner's ability on the skill is the sum of their ability in the course and this share, in logits: see
/// ``LearnerState/ability(_:)``.
package struct SkillState: Codable, Hashable, Sendable {
    /// How hard the skill is where it stands in the course, in logits; larger is harder.
    package var difficulty: Double
    /// Mean of the skill's share, in logits.
    package var mean: Double = 0
    /// Variance of the skill's share, in squared logits.
    package var variance: Double
    /// Answers to exercises of the skill itself (first answers to a step).
    package var attempts: Int32 = 0
    /// Those that were right without help.
    package var unaidedSuccesses: Int32 = 0
    /// When an exercise of the skill was last answered, in milliseconds since 1970; 0 for never.
    package var lastAttempt: Int64 = 0
    package var memory: Memory?

    package init(difficulty: Double, variance: Double) {
        self.difficulty = difficulty
        self.variance = variance
    }
}

/// The learner's ability on one skill relative to the skill's typical exercise: a Gaussian in logits.
package struct Ability: Codable, Hashable, Sendable {
    package var mean: Double
    package var variance: Double

    package init(mean: Double, variance: Double) {
        self.mean = mean
        self.variance = variance
    }

    package var standardDeviation: Double { variance.squareRoot() }

    /// Probability of a right answer to an exercise `difficulty` logits harder than the typical one, `guess` of the
    /// time right without the skill: c + (1 − c)·E[σ(θ − b)], the expectation by MacKay's probit approximation.
    package func success(difficulty: Double = 0, guess: Double = 0) -> Double {
        let scaled = (mean - difficulty) / (1 + .pi * variance / 8).squareRoot()
        return guess + (1 - guess) * logistic(scaled)
    }

    /// *Mastery*: probability of answering the skill's typical exercise correctly and unaided.
    package var mastery: Double { success() }

    /// The interval that holds that probability with 90 % credibility.
    package var interval: ClosedRange<Double> {
        let reach = 1.645 * standardDeviation
        return logistic(mean - reach)...logistic(mean + reach)
    }
}

/// σ(x) = 1/(1 + e^−x).
package func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
