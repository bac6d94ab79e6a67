import DomainModel
import LearnerModel
import Testing

@Suite struct LearnerFoldTests {
    let fold = LearnerFold()
    let day: Int64 = 86_400_000

    func learner(skills: [SkillID] = ["s", "t"]) -> LearnerState {
        var state = fold.start
        apply(.enrolled(Enrolment(skills: Dictionary(uniqueKeysWithValues: skills.map { ($0, 0) }))), to: &state, at: 1)
        return state
    }

    func apply(_ event: Interaction.Event, to state: inout LearnerState, at time: Int64) {
        var item: ItemState?
        fold.fold(event, at: time, into: &state, item: &item)
    }

    func attempt(
        _ isRight: Bool, skill: SkillID = "s", number: Int = 1, aid: AidLevel = .none, guess: Double = 0,
        evidence: [Attempt.Evidence]? = nil
    ) -> Interaction.Event {
        .attempted(
            Attempt(
                activity: "a", exercise: "e", step: "1", answer: .text(""), verdict: isRight ? .correct : .incorrect,
                score: isRight ? 1 : 0, number: number, aid: aid, responseTime: 1000, guess: guess, difficulty: 0,
                evidence: evidence ?? [.init(skill: skill, loading: 1)], finishesActivity: isRight))
    }

