import Foundation
import NeuralNetworks

/// The models that can be trained.
package enum TracingModel: String, Codable, CaseIterable, Sendable {
    /// Bayesian knowledge tracing, without and with forgetting.
    case bkt
    case bktForgetting = "bkt-forgetting"
    /// Item response theory with one parameter.
    case irt
    /// Performance factors analysis (Pavlik, Cen & Koedinger 2009) with logarithms of counts (Gervet et al. 2020).
    case pfa
    /// The best logistic regression of Gervet et al. 2020.
    case bestLR = "best-lr"
    /// Best-LR with recent success, runs, ways from skill to skill, and what items make of ability.
    case historyLR = "history-lr"
    /// A recurrent network over skills and outcomes alone: deep knowledge tracing.
    case dkt
    /// A recurrent network that knows items: deep knowledge tracing and more.
    case lstm
    /// A causal Transformer that knows items.
    case transformer
    /// History-LR and both networks, weighed on validation learners.
    case blend

    /// Whether a seed makes a difference to it.
    package var drawsByChance: Bool { [.dkt, .lstm, .transformer, .blend].contains(self) }
}

/// A trained model with the names its numbers stand for: what a file holds.
package struct TrainedTracer: Sendable {
    package private(set) var model: TracingModel
    /// Of the training data.
    package private(set) var vocabulary: Vocabulary
    /// The column that split the learners, and the folds that were kept from training and calibration.
    package private(set) var foldColumn: String?
    package private(set) var testFolds: [String]
    /// Of the training data's file, if it was one.
    package private(set) var checksum: UInt32?
    private var fitted: Fitted

    fileprivate enum Fitted: Codable {
        case bayesian(Calibrated<BayesianKnowledgeTracing>)
        case itemResponse(Calibrated<ItemResponseTheory>)
        case logistic(Calibrated<LogisticTracing>)
        case neural(Calibrated<NeuralTracing>)
        case blended(BlendedTracing)

        /// False for what no fit gives, but a damaged file may hold.
        func fits(_ vocabulary: Vocabulary) -> Bool {
            switch self {
            case .bayesian(let tracer): tracer.base.fits(vocabulary)
            case .itemResponse(let tracer): tracer.base.fits(vocabulary)
            case .logistic(let tracer): tracer.base.fits(vocabulary)
            case .neural(let tracer): tracer.base.fits(vocabulary)
            case .blended(let tracer):
                tracer.isWhole && tracer.history.fits(vocabulary)
                    && tracer.networks.allSatisfy { $0.fits(vocabulary) }
            }
        }
    }

    package var tracer: any KnowledgeTracer {
        switch fitted {
        case .bayesian(let tracer): tracer
        case .itemResponse(let tracer): tracer
        case .logistic(let tracer): tracer
        case .neural(let tracer): tracer
        case .blended(let tracer): tracer
        }
    }

    /// Fits a model on a split's training learners and calibrates it on its validation learners.
    ///
    /// - Parameters:
    ///   - table: what was split.
    ///   - threads: at least 1; the result does not depend on it.
    ///   - seed: of what networks draw by chance; the other models draw nothing.
    ///   - files: where networks keep what an interrupted run goes on from.
    ///   - progress: told of each step, for models that are fitted in steps.
    /// - Throws: a network whose training comes to no finite numbers; a checkpoint that cannot be read or written.
    package init(
        _ model: TracingModel, on split: Split, of table: InteractionTable, foldColumn: String?, threads: Int = 2,
        seed: UInt64 = 1, files: TrainingFiles? = nil, progress: (FitProgress) -> Void = { _ in }
    ) throws(KnowledgeTracingError) {
        self.model = model
        vocabulary = table.vocabulary
        self.foldColumn = foldColumn
        testFolds = split.testFolds
        checksum = table.checksum
        do {
            fitted = try Threads.$maximum.withValue(threads) {
                try Fitted(model, split, table, threads, seed, files, progress)
            }
        } catch {
            throw KnowledgeTracingError(.model, "the network cannot be trained: \(error)")
        }
    }
}

/// How far a fit has come.
package struct FitProgress: Sendable {
    /// 0…1; a fit may be over earlier.
    package var share: Double
    /// Of the network that is being trained, where it is one.
    var network: TrainingProgress?

    /// Epoch, step, loss and time left of a network; nil for other models.
    ///
    /// - Parameter elapsed: seconds since the fit began.
    package func line(after elapsed: Double) -> String? { network?.line(after: elapsed) }
}

