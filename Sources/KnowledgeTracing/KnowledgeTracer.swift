/// A fitted model that follows a learner: it foretells each answer from the earlier ones.
///
///     var state = tracer.start
///     let chance = tracer.probability(of: question, given: state)
///     tracer.update(&state, with: TracedAnswer(question: question, isCorrect: true))
package protocol KnowledgeTracer: Sendable {
    /// What a model remembers of one learner.
    associatedtype State: Sendable

    /// The state of a learner who has not answered yet.
    var start: State { get }

    /// The probability, inside 0…1, that the next answer is right.
    func probability(of question: TracedQuestion, given state: State) -> Double

    /// Takes an answer in.
    func update(_ state: inout State, with answer: TracedAnswer)

    /// The probability of each answer of one learner from those before it: as if they came one by one, to 1e-4.
    ///
    /// - Parameter history: greatest number of earlier answers that are used; nil for all.
    func predictions(for answers: [TracedAnswer], history: Int?) -> [Double]
}

extension KnowledgeTracer {
    /// From all earlier answers.
    package func predictions(for answers: [TracedAnswer]) -> [Double] { predictions(for: answers, history: nil) }

    package func predictions(for answers: [TracedAnswer], history: Int?) -> [Double] {
        var state = start
        return answers.indices.map { place in
            if let history, place > history {
                state = start
                for earlier in answers[(place - history)..<place] { update(&state, with: earlier) }
                return probability(of: answers[place].question, given: state)
            }
            defer { update(&state, with: answers[place]) }
            return probability(of: answers[place].question, given: state)
        }
    }
}
