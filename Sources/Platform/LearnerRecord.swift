package import DomainModel
import Foundation
package import LearnerModel
package import Planning
package import Storage
import Synchronization

/// The record of what learners did, with the state folded from it: the one way in which anything is recorded.
package final class LearnerRecord: Sendable {
    package let store: Store
    package let fold: LearnerFold
    /// Milliseconds since 1970.
    package let now: @Sendable () -> Int64
    /// Difficulties of each served course's exercises, kept beside the store so that choosing one reads no table.
    ///
    /// What other processes learn about an exercise is seen at the next answer to it in this one, or at the next start:
    /// choosing may rest on a somewhat older difficulty. What is recorded and folded is always read from the store.
    private let difficulties = Mutex<[CourseID: (plan: CoursePlan, current: ItemDifficulties)]>([:])

    package init(
        store: Store, fold: LearnerFold = LearnerFold(),
        now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }
    ) {
        self.store = store
        self.fold = fold
        self.now = now
    }

    /// What is believed about a learner in a course; the state of an unknown learner when there is nothing yet.
    package func state(of learner: LearnerID, in course: CourseID) async throws -> LearnerState {
        guard let bytes = try await store.read({ try $0.state(of: learner, in: course) }) else { return fold.start }
        guard let state = LearnerState(bytes: bytes) else {
            throw StorageError(
                .damaged, "a learner's state was written by another version of Cria: run `cria replay --write`")
        }
        return state
    }

    /// Decides on the current state what happened, records it and folds it in: one durable transaction.
    ///
    /// `decide` is a pure function of the state. When another request changed the state meanwhile, it is asked again.
    ///
    /// - Returns: what `decide` returned, with the states before and after.
    package func update<Result: Sendable>(
        _ learner: LearnerID, in course: CourseID,
        decide: @Sendable (LearnerState, Int64) throws -> Decision<Result>
    ) async throws -> (result: Result, before: LearnerState, after: LearnerState) {
        for _ in 0..<8 {
            let before = try await state(of: learner, in: course)
            let time = max(now(), before.lastTime)
            let decision = try decide(before, time)
            if decision.events.isEmpty { return (decision.result, before, before) }
            let entries = try zip(decision.events, (before.interactions + 1)...).map { event, number in
                try Entry(Interaction(learner: learner, course: course, number: number, time: time, event: event))
            }
            let fold = fold
            let outcome = try await store.write { transaction -> (LearnerState, [ItemRow])? in
                guard try transaction.revision(of: learner, in: course) == before.interactions else { return nil }
                var state = before
                var items: [ItemRow] = []
                for entry in entries {
                    try transaction.append(entry)
                    if let row = try transaction.fold(entry.interaction, into: &state, with: fold) { items.append(row) }
                }
                try transaction.setState(state.bytes, revision: state.interactions, of: learner, in: course)
                return (state, items)
            }
            if let (after, items) = outcome {
                publish(items, in: course)
                return (decision.result, before, after)
            }
        }
        throw PlatformError(
            .busy,
            [
                "en": "The same learner is at work in several windows at once. Try again in a moment.",
                "zh": "同一位学习者正在多个窗口中操作，请稍后再试。",
            ])
    }

    // MARK: Item difficulties

    /// Loads the difficulties of a course's exercises, to be done once before it is served.
    package func loadDifficulties(for plan: CoursePlan) async throws {
        let rows = try await store.read { try $0.items(in: plan.course) }
        let initial = ItemDifficulties(plan)
        difficulties.withLock { $0[plan.course] = (plan, initial) }
        publish(rows, in: plan.course)
    }

    package func difficulties(for plan: CoursePlan) -> ItemDifficulties {
        difficulties.withLock { $0[plan.course]?.current } ?? ItemDifficulties(plan)
    }

    private func publish(_ items: [ItemRow], in course: CourseID) {
        difficulties.withLock { courses in
            guard let plan = courses[course]?.plan else { return }
            for row in items {
                if let item = plan.itemIndex[row.exercise] {
                    courses[course]?.current[plan.items[item]] = row.difficulty
                }
            }
        }
    }
}

/// What is to be recorded, and what to tell the caller.
package struct Decision<Result: Sendable>: Sendable {
    package var events: [Interaction.Event]
    package var result: Result

    package init(_ events: [Interaction.Event] = [], result: Result) {
        self.events = events
        self.result = result
    }
}

extension Transaction {
    /// Folds an interaction into `state` and, for an answer, into the stored state of its exercise.
    fileprivate borrowing func fold(
        _ interaction: Interaction, into state: inout LearnerState, with fold: LearnerFold
    ) throws -> ItemRow? {
        guard case .attempted(let attempt) = interaction.event else {
            var none: ItemState?
            fold.fold(interaction.event, at: interaction.time, into: &state, item: &none)
            return nil
        }
        var item = try item(attempt.exercise, in: interaction.course).map(ItemState.init)
        fold.fold(interaction.event, at: interaction.time, into: &state, item: &item)
        guard let item else { return nil }
        let row = ItemRow(attempt.exercise, item)
        try setItem(row, in: interaction.course)
        return row
    }
}

extension ItemState {
    init(_ row: ItemRow) {
        self.init(prior: row.difficulty, variance: row.variance)
        attempts = row.attempts
    }
}

extension ItemRow {
    init(_ exercise: ExerciseID, _ item: ItemState) {
        self.init(
            exercise: exercise, difficulty: item.difficulty, variance: item.variance, attempts: item.attempts)
    }
}

extension String {
    /// 128 random bits in lower-case hexadecimal: an identifier nobody can guess.
    package static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = Swift.String(generator.next(), radix: 16)
            return Swift.String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
