import DomainModel
import Foundation
import HTTPTypes
import Hummingbird
import LanguageModels
import NIOCore
import Platform

/// `/v1`: the models that the operator has set up, for other programs that speak OpenAI's API. Behind a key; redaction,
/// budgets and all other rules of the gateway hold here too.
struct OpenAIController {
    let gateway: ModelGateway
    /// Clients send it as a bearer token; nil turns `/v1` off.
    let key: String?

    /// The name under which the whole chain of models is asked.
    static let chain = "cria"
    /// Longest body: pictures come within it.
    static let bodyLimit = 32 << 20

    func addRoutes(to router: RouterGroup<AppContext>) {
        let group = router.add(middleware: OpenAIErrorMiddleware()).add(middleware: KeyMiddleware(key: key))
        group.get("models", use: models)
        group.get("models/{model}", use: model)
        group.post("chat/completions", use: chat)
        group.post("completions", use: complete)
        group.post("embeddings", use: embed)
        group.post("audio/transcriptions", use: transcribe)
        group.post("audio/speech", use: speak)
    }

    // MARK: Models

    private var offered: [ModelsResponse.Model] {
        let chat = gateway.chatModels
        let others = gateway.embeddingModels + gateway.transcriptionModels + gateway.speechModels
        return (chat.isEmpty ? [] : [ModelsResponse.Model(id: Self.chain, ownedBy: "cria")])
            + (chat + others).map { ModelsResponse.Model(id: $0.name, ownedBy: $0.host ?? "cria") }
    }

    private func models(_ request: Request, _ context: AppContext) throws -> Response {
        try Self.json(ModelsResponse(data: offered))
    }

    private func model(_ request: Request, _ context: AppContext) throws -> Response {
        let name = try context.parameters.require("model")
        guard let model = offered.first(where: { $0.id == name }) else { throw unknown(name) }
        return try Self.json(model)
    }

    func unknown(_ name: String) -> OpenAIError {
        OpenAIError(
            .notFound, "invalid_request_error",
            "There is no model “\(name.prefix(100))”: GET /v1/models lists those that are set up.", parameter: "model",
            code: "model_not_found")
    }

    private func named(_ name: String?) throws -> any ChatModel {
        let name = name ?? Self.chain
        let caller = ModelCaller(consent: .notNeeded, purpose: "api")
        let model = name == Self.chain ? gateway.chat(for: caller) : gateway.chat(for: caller, named: name)
        guard let model else { throw unknown(name) }
        return model
    }

    // MARK: Chat

    private func chat(_ request: Request, _ context: AppContext) async throws -> Response {
        let data = try await Self.data(request)
        let shared = try JSONDecoder().decode(SharedParameters.self, from: data)
        let body = try JSONDecoder().decode(ChatCompletionsBody.self, from: data)
        let count = try shared.replies()
        var asked = try shared.request(body.chatMessages())
        asked.tools = body.chatTools()
        asked.format = try body.format()
        let model = try named(shared.model)
        let id = "chatcmpl-\(String.random())"
        let created = Int64(Date.now.timeIntervalSince1970)
        @Sendable func response(_ object: String, _ choices: [ChatCompletionResponse.Choice]) -> ChatCompletionResponse
        {
            ChatCompletionResponse(id: id, object: object, created: created, model: model.name, choices: choices)
        }
        if shared.stream == true {
            let wantsUsage = shared.streamOptions?.includeUsage == true
            return try await Self.stream(model.reply(to: asked)) { chunk, calls in
                var delta = ChatCompletionResponse.Message()
                var reason: String?
                switch chunk {
                case nil: delta = .init(role: "assistant", content: "")
                case .text(let text): delta.content = text
                case .toolCall(let call, _):
                    delta.toolCalls = [.init(call, index: calls)]
                case .finished(let finish): reason = calls > 0 ? "tool_calls" : finish.wireName
                case .usage(let usage) where wantsUsage:
                    var last = response("chat.completion.chunk", [])
                    last.usage = UsageResponse(usage)
                    return last
                case .thinking, .usage: return nil
                }
                return response(
                    "chat.completion.chunk", [.init(index: 0, delta: delta, finishReason: reason)])
            }
        }
        let replies = try await Self.replies(count, of: model, to: asked)
        var whole = response(
            "chat.completion",
            replies.enumerated().map { number, reply in
                let calls = reply.toolCalls.map { ChatCompletionResponse.Call($0) }
                return .init(
                    index: number,
                    message: .init(
                        role: "assistant", content: reply.text, toolCalls: calls.isEmpty ? nil : calls),
                    finishReason: calls.isEmpty ? reply.finish.wireName : "tool_calls")
            })
        whole.usage = UsageResponse(Self.sum(replies))
        return try Self.json(whole)
    }

