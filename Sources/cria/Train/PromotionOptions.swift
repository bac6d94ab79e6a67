import ArgumentParser
import Evaluation
import Foundation
import KnowledgeTracing
import Platform

/// Training on the platform's own record.
struct PromotionOptions: ParsableArguments {
    @Option(help: "Folder of the learning record; default: the setting `data`.") var store: String?
    @Option(help: "Configuration file (YAML); cria.yaml is read when it is there.") var config: String?
    @Option(
        help:
            "Share of the answers, the latest, to compare on; default: \(TracingTrial.standardShare). The rest is trained on."
    )
    var laterShare: Double?
    @Option(
        help: """
            How much lower the log loss must be for a promotion, in nats per answer; default: \(TracingTrial.standardMargin). \
            Besides, the AUC must not be lower, and the 95 % interval of the difference must lie above 0.
            """)
    var margin: Double?
    @Option(help: "Who promotes, for the record; default: the account that runs the command.") var by: String?

    /// Whether any is.
    var isGiven: Bool { [store, config, by] != [nil, nil, nil] || laterShare != nil || margin != nil }

    func validate() throws {
        guard (0.01...0.9).contains(laterShare ?? TracingTrial.standardShare) else {
            throw ValidationError("--later-share is from 0.01 to 0.9")
        }
        guard (0...1).contains(margin ?? TracingTrial.standardMargin) else {
            throw ValidationError("--margin is from 0 to 1 nats per answer")
        }
    }

    func run(_ model: TracingModel, threads: Int, seed: UInt64, json: Bool) async throws {
        let configured = try await Configured(file: config, flags: store.map { [.data: $0] } ?? [:])
        var trial = TracingTrial(configured.promotions(try configured.existingStore()), model: model)
        trial.laterShare = laterShare ?? trial.laterShare
        trial.margin = margin ?? trial.margin
        (trial.threads, trial.seed) = (threads, seed)
        let bar = ProgressBar()
        let start = ContinuousClock.now
        let outcome = try await trial.run(by: by ?? NSUserName(), at: .now) {
            bar.report(share: $0.share, $0.line(after: start.duration(to: .now) / .seconds(1)) ?? model.rawValue)
        }
        bar.finish()
        if let trouble = outcome.trouble { warn(trouble) }
        if json {
            try print(object(outcome, model))
        } else {
            report(outcome, model)
        }
    }

    private func report(_ outcome: TracingTrial.Outcome, _ model: TracingModel) {
        let (comparison, moment) = (outcome.grounds.comparison, outcome.grounds.moment)
        print(
            "\(model.rawValue): trained on \(outcome.answers) answers of \(outcome.learners) learners before "
                + "\(moment.instant), compared on \(comparison.answers) later answers of \(comparison.learners) learners with "
                + (outcome.current?.title ?? "what Cria believes of each learner") + "\n")
        let (one, other) = (comparison.candidate, comparison.current)
        func measure(_ name: String, _ value: Double, _ baseline: Double) -> Measure {
            Measure(name, value, baseline: baseline, n: comparison.answers)
        }
        print(
            MeasureTable.text(
                [
                    measure("kt.log_loss", one.logLoss, other.logLoss), measure("kt.auc", one.auc, other.auc),
                    measure("kt.ece", one.calibrationError, other.calibrationError),
                    Measure(
                        "kt.log_loss_gain", comparison.gain, low: comparison.low, high: comparison.high,
                        n: comparison.answers),
                ], places: 4) + "\n")
        if let promotion = outcome.promotion {
            print(
                "Promoted as number \(promotion.number). A running `cria serve` uses it from its next exercises on; "
                    + "`cria train revert` takes it back.")
        } else {
            print("Not promoted; nothing was changed. " + outcome.shortfalls.joined(separator: " "))
        }
    }

    private func object(_ outcome: TracingTrial.Outcome, _ model: TracingModel) throws -> String {
        let comparison = outcome.grounds.comparison
        func object(_ quality: TracingComparison.Quality) -> [String: Double] {
            ["log_loss": quality.logLoss, "auc": quality.auc, "ece": quality.calibrationError]
        }
        var object: [String: Any] = [
            "model": model.rawValue, "against": outcome.current?.kind ?? "cria", "before": outcome.grounds.moment,
            "trained_answers": outcome.answers, "trained_learners": outcome.learners, "n": comparison.answers,
            "learners": comparison.learners, "candidate": object(comparison.candidate),
            "current": object(comparison.current), "gain": comparison.gain, "low": comparison.low,
            "high": comparison.high, "margin": outcome.grounds.margin, "promoted": outcome.promotion != nil,
            "shortfalls": outcome.shortfalls,
        ]
        if let promotion = outcome.promotion {
            object["number"] = promotion.number
            object["checksum"] = promotion.model?.checksum
        }
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}

/// A sentence for people beside what is printed.
func warn(_ text: String) { FileHandle.standardError.write(Data("cria: \(text)\n".utf8)) }

extension Promotion.Model {
    /// For people: the kind, and enough of the checksum to tell it from others.
    var title: String { "\(kind) (\(checksum.prefix(12)))" }
}

extension Int64 {
    /// Now, in milliseconds since 1970.
    static var now: Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

    /// Milliseconds since 1970 as a date and time in UTC.
    var instant: String { Date(timeIntervalSince1970: Double(self) / 1000).formatted(.iso8601) }
}
