import Foundation
import Testing

@testable import NeuralNetworks

/// Two steps by hand: θ = 1 with gradients 0.5 and −1, at a rate of 0.1.
@Suite struct OptimizerTests {
    func twoSteps(_ method: Optimizer.Method, shape: [Int] = [1, 1]) -> [Double] {
        let parameter = Tensor([1], shape: shape, requiresGradient: true)
        var optimizer = Optimizer(method)
        return [0.5, -1].map { (gradient: Float) in
            parameter.gradient = [gradient]
            optimizer.update([parameter], rate: 0.1)
            return Double(parameter.values[0])
        }
    }

    func expect(_ values: [Double], _ expected: [Double], _ comment: Comment) {
        for (value, right) in zip(values, expected) { #expect(abs(value - right) < 1e-6, comment) }
    }

    @Test func gradientDescentAndMomentum() {
        expect(twoSteps(.sgd()), [0.95, 1.05], "sgd")
        // v = 0.5, then 0.9 · 0.5 − 1 = −0.55.
        expect(twoSteps(.sgd(momentum: 0.9)), [0.95, 1.005], "momentum")
    }

    /// m = 0.05, v = 0.00025; m̂ = 0.5, v̂ = 0.25: a step of 0.1. Then m = −0.055, v = 0.00124975; m̂ = −0.055 / 0.19 and
    /// v̂ = 0.00124975 / 0.001999.
    @Test func adam() {
        let second = 0.055 / 0.19 / (0.00124975 / 0.001999).squareRoot() * 0.1
        expect(twoSteps(.adam()), [0.9, 0.9 + second], "adam")
        expect(twoSteps(.adamW(decay: 0)), [0.9, 0.9 + second], "adamW without decay")
        let first = 1 - 0.1 * 0.2 - 0.1
        expect(twoSteps(.adamW(decay: 0.2)), [first, first * (1 - 0.02) + second], "adamW")
        // A bias does not decay.
        expect(twoSteps(.adamW(decay: 0.2), shape: [1]), [0.9, 0.9 + second], "adamW on a vector")
    }

    @Test func parametersWithoutGradientStay() {
        let (used, unused) = (
            Tensor([1, 2], shape: [2], requiresGradient: true), Tensor([3], shape: [1], requiresGradient: true)
        )
        used.gradient = [1, 1]
        var optimizer = Optimizer(.adam())
        optimizer.update([unused, used], rate: 0.1)
        #expect(unused.values == [3] && used.values != [1, 2] && optimizer.step == 1)
    }

    @Test func gradientsAreShortenedTogether() {
        let tensors = [[3], [4, 0]].map { (gradient: [Float]) in
            let tensor = Tensor(repeating: 0, shape: [gradient.count], requiresGradient: true)
            tensor.gradient = gradient
            return tensor
        }
        #expect(tensors.clipGradients(to: 10) == 5)
        #expect(tensors.map(\.gradient) == [[3], [4, 0]])
        #expect(tensors.clipGradients(to: 1) == 5)
        #expect(abs(tensors.gradientNorm - 1) < 1e-6)
        #expect(abs((tensors[0].gradient?[0] ?? 0) - 0.6) < 1e-6)
    }
}
