import Foundation
import LearnerModel
import Testing

/// `../shared` beside the repository, or the folder CRIA_SHARED names; nil when there is none.
let shared: URL? = {
    let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder =
        ProcessInfo.processInfo.environment["CRIA_SHARED"].map { URL(filePath: $0) }
        ?? here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

@Suite struct MemoryTests {
    private struct Sequence: Decodable {
        struct Scheduler: Decodable { var parameters: [Double] }
        struct Review: Decodable {
            var at: String
            var rating: Int
        }
        struct State: Decodable {
            var stability: Double
            var difficulty: Double
        }
        var id: String
        var scheduler: Scheduler
        var reviews: [Review]
        var expected: [State]
    }

    /// Reference: py-fsrs 6.3.2; tolerance as stated with the vectors.
    @Test(.enabled(if: shared != nil, "needs ../shared/data/fsrs")) func followsTheReferenceVectors() throws {
        let file = try #require(shared).appending(path: "data/fsrs/sequences.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let sequences = try lines.map { try JSONDecoder().decode(Sequence.self, from: Data($0.utf8)) }
        let standard = try #require(sequences.first { $0.id.hasPrefix("default") }).scheduler.parameters
        var states = 0
        for sequence in sequences where sequence.scheduler.parameters == standard {
            var memory: Memory?
            for (review, expected) in zip(sequence.reviews, sequence.expected) {
                let date = try Date(review.at, strategy: .iso8601)
                let time = Int64(date.timeIntervalSince1970 * 1000)
                let rating = try #require(Memory.Rating(rawValue: review.rating))
                memory = memory?.reviewed(rating, at: time) ?? Memory(first: rating, at: time)
                let now = try #require(memory)
                #expect(abs(now.stability / expected.stability - 1) < 1e-6, "\(sequence.id)")
                #expect(abs(now.difficulty / expected.difficulty - 1) < 1e-6, "\(sequence.id)")
                states += 1
            }
        }
        #expect(states > 500)
    }

    @Test func isDueWhenRecallFallsToTheRetentionAskedFor() {
        let memory = Memory(first: .good, at: 0)
        for retention in [0.8, 0.9, 0.95] {
            let days = Double(memory.due(retention: retention)) / 86_400_000
            let before = memory.retrievability(at: Int64(days.rounded(.down)) * 86_400_000)
            let after = memory.retrievability(at: Int64(days.rounded(.up)) * 86_400_000)
            #expect(before >= retention && retention >= after)
        }
    }

    @Test func lastsLongerWithEachSuccessAndShrinksWithALapse() {
        var memory = Memory(first: .good, at: 0)
        for _ in 0..<5 {
            let next = memory.reviewed(.good, at: memory.due())
            #expect(next.stability > memory.stability)
            memory = next
        }
        #expect(memory.reviewed(.again, at: memory.due()).stability < memory.stability)
    }
}
