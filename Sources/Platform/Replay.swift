import DomainModel
package import LearnerModel
package import Storage

/// Rebuilds all folded state from the record and compares it with what is stored, bit for bit.
///
/// The record is read entry by entry; what grows with it is the rebuilt state alone. Stops when its task is cancelled.
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

    /// - Parameters:
    ///   - write: store the rebuilt state in place of what is there.
    ///   - progress: called now and then with the number of interactions folded so far.
    /// - Throws: ``StorageError`` when the record has a gap, `CancellationError` when the task is cancelled.
    package func run(write: Bool = false, progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Report
    {
        let fold = fold
        let (rebuilt, report) = try await store.read { transaction in
            var rebuilt = Rebuilt()
            try rebuilt.take(from: transaction, with: fold, progress: progress)
            return (rebuilt, try rebuilt.compared(with: transaction))
        }
        if write && !report.isIdentical {
            try await store.write { transaction in
                // What was recorded since the comparison is folded too.
                var rebuilt = rebuilt
                try rebuilt.take(from: transaction, with: fold, progress: progress)
                try rebuilt.store(in: transaction)
            }
        }
        return report
    }
}

/// State as it follows from the record up to ``Rebuilt/last``.
struct Rebuilt {
    private struct Key: Hashable {
        var owner: String
        var course: CourseID
    }

    private var states: [Key: LearnerState] = [:]
    private var items: [Key: ItemState] = [:]
    private var count = 0
    /// Place in the record of the last interaction folded.
    private var last: Int64 = 0

    /// - Parameter witness: shown each interaction with what was believed of learner and exercise just before it.
    mutating func take(
        from transaction: borrowing Transaction, with fold: LearnerFold, progress: (Int) -> Void = { _ in },
        witness: (Interaction, LearnerState, ItemState?) -> Void = { _, _, _ in }
    ) throws {
        try transaction.forEachInteraction(after: last) { place, interaction in
            let key = Key(owner: interaction.learner, course: interaction.course)
            var state = states.removeValue(forKey: key) ?? fold.start
            guard interaction.number == state.interactions + 1 else {
                throw StorageError(
                    .damaged,
                    "the record has a gap: entry \(state.interactions + 1) of learner \(key.owner) in \(key.course) is "
                        + "missing; restore a backup")
            }
            if case .attempted(let attempt) = interaction.event {
                let item = Key(owner: attempt.exercise, course: interaction.course)
                witness(interaction, state, items[item])
                fold.fold(interaction.event, at: interaction.time, into: &state, item: &items[item])
            } else {
                var none: ItemState?
                witness(interaction, state, nil)
                fold.fold(interaction.event, at: interaction.time, into: &state, item: &none)
            }
            states[key] = state
            last = place
            count += 1
            if count.isMultiple(of: 1000) { try Task.checkCancellation() }
            if count.isMultiple(of: 10_000) { progress(count) }
        }
    }

    func compared(with transaction: borrowing Transaction) throws -> Replay.Report {
        var report = Replay.Report(interactions: count, states: states.count, items: items.count)
        var missingStates = Set(states.keys)
        try transaction.forEachState { learner, course, body in
            let key = Key(owner: learner, course: course)
            missingStates.remove(key)
            if states[key]?.bytes != body { report.differing.append("state of \(learner) in \(course)") }
        }
        report.differing += missingStates.map { "state of \($0.owner) in \($0.course): not stored" }
        var missingItems = Set(items.keys)
        for (course, row) in try transaction.allItems() {
            let key = Key(owner: row.exercise, course: course)
            missingItems.remove(key)
            if items[key] != ItemState(row) { report.differing.append("item \(row.exercise) of \(course)") }
        }
        report.differing += missingItems.map { "item \($0.owner) of \($0.course): not stored" }
        report.differing.sort()
        return report
    }

    func store(in transaction: borrowing Transaction) throws {
        try transaction.clearFoldedState()
        for (key, state) in states {
            try transaction.setState(state.bytes, revision: state.interactions, of: key.owner, in: key.course)
        }
        for (key, item) in items { try transaction.setItem(ItemRow(key.owner, item), in: key.course) }
    }
}