    // MARK: The older completions call

    private func complete(_ request: Request, _ context: AppContext) async throws -> Response {
        let data = try await Self.data(request)
        let shared = try JSONDecoder().decode(SharedParameters.self, from: data)
        let prompts = try JSONDecoder().decode(CompletionsBody.self, from: data).prompt.values
        let count = try shared.replies()
        guard let prompt = prompts.first, prompts.count * count <= SharedParameters.replyLimit else {
            throw OpenAIError.invalid(
                "From 1 to \(SharedParameters.replyLimit) prompts times `n` are taken.", parameter: "prompt")
        }
        let model = try named(shared.model)
        let id = "cmpl-\(String.random())"
        let created = Int64(Date.now.timeIntervalSince1970)
        @Sendable func response(_ choices: [CompletionResponse.Choice]) -> CompletionResponse {
            CompletionResponse(id: id, created: created, model: model.name, choices: choices)
        }
        if shared.stream == true {
            guard prompts.count == 1 else {
                throw OpenAIError.invalid(
                    "Several prompts cannot be streamed: leave out `stream`.", parameter: "prompt")
            }
            let wantsUsage = shared.streamOptions?.includeUsage == true
            let asked = try shared.request([ChatMessage(.user, prompt)])
            return try await Self.stream(model.reply(to: asked)) { chunk, _ in
                switch chunk {
                case .text(let text): return response([.init(text: text, index: 0)])
                case .finished(let finish):
                    return response([.init(text: "", index: 0, finishReason: finish.wireName)])
                case .usage(let usage) where wantsUsage:
                    var last = response([])
                    last.usage = UsageResponse(usage)
                    return last
                default: return nil
                }
            }
        }
        var replies: [ChatReply] = []
        for prompt in prompts {
            replies += try await Self.replies(count, of: model, to: shared.request([ChatMessage(.user, prompt)]))
        }
        var whole = response(
            replies.enumerated().map { .init(text: $1.text, index: $0, finishReason: $1.finish.wireName) })
        whole.usage = UsageResponse(Self.sum(replies))
        return try Self.json(whole)
    }

    // MARK: Embeddings

    private func embed(_ request: Request, _ context: AppContext) async throws -> Response {
        let body = try JSONDecoder().decode(EmbeddingsBody.self, from: try await Self.data(request))
        let caller = ModelCaller(consent: .notNeeded, purpose: "api")
        guard let model = gateway.embedding(for: caller),
            body.model == nil || body.model == model.name || body.model == Self.chain
        else { throw unknown(body.model ?? Self.chain) }
        guard body.dimensions == nil || body.dimensions == model.dimension else {
            throw OpenAIError.invalid("`dimensions` cannot be chosen for this model.", parameter: "dimensions")
        }
        guard [nil, "float", "base64"].contains(body.encodingFormat) else {
            throw OpenAIError.invalid("`encoding_format` must be float or base64.", parameter: "encoding_format")
        }
        guard !body.input.values.isEmpty, body.input.values.allSatisfy({ !$0.isEmpty }) else {
            throw OpenAIError.invalid("`input` must not be empty.", parameter: "input")
        }
        let vectors = try await model.embed(body.input.values)
        let items = vectors.enumerated().map { number, vector in
            EmbeddingsResponse.Item(
                index: number,
                embedding: body.encodingFormat == "base64" ? .base64(Self.base64(vector)) : .numbers(vector))
        }
        // Servers of embeddings seldom say what they counted: four bytes of text are about a token.
        let tokens = body.input.values.reduce(0) { $0 + ($1.utf8.count + 3) / 4 }
        return try Self.json(
            EmbeddingsResponse(
                data: items, model: model.name, usage: .init(promptTokens: tokens, totalTokens: tokens)))
    }

