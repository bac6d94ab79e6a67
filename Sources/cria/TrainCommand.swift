import ArgumentParser
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
            let trained = try TrainedTracer(
                model, on: parts, vocabulary: table.vocabulary, foldColumn: column, threads: split.threads
            ) { bar.report("steps of \(model.rawValue) at most", $0, TrainedTracer.maximumSteps) }
            bar.finish()
            try trained.write(toFile: output)
            let seconds = start.duration(to: .now) / .seconds(1)
            let quality = ScoredAnswers(
                trained.tracer, on: parts.validation, scoring: .q200, threads: split.threads
            ).quality
            try report(parts, table, quality, seconds)
        }
    }

    private func report(
        _ parts: Split, _ table: InteractionTable, _ quality: PredictionQuality, _ seconds: Double
    ) throws {
        if json {
            let object: [String: Any] = [
                "model": model.rawValue, "output": output, "learners": parts.training.count,
                "answers": parts.training.reduce(0) { $0 + $1.answers.count }, "seconds": seconds,
                "validation": [
                    "learners": parts.validation.count, "auc": quality.auc, "log_loss": quality.logLoss,
                    "ece": quality.calibrationError,
                ],
            ]
            let data = try JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
            print(String(decoding: data, as: UTF8.self))
        } else {
            print(
                "\(model.rawValue): trained on \(parts.training.count) learners in \(String(format: "%.1f", seconds)) s; "
                    + "on \(parts.validation.count) others AUC \(String(format: "%.4f", quality.auc)), "
                    + "log loss \(String(format: "%.4f", quality.logLoss)). Written to \(output)")
        }
    }
}
