package import DomainModel
import NeuralNetworks
import Synchronization

/// Transformers that read a word problem and write its equation together.
///
/// ```swift
/// let model = try EquationModel(contentsOf: file)
/// let answer = try model.answer("小明有12个苹果，给了小红5个，还剩几个？")
/// answer.equation   // x = 12 - 5
/// answer.solution   // 7
/// ```
/// The networks only choose an equation; reading the numbers and solving are exact calculation.
package struct EquationModel {
    let vocabulary: Vocabulary
    /// They write together, and are right more often than one alone.
    let networks: [EncoderDecoder]

    /// What a problem comes to.
    package struct Answer: Hashable, Sendable {
        /// As a person writes it: `3 * x + 5 = 20`.
        package var equation: String
        package var solution: Rational
        /// The probability that the model gives to the equation, in 0…1.
        package var confidence: Double
    }

    /// A network with its first weights.
    static func network(_ vocabulary: Vocabulary, _ options: TransformerOptions, seed: UInt64) -> EncoderDecoder {
        var random = Chance(seed: seed)
        return EncoderDecoder(
            sourceTokens: vocabulary.count, marks: Vocabulary.markCount, targetTokens: EquationTokens.all.count,
            options, using: &random)
    }

    /// - Throws: ``WordProblemError`` when the text has no number or is too long, when the networks write no equation of the
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

    /// The equations for many masked texts, found on several threads; nil where there is none.
    package func equations(for texts: [MaskedText]) -> [Equation?] {
        let found = Mutex([Equation?](repeating: nil, count: texts.count))
        Threads.forEachPart(of: texts.count, size: 16) { part in
            for index in part {
                let equation = try? equation(of: texts[index]).equation
                found.withLock { $0[index] = equation }
            }
        }
        return found.withLock { $0 }
    }

    /// How many times likelier an equation is whose solution is whole by ``Equation/isWholeByLuck(_:)``; chosen on validation.
    static let luck = 20.0

    /// The equation for a masked text, and the probability that the networks give to it.
    ///
    /// Of the equations that the networks find most probable, down to a hundredth of the first, it is the likeliest that can be
    /// so: its solution is positive, and nothing is taken from less than there is. Where all numbers are whole or parts, a
    /// solution that is not whole makes it ten times less likely, and one that is whole although other numbers would not give
    /// a whole one makes it more likely by ``luck``.
    package func equation(of text: MaskedText) throws(WordProblemError) -> (equation: Equation, confidence: Double) {
        let reading = vocabulary.reading(of: text)
        let found = EncoderDecoder.targets(
            of: networks, for: reading.tokens, marks: reading.marks, start: EquationTokens.start,
            end: EquationTokens.end, beams: 6, limit: 40)
        let equations = found.compactMap { tokens, probability in
            Equation(tokens: tokens.map { EquationTokens.all[$0] }).flatMap {
                $0.names.contains("x") ? (equation: $0, confidence: Double(probability)) : nil
            }
        }
        guard let first = equations.first else {
            throw WordProblemError(.equation, "the model finds no equation for this: word the problem in another way")
        }
        let isNegative = text.numbers.contains(where: \.value.isNegative)
        let isWhole = text.numbers.allSatisfy { $0.value.isInteger || $0.value < .one }
        let possible = equations.compactMap { one -> (equation: Equation, confidence: Double, weight: Double)? in
            guard one.confidence >= 0.01 * first.confidence, let solution = one.equation.solution(text.values) else {
                return nil
            }
            let values = text.values.merging(["x": solution]) { $1 }
            guard isNegative || (solution > .zero && one.equation.isPossible(values)) else { return nil }
            let factor =
                !isWhole ? 1 : !solution.isInteger ? 0.1 : one.equation.isWholeByLuck(text.values) ? Self.luck : 1
            return (one.equation, one.confidence, one.confidence * factor)
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
