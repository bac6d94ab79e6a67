package struct NeverHappened: Error {
    package init() {}
}

/// Waits until `condition` holds.
package func eventually(
    within limit: Duration = .seconds(240), _ condition: @Sendable () throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    while try !condition() {
        guard .now < end else { throw NeverHappened() }
        try await Task.sleep(for: .milliseconds(5))
    }
}
