import Crypto
import Foundation

/// OpenAI's chat completions, and the many servers that imitate them: vLLM, sglang, llama.cpp, LM Studio, DeepSeek, Qwen, …
struct ChatCompletionWire: ChatWire {
    let path = "/chat/completions"
    var capabilities: ChatCapabilities { [.schema, .json, .tools, .images] }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        .members([
            "model": .string(model),
            "messages": .array(request.messages.map { Self.message($0, dialect) }),
            "stream": true,
            "stream_options": dialect.asksForUsage ? .members(["include_usage": true]) : nil,
            "max_tokens": dialect.namesCompletionTokens ? nil : request.maxTokens.map { JSONValue($0) },
            "max_completion_tokens": dialect.namesCompletionTokens ? request.maxTokens.map { JSONValue($0) } : nil,
            "temperature": dialect.setsTemperature ? request.temperature.map { JSONValue($0) } : nil,
            "stop": request.stop.isEmpty ? nil : .array(request.stop.map { .string($0) }),
            "response_format": Self.format(request.format),
            "tools": request.tools.isEmpty ? nil : .array(request.tools.map(Self.tool)),
            "enable_thinking": dialect.enablesThinking.map { .bool($0) },
        ])
    }

    func makeInterpreter() -> any ReplyInterpreter { ChatCompletionInterpreter() }

    private static func message(_ message: ChatMessage, _ dialect: ChatDialect) -> JSONValue {
        let calls = message.toolCalls.map { call in
            JSONValue.members([
                "id": .string(call.id), "type": "function",
                "function": .members(["name": .string(call.name), "arguments": .string(call.arguments)]),
            ])
        }
        var content = JSONValue.string(message.content)
        if !message.images.isEmpty {
            let text: [JSONValue] =
                message.content.isEmpty ? [] : [.members(["type": "text", "text": .string(message.content)])]
            content = .array(
                text
                    + message.images.map {
                        .members(["type": "image_url", "image_url": .members(["url": .string($0.dataURL)])])
                    })
        }
        return .members([
            "role": .string(message.role.rawValue), "content": content,
            "reasoning_content": calls.isEmpty || !dialect.returnsReasoning
                ? nil : message.reasoning.map { .string($0) },
            "tool_calls": calls.isEmpty ? nil : .array(calls),
            "tool_call_id": message.toolCall.map { .string($0) },
        ])
    }

    static func tool(_ tool: ChatTool) -> JSONValue {
        .members([
            "type": "function",
            "function": .members([
                "name": .string(tool.name), "description": .string(tool.description),
                "parameters": tool.parameters.value,
            ]),
        ])
    }

    private static func format(_ format: ChatRequest.Format) -> JSONValue? {
        switch format {
        case .text: nil
        case .json: .members(["type": "json_object"])
        case .schema(let name, let schema):
            .members([
                "type": "json_schema",
                "json_schema": .members(["name": .string(name), "strict": true, "schema": schema.value]),
            ])
        }
    }
}

/// Zhipu's GLM: chat completions at a path of their own, with keys that sign a token.
struct ZhipuWire: ChatWire {
    private let completions = ChatCompletionWire()
    var path: String { completions.path }
    let basePath = "/api/paas/v4"
    var capabilities: ChatCapabilities { [.json, .tools, .images] }

    func headers(key: String) -> [(String, String)] {
        [("Authorization", "Bearer \(Self.token(key, at: Date()) ?? key)")]
    }

    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue {
        completions.body(request, model: model, dialect: dialect)
    }

    func makeInterpreter() -> any ReplyInterpreter { ChatCompletionInterpreter() }

    /// A token of ten minutes signed by a key of the form `id.secret` (HS256); nil for a plain key.
    static func token(_ key: String, at date: Date) -> String? {
        let parts = key.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        let now = Int(date.timeIntervalSince1970 * 1000)
        let head = JSONValue.members(["alg": "HS256", "sign_type": "SIGN"])
        let claims = JSONValue.members([
            "api_key": .string(String(parts[0])), "exp": JSONValue(now + 600_000), "timestamp": JSONValue(now),
        ])
        let signed = [head, claims].map { base64URL(Data($0.text.utf8)) }.joined(separator: ".")
        let code = HMAC<SHA256>.authenticationCode(
            for: Data(signed.utf8), using: SymmetricKey(data: Data(parts[1].utf8)))
        return signed + "." + base64URL(Data(code))
    }

