import NeuralNetworks
import Testing

@Suite struct AttentionTests {
    /// Attention by single operations, for comparison; all scores in the open.
    func plain(
        _ q: Tensor, _ k: Tensor, _ v: Tensor, heads: Int, _ visibility: AttentionVisibility = .all,
        bias: Tensor? = nil, slopes: Tensor? = nil, keyMask: [Bool]? = nil, reach: Int? = nil
    ) -> Tensor {
        func apart(_ x: Tensor) -> Tensor { x.reshaped([x.shape[0], x.shape[1], heads, -1]).transposed(1, 2) }
        let (batch, m, n) = (q.shape[0], q.shape[1], k.shape[1])
        var scores = apart(q).matmul(apart(k), transposed: true) / Float(q.shape[2] / heads).squareRoot()
        if let bias { scores = scores + bias }
        if let slopes {
            let distances = (0..<m * n).map { Float(abs($0 / n + n - m - $0 % n)) }
            scores = scores - slopes.reshaped([heads, 1, 1]) * Tensor(distances, shape: [m, n])
        }
        let last = visibility == .causal ? 0 : -1
        let seen = (0..<batch * heads * m * n).map { index in
            let (sample, i, j) = (index / (heads * m * n), index / n % m, index % n)
            let end = visibility == .all ? n : i + n - m + last + 1
            return j < end && j >= end - (reach ?? n) && keyMask?[sample * n + j] != false
        }
        let weights = scores.masked(keeping: seen, otherwise: -1e30).softmax().masked(keeping: seen)
        return weights.matmul(apart(v)).transposed(1, 2).reshaped([batch, m, -1])
    }

    @Test(arguments: [AttentionVisibility.all, .causal, .strictlyCausal], [nil, 2, 70])
    func equalsAttentionBySingleOperations(visibility: AttentionVisibility, reach: Int?) {
        var generator = SplitMix64(seed: 11)
        for (batch, m, n, heads, depth, valueDepth) in [(2, 5, 5, 2, 3, 4), (1, 130, 130, 1, 8, 8), (2, 3, 7, 3, 2, 2)]
        {
            func draw(_ shape: [Int]) -> Tensor { .normal(shape: shape, requiresGradient: true, using: &generator) }
            let inputs = [
                draw([batch, m, heads * depth]), draw([batch, n, heads * depth]), draw([batch, n, heads * valueDepth]),
                draw([1, heads, m, n]), draw([heads]),
            ]
            let keyMask = (0..<batch * n).map { $0 % 4 != 2 }
            let fused = inputs[0].attention(
                keys: inputs[1], values: inputs[2], heads: heads, visibility: visibility, bias: inputs[3],
                distanceSlopes: inputs[4], keyMask: keyMask, reach: reach)
            let single = plain(
                inputs[0], inputs[1], inputs[2], heads: heads, visibility, bias: inputs[3], slopes: inputs[4],
                keyMask: keyMask, reach: reach)
            expectClose(fused.values, single.values, tolerance: 1e-5)
            let seed = (0..<fused.count).map { _ in generator.normal() }
            fused.backward(seed)
            let gradients = inputs.map { $0.gradient ?? [] }
            inputs.forEach { $0.gradient = nil }
            single.backward(seed)
            for (fused, input) in zip(gradients, inputs) { expectClose(fused, input.gradient ?? [], tolerance: 1e-4) }
        }
    }

    @Test func gradients() {
        let shapes = [[2, 3, 4], [2, 3, 4], [2, 3, 6]]
        checkGradients(of: shapes) { $0[0].attention(keys: $0[1], values: $0[2], heads: 2) }
        checkGradients(of: shapes) {
            $0[0].attention(keys: $0[1], values: $0[2], heads: 2, visibility: .causal)
        }
        checkGradients(of: shapes + [[2, 1, 3, 3], [2]]) {
            $0[0].attention(
                keys: $0[1], values: $0[2], heads: 2, visibility: .causal, bias: $0[3], distanceSlopes: $0[4])
        }
        checkGradients(of: [[1, 3, 4], [1, 5, 4], [1, 5, 4], [1, 2, 3, 5]]) {
            $0[0].attention(
                keys: $0[1], values: $0[2], heads: 2, bias: $0[3], keyMask: [true, false, true, true, false])
        }
    }

    @Test func whatNoQuerySeesChangesNothing() {
        var generator = SplitMix64(seed: 2)
        let q = Tensor.normal(shape: [1, 4, 4], using: &generator)
        let k = Tensor.normal(shape: [1, 4, 4], using: &generator)
        let v = Tensor.normal(shape: [1, 4, 4], using: &generator)
        func run() -> [Float] { q.attention(keys: k, values: v, heads: 2, visibility: .strictlyCausal).values }
        let before = run()
        #expect(before.prefix(4).allSatisfy { $0 == 0 })
        for index in 12..<16 { (k.values[index], v.values[index]) = (9, 9) }
        #expect(run() == before)
        for index in 8..<12 { v.values[index] = 9 }
        #expect(run().prefix(12) == before.prefix(12))
        #expect(run() != before)
    }

    /// One query with the keys so far gives the row of the whole sequence.
    @Test func keysCanBeKeptFromStepToStep() {
        var generator = SplitMix64(seed: 3)
        let x = Tensor.normal(shape: [1, 9, 8], using: &generator)
        let slopes = Tensor([0.1, 0.7], shape: [2])
        let whole = x.attention(keys: x, values: x, heads: 2, visibility: .causal, distanceSlopes: slopes)
        for step in 0..<9 {
            let seen = x.sliced(axis: 1, 0..<step + 1)
            let one = x.sliced(axis: 1, step..<step + 1)
                .attention(keys: seen, values: seen, heads: 2, visibility: .causal, distanceSlopes: slopes)
            expectClose(one.values, whole.sliced(axis: 1, step..<step + 1).values, tolerance: 1e-6)
        }
    }

    @Test func anyNumberOfThreadsGivesTheSameBits() {
        func run(_ threads: Int) -> [[Float]?] {
            Threads.$maximum.withValue(threads) {
                var generator = SplitMix64(seed: 4)
                let x = Tensor.normal(shape: [3, 70, 8], requiresGradient: true, using: &generator)
                let bias = Tensor.normal(shape: [1, 2, 70, 70], requiresGradient: true, using: &generator)
                let slopes = Tensor([0.1, 0.2], shape: [2], requiresGradient: true)
                let y = x.attention(
                    keys: x, values: x, heads: 2, visibility: .causal, bias: bias, distanceSlopes: slopes)
                y.squared().mean().backward()
                return [y.values, x.gradient, bias.gradient, slopes.gradient]
            }
        }
        #expect(run(1) == run(2))
        #expect(run(1) == run(7))
    }
}
