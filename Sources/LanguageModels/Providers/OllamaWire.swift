import Foundation

/// Ollama's own call: one JSON value on each line.
struct OllamaWire: ChatWire {
    let path = "/api/chat"
    var capabilities: ChatCapabilities { [.schema, .json, .tools, .images] }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        let format: JSONValue? =
            switch request.format {
            case .text: nil
            case .json: "json"
            case .schema(_, let schema): schema.value
            }
        return .members([
            "model": .string(model), "messages": .array(request.messages.map(Self.message)), "stream": true,
            "format": format,
            "tools": request.tools.isEmpty ? nil : .array(request.tools.map(ChatCompletionWire.tool)),
            "options": .members([
                "num_ctx": JSONValue(Self.context(request)), "num_predict": request.maxTokens.map { JSONValue($0) },
                "temperature": request.temperature.map { JSONValue($0) },
                "stop": request.stop.isEmpty ? nil : .array(request.stop.map { .string($0) }),
            ]),
        ])
    }

    /// Tokens of context to ask for: Ollama drops the beginning of what does not fit without a word. A power of two, so
    /// that the model is not loaded anew for each request, with half as many tokens again as the estimate and room for the
    /// answer.
    static func context(_ request: ChatRequest) -> Int {
        let needed = TokenEstimate.tokens(request) * 3 / 2 + (request.maxTokens ?? 2048)
        var context = 4096
        while context < needed, context < 1 << 20 { context *= 2 }
        return context
    }

    func makeInterpreter() -> any ReplyInterpreter { OllamaInterpreter() }

    private static func message(_ message: ChatMessage) -> JSONValue {
        let calls: [JSONValue] = message.toolCalls.map {
            .members([
                "function": .members([
                    "name": .string($0.name), "arguments": JSONParser.parse(Array($0.arguments.utf8)) ?? .object([]),
                ])
            ])
        }
        return .members([
            "role": .string(message.role.rawValue), "content": .string(message.content),
            "images": message.images.isEmpty
                ? nil : .array(message.images.map { .string(Data($0.bytes).base64EncodedString()) }),
            "tool_calls": calls.isEmpty ? nil : .array(calls),
        ])
    }
}

struct OllamaInterpreter: ReplyInterpreter {
    private var calls = 0
    let readsLines = true

    mutating func chunks(of value: JSONValue, isWhole: Bool) throws -> [ChatChunk]? {
        var chunks: [ChatChunk] = []
        let message = value["message"]
        if let text = message?["content"]?.string, !text.isEmpty { chunks.append(.text(text)) }
        if let thoughts = message?["thinking"]?.string, !thoughts.isEmpty, chunks.isEmpty { chunks.append(.thinking) }
        for call in message?["tool_calls"]?.array ?? [] {
            guard let name = call["function"]?["name"]?.string else { continue }
            let arguments = call["function"]?["arguments"]?.text ?? "{}"
            chunks.append(.toolCall(ToolCall(id: "call_\(calls)", name: name, arguments: arguments), reasoning: nil))
            calls += 1
        }
        if value["done"]?.bool == true {
            let reason = value["done_reason"]?.string.map(ChatCompletionInterpreter.reason) ?? .unstated
            chunks.append(.finished(calls > 0 && reason != .length ? .toolCalls : reason))
            if let output = value["eval_count"]?.int {
                let input = value["prompt_eval_count"]?.int ?? 0
                chunks.append(.usage(ChatUsage(inputTokens: input, outputTokens: output)))
            }
        }
        return chunks
    }
}
