import Foundation
import Testing

@testable import NeuralNetworks

/// From texts to a model that answers: the parts of a run of training in their order, as a program puts them together.
@Suite struct WholeRunTests {
    /// Sums in English and Chinese and how they are written: `seven plus 3`, `7加3` and their likes.
    static let examples = (0..<10).flatMap { a in
        (0..<10).flatMap { b in
            [("\(a) plus \(b)", "\(a)+\(b)"), ("\(a)加\(b)", "\(a)+\(b)"), ("from \(a)  take \(b)", "\(a)-\(b)")]
        }
    }

    @Test func aTransformerLearnsToWriteSums() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "whole-run-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        // 1. Prepare: one spelling, two sides, tokens.
        let split = HashSplit(validationShare: 0.2, seed: 1)
        let training = Self.examples.filter { !split.isValidation($0.0) }
        let validation = Self.examples.filter { split.isValidation($0.0) }
        let tokenizer = Tokenizer(trainedOn: training.map(\.0.cleaned), vocabularySize: 280)
        let sources = training.map { tokenizer.encode($0.0.cleaned) }
        let targets = training.map { tokenizer.encode($0.1) }

        // 2. Initialise.
        let hyperParameters = HyperParameters(
            seed: 3, batchSize: 16, epochs: 28, learningRate: LearningRate(0.01, warmUp: 20, decay: .cosine(steps: 400))
        )
        var options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks) = (32, 2, 64, 1)
        options.dropout = 0
        var random = SplitMix64(seed: hyperParameters.seed)
        let model = EncoderDecoder(
            sourceTokens: tokenizer.vocabularySize, targetTokens: tokenizer.vocabularySize, options, using: &random)

        // 3. Forward, backward, update, repeat.
        func loss(_ examples: [(String, String)]) -> Double {
            Double(
                model.loss(
                    sources: examples.map { tokenizer.encode($0.0.cleaned) },
                    targets: examples.map { tokenizer.encode($0.1) }
                ).item)
        }
        var trainer = Trainer(
            parameters: model.parameters, lengths: sources.map(\.count), hyperParameters: hyperParameters)
        try trainer.run(validate: { loss(validation) }) { batch, random in
            model.loss(
                sources: batch.map { sources[$0] }, targets: batch.map { targets[$0] },
                Randomness(seed: random.next()))
        }

        let file = folder.appending(path: "sums.safetensors")
        try Safetensors(parameters: model.parameters).write(to: file)

        // 4. Use: what it has never seen, from the file.
        let read = EncoderDecoder(
            sourceTokens: tokenizer.vocabularySize, targetTokens: tokenizer.vocabularySize, options, using: &random)
        try Safetensors(contentsOf: file).load(into: read.parameters)
        let right = validation.count { source, target in
            let tokens = read.target(
                for: tokenizer.encode(source.cleaned), start: Tokenizer.start, end: Tokenizer.end, limit: 10
            ).tokens
            return tokenizer.decode(tokens) == target
        }
        #expect(Double(right) >= 0.9 * Double(validation.count), "\(right) of \(validation.count)")
    }
}
