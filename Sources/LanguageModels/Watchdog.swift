import Synchronization

/// Ends work that has been silent for too long.
///
/// Time counts only while this process gets to run: on a machine that is busy with other things, words that have arrived
/// but could not be read yet are not taken for silence.
final class Watchdog: Sendable {
    private struct Limit {
        var left: Duration
        /// What to throw then; nil to end the work without an error.
        var error: ChatModelError?
        /// How often the limit was set.
        var setting = 0
    }

    /// How exactly time is kept.
    private static let tick = Duration.milliseconds(200)

    private let limit: Mutex<Limit>

    init(after patience: Duration, _ error: ChatModelError?) {
        limit = Mutex(Limit(left: patience, error: error))
    }

    /// Sets the limit anew: from now on.
    func wait(_ patience: Duration, _ error: ChatModelError?) {
        limit.withLock { $0 = Limit(left: patience, error: error, setting: $0.setting + 1) }
    }

    /// Does `work`, cancelling it when the limit passes.
    func watch(_ work: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(operation: work)
            group.addTask {
                while true {
                    let limit = self.limit.withLock { $0 }
                    if limit.left <= .zero {
                        if let error = limit.error { throw error }
                        return
                    }
                    let slept = min(limit.left, Self.tick)
                    try await Task.sleep(for: slept)
                    self.limit.withLock { if $0.setting == limit.setting { $0.left -= slept } }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
