package import DomainModel

/// A course indexed for planning: skills and exercises by number, and what one answer tells about other skills.
///
/// Built once per loaded course and shared; scanning it allocates nothing per exercise.
package struct CoursePlan: Sendable {
    package let course: CourseID
    package let graph: PrerequisiteGraph
    /// Difficulty of each skill by its place in the course, in logits: see ``priorSpread``.
    package let skillDifficulty: [Double]
    /// Exercises that have the skill as their main one.
    package let exercises: [[Int]]
    package let items: [Item]
    package let itemIndex: [ExerciseID: Int]
    /// First lesson in reading order that teaches the skill.
    package let lesson: [LessonID?]
    /// Place of that lesson in the reading order; skills without one come last.
    package let readingPosition: [Int]
    /// Ids of the skills in ascending order, and the number of each: as ``SkillStates`` keeps them.
    package let sortedIDs: [SkillID]
    package let sortedSkills: [Int]
    private let belowSkill: [[Attempt.Evidence]]
    private let aboveSkill: [[Attempt.Evidence]]

    package struct Item: Sendable {
        package let id: ExerciseID
        package let skill: Int
        /// Its place among the exercises of its skill.
        package let place: Int
        package let difficulty: Double
        package let guess: Double
        package let stepCount: Int
        /// Whether it has new numbers each time.
        package let isParametric: Bool
    }

    /// The last skill of a course is this much harder than the first, in logits.
    package static let priorSpread = 1.2
    /// Correlation of the abilities on a skill and on its direct prerequisite.
    package static let relatedness = 0.7
    /// How many steps along prerequisites an answer's evidence reaches.
    package static let reach = 3

    package init(_ course: Course) {
        self.course = course.id
        let graph = PrerequisiteGraph(course.skills)
        self.graph = graph
        let deepest = Double(max(graph.depth.max() ?? 0, 1))
        skillDifficulty = graph.depth.map { Self.priorSpread * (Double($0) / deepest - 0.25) }

        var items: [Item] = []
        var exercises = [[Int]](repeating: [], count: graph.ids.count)
        for exercise in course.exercises {
            guard let skill = exercise.skills.lazy.compactMap({ graph.index[$0] }).first else { continue }
            items.append(
                Item(
                    id: exercise.id, skill: skill, place: exercises[skill].count, difficulty: exercise.difficulty,
                    guess: exercise.steps.first?.question.guess ?? 0, stepCount: exercise.steps.count,
                    isParametric: exercise.parameters != nil))
            exercises[skill].append(items.count - 1)
        }
        self.items = items
        self.exercises = exercises
        itemIndex = Dictionary(
            items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

        var lesson = [LessonID?](repeating: nil, count: graph.ids.count)
        var position = [Int](repeating: Int.max, count: graph.ids.count)
        for (place, text) in course.lessons.enumerated() {
            for skill in text.skills.compactMap({ graph.index[$0] }) where lesson[skill] == nil {
                lesson[skill] = text.id
                position[skill] = place
            }
        }
        self.lesson = lesson
        readingPosition = position

        sortedSkills = graph.ids.indices.sorted { graph.ids[$0] < graph.ids[$1] }
        sortedIDs = sortedSkills.map { graph.ids[$0] }

        func evidence(_ skill: Int, along edges: [[Int]]) -> [Attempt.Evidence] {
            graph.reachable(from: skill, along: edges, limit: Self.reach).map { related, distance in
                let loading = (0..<distance).reduce(1) { value, _ in value * Self.relatedness }
                return Attempt.Evidence(skill: graph.ids[related], loading: loading)
            }
        }
        belowSkill = graph.ids.indices.map { evidence($0, along: graph.prerequisites) }
        aboveSkill = graph.ids.indices.map { evidence($0, along: graph.dependents) }
    }

    /// The skills an answer tells about: the step's own, and those that a right answer implies (its prerequisites)
    /// or a wrong one puts in doubt (the skills that build on it).
    package func evidence(skills: [SkillID], isCorrect: Bool) -> [Attempt.Evidence] {
        var evidence = skills.map { Attempt.Evidence(skill: $0, loading: 1) }
        guard let main = skills.first, let index = graph.index[main] else { return evidence }
        let own = Set(skills)
        evidence += (isCorrect ? belowSkill : aboveSkill)[index].filter { !own.contains($0.skill) }
        return evidence
    }

    /// What is recorded when a learner first opens the course.
    package var enrolment: Enrolment {
        Enrolment(skills: graph.index.mapValues { skillDifficulty[$0] })
    }
}

/// Current difficulties of a course's exercises, in logits.
package struct ItemDifficulties: Sendable {
    /// By skill, so that changing one while others read copies no more than its skill's.
    private var bySkill: [[Double]]

    package init(_ plan: CoursePlan) {
        bySkill = plan.exercises.map { $0.map { plan.items[$0].difficulty } }
    }

    package subscript(item: CoursePlan.Item) -> Double {
        get { bySkill[item.skill][item.place] }
        set { bySkill[item.skill][item.place] = newValue }
    }
}
