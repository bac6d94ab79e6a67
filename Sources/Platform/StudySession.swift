package import DomainModel
package import LearnerModel
package import Planning

/// One learner at work in one course: sets exercises, takes answers, gives help, and records all of it.
///
/// The loop is here and nowhere else: load the state, decide with the pure parts (grading, policy), record. No model is called.
package struct StudySession: Sendable {
    package let learner: LearnerID
    package let served: ServedCourse
    package let record: LearnerRecord
    /// Foretells success on exercises, when a model was promoted to it.
    let forecaster: Forecaster?
    package var policy = Policy()

    package init(learner: LearnerID, course: ServedCourse, record: LearnerRecord, forecaster: Forecaster? = nil) {
        self.learner = learner
        served = course
        self.record = record
        self.forecaster = forecaster
    }

    private var plan: CoursePlan { served.plan }

    func update<Result: Sendable>(
        _ decide: @Sendable (LearnerState, Int64) throws -> Decision<Result>
    ) async throws -> (result: Result, before: LearnerState, after: LearnerState) {
        try await record.update(learner, in: served.course.id, decide: decide)
    }

    package func state() async throws -> LearnerState {
        try await record.state(of: learner, in: served.course.id)
    }

    /// Lays the course out for the learner: the skills they have no state for start from the course's prior.
    @discardableResult
    package func enrol() async throws -> LearnerState {
        try await update { state, _ in
            let missing = plan.enrolment.skills.filter { state.skills[$0.key] == nil }
            return Decision(missing.isEmpty ? [] : [.enrolled(Enrolment(skills: missing))], result: ())
        }.after
    }

    // MARK: What next

    /// What the policy would do now, without setting anything.
    package func recommendation(for state: LearnerState) async throws -> Recommendation? {
        try await outlook().next(for: state, at: record.now())
    }

    /// What a choice rests on besides the learner's state; read before the decision, so that the decision reads nothing.
    private struct Outlook: Sendable {
        let served: ServedCourse
        let policy: Policy
        let difficulties: ItemDifficulties
        var forecast: LearnerForecast?

        func next(for state: LearnerState, at time: Int64, focus: SkillID? = nil) -> Recommendation? {
            var generator = SystemRandomNumberGenerator()
            return policy.next(
                for: state, in: served.plan, difficulties: difficulties, at: time, focus: focus,
                foresight: forecast?.foresight(in: served), using: &generator)
        }
    }

    private func outlook() async throws -> Outlook {
        Outlook(
            served: served, policy: policy, difficulties: record.difficulties(for: plan),
            forecast: try await forecaster?.forecast(of: learner, in: served.course.id))
    }

    package enum Next: Hashable, Sendable {
        /// An exercise is open: newly set, or the one the learner has not finished.
        case exercise
        /// A lesson should be read first.
        case read(LessonID, Recommendation)
        /// The course has nothing to practise.
        case nothing
    }

    /// The open exercise, or a new one.
    ///
    /// - Parameters:
    ///   - focus: practise this skill.
    ///   - advance: leave the present exercise even if it is unfinished (it is recorded as skipped).
    ///   - mayRead: whether a lesson may be proposed in place of an exercise.
    package func next(
        focus: SkillID? = nil, advance: Bool = false, mayRead: Bool = true
    ) async throws -> (next: Next, state: LearnerState) {
        let outlook = try await outlook()
        let outcome = try await update { state, time -> Decision<Next> in
            var events: [Interaction.Event] = []
            if let open = state.open, open.activity.purpose != .placement,
                served.exercise(open.activity.exercise) != nil
            {
                let isWanted = focus.map(open.activity.skills.contains) ?? true
                if !advance && isWanted { return Decision(result: .exercise) }
                if !open.isFinished { events.append(.skipped(activity: open.activity.id)) }
            }
            guard let recommendation = outlook.next(for: state, at: time, focus: focus) else {
                return Decision(result: .nothing)
            }
            switch recommendation.action {
            case .read(let lesson) where mayRead:
                return Decision(result: .read(lesson, recommendation))
            case .read:
                guard let exercise = outlook.next(for: state, at: time, focus: recommendation.skill) else {
                    return Decision(result: .nothing)
                }
                events.append(.issued(activity(exercise)))
            case .practise:
                events.append(.issued(activity(recommendation)))
            }
            return Decision(leavePlacement(state) + events, result: .exercise)
        }
        return (outcome.result, outcome.after)
    }

    private func leavePlacement(_ state: LearnerState) -> [Interaction.Event] {
        state.placement == .running ? [.placementFinished(PlacementEnd(reason: .stopped))] : []
    }

    /// The activity that carries out a recommendation to practise.
    func activity(_ recommendation: Recommendation) -> Activity {
        guard case .practise(let item, let purpose) = recommendation.action else {
            preconditionFailure("only a recommendation to practise becomes an activity")
        }
        let exercise = served.course.exercises[served.exerciseIndex[plan.items[item].id] ?? 0]
        let steps = exercise.steps.map(\.id)
        return Activity(
            id: .random(), purpose: purpose, exercise: exercise.id,
            seed: UInt32.random(in: 0...UInt32(Int32.max)),
            steps: purpose == .placement ? Array(steps.prefix(1)) : steps,
            skills: exercise.skills, reasons: recommendation.reasons, propensity: recommendation.propensity,
            candidates: recommendation.candidates, candidateCount: recommendation.candidateCount,
            forecast: recommendation.forecast)
    }

    // MARK: Answers

    /// The concrete exercise of an activity: its numbers drawn, its choices in the order shown.
    package func exercise(of activity: Activity) throws -> Exercise {
        guard let exercise = served.exercise(activity.exercise) else {
            throw PlatformError(
                .notFound,
                [
                    "en": "This exercise is no longer part of the course; go on with the next one.",
                    "zh": "这道题已不在课程中，请继续下一题。",
                ])
        }
        return try exercise.instantiate(seed: activity.seed)
    }

    package struct Submission: Sendable {
        package var grade: Grade
        /// Whether this answer settled the activity.
        package var isFinished: Bool
        package var before: LearnerState
        package var after: LearnerState
    }

    /// Grades an answer to a step of the open activity and records it; an unreadable answer is not recorded.
    ///
    /// - Parameter advance: when the answer settles the activity, set the next exercise in the same transaction.
    /// - Throws: ``PlatformError`` when the activity or the step is not the current one.
    package func submit(
        _ answer: Answer, step: StepID, activity: ActivityID, advance: Bool = false
    ) async throws -> Submission {
        let outlook = advance ? try await outlook() : nil
        let outcome = try await update { state, time -> Decision<(Grade, Bool)> in
            let (open, exercise, index) = try locate(step, of: activity, in: state)
            let grade = exercise.steps[index].check(answer)
            guard grade.verdict != .unreadable else { return Decision(result: (grade, false)) }
            let attempt = attempt(answer, grade, index, of: open, exercise, at: time)
            var events: [Interaction.Event] = [.attempted(attempt)]
            if var outlook, attempt.finishesActivity && open.activity.purpose != .placement {
                // Chosen on the state as this answer leaves it.
                var after = state
                var item: ItemState?
                record.fold.fold(events[0], at: time, into: &after, item: &item)
                outlook.forecast = outlook.forecast?.after(attempt)
                if let next = outlook.next(for: after, at: time) {
                    if case .practise = next.action {
                        events.append(.issued(self.activity(next)))
                    } else if let exercise = outlook.next(for: after, at: time, focus: next.skill) {
                        events.append(.issued(self.activity(exercise)))
                    }
                }
            }
            return Decision(events, result: (grade, attempt.finishesActivity))
        }
        return Submission(
            grade: outcome.result.0, isFinished: outcome.result.1, before: outcome.before, after: outcome.after)
    }

    func attempt(
        _ answer: Answer, _ grade: Grade, _ index: Int, of open: OpenActivity, _ exercise: Exercise, at time: Int64
    ) -> Attempt {
        let step = exercise.steps[index]
        let progress = open.steps[index]
        let isCorrect = grade.verdict == .correct
        let others = open.steps.indices.filter { $0 != index }
        let isPlacement = open.activity.purpose == .placement
        return Attempt(
            activity: open.activity.id, exercise: exercise.id, step: step.id, answer: answer, verdict: grade.verdict,
            score: grade.score, number: Int(progress.attempts) + 1, aid: progress.aid(hintCount: step.hints.count),
            responseTime: max(0, time - progress.lastTime), guess: step.question.guess,
            difficulty: exercise.difficulty,
            evidence: plan.evidence(skills: step.skills.isEmpty ? exercise.skills : step.skills, isCorrect: isCorrect),
            misconception: grade.misconception,
            finishesActivity: isPlacement || (isCorrect && others.allSatisfy { open.steps[$0].isSettled }))
    }

    /// The open activity with its concrete exercise, and the step's number; throws unless both are the learner's current ones.
    private func locate(
        _ step: StepID, of activity: ActivityID, in state: LearnerState
    ) throws -> (open: OpenActivity, exercise: Exercise, index: Int) {
        guard let open = state.open, open.activity.id == activity,
            let index = open.activity.steps.firstIndex(of: step), !open.steps[index].isSettled
        else { throw PlatformError.outdated }
        let exercise = try exercise(of: open.activity)
        guard exercise.steps.indices.contains(index), exercise.steps[index].id == step else {
            throw PlatformError.outdated
        }
        return (open, exercise, index)
    }

    // MARK: Help

    /// Shows the next hint of a step; does nothing when all are shown.
    @discardableResult
    package func hint(step: StepID, activity: ActivityID) async throws -> LearnerState {
        try await update { state, _ in
            let (open, exercise, index) = try locate(step, of: activity, in: state)
            let shown = Int(open.steps[index].hintsShown)
            guard open.activity.purpose != .placement, shown < exercise.steps[index].hints.count else {
                return Decision(result: ())
            }
            return Decision([.hinted(HelpShown(activity: activity, step: step, index: shown))], result: ())
        }.after
    }

    /// Whether the worked solution of a step may be opened: attempt first.
    package static func maySeeSolution(_ progress: OpenActivity.StepProgress, hintCount: Int) -> Bool {
        progress.isSettled || progress.attempts >= 2
            || (progress.attempts >= 1 && Int(progress.hintsShown) >= hintCount)
    }

    /// Opens the worked solution of a step, which settles it.
    @discardableResult
    package func solution(step: StepID, activity: ActivityID) async throws -> LearnerState {
        try await update { state, _ in
            let (open, exercise, index) = try locate(step, of: activity, in: state)
            guard Self.maySeeSolution(open.steps[index], hintCount: exercise.steps[index].hints.count) else {
                throw PlatformError(
                    .notYet,
                    [
                        "en":
                            "Try the step first: the solution opens after two answers, or after one answer and all hints.",
                        "zh": "请先试一试：作答两次，或作答一次并看完所有提示之后，才能查看解答。",
                    ])
            }
            return Decision([.solutionShown(HelpShown(activity: activity, step: step))], result: ())
        }.after
    }

    /// Checks the small question of a scaffold hint. Nothing is recorded: it is help, not evidence.
    package func scaffold(
        _ answer: Answer, hint: Int, step: StepID, activity: ActivityID
    ) async throws -> Grade {
        let (open, exercise, index) = try locate(step, of: activity, in: await state())
        let hints = exercise.steps[index].hints
        guard hints.indices.contains(hint), hint < Int(open.steps[index].hintsShown),
            let question = hints[hint].question
        else { throw PlatformError.outdated }
        return Step(id: step, question: question).check(answer)
    }

    /// Leaves the activity.
    @discardableResult
    package func skip(activity: ActivityID) async throws -> LearnerState {
        try await update { state, _ in
            guard state.open?.activity.id == activity else { return Decision(result: ()) }
            return Decision([.skipped(activity: activity)], result: ())
        }.after
    }

    // MARK: Lessons

    @discardableResult
    package func open(lesson: LessonID) async throws -> LearnerState {
        try require(lesson)
        return try await update { state, _ in
            Decision(state.lessons[lesson] == nil ? [.lessonOpened(lesson: lesson)] : [], result: ())
        }.after
    }

    @discardableResult
    package func finish(lesson: LessonID) async throws -> LearnerState {
        try require(lesson)
        return try await update { state, _ in
            let isFinished = (state.lessons[lesson]?.finished ?? 0) > 0
            return Decision(isFinished ? [] : [.lessonFinished(lesson: lesson)], result: ())
        }.after
    }

    private func require(_ lesson: LessonID) throws {
        if served.lesson(lesson) == nil {
            throw PlatformError(
                .notFound, ["en": "There is no lesson “\(lesson)” in this course.", "zh": "本课程中没有“\(lesson)”这一课。"])
        }
    }
}
