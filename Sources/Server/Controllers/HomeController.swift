import DomainModel
import Hummingbird
import LearnerModel
import Planning
import Platform
import Storage

/// Start, home, the shelf of courses, settings.
struct HomeController {
    let services: Services
    let studio: CourseStudio
    let rendering: Rendering
    private var model: ModelStatus? { rendering.model }

    func addRoutes(to router: Router<AppContext>) {
        router.get("/", use: start)
        router.post("start", use: begin)
        router.get("home", use: home)
        router.get("courses", use: courses)
        router.post("c/{course}/enrol", use: enrol)
        router.get("settings", use: settings)
        router.post("settings", use: save)
        router.post("language", use: setLanguage)
    }

    private func shelf(_ language: String) async -> [[String: Any]] {
        var shelf: [[String: Any]] = []
        for served in services.library.courses {
            let course = served.course
            let strings = Strings.of(language)
            shelf.append([
                "id": course.id, "title": course.title.text(in: language),
                "summaryHTML": await rendering.inline(course.summary, language, course.id),
                "counts": strings["course.counts", course.skills.count, course.lessons.count, course.exercises.count],
                "licence": [
                    "credit": course.attribution.credit.text(in: language),
                    "name": strings.licence(course.attribution.licence),
                    "source": course.attribution.source.orFalse,
                ],
            ])
        }
        return shelf
    }

    private func start(_ request: Request, _ context: AppContext) async throws -> Response {
        if context.visitor != nil { return .see("/home") }
        await studio.refresh()
        let title = Strings.of(context.language)["start.title"]
        return rendering.page("start", title: title, ["courses": await shelf(context.language)], request, context)
    }

    private func begin(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await Form(request, context)
        var response: Response
        let course = form.first("course").flatMap { services.library[$0] }
        if let visitor = context.visitor {
            if let course { try await services.session(visitor.id, course.course.id).enrol() }
            response = .see("/home")
        } else {
            let (token, learner) = try await services.accounts.startGuest(Preferences(language: context.language))
            if let course { try await services.session(learner, course.course.id).enrol() }
            response = .see("/home")
            response.setCookie(SessionMiddleware.cookie(SessionMiddleware.sessionCookie, token))
        }
        return response
    }

    private func home(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let strings = visit.strings
        var courses: [[String: Any]] = []
        var due: [[String: Any]] = []
        var next: (time: Int64, fields: [String: Any])?
        for id in try await services.accounts.courses(of: visit.visitor.id) {
            guard let served = services.library[id] else { continue }
            let session = try services.session(visit.visitor.id, id)
            let state = try await session.enrol()
            let title = served.course.title.text(in: visit.material)
            let mastered = served.course.skills.filter { state.isMastered($0.id) }.count
            courses.append([
                "href": "/c/\(id)", "title": title,
                "progress": strings["home.progress", mastered, served.course.skills.count],
                "ring": Ring(share: Double(mastered) / Double(max(1, served.course.skills.count)), title: title),
            ])
            due += reviews(session, state, visit)
            if state.lastTime >= next?.time ?? 0, let fields = try await proposal(session, state, visit) {
                next = (state.lastTime, fields)
            }
        }
        guard !courses.isEmpty else { return .see("/courses") }
        let name = visit.visitor.name
        var fields: [String: Any] = [
            "continue": false, "greeting": name.map { strings["home.greetingName", $0] } ?? strings["home.greeting"],
            "courses": courses,
            "due": Array(due.prefix(8)), "hasDue": !due.isEmpty, "invitesName": name == nil,
        ]
        if let next { fields["continue"] = next.fields }
        return visit.page("home", title: strings["frame.home"], fields)
    }

    private func reviews(_ session: StudySession, _ state: LearnerState, _ visit: Visit) -> [[String: Any]] {
        let plan = session.served.plan
        let view = SkillView(state, plan: plan, at: session.record.now())
        return plan.graph.ids.indices.filter { view.isDue($0) }.map { index in
            let id = plan.graph.ids[index]
            return [
                "href": "/c/\(plan.course)/practice?skill=\(id)", "title": visit.title(id, session.served),
                "note": visit.strings["home.dueNote", (view.retrievability[index] ?? 0).percent],
                "ring": visit.ring(id, state, session.served).orFalse,
            ]
        }
    }

