package import Foundation

/// Trains a model: batch by batch, its loss goes forward, the gradients backward, and the parameters take a step, until the
/// epochs are over or the validation loss has stopped falling.
///
/// ```swift
/// var trainer = Trainer(parameters: model.parameters, lengths: sequences.map(\.count), hyperParameters: .init(epochs: 20))
/// if FileManager.default.fileExists(atPath: file.path) { try trainer.resume(from: file) }
/// try trainer.run(checkpoint: file, validate: { model.loss(of: validation) }) { batch, random in
///     model.loss(of: batch.map { sequences[$0] }, dropoutBy: &random)
/// }
/// ```
///
/// - It knows nothing of the model but its parameters and a function from a batch to a loss.
/// - Equal data, parameters and hyper-parameters give equal bits, on any number of threads, and so does a run that was killed
///   and resumed from its checkpoint.
/// - It has no clock: whoever reports the progress brings the time.
package struct Trainer {
    package let hyperParameters: HyperParameters
    /// In the order of their names, which is that of the optimiser's moments.
    private let parameters: [(name: String, tensor: Tensor)]
    private let batches: LengthBatches
    private var optimizer: Optimizer
    private var state: State
    /// The parameters' values at the lowest validation loss; empty before the first.
    private var best: [[Float]] = []

    /// All that goes on changing, beside the parameters and the optimiser's moments.
    private struct State: Codable {
        /// From 0.
        var epoch = 0
        /// Batches of the epoch that are done.
        var batch = 0
        /// For what a model draws by chance, such as dropout.
        var random: SplitMix64
        var stopping: EarlyStopping
        var curve = LossCurve()
        /// Of the epoch's batches so far.
        var lossSum = 0.0
    }

    /// - Parameters:
    ///   - parameters: what is trained, each with `requiresGradient`, already with its first values.
    ///   - lengths: of each training example, so that those of like length come together; all 1 if they have none.
    package init(parameters: [String: Tensor], lengths: [Int], hyperParameters: HyperParameters) {
        self.hyperParameters = hyperParameters
        self.parameters = parameters.sorted { $0.key < $1.key }.map { (name: $0.key, tensor: $0.value) }
        batches = LengthBatches(lengths: lengths, batchSize: hyperParameters.batchSize, seed: hyperParameters.seed)
        optimizer = Optimizer(hyperParameters.optimizer)
        state = State(
            random: SplitMix64(seed: ~hyperParameters.seed), stopping: EarlyStopping(patience: hyperParameters.patience)
        )
    }

    /// Updates of the parameters so far.
    package var step: Int { optimizer.step }
    /// The losses after each epoch so far.
    package var curve: LossCurve { state.curve }
    package var isFinished: Bool { state.epoch >= hyperParameters.epochs || state.stopping.shouldStop }

    // MARK: - The loop

    /// Trains to the end. Then the parameters are those of the lowest validation loss, or the last ones without validation.
    ///
    /// - Parameters:
    ///   - checkpoint: where to keep what a later ``resume(from:)`` needs: after each epoch and every `interval` steps.
    ///   - interval: steps.
    ///   - validate: the loss on data that is not trained on, after each epoch; nothing it computes is differentiated.
    ///   - report: is called after each step. An error that it throws, for instance because a person cancelled, ends the run.
    ///   - loss: the mean loss of a batch, given as indices of examples. What is drawn by chance comes from the generator.
    /// - Throws: ``TrainingError`` when there is nothing to train on or the loss is no longer a finite number;
    ///   ``ModelFileError`` when the checkpoint cannot be written; what the functions throw.
    package mutating func run(
        checkpoint: URL? = nil, interval: Int = 1000, validate: (() throws -> Double)? = nil,
        report: (TrainingProgress) throws -> Void = { _ in },
        loss: (_ batch: [Int], _ random: inout SplitMix64) throws -> Tensor
    ) throws {
        guard batches.count > 0 else {
            throw TrainingError("There is no example to train on", remedy: "Give the trainer at least one")
        }
        Memory.keepFreed()
        let firstStep = step
        while !isFinished {
            let order = batches.batches(epoch: state.epoch)
            while state.batch < order.count {
                let loss = try update(by: loss(order[state.batch], &state.random))
                let progress = TrainingProgress(
                    step: step, steps: order.count * hyperParameters.epochs, firstStep: firstStep,
                    epoch: state.epoch + 1, epochs: hyperParameters.epochs, loss: loss,
                    validationLoss: curve.points.last?.validation)
                state.batch += 1
                state.lossSum += loss
                if let checkpoint, step.isMultiple(of: max(interval, 1)), state.batch < order.count {
                    try save(to: checkpoint)
                }
                try report(progress)
            }
            try finishEpoch(validate)
            if isFinished { useBest() }
            if let checkpoint { try save(to: checkpoint) }
        }
    }

    /// Backward and update.
    private mutating func update(by loss: Tensor) throws(TrainingError) -> Double {
        let tensors = parameters.map(\.tensor)
        guard loss.item.isFinite else { throw divergence("loss", loss.item) }
        for tensor in tensors { tensor.gradient = nil }
        loss.backward()
        let norm = tensors.clipGradients(to: hyperParameters.largestGradientNorm ?? .infinity)
        guard norm.isFinite else { throw divergence("gradient's norm", norm) }
        optimizer.update(tensors, rate: Float(hyperParameters.learningRate.rate(at: step)))
        for tensor in tensors { tensor.gradient = nil }
        return Double(loss.item)
    }

    private func divergence(_ what: String, _ value: Float) -> TrainingError {
        TrainingError(
            "The \(what) of step \(step + 1) is \(value)",
            remedy: "Lower the learning rate or the largest gradient norm, and check the data for extreme numbers")
    }

    private mutating func finishEpoch(_ validate: (() throws -> Double)?) throws {
        let validation = try Tensor.withoutGradients { try validate?() }
        state.curve.points.append(
            LossCurve.Point(step: step, training: state.lossSum / Double(state.batch), validation: validation))
        if let validation, state.stopping.isBest(validation) { best = parameters.map(\.tensor.values) }
        state.epoch += 1
        state.batch = 0
        state.lossSum = 0
    }

    private func useBest() {
        for (parameter, values) in zip(parameters, best) { parameter.tensor.values = values }
    }
}

