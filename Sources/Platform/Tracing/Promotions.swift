import Crypto
package import Foundation
package import KnowledgeTracing
package import Storage

/// The promoted models of knowledge tracing: which one is in use stands in the store, their files in a folder beside it.
package struct Promotions: Sendable {
    package let store: Store
    /// Holds a file for each promoted model, named by its checksum.
    package let folder: URL

    package init(_ store: Store, folder: URL) {
        self.store = store
        self.folder = folder
    }

    /// All entries, the latest last.
    package func history() async throws -> [Promotion] {
        try await store.read { try $0.promotions().map(Promotion.init) }
    }

    /// The entry that holds; nil when there was never a promotion.
    package func current() async throws -> Promotion? {
        try await store.read { try $0.latestPromotion().map(Promotion.init) }
    }

    /// Reads a promoted model.
    ///
    /// - Throws: ``KnowledgeTracingError`` when its file is missing or is not what was promoted.
    package func tracer(_ model: Promotion.Model) throws(KnowledgeTracingError) -> TrainedTracer {
        let file = file(model)
        func fail(_ fault: String) -> KnowledgeTracingError {
            KnowledgeTracingError(
                .model,
                "the promoted model \(file.relativePath) \(fault): put the file back from a backup, or go back to what was "
                    + "used before with `cria train revert`; until then Cria goes by what it believes of each learner.")
        }
        guard let bytes = try? Data(contentsOf: file) else { throw fail("cannot be read") }
        guard Self.checksum(bytes) == model.checksum else { throw fail("is damaged") }
        do {
            return try JSONDecoder().decode(TrainedTracer.self, from: bytes)
        } catch {
            throw fail("is of another version of Cria")
        }
    }

    /// Keeps a model's file and records that the model is used from now on.
    ///
    /// - Parameter current: the entry that held when the model was compared.
    /// - Throws: ``KnowledgeTracingError`` when another entry was made meanwhile, or the file cannot be kept.
    func promote(
        _ trained: TrainedTracer, on grounds: Promotion.Grounds, after current: Promotion?, by: String, at time: Int64
    ) async throws -> Promotion {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = try encoder.encode(trained)
        let model = Promotion.Model(kind: trained.model.rawValue, checksum: Self.checksum(bytes))
        try keep(bytes, of: model)
        return try await append(
            Promotion(
                number: (current?.number ?? 0) + 1, time: time, by: by, model: model, replaced: current?.model,
                previous: current?.number ?? 0, grounds: grounds))
    }

    /// Goes back to what was used before the model in use was promoted: another model, or what Cria believes of each learner.
    ///
    /// - Throws: ``KnowledgeTracingError`` when no model is in use.
    package func revert(by: String, at time: Int64) async throws -> Promotion {
        let history = try await history()
        guard let current = history.last, let model = current.model else {
            throw KnowledgeTracingError(
                .model, "there is nothing to go back from: no model is promoted (`cria train history` lists what was).")
        }
        let target = history.last { $0.number == current.previous }
        return try await append(
            Promotion(
                number: current.number + 1, time: time, by: by, model: target?.model, replaced: model,
                previous: target?.previous ?? 0))
    }

    private func append(_ promotion: Promotion) async throws -> Promotion {
        let row = PromotionRow(
            number: promotion.number, time: promotion.time,
            body: String(decoding: try JSONEncoder().encode(promotion), as: UTF8.self))
        guard try await store.write({ try $0.appendPromotion(row) }) else {
            throw KnowledgeTracingError(
                .model, "another model was promoted or taken back meanwhile: see `cria train history`, then try again.")
        }
        return promotion
    }

    private func file(_ model: Promotion.Model) -> URL { folder.appending(path: "\(model.checksum).json") }

    /// Writes a model's file and waits until it is on the disk.
    private func keep(_ bytes: Data, of model: Promotion.Model) throws(KnowledgeTracingError) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try bytes.write(to: file(model), options: .atomic)
            let handle = try FileHandle(forUpdating: file(model))
            defer { try? handle.close() }
            try handle.synchronize()
        } catch {
            throw KnowledgeTracingError(
                .file, "the model cannot be kept in \(folder.relativePath): check that it is writable and has space.")
        }
    }

    private static func checksum(_ bytes: Data) -> String {
        SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
    }
}

extension Promotion {
    fileprivate init(_ row: PromotionRow) throws {
        do {
            self = try JSONDecoder().decode(Promotion.self, from: Data(row.body.utf8))
        } catch {
            throw StorageError(
                .damaged,
                "promotion \(row.number) in the store cannot be read: it was written by another version of Cria")
        }
    }
}
