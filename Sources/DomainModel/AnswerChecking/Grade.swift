/// The outcome of checking one answer.
package struct Grade: Codable, Hashable, Sendable {
    package enum Verdict: String, Codable, Hashable, Sendable {
        case correct
        /// Some parts are right (cloze, ordering, matching, multiple choice), or right but not in the form asked for.
        case partial
        case incorrect
        /// Could not be understood; never counted as wrong and never recorded as an attempt.
        case unreadable
    }

    package var verdict: Verdict
    /// 0…1; 1 exactly when correct, 0 when incorrect or unreadable.
    package var score: Double
    /// What to tell the learner: the misconception's feedback, what is missing, or why it could not be read.
    package var message: LocalizedText
    /// Index into ``Step/misconceptions`` of the one that the answer shows.
    package var misconception: Int?
    /// Whether each blank, item, pair or choice is right, in the question's order; empty for one-part answers.
    package var parts: [Bool]

    package init(
        _ verdict: Verdict, score: Double? = nil, message: LocalizedText = [:], misconception: Int? = nil,
        parts: [Bool] = []
    ) {
        self.verdict = verdict
        self.score = score ?? (verdict == .correct ? 1 : 0)
        self.message = message
        self.misconception = misconception
        self.parts = parts
    }
}
