package import Content
package import DomainModel
package import Foundation
import LanguageModels
import Logging
import Storage
package import Typesetting

/// Where teachers have content made from a course, look at what was checked, decide, and publish.
///
/// Work is kept in versions: an edit appends one, nothing is lost. What learners may see is decided by
/// ``StudioWork/standing(of:)`` alone.
package struct CourseStudio: Sendable {
    let services: Services
    let typesetter: Typesetter
    /// The data folder; courses that the studio changes lie in `courses/` below it.
    let data: URL
    private let jobs: StudioJobs
    let watch: CourseWatch
    /// Changes of the courses' folders.
    let publishing = OneAtATime()
    /// The door for new material.
    package let intake: MaterialIntake

    /// - Parameter lookInterval: how often ``refresh()`` looks at the data folder at most.
    package init(
        services: Services, typesetter: Typesetter, data: URL, lookInterval: Duration = .seconds(3)
    ) {
        watch = CourseWatch(data.appending(path: "courses"), interval: lookInterval)
        self.services = services
        self.typesetter = typesetter
        self.data = data
        jobs = StudioJobs(services)
        intake = MaterialIntake(data: data, typesetter: typesetter, logger: services.logger) { report in
            let folder = URL(filePath: report.folder, directoryHint: .isDirectory)
            guard let course = CourseFolder.load(from: folder).course else { return }
            do {
                try await services.serve(ServedCourse(course, folder: folder))
            } catch {
                services.logger.error("the course \(course.id) is not served before a restart: \(error)")
            }
        }
    }

    private var store: Store { services.record.store }

    // MARK: Making

    /// The model that words what is made; nil: rules and templates do.
    package var modelName: String? { services.gateway.chatModels.first?.name }

    /// Begins to make what `brief` asks for, in the background.
    ///
    /// - Returns: the id of the artefact to be, and of its job.
    /// - Throws: ``PlatformError`` for a course, skill or number that cannot be.
    package func start(_ brief: GenerationBrief) async throws -> String {
        guard let served = services.library[brief.course] else { throw PlatformError.noCourse(brief.course) }
        if let skill = brief.skill, served.skill(skill) == nil {
            throw PlatformError(.invalid, ["en": "The course has no skill “\(skill)”.", "zh": "这门课没有知识点“\(skill)”。"])
        }
        guard (1...200).contains(brief.count) else {
            throw PlatformError(.invalid, ["en": "The number must be from 1 to 200.", "zh": "数量必须在 1 到 200 之间。"])
        }
        guard brief.length.map({ (5...10_000).contains($0) }) != false else {
            throw PlatformError(.invalid, ["en": "The length must be from 5 to 10,000.", "zh": "长度必须在 5 到 10000 之间。"])
        }
        let id = String.random()
        let time = services.record.now()
        let draft = try Self.body(Artefact(brief: brief, title: brief.topic))
        try await store.write {
            try $0.addArtefact(id, course: brief.course, state: StudioWork.State.draft.rawValue, created: time)
            try $0.setJob(
                StudioJobRow(artefact: id, status: StudioJob.Status.queued.rawValue, draft: draft, changed: time))
        }
        await jobs.run(id)
        return id
    }

    /// Goes on with every job that a restart has interrupted. Parts that were finished are not made again.
    package func resume() async throws {
        let open = [StudioJob.Status.queued, .running].map(\.rawValue)
        for job in try await store.read({ try $0.jobs(in: open, limit: 1000) }) { await jobs.run(job.artefact) }
    }

    /// Goes on with a job that failed, was cancelled, or was left by a process that ended.
    package func retry(_ id: String) async throws {
        guard let job = try await job(id), job.status != .done else { return }
        if !job.status.isOpen { try await jobs.set(id, .queued, draft: job.draft) }
        await jobs.run(id)
    }

    package func cancel(_ id: String) async { await jobs.cancel(id) }

    /// - Returns: nil when there is no such job.
    package func job(_ id: String) async throws -> StudioJob? { try await jobs.job(id) }

    /// The latest first.
    package func recentJobs(limit: Int = 10) async throws -> [StudioJob] {
        var recent: [StudioJob] = []
        for row in try await store.read({ try $0.jobs(limit: limit) }) {
            if let job = try await jobs.job(row.artefact) { recent.append(job) }
        }
        return recent
    }

    /// What happens to a job from now on; ends with it. Parts that came before are in ``job(_:)``.
    package func events(of id: String) async -> AsyncStream<ContentGenerator.Event> { await jobs.events(of: id) }

    // MARK: Looking

    /// - Throws: ``PlatformError`` when there is none.
    package func work(_ id: String) async throws -> StudioWork {
        let (row, decisions) = try await store.read { (try $0.artefact(id), try $0.decisions(on: id)) }
        guard let row else { throw Self.noWork }
        return try Self.work(row, decisions)
    }

    /// The newest first.
    package func works(in course: CourseID? = nil) async throws -> [StudioWork] {
        try await store.read { transaction in
            try transaction.artefacts(in: course).map { try Self.work($0, transaction.decisions(on: $0.id)) }
        }
    }

    package func versions(of id: String) async throws -> [StudioVersion] {
        try await store.read { try $0.versions(of: id) }.map {
            StudioVersion(number: $0.number, time: $0.time, note: $0.note, artefact: try Self.artefact($0.body))
        }
    }

    /// Parts that wait for a person, the oldest work first.
    package func queue(in course: CourseID? = nil) async throws -> [(work: StudioWork, part: Artefact.Part)] {
        try await works(in: course).reversed().flatMap { work in work.waiting.map { (work, $0) } }
    }

    // MARK: Changing

    /// Replaces the text of a part by a person's own, and checks it anew.
    ///
    /// - Parameter version: the one that the person saw; an edit of an older one is refused, and loses nothing.
    /// - Throws: ``PlatformError`` when the form cannot be read, with the line; or when somebody else was faster.
    package func edit(_ part: String, of id: String, version: Int64, heading: String? = nil, text: String) async throws
    {
        let text = text.replacing("\r\n", with: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty, text.utf8.count <= 100_000 else {
            throw PlatformError(
                .invalid, ["en": "A text of 1 to 100,000 bytes is needed.", "zh": "内容须为 1 到 100000 字节。"])
        }
        var work = try await self.work(id)
        guard work.version == version else { throw Self.conflict }
        let index = try Self.index(of: part, in: work)
        var edited = work.artefact.parts[index]
        guard edited.text != text || heading.map({ $0 != edited.heading }) == true else { return }
        edited.text = text
        if let heading { edited.heading = heading }
        edited.author = .person
        edited.prompt = nil
        edited.verdicts = try await checker(work).verdicts(on: edited, of: work.artefact)
        if let broken = edited.verdicts.first(where: { $0.check == .schema && $0.outcome == .failed }) {
            throw PlatformError(.invalid, broken.reason)
        }
        work.artefact.parts[index] = edited
        try await append(work, note: "edited \(part)")
    }

    /// Makes one part anew.
    ///
    /// - Parameter instruction: what is to be different.
    package func remake(_ part: String, of id: String, instruction: String) async throws {
        var work = try await self.work(id)
        let index = try Self.index(of: part, in: work)
        let generator = ContentGenerator(try await material(work), model: model, checker: try await checker(work))
        do {
            work.artefact.parts[index] = try await generator.remake(
                part: part, of: work.artefact, instruction: instruction)
        } catch let error as GenerationError {
            throw PlatformError(.invalid, error.message)
        } catch let error as ChatModelError {
            throw PlatformError(.busy, error.localized)
        }
        try await append(work, note: "made anew \(part)")
    }

    package func remove(_ part: String, of id: String, version: Int64) async throws {
        var work = try await self.work(id)
        guard work.version == version else { throw Self.conflict }
        work.artefact.parts.remove(at: try Self.index(of: part, in: work))
        try await append(work, note: "removed \(part)")
    }

    /// Puts the parts in another order.
    ///
    /// - Parameter order: the id of every part, once.
    package func reorder(_ order: [String], of id: String, version: Int64) async throws {
        var work = try await self.work(id)
        guard work.version == version else { throw Self.conflict }
        guard order.sorted() == work.artefact.parts.map(\.id).sorted() else {
            throw PlatformError(
                .invalid, ["en": "The order must name every part once.", "zh": "顺序须恰好包含每一部分一次。"])
        }
        guard order != work.artefact.parts.map(\.id) else { return }
        let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        work.artefact.parts.sort { places[$0.id, default: 0] < places[$1.id, default: 0] }
        try await append(work, note: "reordered")
    }

    /// Gives the whole another title; white space in it counts as one blank.
    package func retitle(_ id: String, version: Int64, _ title: String) async throws {
        let title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (1...200).contains(title.count) else {
            throw PlatformError(
                .invalid, ["en": "A title of 1 to 200 characters is needed.", "zh": "标题须为 1 到 200 个字符。"])
        }
        var work = try await self.work(id)
        guard work.version == version else { throw Self.conflict }
        guard title != work.artefact.title else { return }
        work.artefact.title = title
        try await append(work, note: "retitled")
    }

    /// Makes an earlier version the latest again.
    package func restore(_ version: Int64, of id: String) async throws {
        guard let earlier = try await versions(of: id).first(where: { $0.number == version }) else {
            throw Self.noWork
        }
        var work = try await self.work(id)
        work.artefact = earlier.artefact
        try await append(work, note: "restored \(version)")
    }

    // MARK: Reviewing

    /// Lets learners see a part that the checks did not pass.
    ///
    /// - Parameter version: the one that the person saw.
    package func approve(_ part: String, of id: String, version: Int64) async throws {
        try await decide("approve", part, id, version, "")
    }

    package func reject(_ part: String, of id: String, version: Int64, reason: String) async throws {
        try await decide("reject", part, id, version, String(reason.prefix(1000)))
    }

    private func decide(_ decision: String, _ part: String, _ id: String, _ version: Int64, _ reason: String)
        async throws
    {
        let work = try await self.work(id)
        guard work.version == version else { throw Self.conflict }
        let text = work.artefact.parts[try Self.index(of: part, in: work)].fingerprint
        let row = ReviewDecisionRow(
            part: part, text: text, decision: decision, reason: reason, time: services.record.now())
        try await store.write { try $0.appendDecision(row, on: id) }
    }

    // MARK: Parts

    var model: (any ChatModel)? {
        services.gateway.chat(for: ModelCaller(consent: .notNeeded, purpose: "generation"))
    }

    private func material(_ work: StudioWork) async throws -> Material {
        guard let served = services.library[work.course] else { throw PlatformError.noCourse(work.course) }
        return await services.material(of: served, in: work.artefact.brief.language)
    }

    private func checker(_ work: StudioWork) async throws -> ArtefactChecker {
        let caller = ModelCaller(consent: .notNeeded, purpose: "check")
        return ArtefactChecker(try await material(work), solver: services.gateway.chat(for: caller))
    }

    private func append(_ work: StudioWork, note: String) async throws {
        let row = ArtefactVersionRow(
            number: work.version + 1, time: services.record.now(), note: note, body: try Self.body(work.artefact))
        guard try await store.write({ try $0.appendVersion(row, of: work.id) }) else { throw Self.conflict }
    }

    private static func index(of part: String, in work: StudioWork) throws -> Int {
        guard let index = work.artefact.parts.firstIndex(where: { $0.id == part }) else {
            throw PlatformError(.notFound, ["en": "This part is not there any more.", "zh": "这一部分已不存在。"])
        }
        return index
    }

    static func body(_ artefact: Artefact) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(artefact), as: UTF8.self)
    }

    static func artefact(_ body: String) throws -> Artefact {
        try JSONDecoder().decode(Artefact.self, from: Data(body.utf8))
    }

    private static func work(_ row: ArtefactRow, _ decisions: [ReviewDecisionRow]) throws -> StudioWork {
        StudioWork(
            id: row.id, course: row.course, state: StudioWork.State(rawValue: row.state) ?? .draft,
            artefact: try artefact(row.version.body), version: row.version.number, changed: row.version.time,
            decisions: Dictionary(decisions.map { ($0.part, $0) }, uniquingKeysWith: { $1 }))
    }

    static let noWork = PlatformError(.notFound, ["en": "There is no such work.", "zh": "没有这项内容。"])
    private static let conflict = PlatformError(
        .outdated,
        [
            "en": "Somebody else has changed this meanwhile. What you wrote is below; look at the new version first.",
            "zh": "有人在此期间修改过。您写的内容仍在下方，请先查看新版本。",
        ])
}
