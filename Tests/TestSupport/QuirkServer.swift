import NIOCore
import NIOPosix
import Synchronization

/// A server on loopback that answers each connection with raw bytes at the times it is told to: every bad habit of real
/// model servers can be played.
package final class QuirkServer: Sendable {
    package enum Act: Sendable {
        /// Bytes as they are, in one packet.
        case send([UInt8])
        case wait(Duration)
        /// Closes in good order.
        case close
        /// Breaks the connection.
        case reset

        /// Text as it is.
        package static func text(_ text: String) -> Act { .send(Array(text.utf8)) }

        /// A whole response of known length.
        package static func response(_ body: String) -> Act { response("200 OK", body) }
        package static func response(_ status: String, headers: String = "", _ body: String) -> Act {
            text("HTTP/1.1 \(status)\r\n\(headers)Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
        }

        /// The head of a chunked stream of events.
        package static let head = Act.text(
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
        /// A piece of a chunked body.
        package static func chunk(_ bytes: [UInt8]) -> Act {
            .send(Array("\(Swift.String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8))
        }
        package static func chunk(_ text: String) -> Act { chunk(Array(text.utf8)) }
        /// The proper end of a chunked body.
        package static let end = Act.text("0\r\n\r\n")
    }

    /// What has been seen so far.
    private struct Seen {
        var requests: [String] = []
        var bytes = 0
        var connections = 0
        var closed = 0
    }

    private let channel: any Channel
    private let seen: Box

    private final class Box: Sendable {
        let seen = Mutex(Seen())
    }

    /// - Parameter acts: what to do on the n-th request (from 0), having read it.
    package convenience init(_ acts: @escaping @Sendable (Int) -> [Act]) async throws {
        try await self.init { number, _ in acts(number) }
    }

    /// - Parameter acts: what to do on a request with its number (from 0) and its text.
    package init(_ acts: @escaping @Sendable (Int, String) -> [Act]) async throws {
        let box = Box()
        seen = box
        channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Handler(box, acts))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
    }

    /// A server that does the same on each request.
    package convenience init(_ acts: Act...) async throws {
        try await self.init { _, _ in acts }
    }

    deinit { channel.close(promise: nil) }

    package var port: Int { channel.localAddress?.port ?? 0 }
    package var url: String { "http://127.0.0.1:\(port)/v1" }
    /// Every complete request, head and body.
    package var requests: [String] { seen.seen.withLock { $0.requests } }
    /// Bytes that arrived, complete requests or not.
    package var bytes: Int { seen.seen.withLock { $0.bytes } }
    package var connections: Int { seen.seen.withLock { $0.connections } }
    /// Connections that have ended.
    package var closed: Int { seen.seen.withLock { $0.closed } }

    private final class Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer

        private let box: Box
        private let acts: @Sendable (Int, String) -> [Act]
        private var received = ""

        init(_ box: Box, _ acts: @escaping @Sendable (Int, String) -> [Act]) {
            self.box = box
            self.acts = acts
        }

        func channelActive(context: ChannelHandlerContext) { box.seen.withLock { $0.connections += 1 } }
        func channelInactive(context: ChannelHandlerContext) { box.seen.withLock { $0.closed += 1 } }
        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let buffer = unwrapInboundIn(data)
            received += String(decoding: buffer.readableBytesView, as: UTF8.self)
            box.seen.withLock { $0.bytes += buffer.readableBytes }
            guard let head = received.firstRange(of: "\r\n\r\n") else { return }
            let length = received[..<head.lowerBound].split(separator: "\r\n")
                .first { $0.lowercased().hasPrefix("content-length:") }
                .flatMap { Int($0.dropFirst("content-length:".count).filter(\.isNumber)) }
            guard received[head.upperBound...].utf8.count >= length ?? 0 else { return }
            let request = received
            received = ""
            let number = box.seen.withLock { seen in
                seen.requests.append(request)
                return seen.requests.count - 1
            }
            let channel = context.channel
            let acts = acts(number, request)
            Task {
                for act in acts {
                    switch act {
                    case .send(let bytes): try? await channel.writeAndFlush(ByteBuffer(bytes: bytes))
                    case .wait(let duration): try await Task.sleep(for: duration)
                    case .close: try? await channel.close()
                    case .reset:
                        try? await (channel as? any SocketOptionProvider)?
                            .setSoLinger(linger(l_onoff: 1, l_linger: 0)).get()
                        try? await channel.close()
                    }
                }
            }
        }
    }
}
