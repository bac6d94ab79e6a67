package import DomainModel
import Foundation
import GRDB

/// The store on one SQLite file: the append-only record, the state folded from it, and who the learners are.
///
/// Every write is one transaction that is on the disk when the call returns (WAL with full synchronisation): what has been
/// acknowledged survives a crash of the process and of the machine. Reads run beside writes and see a consistent snapshot.
package final class Store: Sendable {
    private let pool: DatabasePool

    /// Opens the store, creating or migrating it as needed.
    ///
    /// - Throws: ``StorageError`` that names the file and the remedy.
    package init(path: String) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(5)
        configuration.label = "cria"
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA cache_size = -16000")
        }
        do {
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            pool = try DatabasePool(path: path, configuration: configuration)
            // The pool starts with NORMAL, under which a commit can be lost when the machine fails.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Schema.migrator.migrate(pool)
        } catch {
            throw StorageError(
                .cannotOpen,
                "cannot open the store at \(path): \(Self.cause(error)). Check that the folder exists, is writable and "
                    + "has space, or choose another with --data.")
        }
    }

    /// Runs `body` as one durable transaction; nothing of it is kept when it throws.
    package func write<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await Self.wording { try await self.pool.write { try body(Transaction(db: $0)) } }
    }

    /// Runs `body` on a consistent snapshot.
    package func read<T: Sendable>(_ body: @escaping @Sendable (borrowing Transaction) throws -> T) async throws -> T {
        try await Self.wording { try await self.pool.read { try body(Transaction(db: $0)) } }
    }

    /// Hands every interaction to `body` in the order of recording, without holding them all in memory.
    package func forEachInteraction(_ body: @Sendable (Interaction) throws -> Void) throws {
        try pool.read { db in
            let rows = try Row.fetchCursor(
                db, sql: "SELECT id, learner, course, time, body FROM interaction ORDER BY seq")
            while let row = try rows.next() { try body(Transaction.interaction(row)) }
        }
    }

    package func close() throws { try pool.close() }

    /// Checks the file's structure; returns what is wrong, if anything.
    package func integrityFaults() async throws -> [String] {
        try await pool.read { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        }
    }

    /// SQLite's error messages hold no statement arguments, hence nothing of a learner.
    private static func cause(_ error: any Error) -> String {
        (error as? DatabaseError)?.message ?? (error as NSError).localizedDescription
    }

    private static func wording<T>(_ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_FULL:
                throw StorageError(.full, "the disk that holds the store is full: free some space, nothing was lost")
            case .SQLITE_CORRUPT, .SQLITE_NOTADB:
                throw StorageError(
                    .damaged, "the store is damaged (\(cause(error))): restore a backup, or run `cria doctor`")
            case .SQLITE_CONSTRAINT:
                throw StorageError(.conflict, "the store refused a conflicting entry: \(cause(error))")
            default: throw StorageError(.failed, "the store failed: \(cause(error))")
            }
        }
    }
}
