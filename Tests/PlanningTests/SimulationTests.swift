import DomainModel
import Foundation
import LearnerModel
import Planning
import Testing

/// A learner who has an ability for each skill, answers by the response curve, and learns by practice.
/// The numbers are simulated: they show that the loop works, not that people learn.
struct SimulatedLearner {
    /// Ability on each skill relative to its typical exercise, in logits.
    var abilities: [Double]
    var gain = 0.35

    func success(_ skill: Int, difficulty: Double = 0, guess: Double = 0) -> Double {
        guess + (1 - guess) / (1 + exp(difficulty - abilities[skill]))
    }

    mutating func practise(_ skill: Int, ready: Bool) {
        abilities[skill] += ready ? gain : gain / 4
    }
}

/// A course of `count` skills in a graph of the given width, with five exercises each.
func sampleCourse(skills count: Int, width: Int = 3) -> Course {
    let skills = (0..<count).map { number in
        Skill(
            id: "s\(number)", title: [:],
            prerequisites: number < width ? [] : ["s\(number - width)"] + (number % 4 == 0 ? ["s\(number - 1)"] : []))
    }
    let exercises = skills.flatMap { skill in
        (0..<5).map { number in
            Exercise(
                id: "\(skill.id)-\(number)", skills: [skill.id],
                steps: [Step(id: "1", question: .numeric(NumericQuestion(value: "1")))],
                difficulty: Double(number - 2) * 0.5)
        }
    }
    let lessons = skills.map { Lesson(id: "l-\($0.id)", title: [:], skills: [$0.id], body: [:]) }
    return Course(
        id: "sample", title: [:], languages: ["en"], attribution: Attribution(licence: "CC0-1.0", credit: [:]),
        units: [], skills: skills, lessons: lessons, exercises: exercises)
}

/// The loop without a store: policy, simulated answer, fold.
struct Loop {
    let plan: CoursePlan
    let course: Course
    let fold = LearnerFold()
    var state: LearnerState
    var items: [ExerciseID: ItemState] = [:]
    var time: Int64 = 1

    init(_ course: Course) {
        self.course = course
        plan = CoursePlan(course)
        state = fold.start
        apply(.enrolled(plan.enrolment))
    }

    mutating func apply(_ event: Interaction.Event, exercise: ExerciseID = "") {
        time += 30_000
        fold.fold(event, at: time, into: &state, item: &items[exercise])
    }

    mutating func answer(_ recommendation: Recommendation, isRight: Bool, aid: AidLevel = .none) {
        guard case .practise(let number, let purpose) = recommendation.action else { return }
        let item = plan.items[number]
        let id = "a\(time)"
        apply(
            .issued(
                Activity(
                    id: id, purpose: purpose, exercise: item.id, seed: 0, steps: ["1"], skills: [recommendation.skill],
                    reasons: recommendation.reasons)))
        let attempt = Attempt(
            activity: id, exercise: item.id, step: "1", answer: .text(""), verdict: isRight ? .correct : .incorrect,
            score: isRight ? 1 : 0, number: 1, aid: aid, responseTime: 1, guess: item.guess,
            difficulty: item.difficulty,
            evidence: plan.evidence(skills: [recommendation.skill], isCorrect: isRight), finishesActivity: true)
        apply(.attempted(attempt), exercise: item.id)
        if !isRight && purpose != .placement {
            apply(.solutionShown(HelpShown(activity: id, step: "1")))
        }
    }
}

@Suite struct PlacementSimulation {
    /// 300 learners who know a prerequisite-closed part of a course, and now and then slip or get one right by luck.
    @Test(arguments: [(skills: 12, most: 10), (skills: 15, most: 10), (skills: 30, most: 13)])
    func placesLearnersWithFewQuestions(skills: Int, most: Int) throws {
        var generator = SplitMix64(seed: 7)
        let course = sampleCourse(skills: skills)
        let test = PlacementTest(skillCount: skills)
        var questions = 0
        var right = 0
        for _ in 0..<300 {
            var loop = Loop(course)
            let known = Int.random(in: 0...skills, using: &generator)
            let learner = SimulatedLearner(abilities: (0..<skills).map { $0 < known ? 2.5 : -2.5 })
            loop.apply(.placementStarted)
            var asked = 0
            while test.end(loop.state, plan: loop.plan, at: loop.time) == nil {
                let next = try #require(
                    test.next(
                        for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                        using: &generator))
                guard case .practise(let number, _) = next.action else { break }
                let item = loop.plan.items[number]
                let p = learner.success(item.skill, difficulty: item.difficulty)
                loop.answer(next, isRight: Double.random(in: 0..<1, using: &generator) < p)
                asked += 1
            }
            #expect(asked <= most)
            questions += asked
            let view = SkillView(loop.state, plan: loop.plan, at: loop.time)
            right += (0..<skills).count { (logistic(view.abilities[$0].mean) >= test.cut) == ($0 < known) }
        }
        let accuracy = Double(right) / Double(300 * skills)
        print(
            "placement, \(skills) skills (simulated): \(Double(questions) / 300) questions, \(accuracy) of skills judged right"
        )
        #expect(accuracy >= 0.88)
    }
}

@Suite struct PolicySimulation {
    /// What happened to one simulated learner.
    private struct Course {
        var loop: Loop
        var learner: SimulatedLearner
        var skills: [Int] = []
        var successes = 0
        var reviews = 0
        /// Exercises set before the skill's prerequisites were there.
        var early = 0

