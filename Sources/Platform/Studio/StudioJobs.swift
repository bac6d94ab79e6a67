import Content
import DomainModel
import Foundation
import LanguageModels
import Logging
import Storage

/// Runs what is being made, a few at a time. Each finished part is stored at once, so that a job which a restart
/// interrupts goes on where it stopped.
actor StudioJobs {
    /// Jobs that run side by side.
    private static let limit = 2

    private struct Live {
        var task: Task<Void, Never>
        var planned: [(id: String, heading: String)] = []
        var writing: (part: String, text: String)?
        var dropped: [(part: String, why: LocalizedText)] = []
        var listeners: [Int: AsyncStream<ContentGenerator.Event>.Continuation] = [:]
        var listenerCount = 0
    }

    private let services: Services
    private var live: [String: Live] = [:]
    private var runningCount = 0
    /// Jobs that wait for a place, in line.
    private var waiting: [(id: String, turn: CheckedContinuation<Bool, Never>)] = []

    init(_ services: Services) {
        self.services = services
    }

    private var store: Store { services.record.store }

    /// Starts a job that is stored, unless it runs already.
    func run(_ id: String) {
        guard live[id] == nil else { return }
        live[id] = Live(task: Task { await self.perform(id) })
    }

    func cancel(_ id: String) async {
        live[id]?.task.cancel()
        if let place = waiting.firstIndex(where: { $0.id == id }) {
            waiting.remove(at: place).turn.resume(returning: false)
        }
        await live[id]?.task.value
    }

    func job(_ id: String) async throws -> StudioJob? {
        guard let row = try await store.read({ try $0.job(id) }) else { return nil }
        var job = StudioJob(
            id: id, status: StudioJob.Status(rawValue: row.status) ?? .failed, error: Self.reason(row.error),
            draft: try CourseStudio.artefact(row.draft))
        if let now = live[id] {
            job.planned = now.planned
            job.writing = now.writing
            job.dropped = now.dropped
        }
        return job
    }

    func events(of id: String) -> AsyncStream<ContentGenerator.Event> {
        let (stream, continuation) = AsyncStream.makeStream(of: ContentGenerator.Event.self)
        guard let number = live[id]?.listenerCount else {
            continuation.finish()
            return stream
        }
        live[id]?.listenerCount += 1
        live[id]?.listeners[number] = continuation
        return stream
    }

    func set(_ id: String, _ status: StudioJob.Status, error: LocalizedText = [:], draft: Artefact) async throws {
        let row = StudioJobRow(
            artefact: id, status: status.rawValue,
            error: error.isEmpty ? "" : String(decoding: try JSONEncoder().encode(error), as: UTF8.self),
            draft: try CourseStudio.body(draft), changed: services.record.now())
        try await store.write { try $0.setJob(row) }
    }

    /// A reason as it is stored; earlier versions kept it in one language.
    private static func reason(_ stored: String) -> LocalizedText {
        (try? JSONDecoder().decode(LocalizedText.self, from: Data(stored.utf8)))
            ?? (stored.isEmpty ? [:] : LocalizedText(everywhere: stored))
    }

    // MARK: Work

    private func perform(_ id: String) async {
        let hasPlace = await enter(id)
        do {
            if let job = try await job(id), job.status.isOpen { try await make(id, job.draft) }
        } catch {
            services.logger.error("the job \(id) cannot be kept: \(error)")
        }
        live[id]?.listeners.values.forEach { $0.finish() }
        live[id] = nil
        if hasPlace { leave() }
    }

    private func make(_ id: String, _ done: Artefact) async throws {
        var draft = done
        do {
            try await set(id, .running, draft: draft)
            guard let served = services.library[draft.brief.course] else {
                throw GenerationError([
                    "en": "The course \(draft.brief.course) is gone: import it again.",
                    "zh": "课程“\(draft.brief.course)”已不存在：请重新导入。",
                ])
            }
            let material = await services.material(of: served, in: draft.brief.language)
            func model(_ purpose: String) -> (any ChatModel)? {
                services.gateway.chat(for: ModelCaller(consent: .notNeeded, purpose: purpose))
            }
            let generator = ContentGenerator(
                material, model: model("generation"), checker: ArtefactChecker(material, solver: model("check")))
            for try await event in generator.make(draft.brief, resuming: done.parts.isEmpty ? nil : done) {
                try Task.checkCancellation()
                note(event, id)
                switch event {
                case .planned(let title, _): draft.title = title
                case .part(let part):
                    if let index = draft.parts.firstIndex(where: { $0.id == part.id }) {
                        draft.parts[index] = part
                    } else {
                        draft.parts.append(part)
                    }
                    try await set(id, .running, draft: draft)
                case .writing, .dropped, .used: break
                }
            }
            // A stream ends quietly when its reader is cancelled.
            try Task.checkCancellation()
            guard !draft.parts.isEmpty else {
                let why = live[id]?.dropped.first?.why ?? [:]
                throw GenerationError([
                    "en": "Nothing could be made. \(why.text(in: "en"))", "zh": "什么也没能生成。\(why.text(in: "zh"))",
                ])
            }
            try await finish(id, draft)
        } catch  where error is CancellationError || Task.isCancelled {
            try await set(id, .cancelled, draft: draft)
        } catch {
            services.logger.notice("a job of the studio stopped: \(error)")
            let reason =
                (error as? GenerationError)?.message ?? (error as? ChatModelError)?.localized
                ?? LocalizedText(everywhere: "\(error)")
            try await set(id, .failed, error: reason, draft: draft)
        }
    }

    /// What was made becomes the first version of the artefact, in one transaction with the end of the job.
    private func finish(_ id: String, _ draft: Artefact) async throws {
        let body = try CourseStudio.body(draft)
        let time = services.record.now()
        try await store.write { transaction in
            let number = try transaction.artefact(id)?.version.number ?? 0
            _ = try transaction.appendVersion(
                ArtefactVersionRow(number: number + 1, time: time, note: "made", body: body), of: id)
            try transaction.setJob(
                StudioJobRow(artefact: id, status: StudioJob.Status.done.rawValue, draft: body, changed: time))
        }
    }

    private func note(_ event: ContentGenerator.Event, _ id: String) {
        switch event {
        case .planned(_, let parts): live[id]?.planned = parts
        case .writing(let part, let text):
            let earlier = live[id]?.writing.flatMap { $0.part == part ? $0.text : nil } ?? ""
            live[id]?.writing = (part, earlier + text)
        case .part: live[id]?.writing = nil
        case .dropped(let part, let why): live[id]?.dropped.append((part, why))
        case .used: break
        }
        live[id]?.listeners.values.forEach { $0.yield(event) }
    }

    // MARK: Places

    /// - Returns: whether the job has a place; one that is cancelled while it waits has none.
    private func enter(_ id: String) async -> Bool {
        if runningCount < Self.limit {
            runningCount += 1
            return true
        }
        return await withCheckedContinuation { waiting.append((id, $0)) }
    }

    private func leave() {
        if waiting.isEmpty { runningCount -= 1 } else { waiting.removeFirst().turn.resume(returning: true) }
    }
}
