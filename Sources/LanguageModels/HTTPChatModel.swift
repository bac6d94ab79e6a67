import AsyncHTTPClient
import NIOCore
import Synchronization

/// How one provider words requests and replies.
protocol ChatWire: Sendable {
    /// Of the call, below the base URL.
    var path: String { get }
    /// The path that is meant when the base URL has none.
    var basePath: String { get }
    /// What the provider is known to understand.
    var capabilities: ChatCapabilities { get }

    func headers(key: String) -> [(String, String)]
    func body(_ request: ChatRequest, model: String, dialect: ChatDialect) -> JSONValue
    func makeInterpreter() -> any ReplyInterpreter
}

extension ChatWire {
    var basePath: String { "" }
    func headers(key: String) -> [(String, String)] { [("Authorization", "Bearer \(key)")] }
}

/// Deviations that some servers ask for.
struct ChatDialect: Hashable, Sendable {
    var namesCompletionTokens = false
    var asksForUsage = true
    var setsTemperature = true
    /// Qwen's switch, sent only to servers that complain about it.
    var enablesThinking: Bool?
    /// Whether thoughts go back with the tool calls that they led to: DeepSeek wants them, others refuse them.
    var returnsReasoning = true

    /// The dialect that meets a server's complaint about one of the fields; nil when nothing is left to change.
    func adapted(to complaint: String) -> ChatDialect? {
        var dialect = self
        if complaint.contains("stream_options") || complaint.contains("include_usage") { dialect.asksForUsage = false }
        if complaint.contains("max_completion_tokens") { dialect.namesCompletionTokens = true }
        if complaint.contains("temperature") { dialect.setsTemperature = false }
        if complaint.contains("enable_thinking") { dialect.enablesThinking = false }
        if complaint.contains("reasoning_content"), !complaint.contains("must be") { dialect.returnsReasoning = false }
        return dialect == self ? nil : dialect
    }
}

/// A model behind HTTP, whatever its wire format.
final class HTTPChatModel: ChatModel {
    let capabilities: ChatCapabilities
    private let endpoint: ModelEndpoint
    private let wire: any ChatWire
    private let dialect = Mutex(ChatDialect())

    var name: String { endpoint.model }
    var patience: ChatPatience { endpoint.patience }
    var host: String? { endpoint.host }

    /// - Throws: ``ChatModelError`` when the configuration cannot be used.
    init(_ configuration: ModelConfiguration, _ wire: any ChatWire = ChatCompletionWire()) throws {
        endpoint = try ModelEndpoint(configuration, basePath: wire.basePath)
        capabilities = configuration.capabilities ?? wire.capabilities
        self.wire = wire
    }

    func reply(to request: ChatRequest) -> ChatStream {
        ChatStream { continuation in
            let task = Task {
                do {
                    let started = ContinuousClock.now
                    let watchdog = Watchdog(
                        after: min(patience.firstToken, patience.total), endpoint.silent(patience.firstToken))
                    try await watchdog.watch {
                        try await self.converse(request, since: started, watchdog) { continuation.yield($0) }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: Task.isCancelled ? CancellationError() : endpoint.explained(error))
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func converse(
        _ request: ChatRequest, since started: ContinuousClock.Instant, _ watchdog: Watchdog,
        _ yield: (ChatChunk) -> Void
    ) async throws {
        let response = try await send(request)
        var reader = ReplyReader(host: endpoint.host, model: name, wire.makeInterpreter())
        func pass(_ chunks: [ChatChunk]) {
            for chunk in chunks {
                yield(chunk)
                let left = patience.total - (.now - started)
                switch chunk {
                case .text, .thinking, .toolCall:
                    watchdog.wait(min(patience.idle, left), endpoint.silent(patience.idle))
                // What the reply cost may still come; then the connection can be used again.
                case .finished: watchdog.wait(.seconds(1), nil)
                case .usage: break
                }
            }
        }
        do {
            for try await buffer in response.body { pass(try reader.read(buffer.readableBytesView)) }
            pass(try reader.end())
        } catch  where reader.isFinished && !Task.isCancelled {
            // The reply is whole; only the end of the connection was faulty.
        }
    }

    /// The response to the request, in the dialect that the server understands.
    private func send(_ request: ChatRequest) async throws -> HTTPClientResponse {
        while true {
            let dialect = dialect.withLock { $0 }
            var body: [UInt8] = []
            wire.body(request, model: name, dialect: dialect).write(to: &body)
            do {
                return try await endpoint.send(wire.path, body, authorise: wire.headers)
            } catch let error as ChatModelError where error.code == .rejected {
                guard let other = error.serverMessage.flatMap(dialect.adapted) else { throw error }
                self.dialect.withLock { $0 = other }
            }
        }
    }
}
