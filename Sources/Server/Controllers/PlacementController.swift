import DomainModel
import HTTPTypes
import Hummingbird
import LearnerModel
import Planning
import Platform

/// The placement test: its introduction, its questions one by one, its outcome.
struct PlacementController {
    let services: Services
    let rendering: Rendering

    func addRoutes(to router: Router<AppContext>) {
        let placement = router.group("c/{course}/placement")
        placement.get("", use: show)
        placement.post("start", use: start)
        placement.post("stop", use: stop)
        placement.post("{activity}/answer", use: answer)
        placement.post("{activity}/unknown", use: unknown)
        placement.get("{activity}/answer") { _, context in
            Response.see("/c/\(try context.parameters.require("course"))/placement")
        }
    }

    private func show(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        var state = try await session.enrol()
        if state.placement == .running && state.open == nil { state = try await Placement(session).start() }
        return try await page(visit, session, state)
    }

    private func page(
        _ visit: Visit, _ session: StudySession, _ state: LearnerState, echo: StepView.Echo? = nil
    ) async throws -> Response {
        let course = session.served.course.id
        let csrf = visit.context.formToken
        let most = Placement(session).greatestLength
        var fields: [String: Any] = [
            "course": await visit.header(session.served), "intro": false, "question": false, "result": false,
        ]
        switch state.placement {
        case .none:
            fields["intro"] = ["course": course, "csrf": csrf, "lead": visit.strings["placement.lead", most]]
        case .running:
            guard let open = state.open else { throw PageError.notFound }
            let exercise = try session.exercise(of: open.activity)
            let view = StepView(
                visit: visit, session: session, open: open, exercise: exercise,
                action: "/c/\(course)/placement/\(open.activity.id)", echo: echo)
            fields["question"] = [
                "course": course, "csrf": csrf, "most": most, "asked": state.placementCount,
                "progress": visit.strings["placement.progress", state.placementCount + 1, most],
                "textHTML": await visit.blocks(exercise.text, session.served).orFalse,
                "steps": Array(await view.fields().prefix(1)),
            ]
        case .finished: fields["result"] = try await result(visit, session, state)
        }
        var response = visit.page("placement", title: visit.strings["placement.title"], fields)
        response.headers[.contentLocation] = "/c/\(course)/placement"
        if echo != nil { response.status = .unprocessableContent }
        return response
    }

    private func result(
        _ visit: Visit, _ session: StudySession, _ state: LearnerState
    ) async throws -> [String: Any] {
        let served = session.served
        let strings = visit.strings
        var known = 0
        let skills = served.course.skills.compactMap { skill -> [String: Any]? in
            guard let ability = state.ability(skill.id), let ring = visit.ring(skill.id, state, served) else {
                return nil
            }
            let judgement =
                ability.mastery >= 0.8
                ? "known" : ability.mastery >= 0.6 ? "likely" : ability.interval.upperBound < 0.7 ? "new" : "unsure"
            if ability.mastery >= 0.6 { known += 1 }
            return [
                "title": visit.title(skill.id, served).withoutMarkup, "ring": ring,
                "note": strings["placement.\(judgement)"],
            ]
        }
        let next = try await session.recommendation(for: state)
        let title =
            next.map { visit.title($0.skill, served).withoutMarkup } ?? served.course.title.text(in: visit.material)
        let href =
            switch next?.action {
            case .read(let lesson): "/c/\(served.course.id)/lessons/\(lesson)"
            default: "/c/\(served.course.id)/practice"
            }
        return [
            "summary": strings["placement.summary", known, served.course.skills.count, title], "skills": skills,
            "href": href, "action": strings["placement.go"], "course": served.course.id,
            "csrf": visit.context.formToken,
            "reasons": next.flatMap { visit.reasons($0.reasons, $0.forecast) }.orFalse,
        ]
    }

    private func start(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, _) = try await submitted(request, context)
        _ = try await Placement(session).start()
        return .see("/c/\(session.served.course.id)/placement")
    }

    /// Stopping a running test shows what it found; declining it leads to the first lesson.
    private func stop(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, _) = try await submitted(request, context)
        let asked = try await session.enrol().placementCount
        _ = try await Placement(session).stop()
        return .see("/c/\(session.served.course.id)/\(asked > 0 ? "placement" : "practice")")
    }

    private func answer(_ request: Request, _ context: AppContext) async throws -> Response {
        let (visit, session, form) = try await submitted(request, context)
        let activity = try context.parameters.require("activity")
        let state = try await session.state()
        guard let open = state.open, open.activity.id == activity, state.placement == .running else {
            return .see("/c/\(session.served.course.id)/placement")
        }
        guard let step = try session.exercise(of: open.activity).steps.first else { throw PageError.notFound }
        let answer = InputView.answer(step.question, in: form)
        let outcome = try await Placement(session).answer(answer, activity: activity)
        if let grade = outcome.grade, grade.verdict == .unreadable {
            let echo = StepView.Echo(step: step.id, hint: nil, answer: answer, grade: grade)
            return try await page(visit, session, state, echo: echo)
        }
        return .see("/c/\(session.served.course.id)/placement")
    }

    private func unknown(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, _) = try await submitted(request, context)
        _ = try await Placement(session).answer(nil, activity: context.parameters.require("activity"))
        return .see("/c/\(session.served.course.id)/placement")
    }

    private func submitted(
        _ request: Request, _ context: AppContext
    ) async throws -> (visit: Visit, session: StudySession, form: Form) {
        let visit = try Visit(services, rendering, request, context)
        let form = try await Form(request, context)
        return (visit, try visit.session(), form)
    }
}
