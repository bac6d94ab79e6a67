import DomainModel
import Foundation
import LearnerModel
import NIOCore
import Planning
import Platform
import Storage

/// A course of numeric exercises spread evenly over a graph of skills.
enum SyntheticCourse {
    static func make(exercises: Int, skills: Int) -> Course {
        let skills = (0..<skills).map { number in
            Skill(
                id: "s\(number)", title: ["en": "Skill \(number)"],
                prerequisites: [number - 10, number - 7].filter { $0 >= 0 }.map { "s\($0)" })
        }
        let exercises = (0..<exercises).map { number in
            Exercise(
                id: "e\(number)", skills: [skills[number % skills.count].id], text: ["en": "What is $3 + 4$?"],
                steps: [Step(id: "1", question: .numeric(NumericQuestion(value: "7")))],
                difficulty: Double(number % 9 - 4) * 0.4)
        }
        return Course(
            id: "bench", title: ["en": "Bench"], languages: ["en"],
            attribution: Attribution(licence: "CC0-1.0", credit: [:]), skills: skills,
            lessons: skills.map { Lesson(id: $0.id, title: $0.title, skills: [$0.id], body: ["en": "Read."]) },
            exercises: exercises)
    }
}

/// Signed-in learners with a history, each with an exercise open.
enum Population {
    /// One learner's side of the conversation: answers what is open, one request at a time.
    actor Learner {
        nonisolated let token: String
        private var activity: ActivityID
        private var count = 0

        init(token: String, activity: ActivityID) {
            self.token = token
            self.activity = activity
        }

        /// Right most of the time; a wrong answer is followed by a right one to the same exercise.
        func request() -> String {
            count += 1
            let answer = count % 4 == 0 ? "8" : "7"
            return #"{"activity":"\#(activity)","step":"1","answer":{"text":"\#(answer)"},"advance":true}"#
        }

        func take(_ body: ByteBuffer) {
            struct Response: Decodable {
                struct Next: Decodable { var activity: ActivityID }
                var next: Next?
            }
            if let next = try? JSONDecoder().decode(Response.self, from: Data(body.readableBytesView)).next {
                activity = next.activity
            }
        }
    }

    static func make(
        _ count: Int, history: Int, in services: Services, _ served: ServedCourse
    ) async throws -> [Learner] {
        var learners: [Learner] = []
        for _ in 0..<count {
            let (token, id) = try await services.accounts.startGuest(Preferences(language: "en"))
            let session = try services.session(id, served.course.id)
            // Enrolment, history and the open exercise in one transaction: the preparation is not what is measured.
            let open = try await session.record.update(id, in: served.course.id) { state, _ in
                var events: [Interaction.Event] = [.enrolled(served.plan.enrolment)]
                var activity = ""
                for number in 0...history {
                    let item = served.plan.items[Int.random(in: 0..<served.plan.items.count)]
                    activity = String.random()
                    let skill = served.plan.graph.ids[item.skill]
                    events.append(
                        .issued(
                            Activity(
                                id: activity, purpose: .practice, exercise: item.id, seed: 1, steps: ["1"],
                                skills: [skill])))
                    guard number < history else { break }
                    let isRight = Double.random(in: 0..<1) < 0.75
                    events.append(
                        .attempted(
                            Attempt(
                                activity: activity, exercise: item.id, step: "1", answer: .text(isRight ? "7" : "8"),
                                verdict: isRight ? .correct : .incorrect, score: isRight ? 1 : 0, number: 1, aid: .none,
                                responseTime: 9000, guess: 0, difficulty: item.difficulty,
                                evidence: served.plan.evidence(skills: [skill], isCorrect: isRight),
                                finishesActivity: isRight)))
                }
                return Decision(events, result: activity)
            }.result
            learners.append(Learner(token: token, activity: open))
        }
        return learners
    }
}
