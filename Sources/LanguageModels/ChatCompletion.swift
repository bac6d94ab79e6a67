import Foundation

// The wire format of OpenAI's chat completions and of the many servers that imitate it, read leniently: every field may
// be missing, null, or accompanied by unknown ones.

/// What is sent.
struct ChatCompletionRequest: Encodable {
    struct Message: Encodable {
        var role: String
        var content: String
    }

    struct StreamOptions: Encodable {
        var includeUsage = true

        enum CodingKeys: String, CodingKey { case includeUsage = "include_usage" }
    }

    /// Deviations that some servers ask for.
    struct Dialect: Hashable, Sendable {
        var namesCompletionTokens = false
        var asksForUsage = true
        var setsTemperature = true

        /// The dialect that meets a server's complaint about one of the fields; nil when nothing is left to change.
        func adapted(to complaint: String) -> Dialect? {
            var dialect = self
            if complaint.contains("stream_options") || complaint.contains("include_usage") {
                dialect.asksForUsage = false
            }
            if complaint.contains("max_completion_tokens") { dialect.namesCompletionTokens = true }
            if complaint.contains("temperature") { dialect.setsTemperature = false }
            return dialect == self ? nil : dialect
        }
    }

    var model: String
    var messages: [Message]
    var stream = true
    var streamOptions: StreamOptions?
    var maxTokens: Int?
    var maxCompletionTokens: Int?
    var temperature: Double?

    enum CodingKeys: String, CodingKey {
        case model, messages, stream, temperature
        case streamOptions = "stream_options"
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
    }

    init(_ request: ChatRequest, model: String, dialect: Dialect) {
        self.model = model
        messages = request.messages.map { Message(role: $0.role.rawValue, content: $0.content) }
        streamOptions = dialect.asksForUsage ? StreamOptions() : nil
        maxTokens = dialect.namesCompletionTokens ? nil : request.maxTokens
        maxCompletionTokens = dialect.namesCompletionTokens ? request.maxTokens : nil
        temperature = dialect.setsTemperature ? request.temperature : nil
    }
}

/// What comes back: a chunk of a stream, or a whole completion.
struct ChatCompletion: Decodable {
    struct Choice: Decodable {
        var index: Int?
        var delta: Message?
        var message: Message?
        /// Of the older completions call.
        var text: String?
        var finishReason: String?

        enum CodingKeys: String, CodingKey {
            case index, delta, message, text
            case finishReason = "finish_reason"
        }
    }

    struct Message: Decodable {
        var content: Content?
        var reasoningContent: Content?
        var reasoning: Content?

        enum CodingKeys: String, CodingKey {
            case content, reasoning
            case reasoningContent = "reasoning_content"
        }
    }

    /// A text, or the texts of a list of parts.
    struct Content: Decodable {
        struct Part: Decodable {
            var text: String?
        }

        var text: String

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self.text = text
            } else {
                text = try container.decode([Part].self).compactMap(\.text).joined()
            }
        }
    }

    struct Usage: Decodable {
        var promptTokens: Int?
        var completionTokens: Int?

        enum CodingKeys: String, CodingKey {
            case promptTokens = "prompt_tokens"
            case completionTokens = "completion_tokens"
        }
    }

    var object: String?
    var choices: [Choice]?
    var usage: Usage?
    var error: ServerComplaint?
}

/// An error as servers word it: `{"error": {"message": …, "code": …}}`, `{"error": "…"}`, or `{"message": …}`.
struct ServerComplaint: Decodable {
    var message: String?
    /// An HTTP status where the server gives one, as a number or in digits.
    var status: Int?

    enum CodingKeys: String, CodingKey { case message, code, type, error, detail }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            message = text
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let inner = try? container.decode(ServerComplaint.self, forKey: .error) {
            self = inner
            return
        }
        message =
            (try? container.decode(String.self, forKey: .message))
            ?? (try? container.decode(String.self, forKey: .detail))
        let code = try? container.decode(Int.self, forKey: .code)
        let words = [CodingKeys.code, .type].compactMap { try? container.decode(String.self, forKey: $0) }
        status = code ?? words.lazy.compactMap(Int.init).first ?? words.lazy.compactMap(Self.status).first
    }

    /// The HTTP status that a provider's name for an error stands for.
    private static func status(_ name: String) -> Int? {
        switch name {
        case "invalid_api_key", "authentication_error", "permission_error": 401
        case "model_not_found", "not_found_error": 404
        case "rate_limit_exceeded", "rate_limit_error", "insufficient_quota": 429
        case "overloaded_error", "server_error", "api_error", "internal_error": 503
        case "invalid_request_error": 400
        default: nil
        }
    }
}
