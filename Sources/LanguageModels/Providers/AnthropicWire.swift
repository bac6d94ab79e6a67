import Foundation

/// Anthropic's messages.
struct AnthropicWire: ChatWire {
    let path = "/v1/messages"
    var capabilities: ChatCapabilities { [.tools, .images] }

    func headers(key: String) -> [(String, String)] { [("x-api-key", key), ("anthropic-version", "2023-06-01")] }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        let system = request.messages.filter { $0.role == .system }.map(\.content).joined(separator: "\n\n")
        var turns: [(role: String, blocks: [JSONValue])] = []
        for message in request.messages where message.role != .system {
            let role = message.role == .assistant ? "assistant" : "user"
            let blocks = Self.blocks(message)
            // Roles have to alternate: results of tools and what is said next are one turn.
            if turns.last?.role == role {
                turns[turns.count - 1].blocks += blocks
            } else {
                turns.append((role, blocks))
            }
        }
        return .members([
            "model": .string(model), "max_tokens": JSONValue(request.maxTokens ?? 4096), "stream": true,
            "system": system.isEmpty ? nil : .string(system),
            "messages": .array(
                turns.filter { !$0.blocks.isEmpty }.map {
                    .members(["role": .string($0.role), "content": .array($0.blocks)])
                }),
            "temperature": dialect.setsTemperature ? request.temperature.map { JSONValue(min($0, 1)) } : nil,
            "stop_sequences": request.stop.isEmpty ? nil : .array(request.stop.map { .string($0) }),
            "tools": request.tools.isEmpty
                ? nil
                : .array(
                    request.tools.map {
                        .members([
                            "name": .string($0.name), "description": .string($0.description),
                            "input_schema": $0.parameters.value,
                        ])
                    }),
        ])
    }

    func makeInterpreter() -> any ReplyInterpreter { AnthropicInterpreter() }

    private static func blocks(_ message: ChatMessage) -> [JSONValue] {
        if message.role == .tool {
            return [
                .members([
                    "type": "tool_result", "tool_use_id": .string(message.toolCall ?? ""),
                    "content": .string(message.content),
                ])
            ]
        }
        let images: [JSONValue] = message.images.map {
            .members([
                "type": "image",
                "source": .members([
                    "type": "base64", "media_type": .string($0.mediaType),
                    "data": .string(Data($0.bytes).base64EncodedString()),
                ]),
            ])
        }
        let text: [JSONValue] =
            message.content.isEmpty ? [] : [.members(["type": "text", "text": .string(message.content)])]
        let calls: [JSONValue] = message.toolCalls.map {
            .members([
                "type": "tool_use", "id": .string($0.id), "name": .string($0.name),
                "input": JSONParser.parse(Array($0.arguments.utf8)) ?? .object([]),
            ])
        }
        return images + text + calls
    }
}

/// Reads Anthropic's events, and its whole messages.
struct AnthropicInterpreter: ReplyInterpreter {
    private var call: ToolCall?
    private var input = 0

    mutating func chunks(of value: JSONValue, isWhole: Bool) throws -> [ChatChunk]? {
        if isWhole { return whole(value) }
        switch value["type"]?.string {
        case "message_start": input = Self.input(value["message"]?["usage"])
        case "content_block_start":
            guard let block = value["content_block"] else { break }
            if block["type"]?.string == "tool_use" {
                call = ToolCall(id: block["id"]?.string ?? "", name: block["name"]?.string ?? "", arguments: "")
            } else if let text = block["text"]?.string, !text.isEmpty {
                return [.text(text)]
            }
        case "content_block_delta":
            if let text = value["delta"]?["text"]?.string, !text.isEmpty { return [.text(text)] }
            if let part = value["delta"]?["partial_json"]?.string { call?.arguments += part }
            return [.thinking]
        case "content_block_stop": return takeCall()
        case "message_delta":
            var chunks = takeCall()
            if let name = value["delta"]?["stop_reason"]?.string {
                chunks.append(.finished(ChatCompletionInterpreter.reason(name)))
            }
            if let output = value["usage"]?["output_tokens"]?.int {
                let input = max(input, Self.input(value["usage"]))
                chunks.append(.usage(ChatUsage(inputTokens: input, outputTokens: output)))
            }
            return chunks
        case "message_stop": return takeCall() + [.finished(.unstated)]
        default: break
        }
        return []
    }

    private mutating func takeCall() -> [ChatChunk] {
        guard var call else { return [] }
        self.call = nil
        if call.arguments.isEmpty { call.arguments = "{}" }
        return [.toolCall(call, reasoning: nil)]
    }

    private func whole(_ value: JSONValue) -> [ChatChunk]? {
        guard let blocks = value["content"]?.array else { return nil }
        var chunks: [ChatChunk] = blocks.compactMap { block in
            switch block["type"]?.string {
            case "text": block["text"]?.string.flatMap { $0.isEmpty ? nil : .text($0) }
            case "tool_use":
                .toolCall(
                    ToolCall(
                        id: block["id"]?.string ?? "", name: block["name"]?.string ?? "",
                        arguments: block["input"]?.text ?? "{}"), reasoning: nil)
            default: .thinking
            }
        }
        chunks.append(.finished(value["stop_reason"]?.string.map(ChatCompletionInterpreter.reason) ?? .unstated))
        if let output = value["usage"]?["output_tokens"]?.int {
            chunks.append(.usage(ChatUsage(inputTokens: Self.input(value["usage"]), outputTokens: output)))
        }
        return chunks
    }

    /// Tokens that were read, from a cache or not.
    private static func input(_ usage: JSONValue?) -> Int {
        ["input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens"]
            .reduce(0) { $0 + (usage?[$1]?.int ?? 0) }
    }
}