// MARK: - Checkpoints

extension Trainer {
    /// What a checkpoint says beside its arrays.
    private struct Record: Codable {
        var hyperParameters: HyperParameters
        var examples: Int
        var step: Int
        var state: State
    }

    /// Writes all that training goes on from; the file always holds the old or the new checkpoint whole.
    package func save(to file: URL) throws(ModelFileError) {
        let record = Record(
            hyperParameters: hyperParameters, examples: batches.lengths.count, step: step, state: state)
        let encoder = JSONEncoder()
        encoder.nonConformingFloatEncodingStrategy = Self.infinities
        guard let text = try? String(decoding: encoder.encode(record), as: UTF8.self) else {
            preconditionFailure("a record of numbers always has a form in JSON")
        }
        var arrays: [String: Safetensors.NumberArray] = [:]
        for (index, (name, tensor)) in parameters.enumerated() {
            arrays["parameter/\(name)"] = .init(tensor.values, shape: tensor.shape)
            for (kind, values) in [("first", optimizer.first), ("second", optimizer.second), ("best", best)]
            where !values.isEmpty {
                arrays["\(kind)/\(name)"] = .init(values[index], shape: tensor.shape)
            }
        }
        try Safetensors(arrays, metadata: ["training": text]).write(to: file)
    }

    /// Goes on from a checkpoint: the parameters, and all that the run has come to, are those that were saved.
    ///
    /// - Throws: ``ModelFileError`` when the file cannot be read, or was made with other hyper-parameters, another number of
    ///   examples or other parameters; then nothing has changed.
    package mutating func resume(from file: URL) throws(ModelFileError) {
        let checkpoint = try Safetensors(contentsOf: file)
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = Self.infinitiesRead
        guard let text = checkpoint.metadata["training"],
            let record = try? decoder.decode(Record.self, from: Data(text.utf8)), record.step >= 0,
            record.state.epoch >= 0, (0...batches.count).contains(record.state.batch)
        else {
            throw ModelFileError(
                file: file.path, "The file is not a checkpoint of a training run",
                remedy: "Give one that a run has written, or start anew with another file")
        }
        guard record.hyperParameters == hyperParameters, record.examples == batches.lengths.count else {
            throw ModelFileError(
                file: file.path, "The checkpoint is of a run with other hyper-parameters or other data",
                remedy: "Resume with those that it was made with, or start anew with another file")
        }
        func arrays(_ kind: String) throws(ModelFileError) -> [[Float]] {
            guard kind == "parameter" || checkpoint.arrays.keys.contains(where: { $0.hasPrefix("\(kind)/") }) else {
                return []
            }
            var values: [[Float]] = []
            for (name, tensor) in parameters {
                values.append(try checkpoint.values(named: "\(kind)/\(name)", shape: tensor.shape, file: file))
            }
            return values
        }
        let (values, first, second) = (try arrays("parameter"), try arrays("first"), try arrays("second"))
        best = try arrays("best")
        for ((_, tensor), values) in zip(parameters, values) { tensor.values = values }
        optimizer.first = first
        optimizer.second = second
        optimizer.step = record.step
        state = record.state
    }

    private static let infinities = JSONEncoder.NonConformingFloatEncodingStrategy.convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    private static let infinitiesRead = JSONDecoder.NonConformingFloatDecodingStrategy.convertFromString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
}
