import Content
import DomainModel
import Foundation
import Hummingbird
import Platform

/// What the studio's controllers are made of.
struct StudioPages {
    let studio: CourseStudio
    let services: Services
    let rendering: Rendering

    func visit(_ request: Request, _ context: AppContext) -> StudioVisit {
        StudioVisit(studio: studio, services: services, rendering: rendering, request: request, context: context)
    }
}

/// What all pages of the studio share. Teachers need no learner's account: the key is enough.
struct StudioVisit {
    let studio: CourseStudio
    let services: Services
    let rendering: Rendering
    let request: Request
    let context: AppContext

    var strings: Strings { .of(context.language) }

    func page(
        _ name: String, title: String, _ fields: [String: Any], status: HTTPResponse.Status = .ok
    ) -> Response {
        var fields = fields
        fields["csrf"] = context.formToken
        return rendering.page(name, title: title, fields, request, context, status: status)
    }

    func course() throws -> ServedCourse {
        let id = try context.parameters.require("course")
        guard let served = services.library[id] else { throw PlatformError.noCourse(id) }
        return served
    }

    func title(_ id: CourseID) -> String {
        services.library[id].map { $0.course.title.text(in: context.language).withoutMarkup } ?? id
    }

    /// Who words what is made.
    var speaker: String {
        studio.modelName.map { strings["studio.model", $0] } ?? strings["studio.noModel"]
    }

    /// Milliseconds since 1970 as a date and time.
    static func time(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(
            .iso8601.year().month().day().time(includingFractionalSeconds: false).timeSeparator(.colon)
                .dateTimeSeparator(.space))
    }

    // MARK: Parts

    /// What `part.mustache` shows.
    ///
    /// - Parameters:
    ///   - back: where the forms lead to.
    ///   - attempt: a text that was refused, with the reason.
    func fields(
        _ part: Artefact.Part, of work: StudioWork, back: String, isReview: Bool = false,
        attempt: (text: String, fault: String)? = nil
    ) async -> [String: Any] {
        let standing = work.standing(of: part)
        let text = (attempt?.text ?? part.text).replacing("\r\n", with: "\n")
        let counts = { (outcome: Verdict.Outcome) in part.verdicts.count { $0.outcome == outcome } }
        var citations: [[String: Any]] = []
        for citation in part.citations {
            let section = citation.section.isEmpty ? "" : "#\(citation.section)"
            citations.append([
                "place": citation.place + (citation.page.map { " · p. \($0)" } ?? ""),
                "href": "/c/\(work.course)/lessons/\(citation.lesson)\(section)",
                "html": await rendering.blocks(LocalizedText(everywhere: citation.text), "en", work.course) ?? "",
            ])
        }
        return [
            "id": part.id, "heading": part.heading, "author": author(part.author), "state": label(standing),
            "isWaiting": standing == .waiting, "language": Frame.htmlLanguage(work.artefact.brief.language),
            "html": await preview(part, of: work), "citations": citations, "hasCitations": !citations.isEmpty,
            "verdicts": part.verdicts.filter { $0.outcome != .notApplicable }.map(fields),
            "verdictSummary": strings[
                "verdict.summary", counts(.passed), counts(.failed), counts(.unsure)],
            "prompt": part.prompt.orFalse, "action": "/studio/artefacts/\(work.id)/parts/\(part.id)",
            "version": "\(work.version)", "back": back, "csrf": context.formToken, "text": text,
            "rows": min(24, max(4, text.split(separator: "\n", omittingEmptySubsequences: false).count + 1)),
            "textLabel": strings[
                part.form == .prose ? "part.text" : part.form == .card ? "part.card" : "part.exercise"],
            "fault": (attempt?.fault).orFalse, "editKey": isReview ? "e" : "",
        ]
    }

    private func fields(_ verdict: Verdict) -> [String: Any] {
        let marks: [Verdict.Outcome: String] = [.passed: "✓", .failed: "✗", .unsure: "?"]
        let reason = verdict.reason.text(in: context.language)
        return [
            "outcome": verdict.outcome.rawValue, "mark": marks[verdict.outcome] ?? "",
            "label": strings[
                "verdict.line", strings["check.\(verdict.check.rawValue)"],
                strings["outcome.\(verdict.outcome.rawValue)"]],
            "reason": (reason.isEmpty ? nil : reason).orFalse,
        ]
    }

    func author(_ author: Artefact.Author) -> String {
        switch author {
        case .builtIn: strings["author.builtIn"]
        case .model(let name): strings["author.model", name]
        case .person: strings["author.person"]
        }
    }

    private func label(_ standing: StudioWork.Standing) -> String {
        switch standing {
        case .checked: strings["part.checked"]
        case .waiting: strings["part.waiting"]
        case .approved: strings["part.approved"]
        case .rejected(let reason): strings["part.rejected"] + (reason.isEmpty ? "" : ": \(reason)")
        }
    }

    private func exercise(_ part: Artefact.Part, of work: StudioWork) -> String? {
        services.library[work.course].flatMap {
            ExercisePreview(part.text, in: $0.course, language: work.artefact.brief.language, strings)?.markdown
        }
    }

    /// A part as a learner would see it, with its answers.
    private func preview(_ part: Artefact.Part, of work: StudioWork) async -> String {
        let markdown =
            switch part.form {
            case .prose: part.text
            case .card: part.text.replacing("\n---\n", with: "\n\n---\n\n")
            case .exercise: exercise(part, of: work) ?? "```\n\(part.text)\n```"
            }
        return await rendering.blocks(LocalizedText(everywhere: markdown), "en", work.course) ?? ""
    }
}
