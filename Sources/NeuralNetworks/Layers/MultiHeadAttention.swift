import Foundation

/// Attention of several heads between projections (Vaswani et al. 2017).
///
/// ```swift
/// let attention = MultiHeadAttention(width: 64, heads: 4, positions: .distances, using: &random)
/// attention(x, visibility: .causal)      // self-attention, [batch, length, 64]
/// attention(x, over: memory)             // cross-attention
/// ```
package struct MultiHeadAttention: Layer {
    /// How attention learns where things stand.
    package enum Positions: String, Codable, Hashable, Sendable {
        /// Not at all.
        case none
        /// Each head subtracts its slope times the distance from its scores. The slopes are learned; they start as
        /// 2^(−8h/heads) for the h-th head (ALiBi, Press et al. 2022).
        case distances
        /// Queries and keys are turned by their positions.
        case rotary
    }

    package let heads: Int
    package let positions: Positions
    /// Of the keys that a query sees otherwise, self-attention looks at the last so many; nil: at all of them.
    package let reach: Int?
    package let query: Linear, key: Linear, value: Linear, output: Linear
    /// [heads], for `.distances`.
    package let slopes: Tensor?

    package init(
        width: Int, heads: Int, positions: Positions = .none, reach: Int? = nil, using generator: inout SplitMix64
    ) {
        precondition(
            heads > 0 && width % heads == 0, "MultiHeadAttention: the width \(width) is no multiple of \(heads) heads")
        self.heads = heads
        self.positions = positions
        self.reach = reach
        query = Linear(width, width, using: &generator)
        key = Linear(width, width, using: &generator)
        value = Linear(width, width, using: &generator)
        output = Linear(width, width, using: &generator)
        let slopes = (1...heads).map { exp2(-8 * Float($0) / Float(heads)) }
        self.slopes = positions == .distances ? Tensor(slopes, shape: [heads], requiresGradient: true) : nil
    }

    package var parameters: [String: Tensor] {
        var result = parameters(of: ["query": query, "key": key, "value": value, "output": output])
        result["slopes"] = slopes
        return result
    }

    /// What each row of `x` [batch, length, width] makes of the rows that it sees.
    ///
    /// - Parameters:
    ///   - keys: what is looked at, [batch, keys, width]; `x` itself if nil.
    ///   - keyMask: [batch·keys], false for padding.
    package func callAsFunction(
        _ x: Tensor, over keys: Tensor? = nil, visibility: AttentionVisibility = .all, keyMask: [Bool]? = nil
    ) -> Tensor {
        let keys = keys ?? x
        // The last query stands at the last key.
        let mixed = turned(query(x), from: keys.shape[1] - x.shape[1]).attention(
            keys: turned(key(keys), from: 0), values: value(keys), heads: heads, visibility: visibility,
            distanceSlopes: slopes, keyMask: keyMask, reach: reach)
        return output(mixed)
    }

    /// Keys and values of the steps so far of one sequence, as far back as attention reaches, so that a further step need not
    /// calculate them anew.
    package struct Memory: Sendable {
        package fileprivate(set) var steps = 0
        fileprivate var keys: [Float] = []
        fileprivate var values: [Float] = []

        package init() {}
    }

    /// What the next rows [1, length, width] make of the steps so far and of themselves: equal to the last rows of causal
    /// attention over the whole sequence.
    ///
    /// - Parameter memory: takes in the keys and values of the new rows.
    package func callAsFunction(_ x: Tensor, continuing memory: inout Memory) -> Tensor {
        requireShape(x.rank == 3 && x.shape[0] == 1, "MultiHeadAttention", "\(x.shape) continues a single sequence")
        let width = x.shape[2]
        memory.keys += turned(key(x), from: memory.steps).values
        memory.values += value(x).values
        let queries = turned(query(x), from: memory.steps)
        memory.steps += x.shape[1]
        let shape = [1, memory.keys.count / width, width]
        let mixed = queries.attention(
            keys: Tensor(memory.keys, shape: shape), values: Tensor(memory.values, shape: shape), heads: heads,
            visibility: .causal, distanceSlopes: slopes, reach: reach)
        if let reach, shape[1] >= reach {
            // The next step reaches itself and one less of these.
            let past = (shape[1] - reach + 1) * width
            memory.keys.removeFirst(past)
            memory.values.removeFirst(past)
        }
        return output(mixed)
    }

    private func turned(_ x: Tensor, from position: Int) -> Tensor {
        positions == .rotary ? x.rotary(heads: heads, firstPosition: position) : x
    }
}
