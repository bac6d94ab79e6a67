import Synchronization

/// Ends work that has been silent for too long.
final class Watchdog: Sendable {
    private struct Limit {
        var instant: ContinuousClock.Instant
        /// What to throw then; nil to end the work without an error.
        var error: ChatModelError?
    }

    private let limit: Mutex<Limit>

    init(after patience: Duration, _ error: ChatModelError?) {
        limit = Mutex(Limit(instant: .now + patience, error: error))
    }

    /// Sets the limit anew: from now on.
    func wait(_ patience: Duration, _ error: ChatModelError?) {
        let next = Limit(instant: .now + patience, error: error)
        limit.withLock { $0 = next }
    }

    /// Does `work`, cancelling it when the limit passes.
    func watch(_ work: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(operation: work)
            group.addTask {
                while true {
                    let limit = self.limit.withLock { $0 }
                    if limit.instant <= .now {
                        if let error = limit.error { throw error }
                        return
                    }
                    // In slices, since the limit may also move nearer.
                    try await Task.sleep(until: min(limit.instant, .now + .milliseconds(500)), clock: .continuous)
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
