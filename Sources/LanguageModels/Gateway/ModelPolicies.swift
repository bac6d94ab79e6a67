/// How the gateway treats the models: set by the operator, the same for all of them.
package struct ModelPolicies: Hashable, Sendable {
    /// How often the chain of models is tried again when each has failed before its first token.
    package var retries = 2
    /// Wait before the first retry; doubled for each further one, and shortened at random by up to a half.
    package var backoff = Duration.milliseconds(500)
    /// Longest wait for a retry. A server that asks for more is left alone for that time, and the call fails.
    package var longestWait = Duration.seconds(20)
    /// Failures in a row after which a model is left alone.
    package var failuresUntilOpen = 5
    /// How long it is left alone; doubled, up to ten times as long, each time that the call which tries it then fails.
    package var openFor = Duration.seconds(30)
    /// Most that may be spent a day.
    package var learnerBudget = Allowance()
    package var groupBudget = Allowance()
    package var siteBudget = Allowance()
    /// Bytes of requests and answers that the response cache holds; 0: nothing is cached.
    package var cacheBytes = 8 << 20
    /// Keep the redacted text of requests and replies in the trace. It is learners' writing: off unless the operator
    /// looks for a fault.
    package var tracesText = false
    /// How many calls the trace holds.
    package var traceLength = 500

    package init() {}

    /// What may be spent in a day; nil: without a limit.
    package struct Allowance: Hashable, Sendable {
        package var tokens: Int?
        /// In the currency of ``ModelConfiguration/inputPrice``.
        package var money: Double?

        package init(tokens: Int? = nil, money: Double? = nil) {
            self.tokens = tokens
            self.money = money
        }
    }
}
