import DomainModel
import Foundation
import LanguageModels
import Testing

@testable import Content

@Suite struct VectorSearchTests {
    private static func passage(_ heading: String, _ text: String, _ lesson: String = "a") -> Passage {
        Passage(
            lesson: lesson, lessonTitle: "Lesson", heading: heading, section: heading, text: text, isDefinition: false)
    }

    private static let passages = [
        passage("Photosynthesis", "Green leaves turn sunlight, water and carbon dioxide into sugar."),
        passage("Respiration", "Cells burn sugar with oxygen and set energy free."),
        passage("Gravity", "Every mass attracts every other mass."),
        passage("光合作用", "绿叶把阳光、水和二氧化碳变成糖。"), passage("万有引力", "任何两个物体都互相吸引。"),
    ]

    @Test("A misspelt word is found through its parts, in any ranking that uses vectors")
    func misspelling() throws {
        let index = PassageIndex(Self.passages)
        #expect(index.search("fotosynthesis", by: .words).isEmpty)
        for ranking in [PassageIndex.Ranking.vectors, .fused] {
            #expect(index.search("fotosynthesis", by: ranking).first?.passage.heading == "Photosynthesis")
            #expect(index.search("什么是引力", by: ranking).first?.passage.heading == "万有引力")
        }
    }

    @Test("Vectors have unit length, the same text the same vector, and nothing gives nothing")
    func unitLength() async throws {
        let embedding = HashedNgramEmbedding(fittedOn: Self.passages.map(\.searchText), dimension: 1024)
        let texts = ["Cells burn sugar", "细胞燃烧糖分", "Cells burn sugar", ""]
        let vectors = try await embedding.embed(texts)
        #expect(vectors.allSatisfy { $0.count == 1024 } && vectors[0] == vectors[2])
        for vector in vectors.prefix(3) { #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-4) }
        #expect(vectors[3].allSatisfy { $0 == 0 })
        #expect(embedding.name != HashedNgramEmbedding(fittedOn: ["other"], dimension: 1024).name)
    }

    @Test("The index gives the cosines of the vectors")
    func cosines() async throws {
        let texts = Self.passages.map(\.searchText)
        let index = SparseVectorIndex(texts, dimension: 4096)
        let vectors = try await index.embedding.embed(texts)
        let query = try #require(try await index.embedding.embed(["sugar and oxygen 糖"]).first)
        for (score, vector) in zip(index.scores("sugar and oxygen 糖"), vectors) {
            #expect(abs(score - zip(query, vector).reduce(0) { $0 + $1.0 * $1.1 }) < 1e-3)
        }
    }

    /// Knows only what things are for.
    private struct PurposeModel: EmbeddingModel {
        var name: String { "purpose" }
        var dimension: Int? { 2 }
        var host: String? { nil }
        var fails = false

        func embed(_ texts: [String]) async throws -> [[Float]] {
            if fails { throw ChatModelError(.unavailable, "down") }
            return texts.map { $0.contains("attracts") || $0.contains("fall") ? [1, 0] : [0, 1] }
        }
    }

    @Test("A model's vectors find what shares no word; when it fails, the built-in ones answer")
    func modelVectors() async throws {
        let index = try await PassageIndex(Self.passages).embedded(by: PurposeModel(), batch: 2)
        #expect(
            await index.find("Why do apples fall?", by: .vectors, embedding: PurposeModel()).first?.passage.heading
                == "Gravity")
        #expect(
            await index.find("Why do apples fall?", embedding: PurposeModel()).contains {
                $0.passage.heading == "Gravity"
            })
        await #expect(throws: ChatModelError.self) {
            try await PassageIndex(Self.passages).embedded(by: PurposeModel(fails: true))
        }
        #expect(await PassageIndex(Self.passages).find("gravity", embedding: nil).first?.passage.heading == "Gravity")
    }

    @Test("Of many rows the signs choose the candidates, and the nearest row is among them")
    func manyRows() throws {
        var generator = Numbers(state: 7)
        let rows = (0..<DenseVectorIndex.exactLimit + 1).map { _ in (0..<96).map { _ in generator.next() } }
        let index = try #require(DenseVectorIndex(rows))
        for row in stride(from: 0, to: rows.count, by: 1999) {
            let near = rows[row].map { $0 + 0.3 * generator.next() }
            let scores = index.scores(near)
            #expect(scores.indices.max { scores[$0] < scores[$1] } == row)
        }
        #expect(DenseVectorIndex([[1], [1, 2]]) == nil && index.scores([1]).isEmpty)
    }

    /// Numbers in −1…1 (Knuth's linear congruential generator).
    private struct Numbers {
        var state: UInt64

        mutating func next() -> Float {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / Float(1 << 23) - 1
        }
    }

    @Test("A passage knows the page it begins on and the headings above it; page marks are no text")
    func pages() {
        let body = """
            <!-- page 4 -->
            Opening words.

            # First

            Text on page four.
            <!-- page 5 -->
            More, on page five.

            ## Deep

            Below.

            <!-- page 6 -->

            # Last
            <!-- page 7 -->
            The end.
            """
        let lesson = Lesson(id: "a", title: ["en": "Title"], skills: [], body: ["en": body])
        let passages = lesson.passages(in: "en")
        #expect(passages.map(\.page) == [4, 4, 5, 7])
        #expect(passages.map(\.path) == ["Title", "Title › First", "Title › First › Deep", "Title › Last"])
        #expect(passages.allSatisfy { !$0.text.contains("<!--") })
        #expect(passages[1].text == "Text on page four.\nMore, on page five.")
    }
}
