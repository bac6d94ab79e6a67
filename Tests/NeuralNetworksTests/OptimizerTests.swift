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

    /// The singular values of O are near 1: O·Oᵀ is nearly the unit matrix, and O is the same for a gradient a thousand times as
    /// steep, whose weakest direction is not lost.
    @Test func muonChangesAllDirectionsAlike() {
        var random = SplitMix64(seed: 4)
        let gradient = (0..<3 * 8).map { _ in random.normal() }
        let wide = Optimizer.orthogonalised(gradient, rows: 3, columns: 8)
        for row in 0..<3 {
            for other in 0..<3 {
                let product = (0..<8).reduce(0) { $0 + wide[row * 8 + $1] * wide[other * 8 + $1] }
                #expect(abs(product - (row == other ? 1 : 0)) < 0.5)
            }
        }
        let steep = Optimizer.orthogonalised(gradient.map { 1000 * $0 }, rows: 3, columns: 8)
        for (one, other) in zip(wide, steep) { #expect(abs(one - other) < 1e-4) }
        #expect(Optimizer.orthogonalised([0, 0], rows: 1, columns: 2) == [0, 0])
    }

    @Test func muonLeavesVectorsAndTablesToAdamW() {
        expect(twoSteps(.muon(decay: 0.2), shape: [1]), twoSteps(.adamW(decay: 0.2), shape: [1]), "a vector")
        let ends = [Optimizer.Method.muon(decay: 0.2), .adamW(decay: 0.2)].map { method in
            var random = SplitMix64(seed: 1)
            let table = Embedding(2, width: 3, using: &random).weight
            table.gradient = [1, -2, 3, -4, 5, -6]
            var optimizer = Optimizer(method)
            optimizer.update([table], rate: 0.1)
            return table.values
        }
        #expect(ends[0] == ends[1])
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
