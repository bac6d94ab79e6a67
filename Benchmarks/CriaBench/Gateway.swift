import ArgumentParser
import Foundation
import LanguageModels
import NIOCore
import NIOPosix

/// What the way through ``ModelGateway`` costs over reading the same bytes from a socket: the OpenAI provider with consent,
/// redaction, budgets, breaker and trace as in real use, beside a bare client, in turn, against a server in this process.
struct Gateway: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gateway", abstract: "Cost of a model call through the gateway over a bare socket.")

    @Option(help: "Chunks in a streamed reply.") var chunks = 200
    @Option(help: "Rounds: each reads a long and a short reply, both ways.") var rounds = 500
    @Option(help: "Streams at once in the second part.") var streams = 500

    func run() async throws {
        let (long, short) = (CannedReply(chunks: max(2, chunks)), CannedReply(chunks: 1))
        let server = try await ReplyServer(["long": long, "short": short])
        let bare = try await BareClient(port: server.port)
        func model(_ name: String) throws -> any ChatModel {
            let configuration = ModelConfiguration(
                url: "http://127.0.0.1:\(server.port)/v1", model: name, concurrency: streams)
            guard let model = try ModelGateway([configuration]).chat(for: Self.caller) else { throw ExitCode(1) }
            return model
        }
        let (longModel, shortModel) = (try model("long"), try model("short"))
        var (calls, perChunk): ([Double], [Double]) = ([], [])
        for round in 0..<rounds + Self.warmUp {
            let bareShort = try await time { try await bare.read("short", bytes: short.bytes.readableBytes) }
            let ownShort = try await time { try await Self.read(shortModel, short) }
            let bareLong = try await time { try await bare.read("long", bytes: long.bytes.readableBytes) }
            let ownLong = try await time { try await Self.read(longModel, long) }
            guard round >= Self.warmUp else { continue }
            calls.append((ownShort - bareShort) / 1000)
            perChunk.append(((ownLong - ownShort) - (bareLong - bareShort)) / Double(long.words.count - 1))
        }
        report("gateway.call.overhead", "ms", calls, limit: 1)
        report("gateway.chunk.overhead", "us", perChunk, limit: 20)

        let start = ContinuousClock.now
        let lost = await withTaskGroup(of: Int?.self) { group in
            for _ in 0..<streams { group.addTask { try? await Self.lost(longModel, long) } }
            return await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        let (completed, missing) = (lost.count { $0 != nil }, lost.reduce(0) { $0 + ($1 ?? long.words.count) })
        let seconds = start.duration(to: .now).microseconds / 1e6
        print(
            #"{"name":"gateway.streams","streams":\#(streams),"completed":\#(completed),"chunks":\#(streams * long.words.count),"#
                + #""lost":\#(missing),"seconds":\#(String(format: "%.2f", seconds))}"#)
        if missing > 0 || completed < streams { throw ExitCode(1) }
    }

    /// Rounds that open connections and fill caches; not counted.
    private static let warmUp = 20

    private static let caller: ModelCaller = {
        var caller = ModelCaller(
            consent: .given, learner: "learner", group: "class", names: ["Lin Xiaoyu", "王小明"], purpose: "tutor")
        caller.sharesMedia = false
        return caller
    }()

    /// A tutor's request of usual length, with personal data in it.
    private static let request = ChatRequest(
        [
            ChatMessage(
                .system, String(repeating: "Help the learner to find the next step; never tell the answer. ", count: 12)
            ),
            ChatMessage(
                .user, "I am Lin Xiaoyu, call me at +49 151 23456789. Why is the derivative of x² equal to 2x?"),
        ], maxTokens: 400, temperature: 0.7)

    private static func read(_ model: any ChatModel, _ reply: CannedReply) async throws {
        guard try await lost(model, reply) == 0 else { throw ValidationError("The gateway lost a part of the reply.") }
    }

    /// How many of the reply's words do not come through, in their order.
    private static func lost(_ model: any ChatModel, _ reply: CannedReply) async throws -> Int {
        var text = ""
        for try await chunk in model.reply(to: request) { if case .text(let piece) = chunk { text += piece } }
        if text == reply.text { return 0 }
        return max(1, reply.words.count - zip(text.split(separator: " "), reply.words).count { $0 + " " == $1 })
    }

    private func time(_ work: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await work()
        return start.duration(to: .now).microseconds
    }

    private func report(_ name: String, _ unit: String, _ values: [Double], limit: Double) {
        let sorted = values.sorted()
        func at(_ share: Double) -> String {
            sorted.isEmpty
                ? "null" : String(format: "%.3f", sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))])
        }
        print(
            #"{"name":"\#(name)","unit":"\#(unit)","n":\#(sorted.count),"p50":\#(at(0.5)),"p95":\#(at(0.95)),"limit":\#(limit)}"#
        )
    }
}

