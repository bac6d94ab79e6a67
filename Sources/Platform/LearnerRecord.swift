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
    /// Current item difficulties by course, kept beside the store so that choosing an exercise reads no table.
    private let difficulties: Mutex<[CourseID: ItemDifficulties]>

    package init(
        store: Store, fold: LearnerFold = LearnerFold(),
        now: @escaping @Sendable () -> Int64 = { Int64(Date().timeIntervalSince1970 * 1000) }
    ) {
        self.store = store
        self.fold = fold
        self.now = now
        difficulties = Mutex([:])
    }

    /// What is believed about a learner in a course; the state of an unknown learner when there is nothing yet.
    package func state(of learner: LearnerID, in course: CourseID) async throws -> LearnerState {
        let bytes = try await store.read { try $0.state(of: learner, in: course) }
        return try decode(bytes)
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
            let bytes = try await store.read { try $0.state(of: learner, in: course) }
            let before = try decode(bytes)
            let time = max(now(), before.lastTime)
            let decision = try decide(before, time)
            if decision.events.isEmpty { return (decision.result, before, before) }
            let interactions = decision.events.enumerated().map { number, event in
                Interaction(
                    id: number == 0 ? decision.id ?? .random() : .random(), learner: learner, course: course,
                    time: time, event: event)
            }
            let fold = fold
            let outcome = try await store.write { transaction -> (LearnerState, [ItemRow])? in
                guard try transaction.state(of: learner, in: course) == bytes else { return nil }
                var state = before
                var items: [ItemRow] = []
                for interaction in interactions where try transaction.append(interaction) {
                    if let row = try transaction.fold(interaction, into: &state, with: fold) { items.append(row) }
                }
                try transaction.setState(state.bytes, of: learner, in: course)
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

    private func decode(_ bytes: [UInt8]?) throws -> LearnerState {
        guard let bytes else { return fold.start }
        guard let state = LearnerState(bytes: bytes) else {
            throw StorageError(
                .damaged, "a learner's state was written by another version of Cria: run `cria replay --write`")
        }
        return state
    }

    // MARK: Item difficulties

    /// Loads the difficulties of a course's exercises, to be done once before it is served.
    package func loadDifficulties(for plan: CoursePlan) async throws {
        let rows = try await store.read { try $0.items(in: plan.course) }
        var current = ItemDifficulties(plan)
        for row in rows {
            if let item = plan.itemIndex[row.exercise] { current.values[item] = row.difficulty }
        }
        let loaded = current
        difficulties.withLock { $0[plan.course] = loaded }
        indices.withLock { $0[plan.course] = plan.itemIndex }
    }

    package func difficulties(for plan: CoursePlan) -> ItemDifficulties {
        difficulties.withLock { $0[plan.course] } ?? ItemDifficulties(plan)
    }

    private let indices = Mutex<[CourseID: [ExerciseID: Int]]>([:])

    private func publish(_ items: [ItemRow], in course: CourseID) {
        for row in items {
            guard let item = indices.withLock({ $0[course]?[row.exercise] }) else { continue }
            difficulties.withLock { $0[course]?.values[item] = row.difficulty }
        }
    }
}

/// What is to be recorded, and what to tell the caller.
package struct Decision<Result: Sendable>: Sendable {
    package var events: [Interaction.Event]
    /// Id of the first interaction when a repeated request must not be recorded twice; random otherwise.
    package var id: String?
    package var result: Result

    package init(_ events: [Interaction.Event] = [], id: String? = nil, result: Result) {
        self.events = events
        self.id = id
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
            fold.fold(interaction, into: &state, item: &none)
            return nil
        }
        var item = try item(attempt.exercise, in: interaction.course).map(ItemState.init)
        fold.fold(interaction, into: &state, item: &item)
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
