import Content
import DomainModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Platform

/// One piece of work: its parts with their verdicts, editing, versions, review, publishing, download.
struct WorkController {
    let pages: StudioPages

    func addRoutes(to router: RouterGroup<AppContext>) {
        router.get("review", use: review)
        let work = router.group("artefacts/{id}")
        work.get(use: page)
        work.get("versions", use: versions)
        work.get("download/{form}", use: download)
        work.post("title", use: retitle)
        work.post("restore", use: restore)
        work.post("publish", use: publish)
        work.post("withdraw", use: withdraw)
        let part = work.group("parts/{part}")
        part.post("edit", use: edit)
        part.post("approve", use: approve)
        part.post("reject", use: reject)
        part.post("remake", use: remake)
        part.post("move", use: move)
        part.post("remove", use: remove)
    }

    // MARK: The page

    private func page(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let work = try await pages.studio.work(try context.parameters.require("id"))
        let done = request.uri.queryParameters["done"].flatMap { name in
            ["saved": "artefact.isSaved", "published": "artefact.isPublished", "withdrawn": "artefact.isWithdrawn"][
                String(name)]
        }
        return await show(work, visit, done: done.map { visit.strings[$0] })
    }

    /// - Parameter attempt: a text that was refused, with the reason; the part is empty for the title.
    private func show(
        _ work: StudioWork, _ visit: StudioVisit, done: String? = nil, problem: String? = nil,
        attempt: (part: String, text: String, fault: String)? = nil
    ) async -> Response {
        let strings = visit.strings
        var parts: [[String: Any]] = []
        for (index, part) in work.artefact.parts.enumerated() {
            let tried = attempt.flatMap { $0.part == part.id ? ($0.text, $0.fault) : nil }
            var fields = await visit.fields(part, of: work, back: "/studio/artefacts/\(work.id)", attempt: tried)
            fields["number"] = index + 1
            fields["mayMoveUp"] = index > 0
            fields["mayMoveDown"] = index < work.artefact.parts.count - 1
            parts.append(fields)
        }
        let title = attempt.flatMap { $0.part.isEmpty ? $0 : nil }
        var exports = [
            ["href": "/studio/artefacts/\(work.id)/download/markdown", "label": strings["artefact.markdown"]]
        ]
        if work.csv != nil {
            exports.append(["href": "/studio/artefacts/\(work.id)/download/csv", "label": strings["artefact.csv"]])
        }
        let count = work.publishable.count
        return visit.page(
            "artefact", title: work.artefact.title,
            [
                "id": work.id, "course": work.course, "courseTitle": visit.title(work.course),
                "title": work.artefact.title, "newTitle": title?.text ?? work.artefact.title,
                "titleFault": (title?.fault).orFalse, "version": "\(work.version)",
                "kind": strings["kind.\(work.artefact.brief.kind.rawValue)"],
                "state": strings["artefact.\(work.state.rawValue)"],
                "versionLabel": strings["artefact.version", Int(work.version)], "problem": problem.orFalse,
                "done": done.orFalse, "mayPublish": count > 0 && work.artefact.brief.kind != .plan,
                "publishLabel": strings["artefact.publish", count, work.artefact.parts.count],
                "mayWithdraw": work.state == .published, "exports": exports, "rule": strings["artefact.rule"],
                "parts": parts,
            ], status: problem == nil && attempt == nil ? .ok : .unprocessableContent)
    }

    // MARK: Changing

    /// Does something with one part, or with the whole; what is refused is said on the page, with what was typed.
    private func change(
        _ request: Request, _ context: AppContext, done: String = "saved", staysAtPart: Bool = false,
        _ body: (_ id: String, _ part: String, _ version: Int64, Form) async throws -> Void
    ) async throws -> Response {
        let form = try await Form(request, context)
        let visit = pages.visit(request, context)
        let id = try context.parameters.require("id")
        let part = context.parameters.get("part") ?? ""
        do {
            try await body(id, part, form.first("version").flatMap { Int64($0) } ?? 0, form)
        } catch let error as PlatformError where error.code != .notFound {
            let message = error.message.text(in: context.language)
            let work = try await pages.studio.work(id)
            if let text = form.first("text") {
                return await show(work, visit, attempt: (part, text, message))
            }
            return await show(work, visit, problem: message)
        }
        if staysAtPart { return .see("/studio/artefacts/\(id)#part-\(part)") }
        let back = form.first("back") ?? ""
        return .see(
            back.isLocalPath
                ? back + (back.contains("?") ? "&" : "?") + "done=\(done)" : "/studio/artefacts/\(id)?done=\(done)")
    }

