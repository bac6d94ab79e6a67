package import Content
package import DomainModel
package import Foundation
package import Logging
import Synchronization
package import Typesetting

/// Brings teachers' material in while the server runs: one import at a time, in the background, each with its progress and
/// its report. What an import does with a file is `CourseImport`'s business; one that a restart interrupts is simply
/// started again.
package final class MaterialIntake: Sendable {
    /// One piece of material on its way to a course.
    package struct Arrival: Sendable {
        package enum State: Sendable {
            case waiting
            /// What is being read, how much of it is done, and how much there is.
            case running(what: String, done: Int, all: Int)
            case finished(ImportReport)
            /// What is wrong and what to do about it.
            case failed(LocalizedText)
        }

        package let id: String
        /// The file's name or the address.
        package let name: String
        package fileprivate(set) var state: State
    }

    /// Arrivals that are remembered.
    private static let limit = 50

    private let data: URL
    private let typesetter: Typesetter?
    private let logger: Logger
    private let arrived: @Sendable (ImportReport) async -> Void
    private let list = Mutex<[Arrival]>([])
    private let queue: AsyncStream<@Sendable () async -> Void>.Continuation
    private let worker: Task<Void, Never>

    /// - Parameters:
    ///   - data: the data folder.
    ///   - typesetter: checks the formulas of what comes in.
    ///   - arrived: called with each course that was made, before its arrival is `finished`.
    package init(
        data: URL, typesetter: Typesetter?, logger: Logger = Logger(label: "cria"),
        arrived: @escaping @Sendable (ImportReport) async -> Void
    ) {
        self.data = data
        self.typesetter = typesetter
        self.logger = logger
        self.arrived = arrived
        let (jobs, continuation) = AsyncStream.makeStream(of: (@Sendable () async -> Void).self)
        queue = continuation
        ScratchFolder.sweep(data.appending(path: ".uploads"))
        worker = Task { for await job in jobs { await job() } }
    }

    deinit {
        queue.finish()
        worker.cancel()
    }

    /// The newest first.
    package var arrivals: [Arrival] { list.withLock { $0.reversed() } }

    package subscript(_ id: String) -> Arrival? { list.withLock { all in all.first { $0.id == id } } }

    /// Where an upload may be put until it has been read; inside the data folder, on the same disk.
    package func place(for name: String) throws -> URL {
        let folder = data.appending(path: ".uploads").appending(path: String.random())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appending(path: Self.harmless(name))
    }

    /// Imports a file that was put in its ``place(for:)``, or what lies at an address.
    ///
    /// - Parameter source: a path or an address beginning with `http`.
    /// - Returns: the id of its arrival.
    package func start(_ source: String, named name: String) -> String {
        let arrival = Arrival(id: .random(), name: name, state: .waiting)
        list.withLock { all in
            all.append(arrival)
            if all.count > Self.limit { all.removeFirst(all.count - Self.limit) }
        }
        queue.yield { [weak self] in await self?.run(arrival.id, source) }
        return arrival.id
    }

    private func run(_ id: String, _ source: String) async {
        let folder = source.hasPrefix("/") ? URL(filePath: source).deletingLastPathComponent() : nil
        do throws(ImportError) {
            let report = try await CourseImport(paths: [source], data: data)
                .run(typesetter: typesetter) { what, done, all in
                    self.set(id, .running(what: what, done: done, all: all))
                }
            await arrived(report)
            set(id, .finished(report))
        } catch {
            logger.notice("an import failed: \(error)")
            // Where an upload lies on the disk is nothing for a page.
            set(
                id,
                .failed(error.localized.map { text in folder.map { text.replacing($0.path + "/", with: "") } ?? text }))
        }
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }

    private func set(_ id: String, _ state: Arrival.State) {
        list.withLock { all in
            guard let index = all.firstIndex(where: { $0.id == id }) else { return }
            all[index].state = state
        }
    }

    /// The last part of a file's name as a browser sends it, without what a file system could take amiss.
    private static func harmless(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        let kept = last.unicodeScalars.filter { $0.properties.generalCategory != .control && $0 != ":" }
        let text = String(String.UnicodeScalarView(kept)).prefix(120)
        return text.isEmpty || text.allSatisfy { $0 == "." } ? "upload" : String(text)
    }
}
