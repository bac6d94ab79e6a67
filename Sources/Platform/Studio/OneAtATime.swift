/// Runs what it is given one after the other, in the order in which it came.
actor OneAtATime {
    private var last: Task<Void, Never>?

    func run(_ body: @escaping @Sendable () async throws -> Void) async throws {
        let before = last
        let task = Task {
            await before?.value
            try await body()
        }
        last = Task { _ = await task.result }
        try await task.value
    }
}
