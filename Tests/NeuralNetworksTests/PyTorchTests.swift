import Foundation
import NeuralNetworks
import Testing

/// Results and gradients are PyTorch's, for the same inputs and weights: Benchmarks/peers/pytorch_reference.py wrote them.
@Suite struct PyTorchTests {
    struct Case: Decodable {
        struct Values: Decodable {
            let shape: [Int]
            let values: [Float]
        }
        let given: [String: Values]
        let result: Values
        let seed: Values
        let gradients: [String: Values]
    }

    struct Run: Decodable {
        let start: Case.Values
        let gradients: [Case.Values]
        let end: Case.Values
    }

    struct Reference: Decodable {
        let cases: [String: Case]
        let optimizers: [String: Run]
    }

    static let reference: Reference = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "pytorch.json")
        return try! JSONDecoder().decode(Reference.self, from: Data(contentsOf: file))
    }()
    static let cases = reference.cases

    /// What each case of single operations is with us.
    static let functions: [String: @Sendable ([String: Tensor]) -> Tensor] = [
        "exp": { $0["x"]!.exp() },
        "sigmoid": { $0["x"]!.sigmoid() },
        "tanh": { $0["x"]!.tanh() },
        "relu": { $0["x"]!.relu() },
        "gelu": { $0["x"]!.gelu() },
        "silu": { $0["x"]!.silu() },
        "log": { $0["x"]!.log() },
        "softmax": { $0["x"]!.softmax() },
        "logSoftmax": { $0["x"]!.logSoftmax() },
        "linear": { $0["x"]!.linear($0["weight"]!, $0["bias"]!) },
        "matmul": { $0["x"]!.matmul($0["y"]!) },
        "embedding": { $0["weight"]!.gathered([2, 0, 2, 3], shape: [2, 2]) },
        "layerNorm": { $0["x"]!.layerNorm(gain: $0["weight"]!, bias: $0["bias"]!) },
        "rmsNorm": { $0["x"]!.rmsNorm(gain: $0["weight"]!) },
        "crossEntropy": { $0["x"]!.softmaxCrossEntropy([1, 4, 0], mask: [true, true, false]) },
        "crossEntropySmoothed": {
            $0["x"]!.softmaxCrossEntropy([1, 4, 0], mask: [true, true, false], labelSmoothing: 0.1)
        },
        "binaryCrossEntropy": { $0["x"]!.binaryCrossEntropy([1, 0, 1, 1, 0], weights: [1, 1, 0, 1, 1]) },
        "meanSquaredError": { $0["x"]!.meanSquaredError(Tensor([1, 0, 1, 1, 0], shape: [5])) },
        "attention": { $0["q"]!.attention(keys: $0["k"]!, values: $0["v"]!, heads: 2) },
        "attentionCausal": { $0["q"]!.attention(keys: $0["k"]!, values: $0["v"]!, heads: 2, visibility: .causal) },
        "attentionBias": { $0["q"]!.attention(keys: $0["k"]!, values: $0["v"]!, heads: 2, bias: $0["bias"]!) },
    ]

    func check(_ name: String, _ given: [String: Tensor], _ function: ([String: Tensor]) -> Tensor) throws {
        let expected = try #require(Self.cases[name])
        let result = function(given)
        #expect(result.shape == expected.result.shape)
        expectClose(result.values, expected.result.values, tolerance: 1e-5)
        result.backward(expected.seed.values)
        #expect(expected.gradients.count == given.count)
        for (input, gradient) in expected.gradients {
            expectClose(try #require(given[input]?.gradient), gradient.values, tolerance: 3e-5)
        }
    }

    func tensors(_ name: String) throws -> [String: Tensor] {
        try #require(Self.cases[name]).given.mapValues { Tensor($0.values, shape: $0.shape, requiresGradient: true) }
    }

    @Test(arguments: functions.keys.sorted())
    func operations(name: String) throws {
        try check(name, tensors(name), try #require(Self.functions[name]))
    }

    /// A stack whose weights are PyTorch's, under our names, with the given inputs beside them.
    func stack(_ name: String, blocks: Int, attendsToMemory: Bool) throws -> (Transformer, [String: Tensor]) {
        var options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks) = (8, 2, 12, blocks)
        options.positions = .none
        var generator = SplitMix64(seed: 1)
        let stack = Transformer(options, attendsToMemory: attendsToMemory, using: &generator)
        var given = try tensors(name)
        for (key, parameter) in stack.parameters {
            let weight = try #require(given[key])
            #expect(weight.shape == parameter.shape)
            parameter.values = weight.values
            given[key] = parameter
        }
        return (stack, given)
    }

    let padding = [true, true, true, true, true, true, false, false]

    @Test func encoder() throws {
        let (encoder, given) = try stack("encoder", blocks: 2, attendsToMemory: false)
        try check("encoder", given) { encoder($0["x"]!, mask: padding) }
    }

    @Test func decoder() throws {
        let (decoder, given) = try stack("decoder", blocks: 1, attendsToMemory: true)
        try check("decoder", given) {
            decoder($0["x"]!, visibility: .causal, memory: $0["memory"]!, memoryMask: padding)
        }
    }

    @Test(arguments: [RecurrentCell.simple, .gru, .lstm])
    func recurrent(cell: RecurrentCell) throws {
        var generator = SplitMix64(seed: 1)
        let layer = Recurrent(cell, inputs: 3, width: 4, using: &generator)
        var given = try tensors(cell.rawValue)
        for (key, parameter) in layer.parameters {
            parameter.values = try #require(given[key]).values
            given[key] = parameter
        }
        try check(cell.rawValue, given) { layer($0["x"]!) }
    }

    @Test(arguments: [
        ("sgd", Optimizer.Method.sgd()), ("momentum", .sgd(momentum: 0.9)), ("adam", .adam()),
        ("adamW", .adamW(decay: 0.2)), ("muon", .muon(decay: 0.2)), ("muonTall", .muon(decay: 0.2)),
    ])
    func optimizers(name: String, method: Optimizer.Method) throws {
        let run = try #require(Self.reference.optimizers[name])
        let parameter = Tensor(run.start.values, shape: run.start.shape, requiresGradient: true)
        var optimizer = Optimizer(method)
        let rate = LearningRate(0.1, decay: .step(every: 2, factor: 0.5))
        for (step, gradient) in run.gradients.enumerated() {
            parameter.gradient = gradient.values
            [parameter].clipGradients(to: 2)
            optimizer.update([parameter], rate: Float(rate.rate(at: step)))
        }
        expectClose(parameter.values, run.end.values)
    }

    @Test func everyCaseIsChecked() {
        #expect(
            Set(Self.cases.keys) == Set(Self.functions.keys).union(["encoder", "decoder", "simple", "gru", "lstm"]))
    }
}
