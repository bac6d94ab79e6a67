import Synchronization

/// Lets so many calls of a model run at a time. Those who wait are served in turn by learner (or purpose), so that one with
/// a hundred calls does not hold up the others; within a learner, first come, first served.
final class ConcurrencyLimit: Sendable {
    private struct Waiter {
        var id: Int
        var key: String
        var continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var running = 0
        var waiting: [Waiter] = []
        /// When each key was last served, as a count of servings.
        var served: [String: Int] = [:]
        var count = 0
        /// Those who gave up before they began to wait.
        var gone: Set<Int> = []

        mutating func serve(_ key: String) {
            count += 1
            served[key] = count
        }
    }

    private let limit: Int
    private let state = Mutex(State())

    init(_ limit: Int) { self.limit = max(1, limit) }

    var running: Int { state.withLock { $0.running } }
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Takes a place if one is free.
    func enterNow(_ key: String) -> Bool {
        state.withLock { state in
            guard state.running < limit else { return false }
            state.running += 1
            state.serve(key)
            return true
        }
    }

    /// Takes a place, waiting for one if need be; whoever got one must give it back.
    ///
    /// - Throws: `CancellationError` when the task is cancelled meanwhile.
    func enter(_ key: String) async throws {
        let id = state.withLock { state in
            state.count += 1
            return state.count
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result: Result<Void, any Error>? = state.withLock { state in
                    if state.gone.remove(id) != nil { return .failure(CancellationError()) }
                    // A place may have become free in between.
                    if state.running < limit {
                        state.running += 1
                        state.serve(key)
                        return .success(())
                    }
                    state.waiting.append(Waiter(id: id, key: key, continuation: continuation))
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            let waiter: Waiter? = state.withLock { state in
                guard let index = state.waiting.firstIndex(where: { $0.id == id }) else {
                    state.gone.insert(id)
                    return nil
                }
                return state.waiting.remove(at: index)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
        // A cancellation after the place was got leaves nothing behind.
        state.withLock { _ = $0.gone.remove(id) }
    }

    /// Gives a place back.
    func leave() {
        let next: Waiter? = state.withLock { state in
            guard
                let index = state.waiting.indices.min(by: {
                    (state.served[state.waiting[$0].key] ?? 0, $0) < (state.served[state.waiting[$1].key] ?? 0, $1)
                })
            else {
                state.running -= 1
                if state.running == 0 { state.served = [:] }
                return nil
            }
            let waiter = state.waiting.remove(at: index)
            state.serve(waiter.key)
            return waiter
        }
        next?.continuation.resume()
    }
}
