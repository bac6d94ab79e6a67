import Content
import DomainModel
import Foundation
import Hummingbird
import Platform

/// The studio: where teachers bring material in, have content made from it, review it, and publish it.
struct StudioController {
    let pages: StudioPages
    let key: StudioKey

    func addRoutes(to router: Router<AppContext>) {
        router.get("studio", use: index)
        router.post("studio/open", use: open)
        let group = router.group("studio").add(middleware: StudioMiddleware())
        group.get("c/{course}", use: course)
        group.post("c/{course}/outline", use: saveOutline)
        group.post("c/{course}/prerequisites", use: propose)
        group.post("c/{course}/prerequisites/accept", use: accept)
        IntakeController(pages: pages).addRoutes(to: group)
        MakeController(pages: pages).addRoutes(to: group)
        WorkController(pages: pages).addRoutes(to: group)
    }

    // MARK: The door

    /// The shelf; with the key in the address, the door.
    private func index(_ request: Request, _ context: AppContext) async throws -> Response {
        if let given = request.uri.queryParameters["key"] { return try admit(String(given)) }
        let visit = pages.visit(request, context)
        let strings = visit.strings
        guard context.isInStudio else {
            return visit.page("studio-closed", title: strings["studio.title"], [:], status: .forbidden)
        }
        await pages.studio.refresh()
        let waiting = try await pages.studio.queue().count
        let jobs = try await pages.studio.recentJobs(limit: 8)
        let courses = pages.services.library.courses.map { served -> [String: Any] in
            let course = served.course
            return [
                "id": course.id, "title": course.title.text(in: context.language).withoutMarkup,
                "counts": strings["course.counts", course.skills.count, course.lessons.count, course.exercises.count],
            ]
        }
        return visit.page(
            "studio", title: strings["studio.title"],
            [
                "speaker": visit.speaker, "review": strings["studio.review", waiting], "courses": courses,
                "hasJobs": !jobs.isEmpty, "isBusy": jobs.contains { $0.status.isOpen },
                "jobs": jobs.map { job in
                    [
                        "id": job.id, "title": MakeController.title(job, strings),
                        "state": "\(strings["job.\(job.status.rawValue)"]) · \(visit.title(job.draft.brief.course))",
                    ]
                },
            ])
    }