    /// What to go on with in one course, and why.
    private func proposal(_ session: StudySession, _ state: LearnerState, _ visit: Visit) async throws -> [String: Any]?
    {
        let served = session.served
        let id = served.course.id
        let strings = visit.strings
        var fields: [String: Any] = [
            "course": served.course.title.text(in: visit.material), "action": strings["home.continue"],
        ]
        if state.placement == .running {
            fields["title"] = strings["home.resumePlacement"]
            fields["href"] = "/c/\(id)/placement"
            return fields
        }
        if let open = state.open, !open.isFinished, served.exercise(open.activity.exercise) != nil {
            fields["title"] = strings["home.resume", visit.title(open.activity.skills.first ?? "", served)]
            fields["href"] = "/c/\(id)/practice"
            fields["reasons"] = visit.reasons(open.activity.reasons, open.activity.forecast)
            return fields
        }
        guard let recommendation = try await session.recommendation(for: state) else { return nil }
        fields["reason"] = visit.because(recommendation)
        fields["reasons"] = visit.reasons(recommendation.reasons, recommendation.forecast)
        switch recommendation.action {
        case .read(let lesson):
            fields["title"] = strings["home.read", served.lesson(lesson)?.title.text(in: visit.material) ?? lesson]
            fields["href"] = "/c/\(id)/lessons/\(lesson)"
        case .practise(_, let purpose):
            fields["title"] =
                strings[purpose == .review ? "home.review" : "home.practise", visit.title(recommendation.skill, served)]
            fields["href"] = "/c/\(id)/practice?skill=\(recommendation.skill)"
        }
        if state.placement == .none && state.answered == 0 { fields["placement"] = visit.placementLink(session) }
        return fields
    }

    private func courses(_ request: Request, _ context: AppContext) async throws -> Response {
        await studio.refresh()
        let visit = try Visit(services, rendering, request, context)
        return visit.page("courses", title: visit.strings["courses.title"], ["courses": await shelf(visit.material)])
    }

    private func enrol(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        _ = try await Form(request, context)
        let session = try visit.session()
        try await session.enrol()
        return .see("/c/\(session.served.course.id)")
    }

    private func settings(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let strings = visit.strings
        let preferences = visit.visitor.preferences
        let languages = [("en", "English"), ("zh", "中文")]
        func options(_ values: [(String, String)], _ chosen: String) -> [[String: Any]] {
            values.map { ["value": $0.0, "label": $0.1, "isChosen": $0.0 == chosen] }
        }
        let choices: [[String: Any]] = [
            [
                "field": "language", "label": strings["settings.language"],
                "options": options(languages, preferences.language),
            ],
            [
                "field": "contentLanguage", "label": strings["settings.contentLanguage"],
                "options": options([("", strings["settings.same"])] + languages, preferences.contentLanguage ?? ""),
            ],
            [
                "field": "theme", "label": strings["settings.theme"],
                "options": options(
                    Preferences.Theme.allCases.map { ($0.rawValue, strings["settings.\($0.rawValue)"]) },
                    preferences.theme.rawValue),
            ],
        ]
        let status = model.map { strings["settings.hasModel", $0.name, $0.host] } ?? strings["settings.noModel"]
        return visit.page(
            "settings", title: strings["frame.settings"],
            [
                "name": visit.visitor.name ?? "", "choices": choices, "modelStatus": status, "hasModel": model != nil,
                "allowsModel": preferences.allowsModel, "saved": request.uri.queryParameters["saved"] != nil,
            ])
    }

    private func save(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let form = try await Form(request, context)
        var preferences = visit.visitor.preferences
        if let language = form.first("language"), Strings.languages.contains(language) {
            preferences.language = language
        }
        let content = form.first("contentLanguage") ?? ""
        preferences.contentLanguage = Strings.languages.contains(content) ? content : nil
        preferences.theme = form.first("theme").flatMap(Preferences.Theme.init) ?? .system
        preferences.allowsModel = model != nil && form.first("allowsModel") == "yes"
        try await services.accounts.setPreferences(preferences, of: visit.visitor.id)
        try await services.accounts.setName(form.first("name") ?? "", of: visit.visitor.id)
        return .see("/settings?saved=yes")
    }

    private func setLanguage(_ request: Request, _ context: AppContext) async throws -> Response {
        let form = try await Form(request, context)
        let language = try form.require("language")
        guard Strings.languages.contains(language) else { throw PageError.badForm("no such language") }
        let back = form.first("back") ?? "/"
        var response = Response.see(back.isLocalPath ? back : "/")
        if let visitor = context.visitor {
            var preferences = visitor.preferences
            preferences.language = language
            try await services.accounts.setPreferences(preferences, of: visitor.id)
        } else {
            response.setCookie(SessionMiddleware.cookie(SessionMiddleware.languageCookie, language))
        }
        return response
    }
}
