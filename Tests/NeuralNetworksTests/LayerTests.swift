import CKernels
import Foundation
import NeuralNetworks
import Testing

@Suite struct LayerTests {
    var options: TransformerOptions {
        var options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks, options.dropout) = (8, 2, 12, 2, 0)
        return options
    }

    @Test func rotaryKeepsLengthsAndSeesDistancesOnly() {
        var generator = SplitMix64(seed: 1)
        let q = Tensor.normal(shape: [1, 1, 8], using: &generator)
        let k = Tensor.normal(shape: [1, 1, 8], using: &generator)
        func product(_ i: Int, _ j: Int) -> Float {
            (q.rotary(heads: 2, firstPosition: i) * k.rotary(heads: 2, firstPosition: j)).sum().item
        }
        expectClose([product(3, 1), product(10, 8)], [product(2, 0), product(2, 0)])
        #expect(abs(product(3, 1) - product(3, 2)) > 1e-3)
        expectClose([q.rotary(heads: 2, firstPosition: 5).squared().sum().item], [q.squared().sum().item])
        #expect(q.rotary(heads: 2).values == q.values)
        checkGradients(of: [[2, 3, 8]]) { $0[0].rotary(heads: 2, firstPosition: 2) }
    }

    /// Every parameter of a layer has a gradient, and it is that of differences.
    func checkParameters(_ layer: any Layer, location: SourceLocation = #_sourceLocation, _ loss: () -> Tensor) {
        loss().backward()
        for (name, tensor) in layer.parameters.sorted(by: { $0.key < $1.key }) {
            guard let gradient = tensor.gradient else {
                Issue.record("\(name) has no gradient", sourceLocation: location)
                continue
            }
            for index in Set([0, tensor.count / 2, tensor.count - 1]) {
                let value = tensor.values[index]
                func at(_ x: Float) -> Double {
                    tensor.values[index] = x
                    return Double(Tensor.withoutGradients { loss().item })
                }
                let slope = Float((at(value + 1e-2) - at(value - 1e-2)) / 2e-2)
                tensor.values[index] = value
                #expect(
                    abs(slope - gradient[index]) <= 1e-2 * (1 + abs(slope)),
                    "\(name)[\(index)]: \(gradient[index]), by differences \(slope)", sourceLocation: location)
            }
        }
    }

    @Test(arguments: [MultiHeadAttention.Positions.none, .distances, .rotary])
    func gradientsOfATransformer(positions: MultiHeadAttention.Positions) {
        var generator = SplitMix64(seed: 5)
        var options = options
        options.positions = positions
        let x = Tensor.normal(shape: [2, 4, 8], using: &generator)
        let memory = Tensor.normal(shape: [2, 3, 8], using: &generator)
        let target = Tensor.normal(shape: [2, 4, 8], using: &generator)
        let encoder = Transformer(options, using: &generator)
        let mask = [true, true, true, false, true, true, true, true]
        checkParameters(encoder) { encoder(x, mask: mask).meanSquaredError(target) }
        let decoder = Transformer(options, attendsToMemory: true, using: &generator)
        checkParameters(decoder) {
            decoder(x, visibility: .causal, memory: memory, memoryMask: [true, true, false, true, true, true])
                .meanSquaredError(target)
        }
        #expect(decoder.parameters.count == 2 * 26 + 2 + (positions == .distances ? 2 : 0))
        #expect(decoder.parameters["blocks.1.crossAttention.query.weight"]?.shape == [8, 8])
    }

    @Test(arguments: [MultiHeadAttention.Positions.none, .distances, .rotary], [nil, 1, 3])
    func stepByStepEqualsTheWhole(positions: MultiHeadAttention.Positions, reach: Int?) {
        var generator = SplitMix64(seed: 6)
        var options = options
        (options.positions, options.reach) = (positions, reach)
        let decoder = Transformer(options, attendsToMemory: true, using: &generator)
        let x = Tensor.normal(shape: [1, 7, 8], using: &generator)
        let memory = Tensor.normal(shape: [1, 3, 8], using: &generator)
        let whole = decoder(x, visibility: .causal, memory: memory)
        var state = decoder.initialState()
        for range in [0..<1, 1..<2, 2..<5, 5..<7] {
            let rows = decoder(x.sliced(axis: 1, range), continuing: &state, memory: memory)
            expectClose(rows.values, whole.sliced(axis: 1, range).values)
        }
        #expect(state.steps == 7)
    }

    @Test func paddingChangesNothing() {
        var generator = SplitMix64(seed: 7)
        let model = EncoderDecoder(sourceTokens: 9, targetTokens: 7, options, using: &generator)
        let alone = model.loss(sources: [[1, 2, 3]], targets: [[1, 4, 2]]).item
        let other = model.loss(sources: [[4, 5, 6, 7, 8]], targets: [[1, 3, 3, 5, 2]]).item
        let both = model.loss(sources: [[1, 2, 3], [4, 5, 6, 7, 8]], targets: [[1, 4, 2], [1, 3, 3, 5, 2]]).item
        expectClose([both], [(2 * alone + 4 * other) / 6])
    }

    /// A small model learns to write its source backwards, and writes it token by token.
    @Test func anEncoderDecoderLearnsToReverse() {
        var generator = SplitMix64(seed: 8)
        var options = options
        (options.width, options.blocks, options.hidden) = (16, 1, 32)
        let model = EncoderDecoder(sourceTokens: 6, targetTokens: 6, options, using: &generator)
        func examples() -> (sources: [[Int]], targets: [[Int]]) {
            let sources = (0..<16).map { _ in (0..<3).map { _ in 2 + Int(generator.next() % 4) } }
            return (sources, sources.map { [0] + $0.reversed() + [1] })
        }
        let parameters = model.parameters.sorted { $0.key < $1.key }.map(\.value)
        var means = parameters.map { [Float](repeating: 0, count: $0.count) }
        var squares = means
        var late: Float = 0
        for step in 1...250 {
            let batch = examples()
            let loss = model.loss(sources: batch.sources, targets: batch.targets)
            loss.backward()
            if step > 200 { late += loss.item / 50 }
            let (beta1, beta2) = (Float(0.9), Float(0.98))
            for (index, parameter) in parameters.enumerated() {
                ck_adam(
                    parameter.count, 0.01, beta1, beta2, 1e-8, 0, 1 - pow(beta1, Float(step)),
                    1 - pow(beta2, Float(step)), parameter.gradient ?? [], &means[index], &squares[index],
                    &parameter.values)
                parameter.gradient = nil
            }
        }
        #expect(late < 0.2)
        let written = model.target(for: [2, 5, 3], start: 0, end: 1)
        #expect(written.tokens == [3, 5, 2])
        let greedy = EncoderDecoder.targets(of: [model], for: [2, 5, 3], start: 0, end: 1, beams: 1)
        #expect(greedy.map(\.tokens) == [written.tokens])
        expectClose(greedy.map(\.probability), [written.probability])
        let found = EncoderDecoder.targets(of: [model], for: [2, 5, 3], start: 0, end: 1, beams: 4)
        #expect(found.first?.tokens == written.tokens && Set(found.map(\.tokens)).count == 4)
        #expect(found.map(\.probability) == found.map(\.probability).sorted(by: >))
        let untrained = EncoderDecoder(sourceTokens: 6, targetTokens: 6, options, using: &generator)
        // Two that agree write as one does; where they differ, a token's probability is between theirs.
        let twice = EncoderDecoder.targets(of: [model, model], for: [2, 5, 3], start: 0, end: 1, beams: 4)
        #expect(twice.map(\.tokens) == found.map(\.tokens))
        expectClose(twice.map(\.probability), found.map(\.probability))
        let mixed = EncoderDecoder.targets(of: [model, untrained], for: [2, 5, 3], start: 0, end: 1, beams: 4)
        #expect(mixed.first?.tokens == written.tokens)
        #expect((mixed.first?.probability ?? 1) < written.probability)
        #expect(EncoderDecoder.targets(of: [model], for: [2], start: 0, end: 6, beams: 2, limit: 3).isEmpty)
        #expect(written.probability > 0.5)
    }
}