    private func open(_ request: Request, _ context: AppContext) async throws -> Response {
        try admit(try await Form(request, context).require("key").trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private func admit(_ given: String) throws -> Response {
        guard key.isGiven(given), let proof = key.proof else { throw PageError.studioClosed }
        var response = Response.see("/studio")
        response.setCookie(SessionMiddleware.cookie(StudioKey.cookie, proof))
        return response
    }

    // MARK: A course

    private func course(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        return try await page(visit, try visit.course())
    }

    private func page(_ visit: StudioVisit, _ served: ServedCourse, problem: String? = nil) async throws -> Response {
        let strings = visit.strings
        let language = visit.context.language
        let course = served.course
        let works = try await pages.studio.works(in: course.id)
        func title(_ id: SkillID) -> String { served.skill(id)?.title.text(in: language).withoutMarkup ?? id }
        let exercises = Dictionary(grouping: course.exercises) { $0.lesson ?? "" }.mapValues(\.count)
        let units = course.units.map { unit -> [String: Any] in
            let lessons = unit.lessons.compactMap { served.lesson($0) }.map { lesson -> [String: Any] in
                [
                    "title": lesson.title.text(in: language).withoutMarkup,
                    "href": "/c/\(course.id)/lessons/\(lesson.id)",
                    "exercises": strings["outline.exercises", exercises[lesson.id] ?? 0],
                    "skills": lesson.skills.map { id -> [String: Any] in
                        let after = served.skill(id)?.prerequisites.map(title).joined(separator: "; ") ?? ""
                        return ["title": title(id), "after": (after.isEmpty ? nil : after).orFalse]
                    },
                ]
            }
            return ["title": unit.title.text(in: language).withoutMarkup, "lessons": lessons]
        }
        return visit.page(
            "studio-course", title: course.title.text(in: language).withoutMarkup,
            [
                "id": course.id, "title": course.title.text(in: language).withoutMarkup,
                "counts": strings["course.counts", course.skills.count, course.lessons.count, course.exercises.count],
                "review": strings["studio.review", works.reduce(0) { $0 + $1.waiting.count }],
                "hasArtefacts": !works.isEmpty, "problem": problem.orFalse,
                "artefacts": works.map { work in
                    [
                        "id": work.id, "title": work.artefact.title,
                        "kind": strings["kind.\(work.artefact.brief.kind.rawValue)"],
                        "state": strings["artefact.\(work.state.rawValue)"],
                        "parts": strings["artefact.parts", work.artefact.parts.count, work.waiting.count],
                    ]
                }, "units": units, "canEdit": true,
                "skills": course.skills.map { skill in
                    [
                        "id": skill.id, "title": skill.title.text(in: language),
                        "after": skill.prerequisites.joined(separator: ", "),
                    ]
                },
                "licence": [
                    "credit": course.attribution.credit.text(in: language),
                    "name": strings.licence(course.attribution.licence),
                    "source": course.attribution.source.orFalse,
                ],
            ], status: problem == nil ? .ok : .unprocessableContent)
    }

    private func saveOutline(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let served = try visit.course()
        let form = try await Form(request, context)
        let titles = Dictionary(form.group("title."), uniquingKeysWith: { $1 })
        let after = Dictionary(form.group("after."), uniquingKeysWith: { $1 }).mapValues { text in
            text.split { ",，、;； ".contains($0) }.map(String.init)
        }
        do {
            try await pages.studio.setOutline(
                of: served.course.id, titles: titles, prerequisites: after, language: context.language)
        } catch let error as PlatformError where error.code == .invalid {
            return try await page(visit, served, problem: error.message.text(in: context.language))
        }
        return .see("/studio/c/\(served.course.id)")
    }

    // MARK: Proposed prerequisites

    private func propose(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let served = try visit.course()
        _ = try await Form(request, context)
        let advice = try await pages.studio.advice(on: served.course.id, language: context.language)
        let strings = visit.strings
        let (count, limit) = (served.course.skills.count, CourseStudio.comparedSkills)
        func title(_ id: SkillID) -> String { served.skill(id)?.title.text(in: context.language).withoutMarkup ?? id }
        return visit.page(
            "proposals", title: strings["proposals.title"],
            [
                "course": served.course.id, "courseTitle": visit.title(served.course.id),
                "source": advice.model.map { strings["proposals.model", $0] } ?? strings["proposals.text"],
                "problem": (advice.hasModelFailed ? strings["proposals.modelFailed"] : nil).orFalse,
                "dropped": (advice.dropped > 0 ? strings["proposals.dropped", advice.dropped] : nil).orFalse,
                "limit": (count > limit ? strings["proposals.limit", limit, count] : nil).orFalse,
                "hasItems": !advice.items.isEmpty,
                "items": advice.items.map { item -> [String: Any] in
                    let proposal = item.proposal
                    return [
                        "pair": "\(proposal.skill)/\(proposal.prerequisite)", "isTicked": item.isRecommended,
                        "title": strings["proposals.pair", title(proposal.skill), title(proposal.prerequisite)],
                        "reason": proposal.reason.text(in: context.language).withoutMarkup,
                        "implied": (item.isImplied ? strings["proposals.implied"] : nil).orFalse,
                        "evidence": proposal.evidence.map { Self.plain($0) }.orFalse,
                    ]
                },
            ])
    }

    private func accept(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = pages.visit(request, context)
        let served = try visit.course()
        let pairs = try await Form(request, context).all("pair").map { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else { throw PageError.badForm("“\(text.prefix(60))” names no two skills") }
            return (skill: parts[0], prerequisite: parts[1])
        }
        do {
            try await pages.studio.accept(pairs, in: served.course.id)
        } catch let error as PlatformError where error.code == .invalid {
            return try await page(visit, served, problem: error.message.text(in: context.language))
        }
        return .see("/studio/c/\(served.course.id)")
    }

    /// A sentence of a lesson's Markdown to be quoted: links and pictures by their words.
    private static func plain(_ sentence: String) -> String {
        String(sentence.replacing(/!?\[([^\]]*)\]\([^)]*\)/) { $0.1 }.withoutMarkup.prefix(300))
    }
}
