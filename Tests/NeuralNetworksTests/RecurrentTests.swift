import Foundation
import Testing

@testable import NeuralNetworks

@Suite struct RecurrentTests {
    static let cells: [RecurrentCell] = [.simple, .gru, .lstm]

    @Test(arguments: cells)
    func gradientsAreThoseOfDifferences(cell: RecurrentCell) {
        let (rows, steps, width) = (3, 4, 2)
        let shapes = [[rows, steps, cell.blocks * width], [cell.blocks * width, width], [cell.blocks * width]]
        checkGradients(of: shapes) { .recurrence(cell, inputs: $0[0], weight: $0[1], bias: $0[2]) }
        // The second sequence is shorter, the third has a gap.
        let mask = [1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 1, 1].map { $0 == 1 }
        checkGradients(of: shapes) { .recurrence(cell, inputs: $0[0], weight: $0[1], bias: $0[2], mask: mask) }
    }

    /// The formulas of ``RecurrentCell``, one number at a time in double precision.
    func slowly(_ cell: RecurrentCell, _ inputs: Tensor, _ weight: Tensor, _ bias: Tensor) -> [Float] {
        let (rows, steps, sums, width) = (inputs.shape[0], inputs.shape[1], inputs.shape[2], weight.shape[1])
        func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
        var output: [Float] = []
        for row in 0..<rows {
            var (h, c) = ([Double](repeating: 0, count: width), [Double](repeating: 0, count: width))
            for step in 0..<steps {
                let x = (0..<sums).map { Double(inputs.values[(row * steps + step) * sums + $0]) }
                let s = (0..<sums).map { j in
                    Double(bias.values[j])
                        + (0..<width).reduce(0) { $0 + h[$1] * Double(weight.values[j * width + $1]) }
                }
                for j in 0..<width {
                    let (j2, j3, j4) = (j + width, j + 2 * width, j + 3 * width)
                    switch cell {
                    case .simple: h[j] = tanh(x[j] + s[j])
                    case .gru:
                        let n = tanh(x[j3] + sigmoid(x[j] + s[j]) * s[j3])
                        let z = sigmoid(x[j2] + s[j2])
                        h[j] = (1 - z) * n + z * h[j]
                    case .lstm:
                        c[j] = sigmoid(x[j2] + s[j2]) * c[j] + sigmoid(x[j] + s[j]) * tanh(x[j3] + s[j3])
                        h[j] = sigmoid(x[j4] + s[j4]) * tanh(c[j])
                    }
                }
                output += h.map { Float($0) }
            }
        }
        return output
    }

    @Test(arguments: cells)
    func valuesAreThoseOfTheFormulas(cell: RecurrentCell) {
        var random = SplitMix64(seed: 4)
        // More rows than one group.
        let (rows, steps, width) = (19, 5, 6)
        let inputs = Tensor.normal(shape: [rows, steps, cell.blocks * width], using: &random)
        let weight = Tensor.normal(shape: [cell.blocks * width, width], using: &random)
        let bias = Tensor.normal(shape: [cell.blocks * width], using: &random)
        let output = Tensor.recurrence(cell, inputs: inputs, weight: weight, bias: bias)
        #expect(output.shape == [rows, steps, width])
        expectClose(output.values, slowly(cell, inputs, weight, bias))
    }

    @Test(arguments: cells)
    func rowsOfATableAreAsTheirVectors(cell: RecurrentCell) {
        func states(_ read: (Recurrent, Tensor, [Int], [Bool]) -> Tensor) -> (values: [Float], gradients: [Tensor]) {
            var random = SplitMix64(seed: 8)
            let layer = Recurrent(cell, inputs: 3, width: 5, using: &random)
            let table = Tensor.normal(shape: [4, 3], requiresGradient: true, using: &random)
            let states = read(layer, table, (0..<20 * 6).map { $0 * 7 % 4 }, (0..<20 * 6).map { $0 % 6 < 2 + $0 % 4 })
            (states * Tensor.normal(shape: [20, 6, 5], using: &random)).sum().backward()
            return (states.values, [table] + layer.parameters.sorted { $0.key < $1.key }.map(\.value))
        }
        let rows = states { layer, table, indices, mask in layer(rows: indices, of: table, shape: [20, 6], mask: mask) }
        let vectors = states { layer, table, indices, mask in
            layer(table.gathered(indices, shape: [20, 6]), mask: mask)
        }
        expectClose(rows.values, vectors.values)
        for (one, other) in zip(rows.gradients, vectors.gradients) {
            expectClose(one.gradient ?? [], other.gradient ?? [1])
        }
    }

