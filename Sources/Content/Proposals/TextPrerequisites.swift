import DomainModel

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
            for proposal in PrerequisiteProposer(ordered, isOrdered: true).proposals() where proposal.evidence != nil {
                let graph = PrerequisiteGraph(course.skills)
                guard let skill = graph.index[proposal.skill], let other = graph.index[proposal.prerequisite],
                    !course.skills[skill].prerequisites.contains(proposal.prerequisite),
                    !graph.reachable(from: other, along: graph.prerequisites, limit: graph.ids.count)
                        .contains(where: { $0.skill == skill })
                else { continue }
                course.skills[skill].prerequisites.append(proposal.prerequisite)
            }
        }
    }
}
