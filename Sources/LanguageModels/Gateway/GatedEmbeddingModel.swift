/// An embedding model, on behalf of one caller. There is no chain: vectors of different models cannot be compared.
struct GatedEmbeddingModel: EmbeddingModel {
    let lane: ModelLane<any EmbeddingModel>
    let caller: ModelCaller
    let gate: Gate

    var name: String { lane.name }
    var dimension: Int? { lane.model.dimension }
    var host: String? { lane.host }

    func embed(_ texts: [String]) async throws -> [[Float]] {
        guard !texts.isEmpty else { return [] }
        var redactor = Redactor(names: caller.names)
        let redacted = texts.map { redactor.redact($0) }
        var vectors: [[Float]] = []
        try await gate.call([lane], for: caller, input: TokenEstimate.tokens(redacted), output: 0) { lane, progress in
            vectors = try await lane.model.embed(redacted)
            progress.hasBegun = true
        }
        return vectors
    }
}
