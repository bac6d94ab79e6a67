package import Foundation
package import NeuralNetworks
import Synchronization

/// How a model of word problems is trained.
package struct EquationTraining: Sendable {
    /// How the network is made; the defaults are those of the figures in docs/word-problems.md.
    package var options: TransformerOptions
    package var hyperParameters: HyperParameters
    /// Networks that are trained apart, on problems of their own, and then write together.
    package var networks = 2
    /// Problems drawn from each whole text in one epoch.
    package var problemsPerText = 2
    /// Problems drawn in one epoch from each story with the questions of one equation: more, since they can be combined in
    /// many ways.
    package var problemsPerStory = 3
    /// Every other problem has a share of its different words, up to this one, count as unknown, so that the model learns to do
    /// without any one of them; words that stand for a meaning of the lexicon never do.
    package var forgetting: Float = 0.3

    /// Every other problem, chosen apart from those, has a share of its words left out, up to this one, numbers, persons and
    /// meanings of the lexicon never (Wei and Zou 2019).
    package var omission: Float = 0.075

    /// Wordings that have an other side (see ``Mirror``) are drawn twice as often, and this share of their problems is seen from
    /// there.
    package var mirroring: Float = 0.5

    /// Enough for the figures in docs/word-problems.md.
    package static let standardEpochs = 9

    package init(epochs: Int = standardEpochs, seed: UInt64 = 1) {
        options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks) = (96, 4, 256, 3)
        options.dropout = 0.05
        hyperParameters = HyperParameters(
            seed: seed, batchSize: 32, epochs: epochs, optimizer: .muon(),
            learningRate: LearningRate(2.5e-3, warmUp: 400))
    }

    /// Trains the networks of a model on the grammar's training wordings, each on a thread of its own. New problems are drawn for
    /// each batch.
    ///
    /// - Parameters:
    ///   - checkpoint: where a run that is killed goes on, with the number of the network behind it; resumed from when it is there.
    ///   - report: called after each step, never twice at a time, with the steps of all networks and the epoch and loss of the
    ///     one that stepped.
    /// - Returns: the model, and the mean of the networks' curves.
    /// - Throws: ``WordProblemError`` for a mistake in the grammar, `TrainingError`, `ModelFileError`.
    package func run(
        _ grammar: Grammar, checkpoint: URL? = nil, report: (TrainingProgress) throws -> Void = { _ in }
    ) throws -> (model: EquationModel, curve: LossCurve) {
        let vocabulary = Vocabulary(of: grammar.trainingTexts)
        let model = EquationModel(
            vocabulary: vocabulary,
            networks: (0..<networks).map { index in
                EquationModel.network(vocabulary, options, seed: hyperParameters.seed &+ UInt64(index) << 32)
            })
        let state = Mutex((progress: [Int: TrainingProgress](), curves: [Int: LossCurve](), error: (any Error)?.none))
        Threads.forEachPart(of: networks, size: 1) { part in
            for index in part {
                do {
                    let curve = try train(
                        model.networks[index], index, vocabulary, grammar, checkpoint.map { Self.checkpoint($0, index) }
                    ) { progress in
                        try state.withLock {
                            // What one cannot go on with, the others need not.
                            if let error = $0.error { throw error }
                            $0.progress[index] = progress
                            var progress = progress
                            let all = $0.progress.values
                            progress.steps *= networks
                            (progress.step, progress.firstStep) = (
                                all.reduce(0) { $0 + $1.step }, all.reduce(0) { $0 + $1.firstStep }
                            )
                            try report(progress)
                        }
                    }
                    state.withLock { $0.curves[index] = curve }
                } catch {
                    state.withLock { $0.error = $0.error ?? error }
                }
            }
        }
        let (curves, error) = state.withLock { ($0.curves, $0.error) }
        if let error { throw error }
        return (model, LossCurve(meanOf: curves.sorted { $0.key < $1.key }.map(\.value)))
    }

    /// The checkpoint of one network.
    package static func checkpoint(_ file: URL, _ index: Int) -> URL { file.appendingPathExtension("\(index + 1)") }

    private func train(
        _ network: EncoderDecoder, _ index: Int, _ vocabulary: Vocabulary, _ grammar: Grammar, _ checkpoint: URL?,
        report: (TrainingProgress) throws -> Void
    ) throws -> LossCurve {
        let wordings = (0..<grammar.count(.training)).flatMap { index in
            let count = grammar.isStory(.training, index) ? problemsPerStory : problemsPerText
            return repeatElement(index, count: grammar.hasOtherSide(index) ? 2 * count : count)
        }
        // Batches hold problems of like length; that of a wording's first problem stands for all.
        let lengths = try (0..<grammar.count(.training)).map { index in
            var random = Chance(seed: UInt64(index))
            return try grammar.problem(.training, index, using: &random).masked.words.count
        }
        var parameters = hyperParameters
        parameters.seed &+= UInt64(index) << 32
        let steps = (wordings.count + parameters.batchSize - 1) / parameters.batchSize * parameters.epochs
        parameters.learningRate.decay = .cosine(steps: max(1, steps - parameters.learningRate.warmUp), floor: 0.02)
        var trainer = Trainer(
            parameters: network.parameters, lengths: wordings.map { lengths[$0] }, hyperParameters: parameters)
        if let checkpoint, FileManager.default.fileExists(atPath: checkpoint.path) {
            try trainer.resume(from: checkpoint)
        }
        try trainer.run(checkpoint: checkpoint, interval: 200, report: report) { batch, random in
            var readings: [Vocabulary.Reading] = []
            var targets: [[Int]] = []
            for index in batch {
                let (text, equation) = try problem(grammar, wordings[index], &random)
                let omitted = random.uniform() < 0.5 ? 0 : random.uniform() * omission
                let rest = text.filter { vocabulary.isNeeded($0) || random.uniform() >= omitted }
                let share = random.uniform() < 0.5 ? 0 : random.uniform() * forgetting
                var forgotten: [String: Bool] = [:]
                readings.append(
                    vocabulary.reading(of: rest) { word in
                        if Lexicon.names.contains(word) { return false }
                        if let known = forgotten[word] { return known }
                        let isForgotten = random.uniform() < share
                        forgotten[word] = isForgotten
                        return isForgotten
                    })
                targets.append(try Self.target(equation))
            }
            return network.loss(
                sources: readings.map(\.tokens), marks: readings.map(\.marks), targets: targets,
                Randomness(seed: random.next()))
        }
        return trainer.curve
    }

    /// A problem of a wording, by chance seen from its other side.
    private func problem(
        _ grammar: Grammar, _ index: Int, _ random: inout Chance
    ) throws(WordProblemError) -> (text: MaskedText, equation: Equation) {
        if random.uniform() < mirroring, let mirrored = try grammar.mirrored(index, using: &random) { return mirrored }
        let problem = try grammar.problem(.training, index, using: &random)
        return (problem.masked, problem.equation)
    }

    private static func target(_ equation: Equation) throws(WordProblemError) -> [Int] {
        guard let tokens = EquationTokens.encode(equation) else {
            throw WordProblemError(
                .grammar,
                "“\(equation.tokens.joined(separator: " "))” has a constant that equations are not written with")
        }
        return tokens
    }
}
