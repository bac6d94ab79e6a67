import Foundation
import NeuralNetworks
import Testing

@Suite struct LossTests {
    @Test func crossEntropyIsMinusTheLogarithmOfTheProbability() {
        let z = Tensor([2, 1, 0, 0, 5, 0], shape: [2, 3])
        let p = z.softmax().values
        expectClose([z.softmaxCrossEntropy([2, 1]).item], [-(log(p[2]) + log(p[4])) / 2])
        expectClose([z.softmaxCrossEntropy([2, 7], mask: [true, false]).item], [-log(p[2])])
        let smooth = -(0.9 * log(p[2]) + 0.1 * (log(p[0]) + log(p[1]) + log(p[2])) / 3)
        expectClose([z.softmaxCrossEntropy([2, 0], mask: [true, false], labelSmoothing: 0.1).item], [smooth])
    }

    @Test func binaryCrossEntropyOfScoresOfAnySize() {
        let z = Tensor([0.8, 200, -200, 0], shape: [4])
        expectClose([z.binaryCrossEntropy([1, 1, 0, 0], weights: [1, 0, 0, 0]).item], [0.371101])
        expectClose([z.binaryCrossEntropy([1, 1, 0, 0], weights: [0, 1, 1, 0]).item], [0])
        expectClose([z.binaryCrossEntropy([1, 0, 1, 0], weights: [0, 1, 1, 0]).item], [200])
        expectClose([z.binaryCrossEntropy([1, 0, 1, 0], weights: [0, 0, 0, 3]).item], [log(2)])
    }

    @Test func gradients() {
        checkGradients(of: [[3, 2]]) { $0[0].meanSquaredError(Tensor(repeating: 1, shape: [3, 2])) }
        checkGradients(of: [[4, 5]]) { $0[0].softmaxCrossEntropy([0, 4, 2, 2]) }
        checkGradients(of: [[2, 2, 5]]) {
            $0[0].softmaxCrossEntropy([0, 4, 0, 2], mask: [true, true, false, true], labelSmoothing: 0.2)
        }
        checkGradients(of: [[2, 3]]) { $0[0].binaryCrossEntropy([0, 1, 1, 0, 0.5, 1]) }
        checkGradients(of: [[2, 3]]) {
            $0[0].binaryCrossEntropy([0, 1, 1, 0, 0, 1], weights: [1, 0, 2, 1, 0, 1], labelSmoothing: 0.1)
        }
    }
}
