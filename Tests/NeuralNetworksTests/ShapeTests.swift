import NeuralNetworks
import Testing

@Suite struct ShapeTests {
    let a = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])

    @Test func orderAndParts() {
        #expect(a.reshaped([3, -1]).shape == [3, 2])
        #expect(a.transposed().values == [1, 4, 2, 5, 3, 6])
        let b = Tensor((0..<24).map(Float.init), shape: [2, 3, 4])
        #expect(b.permuted([2, 0, 1]).shape == [4, 2, 3])
        #expect(Array(b.permuted([2, 0, 1]).values.prefix(6)) == [0, 4, 8, 12, 16, 20])
        #expect(b.transposed(0, 1).transposed(0, 1).values == b.values)
        #expect(a.sliced(axis: 1, 1..<3).values == [2, 3, 5, 6])
        #expect(a.sliced(axis: -2, 1..<2).values == [4, 5, 6])
        #expect(Tensor.concatenated([a, a.sliced(axis: 1, 0..<1)], axis: 1).values == [1, 2, 3, 1, 4, 5, 6, 4])
        #expect(Tensor.concatenated([a, a], axis: 0).shape == [4, 3])
        #expect(a.gathered([1, 0, 1]).values == [4, 5, 6, 1, 2, 3, 4, 5, 6])
        #expect(a.gathered([1, 0], shape: [2, 1]).shape == [2, 1, 3])
        #expect(a.masked(keeping: [true, false, true], otherwise: 9).values == [1, 9, 3, 4, 9, 6])
    }

    @Test func gradients() {
        checkGradients(of: [[2, 6]]) { $0[0].reshaped([3, 4]) }
        checkGradients(of: [[2, 3, 4]]) { $0[0].permuted([2, 0, 1]) }
        checkGradients(of: [[2, 3, 4]]) { $0[0].transposed(0, 1) }
        checkGradients(of: [[2, 5, 2]]) { $0[0].sliced(axis: 1, 1..<4) }
        checkGradients(of: [[2, 3, 2], [2, 1, 2]]) { Tensor.concatenated($0, axis: 1) }
        checkGradients(of: [[4, 3]]) { $0[0].gathered([2, 0, 2, 3], shape: [2, 2]) + $0[0].sum() * 0.1 }
        checkGradients(of: [[2, 3]]) { $0[0].masked(keeping: [true, false, true]) }
    }
}
