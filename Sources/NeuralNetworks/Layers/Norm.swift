/// Layer norm with a gain and a bias for each place of a row.
package struct LayerNorm: Layer {
    /// [width]
    package let weight: Tensor, bias: Tensor
    package let epsilon: Float

    package init(_ width: Int, epsilon: Float = 1e-5) {
        weight = Tensor(repeating: 1, shape: [width], requiresGradient: true)
        bias = Tensor(repeating: 0, shape: [width], requiresGradient: true)
        self.epsilon = epsilon
    }

    package var parameters: [String: Tensor] { ["weight": weight, "bias": bias] }

    package func callAsFunction(_ x: Tensor) -> Tensor { x.layerNorm(gain: weight, bias: bias, epsilon: epsilon) }
}

/// RMS norm with a gain for each place of a row.
package struct RMSNorm: Layer {
    /// [width]
    package let weight: Tensor
    package let epsilon: Float

    package init(_ width: Int, epsilon: Float = 1e-6) {
        weight = Tensor(repeating: 1, shape: [width], requiresGradient: true)
        self.epsilon = epsilon
    }

    package var parameters: [String: Tensor] { ["weight": weight] }

    package func callAsFunction(_ x: Tensor) -> Tensor { x.rmsNorm(gain: weight, epsilon: epsilon) }
}
