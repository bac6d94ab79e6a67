import Foundation
package import LanguageModels

/// Finds the passages that a question is about, by words and by vectors.
///
/// *Words*: BM25 (``WordIndex``). *Vectors*: the cosine of hashed n-grams, or of a model's vectors. The best of either are then
/// ordered by score · (1 + ½·h·(1 + 3·c)): h is the share of the heading that the question names, c the share of the
/// question's content that is in the heading. *Fused*: the sum of w / (k + rank) over both, k = 60 (reciprocal-rank fusion: Cormack,
/// Clarke & Büttcher 2009).
package struct PassageIndex: Sendable {
    package struct Hit: Hashable, Sendable {
        package var passage: Passage
        /// Comparable among the hits of one search only.
        package var score: Double
        /// Share of the question's content, weighted by rarity, that the passage speaks of, 0…1; of a long question as
        /// much as three rare words is all, and to name the heading is half. Below ``PassageIndex/leastCoverage`` the
        /// question is about something else.
        package var coverage: Double
    }

    /// What passages are found by.
    package enum Ranking: String, CaseIterable, Sendable {
        case words, vectors, fused
    }

    /// See ``Hit/coverage``.
    package static let leastCoverage = 0.35

    package let passages: [Passage]
    let words: WordIndex
    private let vectors: SparseVectorIndex
    /// Name of the model that made ``modelVectors``: the vectors of others cannot be compared with them.
    private var modelName: String?
    private var modelVectors: DenseVectorIndex?

    private static let headingBonus: Float = 0.5
    /// For a heading that is all the question is about: so much more.
    private static let exactBonus: Float = 3
    private static let preference: Float = 1.5
    /// Content, in terms that no passage has, above which more is not asked for.
    private static let sufficient: Float = 3
    private static let namedCoverage: Float = 0.5
    /// So many times the wanted number are put in order.
    private static let candidates = 10
    private static let fusionConstant = 60.0
    /// Weights in the fusion, chosen by measurement: docs/evaluation.md.
    private static let wordWeight = 1.0
    private static let ngramWeight = 0.5
    private static let modelWeight = 1.0

    /// With the built-in vectors, which need no model.
    package init(_ passages: [Passage]) {
        self.init(passages, dimension: HashedNgramEmbedding.standardDimension)
    }

    /// - Parameter dimension: of the built-in vectors, a power of two.
    package init(_ passages: [Passage], dimension: Int) {
        self.passages = passages
        let texts = passages.map(\.searchText)
        (words, vectors) = Parallel.both(
            { WordIndex(passages) }, { SparseVectorIndex(texts, dimension: dimension) })
    }

    /// The same index with vectors of a model, which ``find(_:limit:preferring:by:embedding:)`` then uses.
    ///
    /// - Parameters:
    ///   - batch: number of texts in one request.
    ///   - progress: passages done, of all.
    /// - Throws: ``ChatModelError`` of the model, also when its vectors do not fit together.
    package func embedded(
        by model: any EmbeddingModel, batch: Int = 64,
        progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) async throws -> PassageIndex {
        var vectors: [[Float]] = []
        vectors.reserveCapacity(passages.count)
        for start in stride(from: 0, to: passages.count, by: max(1, batch)) {
            try Task.checkCancellation()
            let part = passages[start..<min(start + max(1, batch), passages.count)]
            vectors += try await model.embed(part.map(\.searchText))
            progress(vectors.count, passages.count)
        }
        var index = self
        guard !passages.isEmpty else { return index }
        guard vectors.count == passages.count, let dense = DenseVectorIndex(vectors) else {
            throw ChatModelError(
                .malformed,
                "The embedding model \(model.name) gave \(vectors.count) vectors for \(passages.count) passages, or vectors "
                    + "of different lengths. Choose a model that is made for embeddings.")
        }
        index.modelName = model.name
        index.modelVectors = dense
        return index
    }

    /// The passages that answer `query` best, the best first.
    ///
    /// - Parameters:
    ///   - lesson: its passages are preferred among near equals.
    ///   - ranking: by words only such as share a term with the query are found.
    package func search(
        _ query: String, limit: Int = 5, preferring lesson: String? = nil, by ranking: Ranking = .fused
    ) -> [Hit] {
        search(query, limit, lesson, ranking) { vectors.scores(QuestionWords.content(of: query)) }
    }

    /// Like ``search(_:limit:preferring:by:)``, by a model's vectors; by the built-in ones when there is no model, it does
    /// not answer, or it is not the one that ``embedded(by:batch:progress:)`` was given.
    ///
    /// - Parameter model: reads the question, on behalf of whoever asks it: the passages were read on the operator's.
    package func find(
        _ query: String, limit: Int = 5, preferring lesson: String? = nil, by ranking: Ranking = .fused,
        embedding model: (any EmbeddingModel)?
    ) async -> [Hit] {
        guard let model, model.name == modelName, let modelVectors, ranking != .words,
            let vector = try? await model.embed([String(query.prefix(Self.queryLimit))]).first,
            vector.count == modelVectors.dimension
        else { return search(query, limit: limit, preferring: lesson, by: ranking) }
        return search(query, limit, lesson, ranking, weight: Self.modelWeight) { modelVectors.scores(vector) }
    }

    /// Characters of a question that are read.
    private static let queryLimit = 2000

    private func search(
        _ query: String, _ limit: Int, _ lesson: String?, _ ranking: Ranking, weight: Double = ngramWeight,
        _ cosines: () -> [Float]
    ) -> [Hit] {
        guard limit > 0 else { return [] }
        let question = Query(QuestionWords.terms(of: query), words)
        let depth = limit * Self.candidates
        let byWords = ranking == .vectors ? [] : wordRanking(question, depth, lesson)
        let byVectors = ranking == .words ? [] : self.ranking(of: cosines(), question, depth, lesson)
        let ranked =
            switch ranking {
            case .words: byWords
            case .vectors: byVectors
            case .fused: Self.fused([(byWords, Self.wordWeight), (byVectors, weight)])
            }
        return ranked.prefix(limit).map { number, score in
            Hit(passage: passages[number], score: score, coverage: coverage(of: number, question))
        }
    }

    private struct Query {
        var terms: Set<Term>
        var parts: [WordIndex.Part]
        /// What is asked about, in units of rarity; not more than ``PassageIndex/sufficient``.
        var content: Float

        init(_ terms: Set<Term>, _ words: WordIndex) {
            self.terms = terms
            parts = words.parts(of: terms)
            content = min(
                parts.reduce(0) { $0 + ($1.isFaint ? 0 : $1.weight) }, PassageIndex.sufficient * words.rarity(of: 0))
        }
    }

    private typealias Ranked = [(number: Int, score: Double)]

    private func wordRanking(_ query: Query, _ depth: Int, _ lesson: String?) -> Ranked {
        guard let scores = words.scores(query.parts) else { return [] }
        return self.ranking(of: scores, query, depth, lesson)
    }

    /// The best scores, headings that the question names and the preferred lesson put forward.
    private func ranking(of scores: [Float], _ query: Query, _ depth: Int, _ lesson: String?) -> Ranked {
        Self.sorted(
            Self.best(depth, of: scores).map { number in
                let passage = passages[number]
                let (named, naming) = shares(of: passage.heading, query.terms, query.content)
                var score = scores[number] * (1 + Self.headingBonus * named * (1 + Self.exactBonus * naming))
                if passage.lesson == lesson { score *= Self.preference }
                return (number, Double(score))
            })
    }

    private static func fused(_ rankings: [(ranked: Ranked, weight: Double)]) -> Ranked {
        var scores: [Int: Double] = [:]
        var order: [Int] = []
        for (ranked, weight) in rankings {
            for (rank, one) in ranked.enumerated() {
                if scores[one.number] == nil { order.append(one.number) }
                scores[one.number, default: 0] += weight / (fusionConstant + Double(rank + 1))
            }
        }
        return sorted(order.map { ($0, scores[$0] ?? 0) })
    }

    /// The best first; stable, so that equals stay in the order of reading.
    private static func sorted(_ ranked: Ranked) -> Ranked {
        ranked.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    }

    private func coverage(of number: Int, _ query: Query) -> Double {
        let covered = query.parts.reduce(Float(0)) { sum, part in
            sum + (!part.isFaint && words.contains(part.range, number) ? part.weight : 0)
        }
        let named = shares(of: passages[number].heading, query.terms, query.content).named
        let share = query.content > 0 ? min(1, covered / query.content) : 0
        return Double(max(share, named == 1 ? Self.namedCoverage : 0))
    }

    /// The share of a heading that the question names, and the share of the question's content that is in the heading.
    private func shares(of heading: String, _ terms: Set<Term>, _ content: Float) -> (named: Float, naming: Float) {
        var (all, common) = (Float(0), Float(0))
        for term in Set(Term.all(in: heading)) {
            let weight = words.part(term).weight
            all += weight
            if terms.contains(term) { common += weight }
        }
        return (all > 0 ? common / all : 0, content > 0 ? min(1, common / content) : 0)
    }

    /// The numbers of the greatest scores above 0, among equals the lower number first.
    private static func best(_ limit: Int, of scores: [Float]) -> [Int] {
        var best: [Int] = []
        var least: Float = 0
        for (number, score) in scores.enumerated() where score > least {
            let place = best.firstIndex { scores[$0] < score } ?? best.count
            best.insert(number, at: place)
            if best.count > limit { best.removeLast() }
            if best.count == limit { least = scores[best[limit - 1]] }
        }
        return best
    }
}

extension Passage {
    /// What its vector is made of: where it stands and what it says.
    var searchText: String { "\(path)\n\(heading)\n\(text)" }
}
