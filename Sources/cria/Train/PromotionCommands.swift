import ArgumentParser
import Foundation
import Platform

struct TrainHistory: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List which models were promoted and taken back, by whom and on what grounds."
    )

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print each entry as a line of JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let promotions = configured.promotions(try configured.existingStore())
            let history = try await promotions.history()
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                for entry in history { print(String(decoding: try encoder.encode(entry), as: UTF8.self)) }
            } else {
                for entry in history { print(entry.line) }
                if history.isEmpty { print("No model was ever promoted.") }
            }
            promotions.warnIfUnreadable(history.last)
        }
    }
}

struct TrainRevert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revert",
        abstract: "Take the last promotion back: what was used before it is used again.",
        discussion: "Recorded like a promotion. Run it again to go back further.")

    @OptionGroup var options: StoreOptions
    @Option(help: "Who takes it back, for the record; default: the account that runs the command.") var by: String?

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let promotions = configured.promotions(try configured.existingStore())
            let entry = try await promotions.revert(by: by ?? NSUserName(), at: .now)
            print(entry.line)
            promotions.warnIfUnreadable(entry)
        }
    }
}

extension Promotions {
    fileprivate func warnIfUnreadable(_ entry: Promotion?) {
        do {
            _ = try entry?.model.map(tracer)
        } catch {
            warn("\(error)")
        }
    }
}

extension Promotion {
    /// One line for people.
    fileprivate var line: String {
        func title(_ model: Model?) -> String { model?.title ?? "what Cria believes of each learner" }
        func number(_ value: Double) -> String { String(format: "%.4f", value) }
        let reason =
            grounds.map { grounds in
                let comparison = grounds.comparison
                return "log loss \(number(comparison.candidate.logLoss)) for \(number(comparison.current.logLoss)) on "
                    + "\(comparison.answers) answers after \(grounds.moment.instant), margin \(number(grounds.margin))"
            } ?? "taken back"
        return "\(self.number)  \(time.instant)  \(by)  \(title(model)) for \(title(replaced)): \(reason)"
    }
}
