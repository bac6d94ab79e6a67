package import Foundation

/// Time as the policies see it, so that tests can set it.
package struct GatewayClock: Sendable {
    /// Time of day, for budgets and traces.
    var date: @Sendable () -> Date
    /// Time that only goes forward, since some moment.
    var now: @Sendable () -> Duration
    var sleep: @Sendable (Duration) async throws -> Void
    /// A number in 0..<1 for the jitter of waits.
    var random: @Sendable () -> Double

    package init(
        date: @escaping @Sendable () -> Date, now: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void, random: @escaping @Sendable () -> Double
    ) {
        self.date = date
        self.now = now
        self.sleep = sleep
        self.random = random
    }

    private static let start = ContinuousClock.now

    /// The machine's own.
    package static let system = GatewayClock(
        date: { Date() }, now: { start.duration(to: .now) }, sleep: { try await Task.sleep(for: $0) },
        random: { .random(in: 0..<1) })
}