/// A streamed reply of OpenAI's format, one word a chunk.
private struct CannedReply {
    let words: [String]
    let bytes: ByteBuffer

    var text: String { words.joined() }

    init(chunks: Int) {
        words = (0..<chunks).map { "word\($0) " }
        let events =
            words.map {
                #"{"id":"c","object":"chat.completion.chunk","model":"m","choices":[{"index":0,"delta":{"content":"\#($0)"},"#
                    + #""finish_reason":null}]}"#
            } + [#"{"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#, "[DONE]"]
        var bytes = ByteBuffer(
            string: "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        for event in events.map({ "data: \($0)\n\n" }) {
            bytes.writeString("\(String(event.utf8.count, radix: 16))\r\n\(event)\r\n")
        }
        bytes.writeString("0\r\n\r\n")
        self.bytes = bytes
    }
}

/// Answers each request with the reply of the model that it names.
private final class ReplyServer: Sendable {
    private let channel: any Channel

    init(_ replies: [String: CannedReply]) async throws {
        let bytes = replies.map { (Array("\"\($0.key)\"".utf8), $0.value.bytes) }
        channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .serverChannelOption(.backlog, value: 1024)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Answerer(bytes))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    deinit { channel.close(promise: nil) }

    var port: Int { channel.localAddress?.port ?? 0 }

    private final class Answerer: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let replies: [([UInt8], ByteBuffer)]
        private var received: [UInt8] = []

        init(_ replies: [([UInt8], ByteBuffer)]) { self.replies = replies }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            received += unwrapInboundIn(data).readableBytesView
            // A request is one JSON object; it is whole when its last brace is there.
            guard received.last == UInt8(ascii: "}"),
                let reply = replies.first(where: { received.firstRange(of: $0.0) != nil })?.1
            else { return }
            received = []
            context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
        }
    }
}

/// The least that a client can do: sends a request and counts the bytes of the answer.
private final class BareClient: Sendable {
    private let channel: any Channel

    init(port: Int) async throws {
        channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .channelOption(.socketOption(.tcp_nodelay), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Counter()) }
            }
            .connect(host: "127.0.0.1", port: port).get()
    }

    deinit { channel.close(promise: nil) }

    func read(_ model: String, bytes: Int) async throws {
        let body = #"{"model":"\#(model)","messages":[]}"#
        let request = "POST /v1/chat/completions HTTP/1.1\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
        let done = channel.eventLoop.makePromise(of: Void.self)
        try await channel.eventLoop.submit { [channel] in
            try channel.pipeline.syncOperations.handler(type: Counter.self).expect(bytes, done)
        }.get()
        try await channel.writeAndFlush(ByteBuffer(string: request))
        try await done.futureResult.get()
    }

    private final class Counter: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private var left = 0
        private var done: EventLoopPromise<Void>?

        func expect(_ bytes: Int, _ done: EventLoopPromise<Void>) { (left, self.done) = (bytes, done) }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            left -= unwrapInboundIn(data).readableBytes
            if left <= 0 { done?.succeed() }
        }

        func channelInactive(context: ChannelHandlerContext) { done?.fail(ChannelError.eof) }
    }
}
