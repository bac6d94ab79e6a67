import DomainModel
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Platform
import Storage

/// The tutor: its own page, and the answers it gives beside lessons and exercises, streamed where the browser can.
struct TutorController {
    let services: Services
    let rendering: Rendering

    func addRoutes(to router: Router<AppContext>) {
        router.get("c/{course}/tutor", use: page)
        router.post("c/{course}/tutor", use: ask)
    }

    private func page(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        try await session.enrol()
        let back = "/c/\(session.served.course.id)/tutor"
        return visit.page(
            "tutor", title: visit.strings["tutor.title"],
            ["course": await visit.header(session.served), "chat": try await visit.chat(session, back: back)])
    }

    private func ask(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        if request.headers[.accept]?.hasPrefix("text/event-stream") == true { return stream(visit, session) }
        // Without JavaScript: wait for the whole answer, then show the page again with it.
        let form = try await Form(request, context)
        for await _ in try await events(form, visit, session) {}
        let back = form.first("back") ?? ""
        return .see((back.isLocalPath ? back : "/c/\(session.served.course.id)/tutor") + "#tutor")
    }

    private func events(_ form: Form, _ visit: Visit, _ session: StudySession) async throws -> AsyncStream<TutorEvent> {
        try await session.enrol()
        let subject: TutorTurn.Subject =
            if let activity = form.first("activity") { .activity(activity) } else if let lesson = form.first("lesson") {
                .lesson(lesson)
            } else { .course }
        return try await services.tutor(session).ask(form.require("question"), about: subject, language: visit.material)
    }

    // MARK: Streaming

    private struct Block: Encodable {
        var index: Int
        var html: String
    }
    private struct Notice: Encodable { var text: String }
    private struct Done: Encodable {
        struct Link: Encodable {
            var href: String
            var label: String
        }
        var citations: [Link]
        var speakerLabel: String
        /// Whether the exercise on the page has changed (a hint was given).
        var changesExercise: Bool
    }

    /// Server-sent events; a browser that goes away cancels the answer at once.
    private func stream(_ visit: Visit, _ session: StudySession) -> Response {
        let body = ResponseBody { writer in
            try await visit.request.body.consumeWithCancellationOnInboundClose { body in
                do {
                    let form = try await Form(body, visit.context)
                    for await event in try await events(form, visit, session) {
                        try await writer.write(await message(event, visit, session.served))
                    }
                } catch let error as PlatformError {
                    try await writer.write(
                        Self.message("failed", Notice(text: error.message.text(in: visit.context.language))))
                } catch PageError.badForm(let reason) {
                    try await writer.write(Self.message("failed", Notice(text: visit.strings["error.badForm", reason])))
                }
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"], body: body)
    }

    private func message(_ event: TutorEvent, _ visit: Visit, _ served: ServedCourse) async throws -> ByteBuffer {
        switch event {
        case .waiting(let model, let seconds):
            return try Self.message(
                "waiting", Notice(text: visit.strings["tutor.waiting", model, Int(seconds.rounded())]))
        case .block(let index, let markdown):
            let html = await visit.blocks(LocalizedText(everywhere: markdown), served) ?? ""
            return try Self.message("block", Block(index: index, html: html))
        case .notice(let text):
            return try Self.message("notice", Notice(text: text.text(in: visit.context.language)))
        case .done(let reply):
            let links = reply.citations.indices.map { number in
                let link = visit.link(reply.citations[number], number, served)
                return Done.Link(href: link.href, label: link.label)
            }
            return try Self.message(
                "done",
                Done(citations: links, speakerLabel: visit.speaker(reply.speaker), changesExercise: reply.hint != nil))
        }
    }

    private static func message(_ name: String, _ data: some Encodable) throws -> ByteBuffer {
        let json = String(decoding: try JSONEncoder().encode(data), as: UTF8.self)
        return ByteBuffer(string: "event: \(name)\ndata: \(json)\n\n")
    }
}

extension Visit {
    /// Exchanges shown beside a page.
    private static let turnLimit = 8

    /// The tutor beside a page, with what was said before.
    func chat(
        _ session: StudySession, lesson: LessonID? = nil, activity: ActivityID? = nil, back: String
    ) async throws -> [String: Any] {
        let served = session.served
        var turns: [[String: Any]] = []
        for reply in try await services.tutor(session).history(limit: Self.turnLimit) {
            let links = reply.citations.indices.map { number -> [String: Any] in
                let link = link(reply.citations[number], number, served)
                return ["href": link.href, "label": link.label]
            }
            turns.append([
                "question": reply.question, "citations": links, "hasCitations": !links.isEmpty,
                "replyHTML": await blocks(LocalizedText(everywhere: reply.markdown), served) ?? "",
                "speaker": speaker(reply.speaker),
            ])
        }
        return [
            "course": served.course.id, "csrf": context.formToken, "turns": turns, "back": back,
            "lesson": lesson.orFalse, "activity": activity.orFalse, "placeholder": strings["tutor.placeholder"],
            "speaker": modelName.map { strings["tutor.model", $0] } ?? strings["tutor.builtIn"],
            "offersModel": rendering.model != nil && modelName == nil,
        ]
    }

    /// The model that words the tutor's answers for this learner: configured, and allowed by them.
    private var modelName: String? { visitor.preferences.allowsModel ? rendering.model?.name : nil }

    func speaker(_ speaker: String) -> String {
        speaker == TutorReply.builtIn ? strings["tutor.saidBuiltIn"] : strings["tutor.saidModel", speaker]
    }

    /// Where a citation leads and what it is called: `[1] Lesson › Section`.
    func link(_ citation: TutorReply.Citation, _ number: Int, _ served: ServedCourse) -> (href: String, label: String) {
        let title = (served.lesson(citation.lesson)?.title.text(in: material) ?? citation.lesson).withoutMarkup
        let anchor = citation.sectionID.isEmpty ? "" : "#\(citation.sectionID)"
        let section = citation.section.isEmpty ? "" : " › \(citation.section.withoutMarkup)"
        return ("/c/\(served.course.id)/lessons/\(citation.lesson)\(anchor)", "[\(number + 1)] \(title)\(section)")
    }
}

extension String {
    /// Whether it is a path on this server rather than another site's address.
    var isLocalPath: Bool { hasPrefix("/") && !hasPrefix("//") && !contains("\\") && !contains(where: \.isNewline) }
}
