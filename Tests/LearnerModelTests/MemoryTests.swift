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
            var retrievabilityBefore: Double?
        }
        struct Probe: Decodable {
            var daysAfterLastReview: Double
            var retrievability: Double
        }
        var id: String
        var scheduler: Scheduler
        var reviews: [Review]
        var expected: [State]
        var probe: [Probe]
    }

    /// Reference: py-fsrs 6.3.2; tolerance as stated with the vectors. Only memory is compared: how learning steps are
    /// spaced is a scheduler's matter.
    @Test(.enabled(if: shared != nil, "needs ../shared/data/fsrs")) func followsTheReferenceVectors() throws {
        let file = try #require(shared).appending(path: "data/fsrs/sequences.jsonl")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let sequences = try lines.map { try decoder.decode(Sequence.self, from: Data($0.utf8)) }
        var states = 0
        for sequence in sequences {
            let weights = try #require(Memory.Weights(sequence.scheduler.parameters))
            var memory: Memory?
            for (review, expected) in zip(sequence.reviews, sequence.expected) {
                let time = Int64(try Date(review.at, strategy: .iso8601).timeIntervalSince1970 * 1000)
                let rating = try #require(Memory.Rating(rawValue: review.rating))
                if let recall = expected.retrievabilityBefore, let memory {
                    #expect(abs(memory.retrievability(at: time, by: weights) - recall) < 1e-9, "\(sequence.id)")
                }
                memory =
                    memory?.reviewed(rating, at: time, by: weights) ?? Memory(first: rating, at: time, by: weights)
                let now = try #require(memory)
                #expect(abs(now.stability / expected.stability - 1) < 1e-6, "\(sequence.id)")
                #expect(abs(now.difficulty / expected.difficulty - 1) < 1e-6, "\(sequence.id)")
                states += 1
            }
            let last = try #require(memory)
            for probe in sequence.probe {
                let time = last.lastReview + Int64(probe.daysAfterLastReview * 86_400_000)
                #expect(abs(last.retrievability(at: time, by: weights) - probe.retrievability) < 1e-9, "\(sequence.id)")
            }
        }
        #expect(sequences.count == 150 && states > 1000)
    }

    @Test(.enabled(if: shared != nil, "needs ../shared/data/fsrs")) func refusesParametersOutOfRange() throws {
        struct Parameters: Decodable { var parameters: [Double] }
        let file = try #require(shared).appending(path: "data/fsrs/invalid_parameters.jsonl")
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let parameters = try JSONDecoder().decode(Parameters.self, from: Data(line.utf8)).parameters
            #expect(Memory.Weights(parameters) == nil, "\(line)")
        }
        #expect(Memory.Weights([Double](repeating: .nan, count: 21)) == nil)
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
