import Foundation
import HTTPTypes
import Hummingbird
import LanguageModels
import NIOCore

/// An error as clients of OpenAI's API know them: each status is a typed exception there.
struct OpenAIError: Error, Encodable, HTTPResponseError {
    struct Body: Encodable {
        var message: String
        var type: String
        var param: String?
        var code: String?
    }

    var status: HTTPResponse.Status
    var body: Body
    var retryAfter: Duration?

    enum CodingKeys: String, CodingKey { case error }

    init(
        _ status: HTTPResponse.Status, _ type: String, _ message: String, parameter: String? = nil, code: String? = nil
    ) {
        self.status = status
        body = Body(message: message, type: type, param: parameter, code: code)
    }

    static func invalid(_ message: String, parameter: String? = nil) -> OpenAIError {
        OpenAIError(.badRequest, "invalid_request_error", message, parameter: parameter)
    }

    /// What went wrong behind Cria. The upstream server's own words stay here: they may name keys and accounts.
    init(_ error: ChatModelError) {
        let (status, type): (HTTPResponse.Status, String) =
            switch error.code {
            case .limited: (.tooManyRequests, "rate_limit_error")
            case .rejected, .tooLarge: (.badRequest, "invalid_request_error")
            case .notFound: (.notFound, "invalid_request_error")
            case .silent: (.gatewayTimeout, "api_error")
            case .unreachable, .unavailable, .resting, .busy: (.serviceUnavailable, "api_error")
            case .configuration: (.internalServerError, "api_error")
            default: (.badGateway, "api_error")
            }
        self.init(status, type, error.message, code: error.code.rawValue)
        retryAfter = error.retryAfter
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(body, forKey: .error)
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var headers: HTTPFields = [.contentType: "application/json"]
        if let retryAfter { headers[.retryAfter] = "\(Int((retryAfter / .seconds(1)).rounded(.up)))" }
        let bytes = try JSONEncoder().encode(self)
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}

/// Turns every error below it into one that these clients understand.
struct OpenAIErrorMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let known: OpenAIError
        do {
            return try await next(request, context)
        } catch let error as OpenAIError {
            known = error
        } catch let error as ChatModelError {
            known = OpenAIError(error)
        } catch let error as DecodingError {
            known = .invalid(error.place)
        } catch let error as HTTPError {
            known = OpenAIError(error.status, "invalid_request_error", error.body ?? error.status.reasonPhrase)
        } catch let error as any HTTPResponseError {
            known = OpenAIError(error.status, "invalid_request_error", error.status.reasonPhrase)
        }
        return try known.response(from: request, context: context)
    }
}
