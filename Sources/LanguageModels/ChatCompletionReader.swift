import Foundation

/// Reads a reply as its bytes arrive: a stream of server-sent events or, from a server that ignores `stream`, one JSON
/// document.
struct ChatCompletionReader {
    /// Largest document, and largest event, in bytes.
    static let limit = 4 << 20

    private enum Form {
        case unknown, events, document
    }

    private let host: String
    private let model: String
    private var form = Form.unknown
    private var lines = LineReader()
    /// The document, or the data lines of the present event.
    private var data: [UInt8] = []
    private var thinking = ThinkingFilter()
    /// Whether `finished` has been given.
    private(set) var isFinished = false

    init(host: String, model: String) {
        self.host = host
        self.model = model
    }

    /// - Throws: ``ChatModelError`` for what is no reply, and for errors that the server reports in the stream.
    mutating func read(_ bytes: some Collection<UInt8>) throws -> [ChatChunk] {
        var bytes = bytes[...]
        if form == .unknown {
            // A byte order mark may come first.
            let isBlank = { (byte: UInt8) in byte <= 0x20 || [0xEF, 0xBB, 0xBF].contains(byte) }
            bytes = bytes.drop(while: isBlank)
            guard let first = bytes.first else { return [] }
            guard first != UInt8(ascii: "<") else { throw ChatModelError.malformed("at \(host) sent a web page") }
            form = first == UInt8(ascii: "{") ? .document : .events
        }
        if form == .document {
            try append(bytes)
            return []
        }
        var chunks: [ChatChunk] = []
        var reader = lines
        defer { lines = reader }
        try reader.read(bytes) { chunks += try self.line($0) }
        return chunks
    }

    /// What is left when the connection has come to its proper end.
    mutating func end() throws -> [ChatChunk] {
        var chunks: [ChatChunk] = []
        if form == .events {
            var reader = lines
            try reader.end { chunks += try self.line($0) }
        }
        if !data.isEmpty { chunks += try event(isComplete: true) }
        if form == .unknown { throw ChatModelError.malformed("at \(host) sent an empty answer") }
        return chunks + finish(.unstated)
    }

    private mutating func append(_ bytes: some Collection<UInt8>) throws {
        data += bytes
        guard data.count <= Self.limit else {
            throw ChatModelError(
                .tooLarge, "The model server at \(host) sent more than 4 MiB in one piece: the reply was dropped.")
        }
    }

    // MARK: Events

    private mutating func line(_ line: [UInt8]) throws -> [ChatChunk] {
        // An empty line ends an event.
        if line.isEmpty { return data.isEmpty ? [] : try event(isComplete: true) }
        // Some servers report an error as bare JSON in the middle of the stream.
        guard line.starts(with: "data:".utf8) || line.first == UInt8(ascii: "{") else { return [] }
        let value = line.dropFirst(line.first == UInt8(ascii: "{") ? 0 : 5)
        if !data.isEmpty { data.append(UInt8(ascii: "\n")) }
        try append(value.first == UInt8(ascii: " ") ? value.dropFirst() : value)
        return try event(isComplete: false)
    }

    /// Reads the data gathered so far. Servers that leave out the empty line between events are understood too: an event
    /// counts as complete as soon as it can be read.
    private mutating func event(isComplete: Bool) throws -> [ChatChunk] {
        let text = data.drop { $0 <= 0x20 }
        if text.isEmpty || text.starts(with: "[DONE]".utf8) {
            defer { data = [] }
            return text.isEmpty ? [] : finish(.unstated)
        }
        let completion: ChatCompletion
        do {
            completion = try JSONDecoder().decode(ChatCompletion.self, from: Data(text))
        } catch {
            guard isComplete else { return [] }
            throw ChatModelError.malformed("at \(host) sent what cannot be read as a reply")
        }
        defer { data = [] }
        if let complaint = try complaint(completion, Data(text)) {
            throw ChatModelError(
                status: complaint.status ?? 500, host: host, model: model, serverMessage: complaint.message)
        }
        return chunks(completion)
    }

    private func complaint(_ completion: ChatCompletion, _ data: Data) throws -> ServerComplaint? {
        if let error = completion.error { return error }
        guard completion.choices == nil else { return nil }
        if completion.object == "error" { return try? JSONDecoder().decode(ServerComplaint.self, from: data) }
        if form == .document, completion.usage == nil {
            throw ChatModelError.malformed("at \(host) sent JSON that is no chat completion")
        }
        return nil
    }

    private mutating func chunks(_ completion: ChatCompletion) -> [ChatChunk] {
        var chunks: [ChatChunk] = []
        if let choice = completion.choices?.first(where: { $0.index ?? 0 == 0 }), !isFinished {
            let message = choice.delta ?? choice.message
            let thoughts = (message?.reasoningContent ?? message?.reasoning)?.text ?? ""
            let text = message?.content?.text ?? choice.text ?? ""
            let shown = thinking.filter(text)
            if !shown.isEmpty {
                chunks.append(.text(shown))
            } else if !thoughts.isEmpty || !text.isEmpty {
                chunks.append(.thinking)
            }
            if let reason = choice.finishReason, !reason.isEmpty { chunks += finish(Self.reason(reason)) }
        }
        if let input = completion.usage?.promptTokens, let output = completion.usage?.completionTokens {
            chunks.append(.usage(ChatUsage(inputTokens: input, outputTokens: output)))
        }
        return chunks
    }

    private mutating func finish(_ reason: ChatChunk.FinishReason) -> [ChatChunk] {
        guard !isFinished else { return [] }
        isFinished = true
        let rest = thinking.end()
        return (rest.isEmpty ? [] : [.text(rest)]) + [.finished(reason)]
    }

    private static func reason(_ name: String) -> ChatChunk.FinishReason {
        switch name {
        case "stop", "eos", "end_turn": .complete
        case "length", "max_tokens": .length
        case "content_filter", "sensitive": .filtered
        default: .other(name)
        }
    }
}
