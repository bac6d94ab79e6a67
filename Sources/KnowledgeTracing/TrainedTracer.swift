import Foundation

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
    /// A recurrent network that knows items: deep knowledge tracing and more.
    case lstm
    /// History-LR and the recurrent network, weighed on validation learners.
    case blend
}

/// A trained model with the names its numbers stand for: what a file holds.
package struct TrainedTracer: Sendable {
    package private(set) var model: TracingModel
    /// Of the training data.
    package private(set) var vocabulary: Vocabulary
    /// The column that split the learners, and the folds that were kept from training and calibration.
    package private(set) var foldColumn: String?
    package private(set) var testFolds: [String]
    package private(set) var trainedLearners: Int
    private var fitted: Fitted

    private enum Fitted: Codable {
        case bayesian(Calibrated<BayesianKnowledgeTracing>)
        case itemResponse(Calibrated<ItemResponseTheory>)
        case logistic(Calibrated<LogisticTracing>)
        case recurrent(Calibrated<RecurrentTracing>)
        case blended(BlendedTracing<LogisticTracing, RecurrentTracing>)

        /// False for what no fit gives, but a damaged file may hold.
        func fits(_ vocabulary: Vocabulary) -> Bool {
            switch self {
            case .bayesian(let tracer): tracer.base.fits(vocabulary)
            case .itemResponse(let tracer): tracer.base.fits(vocabulary)
            case .logistic(let tracer): tracer.base.fits(vocabulary)
            case .recurrent(let tracer): tracer.base.fits(vocabulary)
            case .blended(let tracer):
                tracer.isWhole && tracer.first.fits(vocabulary) && tracer.second.fits(vocabulary)
            }
        }
    }

    /// Steps that a fit takes at most.
    package static var maximumSteps: Int { LBFGS().maximumSteps }

    package var tracer: any KnowledgeTracer {
        switch fitted {
        case .bayesian(let tracer): tracer
        case .itemResponse(let tracer): tracer
        case .logistic(let tracer): tracer
        case .recurrent(let tracer): tracer
        case .blended(let tracer): tracer
        }
    }

    /// Fits a model on a split's training learners and calibrates it on its validation learners.
    ///
    /// - Parameters:
    ///   - vocabulary: of the table that was split.
    ///   - threads: at least 1; the result does not depend on it.
    ///   - progress: told each step's number, for models that are fitted in steps.
    /// - Throws: a network whose training comes to no finite numbers.
    package init(
        _ model: TracingModel, on split: Split, vocabulary: Vocabulary, foldColumn: String?, threads: Int = 2,
        progress: (Int) -> Void = { _ in }
    ) throws(KnowledgeTracingError) {
        self.model = model
        self.vocabulary = vocabulary
        self.foldColumn = foldColumn
        testFolds = split.testFolds
        trainedLearners = split.training.count
        let learners = split.training
        func logistic(_ groups: [FeatureGroup]) -> LogisticTracing {
            LogisticTracing(
                fitting: learners, vocabulary: vocabulary, groups: groups, threads: threads, progress: progress)
        }
        func recurrent() throws(KnowledgeTracingError) -> RecurrentTracing {
            do {
                return try RecurrentTracing(
                    fitting: learners, validation: split.validation, vocabulary: vocabulary
                ) { progress(Int($0 * Double(Self.maximumSteps))) }
            } catch {
                throw KnowledgeTracingError(.model, "the network cannot be trained: \(error)")
            }
        }
        switch model {
        case .bkt, .bktForgetting:
            let tracer = BayesianKnowledgeTracing(
                fitting: learners, skillSetCount: vocabulary.skillSets.count, forgets: model == .bktForgetting,
                threads: threads)
            fitted = .bayesian(Calibrated(tracer, on: split.validation))
        case .irt:
            let tracer = ItemResponseTheory(
                fitting: learners, itemCount: vocabulary.items.count, threads: threads, progress: progress)
            fitted = .itemResponse(Calibrated(tracer, on: split.validation))
        case .pfa: fitted = .logistic(Calibrated(logistic(FeatureGroup.pfa), on: split.validation))
        case .bestLR: fitted = .logistic(Calibrated(logistic(FeatureGroup.bestLR), on: split.validation))
        case .historyLR: fitted = .logistic(Calibrated(logistic(FeatureGroup.historyLR), on: split.validation))
        case .lstm: fitted = .recurrent(Calibrated(try recurrent(), on: split.validation))
        case .blend:
            fitted = .blended(
                BlendedTracing(logistic(FeatureGroup.historyLR), try recurrent(), on: split.validation))
        }
    }
}

extension TrainedTracer: Codable {
    private enum CodingKeys: CodingKey {
        case format, model, foldColumn, testFolds, trainedLearners, vocabulary, fitted
    }
    private static let format = "cria-kt-1"

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
        trainedLearners = try container.decode(Int.self, forKey: .trainedLearners)
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
        try container.encode(trainedLearners, forKey: .trainedLearners)
        try container.encode(vocabulary, forKey: .vocabulary)
        try container.encode(fitted, forKey: .fitted)
    }

    /// Writes JSON: the whole file, or none of it.
    package func write(toFile path: String) throws(KnowledgeTracingError) {
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
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
