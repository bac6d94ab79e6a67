/// A model that turns texts into vectors, so that texts with like meaning lie close to each other.
package protocol EmbeddingModel: Sendable {
    /// Its name; vectors of models with different names cannot be compared.
    var name: String { get }
    /// Length of its vectors; nil until the first answer where only the server knows.
    var dimension: Int? { get }
    /// The machine it runs on; nil when it runs in this process.
    var host: String? { get }

    /// One vector of unit length for each text, in the order of the texts.
    ///
    /// - Throws: ``ChatModelError``.
    func embed(_ texts: [String]) async throws -> [[Float]]
}
