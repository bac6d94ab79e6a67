/// The skills of a course with what must be known before what: a directed acyclic graph, indexed for planning.
///
/// Skills are numbered by their position in ``Course/skills``.
package struct PrerequisiteGraph: Sendable {
    package let ids: [SkillID]
    package let index: [SkillID: Int]
    /// Direct prerequisites of each skill.
    package let prerequisites: [[Int]]
    /// Skills that directly build on each skill.
    package let dependents: [[Int]]
    /// Longest chain of prerequisites below each skill; 0 for a skill without any.
    package let depth: [Int]
    /// All skills, each after its prerequisites; among equals in the course's order.
    package let topologicalOrder: [Int]

    /// Prerequisites that name no skill, or that would close a cycle, are left out: the course checker reports both.
    package init(_ skills: [Skill]) {
        ids = skills.map(\.id)
        let index = Dictionary(
            skills.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.index = index
        var prerequisites = skills.map { skill in skill.prerequisites.compactMap { index[$0] } }
        let order = Self.order(&prerequisites)
        var dependents = [[Int]](repeating: [], count: skills.count)
        var depth = [Int](repeating: 0, count: skills.count)
        for skill in order {
            for prerequisite in prerequisites[skill] {
                dependents[prerequisite].append(skill)
                depth[skill] = max(depth[skill], depth[prerequisite] + 1)
            }
        }
        topologicalOrder = order
        self.prerequisites = prerequisites
        self.dependents = dependents.map { $0.sorted() }
        self.depth = depth
    }

    /// Every skill within `limit` steps along `edges` from `skill`, with its distance (≥ 1), nearest first.
    package func reachable(from skill: Int, along edges: [[Int]], limit: Int) -> [(skill: Int, distance: Int)] {
        var seen: Set<Int> = [skill]
        var found: [(skill: Int, distance: Int)] = []
        var frontier = [skill]
        for distance in stride(from: 1, through: limit, by: 1) {
            frontier = frontier.flatMap { edges[$0] }.filter { seen.insert($0).inserted }
            found += frontier.map { ($0, distance) }
        }
        return found
    }

    /// A cycle of skills (the first repeated at the end), or nil when the prerequisites have none.
    package static func cycle(in skills: [Skill]) -> [SkillID]? {
        let prerequisites = Dictionary(
            skills.map { ($0.id, $0.prerequisites) }, uniquingKeysWith: { first, _ in first })
        var finished: Set<SkillID> = []
        var path: [SkillID] = []
        func visit(_ skill: SkillID) -> [SkillID]? {
            if finished.contains(skill) { return nil }
            if let start = path.firstIndex(of: skill) { return Array(path[start...]) + [skill] }
            path.append(skill)
            for prerequisite in prerequisites[skill, default: []] {
                if let cycle = visit(prerequisite) { return cycle }
            }
            path.removeLast()
            finished.insert(skill)
            return nil
        }
        for skill in skills {
            if let cycle = visit(skill.id) { return cycle }
        }
        return nil
    }

    /// Depth-first order; removes the edges that close a cycle.
    private static func order(_ prerequisites: inout [[Int]]) -> [Int] {
        enum Mark { case new, open, done }
        var marks = [Mark](repeating: .new, count: prerequisites.count)
        var order: [Int] = []
        func visit(_ skill: Int) {
            marks[skill] = .open
            prerequisites[skill].removeAll { marks[$0] == .open }
            for prerequisite in prerequisites[skill] where marks[prerequisite] == .new {
                visit(prerequisite)
                prerequisites[skill].removeAll { marks[$0] == .open }
            }
            marks[skill] = .done
            order.append(skill)
        }
        for skill in prerequisites.indices where marks[skill] == .new { visit(skill) }
        return order
    }
}
