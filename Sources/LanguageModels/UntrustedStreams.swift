/// The readers of what model servers send, each fed with packets of bytes: what fuzzing calls.
package enum UntrustedStreams {
    /// Each throws ``ChatModelError`` for what is no reply, and nothing else.
    package static let all: [(name: String, read: @Sendable ([ArraySlice<UInt8>]) throws -> Void)] = [
        (
            "chat completion",
            { packets in
                var reader = ChatCompletionReader(host: "localhost", model: "m")
                for packet in packets { _ = try reader.read(packet) }
                _ = try reader.end()
            }
        ),
        (
            "lines",
            { packets in
                var reader = LineReader()
                for packet in packets { try reader.read(packet) { _ in } }
                try reader.end { _ in }
            }
        ),
    ]
}
