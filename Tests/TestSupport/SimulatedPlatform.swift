package import DomainModel
package import Foundation
import LearnerModel
import Planning
package import Platform
package import Storage
import Synchronization

/// A platform whose learners answer by a known law: logit = ability − difficulty of the exercise. Each fourth exercise they answer
/// with a hint, which Cria's belief about what they can do without one does not foresee, and a model may learn.
package final class SimulatedPlatform: Sendable {
    package let folder: URL
    package let store: Store
    package let promotions: Promotions
    package let served: ServedCourse
    private let isTemporary: Bool
    private let clock = Mutex<Int64>(1_767_225_600_000)

    package static let exercises = 20

    /// - Parameter folder: the data folder; one of its own, removed at the end, when nil.
    package init(in folder: URL? = nil) throws {
        isTemporary = folder == nil
        self.folder =
            folder ?? FileManager.default.temporaryDirectory.appending(path: "cria-test-\(UUID().uuidString)")
        store = try Store(path: self.folder.appending(path: "cria.sqlite").path)
        promotions = Promotions(store, folder: self.folder.appending(path: "models", directoryHint: .isDirectory))
        let skills = [Skill(id: "a", title: ["en": "A"]), Skill(id: "b", title: ["en": "B"], prerequisites: ["a"])]
        let exercises = (0..<Self.exercises).map { number in
            Exercise(
                id: "e\(number)", skills: [skills[number % 2].id],
                steps: [Step(id: "1", question: .numeric(NumericQuestion(value: "7")))])
        }
        served = ServedCourse(
            Course(
                id: "c", title: ["en": "C"], languages: ["en"],
                attribution: Attribution(licence: "CC0-1.0", credit: [:]), skills: skills, exercises: exercises),
            folder: self.folder)
    }

    deinit { if isTemporary { try? FileManager.default.removeItem(at: folder) } }

    /// Lets learners of one name answer three exercises in each round; rounds are a minute apart.
    @discardableResult
    package func answer(
        learners: Int = 40, rounds: Int = 10, exercises: Range<Int> = 0..<exercises, name: String? = nil,
        seed: UInt64 = 1
    ) async throws -> [LearnerID] {
        var generator = SplitMix64(seed: seed)
        let ids = (0..<learners).map { _ in String(generator.next(), radix: 16) }
        let abilities = ids.map { _ in 3 * generator.unit() - 1.5 }
        let record = LearnerRecord(store: store, now: { [self] in clock.withLock { $0 } })
        let plan = served.plan
        for id in ids {
            try await store.write { transaction in
                try transaction.addLearner(id, created: 0, preferences: Preferences(language: "en"))
                try transaction.setName(name, of: id)
            }
            _ = try await record.update(id, in: "c") { _, _ in Decision([.enrolled(plan.enrolment)], result: ()) }
        }
        for round in 0..<rounds {
            clock.withLock { $0 += 60_000 }
            for (number, id) in ids.enumerated() {
                let events = (0..<3).flatMap { place -> [Interaction.Event] in
                    let exercise = exercises.lowerBound + generator.below(exercises.count)
                    let difficulty = 5 * (Double(exercise * 7 % Self.exercises) / Double(Self.exercises) - 0.5)
                    let isRight = generator.unit() < logistic(abilities[number] - difficulty)
                    return answered(exercise, isRight: isRight, activity: "\(id)-\(round)-\(place)")
                }
                _ = try await record.update(id, in: "c") { _, _ in Decision(events, result: ()) }
            }
        }
        return ids
    }

    private func answered(_ exercise: Int, isRight: Bool, activity: ActivityID) -> [Interaction.Event] {
        let item = served.course.exercises[exercise]
        return [
            .issued(
                Activity(
                    id: activity, purpose: .practice, exercise: item.id, seed: 1, steps: ["1"], skills: item.skills)),
            .attempted(
                Attempt(
                    activity: activity, exercise: item.id, step: "1", answer: .text(isRight ? "7" : "8"),
                    verdict: isRight ? .correct : .incorrect, score: isRight ? 1 : 0, number: 1,
                    aid: exercise % 4 == 0 ? .hint : .none, responseTime: 9000, guess: 0, difficulty: 0,
                    evidence: served.plan.evidence(skills: item.skills, isCorrect: isRight), finishesActivity: isRight)),
        ]
    }

    package func services() async throws -> Services {
        try await Services(store: store, library: CourseLibrary([served]), promotions: promotions)
    }
}
