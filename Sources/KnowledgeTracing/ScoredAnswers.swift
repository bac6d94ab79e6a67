import NeuralNetworks

/// What a model foretold of the answers that a protocol scores, and what they were.
package struct ScoredAnswers: Sendable {
    package private(set) var predictions: [Double] = []
    package private(set) var outcomes: [Bool] = []
    /// Whether the answer is on another item than the one before: no retry.
    package private(set) var startsRun: [Bool] = []

    /// - Parameter threads: at least 1; the result does not depend on it.
    package init(
        _ tracer: any KnowledgeTracer, on learners: [InteractionTable.Learner], scoring: ScoringProtocol,
        threads: Int = 2
    ) {
        var foretold = [[Double]](repeating: [], count: learners.count)
        foretold.withUnsafeMutableBufferPointer { foretold in
            nonisolated(unsafe) let foretold = foretold
            concurrently(threads) { thread in
                // The threads are busy: networks divide no work further.
                Threads.$maximum.withValue(1) {
                    for number in stride(from: thread, to: learners.count, by: threads) {
                        foretold[number] = tracer.predictions(for: learners[number].answers, history: scoring.history)
                    }
                }
            }
        }
        for (learner, chances) in zip(learners, foretold) {
            for (order, answer) in learner.answers.enumerated() where scoring.scores(order: order) {
                predictions.append(chances[order])
                outcomes.append(answer.isCorrect)
                startsRun.append(order == 0 || learner.answers[order - 1].question.item != answer.question.item)
            }
        }
    }

    package var quality: PredictionQuality { PredictionQuality(predictions, outcomes) }

    /// Of the answers that start a run on their item; what a tutor needs where the data hold every retry.
    package var runStartQuality: PredictionQuality {
        let places = startsRun.indices.filter { startsRun[$0] }
        return PredictionQuality(places.map { predictions[$0] }, places.map { outcomes[$0] })
    }
}
