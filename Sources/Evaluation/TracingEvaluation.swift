import Foundation
package import KnowledgeTracing

/// Measures knowledge tracing: how well a model foretells answers of learners it was not trained on.
package struct TracingEvaluation {
    /// Where a model comes from.
    package enum Source: Sendable {
        /// Fitted on each split's training learners.
        case fit(TracingModel)
        case stored(TrainedTracer, file: String)

        /// - Parameter name: a kind of model, or else a file.
        package init(_ name: String) throws(KnowledgeTracingError) {
            if let model = TracingModel(rawValue: name) {
                self = .fit(model)
            } else if !FileManager.default.fileExists(atPath: name) {
                throw KnowledgeTracingError(
                    .model,
                    "“\(name)” is neither a file nor a kind of model: the kinds are \(TracingModel.allCases.map(\.rawValue).joined(separator: ", "))."
                )
            } else {
                self = .stored(try TrainedTracer(contentsOfFile: name), file: name)
            }
        }
    }

    private let source: Source
    private let table: InteractionTable
    private let keys: [String: String]
    private let foldColumn: String
    private let scoring: ScoringProtocol
    private let threads: Int
    private let seed: UInt64

    /// - Parameters:
    ///   - path: the file, see `InteractionTable`; named in tables by its folder when it is called `interactions.csv`.
    package init(
        path: String, foldColumn: String, source: Source, scoring: ScoringProtocol, threads: Int,
        seed: UInt64 = 1
    ) throws(KnowledgeTracingError) {
        let vocabulary = if case .stored(let trained, _) = source { trained.vocabulary } else { Vocabulary() }
        self.source = source
        table = try InteractionTable(contentsOfFile: path, foldColumn: foldColumn, vocabulary: vocabulary)
        self.foldColumn = foldColumn
        self.scoring = scoring
        self.threads = threads
        self.seed = seed
        let url = URL(filePath: path)
        let name = url.lastPathComponent.prefix { $0 != "." }
        keys = [
            "data": name == "interactions" ? url.deletingLastPathComponent().lastPathComponent : String(name),
            "folds": foldColumn, "level": "question", "window": scoring == .pykt ? "200" : "all",
            "protocol": scoring.rawValue, "threads": "\(threads)",
        ]
    }

    package func split(test: [String], validation: [String]) throws(KnowledgeTracingError) -> Split {
        try Split(table, test: test, validation: validation)
    }

    package func allSplits() throws(KnowledgeTracingError) -> [Split] { try Split.all(table) }

    /// Measures on the test learners of each split; with several splits also the mean, with the standard deviation as `sd`.
    ///
    /// - Parameters:
    ///   - onValidation: measure on the validation learners instead, to choose between models.
    ///   - progress: told the number of the split, from 0, and how far its fit has come.
    /// - Throws: a stored model that was trained on learners it is to be measured on.
    package func measures(
        splits: [Split], onValidation: Bool = false, progress: (_ split: Int, FitProgress) -> Void = { _, _ in }
    ) throws(KnowledgeTracingError) -> [Measure] {
        var measures: [[Measure]] = []
        for (number, split) in splits.enumerated() {
            let start = ContinuousClock.now
            let name: String
            let tracer: any KnowledgeTracer
            switch source {
            case .fit(let model):
                name = model.rawValue
                tracer =
                    try TrainedTracer(
                        model, on: split, of: table, foldColumn: foldColumn, threads: threads, seed: seed
                    ) { progress(number, $0) }.tracer
            case .stored(let trained, let file):
                if trained.checksum == table.checksum, trained.foldColumn != foldColumn {
                    let column = trained.foldColumn.map { "it was split by \($0): measure it with --fold-column \($0)" }
                    throw KnowledgeTracingError(
                        .split,
                        "\(file) was trained with learners of this file, and \(column ?? "all of them: measure it on other data")."
                    )
                }
                let folds = onValidation ? split.validationFolds : split.testFolds
                if trained.foldColumn == foldColumn, let fold = folds.first(where: { !trained.testFolds.contains($0) })
                {
                    throw KnowledgeTracingError(
                        .split,
                        "\(file) was trained with learners of fold “\(fold)” of \(foldColumn): measure it on \(trained.testFolds.joined(separator: ", ")), or train it with --test \(fold)."
                    )
                }
                name = trained.model.rawValue
                tracer = trained.tracer
            }
            let scored = ScoredAnswers(
                tracer, on: onValidation ? split.validation : split.test, scoring: scoring, threads: threads)
            guard Set(scored.outcomes).count == 2 else {
                throw KnowledgeTracingError(
                    .split,
                    "the \(scored.outcomes.count) answers to score are all alike: name folds with more learners.")
            }
            let seconds = start.duration(to: .now) / .seconds(1)
            var keys = keys
            keys["model"] = name
            keys["seed"] = if case .fit(let model) = source, model.drawsByChance { "\(seed)" } else { "none" }
            keys["test"] = onValidation ? "validation" : split.testFolds.joined(separator: "+")
            if case .fit = source { keys["validation"] = split.validationFolds.joined(separator: "+") }
            measures.append(Self.measures(scored, seconds: seconds, keys: keys))
        }
        return measures.flatMap { $0 } + Self.means(measures)
    }

    /// The measures of scored answers; those that cannot be told, such as AUC where all are right, are left out.
    package static func measures(_ scored: ScoredAnswers, seconds: Double, keys: [String: String]) -> [Measure] {
        let (all, starts) = (scored.quality, scored.runStartQuality)
        let values = [
            ("kt.auc", all.auc, all.count), ("kt.accuracy", all.accuracy, all.count),
            ("kt.log_loss", all.logLoss, all.count), ("kt.ece", all.calibrationError, all.count),
            ("kt.auc_run_start", starts.auc, starts.count),
        ]
        return values.filter { $0.1.isFinite }.map { Measure($0.0, $0.1, n: $0.2, seconds: seconds, keys: keys) }
    }

    /// Of the same measure on several folds.
    private static func means(_ folds: [[Measure]]) -> [Measure] {
        guard folds.count > 1, let first = folds.first else { return [] }
        return first.map { one in
            let same = folds.joined().filter { $0.measure == one.measure }
            let count = Double(same.count)
            let mean = same.reduce(0) { $0 + $1.value } / count
            let variance = same.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / max(1, count - 1)
            var keys = one.keys
            keys["test"] = "all"
            keys["validation"] = keys["validation"].map { _ in "all" }
            keys["sd"] = String(format: "%.4f", variance.squareRoot())
            return Measure(
                one.measure, mean, n: same.reduce(0) { $0 + ($1.n ?? 0) },
                seconds: same.reduce(0) { $0 + ($1.seconds ?? 0) }, keys: keys)
        }
    }
}
