import HTTPTypes
import Hummingbird
import Platform
import Storage

/// Finds out who asks (cookie or bearer token) and in which language, and refuses forms that another site sent.
struct SessionMiddleware: RouterMiddleware {
    static let sessionCookie = "cria_session"
    static let formCookie = "cria_form"
    static let languageCookie = "cria_language"

    let accounts: Accounts
    let studio: StudioKey

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if let token = Self.token(of: request) { context.visitor = try await accounts.visitor(token: token) }
        context.language =
            context.visitor?.preferences.language
            ?? request.cookies[Self.languageCookie].map(\.value).flatMap { Strings.languages.contains($0) ? $0 : nil }
            ?? Self.preferredLanguage(request.headers[.acceptLanguage])
        context.isInStudio = studio.isShown(by: request)
        let known = request.cookies[Self.formCookie]?.value
        context.formToken = known ?? .random()
        if request.method == .post { try Self.refuseForeign(request) }
        var response = try await next(request, context)
        if known == nil && !request.uri.path.hasPrefix("/api/") {
            response.setCookie(Self.cookie(Self.formCookie, context.formToken))
        }
        return response
    }

    private static func token(of request: Request) -> String? {
        if let header = request.headers[.authorization], header.hasPrefix("Bearer ") {
            return String(header.dropFirst("Bearer ".count))
        }
        return request.cookies[sessionCookie]?.value
    }

    static func cookie(_ name: String, _ value: String) -> Cookie {
        Cookie(name: name, value: value, maxAge: 400 * 86_400, path: "/", secure: false, httpOnly: true, sameSite: .lax)
    }

    /// Browsers say where a POST comes from; what comes from another site is refused.
    private static func refuseForeign(_ request: Request) throws {
        let site = request.headers[.secFetchSite]
        let origin = request.headers[.origin]
        let host = request.head.authority ?? ""
        let isForeign =
            if let site { site != "same-origin" && site != "none" } else if let origin, origin != "null" {
                origin.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) != host
            } else { false }
        if isForeign { throw HTTPError(.forbidden, message: "This form was sent from another site.") }
    }

    /// The first of `zh` and `en` that the browser lists; English when it lists neither.
    static func preferredLanguage(_ header: String?) -> String {
        for entry in (header ?? "").lowercased().split(separator: ",") {
            let tag = entry.split(separator: ";")[0].trimmingPrefix { $0 == " " }
            if tag.hasPrefix("zh") { return "zh" }
            if tag.hasPrefix("en") { return "en" }
        }
        return "en"
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
