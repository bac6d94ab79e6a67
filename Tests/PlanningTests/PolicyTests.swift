import DomainModel
import LearnerModel
import Planning
import Testing

@Suite struct PolicyTests {
    var generator = SplitMix64(seed: 3)

    @Test mutating func startsWithTheLessonOfASkillWithoutPrerequisites() throws {
        let loop = Loop(sampleCourse(skills: 9))
        let next = try #require(
            Policy().next(
                for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: 1, using: &generator))
        #expect(next.action == .read("l-s0"))
        #expect(next.skill == "s0")
    }

    @Test mutating func theTermsSumToTheScoreAndThePropensityIsAProbability() throws {
        var loop = Loop(sampleCourse(skills: 9))
        for _ in 0..<40 {
            let next = try #require(
                Policy().next(
                    for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                    using: &generator))
            #expect(abs(next.score - next.reasons.map(\.value).reduce(0, +)) < 1e-9)
            #expect(next.propensity > 0 && next.propensity <= 1)
            switch next.action {
            case .read(let lesson): loop.apply(.lessonFinished(lesson: lesson))
            case .practise: loop.answer(next, isRight: Bool.random(using: &generator))
            }
        }
    }

    @Test mutating func aMasteredSkillComesBackWhenItIsDueAndNotBefore() throws {
        var loop = Loop(sampleCourse(skills: 1))
        loop.apply(.lessonFinished(lesson: "l-s0"))
        while !loop.state.isMastered("s0") {
            let next = try #require(
                Policy().next(
                    for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                    using: &generator))
            loop.answer(next, isRight: true)
        }
        let soon = SkillView(loop.state, plan: loop.plan, at: loop.time)
        let due = try #require(loop.state.skills["s0"]?.memory).due()
        let later = SkillView(loop.state, plan: loop.plan, at: due + 86_400_000)
        #expect(!soon.isDue(0))
        #expect(later.isDue(0))
        let next = try #require(
            Policy().next(
                for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: due + 86_400_000,
                using: &generator))
        #expect(next.reasons.contains { $0.kind == .due && $0.value > 0 })
        guard case .practise(_, purpose: .review) = next.action else {
            Issue.record("expected a review, got \(next.action)")
            return
        }
    }

    @Test mutating func doesNotRepeatTheExerciseJustSeen() throws {
        var loop = Loop(sampleCourse(skills: 1))
        loop.apply(.lessonFinished(lesson: "l-s0"))
        var last: Recommendation.Action?
        for _ in 0..<30 {
            let next = try #require(
                Policy().next(
                    for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                    using: &generator))
            #expect(next.action != last)
            last = next.action
            loop.answer(next, isRight: Bool.random(using: &generator))
        }
    }

    @Test mutating func aForesightDecidesAmongTheExercisesThatItIsAskedAbout() throws {
        var loop = Loop(sampleCourse(skills: 1))
        loop.apply(.lessonFinished(lesson: "l-s0"))
        var policy = Policy()
        policy.parameters.temperature = 0
        let foresight = Foresight(model: "m") { $0 == 4 ? 0.8 : 0.1 }
        for (foreseen, expected) in [(5, Forecast(chance: 0.8, model: "m")), (2, Forecast(chance: 0.1, model: "m"))] {
            policy.parameters.foreseen = foreseen
            let next = try #require(
                policy.next(
                    for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: 1,
                    foresight: foresight, using: &generator))
            #expect(next.forecast == expected && next.candidateCount == foreseen)
            #expect(abs(next.score - next.reasons.map(\.value).reduce(0, +)) < 1e-9)
        }
        let ignorant = Foresight(model: "m") { _ in nil }
        let believed = try #require(
            policy.next(
                for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: 1, foresight: ignorant,
                using: &generator)?.forecast)
        #expect(believed.model == nil && believed.chance > 0.1)
        // The hardest, which a beginner is believed to fail.
        #expect(loop.plan.items[4].difficulty == 1)
    }

    @Test func aCycleOfPrerequisitesIsFoundAndDoesNotHang() {
        let skills = [
            Skill(id: "a", title: [:], prerequisites: ["c"]), Skill(id: "b", title: [:], prerequisites: ["a"]),
            Skill(id: "c", title: [:], prerequisites: ["b", "nothing"]),
        ]
        let cycle = PrerequisiteGraph.cycle(in: skills)
        #expect(cycle?.first == cycle?.last)
        #expect(Set(cycle ?? []) == ["a", "b", "c"])
        #expect(PrerequisiteGraph(skills).topologicalOrder.count == 3)
    }
}
