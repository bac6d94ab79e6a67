import Foundation
import Testing

@testable import NeuralNetworks

@Suite struct TrainerTests {
    /// Says which side of a curve a point is on: 2 → 8 → 1, with dropout so that chance is part of the run.
    final class Classifier {
        let parameters: [String: Tensor]
        private let weights: [Tensor]
        let inputs: [[Float]]
        let answers: [Float]

        init(seed: UInt64 = 1, examples: Int = 40) {
            var random = SplitMix64(seed: seed)
            weights = [[2, 8], [8], [8, 1], [1]].map {
                .normal(shape: $0, deviation: 0.5, requiresGradient: true, using: &random)
            }
            parameters = Dictionary(
                uniqueKeysWithValues: zip(["in.weight", "in.bias", "out.weight", "out.bias"], weights))
            var data = SplitMix64(seed: 9)
            inputs = (0..<examples).map { _ in [data.normal(), data.normal()] }
            answers = inputs.map { $0[1] > $0[0] * $0[0] - 0.5 ? 1 : 0 }
        }

        /// The mean squared error.
        func loss(_ batch: [Int], dropout: Float = 0, _ random: inout SplitMix64) -> Tensor {
            let x = Tensor(batch.flatMap { inputs[$0] }, shape: [batch.count, 2])
            let hidden = (x.matmul(weights[0]) + weights[1]).tanh().dropout(dropout, using: &random)
            let output = (hidden.matmul(weights[2]) + weights[3]).sigmoid()
            return (output - Tensor(batch.map { answers[$0] }, shape: [batch.count, 1])).squared().mean()
        }

        func loss() -> Double {
            var none = SplitMix64(seed: 0)
            return Double(loss(Array(inputs.indices), &none).item)
        }

        func trainer(_ hyperParameters: HyperParameters) -> Trainer {
            Trainer(
                parameters: parameters, lengths: [Int](repeating: 1, count: inputs.count),
                hyperParameters: hyperParameters)
        }

        var bits: [String: [UInt32]] { parameters.mapValues { $0.values.map(\.bitPattern) } }
    }

    struct Killed: Error {}

    let folder: URL
    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "trainer-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Trains a new model to the end or until `stop` steps are made.
    func run(
        _ hyperParameters: HyperParameters, checkpoint: URL? = nil, resuming: Bool = false, stopAt stop: Int? = nil,
        threads: Int = 2
    ) throws -> (model: Classifier, curve: LossCurve) {
        let model = Classifier()
        var trainer = model.trainer(hyperParameters)
        if resuming, let checkpoint { try trainer.resume(from: checkpoint) }
        try Threads.$maximum.withValue(threads) {
            try trainer.run(
                checkpoint: checkpoint, interval: 3, validate: { model.loss() },
                report: { if $0.step == stop { throw Killed() } },
                loss: { model.loss($0, dropout: 0.1, &$1) })
        }
        return (model, trainer.curve)
    }

