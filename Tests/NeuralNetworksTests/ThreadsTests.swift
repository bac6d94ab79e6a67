import Foundation
import Synchronization
import Testing

@testable import NeuralNetworks

@Suite struct ThreadsTests {
    @Test("Each index is in one part, on any number of threads", arguments: [1, 2, 3, 8])
    func parts(threads: Int) {
        Threads.$maximum.withValue(threads) {
            for count in [0, 1, 7, 100] {
                let seen = Mutex([Int](repeating: 0, count: count))
                Threads.forEachPart(of: count, size: 3) { part in
                    seen.withLock { for index in part { $0[index] += 1 } }
                }
                #expect(seen.withLock { $0 } == [Int](repeating: 1, count: count))
            }
        }
    }

    private static let total = Atomic(0)

    @Test("Work in a part, and work of several callers at once, is done too")
    func nested() async {
        await withTaskGroup { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<200 {
                        Threads.$maximum.withValue(3) {
                            Threads.forEachPart(of: 6, size: 1) { _ in
                                Threads.$maximum.withValue(2) {
                                    Threads.forEachPart(of: 2, size: 1) { part in
                                        Self.total.wrappingAdd(part.count, ordering: .relaxed)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        #expect(Self.total.load(ordering: .relaxed) == 4 * 200 * 6 * 2)
    }

    @Test("Threads that sleep take work again")
    func afterRest() async throws {
        for _ in 0..<20 {
            let total = Atomic(0)
            Threads.$maximum.withValue(2) {
                Threads.forEachPart(of: 2, size: 1) { total.wrappingAdd($0.count, ordering: .relaxed) }
            }
            #expect(total.load(ordering: .relaxed) == 2)
            try await Task.sleep(for: .milliseconds(3))
        }
    }
}
