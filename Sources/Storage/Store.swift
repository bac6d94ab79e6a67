import Foundation
import GRDB
import Synchronization

/// The store on one SQLite file: the append-only record, the state folded from it, and who the learners are.
///
/// Every write is on the disk when the call returns (WAL with full synchronisation): what has been acknowledged survives a
/// crash of the process and of the machine. Reads run beside writes and see a consistent snapshot. Several processes may
/// share the file; each waits for the other's write.
package final class Store: Sendable {
    private let pool: DatabasePool
    /// A connection of its own that moves the write-ahead log into the file, so that no answer waits for that.
    private let checkpoints: DatabaseQueue
    private let waiting = Mutex<[Job]>([])
    /// Writes since the write-ahead log was last moved into the file.
    private let uncheckpointed = Mutex(0)

    /// Writes after which it is moved: few, since the disk is busy with it for milliseconds in which commits wait.
    private static let checkpointInterval = 32
    /// Pages of write-ahead log at which a writer moves it itself, should the other connection not keep up.
    private static let greatestLog = 16_000

    /// Opens the store, creating or migrating it as needed.
    ///
    /// - Parameter pageLimit: most pages of 4 KiB the file may take; as many as the disk has when nil.
    /// - Throws: ``StorageError`` that names the file and the remedy.
    package init(path: String, pageLimit: Int? = nil) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = max(4, ProcessInfo.processInfo.activeProcessorCount)
        configuration.busyMode = .timeout(5)
        configuration.label = "cria"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = \(Self.greatestLog)")
        }
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            pool = try DatabasePool(path: path, configuration: configuration)
            // The pool starts with NORMAL, under which a commit can be lost when the machine fails.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
            if let pageLimit {
                try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
            }
            configuration.busyMode = .immediateError  // It must never wait for a reader while writers wait for it.
            checkpoints = try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw StorageError(
                .cannotOpen,
                "cannot open the store at \(path): \(Self.cause(error)). Check that the folder exists, is writable and "
                    + "has space, or choose another with --data.")
        }
    }

    // MARK: Writing

    /// Runs `body` as one durable transaction; nothing of it is kept when it throws.
    ///
    /// Writes that wait while the disk is busy are committed together with one synchronisation, each acknowledged after it.
    /// When one of them fails the others run again, so `body` must do nothing but read and write through its argument.
    package func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let job = Job { db in
                let result = try body(Transaction(db: db))
                return { continuation.resume(returning: result) }
            } fail: {
                continuation.resume(throwing: Self.worded($0))
            }
            let isFirst = waiting.withLock { jobs in
                jobs.append(job)
                return jobs.count == 1
            }
            guard isFirst else { return }
            pool.asyncWriteWithoutTransaction { db in
                let jobs = self.waiting.withLock { jobs in
                    defer { jobs = [] }
                    return jobs
                }
                Self.perform(jobs, db)
                self.checkpointNowAndThen(after: jobs.count)
            }
        }
    }

    private struct Job: Sendable {
        /// Does the work in the open transaction; returns what to do once it is committed.
        let run: @Sendable (Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private static func perform(_ jobs: [Job], _ db: Database) {
        do {
            try db.beginTransaction(.immediate)
        } catch {
            return jobs.forEach { $0.fail(error) }
        }
        do {
            let acknowledgements = try jobs.map { try $0.run(db) }
            try db.commit()
            acknowledgements.forEach { $0() }
        } catch {
            try? db.rollback()
            if jobs.count == 1 { jobs[0].fail(error) } else { jobs.forEach { perform([$0], db) } }
        }
    }

    private func checkpointNowAndThen(after count: Int) {
        let isTime = uncheckpointed.withLock { writes in
            writes += count
            guard writes >= Self.checkpointInterval else { return false }
            writes = 0
            return true
        }
        if isTime { checkpoints.asyncWriteWithoutTransaction { Self.checkpoint($0) } }
    }

    /// Two passive passes move nearly all of it while writers go on; what they add meanwhile is little, and is moved while
    /// they wait, so that the log starts again from its beginning. What fails now because somebody reads or writes an
    /// older part of the log succeeds the next time.
    private static func checkpoint(_ db: Database) {
        for _ in 0..<2 { _ = try? db.checkpoint(.passive) }
        for _ in 0..<8 {
            if (try? db.checkpoint(.restart)) != nil { return }
            usleep(500)
        }
    }

    // MARK: Reading

    /// Runs `body` on a consistent snapshot. It runs where it is called: a look-up costs less than changing threads for it.
    package func read<T: Sendable>(_ body: @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try snapshot { try body(Transaction(db: $0)) }
    }

    /// Checks the file's structure; returns what is wrong, if anything.
    package func integrityFaults() async throws -> [String] {
        do {
            return try snapshot { try String.fetchAll($0, sql: "PRAGMA integrity_check").filter { $0 != "ok" } }
        } catch let error as StorageError where error.code == .damaged {
            return [error.message]
        }
    }

    private func snapshot<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try pool.read(body)
        } catch {
            throw Self.worded(error)
        }
    }

    package func close() throws {
        try checkpoints.close()
        try pool.close()
    }

    // MARK: Errors

    /// SQLite's error messages hold no statement arguments, hence nothing of a learner.
    private static func cause(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? (error as NSError).localizedDescription
    }

    private static func worded(_ error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        return switch error.resultCode {
        case .SQLITE_FULL:
            StorageError(.full, "the disk that holds the store is full: free some space, nothing was lost")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            StorageError(.damaged, "the store is damaged (\(cause(error))): restore a backup, or run `cria doctor`")
        case .SQLITE_BUSY:
            StorageError(.busy, "another program holds the store: try again, or stop that program")
        case .SQLITE_CONSTRAINT:
            StorageError(.conflict, "the store refused a conflicting entry: \(cause(error))")
        default: StorageError(.failed, "the store failed: \(cause(error))")
        }
    }
}
