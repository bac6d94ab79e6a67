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
            let bar = ProgressBar()
            let report = try await Replay(store: store).run(write: write) { bar.report("interactions", $0) }
            bar.finish()
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
