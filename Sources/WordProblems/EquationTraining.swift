package import Foundation
package import NeuralNetworks

/// How a model of word problems is trained.
package struct EquationTraining: Sendable {
    /// How the network is made; the defaults are those of the figures in docs/word-problems.md.
    package var options: TransformerOptions
    package var hyperParameters: HyperParameters
    /// Problems drawn from each template in one epoch.
    package var problemsPerTemplate = 8
    /// Share of a problem's different words that count as unknown, so that the model learns to do without any one of them.
    package var forgetting: Float = 0.15

    /// Enough for the figures in docs/word-problems.md.
    package static let standardEpochs = 9

    package init(epochs: Int = standardEpochs, seed: UInt64 = 1) {
        options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks) = (96, 4, 256, 2)
        options.dropout = 0.1
        hyperParameters = HyperParameters(
            seed: seed, batchSize: 32, epochs: epochs, optimizer: .adamW(),
            learningRate: LearningRate(1.5e-3, warmUp: 400))
    }

    /// Trains a model on the grammar's training templates. New problems are drawn for each batch.
    ///
    /// - Parameters:
    ///   - checkpoint: where a run that is killed goes on; resumed from when it is there.
    ///   - report: called after each step.
    /// - Throws: ``WordProblemError`` for a mistake in the grammar, `TrainingError`, `ModelFileError`.
    package func run(
        _ grammar: Grammar, checkpoint: URL? = nil, report: (TrainingProgress) throws -> Void = { _ in }
    ) throws -> (model: EquationModel, curve: LossCurve) {
        let model = EquationModel(
            vocabulary: Vocabulary(of: grammar.trainingTexts), options: options, seed: hyperParameters.seed)
        let templates = grammar.count(.training)
        // Batches hold problems of like length; that of a template's first problem stands for all.
        let lengths = try (0..<templates).map { index in
            var random = Chance(seed: UInt64(index))
            return try grammar.problem(.training, index, using: &random).masked.words.count
        }
        var parameters = hyperParameters
        let steps =
            (templates * problemsPerTemplate + parameters.batchSize - 1) / parameters.batchSize * parameters.epochs
        parameters.learningRate.decay = .cosine(steps: max(1, steps - parameters.learningRate.warmUp), floor: 0.02)
        var trainer = Trainer(
            parameters: model.network.parameters,
            lengths: (0..<templates * problemsPerTemplate).map { lengths[$0 % templates] }, hyperParameters: parameters)
        if let checkpoint, FileManager.default.fileExists(atPath: checkpoint.path) {
            try trainer.resume(from: checkpoint)
        }
        try trainer.run(
            checkpoint: checkpoint, interval: 200, report: report
        ) { batch, random in
            var sources: [[Int]] = []
            var targets: [[Int]] = []
            for index in batch {
                let problem = try grammar.problem(.training, index % templates, using: &random)
                var forgotten: [String: Bool] = [:]
                sources.append(
                    model.vocabulary.tokens(of: problem.masked) { word in
                        if let known = forgotten[word] { return known }
                        let isForgotten = random.uniform() < forgetting
                        forgotten[word] = isForgotten
                        return isForgotten
                    })
                targets.append(try Self.target(problem))
            }
            return model.network.loss(sources: sources, targets: targets, Randomness(seed: random.next()))
        }
        return (model, trainer.curve)
    }

    private static func target(_ problem: WordProblem) throws(WordProblemError) -> [Int] {
        guard let tokens = EquationTokens.encode(problem.equation) else {
            throw WordProblemError(
                .grammar, "the family “\(problem.family)” has a constant that equations are not written with")
        }
        return tokens
    }
}
