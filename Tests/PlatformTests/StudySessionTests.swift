import DomainModel
import LearnerModel
import Storage
import Synchronization
import Testing

@testable import Platform

@Suite struct StudySessionTests {
    @Test func anAnswerIsGradedRecordedAndMovesMastery() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let (next, state) = try await session.next(focus: "add")
        #expect(next == .exercise)
        let open = try #require(state.open)
        let wrong = try await session.submit(.text("8"), step: "1", activity: open.activity.id)
        #expect(wrong.grade.verdict == .incorrect && !wrong.isFinished)
        let right = try await session.submit(.text("7"), step: "1", activity: open.activity.id)
        #expect(right.grade.verdict == .correct)
        #expect(right.isFinished == (open.activity.steps.count == 1))
        #expect(right.after.answered == 1)
        let log = try await store.record.store.read { [learner = session.learner] in
            try $0.interactions(of: learner, in: "sums", limit: 100)
        }
        #expect(log.map(\.event.kind) == [.enrolled, .issued, .attempted, .attempted])
    }

    @Test func anUnreadableAnswerIsNeitherWrongNorRecorded() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let open = try #require(try await session.next(focus: "add").state.open)
        let result = try await session.submit(.text("?"), step: "1", activity: open.activity.id)
        #expect(result.grade.verdict == .unreadable)
        #expect(result.before == result.after)
    }

    @Test func helpIsGivenInOrderAndTheSolutionOnlyAfterAnAttempt() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let open = try #require(try await session.next(focus: "add").state.open)
        let id = open.activity.id
        await #expect(throws: PlatformError.self) { try await session.solution(step: "1", activity: id) }
        await #expect(throws: PlatformError.self) {
            try await session.scaffold(.text("3"), hint: 1, step: "1", activity: id)
        }
        try await session.hint(step: "1", activity: id)
        try await session.hint(step: "1", activity: id)
        let state = try await session.hint(step: "1", activity: id)
        #expect(state.open?["1"]?.hintsShown == 2)
        #expect(try await session.scaffold(.text("3"), hint: 1, step: "1", activity: id).verdict == .correct)
        await #expect(throws: PlatformError.self) { try await session.solution(step: "1", activity: id) }
        _ = try await session.submit(.text("8"), step: "1", activity: id)
        let seen = try await session.solution(step: "1", activity: id)
        #expect(seen.open?["1"]?.solutionSeen == true)
        await #expect(throws: PlatformError.self) {
            try await session.submit(.text("7"), step: "1", activity: id)
        }
    }

    @Test func aReloadShowsTheSameExerciseAndNextReplacesIt() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let first = try #require(try await session.next(focus: "add").state.open)
        #expect(try await session.next(focus: "add").state.open == first)
        let second = try #require(try await session.next(focus: "add", advance: true).state.open)
        #expect(second.activity.id != first.activity.id)
        await #expect(throws: PlatformError.self) {
            try await session.submit(.text("7"), step: "1", activity: first.activity.id)
        }
    }

    @Test func concurrentAnswersAreRecordedOnce() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let open = try #require(try await session.next(focus: "add").state.open)
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (try? await session.submit(.text("7"), step: "1", activity: open.activity.id)) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(outcomes == 1)
        #expect(try await session.state().answered == 1)
    }

    @Test func placementAsksAdaptivelyAndEnds() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let placement = Placement(session)
        var state = try await placement.start()
        var asked = 0
        while state.placement == .running {
            let open = try #require(state.open)
            #expect(open.activity.purpose == .placement)
            let answer: Answer? = asked % 2 == 0 ? .text("7") : nil
            state = try await placement.answer(answer, activity: open.activity.id).state
            asked += 1
            #expect(asked <= placement.greatestLength)
        }
        #expect(state.placement == .finished && state.open == nil && asked >= 3)
    }

    @Test func beliefsNameTheirEvidenceAndWhatWouldChangeThem() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        for answer in ["8", "7"] {
            let open = try #require(try await session.next(focus: "add", advance: true).state.open)
            _ = try await session.submit(.text(answer), step: "1", activity: open.activity.id)
        }
        let belief = try #require(try await Beliefs.about(session).skills.first { $0.skill.id == "add" })
        #expect(belief.evidence.count == 2)
        #expect(belief.evidence[0].verdict == .correct && belief.evidence[0].after > belief.evidence[0].before)
        #expect(belief.ifWrong < belief.ability.mastery && belief.ability.mastery < belief.ifRight)
        let state = try await session.state()
        #expect(abs(belief.evidence[0].after - (state.ability("add")?.mastery ?? 0)) < 0.05)
    }

    @Test func replayIsIdenticalAndFindsWhatWasChanged() async throws {
        let store = try TemporaryStore()
        for learner in 0..<3 {
            let session = try await store.session()
            for number in 0..<12 {
                let open = try #require(
                    try await session.next(focus: ["add", "times"][number % 2], advance: true).state.open)
                _ = try await session.submit(
                    .text((number + learner) % 3 == 0 ? "8" : "7"), step: "1", activity: open.activity.id)
            }
        }
        let replay = Replay(store: store.record.store)
        let report = try await replay.run()
        #expect(report.isIdentical && report.states == 3 && report.interactions >= 3 * 25)
        try await store.record.store.write { transaction in
            try transaction.setItem(
                ItemRow(exercise: "add-0", difficulty: 5, variance: 1, attempts: 1), in: "sums")
        }
        #expect(try await replay.run().differing == ["item add-0 of sums"])
        _ = try await replay.run(write: true)
        #expect(try await replay.run().isIdentical)
    }

    @Test func replayNoticesAGapInTheRecord() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        let late = try Entry(
            Interaction(learner: session.learner, course: "sums", number: 7, time: 1, event: .placementStarted))
        try await store.record.store.write { try $0.append(late) }
        let error = await #expect(throws: StorageError.self) { try await Replay(store: store.record.store).run() }
        #expect(error?.message.contains("entry 2 of learner \(session.learner)") == true)
    }

    @Test func replayTellsHowFarItIsAndStopsWhenCancelled() async throws {
        let store = try TemporaryStore()
        let session = try await store.session()
        _ = try await session.update { _, _ in
            Decision([Interaction.Event](repeating: .lessonOpened(lesson: "add"), count: 10_500), result: ())
        }
        let replay = Replay(store: store.record.store)
        let told = Mutex<[Int]>([])
        #expect(try await replay.run { count in told.withLock { $0.append(count) } }.isIdentical)
        #expect(told.withLock { $0 } == [10_000])
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await replay.run()
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
    }
}
