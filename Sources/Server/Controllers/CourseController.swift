import DomainModel
import Hummingbird
import LearnerModel
import Planning
import Platform

/// A course's map, its lessons, and what Cria believes about the learner in it.
struct CourseController {
    let services: Services
    let rendering: Rendering

    func addRoutes(to router: Router<AppContext>) {
        router.get("c/{course}", use: map)
        router.get("c/{course}/lessons/{lesson}", use: lesson)
        router.post("c/{course}/lessons/{lesson}/finish", use: finish)
        router.get("c/{course}/beliefs", use: beliefs)
    }

    // MARK: Map

    private func map(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        let state = try await session.enrol()
        let served = session.served
        let course = served.course
        let next = try await session.recommendation(for: state)?.skill
        var units: [[String: Any]] = []
        let lessons = Dictionary(course.lessons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for unit in course.units {
            var entries: [[String: Any]] = []
            for lesson in unit.lessons.compactMap({ lessons[$0] }) {
                let skills = lesson.skills.prefix(4).map { visit.title($0, served) }
                entries.append([
                    "href": "/c/\(course.id)/lessons/\(lesson.id)",
                    "titleHTML": await visit.inline(lesson.title, served),
                    "isRead": (state.lessons[lesson.id]?.finished ?? 0) > 0,
                    "skills": skills.joined(separator: visit.strings["list.separator"]),
                    "ring": lesson.skills.first.flatMap { visit.ring($0, state, served) }.orFalse,
                ])
            }
            units.append(["titleHTML": await visit.inline(unit.title, served), "lessons": entries])
        }
        var fields: [String: Any] = [
            "course": await visit.header(served), "units": units, "licence": visit.licence(course.attribution),
            "graph": graph(state, served, next: next, visit),
        ]
        if state.placement != .finished && state.answered == 0 {
            fields["placement"] = visit.placementLink(session)
        }
        return visit.page("map", title: course.title.text(in: visit.material), fields)
    }

    private func graph(
        _ state: LearnerState, _ served: ServedCourse, next: SkillID?, _ visit: Visit
    ) -> [String: Any] {
        let layout = GraphLayout(served.plan.graph)
        let skills = served.course.skills
        let nodes: [[String: Any]] = skills.indices.map { index in
            let skill = skills[index]
            let title = visit.title(skill.id, served).withoutMarkup
            let ring = visit.ring(skill.id, state, served)
            let lines = title.wrapped(width: 20, lines: 2).enumerated().map { number, text in
                ["y": 26 + 17 * number, "text": text] as [String: Any]
            }
            return [
                "href": served.plan.lesson[index].map { "/c/\(served.course.id)/lessons/\($0)" }
                    ?? "/c/\(served.course.id)/practice?skill=\(skill.id)",
                "label": ring?.label ?? title, "isNext": skill.id == next, "x": layout.places[index].x,
                "y": layout.places[index].y, "ring": ring.orFalse, "lines": lines,
            ]
        }
        let edges: [[String: Any]] = layout.edges.map { edge in
            ["path": edge.path, "isOpen": state.isMastered(served.plan.graph.ids[edge.from])]
        }
        return ["width": layout.width, "height": layout.height, "nodes": nodes, "edges": edges]
    }

    // MARK: Lessons

    private func lesson(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        let id = try context.parameters.require("lesson")
        try await session.enrol()
        let state = try await session.open(lesson: id)
        let served = session.served
        guard let index = served.lessonIndex[id] else { throw PageError.notFound }
        let lesson = served.course.lessons[index]
        var objectives: [[String: Any]] = []
        for objective in lesson.objectives { objectives.append(["html": await visit.inline(objective, served)]) }
        var terms: [[String: Any]] = []
        for definition in lesson.definitions {
            terms.append([
                "term": await visit.inline(definition.term, served),
                "meaning": await visit.inline(definition.meaning, served),
            ])
        }
        let back = "/c/\(served.course.id)/lessons/\(id)"
        var fields: [String: Any] = [
            "course": await visit.header(served), "id": id, "titleHTML": await visit.inline(lesson.title, served),
            "bodyHTML": await visit.blocks(lesson.body, served) ?? "", "objectives": objectives,
            "hasObjectives": !objectives.isEmpty, "terms": terms, "hasTerms": !terms.isEmpty,
            "licence": visit.licence(lesson.attribution ?? served.course.attribution),
            "writtenBy": visit.writtenBy(lesson.writtenBy).orFalse,
            "chat": try await visit.chat(session, lesson: id, back: back), "reasons": false,
        ]
        if let next = try await session.recommendation(for: state), case .read(id) = next.action {
            fields["reasons"] = visit.reasons(next.reasons).orFalse
        }
        for (key, neighbour) in [("previous", index - 1), ("next", index + 1)]
        where served.course.lessons.indices.contains(neighbour) {
            let other = served.course.lessons[neighbour]
            fields[key] = [
                "href": "/c/\(served.course.id)/lessons/\(other.id)", "title": await visit.inline(other.title, served),
            ]
        }
        return visit.page("lesson", title: lesson.title.text(in: visit.material).withoutMarkup, fields)
    }

    private func finish(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        _ = try await Form(request, context)
        let session = try visit.session()
        let id = try context.parameters.require("lesson")
        try await session.enrol()
        try await session.finish(lesson: id)
        let plan = session.served.plan
        let skill = session.served.lesson(id)?.skills.first {
            plan.graph.index[$0].map { !plan.exercises[$0].isEmpty } ?? false
        }
        return .see("/c/\(session.served.course.id)/practice" + (skill.map { "?skill=\($0)" } ?? ""))
    }

    // MARK: Beliefs

    private func beliefs(_ request: Request, _ context: AppContext) async throws -> Response {
        let visit = try Visit(services, rendering, request, context)
        let session = try visit.session()
        let beliefs = try await Beliefs.about(session)
        let now = session.record.now()
        let fields: [String: Any] = [
            "course": await visit.header(session.served),
            "skills": beliefs.skills.map { self.fields($0, session.served, now, visit) },
        ]
        return visit.page("beliefs", title: visit.strings["beliefs.title"], fields)
    }

    private func fields(
        _ belief: Beliefs.Belief, _ served: ServedCourse, _ now: Int64, _ visit: Visit
    ) -> [String: Any] {
        let strings = visit.strings
        let interval = belief.ability.interval
        let (mastery, low, high) = (
            belief.ability.mastery.percent, interval.lowerBound.percent, interval.upperBound.percent
        )
        let title = belief.skill.title.text(in: visit.material).withoutMarkup
        let estimate = strings["beliefs.estimate", mastery, low, high]
        var fields: [String: Any] = [
            "id": belief.skill.id, "title": title,
            "ring": Ring(belief.ability, isMastered: belief.isMastered, title: title, strings),
            "estimate": belief.isMastered ? strings["beliefs.mastered", estimate] : estimate,
            "intervalLabel": strings["ring.label", title, mastery, low, high], "low": low,
            "width": max(1, high - low), "point": mastery,
            "evidenceTitle": strings["beliefs.evidence", belief.attempts, belief.unaidedSuccesses],
            "hasEvidence": !belief.evidence.isEmpty, "related": strings["beliefs.related", belief.relatedAnswers],
            "whatIf": strings["beliefs.whatIf", belief.ifRight.percent, belief.ifWrong.percent],
            "href": "/c/\(served.course.id)/practice?skill=\(belief.skill.id)",
        ]
        if let chance = belief.retrievability, belief.attempts > 0 {
            fields["memory"] =
                belief.due.map { strings["beliefs.remembered", chance.percent, strings.when($0, now: now)] }
                ?? strings["beliefs.rememberedOnly", chance.percent]
        } else {
            fields["memory"] = strings["beliefs.never"]
        }
        fields["evidence"] = belief.evidence.map { evidence -> [String: Any] in
            [
                "when": strings.when(evidence.time, now: now),
                "outcome": strings["verdict.\(evidence.verdict.rawValue)"]
                    + (evidence.number > 1 ? strings["beliefs.retry", evidence.number] : ""),
                "aid": strings["aid.\(evidence.aid.rawValue)"],
                "time": evidence.responseTime / 1000,
                "change": "\(evidence.before.percent) % → \(evidence.after.percent) %",
            ]
        }
        return fields
    }
}