        /// Answers `count` exercises, or fewer when `isDone` says so; lessons are read when they are proposed.
        mutating func study(
            _ count: Int, using generator: inout SplitMix64, until isDone: (Loop) -> Bool = { _ in false }
        ) throws {
            var answered = 0
            while answered < count && !isDone(loop) {
                let next = try #require(
                    Policy().next(
                        for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                        using: &generator))
                if case .read(let lesson) = next.action {
                    learner.practise(try #require(loop.plan.lesson.firstIndex(of: lesson)), ready: true)
                    loop.apply(.lessonFinished(lesson: lesson))
                    continue
                }
                guard case .practise(let number, let purpose) = next.action else { break }
                let item = loop.plan.items[number]
                let isReady = loop.plan.graph.prerequisites[item.skill].allSatisfy { learner.abilities[$0] >= 0.5 }
                let p = learner.success(item.skill, difficulty: item.difficulty)
                let isRight = Double.random(in: 0..<1, using: &generator) < p
                loop.answer(next, isRight: isRight)
                learner.practise(item.skill, ready: isReady)
                answered += 1
                skills.append(item.skill)
                successes += isRight ? 1 : 0
                reviews += purpose == .review ? 1 : 0
                early += !isReady && purpose == .practice ? 1 : 0
            }
        }

        /// Share of exercises that differ in skill from the one before.
        var variety: Double {
            Double(zip(skills, skills.dropFirst()).count { $0 != $1 }) / Double(max(1, skills.count - 1))
        }
    }

    private static func isMastered(_ loop: Loop) -> Bool { loop.plan.graph.ids.allSatisfy(loop.state.isMastered) }

    /// Simulated beginners reach mastery of the whole course, in prerequisite order, with success in the zone aimed at.
    @Test func leadsThroughTheCourse() throws {
        var generator = SplitMix64(seed: 11)
        let courses = try (0..<60).map { _ in
            var course = Course(
                loop: Loop(sampleCourse(skills: 12)),
                learner: SimulatedLearner(
                    abilities: (0..<12).map { _ in Double.random(in: -1.5...0.5, using: &generator) }))
            try course.study(400, using: &generator, until: Self.isMastered)
            return course
        }
        let steps = courses.map(\.skills.count)
        let total = Double(steps.reduce(0, +))
        let success = Double(courses.map(\.successes).reduce(0, +)) / total
        let inZone = courses.count { (0.65...0.9).contains(Double($0.successes) / Double($0.skills.count)) }
        let early = Double(courses.map(\.early).reduce(0, +)) / total
        let variety = courses.map(\.variety).reduce(0, +) / 60
        print(
            "policy, 12 skills (simulated): \(total / 60) exercises to mastery, success \(success), \(inZone) of 60 in the zone, "
                + "early \(early), another skill than before \(variety)")
        #expect(courses.allSatisfy { Self.isMastered($0.loop) })
        #expect((0.7...0.85).contains(success))
        #expect(inZone >= 48)
        #expect(early < 0.02)
        #expect(variety >= 0.4)
    }

    /// A month later most is due: reviews come, and what is still to be learnt goes on between them.
    @Test func bringsWhatIsDueAmongWhatIsNew() throws {
        var generator = SplitMix64(seed: 12)
        var course = Course(
            loop: Loop(sampleCourse(skills: 12)),
            learner: SimulatedLearner(abilities: (0..<12).map { $0 < 6 ? 2.5 : -1.5 }))
        try course.study(300, using: &generator) { loop in
            loop.plan.graph.ids.prefix(6).allSatisfy(loop.state.isMastered)
        }
        course.loop.time += 30 * 86_400_000
        let view = SkillView(course.loop.state, plan: course.loop.plan, at: course.loop.time)
        let due = (0..<6).filter { view.isDue($0) }
        course.skills = []
        course.reviews = 0
        try course.study(30, using: &generator)
        print("reviews (simulated): \(due.count) due, \(course.reviews) of 30 exercises were reviews")
        #expect(due.count >= 4)
        #expect(due.allSatisfy(course.skills.contains))
        #expect(course.reviews < 25)
    }

    /// Two skills that a learner cannot get right do not keep the others from them.
    @Test func starvesNoSkill() throws {
        var generator = SplitMix64(seed: 13)
        var course = Course(
            loop: Loop(sampleCourse(skills: 9, width: 9)),
            learner: SimulatedLearner(abilities: (0..<9).map { $0 < 4 ? -9 : 3 }, gain: 0))
        try course.study(250, using: &generator)
        let counts = (0..<9).map { skill in course.skills.count { $0 == skill } }
        print("practice by skill when four of nine are never got right (simulated): \(counts)")
        #expect(counts.allSatisfy { $0 >= 3 })
        #expect((4..<9).allSatisfy { course.loop.state.isMastered(course.loop.plan.graph.ids[$0]) })
    }

    /// Right answers after hints, however many, never make a skill mastered, nor those it builds on.
    @Test func whoAlwaysTakesHintsMastersNothing() throws {
        var generator = SplitMix64(seed: 14)
        var loop = Loop(sampleCourse(skills: 12))
        for _ in 0..<400 {
            let next = try #require(
                Policy().next(
                    for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                    using: &generator))
            if case .read(let lesson) = next.action { loop.apply(.lessonFinished(lesson: lesson)) }
            loop.answer(next, isRight: true, aid: .hint)
            #expect(!loop.plan.graph.ids.contains(where: loop.state.isMastered))
        }
    }
}
