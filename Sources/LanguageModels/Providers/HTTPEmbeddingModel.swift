import Foundation
import Synchronization

/// Embeddings over HTTP: OpenAI's call and its imitations, and Ollama's own.
final class HTTPEmbeddingModel: EmbeddingModel {
    /// Texts in one call.
    private static let batch = 64
    /// Largest answer, in bytes.
    private static let limit = 64 << 20

    private let endpoint: ModelEndpoint
    private let isOllama: Bool
    private let known = Mutex<Int?>(nil)

    var name: String { endpoint.model }
    var host: String? { endpoint.host }
    var dimension: Int? { known.withLock { $0 } }

    init(_ configuration: ModelConfiguration) throws {
        isOllama = configuration.provider == .ollama
        endpoint = try ModelEndpoint(
            configuration, basePath: configuration.provider == .zhipu ? ZhipuWire().basePath : "")
    }

    func embed(_ texts: [String]) async throws -> [[Float]] {
        var vectors: [[Float]] = []
        for start in stride(from: 0, to: texts.count, by: Self.batch) {
            vectors += try await embed(batch: Array(texts[start..<min(start + Self.batch, texts.count)]))
        }
        return vectors
    }

    private func embed(batch texts: [String]) async throws -> [[Float]] {
        let input = JSONValue.array(texts.map { .string($0) })
        // Ollama would cut long texts without a word.
        let body =
            isOllama
            ? JSONValue.members(["model": .string(name), "input": input, "truncate": false])
            : .members(["model": .string(name), "input": input, "encoding_format": "base64"])
        let answer = try await endpoint.call(
            isOllama ? "/api/embed" : "/embeddings", Array(body.text.utf8), limit: Self.limit)
        guard let value = JSONParser.parse(answer) else { throw malformed("sent embeddings that are no JSON") }
        if let complaint = ServerComplaint(within: value) {
            throw endpoint.explained(
                ChatModelError(
                    status: complaint.status ?? 500, host: endpoint.host, model: name,
                    serverMessage: complaint.message))
        }
        let vectors = try isOllama ? (value["embeddings"]?.array ?? []).map(vector) : ordered(value, texts.count)
        guard vectors.count == texts.count else {
            throw malformed("sent \(vectors.count) embeddings for \(texts.count) texts")
        }
        return try vectors.map(unit)
    }

    /// The vectors by their index, in whatever order they came.
    private func ordered(_ value: JSONValue, _ count: Int) throws -> [[Float]] {
        var vectors = [[Float]?](repeating: nil, count: count)
        for (position, entry) in (value["data"]?.array ?? []).enumerated() {
            let index = entry["index"]?.int ?? position
            guard vectors.indices.contains(index), vectors[index] == nil else {
                throw malformed("sent an embedding with the index \(index), twice or for no text")
            }
            vectors[index] = try vector(entry["embedding"] ?? .null)
        }
        return vectors.compactMap { $0 }
    }

    /// Numbers, or little-endian 32-bit floats in base64.
    private func vector(_ value: JSONValue) throws -> [Float] {
        if let numbers = value.array { return numbers.map { Float($0.double ?? .nan) } }
        guard let text = value.string, let data = Data(base64Encoded: text), data.count.isMultiple(of: 4) else {
            throw malformed("sent an embedding that is neither numbers nor base64")
        }
        let bytes = Array(data)
        return stride(from: 0, to: bytes.count, by: 4).map { start in
            Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * UInt32($1)) })
        }
    }

    private func unit(_ vector: [Float]) throws -> [Float] {
        let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
        guard length.isFinite, length > 0 else { throw malformed("sent an embedding without a direction") }
        let expected = known.withLock { known in
            known = known ?? vector.count
            return known
        }
        guard vector.count == expected else {
            throw malformed("changed the length of its embeddings from \(expected ?? 0) to \(vector.count)")
        }
        return vector.map { Float(Double($0) / length) }
    }

    private func malformed(_ what: String) -> ChatModelError { .malformed("at \(endpoint.host) \(what)") }
}
