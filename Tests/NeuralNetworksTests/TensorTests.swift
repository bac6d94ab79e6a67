import Foundation
import NeuralNetworks
import Testing

@Suite struct TensorTests {
    @Test func theExampleOfTheDocumentation() {
        let w = Tensor([0.5, -0.3], shape: [2], requiresGradient: true)
        let x = Tensor([2, 1], shape: [2])
        let loss = (w * x).sum().squared()
        loss.backward()
        expectClose(w.gradient ?? [], [2.8, 1.4])
        #expect(x.gradient == nil)
    }

    @Test func gradientsOfSeveralUsesAndLossesAddUp() {
        let w = Tensor([3], shape: [1], requiresGradient: true)
        (w * w + w + w).sum().backward()
        #expect(w.gradient == [8])
        (w * 2).sum().backward()
        #expect(w.gradient == [10])
        w.gradient = nil
        let same = w.reshaped([1, 1])
        (same + same).sum().backward()
        #expect(w.gradient == [2])
    }

    @Test func nothingIsRememberedWithoutGradients() {
        let w = Tensor([3], shape: [1], requiresGradient: true)
        #expect(!Tensor.withoutGradients { w * w }.requiresGradient)
        #expect((w * w).requiresGradient)
        #expect(!(w * w).detached().requiresGradient)
    }

    @Test func aDeepGraphNeedsNoDeepStack() {
        let w = Tensor([1], shape: [1], requiresGradient: true)
        var sum = w
        for _ in 0..<20_000 { sum = sum + 0 }
        sum.backward()
        #expect(w.gradient == [1])
    }

    @Test func broadcasting() {
        let a = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
        #expect((a + Tensor([10, 20, 30], shape: [3])).values == [11, 22, 33, 14, 25, 36])
        #expect((a - Tensor([10, 20], shape: [2, 1])).values == [-9, -8, -7, -16, -15, -14])
        #expect((Tensor([1, 2], shape: [2, 1]) * Tensor([3, 4, 5], shape: [1, 3])).values == [3, 4, 5, 6, 8, 10])
        #expect((2 - a).values == [1, 0, -1, -2, -3, -4])
        #expect((12 / a).values == [12, 6, 4, 3, 2.4, 2])
        #expect((Tensor(2) * Tensor(3)).item == 6)
        #expect((-a).values == [-1, -2, -3, -4, -5, -6])
    }

    @Test func gradientsOfArithmetic() {
        let shapes = [
            [[2, 3], [2, 3]], [[2, 3], [3]], [[2, 1, 3], [4, 1]], [[2, 1], [1, 3]], [[], [2, 2]],
            [[2, 3, 2], [3, 1]],
        ]
        for shapes in shapes {
            checkGradients(of: shapes) { $0[0] + $0[1] }
            checkGradients(of: shapes) { $0[0] - $0[1] }
            checkGradients(of: shapes) { $0[0] * $0[1] }
            checkGradients(of: shapes, in: 1...2) { $0[0] / $0[1] }
        }
    }

    /// Rows so many that threads sum groups of them.
    @Test func theGradientOfABiasIsASumOverRows() {
        let (rows, width) = (1000, 3)
        let bias = Tensor(repeating: 0, shape: [width], requiresGradient: true)
        let factors = Tensor((0..<rows * width).map { Float($0 % 7) }, shape: [rows, width])
        let sums = (0..<width).map { column in (0..<rows).reduce(Float(0)) { $0 + factors.values[$1 * width + column] }
        }
        ((factors * 0 + bias) * factors).sum().backward()
        #expect(bias.gradient == sums)
    }

    @Test func functions() {
        let x: [Float] = [-90, -20, -8, -3, -1, -0.1, -1e-4, 0, 1e-4, 0.1, 1, 3, 8, 20, 80]
        let t = Tensor(x, shape: [x.count])
        func expect(_ tensor: Tensor, _ function: (Double) -> Double, _ location: SourceLocation = #_sourceLocation) {
            for (x, y) in zip(x, tensor.values) {
                let exact = function(Double(x))
                #expect(
                    abs(Double(y) - exact) <= 3e-7 + 1e-6 * abs(exact), "at \(x): \(y), not \(exact)",
                    sourceLocation: location)
            }
        }
        expect(t.exp(), Foundation.exp)
        expect(t.sigmoid()) { 1 / (1 + Foundation.exp(-$0)) }
        expect(t.tanh(), Foundation.tanh)
        expect(t.relu()) { max(0, $0) }
        expect(t.gelu()) { $0 / 2 * erfc(-$0 / 2.0.squareRoot()) }
        expect(t.silu()) { $0 / (1 + Foundation.exp(-$0)) }
        expect(t.squared()) { $0 * $0 }
        expect(t.magnitude(), abs)
    }

    @Test func gradientsOfFunctions() {
        let functions: [(Tensor) -> Tensor] = [
            { $0.exp() }, { $0.sigmoid() }, { $0.tanh() }, { $0.gelu() }, { $0.silu() }, { $0.squared() },
        ]
        for function in functions { checkGradients(of: [[3, 5]]) { function($0[0]) } }
        checkGradients(of: [[7]], in: 0.5...2) { $0[0].log() }
        checkGradients(of: [[7]], in: 0.5...2) { $0[0].squareRoot() }
        checkGradients(of: [[7]], in: 0.1...2) { $0[0].relu() }
        checkGradients(of: [[7]], in: -2...(-0.1)) { $0[0].relu() + $0[0].magnitude() }
    }

    @Test func reductions() {
        let a = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
        #expect(a.sum().item == 21)
        #expect(a.mean().item == 3.5)
        #expect(a.sum(axis: 0).values == [5, 7, 9])
        #expect(a.sum(axis: -1).values == [6, 15])
        #expect(a.mean(axis: 1, keepingAxis: true).shape == [2, 1])
        #expect(a.max(axis: 0).values == [4, 5, 6])
        #expect(a.max(axis: 1).values == [3, 6])
        checkGradients(of: [[2, 3, 4]]) { $0[0].sum(axis: 1) }
        checkGradients(of: [[2, 3, 4]]) { $0[0].mean(axis: 2, keepingAxis: true) }
        checkGradients(of: [[2, 3]]) { $0[0].mean() }
        checkGradients(of: [[2, 3, 4]]) { $0[0].max(axis: 1) }
        #expect(a.dot(rows: [1, 0], of: a).values == [32, 32])
        checkGradients(of: [[2, 3, 4], [5, 4]]) { $0[0].dot(rows: [4, 0, 4, 2, 1, 4], of: $0[1]) }
    }

    @Test func dropoutKeepsTheMeanAndDropsTheSameInTheGradient() {
        var generator = SplitMix64(seed: 5)
        let x = Tensor(repeating: 1, shape: [20_000], requiresGradient: true)
        let y = x.dropout(0.25, using: &generator)
        let dropped = y.values.count { $0 == 0 }
        #expect((4700...5300).contains(dropped))
        #expect(Set(y.values) == [0, 1 / 0.75])
        let values = y.values
        y.sum().backward()
        #expect(x.gradient == values)
        var again = SplitMix64(seed: 5)
        #expect(x.dropout(0.25, using: &again).values == values)
        #expect(x.dropout(0.25, using: &again).values != values)
    }
}