    @Test func aModelsExplanationOfTheOpenExerciseCountsAsHelp() {
        let activity = Activity(id: "a", purpose: .practice, exercise: "e", seed: 1, steps: ["1", "2"], skills: ["s"])
        for (speaker, about, aid) in [
            ("qwen", "a" as ActivityID?, AidLevel.hint), ("qwen", nil, .none), ("qwen", "b", .none),
            (TutorExchange.builtIn, "a", .none),
        ] {
            var state = learner()
            apply(.issued(activity), to: &state, at: 2)
            let exchange = TutorExchange(
                question: "Why?", reply: "So.", citations: [], speaker: speaker, activity: about)
            apply(.tutored(exchange), to: &state, at: 3)
            #expect(
                state.open?.steps.map { $0.aid(hintCount: 2) } == [aid, .none], "\(speaker) about \(about ?? "nothing")"
            )
        }
    }

    @Test func rightAnswersRaiseAndWrongOnesLower() throws {
        var state = learner()
        let start = try #require(state.ability("s"))
        apply(attempt(true), to: &state, at: 2)
        let up = try #require(state.ability("s"))
        #expect(up.mean > start.mean)
        #expect(up.variance < start.variance)
        apply(attempt(false), to: &state, at: 3)
        #expect(try #require(state.ability("s")).mean < up.mean)
    }

    @Test func aFewUnaidedSuccessesReachMasteryAndNotTheFirst() {
        var state = learner()
        var needed = 0
        while !state.isMastered("s") && needed < 50 {
            needed += 1
            apply(attempt(true), to: &state, at: Int64(needed) * 60_000)
        }
        #expect((3...7).contains(needed), "\(needed) answers")
    }

    @Test(arguments: [AidLevel.hint, .workedStep, .solutionSeen]) func assistedSuccessIsNotMastery(aid: AidLevel) {
        var state = learner()
        for time in 1...200 {
            apply(attempt(true, aid: aid), to: &state, at: Int64(time) * 60_000)
            #expect(!state.isMastered("s"))
        }
        #expect(state.unaidedSuccesses == 0)
    }

    @Test func retriesAfterAWrongAnswerAreNotMasteryEither() {
        var state = learner()
        for time in 1...200 {
            apply(attempt(true, number: 2), to: &state, at: Int64(time) * 60_000)
        }
        #expect(!state.isMastered("s"))
    }

    @Test func aLuckyGuessSaysLessThanAnAnswerInOnesOwnWords() throws {
        var guessed = learner()
        var written = learner()
        apply(attempt(true, guess: 0.5), to: &guessed, at: 2)
        apply(attempt(true), to: &written, at: 2)
        #expect(try #require(guessed.ability("s")).mean < #require(written.ability("s")).mean)
    }

    @Test func evidenceReachesRelatedSkillsByTheirLoading() throws {
        var state = learner(skills: ["s", "near", "far", "none"])
        let evidence: [Attempt.Evidence] = [
            .init(skill: "s", loading: 1), .init(skill: "near", loading: 0.6), .init(skill: "far", loading: 0.3),
        ]
        apply(attempt(true, evidence: evidence), to: &state, at: 2)
        let means = try ["s", "near", "far", "none"].map { try #require(state.ability($0)).mean }
        #expect(means == means.sorted(by: >))
        // Every skill of the course profits through the general ability.
        #expect(means[3] > 0)
        #expect(state.skills["near"]?.attempts == 0)
    }

    @Test func anUnreadableAnswerChangesNothing() {
        var state = learner()
        let before = state.skills
        var event = attempt(false)
        if case .attempted(var detail) = event {
            detail.verdict = .unreadable
            event = .attempted(detail)
        }
        apply(event, to: &state, at: 2)
        #expect(state.skills == before)
    }

    @Test func uncertaintyGrowsWithoutPractice() throws {
        var soon = learner()
        for time in 1...5 { apply(attempt(true), to: &soon, at: Int64(time)) }
        var late = soon
        apply(attempt(false), to: &soon, at: 10)
        apply(attempt(false), to: &late, at: 200 * day)
        // The same wrong answer weighs more when the last evidence is old.
        #expect(try #require(late.ability("s")).mean < #require(soon.ability("s")).mean)
    }

    @Test func itemsLearnTheirDifficultyFromAllLearners() {
        var item: ItemState?
        for _ in 0..<40 {
            var state = learner()
            fold.fold(attempt(false), at: 2, into: &state, item: &item)
        }
        #expect((item?.difficulty ?? 0) > 0.8)
        #expect(item?.attempts == 40)
    }

    @Test func anActivityIsFollowedStepByStep() throws {
        var state = learner()
        let activity = Activity(
            id: "a", purpose: .practice, exercise: "e", seed: 1, steps: ["1", "2"], skills: ["s"])
        apply(.issued(activity), to: &state, at: 1000)
        apply(.hinted(HelpShown(activity: "a", step: "1", index: 0)), to: &state, at: 2000)
        apply(attempt(false, aid: .hint), to: &state, at: 3000)
        var open = try #require(state.open)
        #expect(open.current == 0 && open.steps[0].attempts == 1 && open.steps[0].hintsShown == 1)
        apply(attempt(true, number: 2, aid: .hint), to: &state, at: 4000)
        open = try #require(state.open)
        #expect(open.current == 1 && open.steps[0].isSolved && !open.steps[0].cleanSuccess)
        #expect(open.steps[1].lastTime == 4000)
        apply(.solutionShown(HelpShown(activity: "a", step: "2")), to: &state, at: 5000)
        #expect(try #require(state.open).isFinished)
        #expect(state.recent.map(\.success) == [false])
        // Events of another activity are ignored.
        apply(.skipped(activity: "other"), to: &state, at: 6000)
        #expect(state.open != nil && state.recent.count == 1)
    }

    @Test func theStoredFormIsExactAndStable() throws {
        var state = learner(skills: ["二次", "s", "t"])
        apply(
            .issued(Activity(id: "a", purpose: .review, exercise: "e", seed: 7, steps: ["1"], skills: ["s"])),
            to: &state, at: 5)
        apply(attempt(true), to: &state, at: 9)
        apply(.lessonOpened(lesson: "一"), to: &state, at: 10)
        apply(.lessonFinished(lesson: "一"), to: &state, at: 11)
        let bytes = state.bytes
        #expect(LearnerState(bytes: bytes) == state)
        #expect(LearnerState(bytes: bytes)?.bytes == bytes)
        for cut in bytes.indices { #expect(LearnerState(bytes: Array(bytes.prefix(cut))) == nil) }
        #expect(LearnerState(bytes: bytes + [0]) == nil)
    }
}
