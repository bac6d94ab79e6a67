import Foundation
package import KnowledgeTracing
package import LearnerModel

/// Trains a model on the earlier part of the platform's own record and promotes it when it foretells the later part better than
/// what is in use: a promoted model, or what Cria believes of each learner.
package struct TracingTrial: Sendable {
    package let promotions: Promotions
    package var fold = LearnerFold()
    package var model: TracingModel
    /// Share of the answers, the latest, that models are compared on; inside 0…1.
    package var laterShare = Self.standardShare
    /// Least gain for a promotion, in nats per answer.
    package var margin = Self.standardMargin
    package var threads = 2
    /// Of what networks draw by chance.
    package var seed: UInt64 = 1

    package static let standardShare = 0.2
    /// About half of what best-LR gains over the Rasch model on ASSISTments 2009 (docs/knowledge-tracing.md).
    package static let standardMargin = 0.005
    /// Fewest answers to train on and to compare on, and fewest learners for either.
    package static let leastEarlier = 400
    package static let leastLater = 100
    package static let leastLearners = 20
    /// One in so many learners is kept from training for calibration.
    private static let validationShare = 5

    package init(_ promotions: Promotions, model: TracingModel) {
        self.promotions = promotions
        self.model = model
    }

    package struct Outcome: Sendable {
        package var grounds: Promotion.Grounds
        /// Trained on, those for calibration included.
        package var answers: Int
        package var learners: Int
        /// What it was compared with; nil for what Cria believes of each learner.
        package var current: Promotion.Model?
        /// Why the promoted model could not be compared with, if so.
        package var trouble: String?
        /// What kept it from promotion; empty when nothing did.
        package var shortfalls: [String]
        /// Nil when it was not promoted.
        package var promotion: Promotion?
    }

    /// - Parameters:
    ///   - by: who asks for it, for the record.
    ///   - time: now, in milliseconds since 1970.
    ///   - progress: told how far the fit has come.
    /// - Throws: ``KnowledgeTracingError`` when the record holds too little.
    package func run(by: String, at time: Int64, progress: (FitProgress) -> Void = { _ in }) async throws -> Outcome {
        let record = try await TracedRecord(promotions.store, fold: fold)
        let moment = moment(record)
        let (earlier, rows) = try parts(record, moment)
        let split = try Split(earlier, test: [], validation: [Self.validation])
        let trained = try TrainedTracer(
            model, on: split, of: earlier, foldColumn: nil, threads: threads, seed: seed, progress: progress)

        let entry = try await promotions.current()
        var (current, trouble): (TrainedTracer?, String?)
        do {
            current = try entry?.model.map(promotions.tracer)
        } catch {
            trouble = "\(error)"
        }
        let candidate = foretold(trained, record)
        let foretold = current.map { self.foretold($0, record) } ?? record.learners.map { $0.answers.map(\.believed) }
        let comparison = TracingComparison(
            rows.map { learner, place in
                TracingComparison.Row(
                    learner: record.learners[learner].id,
                    isCorrect: record.learners[learner].answers[place].unaided.isCorrect,
                    candidate: candidate[learner][place], current: foretold[learner][place])
            })
        let grounds = Promotion.Grounds(moment: moment, comparison: comparison, margin: margin)
        let shortfalls = comparison.shortfalls(margin: margin)
        return Outcome(
            grounds: grounds, answers: earlier.answerCount, learners: earlier.learners.count,
            current: current == nil ? nil : entry?.model, trouble: trouble, shortfalls: shortfalls,
            promotion: shortfalls.isEmpty
                ? try await promotions.promote(trained, on: grounds, after: entry, by: by, at: time) : nil)
    }

    private static let validation = "validation"

    /// When the later part begins.
    private func moment(_ record: TracedRecord) -> Int64 {
        let times = record.learners.flatMap { $0.answers.map(\.time) }.sorted()
        let place = Int(Double(times.count) * (1 - laterShare))
        return times.isEmpty ? 0 : times[min(place, times.count - 1)]
    }

    /// What to train on, and the places of the answers to compare on: the later ones outside placement tests.
    private func parts(
        _ record: TracedRecord, _ moment: Int64
    ) throws(KnowledgeTracingError) -> (earlier: InteractionTable, later: [(learner: Int, place: Int)]) {
        let ids = Set(record.learners.filter { $0.answers.contains { $0.time < moment } }.map(\.id)).sorted()
        let validation = Set(ids.enumerated().filter { $0.offset % Self.validationShare == 0 }.map(\.element))
        var vocabulary = Vocabulary()
        var earlier: [InteractionTable.Learner] = []
        var later: [(learner: Int, place: Int)] = []
        for (number, learner) in record.learners.enumerated() {
            let before = learner.answers.prefix { $0.time < moment }.map { vocabulary.answer($0.unaided) }
            if !before.isEmpty {
                earlier.append(
                    InteractionTable.Learner(
                        name: learner.id, fold: validation.contains(learner.id) ? Self.validation : "training",
                        answers: before))
            }
            later += learner.answers.indices.dropFirst(before.count)
                .filter { !learner.answers[$0].isPlacement }.map { (number, $0) }
        }
        let table = InteractionTable(earlier, vocabulary: vocabulary)
        let laterIDs = Set(later.map { record.learners[$0.learner].id })
        guard table.answerCount >= Self.leastEarlier, ids.count >= Self.leastLearners,
            later.count >= Self.leastLater, laterIDs.count >= Self.leastLearners
        else {
            throw KnowledgeTracingError(
                .data,
                "the record is too small: \(table.answerCount) first answers of \(ids.count) learners to train on and "
                    + "\(later.count) later ones of \(laterIDs.count) learners to compare on (placement tests left out), where "
                    + "\(Self.leastEarlier) and \(Self.leastLater) are needed, each of \(Self.leastLearners) learners. "
                    + "Wait for more, or move the border with --later-share.")
        }
        guard Set(later.map { record.learners[$0.learner].answers[$0.place].unaided.isCorrect }).count == 2 else {
            throw KnowledgeTracingError(
                .data, "the \(later.count) later answers are all alike: nothing can be compared on them.")
        }
        return (table, later)
    }

    /// Each answer foretold from the earlier ones of its learner in the course, as ``Forecaster`` would have: steps that the model was
    /// not trained on as believed.
    private func foretold(_ trained: TrainedTracer, _ record: TracedRecord) -> [[Double]] {
        var vocabulary = trained.vocabulary
        let known = vocabulary.items.indices
        let tracer = trained.tracer
        return record.learners.map { learner in
            let answers = learner.answers.map { vocabulary.answer($0.unaided) }
            return zip(learner.answers, zip(answers, tracer.predictions(for: answers))).map { answer, traced in
                known.contains(traced.0.question.item) ? traced.1 : answer.believed
            }
        }
    }
}
