import LanguageModels

// What clients of OpenAI's API get back.

struct ChatCompletionResponse: Encodable {
    struct Choice: Encodable {
        var index: Int
        var message: Message?
        var delta: Message?
        var finishReason: String?

        enum CodingKeys: String, CodingKey {
            case index, message, delta
            case finishReason = "finish_reason"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(index, forKey: .index)
            try container.encodeIfPresent(message, forKey: .message)
            try container.encodeIfPresent(delta, forKey: .delta)
            // Clients look for the field, null while the reply goes on.
            try container.encode(finishReason, forKey: .finishReason)
        }
    }

    struct Message: Encodable {
        var role: String?
        var content: String?
        var toolCalls: [Call]?

        enum CodingKeys: String, CodingKey {
            case role, content
            case toolCalls = "tool_calls"
        }
    }

    struct Call: Encodable {
        struct Function: Encodable {
            var name: String
            var arguments: String
        }
        /// Of a streamed call.
        var index: Int?
        var id: String
        var type = "function"
        var function: Function

        init(_ call: ToolCall, index: Int? = nil) {
            self.index = index
            id = call.id
            function = Function(name: call.name, arguments: call.arguments)
        }
    }

    var id: String
    var object: String
    var created: Int64
    var model: String
    var choices: [Choice]
    var usage: UsageResponse?
}

struct CompletionResponse: Encodable {
    struct Choice: Encodable {
        var text: String
        var index: Int
        var finishReason: String?

        enum CodingKeys: String, CodingKey {
            case text, index
            case finishReason = "finish_reason"
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encode(index, forKey: .index)
            try container.encode(finishReason, forKey: .finishReason)
        }
    }

    var id: String
    var object = "text_completion"
    var created: Int64
    var model: String
    var choices: [Choice]
    var usage: UsageResponse?
}

struct UsageResponse: Encodable {
    var promptTokens: Int
    var completionTokens: Int
    var totalTokens: Int

    enum CodingKeys: String, CodingKey {
        case promptTokens = "prompt_tokens"
        case completionTokens = "completion_tokens"
        case totalTokens = "total_tokens"
    }

    init(_ usage: ChatUsage) {
        promptTokens = usage.inputTokens
        completionTokens = usage.outputTokens
        totalTokens = usage.inputTokens + usage.outputTokens
    }
}

struct ModelsResponse: Encodable {
    struct Model: Encodable {
        var id: String
        var object = "model"
        var created = 0
        var ownedBy: String

        enum CodingKeys: String, CodingKey {
            case id, object, created
            case ownedBy = "owned_by"
        }
    }

    var object = "list"
    var data: [Model]
}

struct EmbeddingsResponse: Encodable {
    struct Item: Encodable {
        enum Vector: Encodable {
            case numbers([Float])
            /// Little-endian 32-bit floats, which the `openai` client asks for by default.
            case base64(String)

            func encode(to encoder: any Encoder) throws {
                var container = encoder.singleValueContainer()
                switch self {
                case .numbers(let numbers): try container.encode(numbers)
                case .base64(let text): try container.encode(text)
                }
            }
        }

        var object = "embedding"
        var index: Int
        var embedding: Vector
    }

    struct Usage: Encodable {
        var promptTokens: Int
        var totalTokens: Int

        enum CodingKeys: String, CodingKey {
            case promptTokens = "prompt_tokens"
            case totalTokens = "total_tokens"
        }
    }

    var object = "list"
    var data: [Item]
    var model: String
    var usage: Usage
}

extension ChatChunk.FinishReason {
    /// Its name in OpenAI's API.
    var wireName: String {
        switch self {
        case .complete, .unstated, .other: "stop"
        case .length: "length"
        case .toolCalls: "tool_calls"
        case .filtered: "content_filter"
        }
    }
}
