import ArgumentParser
import Content
import Foundation
import LearnerModel
import Platform
import Storage

/// Options that every command about the store takes.
struct StoreOptions: ParsableArguments {
    @Option(help: "Configuration file (YAML); cria.yaml is read when it is there.") var config: String?
    @Option(help: "Folder of the learning record and of imported courses.") var data: String?
    @Option(help: "Folder of the bundled courses.") var courses: String?

    func configured() async throws -> Configured {
        let flags: [Setting: String?] = [.data: data, .courses: courses]
        return try await Configured(file: config, flags: flags.compactMapValues { $0 })
    }
}

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Rebuild what Cria believes from the record and compare it with what is stored, bit for bit.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Store the rebuilt state where it differs.") var write = false
    @Flag(help: "Print the report as JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
            let store = try await options.configured().existingStore()
            let progress = Progress("interactions")
            let report = try await Replay(store: store).run(write: write) { progress.report($0) }
            progress.finish()
            if json {
                print(String(decoding: try JSONEncoder().encode(report), as: UTF8.self))
            } else {
                print(
                    "\(report.interactions) interactions: \(report.states) learner states and \(report.items) exercises rebuilt"
                )
                print(report.isIdentical ? "identical to what is stored" : "\(report.differing.count) differ:")
                for difference in report.differing.prefix(20) { print("  \(difference)") }
                if write && !report.isIdentical { print("stored the rebuilt state") }
            }
            if !report.isIdentical && !write {
                throw UserError(
                    "the stored state differs from the record; `cria replay --write` stores the rebuilt state")
            }
        }
    }
}

/// A line that says how far a long command is: rewritten on a terminal, now and then a new line elsewhere.
final class Progress: Sendable {
    private let what: String
    private let isTerminal = isatty(2) == 1

    init(_ what: String) { self.what = what }

    func report(_ count: Int, of total: Int? = nil) {
        let text = total.map { "\(count) of \($0) \(what)" } ?? "\(count) \(what)"
        FileHandle.standardError.write(Data((isTerminal ? "\r\(text)" : "\(text)\n").utf8))
    }

    func finish() {
        if isTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }
}
