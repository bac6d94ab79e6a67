/// Why a model gave no reply or broke off, with the remedy. Never holds a key or a part of a conversation, except
/// ``serverMessage``.
package struct ChatModelError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Hashable, Sendable {
        /// The address, key or name cannot be used at all.
        case configuration
        /// No connection.
        case unreachable
        /// Silent for longer than ``ChatPatience`` allows.
        case silent
        /// The connection broke within the reply.
        case cut
        /// The key is missing, wrong, or not allowed to use the model.
        case unauthorised
        /// No such model or no such address on the server.
        case notFound
        /// Too many requests, or the credit is used up.
        case limited
        /// The server does not accept the request.
        case rejected
        /// The server is overloaded or faulty.
        case unavailable
        /// The answer is not what an OpenAI-compatible server sends.
        case malformed
        /// The answer exceeds what is read.
        case tooLarge
        /// The learner has not allowed it.
        case consent
        /// What may be spent today is spent.
        case budget
        /// The model has failed or asked for a rest, and is left alone for a while.
        case resting
        /// Too many calls of the model are under way.
        case busy
    }

    package var code: Code
    /// For the operator: what happened and what to do.
    package var message: String
    /// When the server says one may try again.
    package var retryAfter: Duration?
    /// The server's own words. They may quote the request: show them to the operator who tests the model, never log them.
    package var serverMessage: String?

    package init(_ code: Code, _ message: String, retryAfter: Duration? = nil, serverMessage: String? = nil) {
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.serverMessage = serverMessage
    }

    package var description: String { message }
}

extension ChatModelError {
    static func malformed(_ what: String) -> ChatModelError {
        ChatModelError(
            .malformed, "The model server \(what). Check that the base URL is that of an OpenAI-compatible API.")
    }

    /// What an HTTP status, or a code within a stream, means for the operator.
    init(
        status: Int, host: String, model: String, retryAfter: Duration? = nil, serverMessage: String? = nil
    ) {
        let (code, message): (Code, String) =
            switch status {
            case 401, 403:
                (.unauthorised, "The model server at \(host) refuses the key (\(status)): set one that is valid there.")
            case 404:
                (
                    .notFound,
                    "The model server at \(host) has no model “\(model)”, or its base URL is another (404): check both; "
                        + "most base URLs end in /v1."
                )
            case 429:
                (
                    .limited,
                    "The model server at \(host) limits requests or the credit is used up (429): "
                        + (retryAfter.map { "try again in \($0.components.seconds) s." } ?? "try again later.")
                )
            case 300..<400:
                (.rejected, "The model server at \(host) has moved (\(status)): set the base URL to where it is now.")
            case 500...:
                (.unavailable, "The model server at \(host) is overloaded or faulty (\(status)): try again later.")
            default:
                (
                    .rejected,
                    "The model server at \(host) does not accept the request (\(status)): check that “\(model)” is a "
                        + "chat model and that the server is OpenAI-compatible."
                )
            }
        self.init(code, message, retryAfter: retryAfter, serverMessage: serverMessage)
    }
}
