import CKernels
import Foundation

/// Turns gradients into steps of the parameters.
///
/// It keeps what it knows of earlier gradients (its *moments*) in the parameters' order.
package struct Optimizer: Hashable, Sendable {
    package enum Method: Codable, Hashable, Sendable {
        /// Gradient descent: v ← momentum·v + g, θ ← θ − rate·v (Polyak 1964, as in PyTorch). A batch's gradient is that of the
        /// whole data and chance, hence *stochastic*.
        case sgd(momentum: Float = 0)
        /// m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − rate·m̂ / (√v̂ + ε), where m̂ = m / (1 − β₁ᵗ) and likewise v̂
        /// (Kingma & Ba 2015).
        case adam(beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8)
        /// Adam, after θ ← θ − rate·decay·θ (Loshchilov & Hutter 2019). Only tensors of two axes or more decay, tables of biases among them: the bias
        /// of a layer or the gain of a norm that is pulled to 0 limits what the model can say and does not keep it from learning
        /// by heart.
        case adamW(beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float = 1e-8, decay: Float = 0.01)
        /// For matrices between layers m ← μm + (1 − μ)g, θ ← θ − rate·decay·θ − rate·0.2·√n·O, where n is the longer side and O
        /// the matrix near μm + (1 − μ)g whose singular values are all 1 (Jordan et al. 2024, "Muon"; the factor, which makes
        /// steps as large as Adam's, Liu et al. 2025, "Muon is scalable for LLM training"). AdamW for all else, tables of
        /// embeddings among it (``Tensor/isTable``).
        ///
        /// A step takes longer than Adam's: it pays where fewer are needed, as in training Transformers.
        case muon(momentum: Float = 0.95, decay: Float = 0.01)
    }

    package let method: Method
    /// Steps made so far.
    package internal(set) var step = 0
    /// Mean gradient (momentum) of each parameter; empty before the first step.
    var first: [[Float]] = []
    /// Mean squared gradient of each parameter; empty before the first step and for SGD, 0 where only the mean counts.
    var second: [[Float]] = []

    package init(_ method: Method) { self.method = method }

    /// Changes the parameters by one step against their gradients. One without a gradient is left as it is.
    ///
    /// - Precondition: the parameters are the same, in the same order, at every step.
    package mutating func update(_ parameters: [Tensor], rate: Float) {
        if first.isEmpty { first = parameters.map { [Float](repeating: 0, count: $0.count) } }
        if second.isEmpty, method.keepsSquares { second = first }
        precondition(
            first.map(\.count) == parameters.map(\.count), "Optimizer: the parameters are not those of last time")
        step += 1
        for (index, parameter) in parameters.enumerated() {
            guard let gradient = parameter.gradient else { continue }
            update(index, parameter, gradient, rate, method)
        }
    }

    private mutating func update(
        _ index: Int, _ parameter: Tensor, _ gradient: [Float], _ rate: Float, _ method: Method
    ) {
        switch method {
        case .sgd(let momentum):
            first[index].withUnsafeMutableBufferPointer { velocity in
                for place in velocity.indices { velocity[place] = momentum * velocity[place] + gradient[place] }
            }
            ck_add_scaled(parameter.count, -rate, first[index], &parameter.values)
        case .adam(let beta1, let beta2, let epsilon):
            adam(index, parameter, gradient, rate, beta1, beta2, epsilon, decay: 0)
        case .adamW(let beta1, let beta2, let epsilon, let decay):
            adam(index, parameter, gradient, rate, beta1, beta2, epsilon, decay: parameter.rank >= 2 ? decay : 0)
        case .muon(let momentum, let decay):
            guard parameter.rank == 2, !parameter.isTable else {
                return update(index, parameter, gradient, rate, .adamW(decay: decay))
            }
            muon(index, parameter, gradient, rate, momentum, decay)
        }
    }

    private mutating func adam(
        _ index: Int, _ parameter: Tensor, _ gradient: [Float], _ rate: Float, _ beta1: Float, _ beta2: Float,
        _ epsilon: Float, decay: Float
    ) {
        func correction(_ beta: Float) -> Float { Float(1 - pow(Double(beta), Double(step))) }
        let size = parameter.count
        let (correction1, correction2) = (correction(beta1), correction(beta2))
        first[index].withUnsafeMutableBufferPointer { first in
            second[index].withUnsafeMutableBufferPointer { second in
                parameter.values.withUnsafeMutableBufferPointer { values in
                    guard let first = first.baseAddress, let second = second.baseAddress,
                        let values = values.baseAddress
                    else { return }
                    gradient.withUnsafeBufferPointer { gradient in
                        guard let gradient = gradient.baseAddress else { return }
                        Kernel.elements(size) { offset, count in
                            ck_adam(
                                count, rate, beta1, beta2, epsilon, decay, correction1, correction2, gradient + offset,
                                first + offset, second + offset, values + offset)
                        }
                    }
                }
            }
        }
    }
}

extension Optimizer.Method {
    fileprivate var keepsSquares: Bool {
        if case .sgd = self { false } else { true }
    }
}

extension [Tensor] {
    /// The norm of all gradients as one vector: the root of the sum of their squares.
    package var gradientNorm: Float {
        let squares = compactMap(\.gradient).map { Double(ck_dot($0.count, $0, $0)) }
        return Float(squares.reduce(0, +).squareRoot())
    }

    /// Shortens the gradients, as one vector, to at most `norm` (Pascanu, Mikolov & Bengio 2013): one batch whose loss is steep
    /// does not throw away what was learned.
    ///
    /// - Returns: the norm that they had.
    @discardableResult
    package func clipGradients(to norm: Float) -> Float {
        let length = gradientNorm
        if length > norm {
            for tensor in self { tensor.gradient = tensor.gradient?.map { $0 * (norm / length) } }
        }
        return length
    }
}
