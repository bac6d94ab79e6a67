import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Lets only those into the studio who have opened the link that `cria serve` prints, or know its key.
struct StudioMiddleware: RouterMiddleware {
    static let cookie = "cria_studio"

    let key: String?

    /// What the cookie holds: it shows that the key was known, and does not tell it.
    static func proof(of key: String) -> String {
        SHA256.hash(data: Data("cria studio \(key)".utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }

    static func isProof(_ proof: String?, of key: String) -> Bool {
        // Of hashes, so that the time it takes tells nothing.
        SHA256.hash(data: Data((proof ?? "").utf8)) == SHA256.hash(data: Data(self.proof(of: key).utf8))
    }

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard let key, Self.isProof(request.cookies[Self.cookie]?.value, of: key) else { throw PageError.studioClosed }
        var context = context
        context.isInStudio = true
        return try await next(request, context)
    }
}
