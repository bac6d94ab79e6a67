package import DomainModel
package import LearnerModel
import Planning

/// The placement test of one learner in one course. Answers get no feedback, and “I don't know” is an answer.
package struct Placement: Sendable {
    private let session: StudySession

    package init(_ session: StudySession) {
        self.session = session
    }

    private var plan: CoursePlan { session.served.plan }
    private var test: PlacementTest { PlacementTest(skillCount: plan.graph.ids.count) }

    /// Most questions the test can have.
    package var greatestLength: Int { test.length.upperBound }

    /// Starts the test, or goes on with the one that is running.
    package func start() async throws -> LearnerState {
        try await session.enrol()
        return try await session.update { state, time in
            if state.placement == .running && state.open != nil { return Decision(result: ()) }
            var events: [Interaction.Event] = state.placement == .running ? [] : [.placementStarted]
            var fresh = state
            fresh.placement = .running
            fresh.placementAnswered = state.placement == .running ? state.placementAnswered : 0
            events += goOn(fresh, at: time)
            return Decision(events, result: ())
        }.after
    }

    /// Records the answer to the current question and sets the next one, or ends the test.
    ///
    /// - Parameter answer: nil for “I don't know this”.
    package func answer(_ answer: Answer?, activity: ActivityID) async throws -> (grade: Grade?, state: LearnerState) {
        let outcome = try await session.update { state, time -> Decision<Grade?> in
            guard state.placement == .running, let open = state.open, open.activity.id == activity else {
                throw PlatformError.outdated
            }
            let exercise = try session.exercise(of: open.activity)
            guard let step = exercise.steps.first, step.id == open.activity.steps.first else {
                throw PlatformError.outdated
            }
            let grade = answer.map(step.check) ?? Grade(.incorrect)
            guard grade.verdict != .unreadable else { return Decision(result: grade) }
            var attempt = session.attempt(answer ?? .text(""), grade, 0, of: open, exercise, at: time)
            if answer == nil { attempt.guess = 0 }
            let answered = Interaction.Event.attempted(attempt)
            var after = state
            var item: ItemState?
            session.record.fold.fold(answered, at: time, into: &after, item: &item)
            return Decision([answered] + goOn(after, at: time), result: grade)
        }
        return (outcome.result, outcome.after)
    }

    /// Ends the test before its time, or declines it.
    package func stop() async throws -> LearnerState {
        try await session.enrol()
        return try await session.update { state, _ in
            Decision(
                state.placement == .finished ? [] : [.placementFinished(PlacementEnd(reason: .stopped))], result: ())
        }.after
    }

    /// The next question, or the end.
    private func goOn(_ state: LearnerState, at time: Int64) -> [Interaction.Event] {
        if let reason = test.end(state, plan: plan, at: time) {
            return [.placementFinished(PlacementEnd(reason: reason))]
        }
        var generator = SystemRandomNumberGenerator()
        let difficulties = session.record.difficulties(for: plan)
        guard let next = test.next(for: state, in: plan, difficulties: difficulties, at: time, using: &generator) else {
            return [.placementFinished(PlacementEnd(reason: .length))]
        }
        return [.issued(session.activity(next))]
    }
}
