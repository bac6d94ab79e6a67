import DomainModel
import Foundation
import LearnerModel
import Planning
import Testing

/// A reproducible source of randomness (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

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

    mutating func answer(_ recommendation: Recommendation, isRight: Bool) {
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
            score: isRight ? 1 : 0, number: 1, aid: .none, responseTime: 1, guess: item.guess,
            difficulty: item.difficulty,
            evidence: plan.evidence(skills: [recommendation.skill], isCorrect: isRight), finishesActivity: true)
        apply(.attempted(attempt), exercise: item.id)
        if !isRight && purpose != .placement {
            apply(.solutionShown(HelpShown(activity: id, step: "1")))
        }
    }
}

@Suite struct PlacementSimulation {
    /// 200 learners who know a prerequisite-closed part of a 12-skill course (and slip and guess a little).
    @Test(arguments: [12, 30]) func placesLearnersWithFewQuestions(skills: Int) throws {
        var generator = SeededGenerator(state: 7)
        let course = sampleCourse(skills: skills)
        var questions = 0
        var right = 0
        var judged = 0
        for _ in 0..<200 {
            var loop = Loop(course)
            let known = Int.random(in: 0...skills, using: &generator)
            let learner = SimulatedLearner(abilities: (0..<skills).map { $0 < known ? 2.5 : -2.5 })
            let test = PlacementTest(skillCount: skills)
            loop.apply(.placementStarted)
            while test.end(loop.state, plan: loop.plan, at: loop.time) == nil {
                let next = try #require(
                    test.next(
                        for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                        using: &generator))
                guard case .practise(let number, _) = next.action else { break }
                let item = loop.plan.items[number]
                let p = learner.success(item.skill, difficulty: item.difficulty)
                loop.answer(next, isRight: Double.random(in: 0..<1, using: &generator) < p)
                questions += 1
            }
            let view = SkillView(loop.state, plan: loop.plan, at: loop.time)
            for skill in 0..<skills {
                judged += 1
                right += (view.mastery[skill] >= 0.6) == (skill < known) ? 1 : 0
            }
        }
        let accuracy = Double(right) / Double(judged)
        let length = Double(questions) / 200
        print("placement, \(skills) skills (simulated): \(length) questions, \(accuracy) of skills judged right")
        #expect(accuracy > 0.85)
        #expect(length <= Double(PlacementTest(skillCount: skills).length.upperBound))
    }
}

@Suite struct PolicySimulation {
    /// Simulated beginners reach mastery of the whole course, in prerequisite order, with success in the zone aimed at.
    @Test func leadsThroughTheCourse() throws {
        var generator = SeededGenerator(state: 11)
        let course = sampleCourse(skills: 12)
        var steps = 0
        var successes = 0
        var early = 0
        for _ in 0..<60 {
            var loop = Loop(course)
            var learner = SimulatedLearner(
                abilities: (0..<12).map { _ in Double.random(in: -1.5...0.5, using: &generator) })
            var count = 0
            while count < 400, !loop.plan.graph.ids.allSatisfy({ loop.state.isMastered($0) }) {
                let next = try #require(
                    Policy().next(
                        for: loop.state, in: loop.plan, difficulties: ItemDifficulties(loop.plan), at: loop.time,
                        using: &generator))
                if case .read(let lesson) = next.action {
                    let skill = try #require(loop.plan.lesson.firstIndex(of: lesson))
                    learner.practise(skill, ready: true)
                    loop.apply(.lessonFinished(lesson: lesson))
                    continue
                }
                guard case .practise(let number, let purpose) = next.action else { break }
                let item = loop.plan.items[number]
                let unready = loop.plan.graph.prerequisites[item.skill].contains { learner.abilities[$0] < 0.5 }
                early += unready && purpose == .practice ? 1 : 0
                let isRight =
                    Double.random(in: 0..<1, using: &generator)
                    < learner.success(item.skill, difficulty: item.difficulty)
                loop.answer(next, isRight: isRight)
                learner.practise(item.skill, ready: !unready)
                count += 1
                successes += isRight ? 1 : 0
            }
            steps += count
        }
        let length = Double(steps) / 60
        let success = Double(successes) / Double(steps)
        let unready = Double(early) / Double(steps)
        print("policy, 12 skills (simulated): \(length) exercises to mastery, success \(success), unready \(unready)")
        #expect(length < 200)
        #expect((0.65...0.92).contains(success))
        #expect(unready < 0.1)
    }
}
