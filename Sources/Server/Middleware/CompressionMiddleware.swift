import CZlib
import HTTPTypes
import Hummingbird
import NIOCore

/// Compresses pages, styles and scripts for browsers that ask for gzip: typeset mathematics shrinks to a tenth.
///
/// Streams and short answers pass as they are.
struct CompressionMiddleware: RouterMiddleware {
    /// Shorter bodies are not worth the work, in bytes.
    static let leastLength = 2048
    /// Longer ones would hold up others, in bytes.
    static let greatestLength = 8 << 20
    private static let types = ["text/html", "text/css", "text/javascript", "application/json", "image/svg+xml"]

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        guard request.headers[.acceptEncoding]?.contains("gzip") == true,
            let length = response.body.contentLength, (Self.leastLength...Self.greatestLength).contains(length),
            let type = response.headers[.contentType], Self.types.contains(where: type.hasPrefix)
        else { return response }
        let body = Collected()
        try await response.body.write(body)
        guard let compressed = Self.gzip(body.buffer) else { return response }
        response.body = ResponseBody(byteBuffer: compressed)
        response.headers[.contentEncoding] = "gzip"
        response.headers[.vary] = "Accept-Encoding"
        response.headers[.contentLength] = nil
        return response
    }

    static func gzip(_ buffer: ByteBuffer) -> ByteBuffer? {
        var target = ByteBuffer()
        let capacity = cria_gzip_bound(buffer.readableBytes)
        let written = target.writeWithUnsafeMutableBytes(minimumWritableBytes: capacity) { target in
            buffer.withUnsafeReadableBytes { source in
                cria_gzip(source.baseAddress, source.count, target.baseAddress, capacity, 4)
            }
        }
        return written > 0 ? target : nil
    }

    private final class Collected: ResponseBodyWriter {
        private(set) var buffer = ByteBuffer()

        func write(_ part: ByteBuffer) { buffer.writeImmutableBuffer(part) }
        func finish(_ trailingHeaders: HTTPFields?) {}
    }
}
