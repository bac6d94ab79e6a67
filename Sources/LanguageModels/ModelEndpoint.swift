import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// One address of a model server: the connection, its errors and its patience, the same for every kind of call.
final class ModelEndpoint: Sendable {
    /// Host, and port where one is given.
    let host: String
    let model: String
    let patience: ChatPatience
    private let base: URLComponents
    private let key: String?
    private let client: HTTPClient

    /// - Parameter basePath: the path that is meant when the base URL has none.
    /// - Throws: ``ChatModelError`` when the address or the key cannot be one.
    init(_ configuration: ModelConfiguration, basePath: String = "") throws {
        let key = configuration.key?.trimmingCharacters(in: .whitespacesAndNewlines)
        guard var base = URLComponents(string: configuration.url.trimmingCharacters(in: .whitespacesAndNewlines)),
            ["http", "https"].contains(base.scheme?.lowercased()), let name = base.host, !name.isEmpty,
            base.user == nil, base.password == nil
        else {
            throw ChatModelError(
                .configuration,
                "The model's base URL must be like http://127.0.0.1:11434/v1 or https://host/v1, without a password.")
        }
        guard !configuration.model.isEmpty else {
            throw ChatModelError(.configuration, "A model server is set but no model: give the model's name there.")
        }
        guard key?.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) != false else {
            throw ChatModelError(.configuration, "The model's key has characters that no key has: copy it again.")
        }
        if base.path.hasSuffix("/") { base.path.removeLast() }
        if base.path.isEmpty { base.path = basePath }
        self.base = base
        host = name + (base.port.map { ":\($0)" } ?? "")
        model = configuration.model
        self.key = key?.isEmpty == true ? nil : key
        patience = configuration.patience
        var settings = HTTPClient.Configuration(redirectConfiguration: .disallow)
        settings.timeout.connect = .nanoseconds(Int64(patience.connect / .nanoseconds(1)))
        settings.connectionPool.retryConnectionEstablishment = false
        // How many calls run at a time is for the caller to say.
        settings.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 1024
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: settings)
    }

    deinit { client.shutdown { _ in } }

    /// The base URL with `path` added, unless it ends in it already.
    private func url(_ path: String) -> String {
        var url = base
        if !url.path.hasSuffix(path) {
            // Both may name the version; Ollama's own calls have none, though its address is often given with one.
            let first = path.split(separator: "/").first.map { "/\($0)" } ?? ""
            let version = first == "/api" ? "/v1" : first
            if url.path.hasSuffix(version) { url.path.removeLast(version.count) }
            url.path += path
        }
        return url.string ?? ""
    }

    /// Starts a call.
    ///
    /// - Parameter authorise: the headers that carry the key.
    /// - Throws: ``ChatModelError`` for every status that is no success.
    func send(
        _ path: String, _ body: [UInt8], type: String = "application/json",
        authorise: (String) -> [(String, String)] = { [("Authorization", "Bearer \($0)")] }
    ) async throws -> HTTPClientResponse {
        var http = HTTPClientRequest(url: url(path))
        http.method = .POST
        http.headers.add(name: "Content-Type", value: type)
        http.headers.add(name: "Accept", value: "text/event-stream, application/json, */*")
        if let key { for (name, value) in authorise(key) { http.headers.add(name: name, value: value) } }
        http.body = .bytes(ByteBuffer(bytes: body))
        let response = try await execute(http)
        let status = Int(response.status.code)
        if (200..<300).contains(status) { return response }
        let said = await beginning(of: response.body)
        let complaint = JSONParser.parse(Array(said.utf8)).map(ServerComplaint.init)
        throw ChatModelError(
            status: status, host: host, model: model,
            retryAfter: response.headers.first(name: "Retry-After").flatMap(Self.delay),
            serverMessage: complaint?.message ?? said)
    }

    /// A call whose answer is wanted whole.
    func call(_ path: String, _ body: [UInt8], type: String = "application/json", limit: Int) async throws -> [UInt8] {
        let answer = AsyncThrowingStream<[UInt8], any Error> { continuation in
            let task = Task {
                do {
                    let limitOfTime = min(self.patience.total, self.patience.firstToken + self.patience.idle)
                    try await Watchdog(after: limitOfTime, self.silent(limitOfTime)).watch {
                        var bytes: [UInt8] = []
                        for try await buffer in try await self.send(path, body, type: type).body {
                            bytes += buffer.readableBytesView
                            guard bytes.count <= limit else {
                                throw ChatModelError(
                                    .tooLarge,
                                    "The model server at \(self.host) sent more than \(limit >> 20) MiB: the answer was "
                                        + "dropped.")
                            }
                        }
                        continuation.yield(bytes)
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: Task.isCancelled ? CancellationError() : self.explained(error))
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
        for try await bytes in answer { return bytes }
        throw CancellationError()
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

    func silent(_ patience: Duration) -> ChatModelError {
        ChatModelError(
            .silent,
            "The model server at \(host) was silent for \(patience / .seconds(1)) s: see whether it is overloaded, or "
                + "give the model more time.")
    }

    /// An error of any layer as ours, without the key and at a bounded length.
    func explained(_ error: any Error) -> ChatModelError {
        var known =
            error as? ChatModelError
            ?? ChatModelError(
                .cut, "The model server at \(host) broke the connection within its answer: see its own log.")
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
                "The model server at \(host) cannot be reached: check that it runs, its address, and the network.")
        }
    }
}
