import DomainModel
import KnowledgeTracing
import Logging
import Planning
import Storage
import Synchronization

/// Foretells answers with the promoted model, where there is one.
///
/// It follows learners in memory, from the record alone: what it foretells depends on the model and on the answers recorded so
/// far, not on who asked before. What is believed of learners, and its replay, know nothing of it.
package final class Forecaster: Sendable {
    private let promotions: Promotions
    private let logger: Logger
    private let shared = Mutex(Shared())

    private struct Shared {
        /// Number of the entry that was taken up; 0 before any.
        var number: Int64 = 0
        var model: PromotedModel?
        var learners = LearnerMemory()
    }

    init(_ promotions: Promotions, logger: Logger) {
        self.promotions = promotions
        self.logger = logger
    }

    /// The model in use, if any.
    package var model: Promotion.Model? { shared.withLock { $0.model?.model } }

    /// Takes up the entry that holds. A model that cannot be read is logged, and no model used.
    package func refresh() async {
        do {
            let entry = try await promotions.current()
            let isNew = shared.withLock { shared in
                defer { shared.number = entry?.number ?? 0 }
                return shared.number != entry?.number ?? 0
            }
            guard isNew else { return }
            var model: PromotedModel?
            do {
                model = try entry?.model.map { PromotedModel($0, try promotions.tracer($0)) }
            } catch {
                logger.error("\(error)")
            }
            shared.withLock { [model] shared in
                guard shared.number == entry?.number else { return }
                shared.model = model
                shared.learners = LearnerMemory()
            }
        } catch {
            logger.error("the promoted model cannot be found out: \(error)")
        }
    }

    /// What the promoted model foretells of a learner in a course; nil without one.
    ///
    /// A promotion made meanwhile, by whatever process, is taken up beside it: this answer does not wait.
    func forecast(of learner: LearnerID, in course: CourseID) async throws -> LearnerForecast? {
        let key = [learner, course]
        let (number, model, known) = shared.withLock { shared in
            (shared.number, shared.model, shared.model == nil ? nil : shared.learners[key])
        }
        let (newest, attempts) = try await promotions.store.read { transaction in
            (
                try transaction.latestPromotion()?.number ?? 0,
                model == nil
                    ? []
                    : try transaction.interactions(
                        of: learner, in: course, kinds: [.attempted], after: known?.last ?? 0)
            )
        }
        if newest != number { Task { await refresh() } }
        guard let model else { return nil }
        var followed = known ?? LearnerMemory.Entry(learner: model.start, last: 0)
        if let last = attempts.last {
            followed.learner = followed.learner.after(model.answers(attempts))
            followed.last = last.number
            shared.withLock { [followed] shared in
                if shared.model === model { shared.learners[key] = followed }
            }
        }
        return LearnerForecast(model: model, course: course, learner: followed.learner)
    }
}

/// What the promoted model foretells of one learner in one course: a value.
struct LearnerForecast: Sendable {
    fileprivate let model: PromotedModel
    fileprivate let course: CourseID
    fileprivate var learner: FollowedLearner

    /// The same after a further answer.
    func after(_ attempt: Attempt) -> LearnerForecast {
        guard let answer = UnaidedAnswer(attempt, in: course) else { return self }
        var next = self
        next.learner = learner.after([model.answer(answer)])
        return next
    }

    /// Of the first step of each exercise, as ``Policy`` expects success on it from the learner's ability. Only of those that the model
    /// was trained on: of a new one the author's difficulty, which beliefs go by, says more.
    func foresight(in served: ServedCourse) -> Foresight {
        Foresight(model: model.model.checksum) { number in
            let id = served.plan.items[number].id
            guard let exercise = served.exercise(id), let step = exercise.steps.first else { return nil }
            let skills = step.skills.isEmpty ? exercise.skills : step.skills
            let question = model.question(
                UnaidedAnswer.item(id, step.id, in: course), skills.map { UnaidedAnswer.skill($0, in: course) })
            return model.knows(question) ? learner.probability(question) : nil
        }
    }
}

/// A model in use, with numbers for names that it has not seen.
private final class PromotedModel: Sendable {
    let model: Promotion.Model
    let start: FollowedLearner
    private let itemCount: Int
    private let vocabulary: Mutex<Vocabulary>

    init(_ model: Promotion.Model, _ trained: TrainedTracer) {
        self.model = model
        start = trained.tracer.follow()
        itemCount = trained.vocabulary.items.count
        vocabulary = Mutex(trained.vocabulary)
    }

    func knows(_ question: TracedQuestion) -> Bool { question.item < itemCount }

    func question(_ item: String, _ skills: [String]) -> TracedQuestion {
        vocabulary.withLock { $0.question(item: item, skills: skills) }
    }

    func answer(_ answer: UnaidedAnswer) -> TracedAnswer { vocabulary.withLock { $0.answer(answer) } }

    func answers(_ interactions: [Interaction]) -> [TracedAnswer] {
        interactions.compactMap { interaction in
            guard case .attempted(let attempt) = interaction.event else { return nil }
            return UnaidedAnswer(attempt, in: interaction.course).map(answer)
        }
    }
}

/// Learners as the model follows them; those not met for long are forgotten, and read from the record when they come back.
private struct LearnerMemory {
    struct Entry {
        var learner: FollowedLearner
        /// Number of the last interaction it has taken in.
        var last: Int64
    }

    /// Entries in each of two generations.
    private static let capacity = 2000
    private var young: [[String]: Entry] = [:]
    private var old: [[String]: Entry] = [:]

    subscript(_ key: [String]) -> Entry? {
        mutating get {
            if let entry = young[key] { return entry }
            guard let entry = old[key] else { return nil }
            self[key] = entry
            return entry
        }
        set {
            young[key] = newValue
            if young.count > Self.capacity { (young, old) = ([:], young) }
        }
    }
}
