import NeuralNetworks
import Testing

@Suite struct NormalisationTests {
    @Test func softmaxOfTheCourse() {
        let p = Tensor([2, 1, 0], shape: [3]).softmax()
        expectClose(p.values, [0.6652, 0.2447, 0.0900], tolerance: 5e-5)
        expectClose(Tensor([7, 6, 5], shape: [3]).softmax().values, p.values, tolerance: 1e-6)
        expectClose(
            Tensor([2, 1, 0], shape: [1, 3]).logSoftmax().values, [-0.4076, -1.4076, -2.4076], tolerance: 5e-5)
        #expect(Tensor([1000, 0], shape: [2]).softmax().values == [1, 0])
        expectClose(Tensor([1000, 0], shape: [2]).logSoftmax().values, [0, -1000])
    }

    @Test func layerNormOfARow() {
        // Mean 2.5, variance 1.25.
        let x = Tensor([1, 2, 3, 4], shape: [1, 4])
        let ones = Tensor(repeating: 1, shape: [4])
        let norm = x.layerNorm(gain: ones, bias: Tensor([0, 0, 0, 1], shape: [4]), epsilon: 0)
        expectClose(norm.values, [-1.341641, -0.447214, 0.447214, 2.341641])
        // Mean square 7.5.
        expectClose(x.rmsNorm(gain: ones, epsilon: 0).values, [0.365148, 0.730297, 1.095445, 1.460593])
    }

    @Test func gradients() {
        checkGradients(of: [[3, 5]]) { $0[0].softmax() }
        checkGradients(of: [[3, 5]]) { $0[0].logSoftmax() }
        checkGradients(of: [[3, 5], [5], [5]]) { $0[0].layerNorm(gain: $0[1], bias: $0[2]) }
        checkGradients(of: [[70, 3], [3], [3]], seeds: [1]) { $0[0].layerNorm(gain: $0[1], bias: $0[2]) }
        checkGradients(of: [[2, 3, 4], [4]]) { $0[0].rmsNorm(gain: $0[1]) }
    }
}
