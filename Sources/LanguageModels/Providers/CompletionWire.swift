/// OpenAI's older completions, which continue one text: the conversation is written out as a script.
struct CompletionWire: ChatWire {
    let path = "/completions"
    var capabilities: ChatCapabilities { [] }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        let lines = request.messages.map { message in
            switch message.role {
            case .system: message.content
            case .user: "User: \(message.content)"
            case .assistant: "Assistant: \(message.content)"
            case .tool: "Result: \(message.content)"
            }
        }
        return .members([
            "model": .string(model), "prompt": .string((lines + ["Assistant:"]).joined(separator: "\n\n")),
            "n": 1, "stream": true,
            "stream_options": dialect.asksForUsage ? .members(["include_usage": true]) : nil,
            "max_tokens": JSONValue(request.maxTokens ?? 1024),
            "temperature": dialect.setsTemperature ? request.temperature.map { JSONValue($0) } : nil,
            "stop": .array((request.stop + ["\nUser:"]).prefix(4).map { .string($0) }),
        ])
    }

    func makeInterpreter() -> any ReplyInterpreter { ChatCompletionInterpreter() }
}