    private static func base64URL(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

extension ChatImage {
    var dataURL: String { "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())" }
}

/// Reads chat completions and the older completions, leniently: every field may be missing, null, or accompanied by
/// unknown ones.
struct ChatCompletionInterpreter: ReplyInterpreter {
    private var calls: [(index: Int, call: ToolCall)] = []
    /// Thoughts that may have to go back with a tool call.
    private var reasoning = ""
    private var refused = false

    mutating func chunks(of value: JSONValue, isWhole: Bool) throws -> [ChatChunk]? {
        let choices = value["choices"]?.array
        if isWhole, choices == nil, value["usage"] == nil { return nil }
        var chunks: [ChatChunk] = []
        if let choice = choices?.first(where: { $0["index"]?.int ?? 0 == 0 }) {
            let message = choice["delta"] ?? choice["message"]
            let thoughts = Self.text((message?["reasoning_content"] ?? message?["reasoning"])) ?? ""
            if reasoning.utf8.count + thoughts.utf8.count < ReplyReader.limit { reasoning += thoughts }
            let refusal = message?["refusal"]?.string ?? ""
            if !refusal.isEmpty { refused = true }
            let text = (Self.text(message?["content"]) ?? choice["text"]?.string ?? "") + refusal
            if !text.isEmpty { chunks.append(.text(text)) } else if !thoughts.isEmpty { chunks.append(.thinking) }
            if let fragments = message?["tool_calls"]?.array, !fragments.isEmpty {
                for fragment in fragments { add(fragment) }
                if chunks.isEmpty { chunks.append(.thinking) }
            }
            if let reason = choice["finish_reason"]?.string, !reason.isEmpty {
                let finished = Self.reason(reason)
                let hasCalls = !calls.isEmpty
                chunks += takeCalls()
                chunks.append(
                    .finished(refused ? .filtered : hasCalls && finished == .complete ? .toolCalls : finished))
            }
        }
        if let input = value["usage"]?["prompt_tokens"]?.int, let output = value["usage"]?["completion_tokens"]?.int {
            chunks.append(.usage(ChatUsage(inputTokens: input, outputTokens: output)))
        }
        return chunks
    }

    mutating func end() -> [ChatChunk] {
        let calls = takeCalls()
        return calls + (calls.isEmpty ? refused ? [.finished(.filtered)] : [] : [.finished(.toolCalls)])
    }

    /// Adds a fragment of a call. Where no index is given, a new id begins a new call.
    private mutating func add(_ fragment: JSONValue) {
        let id = fragment["id"]?.string ?? ""
        let last = calls.last?.index ?? -1
        let isNew = !id.isEmpty && calls.last?.call.id != id || calls.isEmpty
        let index = fragment["index"]?.int ?? (isNew ? last + 1 : last)
        let name = fragment["function"]?["name"]?.string ?? ""
        let given = fragment["function"]?["arguments"]
        let arguments = given.map { $0.string ?? $0.text } ?? ""
        if let known = calls.firstIndex(where: { $0.index == index }) {
            if calls[known].call.id.isEmpty { calls[known].call.id = id }
            if calls[known].call.name.isEmpty { calls[known].call.name = name }
            calls[known].call.arguments += arguments
        } else {
            calls.append((index, ToolCall(id: id, name: name, arguments: arguments)))
        }
    }

    private mutating func takeCalls() -> [ChatChunk] {
        defer { calls = [] }
        return calls.enumerated().filter { !$1.call.name.isEmpty }.map { number, entry in
            var call = entry.call
            if call.id.isEmpty { call.id = "call_\(number)" }
            return .toolCall(call, reasoning: reasoning.isEmpty ? nil : reasoning)
        }
    }

    /// A text, or the texts of a list of parts.
    private static func text(_ value: JSONValue?) -> String? {
        value?.string ?? value?.array?.compactMap { $0["text"]?.string }.joined()
    }

    static func reason(_ name: String) -> ChatChunk.FinishReason {
        switch name {
        case "stop", "eos", "end_turn", "stop_sequence": .complete
        case "length", "max_tokens": .length
        case "tool_calls", "tool_use", "function_call": .toolCalls
        case "content_filter", "sensitive", "refusal": .filtered
        default: .other(name)
        }
    }
}
