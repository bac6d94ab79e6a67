import DomainModel
import LearnerModel
import Testing

@Suite struct SkillStatesTests {
    private func state(_ difficulty: Double) -> SkillState { SkillState(difficulty: difficulty, variance: 1) }

    @Test func areKeptInTheOrderOfTheirIdsWhateverTheOrderOfComing() {
        var states = SkillStates()
        for (number, id) in ["m", "二次", "a", "z", "b"].enumerated() { states[id] = state(Double(number)) }
        states["m"] = state(9)
        #expect(states.ids == ["a", "b", "m", "z", "二次"])
        #expect(states["m"]?.difficulty == 9 && states["z"]?.difficulty == 3 && states["q"] == nil)
        states["b"] = nil
        states["q"] = nil
        #expect(states.map(\.0) == ["a", "m", "z", "二次"])
        #expect(states["二次"]?.difficulty == 1)
    }

    @Test func areAlignedWithTheSkillsOfACourseThatHasGrownOrShrunk() {
        var states = SkillStates()
        for (number, id) in ["a", "c", "e"].enumerated() { states[id] = state(Double(number)) }
        func difficulties(_ wanted: [SkillID]) -> [Double?] { states.aligned(with: wanted).map { $0?.difficulty } }
        #expect(difficulties(["a", "c", "e"]) == [0, 1, 2])
        #expect(difficulties(["a", "b", "c", "d", "e", "f"]) == [0, nil, 1, nil, 2, nil])
        #expect(difficulties(["c"]) == [1])
        #expect(difficulties([]) == [])
    }
}
