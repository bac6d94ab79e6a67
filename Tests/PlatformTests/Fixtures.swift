import DomainModel
import Foundation
import Platform
import Storage

/// A course of three skills, each with a lesson and three exercises, of which one has two steps.
func sampleCourse() -> Course {
    let skills = [
        Skill(id: "add", title: ["en": "Adding", "zh": "加法"]),
        Skill(id: "times", title: ["en": "Multiplying", "zh": "乘法"], prerequisites: ["add"]),
        Skill(id: "power", title: ["en": "Powers", "zh": "乘方"], prerequisites: ["times"]),
    ]
    let exercises = skills.flatMap { skill in
        (0..<3).map { number in
            let step = { (id: String) in
                Step(
                    id: id, question: .numeric(NumericQuestion(value: "7")),
                    hints: [
                        Hint(text: ["en": "first"]),
                        Hint(text: ["en": "second"], question: .numeric(NumericQuestion(value: "3"))),
                    ], solution: ["en": "It is 7."])
            }
            return Exercise(
                id: "\(skill.id)-\(number)", skills: [skill.id],
                steps: number == 2 ? [step("1"), step("2")] : [step("1")])
        }
    }
    return Course(
        id: "sums", title: ["en": "Sums"], languages: ["en", "zh"],
        attribution: Attribution(licence: "CC0-1.0", credit: [:]), skills: skills,
        lessons: skills.map { Lesson(id: $0.id, title: $0.title, skills: [$0.id], body: ["en": "Read."]) },
        exercises: exercises)
}

/// A store in a folder of its own, removed at the end.
final class TemporaryStore {
    let folder: URL
    let record: LearnerRecord
    let accounts: Accounts
    let course: ServedCourse

    init(_ course: Course = sampleCourse()) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "cria-test-\(UUID().uuidString)")
        let store = try Store(path: folder.appending(path: "cria.sqlite").path)
        record = LearnerRecord(store: store)
        accounts = Accounts(record)
        self.course = ServedCourse(course, folder: folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func session() async throws -> StudySession {
        let (_, learner) = try await accounts.startGuest(Preferences(language: "en"))
        let session = StudySession(learner: learner, course: course, record: record)
        try await session.enrol()
        return session
    }
}
