import Content
import DomainModel
import Evaluation
import Foundation
import Testing

/// The checks find planted faults of the bundled courses and let the courses' own items pass.
@Suite struct FaultEvaluationTests {
    @Test("Planted faults are caught and good items are not refused", arguments: ["en", "zh"])
    func bundled(language: String) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let course = try #require(CourseFolder.load(from: root.appending(path: "Courses/linear-equations")).course)
        let report = await FaultEvaluation(course, language: language, level: .secondary).run(
            count: 60, seed: 3, most: 25)
        let measures = report.measures([:])
        let caught = try #require(measures.first { $0.measure == "generation.faults_caught" })
        let alarms = try #require(measures.first { $0.measure == "generation.false_alarms" })
        #expect(try #require(caught.n) >= 50)
        #expect(caught.value >= 0.94, "\(report.notes)")
        #expect(alarms.value <= 0.04, "\(report.notes)")
    }

    @Test(
        "A simulated solver that is always right catches every wrong key, and one that is always wrong none of its own")
    func solvers() async throws {
        let exercises = (1...12).map { number in
            Exercise(
                id: "e\(number)", skills: ["s"],
                steps: [
                    Step(
                        id: "1", text: ["en": "A box holds \(number) red and some blue marbles. How many are there?"],
                        question: .numeric(NumericQuestion(value: "\(number * 3)")))
                ])
        }
        let course = Course(
            id: "c", title: ["en": "C"], languages: ["en"], attribution: Attribution(licence: "CC0-1.0", credit: [:]),
            skills: [Skill(id: "s", title: ["en": "S"])], lessons: [], exercises: exercises)
        let evaluation = FaultEvaluation(course, language: "en", level: .secondary)
        for errors in SolverReport.Errors.allCases {
            let right = await evaluation.solver(accuracy: 1, errors: errors, count: 10, seed: 1)
            #expect((right.items, right.passed, right.caught, right.failed) == (10, 10, 10, 0))
        }
        let wrong = await evaluation.solver(accuracy: 0, errors: .systematic, count: 10, seed: 1)
        #expect((wrong.passed, wrong.failed) == (0, 10))
    }
}
