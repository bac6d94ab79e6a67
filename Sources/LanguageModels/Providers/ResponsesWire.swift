/// OpenAI's responses: typed events and output items. Nothing is kept on the server.
struct ResponsesWire: ChatWire {
    let path = "/responses"
    var capabilities: ChatCapabilities { [.schema, .json, .tools, .images] }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        let format: JSONValue? =
            switch request.format {
            case .text: nil
            case .json: .members(["type": "json_object"])
            case .schema(let name, let schema):
                .members(["type": "json_schema", "name": .string(name), "strict": true, "schema": schema.value])
            }
        return .members([
            "model": .string(model), "input": .array(request.messages.flatMap(Self.items)), "stream": true,
            "store": false, "max_output_tokens": request.maxTokens.map { JSONValue($0) },
            "temperature": dialect.setsTemperature ? request.temperature.map { JSONValue($0) } : nil,
            "text": format.map { .members(["format": $0]) },
            "tools": request.tools.isEmpty
                ? nil
                : .array(
                    request.tools.map {
                        .members([
                            "type": "function", "name": .string($0.name), "description": .string($0.description),
                            "parameters": $0.parameters.value, "strict": false,
                        ])
                    }),
        ])
    }

    func makeInterpreter() -> any ReplyInterpreter { ResponsesInterpreter() }

    private static func items(_ message: ChatMessage) -> [JSONValue] {
        if message.role == .tool {
            return [
                .members([
                    "type": "function_call_output", "call_id": .string(message.toolCall ?? ""),
                    "output": .string(message.content),
                ])
            ]
        }
        let type: JSONValue = message.role == .assistant ? "output_text" : "input_text"
        let text: [JSONValue] =
            message.content.isEmpty ? [] : [.members(["type": type, "text": .string(message.content)])]
        let parts =
            text + message.images.map { .members(["type": "input_image", "image_url": .string($0.dataURL)]) }
        let said: [JSONValue] =
            parts.isEmpty ? [] : [.members(["role": .string(message.role.rawValue), "content": .array(parts)])]
        return said
            + message.toolCalls.map {
                .members([
                    "type": "function_call", "call_id": .string($0.id), "name": .string($0.name),
                    "arguments": .string($0.arguments),
                ])
            }
    }
}

struct ResponsesInterpreter: ReplyInterpreter {
    private var hasCalls = false
    private var refused = false

    mutating func chunks(of value: JSONValue, isWhole: Bool) throws -> [ChatChunk]? {
        if isWhole {
            guard let output = value["output"]?.array else { return nil }
            return output.flatMap { item($0, withText: true) } + end(of: value)
        }
        guard let type = value["type"]?.string else { return [] }
        switch type {
        case "response.output_text.delta", "response.refusal.delta":
            if type == "response.refusal.delta" { refused = true }
            return value["delta"]?.string.flatMap { $0.isEmpty ? nil : [.text($0)] } ?? []
        case "response.output_item.done": return value["item"].map { item($0, withText: false) } ?? []
        case "response.completed", "response.incomplete": return value["response"].map { end(of: $0) } ?? []
        case "response.failed":
            let complaint = value["response"].map(ServerComplaint.init)
            throw ChatModelError(
                .unavailable, "The model server broke off its response: try again later.",
                serverMessage: complaint?.message)
        default: return type.contains("reasoning") || type.contains("function_call") ? [.thinking] : []
        }
    }

    private mutating func item(_ item: JSONValue, withText: Bool) -> [ChatChunk] {
        switch item["type"]?.string {
        case "function_call":
            hasCalls = true
            return [
                .toolCall(
                    ToolCall(
                        id: item["call_id"]?.string ?? item["id"]?.string ?? "", name: item["name"]?.string ?? "",
                        arguments: item["arguments"]?.string ?? "{}"), reasoning: nil)
            ]
        case "message" where withText:
            return (item["content"]?.array ?? []).compactMap { part in
                if part["refusal"] != nil { refused = true }
                return (part["text"] ?? part["refusal"])?.string.flatMap { $0.isEmpty ? nil : .text($0) }
            }
        default: return []
        }
    }

    private func end(of response: JSONValue) -> [ChatChunk] {
        let reason: ChatChunk.FinishReason =
            switch response["incomplete_details"]?["reason"]?.string {
            case "max_output_tokens": .length
            case let name?: ChatCompletionInterpreter.reason(name)
            case nil: refused ? .filtered : hasCalls ? .toolCalls : .complete
            }
        guard let input = response["usage"]?["input_tokens"]?.int, let output = response["usage"]?["output_tokens"]?.int
        else { return [.finished(reason)] }
        return [.finished(reason), .usage(ChatUsage(inputTokens: input, outputTokens: output))]
    }
}
