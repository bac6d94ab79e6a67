package import DomainModel

/// Adds to the order of the lessons the prerequisites that their texts suggest: by measurement both together come nearer to
/// what authors say than the order alone (docs/evaluation.md).
enum TextPrerequisites {
    /// Between the main skills of lessons; within a unit, or also across units where each builds on the one before. An
    /// earlier skill that the text speaks of becomes a direct prerequisite; no cycle can close.
    static func add(to course: inout Course, language: String, acrossUnits: Bool) {
        let main = course.units.map { unit in
            unit.lessons.compactMap { id in course.lessons.first { $0.id == id }?.skills.first }
        }
        let concepts = Dictionary(
            course.concepts(in: language).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for sequence in acrossUnits ? [main.flatMap { $0 }] : main {
            var seen: Set<SkillID> = []
            let ordered = sequence.filter { seen.insert($0).inserted }.compactMap { concepts[$0] }
            let proposals = PrerequisiteProposer(ordered, isOrdered: true).proposals().filter { $0.evidence != nil }
            for addition in course.additions(from: proposals) {
                guard let skill = course.skills.firstIndex(where: { $0.id == addition.proposal.skill }) else {
                    continue
                }
                course.skills[skill].prerequisites.append(addition.proposal.prerequisite)
            }
        }
    }
}

extension Course {
    /// Of the proposals, in their order, those that the course does not have yet and that close no circle with what it has
    /// or with those before.
    ///
    /// - Returns: each with whether it follows from what the course has already.
    package func additions(
        from proposals: [PrerequisiteProposal]
    ) -> [(proposal: PrerequisiteProposal, isImplied: Bool)] {
        let numbers = Dictionary(skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var graph = AcyclicGraph(count: skills.count)
        for (number, skill) in skills.enumerated() {
            for other in skill.prerequisites.compactMap({ numbers[$0] }) { _ = graph.add(number, needing: other) }
        }
        let given = graph
        return proposals.compactMap { proposal in
            guard let skill = numbers[proposal.skill], let other = numbers[proposal.prerequisite],
                !skills[skill].prerequisites.contains(proposal.prerequisite), graph.add(skill, needing: other)
            else { return nil }
            return (proposal, given.reaches(skill, other))
        }
    }
}
