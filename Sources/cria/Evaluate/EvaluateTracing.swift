import ArgumentParser
import Evaluation
import Foundation
import KnowledgeTracing

struct EvaluateTracing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kt",
        abstract: "How well models of knowledge tracing foretell answers.",
        discussion: """
            The data is a CSV file, as it is or compressed (.csv.gz), with the columns learner, order, item, skills (separated \
            by semicolons), correct (0 or 1) and one that splits the learners. A model named by its kind is fitted on the \
            learners that are neither in a fold of --test nor of --validation; a file from `cria train kt` is measured as it \
            is. docs/knowledge-tracing.md explains the measures.
            """)

    @OptionGroup var options: EvaluationOptions
    @Option(help: "Kind of model (\(TracingModel.names)), or file of a trained one; several may be given.")
    var model = ["best-lr"]
    @OptionGroup var split: SplitOptions
    @Option(help: "“all”: measure on each fold in turn, and print the mean with its standard deviation.")
    var folds: Folds?
    @Option(name: .customLong("protocol"), help: "What is scored, and what may be used: q200, or pykt with its window.")
    var scoring = ScoringProtocol.q200
    @Flag(help: "Measure on the validation learners, to choose between models.") var onValidation = false

    enum Folds: String, ExpressibleByArgument, CaseIterable { case all }

    func validate() throws {
        guard (folds == nil) != split.test.isEmpty else {
            throw ValidationError("name the folds to measure on with --test, or all of them with --folds all")
        }
        guard folds == nil || split.validation.isEmpty else {
            throw ValidationError("--folds all validates on the fold after the tested one: leave --validation out")
        }
        guard !model.isEmpty else { throw ValidationError("name a model with --model") }
    }

    func run() async throws {
        try await options.report(places: 4) { path in
            let bar = ProgressBar()
            defer { bar.finish() }
            var measures: [Measure] = []
            for name in model {
                let source = try TracingEvaluation.Source(name)
                let evaluation = try TracingEvaluation(
                    path: path, foldColumn: split.foldColumn, source: source, scoring: scoring, threads: split.threads,
                    seed: split.seed)
                let splits =
                    folds == .all
                    ? try evaluation.allSplits()
                    : [try evaluation.split(test: split.test, validation: split.validation)]
                measures += try evaluation.measures(splits: splits, onValidation: onValidation) { split, progress in
                    bar.report(share: progress.share, "\(name), fold \(split + 1) of \(splits.count)")
                }
            }
            return measures
        }
    }
}

/// How learners are split, and how many threads work.
struct SplitOptions: ParsableArguments {
    @Option(help: "Column that splits the learners.") var foldColumn = "fold"
    @Option(help: "Fold to measure on, never trained on; several may be given.") var test: [String] = []
    @Option(
        help: "Fold to choose and calibrate on; several may be given. Without it, a tenth of the learners to train on.")
    var validation: [String] = []
    @Option(help: "Of what networks draw by chance.") var seed: UInt64 = 1
    @Option(help: "Threads; the results do not depend on them.") var threads = 2

    func validate() throws {
        guard (1...256).contains(threads) else { throw ValidationError("--threads is from 1 to 256") }
    }
}

extension ScoringProtocol: ExpressibleByArgument {}
extension TracingModel: ExpressibleByArgument {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
