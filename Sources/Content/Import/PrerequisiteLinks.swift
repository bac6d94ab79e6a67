import DomainModel

/// Prerequisites that a source states, kept free of circles.
struct PrerequisiteLinks {
    private(set) var needs: [SkillID: [SkillID]] = [:]
    /// Links that would have closed a circle.
    private(set) var circular: [(skill: SkillID, need: SkillID)] = []

    /// Adds that `skill` needs `need`, unless that is known or `need` needs `skill`.
    ///
    /// - Returns: whether a link was added.
    @discardableResult
    mutating func add(_ skill: SkillID, needs need: SkillID) -> Bool {
        guard needs[skill]?.contains(need) != true else { return false }
        guard !reaches(skill, from: need) else {
            circular.append((skill, need))
            return false
        }
        needs[skill, default: []].append(need)
        return true
    }

    private func reaches(_ goal: SkillID, from start: SkillID) -> Bool {
        var waiting = [start]
        var seen: Set<SkillID> = [start]
        while let skill = waiting.popLast() {
            if skill == goal { return true }
            waiting += needs[skill, default: []].filter { seen.insert($0).inserted }
        }
        return false
    }

    func report(to leftOut: inout LeftOut) {
        for (skill, need) in circular {
            leftOut.add("prerequisites", "they go round in a circle", example: "\(skill) needs \(need)")
        }
    }
}
