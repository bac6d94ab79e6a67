import ArgumentParser
import Evaluation
import Foundation
import KnowledgeTracing

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Train a model of your own.",
        discussion: "Nothing leaves the machine.",
        subcommands: [TrainTracing.self, TrainHistory.self, TrainRevert.self, TrainSolver.self])
}

struct TrainTracing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kt",
        abstract: "Train a model of knowledge tracing: it foretells a learner's next answer.",
        discussion: """
            With --data it is trained on a file as `cria evaluate kt` reads it, which also measures what is trained here.

            With --from-store it is trained on the earlier part of the platform's own record and compared on the later part \
            with what is in use there. If it is better, it is promoted: the platform then chooses exercises by what it \
            foretells. `cria train history` lists promotions, `cria train revert` takes the last one back.

            docs/knowledge-tracing.md is the tutorial.
            """)

    @Option(help: "CSV file to train on, as it is or compressed (.csv.gz).") var data: String?
    @Flag(help: "Train on the platform's own record, and promote the model if it is better than what is in use.")
    var fromStore = false
    @Option(help: "Kind of model: \(TracingModel.names).") var model: TracingModel
    @OptionGroup var split: SplitOptions
    @Option(help: "File to write the model to, with --data.") var output: String?
    @OptionGroup(title: "With --from-store") var promotion: PromotionOptions
    @Flag(help: "Print the measures as lines of JSON.") var json = false

    func validate() throws {
        guard fromStore != (data != nil) else {
            throw ValidationError(
                "give either --data with a CSV file, or --from-store for the platform's own record, whose folder is named by "
                    + "--store, CRIA_DATA or the configuration file")
        }
        guard fromStore == (output == nil) else {
            throw ValidationError(
                fromStore
                    ? "--output goes with --data: with --from-store a promoted model is kept in the data folder"
                    : "name a file to write the model to with --output")
        }
        guard !fromStore || (split.test.isEmpty && split.validation.isEmpty) else {
            throw ValidationError("--test and --validation go with --data: the record is split by time")
        }
        guard fromStore || !promotion.isGiven else {
            throw ValidationError("--store, --config, --later-share, --margin and --by go with --from-store")
        }
    }

    func run() async throws {
        try await reportingErrors {
            guard let data, let output else {
                return try await promotion.run(model, threads: split.threads, seed: split.seed, json: json)
            }
            let folder = URL(filePath: output).deletingLastPathComponent().path
            guard FileManager.default.isWritableFile(atPath: folder) else {
                throw UserError("\(output) cannot be written: its folder is not there, or not writable")
            }
            // Without folds all learners are alike; a tenth of them is still kept for calibration.
            let column = split.test.isEmpty && split.validation.isEmpty ? nil : split.foldColumn
            let table = try InteractionTable(contentsOfFile: data, foldColumn: column)
            let parts = try Split(table, test: split.test, validation: split.validation)
            let bar = ProgressBar()
            let start = ContinuousClock.now
            let files = TrainingFiles(beside: URL(filePath: output))
            let trained = try TrainedTracer(
                model, on: parts, of: table, foldColumn: column, threads: split.threads, seed: split.seed, files: files
            ) { progress in
                let line = progress.line(after: start.duration(to: .now) / .seconds(1))
                bar.report(share: progress.share, line ?? model.rawValue)
            }
            bar.finish()
            try trained.write(toFile: output)
            files.removeCheckpoints()
            let seconds = start.duration(to: .now) / .seconds(1)
            let scored = ScoredAnswers(trained.tracer, on: parts.validation, scoring: .q200, threads: split.threads)
            let measures = TracingEvaluation.measures(
                scored, seconds: seconds,
                keys: [
                    "data": data, "model": model.rawValue, "test": "validation", "threads": "\(split.threads)",
                    "seed": model.drawsByChance ? "\(split.seed)" : "none",
                ])
            if json {
                for measure in measures { print(try measure.json()) }
            } else {
                print(summary(parts, scored.quality, seconds, output))
                for curve in files.curves(of: model) { print("The curve of its losses is in \(curve)") }
            }
        }
    }

    private func summary(_ parts: Split, _ quality: PredictionQuality, _ seconds: Double, _ output: String) -> String {
        let measured =
            quality.auc.isFinite
            ? "AUC \(String(format: "%.4f", quality.auc)), log loss \(String(format: "%.4f", quality.logLoss))"
            : "no measure, since their answers are all alike"
        return
            "\(model.rawValue): trained on \(parts.training.count) learners in \(String(format: "%.1f", seconds)) s; "
            + "on the \(parts.validation.count) that it was calibrated on \(measured). Written to \(output)"
    }
}
