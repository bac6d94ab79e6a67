/// The Transformer that turns one sequence of tokens into another (Vaswani et al. 2017): an encoder reads the source, a decoder
/// writes the target token by token and looks at what the encoder made of the source.
///
/// The decoder's input vectors also score the next token (Press and Wolf 2017). The encoder sees each token with the two beside
/// it, a convolution of width 3 as in Gehring et al. (2017), so that phrases are learned from fewer examples. Beside what it is, a
/// source token can bear a mark that says something else of it, whose vector is added to its own (linguistic input features,
/// Sennrich and Haddow 2016).
package struct EncoderDecoder: Layer {
    package let options: TransformerOptions
    /// The last row is for what stands before the first token and behind the last one.
    package let sourceEmbedding: Embedding
    /// The first row is for tokens without a mark; nil where no token has one.
    package let markEmbedding: Embedding?
    package let targetEmbedding: Embedding
    /// What the tokens before and behind add to each source token.
    package let before: Linear, after: Linear
    package let encoder: Transformer, decoder: Transformer

    /// - Parameters:
    ///   - sourceTokens: how many different tokens a source has; their numbers are 0..<sourceTokens.
    ///   - marks: how many different marks source tokens can bear; their numbers are 1...marks, 0 is none.
    ///   - targetTokens: how many different tokens a target has.
    package init(
        sourceTokens: Int, marks: Int = 0, targetTokens: Int, _ options: TransformerOptions,
        using generator: inout SplitMix64
    ) {
        self.options = options
        sourceEmbedding = Embedding(sourceTokens + 1, width: options.width, using: &generator)
        markEmbedding = marks > 0 ? Embedding(marks + 1, width: options.width, using: &generator) : nil
        targetEmbedding = Embedding(targetTokens, width: options.width, using: &generator)
        before = Linear(options.width, options.width, hasBias: false, using: &generator)
        after = Linear(options.width, options.width, hasBias: false, using: &generator)
        encoder = Transformer(options, using: &generator)
        decoder = Transformer(options, attendsToMemory: true, using: &generator)
    }

    package var parameters: [String: Tensor] {
        parameters(of: [
            "sourceEmbedding": sourceEmbedding, "markEmbedding": markEmbedding, "targetEmbedding": targetEmbedding,
            "before": before, "after": after, "encoder": encoder, "decoder": decoder,
        ])
    }

    /// The mean cross-entropy of each target's tokens after the first, given those before.
    ///
    /// - Parameters:
    ///   - sources: tokens, not empty; of any lengths.
    ///   - marks: those of the sources' tokens; nil if there are none.
    ///   - targets: as many, each with a mark at its start and one at its end.
    ///   - labelSmoothing: in 0...1.
    package func loss(
        sources: [[Int]], marks: [[Int]]? = nil, targets: [[Int]], labelSmoothing: Float = 0,
        _ randomness: Randomness? = nil
    ) -> Tensor {
        precondition(
            sources.count == targets.count, "EncoderDecoder: \(sources.count) sources, \(targets.count) targets")
        let input = Padded(targets.map { Array($0.dropLast()) })
        let output = Padded(targets.map { Array($0.dropFirst()) })
        let (memory, mask) = encoded(sources, marks, randomness)
        let x = scaled(targetEmbedding(input.tokens, shape: input.shape)).dropout(options.dropout, by: randomness)
        let y = decoder(x, visibility: .causal, memory: memory, memoryMask: mask, randomness)
        return y.linear(targetEmbedding.weight)
            .softmaxCrossEntropy(output.tokens, mask: output.mask, labelSmoothing: labelSmoothing)
    }

    /// The target that the model writes for a source, taking the most probable token each time, without the marks.
    ///
    /// - Parameters:
    ///   - marks: of the source's tokens; nil if there are none.
    ///   - start: the token that stands at the start of every target.
    ///   - end: that at the end.
    ///   - limit: of tokens, for a model that never ends.
    /// - Returns: the tokens, and the probability that the model gave to them together.
    package func target(
        for source: [Int], marks: [Int]? = nil, start: Int, end: Int, limit: Int = 200
    ) -> (tokens: [Int], probability: Float) {
        Tensor.withoutGradients {
            let (memory, _) = encoded([source], marks.map { [$0] }, nil)
            var state = decoder.initialState()
            var tokens: [Int] = []
            var logProbability: Float = 0
            var last = start
            while tokens.count < limit {
                let x = scaled(targetEmbedding([last], shape: [1, 1]))
                let scores = decoder(x, continuing: &state, memory: memory).linear(targetEmbedding.weight).logSoftmax()
                let best = scores.values.indices.max { scores.values[$0] < scores.values[$1] } ?? end
                logProbability += scores.values[best]
                if best == end { break }
                tokens.append(best)
                last = best
            }
            return (tokens, Tensor(logProbability).exp().item)
        }
    }

    /// The targets that a beam search finds (Sutskever, Vinyals & Le 2014): at each token the `beams` most probable beginnings go
    /// on. Several models write together: each token has the mean of the probabilities that they give to it.
    ///
    /// - Parameters:
    ///   - models: of the same target tokens; at least one.
    ///   - others: as of ``target(for:marks:start:end:limit:)``.
    /// - Returns: at most `beams` that came to their end, the most probable first.
    package static func targets(
        of models: [EncoderDecoder], for source: [Int], marks: [Int]? = nil, start: Int, end: Int, beams: Int,
        limit: Int = 200
    ) -> [(tokens: [Int], probability: Float)] {
        Tensor.withoutGradients {
            let memories = models.map { $0.encoded([source], marks.map { [$0] }, nil).memory }
            var open = [
                (tokens: [Int](), logProbability: Float(0), states: models.map { $0.decoder.initialState() })
            ]
            var ended: [(tokens: [Int], logProbability: Float)] = []
            while let best = open.first, best.tokens.count < limit,
                ended.count < beams || best.logProbability > ended[beams - 1].logProbability
            {
                var next: [(beam: Int, token: Int, logProbability: Float)] = []
                for beam in open.indices {
                    let last = open[beam].tokens.last ?? start
                    var sums: [Float] = []
                    for (index, model) in models.enumerated() {
                        let probabilities = model.probabilities(
                            after: last, continuing: &open[beam].states[index], memories[index])
                        sums = sums.isEmpty ? probabilities : zip(sums, probabilities).map(+)
                    }
                    let scores = Tensor(sums.map { $0 / Float(models.count) }, shape: [sums.count]).log().values
                    next += scores.indices.map { (beam, $0, open[beam].logProbability + scores[$0]) }
                }
                next.sort { $0.logProbability > $1.logProbability }
                let chosen = next.prefix(beams)
                ended += chosen.filter { $0.token == end }.map { (open[$0.beam].tokens, $0.logProbability) }
                ended.sort { $0.logProbability > $1.logProbability }
                open = chosen.filter { $0.token != end }.map {
                    (open[$0.beam].tokens + [$0.token], $0.logProbability, open[$0.beam].states)
                }
            }
            return ended.prefix(beams).map { ($0.tokens, Tensor($0.logProbability).exp().item) }
        }
    }

    /// Of each next token.
    private func probabilities(after last: Int, continuing state: inout Transformer.State, _ memory: Tensor) -> [Float]
    {
        let x = scaled(targetEmbedding([last], shape: [1, 1]))
        return decoder(x, continuing: &state, memory: memory).linear(targetEmbedding.weight).softmax().values
    }

    /// What the encoder makes of sources, [sources, greatest length, width], with false in the mask for padding.
    private func encoded(
        _ sources: [[Int]], _ marks: [[Int]]?, _ randomness: Randomness?
    ) -> (memory: Tensor, mask: [Bool]) {
        precondition(
            marks == nil || marks?.map(\.count) == sources.map(\.count),
            "EncoderDecoder: a mark for each token, or none")
        let edge = sourceEmbedding.weight.shape[0] - 1
        let edged = Padded(sources.map { [edge] + $0 + [edge] }, padding: edge)
        let mask = Padded(sources).mask
        let length = edged.shape[1] - 2
        var vectors = sourceEmbedding(edged.tokens, shape: edged.shape)
        if let markEmbedding {
            let edgedMarks = Padded((marks ?? sources.map { $0.map { _ in 0 } }).map { [0] + $0 + [0] })
            vectors = vectors + markEmbedding(edgedMarks.tokens, shape: edged.shape)
        }
        let all = scaled(vectors).dropout(options.dropout, by: randomness)
        let x =
            all.sliced(axis: 1, 1..<length + 1) + before(all.sliced(axis: 1, 0..<length))
            + after(all.sliced(axis: 1, 2..<length + 2))
        return (encoder(x, mask: mask, randomness), mask)
    }

    /// Vectors of length 1 or so become as large as what blocks add to them.
    private func scaled(_ x: Tensor) -> Tensor { x * Float(options.width).squareRoot() }
}

/// Sequences of different lengths side by side.
package struct Padded: Hashable, Sendable {
    /// [sequences, greatest length], row by row, with padding after a sequence's end.
    package let tokens: [Int]
    /// True where there is a token of a sequence.
    package let mask: [Bool]
    package let shape: [Int]

    package init(_ sequences: [[Int]], padding: Int = 0) {
        let length = sequences.map(\.count).max() ?? 0
        shape = [sequences.count, length]
        tokens = sequences.flatMap { $0 + [Int](repeating: padding, count: length - $0.count) }
        mask = sequences.flatMap { sequence in (0..<length).map { $0 < sequence.count } }
    }
}
