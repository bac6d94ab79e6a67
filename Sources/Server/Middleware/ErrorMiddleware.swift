import DomainModel
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Platform
import Storage

/// Every error's one way out: problem details (RFC 9457) for the API, a page that says what to do for people.
///
/// What is not an expected error becomes a 500 whose cause goes to the log under a reference number, never to the page.
struct ErrorMiddleware: RouterMiddleware {
    let rendering: Rendering

    struct Problem: Encodable {
        var type = "about:blank"
        var title: String
        var status: Int
        var detail: String
    }

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch PageError.signedOut where !request.uri.path.hasPrefix("/api/") {
            return .redirect(to: "/", type: .normal)
        } catch {
            let (status, detail) = describe(error, context)
            return try respond(status, detail, request, context)
        }
    }

    private func describe(_ error: any Error, _ context: AppContext) -> (HTTPResponse.Status, String) {
        let strings = Strings.of(context.language)
        switch error {
        case let error as PlatformError:
            let status: HTTPResponse.Status =
                switch error.code {
                case .notFound: .notFound
                case .outdated: .conflict
                case .notYet: .forbidden
                case .invalid: .badRequest
                case .busy: .serviceUnavailable
                }
            return (status, error.message.text(in: context.language))
        case PageError.notFound: return (.notFound, strings["error.notFound"])
        case PageError.studioClosed: return (.forbidden, strings["error.studio"])
        case PageError.signedOut: return (.unauthorized, strings["error.signedOut"])
        case PageError.badForm(let reason): return (.badRequest, strings["error.badForm", reason])
        case let error as HTTPError: return (error.status, error.body ?? strings["error.\(error.status.code)"])
        case let error as any HTTPResponseError: return (error.status, strings["error.\(error.status.code)"])
        case let error as StorageError:
            context.logger.error("store: \(error.message)")
            return (.serviceUnavailable, strings["error.store"])
        default:
            context.logger.error("unexpected error: \(String(reflecting: type(of: error))): \(error)")
            return (.internalServerError, strings["error.500", context.id])
        }
    }

    private func respond(
        _ status: HTTPResponse.Status, _ detail: String, _ request: Request, _ context: AppContext
    ) throws -> Response {
        let isForPrograms = ["/api/", "/v1/"].contains { request.uri.path.hasPrefix($0) }
        if isForPrograms || request.headers[.accept]?.hasPrefix("application/json") == true {
            let body = try JSONEncoder().encode(
                Problem(title: status.reasonPhrase, status: status.code, detail: detail))
            return Response(
                status: status, headers: [.contentType: "application/problem+json"],
                body: .init(byteBuffer: ByteBuffer(bytes: body)))
        }
        return rendering.error(status, detail, request, context)
    }
}
