import DomainModel
import HTTPTypes
import Hummingbird
import LearnerModel
import Planning
import Platform

/// Practice: the open exercise, its answers, its help, and what comes next.
struct PracticeController {
    let services: Services
    let rendering: Rendering

    func addRoutes(to router: Router<AppContext>) {
        router.get("c/{course}/practice", use: practice)
        router.post("c/{course}/practice/next", use: next)
        let activity = router.group("c/{course}/activities/{activity}")
        activity.post("answer", use: answer)
        activity.post("hint", use: hint)
        activity.post("solution", use: solution)
        activity.post("scaffold", use: scaffold)
        activity.post("skip", use: skip)
        // A page that was shown in answer to a form has the form's address: a reload of it comes here.
        activity.get("{action}") { _, context in
            Response.see("/c/\(try context.parameters.require("course"))/practice")
        }
    }

    // MARK: The page

    /// Shows the open exercise, or sets one. A finished exercise stays on show under `?done=`, so that a reload keeps its outcome.
    private func practice(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        let focus = request.uri.queryParameters["skill"].map(String.init)
        if let focus, session.served.skill(focus) == nil { throw PageError.notFound }
        var state = try await session.enrol()
        let isShownDone =
            state.open.map { $0.activity.id == request.uri.queryParameters["done"].map(String.init) } ?? false
        if !isShownDone {
            let isLeft = state.open?.isFinished ?? false
            let outcome = try await session.next(focus: focus, advance: isLeft)
            switch outcome.next {
            case .read(let lesson, _): return .see("/c/\(session.served.course.id)/lessons/\(lesson)")
            case .nothing: return try await nothing(visit, session)
            case .exercise: state = outcome.state
            }
        }
        guard let open = state.open else { throw PageError.notFound }
        return try await page(visit, session, open, state)
    }

    private func page(
        _ visit: Visit, _ session: StudySession, _ open: OpenActivity, _ state: LearnerState, echo: StepView.Echo? = nil
    ) async throws -> Response {
        let served = session.served
        let course = served.course.id
        let exercise = try session.exercise(of: open.activity)
        let action = "/c/\(course)/activities/\(open.activity.id)"
        let view = StepView(
            visit: visit, session: session, open: open, exercise: exercise, action: action, echo: echo)
        let skill = open.activity.skills.first ?? ""
        var fields: [String: Any] = [
            "course": await visit.header(served), "skill": visit.title(skill, served).withoutMarkup,
            "textHTML": await visit.blocks(exercise.text, served).orFalse, "steps": await view.fields(),
            "activity": open.activity.id, "mayskip": !open.isFinished,
            "reasons": visit.reasons(open.activity.reasons, open.activity.forecast).orFalse,
            "licence": visit.licence(exercise.attribution ?? served.course.attribution), "finished": false,
            "writtenBy": visit.writtenBy(exercise.writtenBy).orFalse,
            "chat": try await visit.chat(session, activity: open.activity.id, back: "/c/\(course)/practice"),
        ]
        if open.isFinished { fields["finished"] = await finished(visit, session, open, state, exercise) }
        var response = visit.page("practice", title: visit.strings["practice.title"], fields)
        let done = open.isFinished ? "?done=\(open.activity.id)" : ""
        response.headers[.contentLocation] = "/c/\(course)/practice\(done)"
        if echo?.grade.verdict == .unreadable { response.status = .unprocessableContent }
        return response
    }

    private func finished(
        _ visit: Visit, _ session: StudySession, _ open: OpenActivity, _ state: LearnerState, _ exercise: Exercise
    ) async -> [String: Any] {
        let served = session.served
        let skill = open.activity.skills.first ?? ""
        let title = visit.title(skill, served).withoutMarkup
        let ability = state.ability(skill) ?? open.abilityBefore
        let (before, after) = (open.abilityBefore.mastery.percent, ability.mastery.percent)
        var fields: [String: Any] = [
            "before": ["ring": Ring(open.abilityBefore, isMastered: false, title: title, visit.strings)],
            "after": ["ring": Ring(ability, isMastered: state.isMastered(skill), title: title, visit.strings)],
            "moved": before == after
                ? visit.strings["practice.movedSame", title, after]
                : visit.strings["practice.moved", title, before, after],
            "course": served.course.id, "csrf": visit.context.formToken, "skill": skill,
            "more": visit.strings["practice.more", title], "solutionHTML": false,
        ]
        // A step's opened solution is on the page already.
        if !open.steps.contains(where: \.solutionSeen) || exercise.steps.count > 1 {
            fields["solutionHTML"] = await visit.blocks(exercise.solution, served).orFalse
        }
        return fields
    }

