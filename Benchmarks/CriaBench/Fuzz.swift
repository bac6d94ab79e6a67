import ArgumentParser
import Foundation
import TestSupport

/// Feeds every parser of what others write with damaged inputs; a crash ends the command.
struct Fuzz: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz", abstract: "Feed importers and stream readers with damaged inputs.")

    @Option(help: "Inputs for each parser.") var inputs = 10_000
    @Option(help: "The same seed makes the same inputs.") var seed: UInt64 = 1
    @Option(help: "Only the parser of this name.") var only: String?

    func run() async throws {
        var disorderly: [String] = []
        var total = 0.0
        for target in try FuzzTarget.all() where only == nil || only == target.name {
            let outcome = await target.fuzz(inputs, seed: seed)
            total += outcome.seconds
            disorderly += outcome.disorderly
            print(
                "\(target.name): \(outcome.inputs) inputs, \(outcome.refused) refused, \(outcome.disorderly.count) out of order, "
                    + String(format: "%.1f s, slowest %.0f ms", outcome.seconds, outcome.slowest * 1000)
                    + (FuzzTarget.peakMemory.map { ", peak memory \($0 >> 20) MiB" } ?? ""))
        }
        print(String(format: "%.1f s in all", total))
        for fault in disorderly.prefix(20) { print(fault) }
        if !disorderly.isEmpty { throw ExitCode(1) }
    }
}
