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
        private var isRight = true

        init(token: String, activity: ActivityID) {
            self.token = token
            self.activity = activity
        }

        /// Right three times of four; a wrong answer is followed by a right one to the same exercise.
        func request() -> String {
            isRight = !isRight || Int.random(in: 0..<4) > 0
            return
                #"{"activity":"\#(activity)","step":"1","answer":{"text":"\#(isRight ? "7" : "8")"},"advance":true}"#
        }

        /// Turns to the next exercise; false when the answer was not graded as it should have been.
        func take(_ body: ByteBuffer) -> Bool {
            struct Response: Decodable {
                struct Next: Decodable { var activity: ActivityID }
                var verdict: String
                var next: Next?
            }
            guard let response = try? JSONDecoder().decode(Response.self, from: Data(body.readableBytesView)) else {
                return false
            }
            activity = response.next?.activity ?? activity
            return (response.verdict == "correct") == isRight && (response.next != nil) == isRight
        }
    }

    /// - Parameter hints: whether exercises of every fourth skill are answered with a hint, so that there is something to learn
    ///   that Cria's belief does not foresee.
    static func make(
        _ count: Int, history: Int, hints: Bool = false, in services: Services, _ served: ServedCourse
    ) async throws -> [Learner] {
        try await withThrowingTaskGroup(of: Learner.self) { group in
            var learners: [Learner] = []
            for number in 0..<count {
                if number >= 64, let learner = try await group.next() { learners.append(learner) }
                group.addTask { try await learner(history: history, hints: hints, in: services, served) }
            }
            for try await learner in group { learners.append(learner) }
            return learners
        }
    }

    /// Enrolment, history and the open exercise in one transaction: the preparation is not what is measured.
    private static func learner(
        history: Int, hints: Bool, in services: Services, _ served: ServedCourse
    ) async throws -> Learner {
        let (token, id) = try await services.accounts.startGuest(Preferences(language: "en"))
        let plan = served.plan
        let open = try await services.record.update(id, in: served.course.id) { _, _ in
            var events: [Interaction.Event] = [.enrolled(plan.enrolment)]
            var activity = ""
            for number in 0...history {
                let item = plan.items[Int.random(in: plan.items.indices)]
                activity = String.random()
                events.append(
                    .issued(
                        Activity(
                            id: activity, purpose: .practice, exercise: item.id, seed: 1, steps: ["1"],
                            skills: [plan.graph.ids[item.skill]])))
                guard number < history else { break }
                let isRight = Double.random(in: 0..<1) < 0.75
                var attempt = attempt(on: item, activity: activity, isRight: isRight, in: plan)
                if hints && item.skill % 4 == 0 { attempt.aid = .hint }
                events.append(.attempted(attempt))
            }
            return Decision(events, result: activity)
        }.result
        return Learner(token: token, activity: open)
    }

    /// A first, unaided answer.
    static func attempt(
        on item: CoursePlan.Item, activity: ActivityID, isRight: Bool, in plan: CoursePlan
    ) -> Attempt {
        Attempt(
            activity: activity, exercise: item.id, step: "1", answer: .text(isRight ? "7" : "8"),
            verdict: isRight ? .correct : .incorrect, score: isRight ? 1 : 0, number: 1, aid: .none,
            responseTime: 9000, guess: 0, difficulty: item.difficulty,
            evidence: plan.evidence(skills: [plan.graph.ids[item.skill]], isCorrect: isRight), finishesActivity: isRight
        )
    }
}