extension TrainedTracer.Fitted {
    fileprivate init(
        _ model: TracingModel, _ split: Split, _ table: InteractionTable, _ threads: Int, _ seed: UInt64,
        _ files: TrainingFiles?, _ progress: (FitProgress) -> Void
    ) throws {
        let (learners, vocabulary) = (split.training, table.vocabulary)
        // A blend is fitted in three parts of about the same length.
        let parts = model == .blend ? 3.0 : 1
        func logistic(_ groups: [FeatureGroup]) -> LogisticTracing {
            LogisticTracing(fitting: learners, vocabulary: vocabulary, groups: groups, threads: threads) {
                progress(FitProgress(share: Double($0) / Double(LBFGS().maximumSteps) / parts))
            }
        }
        func neural(_ network: TracingModel, part: Int = 0) throws -> NeuralTracing {
            var options: NeuralTracing.Options = network == .dkt ? .dkt : network == .lstm ? .lstm : .transformer
            options.training.seed = seed
            let run = "\(table.checksum ?? 0) \(split.testFolds) \(split.validationFolds)"
            return try NeuralTracing(
                fitting: learners, validation: split.validation, vocabulary: vocabulary, options: options,
                files: files?.part(network, run: InteractionTable.checksum(Array(run.utf8)))
            ) {
                progress(
                    FitProgress(share: (Double(part) + Double($0.step) / Double($0.steps)) / parts, network: $0))
            }
        }
        func calibrated<Tracer: KnowledgeTracer>(_ tracer: Tracer) -> Calibrated<Tracer> {
            Calibrated(tracer, on: split.validation)
        }
        switch model {
        case .bkt, .bktForgetting:
            self = .bayesian(
                calibrated(
                    BayesianKnowledgeTracing(
                        fitting: learners, skillSetCount: vocabulary.skillSets.count, forgets: model == .bktForgetting,
                        threads: threads)))
        case .irt:
            self = .itemResponse(
                calibrated(
                    ItemResponseTheory(fitting: learners, itemCount: vocabulary.items.count, threads: threads) {
                        progress(FitProgress(share: Double($0) / Double(LBFGS().maximumSteps)))
                    }))
        case .pfa: self = .logistic(calibrated(logistic(FeatureGroup.pfa)))
        case .bestLR: self = .logistic(calibrated(logistic(FeatureGroup.bestLR)))
        case .historyLR: self = .logistic(calibrated(logistic(FeatureGroup.historyLR)))
        case .dkt, .lstm, .transformer: self = .neural(calibrated(try neural(model)))
        case .blend:
            self = .blended(
                BlendedTracing(
                    logistic(FeatureGroup.historyLR), [try neural(.lstm, part: 1), try neural(.transformer, part: 2)],
                    on: split.validation))
        }
    }
}

extension TrainedTracer: Codable {
    private enum CodingKeys: CodingKey {
        case format, model, foldColumn, testFolds, checksum, vocabulary, fitted
    }
    private static let format = "cria-kt-2"

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let format = try container.decode(String.self, forKey: .format)
        guard format == Self.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: container, debugDescription: "its format is \(format), not \(Self.format)")
        }
        model = try container.decode(TracingModel.self, forKey: .model)
        foldColumn = try container.decodeIfPresent(String.self, forKey: .foldColumn)
        testFolds = try container.decode([String].self, forKey: .testFolds)
        checksum = try container.decodeIfPresent(UInt32.self, forKey: .checksum)
        vocabulary = try container.decode(Vocabulary.self, forKey: .vocabulary)
        fitted = try container.decode(Fitted.self, forKey: .fitted)
        guard fitted.fits(vocabulary) else {
            throw DecodingError.dataCorruptedError(
                forKey: .fitted, in: container, debugDescription: "its numbers do not fit its names")
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.format, forKey: .format)
        try container.encode(model, forKey: .model)
        try container.encodeIfPresent(foldColumn, forKey: .foldColumn)
        try container.encode(testFolds, forKey: .testFolds)
        try container.encodeIfPresent(checksum, forKey: .checksum)
        try container.encode(vocabulary, forKey: .vocabulary)
        try container.encode(fitted, forKey: .fitted)
    }

    /// Writes JSON: the whole file, or none of it.
    package func write(toFile path: String) throws(KnowledgeTracingError) {
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try replaceFile(at: URL(filePath: path), with: Array(encoder.encode(self)))
        } catch {
            throw KnowledgeTracingError(
                .file, "the model cannot be written to \(path): check that its folder is there and writable.")
        }
    }

    /// - Throws: a file that is not there, or holds no model of this version.
    package init(contentsOfFile path: String) throws(KnowledgeTracingError) {
        let bytes = Data(try content(ofFile: path))
        do {
            self = try JSONDecoder().decode(Self.self, from: bytes)
        } catch {
            let reason =
                if case DecodingError.dataCorrupted(let context) = error { context.debugDescription } else { "" }
            throw KnowledgeTracingError(
                .model,
                "\(path) holds no knowledge-tracing model of this version\(reason.isEmpty ? "" : " (\(reason))"): make one with `cria train kt`."
            )
        }
    }
}
