import DomainModel
import Foundation
import LanguageModels

// What clients of OpenAI's API send, read leniently where they differ and refused where a field would silently do nothing.

/// One text, or a list of them.
struct OneOrMore: Decodable {
    var values: [String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let one = try? container.decode(String.self) {
            values = [one]
        } else if let many = try? container.decode([String].self) {
            values = many
        } else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a text or a list of texts is needed; lists of tokens are not supported")
        }
    }
}

struct StreamOptions: Decodable {
    var includeUsage: Bool?

    enum CodingKeys: String, CodingKey { case includeUsage = "include_usage" }
}

/// The fields that chat and the older completions call share.
struct SharedParameters: Decodable {
    var model: String?
    var maxTokens: Int?
    var maxCompletionTokens: Int?
    var temperature: Double?
    var n: Int?
    var stop: OneOrMore?
    var stream: Bool?
    var streamOptions: StreamOptions?

    enum CodingKeys: String, CodingKey {
        case model, temperature, n, stop, stream
        case maxTokens = "max_tokens"
        case maxCompletionTokens = "max_completion_tokens"
        case streamOptions = "stream_options"
    }

    /// Most replies to one request.
    static let replyLimit = 8

    func replies() throws(OpenAIError) -> Int {
        let n = n ?? 1
        guard (1...Self.replyLimit).contains(n) else {
            throw OpenAIError.invalid("`n` must be from 1 to \(Self.replyLimit).", parameter: "n")
        }
        guard n == 1 || stream != true else {
            throw OpenAIError.invalid("`n` above 1 cannot be streamed: leave out `stream`.", parameter: "n")
        }
        return n
    }

    func request(_ messages: [ChatMessage]) throws(OpenAIError) -> ChatRequest {
        if let temperature, !(0...2).contains(temperature) {
            throw OpenAIError.invalid("`temperature` must be from 0 to 2.", parameter: "temperature")
        }
        let limit = maxCompletionTokens ?? maxTokens
        if let limit, limit < 1 { throw OpenAIError.invalid("`max_tokens` must be positive.", parameter: "max_tokens") }
        return ChatRequest(messages, maxTokens: limit, temperature: temperature, stop: stop?.values ?? [])
    }
}

struct ChatCompletionsBody: Decodable {
    struct Message: Decodable {
        struct Call: Decodable {
            struct Function: Decodable {
                var name: String
                var arguments: String?
            }
            var id: String
            var function: Function
        }
        var role: String
        var content: Content?
        var toolCalls: [Call]?
        var toolCallID: String?

        enum CodingKeys: String, CodingKey {
            case role, content
            case toolCalls = "tool_calls"
            case toolCallID = "tool_call_id"
        }
    }

    /// A text, or parts of text and images.
    struct Content: Decodable {
        struct Part: Decodable {
            struct Image: Decodable { var url: String }
            var type: String
            var text: String?
            var imageURL: Image?

            enum CodingKeys: String, CodingKey {
                case type, text
                case imageURL = "image_url"
            }
        }
        var parts: [Part]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                parts = [Part(type: "text", text: text)]
            } else {
                parts = try container.decode([Part].self)
            }
        }
    }

    struct Tool: Decodable {
        struct Function: Decodable {
            var name: String
            var description: String?
            var parameters: JSONSchema?
        }
        var function: Function
    }

    struct Format: Decodable {
        struct Schema: Decodable {
            var name: String?
            var schema: JSONSchema?
        }
        var type: String
        var jsonSchema: Schema?

        enum CodingKeys: String, CodingKey {
            case type
            case jsonSchema = "json_schema"
        }
    }

    var messages: [Message]
    var tools: [Tool]?
    var responseFormat: Format?

    enum CodingKeys: String, CodingKey {
        case messages, tools
        case responseFormat = "response_format"
    }

    func chatMessages() throws(OpenAIError) -> [ChatMessage] {
        guard !messages.isEmpty else { throw OpenAIError.invalid("`messages` is empty.", parameter: "messages") }
        var result: [ChatMessage] = []
        for (number, message) in messages.enumerated() {
            result.append(try Self.chatMessage(message, "messages.\(number)"))
        }
        return result
    }

    private static func chatMessage(_ message: Message, _ place: String) throws(OpenAIError) -> ChatMessage {
        // OpenAI's newer name for what its models call the system.
        guard let role = ChatMessage.Role(rawValue: message.role == "developer" ? "system" : message.role) else {
            throw OpenAIError.invalid("`role` must be system, user, assistant or tool.", parameter: "\(place).role")
        }
        var result = ChatMessage(role, "")
        for part in message.content?.parts ?? [] {
            switch part.type {
            case "text", "input_text", "output_text": result.content += part.text ?? ""
            case "image_url":
                guard let image = part.imageURL.flatMap({ ChatImage(dataURL: $0.url) }) else {
                    throw OpenAIError.invalid(
                        "Images are taken as `data:image/…;base64,…` only: Cria fetches nothing for a client.",
                        parameter: "\(place).content")
                }
                result.images.append(image)
            default:
                throw OpenAIError.invalid(
                    "Parts of type “\(part.type.prefix(40))” are not supported.", parameter: "\(place).content")
            }
        }
        result.toolCall = message.toolCallID
        result.toolCalls = (message.toolCalls ?? []).map {
            ToolCall(id: $0.id, name: $0.function.name, arguments: $0.function.arguments ?? "{}")
        }
        return result
    }

    func chatTools() -> [ChatTool] {
        (tools ?? []).map {
            ChatTool(
                name: $0.function.name, description: $0.function.description ?? "",
                parameters: $0.function.parameters ?? JSONSchema(text: #"{"type":"object"}"#))
        }
    }

    func format() throws(OpenAIError) -> ChatRequest.Format {
        switch responseFormat?.type {
        case nil, "text": return .text
        case "json_object": return .json
        case "json_schema":
            guard let schema = responseFormat?.jsonSchema?.schema else {
                throw OpenAIError.invalid("`json_schema.schema` is missing.", parameter: "response_format")
            }
            return .schema(responseFormat?.jsonSchema?.name ?? "reply", schema)
        default:
            throw OpenAIError.invalid(
                "`response_format.type` must be text, json_object or json_schema.", parameter: "response_format")
        }
    }
}

struct CompletionsBody: Decodable {
    var prompt: OneOrMore
}

struct EmbeddingsBody: Decodable {
    var model: String?
    var input: OneOrMore
    var encodingFormat: String?
    var dimensions: Int?

    enum CodingKeys: String, CodingKey {
        case model, input, dimensions
        case encodingFormat = "encoding_format"
    }
}

extension ChatImage {
    /// From `data:image/png;base64,…`; nil for anything else.
    init?(dataURL: String) {
        let marker = ";base64,"
        guard dataURL.hasPrefix("data:image/"), let range = dataURL.firstRange(of: marker),
            let data = Data(base64Encoded: String(dataURL[range.upperBound...]))
        else { return nil }
        self.init(mediaType: String(dataURL[..<range.lowerBound].dropFirst("data:".count)), bytes: Array(data))
    }
}

struct SpeechBody: Decodable {
    var model: String?
    var input: String
    var voice: String
    var responseFormat: String?
    var speed: Double?
    var instructions: String?
    var streamFormat: String?

    enum CodingKeys: String, CodingKey {
        case model, input, voice, speed, instructions
        case responseFormat = "response_format"
        case streamFormat = "stream_format"
    }
}
