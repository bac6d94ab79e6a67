import Synchronization

/// Replies that need not be asked for twice.
///
/// The key is the model, the whole redacted request (messages, tools, format, parameters), and, where it holds a
/// placeholder, the learner: a reply is given to another learner only when the request is the same to the letter and tells
/// nothing of either. What is kept is redacted as well. Only calls with temperature 0, or said to be repeatable
/// (``ModelCaller/repeatable``), that came to a complete end are kept. The least recently used go first.
final class ResponseCache: Sendable {
    struct Key: Hashable, Sendable {
        var model: String
        var request: ChatRequest
        var learner: String?
    }

    private struct Entry {
        var chunks: [ChatChunk]
        var bytes: Int
        var used: Int
    }

    private struct State {
        var entries: [Key: Entry] = [:]
        var bytes = 0
        var count = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes of text and images in requests and replies.
    init(limit: Int) { self.limit = limit }

    var bytes: Int { state.withLock { $0.bytes } }

    /// The key of a call; nil when it may not be cached.
    func key(_ model: String, _ request: ChatRequest, for caller: ModelCaller, hasPlaceholders: Bool) -> Key? {
        guard limit > 0, request.temperature == 0 || caller.repeatable else { return nil }
        guard hasPlaceholders else { return Key(model: model, request: request) }
        return caller.learner.map { Key(model: model, request: request, learner: $0) }
    }

    subscript(key: Key) -> [ChatChunk]? {
        state.withLock { state in
            state.count += 1
            state.entries[key]?.used = state.count
            return state.entries[key]?.chunks
        }
    }

    func keep(_ chunks: [ChatChunk], for key: Key) {
        let bytes = Self.bytes(key.request) + chunks.reduce(0) { $0 + Self.bytes($1) }
        guard bytes <= limit / 4 else { return }
        state.withLock { state in
            state.count += 1
            state.bytes += bytes - (state.entries[key]?.bytes ?? 0)
            state.entries[key] = Entry(chunks: chunks, bytes: bytes, used: state.count)
            guard state.bytes > limit else { return }
            // Making room in larger steps makes sorting rare.
            for (key, entry) in state.entries.sorted(by: { $0.value.used < $1.value.used })
            where state.bytes > limit - limit / 10 {
                state.bytes -= entry.bytes
                state.entries[key] = nil
            }
        }
    }

    private static func bytes(_ request: ChatRequest) -> Int {
        request.texts.reduce(200) { $0 + $1.utf8.count }
            + request.messages.reduce(0) { $0 + $1.images.reduce(0) { $0 + $1.bytes.count } }
    }

    private static func bytes(_ chunk: ChatChunk) -> Int {
        switch chunk {
        case .text(let text): text.utf8.count
        case .toolCall(let call, let reasoning):
            call.id.utf8.count + call.name.utf8.count + call.arguments.utf8.count + (reasoning?.utf8.count ?? 0)
        case .thinking, .finished, .usage: 8
        }
    }
}
