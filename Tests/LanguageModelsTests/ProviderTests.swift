import Crypto
import Foundation
import TestSupport
import Testing

@testable import LanguageModels

/// The habits of each provider, played by a server on loopback.
@Suite(.timeLimit(.minutes(5))) struct ProviderTests {
    private static let patience = ChatPatience(
        connect: .seconds(600), firstToken: .seconds(600), idle: .seconds(600), total: .seconds(1200))
    private static let tool = ChatTool(
        name: "find", description: "Finds.", parameters: JSONSchema(text: #"{"type":"object"}"#))
    private static let image = ChatImage(mediaType: "image/png", bytes: [1, 2, 3])
    private static let conversation: ChatRequest = {
        var called = ChatMessage(.assistant, "")
        called.toolCalls = [ToolCall(id: "c1", name: "find", arguments: #"{"q":"x"}"#)]
        called.reasoning = "I should look."
        var result = ChatMessage(.tool, "found")
        result.toolCall = "c1"
        return ChatRequest(
            [ChatMessage(.system, "Be kind."), ChatMessage(.user, "What is this?", images: [image]), called, result],
            maxTokens: 50, temperature: 1.5, tools: [tool], stop: ["END"])
    }()

    private func configuration(
        _ server: QuirkServer, _ provider: ModelConfiguration.Provider, path: String = "/v1", key: String? = "sk-1"
    ) -> ModelConfiguration {
        ModelConfiguration(
            provider: provider, url: server.url.replacing("/v1", with: path), model: "m", key: key,
            patience: Self.patience)
    }

    private func ask(
        _ provider: ModelConfiguration.Provider, _ server: QuirkServer, _ request: ChatRequest = conversation,
        path: String = "/v1", key: String? = "sk-1"
    ) async throws -> [ChatChunk] {
        let model = try makeChatModel(configuration(server, provider, path: path, key: key))
        var chunks: [ChatChunk] = []
        for try await chunk in model.reply(to: request) { chunks.append(chunk) }
        return chunks
    }

    /// The JSON that a server received.
    private func body(_ server: QuirkServer, _ number: Int = 0) throws -> JSONValue {
        let request = try #require(server.requests.dropFirst(number).first)
        let start = try #require(request.firstRange(of: "\r\n\r\n")).upperBound
        return try #require(JSONParser.parse(Array(request[start...].utf8)))
    }

    private func stream(_ lines: [String]) -> [QuirkServer.Act] {
        [.head] + lines.map { .chunk("data: \($0)\n\n") } + [.end]
    }

    @Test(
        "OpenAI: fragments of tool calls become whole calls, with the thoughts that led to them; tools and images go out"
    )
    func chatTools() async throws {
        let acts = stream([
            #"{"choices":[{"delta":{"reasoning_content":"look"}}]}"#,
            #"{"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"find","arguments":""}}]}}]}"#,
            #"{"choices":[{"delta":{"tool_calls":[{"index":1,"id":"b","function":{"name":"find","arguments":"{}"}}]}}]}"#,
            #"{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"q\""}}]}}]}"#,
            #"{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":":1}"}}]},"finish_reason":""}]}"#,
            #"{"choices":[{"delta":{},"finish_reason":"tool_calls"}]}"#, "[DONE]",
        ])
        let server = try await QuirkServer { _ in acts }
        let chunks = try await ask(.openAI, server)
        #expect(
            Array(chunks.suffix(3)) == [
                .toolCall(ToolCall(id: "a", name: "find", arguments: #"{"q":1}"#), reasoning: "look"),
                .toolCall(ToolCall(id: "b", name: "find", arguments: "{}"), reasoning: "look"),
                .finished(.toolCalls),
            ])
        let sent = try body(server)
        let messages = try #require(sent["messages"]?.array)
        #expect(messages[1]["content"]?.array?[1]["image_url"]?["url"]?.string == "data:image/png;base64,AQID")
        #expect(messages[2]["reasoning_content"]?.string == "I should look.")
        #expect(messages[2]["tool_calls"]?.array?[0]["function"]?["arguments"]?.string == #"{"q":"x"}"#)
        #expect(messages[3]["tool_call_id"]?.string == "c1")
        #expect(sent["tools"]?.array?[0]["function"]?["name"]?.string == "find")
        #expect(sent["stop"]?.array == ["END"])
    }

    @Test("OpenAI: a refusal is told apart, and formats are asked for")
    func chatRefusalAndFormat() async throws {
        let acts = stream([
            #"{"choices":[{"delta":{"refusal":"No."}}]}"#, #"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#,
        ])
        let server = try await QuirkServer { _ in acts }
        var request = ChatRequest([ChatMessage(.user, "x")])
        request.format = .schema("s", JSONSchema(text: #"{"type":"object"}"#))
        #expect(try await ask(.openAI, server, request) == [.text("No."), .finished(.filtered)])
        let format = try body(server)["response_format"]
        #expect(format?["type"]?.string == "json_schema" && format?["json_schema"]?["strict"]?.bool == true)
        request.format = .json
        _ = try await ask(.openAI, server, request)
        #expect(try body(server, 1)["response_format"]?["type"]?.string == "json_object")
    }

    @Test("Qwen's and other servers' complaints about thinking are met")
    func dialects() async throws {
        let server = try await QuirkServer { number in
            switch number {
            case 0:
                [.response("400 Bad Request", #"{"error":{"message":"parameter.enable_thinking must be false"}}"#)]
            case 1: [.response("422 Unprocessable Entity", #"{"detail":"unknown field reasoning_content"}"#)]
            default: [.response(#"{"choices":[{"message":{"content":"ok"}}]}"#)]
            }
        }
        #expect(try await ask(.openAI, server).first == .text("ok"))
        let last = try body(server, 2)
        #expect(last["enable_thinking"]?.bool == false)
        #expect(!last.text.contains("reasoning_content"))
    }

    @Test("Older completions continue a script")
    func completions() async throws {
        let server = try await QuirkServer(
            .response(#"{"choices":[{"text":" Hi.","index":0,"finish_reason":"stop"}]}"#))
        let chunks = try await ask(.completions, server, ChatRequest([ChatMessage(.user, "Hello")]))
        #expect(chunks == [.text("Hi."), .finished(.complete)])
        #expect(server.requests[0].hasPrefix("POST /v1/completions "))
        #expect(try body(server)["prompt"]?.string == "User: Hello\n\nAssistant:")
    }

    @Test("Zhipu: its own path, signed tokens, and its word for what is held back")
    func zhipu() async throws {
        let acts = stream([#"{"choices":[{"delta":{"content":"好"},"finish_reason":"sensitive"}]}"#])
        let server = try await QuirkServer { _ in acts }
        let request = ChatRequest([ChatMessage(.user, "x")])
        #expect(
            try await ask(.zhipu, server, request, path: "", key: "id.secret") == [.text("好"), .finished(.filtered)])
        let sent = server.requests[0]
        #expect(sent.hasPrefix("POST /api/paas/v4/chat/completions "))
        #expect(!sent.contains("id.secret"))
        let token = try #require(ZhipuWire.token("id.secret", at: Date(timeIntervalSince1970: 1)))
        let parts = token.split(separator: ".")
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("\(parts[0]).\(parts[1])".utf8), using: SymmetricKey(data: Data("secret".utf8)))
        let signature = Data(code).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
        #expect(signature.hasPrefix(parts[2]) && parts[2].count == 43)
        #expect(ZhipuWire.token("plain", at: Date()) == nil)
    }

    @Test("Anthropic: system outside, blocks, tools, pings and errors within the stream")
    func anthropic() async throws {
        let events = stream([
            #"{"type":"message_start","message":{"usage":{"input_tokens":9,"output_tokens":1}}}"#, #"{"type":"ping"}"#,
            #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
            #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"你好"}}"#,
            #"{"type":"content_block_stop","index":0}"#,
            #"{"type":"content_block_start","index":1,"content_block":{"type":"tool_use","id":"t","name":"find","input":{}}}"#,
            #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"{\"q\":"}}"#,
            #"{"type":"content_block_delta","index":1,"delta":{"type":"input_json_delta","partial_json":"1}"}}"#,
            #"{"type":"content_block_stop","index":1}"#,
            #"{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":7}}"#,
            #"{"type":"message_stop"}"#,
        ])
        let overloaded = stream([#"{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}"#])
        let server = try await QuirkServer { number in
            switch number {
            case 0: events
            case 1: overloaded
            default: [.response("529 Overloaded", headers: "Retry-After: 3\r\n", "{}")]
            }
        }
        let chunks = try await ask(.anthropic, server).filter { $0 != .thinking }
        #expect(
            chunks == [
                .text("你好"), .toolCall(ToolCall(id: "t", name: "find", arguments: #"{"q":1}"#), reasoning: nil),
                .finished(.toolCalls), .usage(ChatUsage(inputTokens: 9, outputTokens: 7)),
            ])
        let head = server.requests[0].lowercased()
        #expect(head.hasPrefix("post /v1/messages ") && head.contains("x-api-key: sk-1"))
        #expect(head.contains("anthropic-version: 2023-06-01") && !head.contains("authorization"))
        let sent = try body(server)
        #expect(sent["system"]?.string == "Be kind." && sent["temperature"]?.double == 1)
        #expect(sent["messages"]?.array?.map { $0["role"]?.string } == ["user", "assistant", "user"])
        #expect(sent["messages"]?.array?[2]["content"]?.array?[0]["tool_use_id"]?.string == "c1")
        for _ in 0..<2 {
            let error = await #expect(throws: ChatModelError.self) { try await ask(.anthropic, server) }
            #expect(error?.code == .unavailable)
        }
    }

    @Test("Ollama: lines of JSON, tools, room for the context, and a model that is not there")
    func ollama() async throws {
        let lines = [
            #"{"message":{"role":"assistant","content":"","thinking":"hm"},"done":false}"#,
            #"{"message":{"content":"变化"},"done":false}"#,
            #"{"message":{"content":"率","tool_calls":[{"function":{"name":"find","arguments":{"q":1}}}]},"done":false}"#,
            #"{"message":{"content":""},"done":true,"done_reason":"stop","prompt_eval_count":5,"eval_count":6}"#,
        ]
        let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
        let server = try await QuirkServer { number in
            number == 0
                ? [.head] + bytes.map { .chunk([$0]) } + [.end]
                : [.response("404 Not Found", #"{"error":"model 'm' not found"}"#)]
        }
        #expect(
            try await ask(.ollama, server) == [
                .thinking, .text("变化"), .text("率"),
                .toolCall(ToolCall(id: "call_0", name: "find", arguments: #"{"q":1}"#), reasoning: nil),
                .finished(.toolCalls), .usage(ChatUsage(inputTokens: 5, outputTokens: 6)),
            ])
        #expect(server.requests[0].hasPrefix("POST /api/chat "))
        let sent = try body(server)
        #expect(sent["options"]?["num_ctx"]?.int == 4096 && sent["options"]?["num_predict"]?.int == 50)
        #expect(sent["messages"]?.array?[1]["images"]?.array == ["AQID"])
        let long = ChatRequest([ChatMessage(.user, String(repeating: "字", count: 10_000))])
        #expect(OllamaWire.context(long) >= 15_000)
        let error = await #expect(throws: ChatModelError.self) { try await ask(.ollama, server) }
        #expect(error?.code == .notFound)
    }

    @Test("Responses: typed events, calls, usage, failures")
    func responses() async throws {
        let events = stream([
            #"{"type":"response.created","response":{"error":null}}"#,
            #"{"type":"response.output_text.delta","delta":"Hel"}"#,
            #"{"type":"response.output_text.delta","delta":"lo"}"#,
            #"{"type":"response.output_item.done","item":{"type":"function_call","call_id":"c","name":"find","arguments":"{}"}}"#,
            #"{"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":3,"output_tokens":4}}}"#,
        ])
        let failure = stream([#"{"type":"response.failed","response":{"error":{"code":"server_error","message":"x"}}}"#]
        )
        let server = try await QuirkServer { $0 == 0 ? events : failure }
        #expect(
            try await ask(.responses, server) == [
                .text("Hel"), .text("lo"), .toolCall(ToolCall(id: "c", name: "find", arguments: "{}"), reasoning: nil),
                .finished(.toolCalls), .usage(ChatUsage(inputTokens: 3, outputTokens: 4)),
            ])
        let items = try #require(try body(server)["input"]?.array)
        #expect(items[2]["type"]?.string == "function_call" && items[3]["call_id"]?.string == "c1")
        let error = await #expect(throws: ChatModelError.self) { try await ask(.responses, server) }
        #expect(error?.code == .unavailable)
    }

    @Test("Embeddings: base64 or numbers, in any order, of one length, made unit vectors")
    func embeddings() async throws {
        let base64 = Data([0, 0, 64, 64, 0, 0, 128, 64]).base64EncodedString()  // 3, 4
        let server = try await QuirkServer { number in
            switch number {
            case 0: [.response(#"{"data":[{"index":1,"embedding":[0,2]},{"index":0,"embedding":"\#(base64)"}]}"#)]
            case 1: [.response(#"{"data":[{"index":0,"embedding":[1,2,3]}]}"#)]
            case 2: [.response(#"{"data":[{"index":0,"embedding":[0,0]}]}"#)]
            default: [.response(#"{"data":[]}"#)]
            }
        }
        let model = try makeEmbeddingModel(configuration(server, .openAI))
        #expect(try await model.embed(["a", "b"]) == [[0.6, 0.8], [0, 1]])
        #expect(model.dimension == 2)
        for _ in 0..<3 {
            let error = await #expect(throws: ChatModelError.self) { try await model.embed(["a"]) }
            #expect(error?.code == .malformed)
        }
        let ollama = try await QuirkServer(.response(#"{"embeddings":[[3,4]]}"#))
        #expect(try await makeEmbeddingModel(configuration(ollama, .ollama, path: "")).embed(["a"]) == [[0.6, 0.8]])
        #expect(ollama.requests[0].hasPrefix("POST /api/embed "))
        #expect(throws: ChatModelError.self) { try makeEmbeddingModel(configuration(ollama, .anthropic)) }
    }

    @Test("A recording plays replies by pattern or in order, with errors")
    func scripted() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "recording-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let lines = #"{"when":"w.rd","chunks":["a","b"],"usage":[1,2]}"# + "\n" + #"{"chunks":["first"]}"# + "\n"
        try Data((lines + #"{"error":"limited"}"#).utf8).write(to: file)
        let model = try makeChatModel(ModelConfiguration(provider: .scripted, url: file.path, model: "s"))
        func ask(_ question: String) async throws -> [ChatChunk] {
            var chunks: [ChatChunk] = []
            for try await chunk in model.reply(to: ChatRequest([ChatMessage(.user, question)])) { chunks.append(chunk) }
            return chunks
        }
        #expect(try await ask("x") == [.text("first"), .finished(.complete)])
        let usage = ChatChunk.usage(ChatUsage(inputTokens: 1, outputTokens: 2))
        #expect(try await ask("a word") == [.text("a"), .text("b"), .finished(.complete), usage])
        let error = await #expect(throws: ChatModelError.self) { try await ask("x") }
        #expect(error?.code == .limited)
        try Data("{\"chunks\":[]}\nnonsense".utf8).write(to: file)
        let wrong = #expect(throws: ChatModelError.self) {
            try makeChatModel(ModelConfiguration(provider: .scripted, url: file.path, model: "s"))
        }
        #expect(wrong?.message.contains("Line 2") == true)
    }
}