    @Test(arguments: [Optimizer.Method.sgd(momentum: 0.9), .adam(), .adamW(decay: 0.1), .muon()])
    func aRunThatIsKilledAndResumedGivesTheSameBits(method: Optimizer.Method) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let hyperParameters = HyperParameters(
            seed: 5, batchSize: 6, epochs: 5, optimizer: method,
            learningRate: LearningRate(0.05, warmUp: 4, decay: .cosine(steps: 31)), patience: 3)
        let whole = try run(hyperParameters)
        var random = SplitMix64(seed: 3)
        let file = folder.appending(path: "run.safetensors")
        for stops in [[3], [7], [4 + random.below(10), 20 + random.below(10)]] {
            try? FileManager.default.removeItem(at: file)
            for stop in stops {
                let isThere = FileManager.default.fileExists(atPath: file.path)
                #expect(throws: Killed.self) {
                    try run(hyperParameters, checkpoint: file, resuming: isThere, stopAt: stop)
                }
            }
            let resumed = try run(hyperParameters, checkpoint: file, resuming: true, threads: 1)
            #expect(resumed.model.bits == whole.model.bits, "stopped at \(stops)")
            #expect(resumed.curve == whole.curve)
            // The last checkpoint holds the finished model.
            #expect(try run(hyperParameters, checkpoint: file, resuming: true).model.bits == whole.model.bits)
        }
    }

    @Test func trainingLowersTheLossAndKeepsTheBestParameters() throws {
        let model = Classifier()
        let before = model.loss()
        var trainer = model.trainer(HyperParameters(batchSize: 8, epochs: 30, learningRate: LearningRate(0.05)))
        var lines: [String] = []
        try trainer.run(
            validate: { model.loss() }, report: { lines.append($0.line(after: Double($0.step) / 10)) },
            loss: { model.loss($0, &$1) })
        #expect(model.loss() < before / 3)
        #expect(model.loss() == trainer.curve.best?.validation)
        #expect(trainer.curve.points.count == 30 && trainer.step == 150 && lines.count == 150)
        #expect(lines[0].hasPrefix("epoch 1/30 · step 1/150 · loss 0."))
        #expect(lines[0].hasSuffix(" · 0:15 left") && lines[149].hasSuffix(" · 0:00 left"))
        #expect(lines[149].contains("validation 0."))
    }

    @Test func trainingStopsEarly() throws {
        let model = Classifier()
        var trainer = model.trainer(HyperParameters(epochs: 50, patience: 2))
        var losses = [0.5, 0.4, 0.6, 0.45, 0.1].makeIterator()
        try trainer.run(validate: { losses.next() ?? 0 }, loss: { model.loss($0, &$1) })
        #expect(trainer.curve.points.map(\.validation) == [0.5, 0.4, 0.6, 0.45])
    }

    @Test func divergenceAndEmptyDataAreErrors() throws {
        let model = Classifier()
        var trainer = model.trainer(HyperParameters())
        #expect { try trainer.run(loss: { model.loss($0, &$1) * .infinity }) } throws: {
            "\($0)".hasPrefix("The loss of step 1 is inf. Lower the learning rate")
        }
        var empty = Trainer(parameters: model.parameters, lengths: [], hyperParameters: HyperParameters())
        #expect(throws: TrainingError.self) { try empty.run(loss: { model.loss($0, &$1) }) }
    }

    @Test func foreignCheckpointsAreErrorsAndChangeNothing() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "run.safetensors")
        let hyperParameters = HyperParameters(epochs: 1)
        _ = try run(hyperParameters, checkpoint: file)
        let model = Classifier()
        let before = model.bits
        func resume(_ trainer: Trainer, from file: URL) -> String {
            var trainer = trainer
            do { try trainer.resume(from: file) } catch { return "\(error)" }
            return ""
        }
        #expect(
            resume(model.trainer(HyperParameters(seed: 2, epochs: 1)), from: file).contains("other hyper-parameters"))
        #expect(resume(Classifier(examples: 39).trainer(hyperParameters), from: file).contains("other data"))
        var parameters = model.parameters
        parameters["more"] = Tensor(repeating: 0, shape: [2])
        let larger = Trainer(
            parameters: parameters, lengths: [Int](repeating: 1, count: 40), hyperParameters: hyperParameters)
        #expect(resume(larger, from: file).contains("Tensor 'parameter/more': the file does not have it"))
        let other = folder.appending(path: "other.safetensors")
        try Safetensors(["a": .init([1] as [Float])]).write(to: other)
        #expect(resume(model.trainer(hyperParameters), from: other).contains("not a checkpoint"))
        var damaged = try Safetensors(contentsOf: file)
        damaged.metadata = damaged.metadata.mapValues { $0.replacing("\"batch\":0", with: "\"batch\":-1") }
        try damaged.write(to: other)
        #expect(resume(model.trainer(hyperParameters), from: other).contains("not a checkpoint"))
        #expect(model.bits == before)
        #expect(resume(model.trainer(hyperParameters), from: file) == "" && model.bits != before)
    }
}
