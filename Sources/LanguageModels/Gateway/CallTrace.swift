package import Foundation
import Logging
import Synchronization

/// One call of a model, or why it was not made. Says nothing about the learner.
package struct CallTrace: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable, CustomStringConvertible {
        case complete
        /// Answered from the cache; nothing left the machine.
        case cached
        /// Whoever asked stopped listening.
        case cancelled
        case failed(ChatModelError.Code)

        package var description: String {
            switch self {
            case .complete: "complete"
            case .cached: "cached"
            case .cancelled: "cancelled"
            case .failed(let code): "failed: \(code.rawValue)"
            }
        }
    }

    package var time: Date
    /// ``ModelCaller/purpose``.
    package var purpose: String
    package var model: String
    package var host: String?
    /// From 1: which try of the call it is.
    package var attempt: Int
    package var spend = Spend()
    /// From the call to its end, waiting for a free place included.
    package var duration = Duration.zero
    /// From the call to the first token; nil when there was none.
    package var firstToken: Duration?
    package var outcome = Outcome.complete
    /// What was sent and what came back, redacted; nil unless ``ModelPolicies/tracesText`` is on.
    package var text: String?
}

/// The latest calls, in memory and in the log.
final class CallTraceRing: Sendable {
    private let limit: Int
    private let logger: Logger
    /// The oldest at `next` once it is full.
    private let ring = Mutex<(calls: [CallTrace], next: Int)>(([], 0))

    init(limit: Int, logger: Logger = Logger(label: "cria.models")) {
        self.limit = max(1, limit)
        self.logger = logger
    }

    /// From the oldest to the latest.
    var calls: [CallTrace] { ring.withLock { Array($0.calls[$0.next...] + $0.calls[..<$0.next]) } }

    func add(_ call: CallTrace) {
        ring.withLock {
            if $0.calls.count < limit { return $0.calls.append(call) }
            $0.calls[$0.next] = call
            $0.next = ($0.next + 1) % limit
        }
        var level = Logger.Level.debug
        if case .failed = call.outcome { level = .info }
        var metadata: Logger.Metadata = [
            "purpose": "\(call.purpose)", "model": "\(call.model)", "attempt": "\(call.attempt)",
            "outcome": "\(call.outcome)", "input": "\(call.spend.inputTokens)",
            "output": "\(call.spend.outputTokens)", "cost": "\(call.spend.money)",
            "milliseconds": "\(Int(call.duration / .milliseconds(1)))",
        ]
        if let text = call.text {
            // An operator who wants the texts wants to see them.
            level = .notice
            metadata["text"] = "\(text)"
        }
        logger.log(level: level, "model call", metadata: metadata)
    }

    func warn(_ message: String) { logger.warning("\(message)") }
}
