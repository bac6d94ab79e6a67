/// The sizes of a Transformer.
package struct TransformerOptions: Codable, Hashable, Sendable {
    /// Elements of the vector at each position.
    package var width = 128
    package var heads = 4
    /// Width of the hidden layer of each feed-forward part.
    package var hidden = 512
    /// Of each stack.
    package var blocks = 2
    /// In training, in 0..<1.
    package var dropout: Float = 0.1
    package var activation = Activation.gelu
    /// How self-attention learns where things stand.
    package var positions = MultiHeadAttention.Positions.rotary
    /// How many steps, itself among them, self-attention looks back on at most; nil: on all.
    package var reach: Int?

    package init() {}
}

/// The bend in a feed-forward part.
package enum Activation: String, Codable, Hashable, Sendable {
    case relu, gelu, silu, tanh

    package func callAsFunction(_ x: Tensor) -> Tensor {
        switch self {
        case .relu: x.relu()
        case .gelu: x.gelu()
        case .silu: x.silu()
        case .tanh: x.tanh()
        }
    }
}

/// Two linear layers with a bend between them, the same at each position.
package struct FeedForward: Layer {
    package let inner: Linear, outer: Linear
    package let activation: Activation

    package init(
        width: Int, hidden: Int, activation: Activation = .gelu, using generator: inout SplitMix64
    ) {
        inner = Linear(width, hidden, using: &generator)
        outer = Linear(hidden, width, using: &generator)
        self.activation = activation
    }

    package var parameters: [String: Tensor] { parameters(of: ["inner": inner, "outer": outer]) }

    package func callAsFunction(_ x: Tensor) -> Tensor { outer(activation(inner(x))) }
}

/// A part of a network around which its input takes a way past: x + dropout(part(norm(x))). The norm stands before the part
/// (Xiong et al. 2020), so that deep stacks train without a warm-up.
package struct Residual: Layer {
    package let norm: LayerNorm
    package let dropout: Float

    package init(width: Int, dropout: Float) {
        norm = LayerNorm(width)
        self.dropout = dropout
    }

    package var parameters: [String: Tensor] { norm.parameters }

    package func callAsFunction(_ x: Tensor, _ randomness: Randomness?, _ part: (Tensor) -> Tensor) -> Tensor {
        x + part(norm(x)).dropout(dropout, by: randomness)
    }
}

/// Self-attention, attention to another sequence if there is one, and a feed-forward part, each with a way past it.
package struct TransformerBlock: Layer {
    package let attention: MultiHeadAttention, feedForward: FeedForward
    package let crossAttention: MultiHeadAttention?
    package let aroundAttention: Residual, aroundFeedForward: Residual
    package let aroundCrossAttention: Residual?

    /// - Parameter attendsToMemory: whether the block looks at another sequence too, as decoders do.
    package init(_ options: TransformerOptions, attendsToMemory: Bool = false, using generator: inout SplitMix64) {
        attention = MultiHeadAttention(
            width: options.width, heads: options.heads, positions: options.positions, reach: options.reach,
            using: &generator)
        aroundAttention = Residual(width: options.width, dropout: options.dropout)
        crossAttention =
            attendsToMemory ? MultiHeadAttention(width: options.width, heads: options.heads, using: &generator) : nil
        aroundCrossAttention = attendsToMemory ? Residual(width: options.width, dropout: options.dropout) : nil
        feedForward = FeedForward(
            width: options.width, hidden: options.hidden, activation: options.activation, using: &generator)
        aroundFeedForward = Residual(width: options.width, dropout: options.dropout)
    }

    package var parameters: [String: Tensor] {
        parameters(of: [
            "attention": attention, "aroundAttention": aroundAttention, "crossAttention": crossAttention,
            "aroundCrossAttention": aroundCrossAttention, "feedForward": feedForward,
            "aroundFeedForward": aroundFeedForward,
        ])
    }

    /// [batch, length, width] to the same shape.
    ///
    /// - Parameters:
    ///   - mask: [batch·length], false for padding.
    ///   - memory: the other sequence, [batch, its length, width].
    ///   - memoryMask: [batch·its length], false for padding.
    package func callAsFunction(
        _ x: Tensor, visibility: AttentionVisibility = .all, mask: [Bool]? = nil, memory: Tensor? = nil,
        memoryMask: [Bool]? = nil, _ randomness: Randomness? = nil
    ) -> Tensor {
        rest(
            aroundAttention(x, randomness) { attention($0, visibility: visibility, keyMask: mask) }, memory, memoryMask,
            randomness)
    }

    /// The next rows of one sequence, [1, length, width], each of which sees the steps so far.
    package func callAsFunction(
        _ x: Tensor, continuing past: inout MultiHeadAttention.Memory, memory: Tensor? = nil
    ) -> Tensor {
        rest(aroundAttention(x, nil) { attention($0, continuing: &past) }, memory, nil, nil)
    }

    private func rest(_ x: Tensor, _ memory: Tensor?, _ memoryMask: [Bool]?, _ randomness: Randomness?) -> Tensor {
        var x = x
        if let memory, let crossAttention, let aroundCrossAttention {
            x = aroundCrossAttention(x, randomness) { crossAttention($0, over: memory, keyMask: memoryMask) }
        }
        return aroundFeedForward(x, randomness) { feedForward($0) }
    }
}

/// A stack of blocks and a norm. With `visibility: .causal` it is a decoder that continues its own sequence (as in GPT), with
/// `.all` an encoder (as in BERT), with a memory the decoder of an encoder–decoder.
package struct Transformer: Layer {
    package let blocks: [TransformerBlock]
    package let norm: LayerNorm

    package init(_ options: TransformerOptions, attendsToMemory: Bool = false, using generator: inout SplitMix64) {
        var blocks: [TransformerBlock] = []
        for _ in 0..<options.blocks {
            blocks.append(TransformerBlock(options, attendsToMemory: attendsToMemory, using: &generator))
        }
        self.blocks = blocks
        norm = LayerNorm(options.width)
    }

    package var parameters: [String: Tensor] {
        blocks.enumerated().reduce(into: parameters(of: ["norm": norm])) { result, block in
            result.merge(parameters(of: ["blocks.\(block.offset)": block.element])) { $1 }
        }
    }

    /// As ``TransformerBlock``'s.
    package func callAsFunction(
        _ x: Tensor, visibility: AttentionVisibility = .all, mask: [Bool]? = nil, memory: Tensor? = nil,
        memoryMask: [Bool]? = nil, _ randomness: Randomness? = nil
    ) -> Tensor {
        norm(
            blocks.reduce(x) { x, block in
                block(
                    x, visibility: visibility, mask: mask, memory: memory, memoryMask: memoryMask, randomness)
            })
    }

    /// What the steps of a sequence so far have left in each block.
    package struct State: Sendable {
        fileprivate var past: [MultiHeadAttention.Memory]
        package var steps: Int { past.first?.steps ?? 0 }
    }

    /// The state before the first step.
    package func initialState() -> State { State(past: blocks.map { _ in .init() }) }

    /// The next rows of one sequence, [1, length, width]: equal to the last rows of the whole with `visibility: .causal`.
    package func callAsFunction(_ x: Tensor, continuing state: inout State, memory: Tensor? = nil) -> Tensor {
        var x = x
        for (index, block) in blocks.enumerated() { x = block(x, continuing: &state.past[index], memory: memory) }
        return norm(x)
    }
}
