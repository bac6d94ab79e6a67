import Content
import DomainModel
import Foundation
import Hummingbird
import HummingbirdTesting
import LanguageModels
import Logging
import Platform
import Server
import Storage
import Typesetting

/// A course with one exercise of every kind, each of its own skill, and a lesson.
func everyKind() -> Course {
    let both = { (text: String) -> LocalizedText in ["en": text, "zh": "（\(text)）"] }
    let choices = [
        ChoiceQuestion.Choice(id: "a", text: both("right"), isCorrect: true),
        ChoiceQuestion.Choice(id: "b", text: both("wrong"), isCorrect: false, feedback: both("No.")),
    ]
    let questions: [(id: String, text: String, question: Question)] = [
        ("choice", "Pick.", .choice(ChoiceQuestion(choices: choices))),
        ("choices", "Pick all.", .choice(ChoiceQuestion(choices: choices, isMultiple: true))),
        ("numeric", "How much is $3 + 4$?", .numeric(NumericQuestion(value: "7", unit: "cm"))),
        ("expression", "Expand $2(x+1)$.", .expression(ExpressionQuestion(accepted: ["2x+2"]))),
        ("text", "Name it.", .text(TextQuestion(accepted: ["slope", "斜率"]))),
        ("sentence", "Explain.", .text(TextQuestion(accepted: [], keywords: [["rise"], ["run"]]))),
        (
            "cloze", "[[1]] and [[2]].",
            .cloze(
                ClozeQuestion(blanks: [
                    .numeric(NumericQuestion(value: "1")), .choice(ChoiceQuestion(choices: choices)),
                ]))
        ),
        ("order", "Order.", .order(OrderQuestion(items: ["1", "2", "3"].map { .init(id: $0, text: both($0)) }))),
        (
            "match", "Join.",
            .match(MatchQuestion(pairs: ["1", "2"].map { .init(id: $0, left: both("l\($0)"), right: both("r\($0)")) }))
        ),
    ]
    let exercises = questions.map { id, text, question in
        Exercise(
            id: "\(id)-1", skills: [id],
            steps: [
                Step(
                    id: "1", text: both(text), question: question,
                    hints: [
                        Hint(text: both("A hint.")),
                        Hint(text: both("A smaller question."), question: .numeric(NumericQuestion(value: "3"))),
                    ], solution: both("The solution."))
            ], solution: both("The whole solution."))
    }
    let lesson = Lesson(
        id: "lesson", title: both("A lesson"), skills: questions.map(\.id), body: both("## Part\n\nText with $x^2$."),
        objectives: [both("to read")], definitions: [Definition(term: both("term"), meaning: both("meaning"))])
    return Course(
        id: "kinds", title: both("Every kind"), summary: both("All of them."), languages: ["en", "zh"],
        attribution: Attribution(licence: "CC0-1.0", credit: both("Nobody")),
        units: [DomainModel.Unit(id: "u", title: both("Unit"), lessons: ["lesson"])],
        skills: questions.map { Skill(id: $0.id, title: both($0.id)) }, lessons: [lesson], exercises: exercises)
}

/// A server on a store of its own, with a browser's cookies and form token.
final class TestServer: Sendable {
    let folder: URL
    let services: Services
    let rendering: Rendering
    private let typesetter: Typesetter

    static let studioKey = "studio-key-for-tests"
    private let apiKey: String?

    /// - Parameter hasFiles: whether the course lies in a folder, so that the studio can change it.
    init(
        _ course: Course = everyKind(), hasFiles: Bool = false, gateway: ModelGateway = ModelGateway(),
        apiKey: String? = nil
    ) async throws {
        self.apiKey = apiKey
        folder = FileManager.default.temporaryDirectory.appending(path: "cria-server-\(UUID().uuidString)")
        let home = folder.appending(path: "bundled/\(course.id)", directoryHint: .isDirectory)
        if hasFiles { try CourseFolder.write(course, to: home) }
        let store = try Store(path: folder.appending(path: "cria.sqlite").path)
        services = try await Services(
            store: store, library: CourseLibrary([ServedCourse(course, folder: home)]), gateway: gateway)
        typesetter = try Typesetter(KaTeX.find())
        rendering = try Rendering(typesetter: typesetter)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ body: @Sendable (Browser) async throws -> Void) async throws {
        try await answer { client in try await body(Browser(client)) }
    }

    /// - Parameter body: sends requests of its own making.
    func answer<T>(_ body: @Sendable (any TestClientProtocol) async throws -> T) async throws -> T {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let application = try buildApplication(
            services: services,
            studio: CourseStudio(services: services, typesetter: typesetter, data: folder),
            configuration: ServerConfiguration(host: "127.0.0.1", port: 0, apiKey: apiKey, studioKey: Self.studioKey),
            rendering: rendering,
            logger: logger)
        return try await application.test(.router) { client in try await body(client) }
    }
}

/// What a browser does without scripts: keeps cookies, sends forms with the page's token, follows redirects.
actor Browser {
    nonisolated let client: any TestClientProtocol
    private var cookies: [String: String] = [:]
    var language = "en"

    init(_ client: any TestClientProtocol) { self.client = client }

    struct Page: Sendable {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var body: String
        var path: String
    }

    func setLanguage(_ language: String) { self.language = language }

    func get(_ path: String) async throws -> Page { try await follow(.get, path, nil) }

    /// Sends a form with the session's token.
    func post(_ path: String, _ fields: [(String, String)] = [], token: String? = nil) async throws -> Page {
        let all = fields + [("csrf", token ?? cookies["cria_form"] ?? "")]
        let body = all.map { "\(Self.encode($0.0))=\(Self.encode($0.1))" }.joined(separator: "&")
        return try await follow(.post, path, body)
    }

    /// Begins as a guest in a course.
    func begin(_ course: String = "kinds") async throws {
        _ = try await get("/")
        _ = try await post("/start", [("course", course)])
    }

    private func follow(_ method: HTTPRequest.Method, _ path: String, _ body: String?) async throws -> Page {
        var (method, path, body) = (method, path, body)
        for _ in 0..<6 {
            var headers: HTTPFields = [.acceptLanguage: language, .accept: "text/html"]
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            if body != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
            let response = try await client.executeRequest(
                uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
            for cookie in response.headers[values: .setCookie] {
                let pair = cookie.split(separator: ";")[0].split(separator: "=", maxSplits: 1)
                if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
            }
            guard response.status.kind == .redirection, let location = response.headers[.location] else {
                return Page(
                    status: response.status, headers: response.headers, body: String(buffer: response.body), path: path)
            }
            // What stands after the mark is the browser's own business.
            let request = location.prefix { $0 != "#" }
            (method, path, body) = (.get, String(request), nil)
        }
        return Page(status: .internalServerError, headers: [:], body: "", path: path)
    }

    static func encode(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

extension String {
    /// The first match of a pattern's first group.
    func firstGroup(_ pattern: String) -> String? {
        guard let expression = try? Regex(pattern), let match = firstMatch(of: expression), match.count > 1 else {
            return nil
        }
        return match[1].substring.map(String.init)
    }
}
