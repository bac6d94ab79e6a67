import DomainModel
import Hummingbird
import LearnerModel
import Mustache
import NIOCore
import Platform
package import Typesetting

/// Turns views into pages: templates, the interface's texts, and typeset material.
package struct Rendering: Sendable {
    let typesetter: Typesetter
    /// The model that pages name; nil when none is configured.
    let model: ModelStatus?
    private let library: MustacheLibrary

    /// - Throws: when a template cannot be parsed, which a test rules out.
    package init(typesetter: Typesetter, model: ModelStatus? = nil) throws {
        self.typesetter = typesetter
        self.model = model
        var library = MustacheLibrary()
        for (name, bytes) in Self.templates {
            try library.register(String(decoding: bytes, as: UTF8.self), named: name)
        }
        self.library = library
    }

    private static let templates: [(String, [UInt8])] = [
        ("layout", PackageResources.layout_mustache), ("start", PackageResources.start_mustache),
        ("home", PackageResources.home_mustache), ("courses", PackageResources.courses_mustache),
        ("map", PackageResources.map_mustache), ("lesson", PackageResources.lesson_mustache),
        ("practice", PackageResources.practice_mustache), ("nothing", PackageResources.nothing_mustache),
        ("step", PackageResources.step_mustache),
        ("input", PackageResources.input_mustache), ("placement", PackageResources.placement_mustache),
        ("tutor", PackageResources.tutor_mustache), ("chat", PackageResources.chat_mustache),
        ("beliefs", PackageResources.beliefs_mustache), ("settings", PackageResources.settings_mustache),
        ("error", PackageResources.error_mustache), ("ring", PackageResources.ring_mustache),
        ("reasons", PackageResources.reasons_mustache), ("licence", PackageResources.licence_mustache),
        ("studio", PackageResources.studio_mustache),
        ("studio-closed", PackageResources.studio_closed_mustache),
        ("studio-course", PackageResources.studio_course_mustache),
        ("intake", PackageResources.intake_mustache),
        ("arrival", PackageResources.arrival_mustache),
        ("make", PackageResources.make_mustache),
        ("job", PackageResources.job_mustache),
        ("part", PackageResources.part_mustache),
        ("verdicts", PackageResources.verdicts_mustache),
        ("artefact", PackageResources.artefact_mustache),
        ("versions", PackageResources.versions_mustache),
        ("review", PackageResources.review_mustache),
        ("proposals", PackageResources.proposals_mustache),
    ]

    /// The page of template `name` filled with `fields`.
    func page(
        _ name: String, title: String, _ fields: [String: Any], _ request: Request, _ context: AppContext,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let strings = Strings.of(context.language)
        var fields = fields
        fields["frame"] = Frame(title: title, path: request.uri.path, context)
        fields["t"] = MustacheLambda { (key: String) -> Any? in strings[key] }
        let html = library.render(fields, withTemplate: name) ?? ""
        return Response(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8", .cacheControl: "no-store",
                .contentLanguage: Frame.htmlLanguage(context.language),
            ], body: .init(byteBuffer: ByteBuffer(string: html)))
    }

    func error(_ status: HTTPResponse.Status, _ detail: String, _ request: Request, _ context: AppContext) -> Response {
        let strings = Strings.of(context.language)
        let title = strings[status == .notFound ? "error.title.404" : "error.title.other"]
        let fields: [String: Any] = [
            "status": status.code, "title": title, "detail": detail, "href": context.visitor == nil ? "/" : "/home",
        ]
        return page("error", title: title, fields, request, context, status: status)
    }

    // MARK: Material

    /// A text of a course as HTML, in blocks; nil when it is empty.
    func blocks(_ text: LocalizedText, _ language: String, _ course: CourseID) async -> String? {
        let source = text.text(in: language)
        return source.isEmpty ? nil : await typesetter.html(source, figureBase: "/c/\(course)/figures/")
    }

    /// A text of a course as HTML within a line.
    func inline(_ text: LocalizedText, _ language: String, _ course: CourseID) async -> String {
        await typesetter.inline(text.text(in: language), figureBase: "/c/\(course)/figures/")
    }
}

/// The glyph of mastery: a ring that fills, its light part the doubt.
struct Ring {
    var estimate: Int
    var high: Int
    var isMastered: Bool
    var label: String

    init(_ ability: Ability, isMastered: Bool, title: String, _ strings: Strings) {
        estimate = ability.mastery.percent
        high = ability.interval.upperBound.percent
        self.isMastered = isMastered
        label =
            isMastered
            ? strings["ring.mastered", title, estimate]
            : strings["ring.label", title, estimate, ability.interval.lowerBound.percent, high]
    }

    /// A share of things done, without doubt.
    init(share: Double, title: String) {
        estimate = share.percent
        high = estimate
        isMastered = share >= 1
        label = title
    }
}

extension Double {
    /// 0…1 as whole per cent.
    var percent: Int { Int((self * 100).rounded()) }
}
