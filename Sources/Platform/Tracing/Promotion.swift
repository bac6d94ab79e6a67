/// An entry about which model foretells answers: a promotion, or the way back. The latest one holds.
package struct Promotion: Codable, Hashable, Sendable {
    /// A model that was promoted.
    package struct Model: Codable, Hashable, Sendable {
        /// Its kind, such as `history-lr`.
        package var kind: String
        /// SHA-256 of its file, in hexadecimal.
        package var checksum: String
    }

    /// What a promotion rests on.
    package struct Grounds: Codable, Hashable, Sendable {
        /// The model was trained on answers before this moment and compared on later ones; milliseconds since 1970.
        package var moment: Int64
        package var comparison: TracingComparison
        /// Least gain that was asked for, in nats per answer.
        package var margin: Double
    }

    /// From 1.
    package var number: Int64
    /// Milliseconds since 1970.
    package var time: Int64
    /// Who ran the command.
    package var by: String
    /// What foretells from now on; nil for what Cria believes of the learner.
    package var model: Model?
    /// What was used before.
    package var replaced: Model?
    /// The entry to which a revert goes back; 0 for the time before all of them.
    package var previous: Int64
    /// Nil for a revert.
    package var grounds: Grounds?
}
