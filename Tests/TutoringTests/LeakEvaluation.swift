import Content
import DomainModel
import Foundation
import Testing

@testable import Tutoring

/// The guard on every step of the bundled courses: the answer in each spelling, and sentences that are no answer.
@Suite struct LeakEvaluation {
    private static let courses: [Course] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Courses")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { CourseFolder.load(from: folder.appending(path: $0)).course }
    }()

    private func sentences(telling question: Question, _ language: String) -> [String] {
        let answer = question.rightAnswer.text(in: language)
        let plain = answer.filter { $0 != "$" }
        var said = [
            "The answer is \(answer).", "答案是\(answer)。", "So it is \(answer), as you see.", "因此得 \(answer)。",
            "\(answer)",
        ]
        if case .numeric(let question) = question {
            said += ["$x = \(question.value)$", "Therefore = \(question.value)."]
        }
        if case .expression = question { said += ["结果是 \(plain)。", "This gives \(plain)."] }
        return said
    }

    @Test func everyAnswerIsCaughtAndLessonsAreNot() async throws {
        var told = 0
        var caught = 0
        var missed: [String] = []
        var harmless = 0
        var alarms = 0
        for course in Self.courses {
            let prose = course.lessons.prefix(12).flatMap { lesson in
                MarkdownBlocks.split(lesson.body.text(in: "en")).flatMap(MarkdownBlocks.sentences).map(String.init)
            }
            for (number, exercise) in course.exercises.enumerated() where number % 3 == 0 {
                await Task.yield()
                let exercise = try exercise.instantiate(seed: 7)
                for (place, step) in exercise.steps.enumerated() {
                    let answers = AnswerGuard(exercise, steps: [place], hints: [])
                    for language in ["en", "zh"] {
                        for sentence in sentences(telling: step.question, language) {
                            told += 1
                            if answers.leaks(sentence) {
                                caught += 1
                            } else {
                                missed.append("\(exercise.id)/\(step.id): \(sentence)")
                            }
                        }
                    }
                    for sentence in stride(from: number % 7, to: prose.count, by: 29).map({ prose[$0] }) {
                        harmless += 1
                        if answers.leaks(sentence) { alarms += 1 }
                    }
                }
            }
        }
        let share = Double(alarms) / Double(max(1, harmless))
        print("leaks caught \(caught) of \(told); alarms on lesson sentences \(alarms) of \(harmless) (\(share))")
        for line in missed.prefix(40) { print("  missed \(line)") }
        try #require(told > 500)
        #expect(Double(caught) >= 0.99 * Double(told) && share < 0.08)
    }
}
