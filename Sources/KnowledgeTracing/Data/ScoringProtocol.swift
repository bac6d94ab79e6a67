/// Which answers of a learner are scored, and how much of what came before a model may use.
package enum ScoringProtocol: String, CaseIterable, Sendable {
    /// All answers but those whose order is a multiple of 200, so that models that restart there are scored on the same; anything
    /// earlier may be used.
    case q200
    /// All answers but a learner's first, each from at most the 199 before it (pyKT's window, Liu et al. 2022).
    case pykt

    /// Greatest number of earlier answers that are used; nil for all.
    package var history: Int? { self == .pykt ? 199 : nil }

    package func scores(order: Int) -> Bool { self == .q200 ? order % 200 != 0 : order > 0 }
}
