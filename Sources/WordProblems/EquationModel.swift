package import DomainModel
import NeuralNetworks

/// A Transformer that reads a word problem and writes its equation.
///
/// ```swift
/// let model = try EquationModel(contentsOf: file)
/// let answer = try model.answer("小明有12个苹果，给了小红5个，还剩几个？")
/// answer.equation   // x = 12 - 5
/// answer.solution   // 7
/// ```
/// The network only chooses an equation; reading the numbers and solving are exact calculation.
package struct EquationModel {
    let vocabulary: Vocabulary
    let network: EncoderDecoder

    /// What a problem comes to.
    package struct Answer: Hashable, Sendable {
        /// As a person writes it: `3 * x + 5 = 20`.
        package var equation: String
        package var solution: Rational
        /// The probability that the model gives to the equation, in 0…1.
        package var confidence: Double
    }

    init(vocabulary: Vocabulary, options: TransformerOptions, seed: UInt64) {
        self.vocabulary = vocabulary
        var random = Chance(seed: seed)
        network = EncoderDecoder(
            sourceTokens: vocabulary.count, targetTokens: EquationTokens.all.count, options, using: &random)
    }

    /// - Throws: ``WordProblemError`` when the text has no number or is too long, when the network writes no equation of the
    ///   text's numbers, or when its equation has no unique solution.
    package func answer(_ text: String) throws(WordProblemError) -> Answer {
        let masked = try MaskedText(text)
        guard !masked.numbers.isEmpty else {
            throw WordProblemError(
                .text, "the text has no number to calculate with: give a word problem with its numbers")
        }
        let (equation, confidence) = try equation(of: masked)
        guard let solution = equation.solution(masked.values) else {
            throw WordProblemError(
                .solution,
                "the model's equation \(equation.written(masked.spellings)) has no unique solution: word the problem in another way"
            )
        }
        return Answer(equation: equation.written(masked.spellings), solution: solution, confidence: confidence)
    }

    /// The equation for a masked text, and the probability that the network gives to it.
    ///
    /// Of the equations that the network finds most probable it is the first that can be so: its solution is positive, nothing
    /// is taken from less than there is, and what comes of whole numbers counts ten times as much when it is whole.
    package func equation(of text: MaskedText) throws(WordProblemError) -> (equation: Equation, confidence: Double) {
        let found = network.targets(
            for: vocabulary.tokens(of: text), start: EquationTokens.start, end: EquationTokens.end, beams: 6, limit: 40)
        let equations = found.compactMap { tokens, probability in
            Equation(tokens: tokens.map { EquationTokens.all[$0] }).flatMap {
                $0.names.contains("x") ? (equation: $0, confidence: Double(probability)) : nil
            }
        }
        guard let first = equations.first else {
            throw WordProblemError(.equation, "the model finds no equation for this: word the problem in another way")
        }
        let isNegative = text.numbers.contains(where: \.value.isNegative)
        let isWhole = text.numbers.allSatisfy(\.value.isInteger)
        let possible = equations.compactMap { one -> (equation: Equation, confidence: Double, weight: Double)? in
            guard let solution = one.equation.solution(text.values) else { return nil }
            let values = text.values.merging(["x": solution]) { $1 }
            guard isNegative || (solution > .zero && one.equation.isPossible(values)) else { return nil }
            return (one.equation, one.confidence, one.confidence * (isWhole && !solution.isInteger ? 0.1 : 1))
        }
        if let best = possible.max(by: { $0.weight < $1.weight }) { return (best.equation, best.confidence) }
        guard first.equation.names.subtracting(["x"]).isSubset(of: text.values.keys) else {
            throw WordProblemError(
                .equation,
                "the model's equation uses a number that the text does not have: word the problem in another way")
        }
        return first
    }
}
