import DomainModel
import Hummingbird
import Platform

/// What all pages of the studio share. Teachers need no learner's account: the key is enough.
struct StudioVisit {
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

    /// The language that the course's titles are shown in.
    func language(of served: ServedCourse) -> String {
        let languages = served.course.languages
        return languages.contains(context.language) ? context.language : languages.first ?? context.language
    }
}
