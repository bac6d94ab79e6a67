import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Lets only those pass who know the key.
struct KeyMiddleware: RouterMiddleware {
    let key: String?

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let key else {
            throw OpenAIError(
                .notFound, "invalid_request_error",
                "The models are not offered here: the operator can set api.key (CRIA_API_KEY).", code: "not_enabled")
        }
        let given = request.headers[.authorization].map { $0.trimmingPrefix("Bearer ") } ?? ""
        guard SHA256.hash(data: Data(given.utf8)) == SHA256.hash(data: Data(key.utf8)) else {
            throw OpenAIError(
                .unauthorized, "authentication_error",
                "The key is not valid here: send the one that is set as api.key.",
                code: "invalid_api_key")
        }
        return try await next(request, context)
    }
}
