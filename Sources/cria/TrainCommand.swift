import ArgumentParser
import Evaluation
import Foundation
import KnowledgeTracing

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Train a model of your own from data of yours.",
        discussion: "Nothing leaves the machine.", subcommands: [TrainTracing.self])
}

struct TrainTracing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kt",
        abstract: "Train a model of knowledge tracing: it foretells a learner's next answer.",
        discussion: """
            The data is what `cria evaluate kt` reads, which also measures what is trained here. docs/knowledge-tracing.md \
            is the tutorial.
            """)

    @Option(help: "CSV file, as it is or compressed (.csv.gz).") var data: String
    @Option(help: "Kind of model: \(TracingModel.names).") var model: TracingModel
    @OptionGroup var split: SplitOptions
    @Option(help: "File to write the model to.") var output: String
    @Flag(help: "Print the measures on the validation learners as lines of JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
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
                print(summary(parts, scored.quality, seconds))
                for curve in files.curves(of: model) { print("The curve of its losses is in \(curve)") }
            }
        }
    }

    private func summary(_ parts: Split, _ quality: PredictionQuality, _ seconds: Double) -> String {
        let measured =
            quality.auc.isFinite
            ? "AUC \(String(format: "%.4f", quality.auc)), log loss \(String(format: "%.4f", quality.logLoss))"
            : "no measure, since their answers are all alike"
        return
            "\(model.rawValue): trained on \(parts.training.count) learners in \(String(format: "%.1f", seconds)) s; "
            + "on the \(parts.validation.count) that it was calibrated on \(measured). Written to \(output)"
    }
}
