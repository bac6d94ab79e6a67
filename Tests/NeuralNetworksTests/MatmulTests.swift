import CKernels
import NeuralNetworks
import Testing

@Suite struct MatmulTests {
    /// The kernel against a loop in double precision: odd shapes, every instruction set, every transposition.
    @Test(arguments: [CK_PORTABLE, CK_AVX2, CK_AVX512])
    func theKernelEqualsThePlainLoop(level: Int) {
        ck_use_level(Int32(level))
        defer { ck_use_level(-1) }
        var generator = SplitMix64(seed: 7)
        for (m, n, k) in [
            (1, 1, 1), (1, 33, 17), (3, 5, 7), (4, 64, 9), (5, 3, 2), (8, 32, 16), (9, 33, 257), (17, 31, 300),
            (200, 40, 20), (33, 1, 65), (64, 65, 8), (12, 40, 0),
        ] {
            let a = (0..<m * k).map { _ in generator.normal() }
            let b = (0..<k * n).map { _ in generator.normal() }
            for (isATransposed, isBTransposed, adds) in [
                (false, false, false), (true, false, true), (false, true, true), (true, true, false),
            ] {
                let (aRow, aColumn) = isATransposed ? (1, m) : (k, 1)
                let (bRow, bColumn) = isBTransposed ? (1, k) : (n, 1)
                let exact = (0..<m * n).map { place in
                    (0..<k).reduce(adds ? 0.5 : 0) { sum, x in
                        sum + Double(a[place / n * aRow + x * aColumn]) * Double(b[x * bRow + place % n * bColumn])
                    }
                }
                for product in [ck_matmul, ck_matmul_few_rows] {
                    var c = [Float](repeating: 0.5, count: m * n)
                    product(m, n, k, a, aRow, aColumn, b, bRow, bColumn, &c, n, adds ? 1 : 0)
                    let worst = zip(exact, c).map { abs($0 - Double($1)) }.max() ?? 0
                    #expect(worst < 1e-5 * Double(k + 1), "\(m)×\(k) by \(k)×\(n), \(isATransposed) \(isBTransposed)")
                }
            }
        }
    }

    /// What is compiled for several instruction sets gives the same but for rounding.
    @Test(arguments: [CK_AVX2, CK_AVX512])
    func everyInstructionSetGivesTheSame(level: Int) {
        func run(_ level: Int) -> [[Float]] {
            ck_use_level(Int32(level))
            defer { ck_use_level(-1) }
            return Threads.$maximum.withValue(1) {
                var generator = SplitMix64(seed: 9)
                let x = Tensor.normal(shape: [2, 19, 6], requiresGradient: true, using: &generator)
                let gain = Tensor.normal(shape: [6], requiresGradient: true, using: &generator)
                let y = x.rmsNorm(gain: gain).gelu() + x.silu() * x.tanh().exp() + x.softmax() / (x.sigmoid() + 1)
                let z = y.dropout(0.2, using: &generator).layerNorm(gain: gain, bias: gain).logSoftmax()
                let mixed = z.attention(keys: y, values: x, heads: 2, visibility: .causal)
                let loss =
                    mixed.softmaxCrossEntropy((0..<38).map { $0 % 6 }, labelSmoothing: 0.1)
                    + mixed.binaryCrossEntropy([Float](repeating: 1, count: mixed.count)) + y.squared().mean()
                loss.backward()
                return [loss.values, mixed.values, x.gradient ?? [], gain.gradient ?? []]
            }
        }
        for (a, b) in zip(run(level), run(CK_PORTABLE)) { expectClose(a, b, tolerance: 2e-5) }
    }

    @Test func gradients() {
        checkGradients(of: [[3, 4], [4, 5]]) { $0[0].matmul($0[1]) }
        checkGradients(of: [[2, 3, 4], [4, 5]]) { $0[0].matmul($0[1]) }
        checkGradients(of: [[2, 3, 4], [5, 4]]) { $0[0].matmul($0[1], transposed: true) }
        checkGradients(of: [[2, 3, 4], [2, 4, 5]]) { $0[0].matmul($0[1]) }
        checkGradients(of: [[2, 1, 3, 4], [2, 1, 5, 4]]) { $0[0].matmul($0[1], transposed: true) }
        checkGradients(of: [[2, 3, 4], [5, 4], [5]]) { $0[0].linear($0[1], $0[2]) }
        checkGradients(of: [[3, 4], [1, 4]]) { $0[0].linear($0[1]) }
    }

    /// Large enough to be divided among threads.
    @Test func anyNumberOfThreadsGivesTheSameBits() {
        func run(_ threads: Int) -> [[Float]] {
            Threads.$maximum.withValue(threads) {
                var generator = SplitMix64(seed: 3)
                let x = Tensor.normal(shape: [3, 150, 70], requiresGradient: true, using: &generator)
                let w = Tensor.normal(shape: [90, 70], requiresGradient: true, using: &generator)
                let b = Tensor.normal(shape: [90], requiresGradient: true, using: &generator)
                let y = x.linear(w, b).gelu().dropout(0.1, using: &generator)
                let loss = (y.matmul(y, transposed: true) * 0.01).tanh().mean()
                loss.backward()
                return [loss.values, x.gradient ?? [], w.gradient ?? [], b.gradient ?? []]
            }
        }
        let alone = run(1)
        #expect(run(2) == alone)
        #expect(run(5) == alone)
        #expect(alone.allSatisfy { $0.allSatisfy(\.isFinite) && !$0.isEmpty })
    }
}