    private func edit(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context) { id, part, version, form in
            try await pages.studio.edit(part, of: id, version: version, text: form.require("text"))
        }
    }

    private func approve(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context, done: "approved") { id, part, version, _ in
            try await pages.studio.approve(part, of: id, version: version)
        }
    }

    private func reject(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context, done: "rejected") { id, part, version, form in
            try await pages.studio.reject(part, of: id, version: version, reason: form.first("reason") ?? "")
        }
    }

    private func remake(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context) { id, part, _, form in
            try await pages.studio.remake(part, of: id, instruction: form.first("instruction") ?? "")
        }
    }

    private func remove(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context) { id, part, version, _ in
            try await pages.studio.remove(part, of: id, version: version)
        }
    }

    private func retitle(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context) { id, _, version, form in
            try await pages.studio.retitle(id, version: version, form.require("text"))
        }
    }

    /// One place up or down; the browser stays with the part.
    private func move(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context, staysAtPart: true) { id, part, version, form in
            var order = try await pages.studio.work(id).artefact.parts.map(\.id)
            if let from = order.firstIndex(of: part) {
                let place = from + (form.first("to") == "up" ? -1 : 1)
                if order.indices.contains(place) { order.swapAt(from, place) }
            }
            try await pages.studio.reorder(order, of: id, version: version)
        }
    }

    private func restore(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context) { id, _, version, _ in try await pages.studio.restore(version, of: id) }
    }

    private func publish(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context, done: "published") { id, _, _, _ in try await pages.studio.publish(id) }
    }

    private func withdraw(_ request: Request, _ context: AppContext) async throws -> Response {
        try await change(request, context, done: "withdrawn") { id, _, _, _ in try await pages.studio.withdraw(id) }
    }

    // MARK: Download

    private func download(_ request: Request, _ context: AppContext) async throws -> Response {
        let work = try await pages.studio.work(try context.parameters.require("id"))
        let (text, type, ending): (String?, String, String) =
            try context.parameters.require("form") == "csv"
            ? (work.csv, "text/csv", "csv") : (work.markdown, "text/markdown", "md")
        guard let text else { throw PageError.notFound }
        let name = "\(work.course)-\(work.artefact.brief.kind.rawValue)"
        return Response(
            status: .ok,
            headers: [
                .contentType: "\(type); charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(name).\(ending)\"",
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    // MARK: Versions

    private func versions(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let strings = visit.strings
        let work = try await pages.studio.work(try context.parameters.require("id"))
        let all = try await pages.studio.versions(of: work.id)
        let list = all.map { version -> [String: Any] in
            [
                "number": "\(version.number)", "time": StudioVisit.time(version.time),
                "note": Self.note(version.note, strings),
                "compare":
                    (version.number > 1
                    ? "/studio/artefacts/\(work.id)/versions?from=\(version.number - 1)&to=\(version.number)" : nil)
                    .orFalse, "mayRestore": version.number != work.version,
            ]
        }
        var fields: [String: Any] = [
            "id": work.id, "title": work.artefact.title, "versions": list, "diff": false,
        ]
        let query = request.uri.queryParameters
        if let from = query["from"].flatMap({ Int64($0) }), let to = query["to"].flatMap({ Int64($0) }),
            let old = all.first(where: { $0.number == from }), let new = all.first(where: { $0.number == to })
        {
            let parts = StudioDiff(from: old.artefact, to: new.artefact).parts.map { part -> [String: Any] in
                [
                    "heading": part.heading, "state": strings["diff.\(part.change.rawValue)"],
                    "runs": part.runs.map { run in
                        [
                            "text": run.text, "isAdded": run.change == .added, "isRemoved": run.change == .removed,
                            "isKept": run.change == .kept,
                        ]
                    },
                ]
            }
            fields["diff"] = ["diffTitle": strings["versions.diff", Int(from), Int(to)], "parts": parts]
        }
        return visit.page("versions", title: strings["versions.title"], fields)
    }

    /// What was done, in the language of the page; the record keeps a word and what it was done to.
    private static func note(_ note: String, _ strings: Strings) -> String {
        let words = note.split(separator: " ", maxSplits: 1).map(String.init)
        let what = note.hasPrefix("made anew ") ? "remade" : words.first ?? ""
        return strings["note.\(what)", words.last.map { $0.replacing("anew ", with: "") } ?? ""]
    }

    // MARK: Review

    private func review(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let strings = visit.strings
        let query = request.uri.queryParameters
        let course = query["course"].map { String($0) }
        let queue = try await pages.studio.queue(in: course)
        let at = min(max(0, query["at"].flatMap { Int($0) } ?? 0), max(0, queue.count - 1))
        let filter = course.map { "course=\($0)&" } ?? ""
        let done = query["done"].flatMap { name in
            ["approved": "review.approved", "rejected": "review.rejected", "saved": "artefact.isSaved"][String(name)]
        }
        var fields: [String: Any] = [
            "course": course.orFalse, "courseTitle": course.map(visit.title).orFalse, "item": false,
            "done": done.map { strings[$0] }.orFalse, "problem": false,
        ]
        if queue.indices.contains(at) {
            let (work, part) = queue[at]
            var shown = await visit.fields(
                part, of: work, back: "/studio/review?\(filter)at=\(at)", isReview: true)
            shown["next"] = (queue.count > 1 ? "/studio/review?\(filter)at=\((at + 1) % queue.count)" : nil).orFalse
            shown["reasonLabel"] = strings["review.reason"]
            fields["item"] = [
                "place": strings["review.place", at + 1, queue.count], "artefact": work.id,
                "artefactTitle": work.artefact.title, "kind": strings["kind.\(work.artefact.brief.kind.rawValue)"],
                "part": shown,
            ]
        }
        return visit.page("review", title: strings["review.title"], fields)
    }
}
