import DomainModel
import Foundation
import GRDB
import Storage
import Testing

/// A folder of its own, removed at the end.
final class TemporaryFolder: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "cria-test-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    var file: String { url.appending(path: "cria.sqlite").path }
}

@Suite struct StoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store(pageLimit: Int? = nil) throws -> Store { try Store(path: folder.file, pageLimit: pageLimit) }

    /// A learner with `count` interactions, one transaction each.
    private func record(_ count: Int, of learner: LearnerID = "l", in store: Store) async throws {
        try await store.write { try $0.addLearner(learner, created: 1, preferences: Preferences(language: "en")) }
        for number in 0..<count { try await append(Int64(number + 1), of: learner, in: store) }
    }

    private func append(_ number: Int64, of learner: LearnerID = "l", length: Int = 0, in store: Store) async throws {
        let lesson = "\(number)" + String(repeating: "x", count: length)
        let entry = try Entry(
            Interaction(
                learner: learner, course: "c", number: number, time: number, event: .lessonOpened(lesson: lesson)))
        try await store.write { try $0.append(entry) }
    }

    private func count(_ store: Store) async throws -> Int { try await store.read { try $0.interactionCount() } }

    @Test func whatIsWrittenIsThereAfterOpeningAgain() async throws {
        let first = try store()
        try await record(3, in: first)
        try await first.write { transaction in
            try transaction.setState([1, 2, 3], revision: 3, of: "l", in: "c")
            try transaction.setItem(ItemRow(exercise: "e", difficulty: 0.1, variance: 0.2, attempts: 3), in: "c")
            try transaction.setName("Ada", of: "l")
            try transaction.addSession("token", of: "l", created: 1)
        }
        try first.close()
        let second = try store()
        let (interactions, state, revision, items, visitor) = try await second.read { transaction in
            (
                try transaction.interactions(of: "l", in: "c", limit: 2), try transaction.state(of: "l", in: "c"),
                try transaction.revision(of: "l", in: "c"), try transaction.items(in: "c"),
                try transaction.signedIn("token")
            )
        }
        #expect(interactions.map(\.number) == [2, 3])
        #expect(interactions.map(\.event) == [.lessonOpened(lesson: "2"), .lessonOpened(lesson: "3")])
        #expect(state == [1, 2, 3] && revision == 3)
        #expect(items == [ItemRow(exercise: "e", difficulty: 0.1, variance: 0.2, attempts: 3)])
        #expect(visitor?.learner == "l" && visitor?.name == "Ada" && visitor?.preferences.language == "en")
    }

    @Test func anEmptyFileBecomesAStore() async throws {
        try Data().write(to: URL(filePath: folder.file))
        let store = try store()
        try await record(1, in: store)
        #expect(try await count(store) == 1)
    }

    @Test func theRecordCanOnlyGrow() async throws {
        let store = try store()
        try await record(2, in: store)
        let other = try DatabaseQueue(path: folder.file)
        for statement in ["UPDATE interaction SET body = '{}'", "DELETE FROM interaction WHERE seq = 1"] {
            #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: statement) } }
        }
        await #expect(throws: StorageError.self) { try await append(2, in: store) }
        #expect(try await count(store) == 2)
    }

    @Test func promotionsAreAppendedOneAfterAnotherAndStay() async throws {
        let store = try store()
        let rows = (1...2).map { PromotionRow(number: $0, time: 5 * $0, body: "{}") }
        #expect(try await store.read { try $0.latestPromotion() } == nil)
        for (row, isNext) in [(rows[1], false), (rows[0], true), (rows[0], false), (rows[1], true)] {
            #expect(try await store.write { try $0.appendPromotion(row) } == isNext)
        }
        let other = try DatabaseQueue(path: folder.file)
        for statement in ["UPDATE promotion SET body = '[]'", "DELETE FROM promotion WHERE number = 2"] {
            #expect(throws: DatabaseError.self) { try other.write { try $0.execute(sql: statement) } }
        }
        #expect(try await store.read { try $0.promotions() } == rows)
        #expect(try await store.read { try $0.latestPromotion() } == rows[1])
    }

    @Test func aWriteThatFailsLeavesNothingAndTakesNoOtherWithIt() async throws {
        struct Refused: Error {}
        let store = try store()
        try await record(0, in: store)
        let done = await withTaskGroup(of: Int.self) { group in
            for number in 1...200 {
                group.addTask {
                    let entry = try? Entry(
                        Interaction(
                            learner: "l", course: "c", number: Int64(number), time: 1, event: .placementStarted))
                    guard let entry else { return 0 }
                    let isDone: Void? = try? await store.write { transaction in
                        try transaction.append(entry)
                        if number.isMultiple(of: 10) { throw Refused() }
                    }
                    return isDone == nil ? 0 : 1
                }
            }
            return await group.reduce(0, +)
        }
        #expect(done == 180)
        let numbers = try await store.read { try $0.interactions(of: "l", in: "c", limit: 300).map(\.number) }
        #expect(numbers == (1...200).filter { !$0.isMultiple(of: 10) }.map { Int64($0) })
    }

    @Test func theWriteAheadLogStaysSmall() async throws {
        let store = try store()
        try await record(1000, in: store)
        let log = try FileManager.default.attributesOfItem(atPath: folder.file + "-wal")[.size] as? Int
        #expect(try #require(log) < 4 << 20)
    }

    @Test func aFullDiskLosesNothingThatWasAcknowledged() async throws {
        var acknowledged = 0
        do {
            let store = try store(pageLimit: 60)
            try await record(0, in: store)
            while true {
                try await append(Int64(acknowledged + 1), length: 1000, in: store)
                acknowledged += 1
                try #require(acknowledged < 10_000)
            }
        } catch let error as StorageError {
            #expect(error.code == .full)
            #expect(error.message.contains("full"))
        }
        #expect(acknowledged > 50)
        let store = try store()
        #expect(try await count(store) == acknowledged)
        #expect(try await store.integrityFaults().isEmpty)
        try await append(Int64(acknowledged + 1), in: store)
    }

    @Test func twoStoresOnOneFileSeeEachOthersWritesAndLoseNone() async throws {
        let stores = [try store(), try store()]
        for (learner, store) in zip(["a", "b"], stores) { try await record(0, of: learner, in: store) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (learner, store) in zip(["a", "b"], stores) {
                group.addTask {
                    for number in 1...300 { try await append(Int64(number), of: learner, in: store) }
                }
            }
            try await group.waitForAll()
        }
        for store in stores { #expect(try await count(store) == 600) }
    }

    @Test func aFileThatIsNoStoreIsRefusedWithItsName() throws {
        try Data("This is a letter, not a store. ".utf8 + [UInt8](repeating: 7, count: 9000))
            .write(to: URL(filePath: folder.file))
        let error = #expect(throws: StorageError.self) { try store() }
        #expect(error?.code == .cannotOpen)
        #expect(error?.message.contains(folder.file) == true)
    }

    @Test func aDamagedStoreSaysSo() async throws {
        let first = try store()
        try await record(2000, in: first)
        try first.close()
        let file = try FileHandle(forUpdating: URL(filePath: folder.file))
        let size = try file.seekToEnd()
        // The tables themselves are in the first pages, the record behind them.
        for place in stride(from: UInt64(40 * 4096), to: size, by: 4096) {
            try file.seek(toOffset: place)
            try file.write(contentsOf: [UInt8](repeating: 0xA5, count: 512))
        }
        try file.close()
        let store = try store()
        let error = await #expect(throws: StorageError.self) {
            try await store.read { try $0.interactions(of: "l", in: "c", limit: 1000) }
        }
        #expect(error?.code == .damaged)
        #expect(error?.message.contains("restore a backup") == true)
        #expect(try await !store.integrityFaults().isEmpty)
    }

    @Test func aFolderThatCannotBeMadeIsNamed() {
        let error = #expect(throws: StorageError.self) { try Store(path: "/proc/nowhere/cria.sqlite") }
        #expect(error?.message.contains("/proc/nowhere") == true)
    }
}
