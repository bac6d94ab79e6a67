/// Turns the JSON values of a reply into chunks. Text may still hold thoughts in tags; what comes after the end is dropped
/// by whoever reads.
protocol ReplyInterpreter: Sendable {
    /// Whether the reply is a JSON value on each line, rather than server-sent events or one document.
    var readsLines: Bool { get }
    /// - Parameter isWhole: whether the value is the whole reply.
    /// - Returns: nil when the value is no reply of this provider.
    mutating func chunks(of value: JSONValue, isWhole: Bool) throws -> [ChatChunk]?
    /// What was held back when the reply ends without saying so.
    mutating func end() -> [ChatChunk]
}

extension ReplyInterpreter {
    var readsLines: Bool { false }
    mutating func end() -> [ChatChunk] { [] }
}

/// Reads a reply as its bytes arrive: a stream of server-sent events, lines of JSON or, from a server that ignores
/// `stream`, one JSON document.
struct ReplyReader {
    /// Largest document, and largest event, in bytes.
    static let limit = 4 << 20

    private enum Form {
        case unknown, events, document
    }

    private let host: String
    private let model: String
    private var interpreter: any ReplyInterpreter
    private var form = Form.unknown
    private var lines = LineReader()
    /// The document, or the data lines of the present event.
    private var data: [UInt8] = []
    private var thinking = ThinkingFilter()
    /// Whether `finished` has been given.
    private(set) var isFinished = false

    init(host: String, model: String, _ interpreter: any ReplyInterpreter = ChatCompletionInterpreter()) {
        self.host = host
        self.model = model
        self.interpreter = interpreter
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
            form = first == UInt8(ascii: "{") && !interpreter.readsLines ? .document : .events
        }
        if form == .document {
            try append(bytes)
            return []
        }
        var chunks: [ChatChunk] = []
        var reader = lines
        lines = LineReader()
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
        return chunks + pass(interpreter.end()) + finish(.unstated)
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
        let start = data.firstIndex { $0 > 0x20 }
        guard let start, !data[start...].starts(with: "[DONE]".utf8) else {
            data.removeAll(keepingCapacity: true)
            return start == nil ? [] : pass(interpreter.end()) + finish(.unstated)
        }
        guard let value = JSONParser.parse(data), case .object = value else {
            guard isComplete else { return [] }
            throw ChatModelError.malformed("at \(host) sent what cannot be read as a reply")
        }
        data.removeAll(keepingCapacity: true)
        if let complaint = ServerComplaint(within: value) {
            throw ChatModelError(
                status: complaint.status ?? 500, host: host, model: model, serverMessage: complaint.message)
        }
        if let chunks = try interpreter.chunks(of: value, isWhole: form == .document) { return pass(chunks) }
        guard form != .document else {
            throw ChatModelError.malformed("at \(host) sent JSON that is no reply of a model")
        }
        return []
    }

    // MARK: Chunks

    /// The chunks that may be shown: without thoughts, and with one end.
    private mutating func pass(_ chunks: [ChatChunk]) -> [ChatChunk] {
        var passed: [ChatChunk] = []
        for chunk in chunks {
            switch chunk {
            case .usage: passed.append(chunk)
            case _ where isFinished: break
            case .text(let text):
                let shown = thinking.filter(text)
                passed.append(shown.isEmpty ? .thinking : .text(shown))
            case .finished(let reason): passed += finish(reason)
            case .thinking, .toolCall: passed.append(chunk)
            }
        }
        return passed
    }

    private mutating func finish(_ reason: ChatChunk.FinishReason) -> [ChatChunk] {
        guard !isFinished else { return [] }
        isFinished = true
        let rest = thinking.end()
        return (rest.isEmpty ? [] : [.text(rest)]) + [.finished(reason)]
    }
}

/// An error as servers word it: `{"error": {"message": …, "code": …}}`, `{"error": "…"}`, or `{"message": …}`.
struct ServerComplaint {
    var message: String?
    /// An HTTP status where the server gives one, as a number or in digits.
    var status: Int?

    init(_ value: JSONValue) {
        let value = value["error"] ?? value
        message = value.string ?? value["message"]?.string ?? value["detail"]?.string
        let words = [value["code"], value["type"]].compactMap { $0?.string }
        status =
            value["code"]?.int ?? words.lazy.compactMap(Int.init).first ?? words.lazy.compactMap(Self.status).first
    }

    /// The error that a value of a stream reports; nil when it reports none.
    init?(within value: JSONValue) {
        let reportsItself = value["object"]?.string == "error" || value["type"]?.string == "error"
        guard value["error"] != nil || reportsItself && value["choices"] == nil else { return nil }
        self.init(value)
    }

    /// The HTTP status that a provider's name for an error stands for.
    private static func status(_ name: String) -> Int? {
        switch name {
        case "invalid_api_key", "authentication_error", "permission_error": 401
        case "model_not_found", "not_found_error": 404
        case "rate_limit_exceeded", "rate_limit_error", "insufficient_quota": 429
        case "overloaded_error": 529
        case "server_error", "api_error", "internal_error": 503
        case "invalid_request_error", "request_too_large": 400
        default: nil
        }
    }
}