    private static func base64(_ vector: [Float]) -> String {
        var bytes = ByteBuffer()
        for number in vector { bytes.writeInteger(number.bitPattern, endianness: .little) }
        return Data(bytes.readableBytesView).base64EncodedString()
    }

    // MARK: Parts

    static func data(_ request: Request) async throws -> Data {
        Data(try await request.body.collect(upTo: bodyLimit).readableBytesView)
    }

    static func json(_ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: .init(byteBuffer: ByteBuffer(bytes: try encoder.encode(value))))
    }

    /// A whole reply.
    private struct ChatReply: Sendable {
        var text = ""
        var toolCalls: [ToolCall] = []
        var finish = ChatChunk.FinishReason.unstated
        var usage = ChatUsage(inputTokens: 0, outputTokens: 0)

        init(_ stream: ChatStream) async throws {
            for try await chunk in stream {
                switch chunk {
                case .text(let more): text += more
                case .toolCall(let call, _): toolCalls.append(call)
                case .finished(let reason): finish = reason
                case .usage(let used): usage = used
                case .thinking: break
                }
            }
        }
    }

    private static func replies(
        _ count: Int, of model: any ChatModel, to request: ChatRequest
    ) async throws -> [ChatReply] {
        try await withThrowingTaskGroup(of: (Int, ChatReply).self) { group in
            for number in 0..<count { group.addTask { (number, try await ChatReply(model.reply(to: request))) } }
            return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func sum(_ replies: [ChatReply]) -> ChatUsage {
        replies.reduce(into: ChatUsage(inputTokens: 0, outputTokens: 0)) { sum, reply in
            sum.inputTokens += reply.usage.inputTokens
            sum.outputTokens += reply.usage.outputTokens
        }
    }

    /// Server-sent events as the model speaks. What fails before its first word is an ordinary error; later, an event.
    ///
    /// - Parameter event: what a chunk is on the wire, given how many tools were called before; nil for the opening.
    private static func stream<Event: Encodable & SendableMetatype>(
        _ chunks: ChatStream, _ event: @escaping @Sendable (ChatChunk?, Int) -> Event?
    ) async throws -> Response {
        let chunks = try await chunks.begun()
        let body = ResponseBody { writer in
            let encoder = JSONEncoder()
            encoder.outputFormatting = .withoutEscapingSlashes
            func write(_ value: some Encodable) async throws {
                let json = String(decoding: try encoder.encode(value), as: UTF8.self)
                try await writer.write(ByteBuffer(string: "data: \(json)\n\n"))
            }
            do {
                if let opening = event(nil, 0) { try await write(opening) }
                var calls = 0
                for try await chunk in chunks {
                    if let value = event(chunk, calls) { try await write(value) }
                    if case .toolCall = chunk { calls += 1 }
                }
                try await writer.write(ByteBuffer(string: "data: [DONE]\n\n"))
            } catch let error as ChatModelError {
                try await write(OpenAIError(error))
            }
            try await writer.finish(nil)
        }
        return Response(
            status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: body)
    }
}

extension ChatStream {
    /// The same stream once its first word has come.
    ///
    /// - Throws: what the model throws before that.
    fileprivate func begun() async throws -> ChatStream {
        let (rest, continuation) = ChatStream.makeStream()
        let (beginning, began) = AsyncStream.makeStream(of: Result<Void, any Error>.self)
        let task = Task {
            do {
                for try await chunk in self {
                    continuation.yield(chunk)
                    if chunk != .thinking { began.yield(.success(())) }
                }
                began.yield(.success(()))
                continuation.finish()
            } catch {
                began.yield(.failure(error))
                continuation.finish(throwing: error)
            }
        }
        continuation.onTermination = { _ in task.cancel() }
        for await result in beginning {
            try result.get()
            break
        }
        return rest
    }
}
