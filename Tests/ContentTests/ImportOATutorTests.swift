import DomainModel
import Foundation
import Testing

@testable import Content

@Suite struct ImportOATutorTests {
    @Test func readsAWholeCourse() async throws {
        let data = try TemporaryFolder()
        let (report, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: data)
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.id == "small-algebra" && course.languages == ["en"])
        #expect(course.attribution.licence == "CC-BY-4.0" && course.attribution.source == "https://example.org/book")
        let expected = [
            "lessons": 2, "skills": 3, "problems": 4, "steps": 5, "textSteps": 4, "choiceSteps": 1, "choices": 4,
            "hints": 1, "scaffolds": 1, "subHints": 1, "figures": 1,
        ]
        for (name, count) in expected { #expect(report.read(name) == count, "\(name)") }
        #expect(report.leftOut("problems") == 1)
        #expect(course.lessons.map(\.id) == ["1.1-add-numbers", "1.2-solve-equations"])
        #expect(course.skills.map(\.id) == ["add_numbers", "and_check_them", "solve_equations"])
        #expect(course.skills.map { $0.title.text(in: "en") } == ["Add numbers", "Check them", "Solve equations"])
        // The skills of a lesson need the main skill of the lesson before.
        #expect(course.skills.map(\.prerequisites) == [[], [], ["add_numbers"]])
    }

    @Test func keepsHintsInTheOrderOfTheirDependencies() async throws {
        let (_, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let step = try #require(folder.course?.exercises.first { $0.id == "add1" }?.steps.first)
        #expect(step.text.text(in: "en") == "What is $2+3$? It costs \\$2.")
        #expect(step.hints.map { $0.question != nil } == [false, true, false])
        #expect(
            step.hints.first?.text.text(in: "en")
                == "**Look.** See the line.\n\n![Figure: Look](figures/add1-line.gif)")
        #expect(step.hints.last?.text.text(in: "en") == "**Count.** Count on from 2.")
    }

    @Test func choicesThatRepeatAreShownOnce() async throws {
        let (_, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let exercise = try #require(folder.course?.exercises.first { $0.id == "add2" })
        #expect(exercise.text.text(in: "en") == "Use sixty-five: sixty-five and \\_\\_\\_.")
        guard case .choice(let choice) = exercise.steps[1].question else { throw TestFailure() }
        #expect(choice.choices.map { $0.text.text(in: "en") } == ["$2$", "$\\frac{1}{2}$", "none"])
        #expect(choice.choices.map(\.isCorrect) == [false, true, false])
        #expect(exercise.skills == ["add_numbers", "and_check_them"] && exercise.steps[0].skills == ["add_numbers"])
    }

    @Test func writingDownTheQuestionIsNoAnswer() async throws {
        let (_, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let exercises = try #require(folder.course?.exercises)
        let simplify = try #require(exercises.first { $0.id == "add2" }?.steps.first?.question)
        #expect(simplify.check(.text("3x + 6")).verdict == .correct)
        #expect(simplify.check(.text("3(x+2)")).verdict == .partial)
        let solve = try #require(exercises.first { $0.id == "solve1" }?.steps.first?.question)
        for answer in ["5", "x = 5", "x=5"] { #expect(solve.check(.text(answer)).verdict == .correct) }
        #expect(solve.check(.text("4x = 20")).verdict != .correct)
    }

    @Test func eachValueOfAVariableGivesAnExercise() async throws {
        let (report, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let varied = try #require(folder.course?.exercises.filter { $0.id.hasPrefix("vary1") })
        #expect(varied.map { $0.text.text(in: "en") } == ["Add 1.", "Add 2.", "Add 3."])
        #expect(varied.map { $0.steps[0].question.modelAnswer } == [.text("2"), .text("3"), .text("4")])
        #expect(report.read("problems") == 4)
    }

    @Test func aProblemWithAnotherLicenceCarriesIt() async throws {
        let (_, folder) = try await CourseImport.course(TemporaryFolder(oatutor), into: TemporaryFolder())
        let exercises = try #require(folder.course?.exercises)
        #expect(exercises.first { $0.id == "solve1" }?.attribution?.licence == "CC-BY-SA-4.0")
        #expect(exercises.first { $0.id == "add1" }?.attribution == nil)
    }

    @Test func hintsThatDependOnEachOtherInACircleAreAllShown() {
        let hints = [("a", ["b"]), ("b", ["a"]), ("c", ["a"])].map { id, needs in
            OATutorFiles.Hint(id: id, type: "hint", dependencies: needs)
        }
        #expect(OATutorImporter.ordered(hints).map(\.id) == ["a", "b", "c"])
    }
}

struct TestFailure: Error {}