    @Test(arguments: cells)
    func bitsDoNotDependOnThreads(cell: RecurrentCell) {
        func gradients(threads: Int) -> [[Float]?] {
            var random = SplitMix64(seed: 4)
            let layer = Recurrent(cell, inputs: 3, width: 5, using: &random)
            let x = Tensor.normal(shape: [40, 7, 3], requiresGradient: true, using: &random)
            Threads.$maximum.withValue(threads) { layer(x).squared().sum().backward() }
            return [x.gradient] + layer.parameters.sorted { $0.key < $1.key }.map(\.value.gradient)
        }
        #expect(gradients(threads: 1) == gradients(threads: 2))
    }

    @Test(arguments: cells)
    func oneStepAtATimeIsTheSameAsAll(cell: RecurrentCell) {
        var random = SplitMix64(seed: 6)
        let layer = Recurrent(cell, inputs: 3, width: 5, using: &random)
        let x = Tensor.normal(shape: [2, 6, 3], using: &random)
        let all = layer(x)
        var whole = layer.initialState(rows: 2)
        expectClose(layer(x, continuing: &whole).values, all.values)
        var state = layer.initialState(rows: 2)
        for step in 0..<6 {
            let next = layer(x.sliced(axis: 1, step..<step + 1), continuing: &state)
            expectClose(next.values, all.sliced(axis: 1, step..<step + 1).values)
        }
        expectClose(state.hidden, whole.hidden)
    }

    /// Where a sequence has ended, its state stays; what stands in the padding changes nothing.
    @Test(arguments: cells)
    func paddingChangesNothing(cell: RecurrentCell) {
        var random = SplitMix64(seed: 8)
        let layer = Recurrent(cell, inputs: 2, width: 3, using: &random)
        let short = Tensor.normal(shape: [1, 2, 2], using: &random)
        let padded = Tensor(short.values + [9, -9, 5, 5], shape: [1, 4, 2])
        let output = layer(padded, mask: [true, true, false, false]).values
        expectClose(Array(output[..<6]), layer(short).values)
        #expect(Array(output[3..<6]) == Array(output[9...]))
    }

    /// To remember the first of eight numbers is what a recurrence is for.
    @Test(arguments: cells)
    func layersLearnToRemember(cell: RecurrentCell) throws {
        var random = SplitMix64(seed: 2)
        let layer = Recurrent(cell, inputs: 1, width: 8, using: &random)
        let readout = Tensor.normal(shape: [8, 1], deviation: 0.3, requiresGradient: true, using: &random)
        let sequences = (0..<32).map { _ in (0..<8).map { _ in random.uniform() < 0.5 ? -1 : 1 as Float } }
        func loss(_ batch: [Int]) -> Tensor {
            let x = Tensor(batch.flatMap { sequences[$0] }, shape: [batch.count, 8, 1])
            let last = layer(x).sliced(axis: 1, 7..<8).reshaped([batch.count, 8])
            return (last.matmul(readout) - Tensor(batch.map { sequences[$0][0] }, shape: [batch.count, 1])).squared()
                .mean()
        }
        var parameters = layer.parameters
        parameters["readout"] = readout
        var trainer = Trainer(
            parameters: parameters, lengths: [Int](repeating: 8, count: 32),
            hyperParameters: HyperParameters(batchSize: 16, epochs: 80, learningRate: LearningRate(0.03)))
        try trainer.run { batch, _ in loss(batch) }
        #expect(loss(Array(0..<32)).item < 0.1)
    }
}
