package import Content
import DomainModel
package import LanguageModels

/// A batch that was made in order to be scored.
package struct GeneratedBatch: Sendable {
    package var artefacts: [Artefact] = []
    /// Parts that could not be made.
    package var dropped = 0
    package var seconds = 0.0
    /// What the models said that they took.
    package var inputTokens = 0
    package var outputTokens = 0

    package var parts: Int { artefacts.reduce(0) { $0 + $1.parts.count } }
}

extension GenerationEvaluation {
    /// Most topics of a batch.
    private static let topics = 12

    /// Makes `count` parts about topics from the whole course, evenly chosen among its lessons.
    ///
    /// - Parameters:
    ///   - model: words the parts; nil: rules and templates do.
    ///   - solver: solves questions for the answer check.
    /// - Throws: ``ChatModelError`` when the model is gone for good. Topics about which nothing can be made count as dropped.
    package func make(
        _ kind: GenerationBrief.Kind, count: Int, level: GenerationBrief.Level, seed: UInt64, model: (any ChatModel)?,
        solver: (any ChatModel)?, progress: (Int, Int) -> Void
    ) async throws -> GeneratedBatch {
        var batch = GeneratedBatch()
        let generator = ContentGenerator(
            material, model: model, checker: solver.map(checker.solving) ?? checker)
        let titles = material.course.lessons.map { $0.title.text(in: material.language) }.filter { !$0.isEmpty }
        let topics = (0..<min(Self.topics, titles.count, count)).map {
            titles[$0 * titles.count / min(Self.topics, titles.count, count)]
        }
        let clock = ContinuousClock()
        let start = clock.now
        for (number, topic) in topics.enumerated() {
            let share = count / topics.count + (number < count % topics.count ? 1 : 0)
            let brief = GenerationBrief(
                kind, course: material.course.id, topic: topic, language: material.language, level: level,
                count: share, seed: seed &+ UInt64(number))
            var artefact = Artefact(brief: brief, title: topic, parts: [])
            do {
                for try await event in generator.make(brief) {
                    switch event {
                    case .planned(let title, _): artefact.title = title
                    case .part(let part):
                        artefact.parts.append(part)
                        progress(min(count, batch.parts + artefact.parts.count), count)
                    case .dropped: batch.dropped += 1
                    case .used(let usage):
                        batch.inputTokens += usage.inputTokens
                        batch.outputTokens += usage.outputTokens
                    case .writing: break
                    }
                }
            } catch is GenerationError {
                batch.dropped += share
            }
            batch.artefacts.append(artefact)
        }
        batch.seconds = (clock.now - start) / .seconds(1)
        return batch
    }

    /// What the batch is like, and what it took.
    ///
    /// - Parameter cost: in the currency of the models' prices; nil where no model took part.
    package func measures(of batch: GeneratedBatch, cost: Double?, keys: [String: String]) async -> [Measure] {
        let all = batch.parts + batch.dropped
        guard all > 0 else { return [] }
        var measures = await measures(of: batch.artefacts, keys: keys) { _, _ in }
        let bounds = Wilson.bounds(batch.dropped, of: all)
        measures.append(
            Measure(
                "generation.dropped", Double(batch.dropped) / Double(all), low: bounds.lowerBound,
                high: bounds.upperBound, n: all, keys: keys))
        measures.append(
            Measure("generation.seconds", batch.seconds, n: batch.parts, seconds: batch.seconds, keys: keys))
        guard let cost else { return measures }
        return measures + [
            Measure("generation.input_tokens", Double(batch.inputTokens), n: batch.parts, keys: keys),
            Measure("generation.output_tokens", Double(batch.outputTokens), n: batch.parts, keys: keys),
            Measure("generation.cost", cost, n: batch.parts, keys: keys),
        ]
    }
}
