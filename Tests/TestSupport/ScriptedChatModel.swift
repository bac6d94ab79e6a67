package import LanguageModels
import Synchronization

/// A model that says what it is told to and remembers what it was asked.
package final class ScriptedChatModel: ChatModel {
    package enum Line: Sendable {
        case say(String)
        case think
        case wait(Duration)
        case fail(ChatModelError)
    }

    package let name: String
    package let patience: ChatPatience
    private let script: @Sendable (ChatRequest) -> [Line]
    private let asked = Mutex<[ChatRequest]>([])
    private let cancelled = Mutex(0)

    /// - Parameter script: the lines of a reply; after the last the reply is complete.
    package init(
        name: String = "scripted", patience: ChatPatience = ChatPatience(),
        _ script: @escaping @Sendable (ChatRequest) -> [Line]
    ) {
        self.name = name
        self.patience = patience
        self.script = script
    }

    /// A model that always says the same, in the given pieces.
    package convenience init(_ pieces: String...) {
        self.init { _ in pieces.map(Line.say) }
    }

    package var requests: [ChatRequest] { asked.withLock { $0 } }
    /// Replies that were stopped before their end.
    package var cancellations: Int { cancelled.withLock { $0 } }

    package func reply(to request: ChatRequest) -> ChatStream {
        asked.withLock { $0.append(request) }
        let lines = script(request)
        return ChatStream { continuation in
            let task = Task {
                do {
                    for line in lines {
                        try Task.checkCancellation()
                        switch line {
                        case .say(let text): continuation.yield(.text(text))
                        case .think: continuation.yield(.thinking)
                        case .wait(let duration): try await Task.sleep(for: duration)
                        case .fail(let error): throw error
                        }
                    }
                    continuation.yield(.finished(.complete))
                    continuation.finish()
                } catch {
                    if error is CancellationError { self.cancelled.withLock { $0 += 1 } }
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
