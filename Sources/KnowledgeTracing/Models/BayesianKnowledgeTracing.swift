/// Bayesian knowledge tracing (Corbett & Anderson 1995): each set of skills is known or not; each answer may teach it.
///
/// Sets that few learners have met lean on the parameters of all sets together.
package struct BayesianKnowledgeTracing: KnowledgeTracer, Codable, Hashable {
    /// Probabilities, 0…1.
    package struct Parameters: Codable, Hashable, Sendable {
        /// Known before the first answer.
        package var prior = 0.5
        /// Learnt between two answers.
        package var learn = 0.1
        /// Forgotten between two answers.
        package var forget = 0.0
        /// Right though not known.
        package var guess = 0.25
        /// Wrong though known.
        package var slip = 0.1

        package init() {}

        fileprivate var areProbabilities: Bool { [prior, learn, forget, guess, slip].allSatisfy((0...1).contains) }

        package func probabilityCorrect(mastery: Double) -> Double { mastery * (1 - slip) + (1 - mastery) * guess }

        /// The probability that the skill is known once an answer was seen, before anything is learnt from it.
        package func posterior(_ mastery: Double, isCorrect: Bool) -> Double {
            let known = mastery * (isCorrect ? 1 - slip : slip)
            return known / (known + (1 - mastery) * (isCorrect ? guess : 1 - guess))
        }

        /// The probability that the skill is known at the next answer; never quite 0 or 1, from which no answer leads away.
        package func transition(_ mastery: Double) -> Double {
            min(max(mastery * (1 - forget) + (1 - mastery) * learn, 1e-9), 1 - 1e-9)
        }
    }

    /// By number of skill set.
    package private(set) var parameters: [Parameters]
    /// Of all skill sets together; for those that were not seen in training.
    package private(set) var common: Parameters

    func fits(_ vocabulary: Vocabulary) -> Bool {
        parameters.count == vocabulary.skillSets.count && (parameters + [common]).allSatisfy(\.areProbabilities)
    }

    private func parameters(_ skillSet: Int) -> Parameters {
        skillSet < parameters.count ? parameters[skillSet] : common
    }

    // MARK: Following a learner

    /// Mastery of each skill set, 0…1; those not met yet are left out.
    package typealias State = [Int: Double]

    package var start: State { [:] }

    package func probability(of question: TracedQuestion, given state: State) -> Double {
        let parameters = parameters(question.skillSet)
        return parameters.probabilityCorrect(mastery: state[question.skillSet] ?? parameters.prior)
    }

    package func update(_ state: inout State, with answer: TracedAnswer) {
        let parameters = parameters(answer.question.skillSet)
        let mastery = state[answer.question.skillSet] ?? parameters.prior
        state[answer.question.skillSet] = parameters.transition(
            parameters.posterior(mastery, isCorrect: answer.isCorrect))
    }

    // MARK: Fitting

    /// - Parameters:
    ///   - skillSetCount: of the vocabulary.
    ///   - forgets: whether what is known can be forgotten.
    ///   - threads: the result does not depend on it.
    package init(
        fitting learners: [InteractionTable.Learner], skillSetCount: Int, forgets: Bool, threads: Int = 2
    ) {
        var sequences = [Sequences](repeating: Sequences(), count: skillSetCount)
        var all = Sequences()
        for learner in learners {
            for (skillSet, outcomes) in Dictionary(grouping: learner.answers, by: \.question.skillSet)
                .sorted(by: { $0.key < $1.key })
            {
                sequences[skillSet].append(outcomes.map(\.isCorrect))
                all.append(outcomes.map(\.isCorrect))
            }
        }
        var start = Parameters()
        start.forget = forgets ? 0.02 : 0
        let common = ExpectationMaximisation(start: start, weight: 1).fit(all)
        self.common = common
        // Long and short sets are dealt out in turn, so that threads end together.
        let bySize = sequences.indices.sorted {
            (sequences[$0].outcomes.count, $0) > (sequences[$1].outcomes.count, $1)
        }
        var parameters = [Parameters](repeating: common, count: skillSetCount)
        parameters.withUnsafeMutableBufferPointer { parameters in
            nonisolated(unsafe) let parameters = parameters
            concurrently(threads) { [sequences] thread in
                for place in stride(from: thread, to: bySize.count, by: threads) {
                    let skillSet = bySize[place]
                    parameters[skillSet] = ExpectationMaximisation(start: common, weight: 10).fit(sequences[skillSet])
                }
            }
        }
        self.parameters = parameters
    }

    /// Answers of many learners on one skill set, one after the other.
    struct Sequences: Sendable {
        private(set) var outcomes: [Bool] = []
        private(set) var starts = [0]

        mutating func append(_ answers: [Bool]) {
            outcomes += answers
            starts.append(outcomes.count)
        }
    }

    /// Baum–Welch for the hidden Markov model with two states, with beta priors around `start`.
    struct ExpectationMaximisation {
        var start: Parameters
        /// Imagined cases of each parameter that are as `start` says.
        var weight: Double
        var maximumRounds = 100
        /// Ends when no parameter moves further.
        var tolerance = 1e-4

        func fit(_ sequences: Sequences) -> Parameters {
            guard !sequences.outcomes.isEmpty else { return start }
            var parameters = start
            var filtered = [Double](repeating: 0, count: sequences.outcomes.count)
            for _ in 0..<maximumRounds {
                let next = round(parameters, sequences, &filtered)
                let moves = [
                    next.prior - parameters.prior, next.learn - parameters.learn, next.forget - parameters.forget,
                    next.guess - parameters.guess, next.slip - parameters.slip,
                ]
                parameters = next
                if moves.allSatisfy({ abs($0) < tolerance }) { break }
            }
            return parameters
        }

        /// One pass forward and back over each sequence: expected counts, and the parameters that they speak for.
        private func round(_ old: Parameters, _ sequences: Sequences, _ filtered: inout [Double]) -> Parameters {
            // Expected counts of events and of the occasions for them.
            var (known, first) = (weight * start.prior, weight)
            var (learnt, couldLearn) = (weight * start.learn, weight)
            var (forgotten, couldForget) = (weight * start.forget, weight)
            var (guessed, unknown) = (weight * start.guess, weight)
            var (slipped, mastered) = (weight * start.slip, weight)
            for (begin, end) in zip(sequences.starts, sequences.starts.dropFirst()) where begin < end {
                var mastery = old.prior
                for place in begin..<end {
                    filtered[place] = old.posterior(mastery, isCorrect: sequences.outcomes[place])
                    mastery = old.transition(filtered[place])
                }
                var smoothed = filtered[end - 1]
                for place in stride(from: end - 1, through: begin, by: -1) {
                    if place < end - 1 {
                        let (before, after) = (filtered[place], smoothed)
                        let predicted = old.transition(before)
                        let stays = before * (1 - old.forget) * after / predicted
                        let learns = (1 - before) * old.learn * after / predicted
                        let forgets = before * old.forget * (1 - after) / (1 - predicted)
                        smoothed = stays + forgets
                        learnt += learns
                        couldLearn += 1 - smoothed
                        forgotten += forgets
                        couldForget += smoothed
                    }
                    unknown += 1 - smoothed
                    mastered += smoothed
                    if sequences.outcomes[place] { guessed += 1 - smoothed } else { slipped += smoothed }
                }
                known += smoothed
                first += 1
            }
            var new = Parameters()
            new.prior = Self.inside(known / first)
            new.learn = Self.inside(learnt / couldLearn)
            new.forget = old.forget == 0 ? 0 : Self.inside(forgotten / couldForget)
            // Knowing a skill may not make its answers worse.
            new.guess = min(Self.inside(guessed / unknown), 0.5)
            new.slip = min(Self.inside(slipped / mastered), 0.5)
            return new
        }

        private static func inside(_ probability: Double) -> Double { min(max(probability, 1e-4), 1 - 1e-4) }
    }
}
