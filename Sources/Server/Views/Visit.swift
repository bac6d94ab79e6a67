import DomainModel
import HTTPTypes
import Hummingbird
import LearnerModel
import Planning
import Platform
import Storage

/// What all pages share: who asks, in which course, in which languages.
struct Visit {
    let services: Services
    let rendering: Rendering
    let request: Request
    let context: AppContext
    let visitor: Accounts.Visitor

    init(_ services: Services, _ rendering: Rendering, _ request: Request, _ context: AppContext) throws {
        self.services = services
        self.rendering = rendering
        self.request = request
        self.context = context
        visitor = try context.requireVisitor()
    }

    var strings: Strings { .of(context.language) }
    /// Language of lessons, exercises and the tutor.
    var material: String { visitor.preferences.material }

    func session() throws -> StudySession {
        try services.session(visitor.id, context.parameters.require("course"))
    }

    func page(_ name: String, title: String, _ fields: [String: Any]) -> Response {
        rendering.page(name, title: title, fields, request, context)
    }

    func title(_ skill: SkillID, _ served: ServedCourse) -> String {
        served.skill(skill)?.title.text(in: material) ?? skill
    }

    func ring(_ skill: SkillID, _ state: LearnerState, _ served: ServedCourse) -> Ring? {
        state.ability(skill).map {
            Ring($0, isMastered: state.isMastered(skill), title: title(skill, served).withoutMarkup, strings)
        }
    }

    func header(_ served: ServedCourse) async -> [String: Any] {
        let course = served.course
        let language = course.languages.contains(material) ? material : course.languages.first ?? material
        return [
            "id": course.id, "title": course.title.text(in: material), "language": Frame.htmlLanguage(language),
            "summaryHTML": await inline(course.summary, served),
        ]
    }

    /// A text of the course as HTML within a line.
    func inline(_ text: LocalizedText, _ served: ServedCourse) async -> String {
        await rendering.inline(text, material, served.course.id)
    }

    /// A text of the course as HTML in blocks; nil when it is empty.
    func blocks(_ text: LocalizedText, _ served: ServedCourse) async -> String? {
        await rendering.blocks(text, material, served.course.id)
    }

    /// The invitation to the placement test.
    func placementLink(_ session: StudySession) -> [String: Any] {
        [
            "href": "/c/\(session.served.course.id)/placement",
            "label": strings["home.placement", Placement(session).greatestLength],
        ]
    }

    func licence(_ attribution: Attribution) -> [String: Any] {
        var fields: [String: Any] = [
            "credit": attribution.credit.text(in: material), "name": strings.licence(attribution.licence),
        ]
        fields["source"] = attribution.source
        return fields
    }

    /// What learners are told about work that a model worded.
    func writtenBy(_ authorship: Authorship?) -> String? {
        authorship.map { strings[$0.isReviewed ? "written.reviewed" : "written.model", $0.model] }
    }

    func reasons(_ reasons: [Reason], _ forecast: Forecast? = nil) -> [String: Any]? {
        guard !reasons.isEmpty else { return nil }
        let terms = reasons.map { ["label": strings["reason.\($0.kind.rawValue)"], "value": $0.value.signed] }
        // Nothing about a learner is certain: neither 0 nor 100 %.
        let chance = forecast.map {
            strings[$0.model == nil ? "why.believed" : "why.foretold", min(max($0.chance, 0.01), 0.99).percent]
        }
        return ["terms": terms, "sum": reasons.reduce(0) { $0 + $1.value }.signed, "chance": chance.orFalse]
    }

    /// The strongest reason in one sentence.
    func because(_ recommendation: Recommendation) -> String {
        let strongest = recommendation.reasons.max { $0.value < $1.value }
        switch strongest?.kind {
        case .due: return strings["because.due"]
        case .continuity: return strings["because.continuity"]
        case .need:
            return strings[
                recommendation.reasons.contains { $0.kind == .continuity } ? "because.continuity" : "because.need"]
        default: return strings["because.review"]
        }
    }
}

extension Double {
    /// Two places with a sign.
    var signed: String {
        let cents = Int((abs(self) * 100).rounded())
        let digits = cents % 100
        return (self < 0 && cents > 0 ? "−" : "+") + "\(cents / 100).\(digits < 10 ? "0" : "")\(digits)"
    }
}

extension Optional {
    /// The value, or `false`: what a template takes for “not there” without looking further out.
    var orFalse: Any { map { $0 as Any } ?? false }
}

extension Response {
    /// After a form: on to the page that shows its outcome.
    static func see(_ path: String) -> Response { .redirect(to: path, type: .normal) }
}
