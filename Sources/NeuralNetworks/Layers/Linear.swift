/// x·Wᵀ + b for each vector of the last axis: [..., inputs] to [..., outputs].
package struct Linear: Layer {
    /// [outputs, inputs]
    package let weight: Tensor
    /// [outputs]
    package let bias: Tensor?

    /// Weights uniform within ±√(6/(inputs + outputs)) (Glorot and Bengio 2010), biases 0.
    package init(_ inputs: Int, _ outputs: Int, hasBias: Bool = true, using generator: inout SplitMix64) {
        let limit = (6 / Float(inputs + outputs)).squareRoot()
        weight = .uniform(shape: [outputs, inputs], limit: limit, requiresGradient: true, using: &generator)
        bias = hasBias ? Tensor(repeating: 0, shape: [outputs], requiresGradient: true) : nil
    }

    package var parameters: [String: Tensor] {
        var result = ["weight": weight]
        result["bias"] = bias
        return result
    }

    package func callAsFunction(_ x: Tensor) -> Tensor { x.linear(weight, bias) }
}

/// A vector for each of a number of things, such as tokens.
package struct Embedding: Layer {
    /// [count, width]
    package let weight: Tensor

    /// Normally distributed with deviation 1/√width, so that a vector has the length 1 or so.
    package init(_ count: Int, width: Int, using generator: inout SplitMix64) {
        weight = .table(count, width: width, deviation: 1 / Float(width).squareRoot(), using: &generator)
    }

    package var parameters: [String: Tensor] { ["weight": weight] }

    /// `shape` + [width]
    package func callAsFunction(_ indices: [Int], shape: [Int]? = nil) -> Tensor {
        weight.gathered(indices, shape: shape)
    }
}
