/// A learner as a model follows them, whatever it is that the model remembers: a value.
package struct FollowedLearner: Sendable {
    /// The probability, inside 0…1, that the next answer is right.
    package let probability: @Sendable (TracedQuestion) -> Double
    /// The learner after further answers.
    package let after: @Sendable ([TracedAnswer]) -> FollowedLearner

    fileprivate init<Tracer: KnowledgeTracer>(_ tracer: Tracer, _ state: Tracer.State) {
        probability = { tracer.probability(of: $0, given: state) }
        after = { answers in
            var state = state
            for answer in answers { tracer.update(&state, with: answer) }
            return FollowedLearner(tracer, state)
        }
    }
}

extension KnowledgeTracer {
    /// A learner who has not answered yet.
    package func follow() -> FollowedLearner { FollowedLearner(self, start) }
}
