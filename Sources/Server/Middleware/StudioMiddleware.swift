import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// Lets only those into the studio who have opened the link that `cria serve` prints, or know its key.
struct StudioMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        guard context.isInStudio else { throw PageError.studioClosed }
        return try await next(request, context)
    }
}

/// The key of the studio, and how a browser shows that it was given.
struct StudioKey: Sendable {
    static let cookie = "cria_studio"

    /// nil: nobody can open it.
    let key: String?

    /// What the cookie holds: it shows that the key was known, and does not tell it.
    var proof: String? {
        key.map { key in
            SHA256.hash(data: Data("cria studio \(key)".utf8)).map { byte in
                let digits = String(byte, radix: 16)
                return byte < 16 ? "0" + digits : digits
            }.joined()
        }
    }

    func isShown(by request: Request) -> Bool {
        guard let shown = request.cookies[Self.cookie]?.value, let proof else { return false }
        return Self.areEqual(shown, proof)
    }

    func isGiven(_ text: String) -> Bool { key.map { Self.areEqual(text, $0) } ?? false }

    /// Compares hashes, so that the time it takes tells nothing.
    private static func areEqual(_ one: String, _ other: String) -> Bool {
        SHA256.hash(data: Data(one.utf8)) == SHA256.hash(data: Data(other.utf8))
    }
}
