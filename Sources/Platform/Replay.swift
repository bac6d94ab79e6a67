import DomainModel
package import LearnerModel
package import Storage
import Synchronization

/// Rebuilds all folded state from the record and compares it with what is stored, bit for bit.
package struct Replay: Sendable {
    package struct Report: Codable, Hashable, Sendable {
        package var interactions = 0
        package var states = 0
        package var items = 0
        /// Learner-and-course pairs, and exercises, whose stored state differs from the rebuilt one.
        package var differing: [String] = []

        package var isIdentical: Bool { differing.isEmpty }
    }

    package let store: Store
    package let fold: LearnerFold

    package init(store: Store, fold: LearnerFold = LearnerFold()) {
        self.store = store
        self.fold = fold
    }

    private struct Key: Hashable {
        var owner: String
        var course: CourseID
    }

    private struct Rebuilt {
        var states: [Key: LearnerState] = [:]
        var items: [Key: ItemState] = [:]
        var interactions = 0
    }

    /// - Parameters:
    ///   - write: store the rebuilt state in place of what is there.
    ///   - progress: called with the number of interactions folded so far.
    package func run(write: Bool = false, progress: @Sendable (Int) -> Void = { _ in }) async throws -> Report {
        let rebuilt = try rebuild(progress)
        let stored = try await store.read { (try $0.allStates(), try $0.allItems()) }
        var report = Report()
        report.interactions = rebuilt.interactions
        report.states = rebuilt.states.count
        report.items = rebuilt.items.count

        var states = rebuilt.states.mapValues(\.bytes)
        for (learner, course, body) in stored.0
        where states.removeValue(forKey: Key(owner: learner, course: course)) != body {
            report.differing.append("state of \(learner) in \(course)")
        }
        report.differing += states.keys.map { "state of \($0.owner) in \($0.course): not stored" }
        var items = rebuilt.items
        for (course, row) in stored.1 {
            let item = items.removeValue(forKey: Key(owner: row.exercise, course: course))
            if item != ItemState(row) { report.differing.append("item \(row.exercise) of \(course)") }
        }
        report.differing += items.keys.map { "item \($0.owner) of \($0.course): not stored" }
        report.differing.sort()
        if write && !report.isIdentical {
            try await store.write { transaction in
                try transaction.clearFoldedState()
                for (key, state) in rebuilt.states {
                    try transaction.setState(state.bytes, of: key.owner, in: key.course)
                }
                for (key, item) in rebuilt.items { try transaction.setItem(ItemRow(key.owner, item), in: key.course) }
            }
        }
        return report
    }

    private func rebuild(_ progress: @Sendable (Int) -> Void) throws -> Rebuilt {
        let result = Mutex(Rebuilt())
        try store.forEachInteraction { interaction in
            let count = result.withLock { rebuilt -> Int in
                let key = Key(owner: interaction.learner, course: interaction.course)
                var state = rebuilt.states[key] ?? fold.start
                if case .attempted(let attempt) = interaction.event {
                    let itemKey = Key(owner: attempt.exercise, course: interaction.course)
                    var item = rebuilt.items[itemKey]
                    fold.fold(interaction, into: &state, item: &item)
                    rebuilt.items[itemKey] = item
                } else {
                    var none: ItemState?
                    fold.fold(interaction, into: &state, item: &none)
                }
                rebuilt.states[key] = state
                rebuilt.interactions += 1
                return rebuilt.interactions
            }
            if count % 10_000 == 0 { progress(count) }
        }
        return result.withLock { $0 }
    }
}
