import ArgumentParser
import Foundation
import LanguageModels
import NIOCore
import NIOPosix
import Synchronization

/// What the gateway adds to a model's reply: the same canned stream is read by a bare socket client and through
/// `ModelGateway` (consent, redaction, breaker, places, budgets, trace), in turns, in one run.
struct Gateway: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "What the gateway adds to a call and to each streamed chunk, and many streams at once.")

    @Option(help: "Chunks of a long reply.") var chunks = 1000
    @Option(help: "Calls of each kind; the median counts.") var calls = 200
    @Option(help: "Streams at once.") var streams = 500

    func run() async throws {
        let server = try await CannedServer()
        let gateway = try ModelGateway(
            [ModelConfiguration(url: server.url, model: "canned", concurrency: max(streams, 8))])
        guard let model = gateway.chat(for: ModelCaller(consent: .notNeeded, purpose: "bench")) else { return }
        let short = try await compare(server, model, chunks: 1)
        let long = try await compare(server, model, chunks: chunks)
        let perCall = short.gateway - short.raw
        let perChunk = ((long.gateway - long.raw) - perCall) / Double(chunks - 1)
        report("gateway.call_overhead_ms", perCall * 1000, n: calls)
        report("gateway.chunk_overhead_us", perChunk * 1e6, n: calls * chunks)
        report("gateway.call_ratio", short.gateway / short.raw, n: calls)
        try await many(server, model)
        try await server.close()
    }

    /// Median seconds of a call by each way, the two taking turns.
    private func compare(
        _ server: CannedServer, _ model: any ChatModel, chunks: Int
    ) async throws -> (raw: Double, gateway: Double) {
        server.set(chunks: chunks, pause: nil)
        let client = try await RawClient(port: server.port)
        var raw: [Double] = []
        var ours: [Double] = []
        for number in 0..<calls + 20 {
            let start = ContinuousClock.now
            let bytes = try await client.call()
            let middle = ContinuousClock.now
            let text = try await Self.text(of: model, number)
            let end = ContinuousClock.now
            guard bytes > chunks, text == CannedServer.word.count * chunks else { throw LostChunks() }
            guard number >= 20 else { continue }  // The first calls open connections.
            raw.append((middle - start) / .seconds(1))
            ours.append((end - middle) / .seconds(1))
        }
        try await client.close()
        return (raw.sorted()[raw.count / 2], ours.sorted()[ours.count / 2])
    }

    /// Length of the reply's text. Each question is another one, so that no reply comes from the cache.
    private static func text(of model: any ChatModel, _ number: Int) async throws -> Int {
        var length = 0
        for try await chunk in model.reply(to: ChatRequest([ChatMessage(.user, "question \(number)")])) {
            if case .text(let text) = chunk { length += text.utf8.count }
        }
        return length
    }

    private func many(_ server: CannedServer, _ model: any ChatModel) async throws {
        let chunks = 200
        server.set(chunks: chunks, pause: .milliseconds(10))
        let start = ContinuousClock.now
        let lengths = await withTaskGroup(of: Int.self) { group in
            for number in 0..<streams { group.addTask { (try? await Self.text(of: model, number)) ?? 0 } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let whole = CannedServer.word.count * chunks
        report("gateway.streams_complete", Double(lengths.count { $0 == whole }), n: streams)
        report(
            "gateway.chunks_lost", Double(lengths.reduce(0) { $0 + (whole - $1) } / CannedServer.word.count),
            n: streams * chunks)
        report("gateway.streams_seconds", (ContinuousClock.now - start) / .seconds(1), n: streams)
    }

    private func report(_ measure: String, _ value: Double, n: Int) {
        print("{\"measure\": \"\(measure)\", \"value\": \(String(format: "%.4g", value)), \"n\": \(n)}")
    }

    private struct LostChunks: Error, CustomStringConvertible {
        var description: String { "a reply was not whole" }
    }
}

/// Answers every request with the same stream of events.
private final class CannedServer: Sendable {
    static let word = "word  "

    private struct Plan {
        var chunks = 1
        var pause: TimeAmount?
    }

    private let plan: Box
    private let channel: any Channel

    private final class Box: Sendable {
        let plan = Mutex(Plan())
    }

    init() async throws {
        let box = Box()
        plan = box
        channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.backlog, value: 1024)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(box))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    var port: Int { channel.localAddress?.port ?? 0 }
    var url: String { "http://127.0.0.1:\(port)/v1" }

    func set(chunks: Int, pause: TimeAmount?) { plan.plan.withLock { $0 = Plan(chunks: chunks, pause: pause) } }

    func close() async throws { try await channel.close() }

    private static func chunk(_ text: String) -> ByteBuffer {
        ByteBuffer(string: "\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
    }

    private static let head = ByteBuffer(
        string: "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    private static let event = chunk(
        #"data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"canned","choices":[{"index":0,"delta":{"content":"\#(word)"},"finish_reason":null}]}"#
            + "\n\n")
    private static let end: ByteBuffer = {
        var buffer = chunk(
            #"data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n")
        buffer.writeString("0\r\n\r\n")
        return buffer
    }()

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let box: Box
        private var received = ByteBuffer()

        init(_ box: Box) {
            self.box = box
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received.writeImmutableBuffer(unwrapInboundIn(data))
            let text = String(decoding: received.readableBytesView, as: UTF8.self)
            guard let gap = text.firstRange(of: "\r\n\r\n") else { return }
            let length =
                text[..<gap.lowerBound].lowercased().split(separator: "\r\n")
                .first { $0.hasPrefix("content-length:") }.flatMap { Int($0.dropFirst(15).filter(\.isNumber)) } ?? 0
            guard text[gap.upperBound...].utf8.count >= length else { return }
            received.clear()
            let plan = box.plan.withLock { $0 }
            context.write(wrapOutboundOut(CannedServer.head), promise: nil)
            guard let pause = plan.pause else {
                for _ in 0..<plan.chunks { context.writeAndFlush(wrapOutboundOut(CannedServer.event), promise: nil) }
                context.writeAndFlush(wrapOutboundOut(CannedServer.end), promise: nil)
                return
            }
            next(context.channel, plan.chunks, pause)
        }

        private func next(_ channel: any Channel, _ left: Int, _ pause: TimeAmount) {
            guard left > 0 else { return channel.writeAndFlush(CannedServer.end, promise: nil) }
            channel.writeAndFlush(CannedServer.event, promise: nil)
            channel.eventLoop.assumeIsolated().scheduleTask(in: pause) { self.next(channel, left - 1, pause) }
        }
    }
}

/// Sends a request and reads to the end of the reply: the least that any client has to do.
private final class RawClient: Sendable {
    private let channel: any Channel
    private let waiting: Box

    private final class Box: Sendable {
        let continuation = Mutex<CheckedContinuation<Int, any Error>?>(nil)
    }

    init(port: Int) async throws {
        let box = Box()
        waiting = box
        channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(box))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }

    /// - Returns: bytes of the reply.
    func call() async throws -> Int {
        let body = #"{"messages":[{"content":"question","role":"user"}],"model":"canned","stream":true}"#
        let request =
            "POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
        return try await withCheckedThrowingContinuation { continuation in
            waiting.continuation.withLock { $0 = continuation }
            channel.writeAndFlush(ByteBuffer(string: request), promise: nil)
        }
    }

    func close() async throws { try await channel.close() }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let box: Box
        private var count = 0
        /// The last bytes that came.
        private var tail: [UInt8] = []

        init(_ box: Box) {
            self.box = box
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = unwrapInboundIn(data)
            count += buffer.readableBytes
            tail = Array((tail + buffer.readableBytesView.suffix(7)).suffix(7))
            guard tail == Array("\r\n0\r\n\r\n".utf8) else { return }
            let whole = count
            count = 0
            tail = []
            box.continuation.withLock { waiting in
                waiting?.resume(returning: whole)
                waiting = nil
            }
        }
    }
}
