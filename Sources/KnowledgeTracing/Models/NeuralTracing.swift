import Foundation
package import NeuralNetworks

/// A neural network over what a learner did: deep knowledge tracing (Piech et al. 2015) that knows items, too.
///
///     zₜ = e[skill set, outcome]ₜ₋₁ + βₜ₋₁·d[skill set, outcome]ₜ₋₁ ± τₜ₋₁·v[item]ₜ₋₁ + (outcome − σ(β))ₜ₋₁·u
///        + a[skill set]ₜ + βₜ·f[skill set]ₜ + τₜ·w[item]ₜ + M·(what the learner did with the item)ₜ
///     hₜ = core(z₁ … zₜ)
///     P(rightₜ) = σ(βₜ + c[skill set]ₜ + hₜ·(q[skill set]ₜ + τₜ·r[item]ₜ))
///
/// The core is an LSTM or a causal Transformer. β is the item's easiness, the logit of the share of others who answer it rightly: with
/// it, items differ by a number along a direction of their skill set, as in AKT's Rasch embeddings (Ghosh et al. 2020). Vectors for
/// each item (v, w, r) need many answers: they come in as far as they are to be trusted, τ = n/(n + 200) after n answers. All other
/// letters are learned, too; + after a right answer and − after a wrong one. Skill sets that training did not have count as common
/// ones.
package struct NeuralTracing: KnowledgeTracer {
    /// What reads the sequence.
    package enum Core: Codable, Hashable, Sendable {
        /// An LSTM that is told the skill sets and outcomes only, and no more of the question: P(rightₜ) = σ(c[skill set]ₜ +
        /// hₜ·q[skill set]ₜ) with zₜ = e[skill set, outcome]ₜ₋₁, as Piech et al. have it.
        case dkt
        case lstm
        /// Blocks of attention that looks back on `reach` answers and holds what is long ago for less, by a learned slope for each
        /// head (ALiBi, Press et al. 2022).
        case transformer(blocks: Int, heads: Int, reach: Int)
    }

    package struct Options: Codable, Hashable, Sendable {
        package var core: Core
        /// Elements of every vector.
        package var width: Int
        /// In training, in 0..<1.
        package var dropout: Float
        /// Answers after which training begins anew with an empty memory.
        package var window = 200
        /// The learning rate falls along half a cosine to 0 at the end of the last epoch.
        package var training: HyperParameters

        package init(core: Core, width: Int, dropout: Float, training: HyperParameters) {
            self.core = core
            self.width = width
            self.dropout = dropout
            self.training = training
        }

        package static let dkt = Options(
            core: .dkt, width: 128, dropout: 0.3,
            training: HyperParameters(
                batchSize: 32, epochs: 12, optimizer: .adamW(decay: 0.1), learningRate: LearningRate(8e-3)))
        package static let lstm = Options(
            core: .lstm, width: 128, dropout: 0.3,
            training: HyperParameters(
                batchSize: 32, epochs: 6, optimizer: .adamW(decay: 0.1), learningRate: LearningRate(2e-3)))
        package static let transformer = Options(
            core: .transformer(blocks: 2, heads: 8, reach: 200), width: 64, dropout: 0.2,
            training: HyperParameters(
                batchSize: 32, epochs: 6, optimizer: .muon(decay: 1), learningRate: LearningRate(2e-3, warmUp: 50)))
    }

    /// What is known of a learner.
    package struct State: Sendable {
        fileprivate var network: TracingNetwork.State
        fileprivate var history: LearnerHistory
        fileprivate var previous: TracedStep?
    }

    private let rates: SuccessRates
    private let network: TracingNetwork

    func fits(_ vocabulary: Vocabulary) -> Bool { rates.fits(vocabulary) && network.fits(vocabulary) }

    package var start: State { State(network: network.start, history: LearnerHistory()) }

    package func probability(of question: TracedQuestion, given state: State) -> Double {
        var state = state
        let step = TracedStep(TracedAnswer(question: question, isCorrect: false), rates, state.history)
        return logistic(Double(network.logit(of: step, after: state.previous, &state.network)))
    }

    package func update(_ state: inout State, with answer: TracedAnswer) {
        let step = TracedStep(answer, rates, state.history)
        _ = network.logit(of: step, after: state.previous, &state.network)
        state.previous = step
        state.history.add(answer, surprise: Double(step.surprise))
    }

    /// The whole sequence at once, where nothing of it has to be forgotten.
    package func predictions(for answers: [TracedAnswer], history: Int?) -> [Double] {
        func foretold(_ answers: [TracedAnswer]) -> [Double] {
            guard !answers.isEmpty else { return [] }
            let logits = Tensor.withoutGradients { network.logits(of: [Self.steps(answers, rates)], nil) }
            return logits.values.map { logistic(Double($0)) }
        }
        guard let history, answers.count > history else { return foretold(answers) }
        return answers.indices.map { foretold(Array(answers[max(0, $0 - history)...$0])).last ?? 0.5 }
    }

    private static func steps(_ answers: [TracedAnswer], _ rates: SuccessRates) -> [TracedStep] {
        var history = LearnerHistory()
        return answers.map { answer in
            let step = TracedStep(answer, rates, history)
            history.add(answer, surprise: Double(step.surprise))
            return step
        }
    }

    /// - Parameters:
    ///   - validation: learners that tell when to stop.
    ///   - files: where to keep the state of training, from which it goes on if it is there, and to draw the curve of the losses.
    ///   - progress: is told of each step.
    /// - Throws: what ``Trainer/run(checkpoint:interval:validate:report:loss:)`` and ``Trainer/resume(from:)`` do.
    init(
        fitting learners: [InteractionTable.Learner], validation: [InteractionTable.Learner], vocabulary: Vocabulary,
        options: Options, files: TrainingFiles.Part? = nil, progress: (TrainingProgress) throws -> Void = { _ in }
    ) throws {
        let network = TracingNetwork(
            items: max(1, vocabulary.items.count), skillSets: vocabulary.skillSets.count, options)
        var rates = SuccessRates(itemCount: vocabulary.items.count, skillSetCount: vocabulary.skillSets.count)
        for answer in learners.lazy.flatMap(\.answers) { rates.add(answer) }
        let sequences = learners.map { learner in
            // What others do, so that an answer does not speak of itself through its item.
            for answer in learner.answers { rates.add(answer, sign: -1) }
            defer { for answer in learner.answers { rates.add(answer) } }
            return Self.steps(learner.answers, rates)
        }
        let windows = { (sequences: [[TracedStep]]) in
            sequences.flatMap { steps in
                stride(from: 0, to: steps.count, by: options.window).map { start in
                    Array(steps[start..<min(start + options.window, steps.count)])
                }
            }
        }
        let training = windows(sequences)
        let held = windows(validation.map { Self.steps($0.answers, rates) }).sorted { $0.count < $1.count }
        var hyperParameters = options.training
        let batches = (training.count + hyperParameters.batchSize - 1) / hyperParameters.batchSize
        hyperParameters.learningRate.decay = .cosine(steps: batches * hyperParameters.epochs)
        var trainer = Trainer(
            parameters: network.parameters, lengths: training.map(\.count), hyperParameters: hyperParameters)
        if let files, FileManager.default.fileExists(atPath: files.checkpoint.path) {
            try trainer.resume(from: files.checkpoint)
        }
        try trainer.run(
            checkpoint: files?.checkpoint, interval: 200,
            validate: {
                var (sum, count) = (0.0, 0)
                for start in stride(from: 0, to: held.count, by: 64) {
                    let batch = Array(held[start..<min(start + 64, held.count)])
                    let answers = batch.reduce(0) { $0 + $1.count }
                    sum += Double(network.loss(of: batch, nil).item) * Double(answers)
                    count += answers
                }
                return sum / Double(count)
            },
            report: progress,
            loss: { batch, random in
                network.loss(of: batch.map { training[$0] }, Randomness(seed: random.next()))
            })
        if let files { try Data(trainer.curve.svg(title: files.title).utf8).write(to: files.curve) }
        network.settleUnseen(after: sequences)
        (self.rates, self.network) = (rates, network)
    }
}

extension NeuralTracing: Codable {
    private enum CodingKeys: CodingKey { case rates, options, weights }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let options = try container.decode(Options.self, forKey: .options)
        let weights = try Safetensors(bytes: Array(container.decode(Data.self, forKey: .weights)))
        guard let network = TracingNetwork(weights, options) else {
            throw DecodingError.dataCorruptedError(
                forKey: .weights, in: container, debugDescription: "its weights do not have the sizes that it states")
        }
        rates = try container.decode(SuccessRates.self, forKey: .rates)
        self.network = network
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(rates, forKey: .rates)
        try container.encode(network.options, forKey: .options)
        let weights = Safetensors(network.parameters.mapValues { .init($0.values, shape: $0.shape) })
        try container.encode(Data(weights.bytes), forKey: .weights)
    }
}
