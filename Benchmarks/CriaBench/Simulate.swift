import ArgumentParser
import Foundation
import TestSupport

/// Fills a data folder with simulated learners, to try what takes a platform's record.
struct Simulate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a record of simulated learners, the same for each seed, to try `cria train kt --from-store` on."
    )

    @Option(help: "Data folder; it must not hold a record yet.") var data: String
    @Option(help: "Learners.") var learners = 40
    @Option(help: "Rounds of three answers.") var rounds = 10
    @Option(help: "Seed.") var seed: UInt64 = 1

    func run() async throws {
        let folder = URL(filePath: data, directoryHint: .isDirectory)
        guard !FileManager.default.fileExists(atPath: folder.appending(path: "cria.sqlite").path) else {
            throw ValidationError("\(data) holds a record: name a folder without one")
        }
        try await SimulatedPlatform(in: folder).answer(learners: learners, rounds: rounds, seed: seed)
        print("\(learners) learners, \(learners * rounds * 3) answers in \(data)")
    }
}