    private func nothing(_ visit: Visit, _ session: StudySession) async throws -> Response {
        visit.page("nothing", title: visit.strings["practice.title"], ["course": await visit.header(session.served)])
    }

    // MARK: Forms

    private func answer(_ request: Request, _ context: AppContext) async throws -> Response {
        let (visit, session, form, activity) = try await submitted(request, context)
        let step = try form.require("step")
        let state = try await session.state()
        guard let open = state.open, open.activity.id == activity else {
            return .see("/c/\(session.served.course.id)/practice")
        }
        let exercise = try session.exercise(of: open.activity)
        guard let question = exercise.steps.first(where: { $0.id == step })?.question else { throw PageError.notFound }
        let answer = InputView.answer(question, in: form)
        let outcome = try await session.submit(answer, step: step, activity: activity)
        if outcome.grade.verdict == .unreadable {
            let echo = StepView.Echo(step: step, hint: nil, answer: answer, grade: outcome.grade)
            return try await page(visit, session, open, state, echo: echo)
        }
        return seeExercise(session, activity, isFinished: outcome.isFinished)
    }

    private func hint(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, form, activity) = try await submitted(request, context)
        try await session.hint(step: form.require("step"), activity: activity)
        return seeExercise(session, activity, isFinished: false)
    }

    private func solution(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, form, activity) = try await submitted(request, context)
        let state = try await session.solution(step: form.require("step"), activity: activity)
        return seeExercise(session, activity, isFinished: state.open?.isFinished ?? false)
    }

    private func scaffold(_ request: Request, _ context: AppContext) async throws -> Response {
        let (visit, session, form, activity) = try await submitted(request, context)
        let step = try form.require("step")
        guard let hint = Int(try form.require("hint")) else { throw PageError.badForm("“hint” is not a number") }
        let state = try await session.state()
        guard let open = state.open, open.activity.id == activity else {
            return .see("/c/\(session.served.course.id)/practice")
        }
        let hints = try session.exercise(of: open.activity).steps.first { $0.id == step }?.hints ?? []
        guard hints.indices.contains(hint), let question = hints[hint].question else { throw PageError.notFound }
        let answer = InputView.answer(question, in: form)
        let grade = try await session.scaffold(answer, hint: hint, step: step, activity: activity)
        let echo = StepView.Echo(step: step, hint: hint, answer: answer, grade: grade)
        return try await page(visit, session, open, state, echo: echo)
    }

    private func skip(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, _, activity) = try await submitted(request, context)
        try await session.skip(activity: activity)
        return .see("/c/\(session.served.course.id)/practice")
    }

    private func next(_ request: Request, _ context: AppContext) async throws -> Response {
        let (_, session, form, _) = try await submitted(request, context)
        let skill = form.first("skill").flatMap { session.served.skill($0)?.id }
        switch try await session.next(focus: skill, advance: true).next {
        case .read(let lesson, _): return .see("/c/\(session.served.course.id)/lessons/\(lesson)")
        case .exercise, .nothing: return .see("/c/\(session.served.course.id)/practice")
        }
    }

    private func submitted(
        _ request: Request, _ context: AppContext
    ) async throws -> (visit: Visit, session: StudySession, form: Form, activity: ActivityID) {
        let visit = try Visit(services, rendering, request, context)
        let form = try await Form(request, context)
        return (visit, try visit.session(), form, context.parameters.get("activity") ?? "")
    }

    private func seeExercise(_ session: StudySession, _ activity: ActivityID, isFinished: Bool) -> Response {
        .see("/c/\(session.served.course.id)/practice" + (isFinished ? "?done=\(activity)" : ""))
    }
}
