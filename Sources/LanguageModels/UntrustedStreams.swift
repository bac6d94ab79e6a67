/// The readers of what model servers send, each fed with packets of bytes: what fuzzing calls.
package enum UntrustedStreams {
    /// Each throws ``ChatModelError`` for what is no reply, and nothing else.
    package static let all: [(name: String, read: @Sendable ([ArraySlice<UInt8>]) throws -> Void)] = [
        ("responses", { try read($0, ResponsesInterpreter()) }),
        ("chat completion", { try read($0, ChatCompletionInterpreter()) }),
        ("Ollama", { try read($0, OllamaInterpreter()) }),
        ("Anthropic", { try read($0, AnthropicInterpreter()) }),
        (
            "lines",
            { packets in
                var reader = LineReader()
                for packet in packets { try reader.read(packet) { _ in } }
                try reader.end { _ in }
            }
        ),
    ]

    private static func read(_ packets: [ArraySlice<UInt8>], _ interpreter: any ReplyInterpreter) throws {
        var reader = ReplyReader(host: "localhost", model: "m", interpreter)
        for packet in packets { _ = try reader.read(packet) }
        _ = try reader.end()
    }
}
