import Content
import DomainModel
import Foundation
import Hummingbird
import Platform

/// Having something made: the form, and the page of what is on its way.
struct MakeController {
    let pages: StudioPages

    func addRoutes(to router: RouterGroup<AppContext>) {
        router.get("c/{course}/make", use: form)
        router.post("c/{course}/make", use: make)
        router.get("jobs/{id}", use: job)
        router.post("jobs/{id}/cancel", use: cancel)
        router.post("jobs/{id}/retry", use: retry)
    }

    static func title(_ job: StudioJob, _ strings: Strings) -> String {
        let kind = strings["kind.\(job.draft.brief.kind.rawValue)"]
        return job.draft.title.isEmpty ? kind : "\(kind): \(job.draft.title)"
    }

    // MARK: The form

    private func form(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let served = try visit.course()
        let languages = served.course.languages
        let language = languages.contains(context.language) ? context.language : languages.first ?? "en"
        return page(visit, served, GenerationBrief(.exercise, course: served.course.id, language: language))
    }

    private func page(
        _ visit: StudioVisit, _ served: ServedCourse, _ brief: GenerationBrief, problem: String? = nil
    ) -> Response {
        let strings = visit.strings
        func options(_ values: [String], chosen: [String], _ key: String, note: String? = nil) -> [[String: Any]] {
            values.map { value in
                [
                    "value": value, "label": strings["\(key).\(value)"], "isChosen": chosen.contains(value),
                    "note": note.map { strings["\($0).\(value)"] }.orFalse,
                ]
            }
        }
        let languages = ["en": "English", "zh": "中文"]
        let isDetailed =
            !brief.keywords.isEmpty || brief.length != nil || !brief.questions.isEmpty || brief.interest != nil
            || brief.position != nil
        return visit.page(
            "make", title: strings["make.title"],
            [
                "course": served.course.id, "courseTitle": visit.title(served.course.id), "speaker": visit.speaker,
                "problem": problem.orFalse,
                "kinds": options(
                    GenerationBrief.Kind.allCases.map(\.rawValue), chosen: [brief.kind.rawValue], "kind",
                    note: "kindNote"),
                "topic": brief.topic, "keywords": brief.keywords.joined(separator: ", "),
                "skills": served.course.skills.map { skill in
                    [
                        "id": skill.id, "title": skill.title.text(in: visit.context.language).withoutMarkup,
                        "isChosen": skill.id == brief.skill,
                    ]
                },
                "count": brief.count, "length": brief.length.map { "\($0)" } ?? "",
                "languages": languages.sorted { $0.key < $1.key }.map { tag, label in
                    ["value": tag, "label": label, "isChosen": tag == brief.language]
                },
                "levels": options(
                    GenerationBrief.Level.allCases.map(\.rawValue), chosen: [brief.level.rawValue], "level"),
                "questions": options(
                    GenerationBrief.QuestionKind.allCases.map(\.rawValue), chosen: brief.questions.map(\.rawValue),
                    "question"),
                "interest": brief.interest ?? "", "position": brief.position ?? "", "isDetailed": isDetailed,
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    private func make(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let served = try visit.course()
        let form = try await Form(request, context)
        func text(_ name: String) -> String {
            String((form.first(name) ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200))
        }
        func optional(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }
        var brief = GenerationBrief(
            GenerationBrief.Kind(rawValue: text("kind")) ?? .exercise, course: served.course.id, topic: text("topic"),
            keywords: text("keywords").split { ",，、".contains($0) }.map { $0.trimmingCharacters(in: .whitespaces) },
            skill: optional("skill"), language: text("language") == "zh" ? "zh" : "en",
            level: GenerationBrief.Level(rawValue: text("level")) ?? .secondary,
            questions: form.all("questions").compactMap { GenerationBrief.QuestionKind(rawValue: $0) },
            interest: optional("interest"), position: optional("position"), seed: UInt64.random(in: 0...UInt64.max))
        var problem: String?
        if let count = Int(text("count")) { brief.count = count } else { problem = visit.strings["make.badCount"] }
        if let length = optional("length") {
            brief.length = Int(length)
            if brief.length == nil { problem = visit.strings["make.badLength"] }
        }
        if brief.topic.isEmpty && brief.skill == nil && brief.keywords.isEmpty,
            [.tutorial, .article, .caseStudy, .workedExample].contains(brief.kind)
        {
            problem = visit.strings["make.needsTopic"]
        }
        if let problem { return page(visit, served, brief, problem: problem) }
        do {
            return .see("/studio/jobs/\(try await pages.studio.start(brief))")
        } catch let error as PlatformError where error.code == .invalid {
            return page(visit, served, brief, problem: error.message.text(in: context.language))
        }
    }

    // MARK: On its way

    private func job(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let strings = visit.strings
        guard let job = try await pages.studio.job(try context.parameters.require("id")) else {
            throw PageError.notFound
        }
        let done = Set(job.draft.parts.map(\.id))
        let dropped = Dictionary(job.dropped.map { ($0.part, $0.why) }, uniquingKeysWith: { $1 })
        let planned = job.planned.isEmpty ? job.draft.parts.map { ($0.id, $0.heading) } : job.planned
        let parts = planned.enumerated().map { number, part -> [String: Any] in
            let state =
                if done.contains(part.0) { strings["job.ready"] } else if let why = dropped[part.0] {
                    strings["job.dropped", why.text(in: context.language)]
                } else if job.writing?.part == part.0 { strings["job.isWriting"] } else { "" }
            return ["heading": part.1.isEmpty ? "\(number + 1)" : part.1, "state": state]
        }
        let state =
            strings["job.\(job.status.rawValue)"]
            + (job.status == .running && !planned.isEmpty ? " · " + strings["job.part", done.count, planned.count] : "")
        var fields: [String: Any] = [
            "id": job.id, "course": job.draft.brief.course, "courseTitle": visit.title(job.draft.brief.course),
            "title": Self.title(job, strings), "state": state, "isOpen": job.status.isOpen, "parts": parts,
            "problem": (job.error.isEmpty ? nil : job.error.text(in: context.language)).orFalse, "progress": false,
            "artefact": (job.status == .done ? job.id : nil).orFalse,
            "mayRetry": job.status == .failed || job.status == .cancelled,
            "writing": (job.writing?.text).orFalse,
        ]
        if job.status == .running, !planned.isEmpty {
            fields["progress"] = ["value": done.count, "max": planned.count]
        }
        return visit.page("job", title: Self.title(job, strings), fields)
    }

    private func cancel(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await Form(request, context)
        let id = try context.parameters.require("id")
        await pages.studio.cancel(id)
        return .see("/studio/jobs/\(id)")
    }

    private func retry(_ request: Request, _ context: AppContext) async throws -> Response {
        _ = try await Form(request, context)
        let id = try context.parameters.require("id")
        try await pages.studio.retry(id)
        return .see("/studio/jobs/\(id)")
    }
}
