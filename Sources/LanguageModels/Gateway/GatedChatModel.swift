import Synchronization

/// A chain of chat models, on behalf of one caller: all policies apply to each call.
final class GatedChatModel: ChatModel {
    private let lanes: [ModelLane<any ChatModel>]
    private let caller: ModelCaller
    private let gate: Gate
    private let speaker: Mutex<any ChatModel>

    init?(_ lanes: [ModelLane<any ChatModel>], for caller: ModelCaller, _ gate: Gate) {
        guard let first = lanes.first else { return nil }
        self.lanes = lanes
        self.caller = caller
        self.gate = gate
        speaker = Mutex(first.model)
    }

    // Those of the model that was called last, so that a reply is put down to whoever gave it; at first of the preferred.
    var name: String { speaker.withLock { $0.name } }
    var patience: ChatPatience { speaker.withLock { $0.patience } }
    var capabilities: ChatCapabilities { speaker.withLock { $0.capabilities } }
    var host: String? { speaker.withLock { $0.host } }

    func reply(to request: ChatRequest) -> ChatStream {
        ChatStream { continuation in
            let task = Task {
                do {
                    try await self.relay(request, to: continuation)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: Task.isCancelled ? CancellationError() : error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func relay(_ request: ChatRequest, to continuation: ChatStream.Continuation) async throws {
        var redactor = Redactor(names: caller.names)
        let redacted = redactor.redact(request)
        let restorer = redactor.restorer
        let hasPlaceholders = !restorer.isEmpty
        func key(_ lane: ModelLane<any ChatModel>) -> ResponseCache.Key? {
            gate.cache.key(lane.name, redacted, for: caller, hasPlaceholders: hasPlaceholders)
        }
        try await gate.call(
            lanes, for: caller, input: TokenEstimate.tokens(redacted), output: request.maxTokens ?? Self.usualLength,
            hasMedia: request.messages.contains { !$0.images.isEmpty }
        ) { lane in
            guard let chunks = key(lane).flatMap({ gate.cache[$0] }) else { return false }
            speaker.withLock { $0 = lane.model }
            var restoring = RestoringStream(restorer)
            for chunk in chunks { restoring.pass(chunk) { continuation.yield($0) } }
            restoring.end { continuation.yield($0) }
            return true
        } _: { lane, progress in
            speaker.withLock { $0 = lane.model }
            let key = key(lane)
            var restoring = RestoringStream(restorer)
            var kept = KeptReply()
            if gate.policies.tracesText { progress.text = redacted.texts.joined(separator: "\n") }
            for try await chunk in lane.model.reply(to: redacted) {
                switch chunk {
                case .text(let text):
                    progress.output.add(text)
                    progress.begin(gate.clock)
                case .toolCall(let call, let reasoning):
                    progress.output.add(call.arguments)
                    progress.output.add(reasoning ?? "")
                    progress.begin(gate.clock)
                case .usage(let usage): progress.usage = usage
                case .finished: progress.begin(gate.clock)
                case .thinking: break
                }
                if key != nil || gate.policies.tracesText { kept.add(chunk) }
                restoring.pass(chunk) { continuation.yield($0) }
            }
            // A stream that is cancelled ends without an error.
            try Task.checkCancellation()
            restoring.end { continuation.yield($0) }
            if gate.policies.tracesText { progress.text?.append("\n→ " + kept.text) }
            if let key, kept.isComplete { gate.cache.keep(kept.chunks, for: key) }
        }
    }

    /// Tokens that a reply without a stated limit is expected to have at most, for budgets while it is under way.
    private static let usualLength = 1024
}

extension Gate.Progress {
    fileprivate mutating func begin(_ clock: GatewayClock) {
        hasBegun = true
        if firstToken == nil { firstToken = clock.now() }
    }
}

/// A reply with its pieces of text joined.
private struct KeptReply {
    private(set) var chunks: [ChatChunk] = []
    private var latest = ""
    private(set) var isComplete = false

    var text: String { chunks.reduce(into: "") { if case .text(let text) = $1 { $0 += text } } + latest }

    mutating func add(_ chunk: ChatChunk) {
        switch chunk {
        case .text(let text): latest += text
        case .toolCall, .finished:
            if !latest.isEmpty { chunks.append(.text(latest)) }
            latest = ""
            chunks.append(chunk)
            if [.finished(.complete), .finished(.toolCalls), .finished(.unstated)].contains(chunk) {
                isComplete = true
            }
        case .thinking, .usage: break
        }
    }
}
