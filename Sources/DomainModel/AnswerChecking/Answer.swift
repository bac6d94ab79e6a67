/// What a learner gives in answer to a step.
package enum Answer: Codable, Hashable, Sendable {
    /// Ids of the picked choices.
    case choices([String])
    /// A number, an expression, or a short text, as typed.
    case text(String)
    /// One entry for each blank, in order; a choice blank holds the choice's id.
    case blanks([String])
    /// Ids of the items, in the order given.
    case order([String])
    /// For each left id the id of the pair whose right side was joined to it.
    case matches([String: String])
}
