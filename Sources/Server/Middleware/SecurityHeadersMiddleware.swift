import HTTPTypes
import Hummingbird

/// Headers that keep pages to themselves: no foreign scripts, frames or referrers.
struct SecurityHeadersMiddleware: RouterMiddleware {
    /// KaTeX positions glyphs with style attributes, hence `unsafe-inline` for styles; scripts come from this server only.
    static let policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https: data:; font-src 'self'; "
        + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        return response
    }
}
