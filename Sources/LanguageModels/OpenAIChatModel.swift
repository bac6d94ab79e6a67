import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization

/// A model behind an OpenAI-compatible endpoint: OpenAI itself, vLLM, llama.cpp, Ollama, LM Studio, DeepSeek, Qwen, …
final class OpenAIChatModel: ChatModel {
    let name: String
    let patience: ChatPatience
    private let endpoint: String
    /// Host, and port where one is given.
    var host: String? { address }
    private let address: String
    private let key: String?
    private let client: HTTPClient
    private let dialect = Mutex(ChatCompletionRequest.Dialect())

    /// - Parameters:
    ///   - baseURL: such as `http://127.0.0.1:11434/v1`.
    ///   - model: the model's name on that server.
    ///   - key: sent as a bearer token; nil where none is asked for.
    /// - Throws: ``ChatModelError`` when the address or the key cannot be one.
    init(baseURL: String, model: String, key: String? = nil, patience: ChatPatience = ChatPatience()) throws {
        let key = key?.trimmingCharacters(in: .whitespacesAndNewlines)
        guard var address = URLComponents(string: baseURL.trimmingCharacters(in: .whitespacesAndNewlines)),
            ["http", "https"].contains(address.scheme?.lowercased()), let name = address.host, !name.isEmpty,
            address.user == nil, address.password == nil
        else {
            throw ChatModelError(
                .configuration,
                "The model's base URL must be like http://127.0.0.1:11434/v1 or https://host/v1, without a password.")
        }
        guard !model.isEmpty else {
            throw ChatModelError(.configuration, "A model server is set but no model: give the model's name there.")
        }
        guard key?.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) != false else {
            throw ChatModelError(.configuration, "The model's key has characters that no key has: copy it again.")
        }
        let path = address.path.hasSuffix("/") ? String(address.path.dropLast()) : address.path
        address.path = path.hasSuffix("/chat/completions") ? path : path + "/chat/completions"
        guard let url = address.string else {
            throw ChatModelError(.configuration, "The model's base URL is not a valid address.")
        }
        endpoint = url
        self.address = name + (address.port.map { ":\($0)" } ?? "")
        self.name = model
        self.key = key?.isEmpty == true ? nil : key
        self.patience = patience
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.timeout.connect = .nanoseconds(Int64(patience.connect / .nanoseconds(1)))
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit { client.shutdown { _ in } }

    func reply(to request: ChatRequest) -> ChatStream {
        ChatStream { continuation in
            let task = Task {
                do {
                    let started = ContinuousClock.now
                    let watchdog = Watchdog(
                        after: min(patience.firstToken, patience.total), silent(patience.firstToken))
                    try await watchdog.watch {
                        try await self.converse(request, since: started, watchdog) { continuation.yield($0) }
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: Task.isCancelled ? CancellationError() : explained(error))
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
        var reader = ChatCompletionReader(host: address, model: name)
        func pass(_ chunks: [ChatChunk]) {
            for chunk in chunks {
                yield(chunk)
                let left = patience.total - (.now - started)
                switch chunk {
                case .text, .thinking, .toolCall: watchdog.wait(min(patience.idle, left), silent(patience.idle))
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
            var http = HTTPClientRequest(url: endpoint)
            http.method = .POST
            http.headers.add(name: "Content-Type", value: "application/json")
            http.headers.add(name: "Accept", value: "text/event-stream, application/json")
            if let key { http.headers.add(name: "Authorization", value: "Bearer \(key)") }
            let body = try JSONEncoder().encode(ChatCompletionRequest(request, model: name, dialect: dialect))
            http.body = .bytes(ByteBuffer(bytes: body))
            let response = try await execute(http)
            let status = Int(response.status.code)
            if (200..<300).contains(status) { return response }
            let said = await beginning(of: response.body)
            if status == 400 || status == 422, let other = dialect.adapted(to: said) {
                self.dialect.withLock { $0 = other }
                continue
            }
            let complaint = try? JSONDecoder().decode(ServerComplaint.self, from: Data(said.utf8))
            throw ChatModelError(
                status: status, host: address, model: name,
                retryAfter: response.headers.first(name: "Retry-After").flatMap(Self.delay),
                serverMessage: complaint?.message ?? said)
        }
    }

    private func beginning(of body: HTTPClientResponse.Body) async -> String {
        var bytes = ByteBuffer()
        do {
            for try await buffer in body where bytes.readableBytes < 1 << 16 {
                bytes.writeImmutableBuffer(buffer)
                if bytes.readableBytes >= 1 << 16 { break }
            }
        } catch {
            // What arrived is enough to tell.
        }
        return String(decoding: bytes.readableBytesView.prefix(1 << 16), as: UTF8.self)
    }

    /// A `Retry-After` value: seconds, or a date.
    static func delay(_ text: String) -> Duration? {
        if let seconds = Double(text.trimmingCharacters(in: .whitespaces)), seconds.isFinite {
            return .seconds(min(max(0, seconds), 86_400))
        }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "GMT")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return format.date(from: text).map { .seconds(min(max(0, $0.timeIntervalSinceNow), 86_400)) }
    }

    private func silent(_ patience: Duration) -> ChatModelError {
        ChatModelError(
            .silent,
            "The model server at \(address) was silent for \(patience / .seconds(1)) s: see whether it is overloaded, or "
                + "give the model more time.")
    }

    /// An error of any layer as ours, without the key and at a bounded length.
    private func explained(_ error: any Error) -> ChatModelError {
        var known =
            error as? ChatModelError
            ?? ChatModelError(
                .cut, "The model server at \(address) broke the connection within its answer: see its own log.")
        known.serverMessage = known.serverMessage.map { said in
            String((key.map { said.replacing($0, with: "•••") } ?? said).prefix(500))
        }
        return known
    }

    private func execute(_ request: HTTPClientRequest) async throws -> HTTPClientResponse {
        do {
            // The watchdog keeps the time.
            return try await client.execute(request, deadline: .distantFuture)
        } catch let error as HTTPClientError where error == .remoteConnectionClosed {
            throw error
        } catch {
            throw ChatModelError(
                .unreachable,
                "The model server at \(address) cannot be reached: check that it runs, its address, and the network.")
        }
    }
}
