/// What all learners' answers have shown about one exercise: how much harder it is than its skill's typical one.
package struct ItemState: Codable, Hashable, Sendable {
    /// Mean difficulty in logits relative to the skill's typical exercise.
    package var difficulty: Double
    /// Its variance, in squared logits.
    package var variance: Double
    /// First answers it rests on.
    package var attempts: Int64 = 0

    /// An exercise nobody has answered: the author's difficulty, with the uncertainty such guesses have.
    package init(prior difficulty: Double, variance: Double = 0.5) {
        self.difficulty = difficulty
        self.variance = variance
    }
}
