import Foundation

/// Logistic regression on what a learner did before: PFA, best-LR, and more.
package struct LogisticTracing: KnowledgeTracer, Codable, Hashable {
    private let features: HistoryFeatures
    private let rates: SuccessRates
    private var weights: [Double]

    func fits(_ vocabulary: Vocabulary) -> Bool {
        features.fits(vocabulary) && rates.fits(vocabulary) && weights.count == features.width
            && weights.allSatisfy(\.isFinite)
    }

    package var start: LearnerHistory { LearnerHistory() }

    package func probability(of question: TracedQuestion, given state: LearnerHistory) -> Double {
        var row = FeatureRow()
        features.write(question, state, to: &row)
        return logistic(row.dot(weights))
    }

    package func update(_ state: inout LearnerHistory, with answer: TracedAnswer) {
        state.add(answer, surprise: (answer.isCorrect ? 1 : 0) - rates.chance(answer.question))
    }

    /// - Parameters:
    ///   - groups: the features.
    ///   - threads: the result does not depend on it.
    ///   - progress: told each step's number.
    package init(
        fitting learners: [InteractionTable.Learner], vocabulary: Vocabulary, groups: [FeatureGroup],
        threads: Int = 2, progress: (Int) -> Void = { _ in }
    ) {
        let features = HistoryFeatures(groups, vocabulary, fitting: learners)
        var rates = SuccessRates(itemCount: vocabulary.items.count, skillSetCount: vocabulary.skillSets.count)
        for learner in learners { for answer in learner.answers { rates.add(answer) } }
        var rows = SparseRows(width: features.width)
        var row = FeatureRow()
        for learner in learners {
            // What others do is compared with, so that an answer does not speak of itself through its item.
            for answer in learner.answers { rates.add(answer, sign: -1) }
            var history = LearnerHistory()
            for answer in learner.answers {
                row.removeAll()
                features.write(answer.question, history, to: &row)
                rows.append(row, outcome: answer.isCorrect)
                history.add(answer, surprise: (answer.isCorrect ? 1 : 0) - rates.chance(answer.question))
            }
            for answer in learner.answers { rates.add(answer) }
        }
        self.features = features
        self.rates = rates
        weights = LogisticRegression(penalties: features.penalties, threads: threads).fit(rows, progress: progress)
    }
}
