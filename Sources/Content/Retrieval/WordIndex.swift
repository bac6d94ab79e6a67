import Foundation

/// BM25 over words, and over single and paired Chinese characters:
///
///     score(q, d) = Σ_t w(t) · idf(t) · tf·(k₁ + 1) / (tf + k₁·(1 − b + b·|d|/avg)),   idf(t) = ln(1 + (N − n + ½)/(n + ½))
///
/// (Robertson & Zaragoza 2009.) The heading counts thrice and the lesson's title once in tf; w lowers single characters and
/// words without content.
struct WordIndex: Sendable {
    private let count: Int
    private let vocabulary: [Term: Int32]
    /// For each term where its postings begin; one more at the end.
    private let starts: [Int32]
    private let postings: [Posting]

    private struct Posting {
        var passage: Int32
        /// What the term adds to the score of the passage, before idf and weight.
        var impact: Float
    }

    private static let k1: Float = 1.2
    private static let b: Float = 0.6
    private static let singleWeight: Float = 0.3
    private static let faintWeight: Float = 0.1

    init(_ passages: [Passage]) {
        struct Count {
            var term: Int32
            var passage: Int32
            var frequency: Int32
        }
        var vocabulary: [Term: Int32] = [:]
        var counts: [Count] = []
        var sizes: [Int32] = []
        var lengths: [Float] = []
        lengths.reserveCapacity(passages.count)
        for (number, passage) in passages.enumerated() {
            let heading = Term.all(in: passage.heading)
            let terms = Term.all(in: passage.text) + heading + heading + heading + Term.all(in: passage.lessonTitle)
            var ids = terms.map { term -> Int32 in
                if let id = vocabulary[term] { return id }
                let id = Int32(sizes.count)
                vocabulary[term] = id
                sizes.append(0)
                return id
            }
            lengths.append(Float(ids.count))
            ids.sort()
            var start = 0
            while start < ids.count {
                let end = ids[start...].firstIndex { $0 != ids[start] } ?? ids.count
                counts.append(Count(term: ids[start], passage: Int32(number), frequency: Int32(end - start)))
                sizes[Int(ids[start])] += 1
                start = end
            }
        }
        // Gathers what was counted by passage under each term.
        var starts = [Int32](repeating: 0, count: sizes.count + 1)
        for (term, size) in sizes.enumerated() { starts[term + 1] = starts[term] + size }
        var next = starts
        let average = max(1, lengths.reduce(0, +) / Float(max(1, lengths.count)))
        var postings = [Posting](repeating: Posting(passage: 0, impact: 0), count: counts.count)
        for count in counts {
            let frequency = Float(count.frequency)
            let length = lengths[Int(count.passage)]
            let norm = Self.k1 * (1 - Self.b + Self.b * length / average)
            let impact = frequency * (Self.k1 + 1) / (frequency + norm)
            postings[Int(next[Int(count.term)])] = Posting(passage: count.passage, impact: impact)
            next[Int(count.term)] += 1
        }
        self.count = passages.count
        self.vocabulary = vocabulary
        self.starts = starts
        self.postings = postings
    }

    /// What of a question counts: words without content only when there is nothing else.
    func parts(of terms: Set<Term>) -> [Part] {
        let all = terms.map(part)
        return all.allSatisfy(\.isFaint) ? all : all.filter { !$0.isFaint }
    }

    /// The score of every passage; nil when none has a term of the question.
    func scores(_ parts: [Part]) -> [Float]? {
        guard parts.contains(where: { !$0.range.isEmpty }) else { return nil }
        var scores = [Float](repeating: 0, count: count)
        scores.withUnsafeMutableBufferPointer { scores in
            for part in parts {
                for posting in postings[part.range] { scores[Int(posting.passage)] += part.weight * posting.impact }
            }
        }
        return scores
    }

    struct Part {
        var range: Range<Int>
        var weight: Float
        var isFaint: Bool
    }

    func part(_ term: Term) -> Part {
        let range = vocabulary[term].map { Int(starts[Int($0)])..<Int(starts[Int($0) + 1]) } ?? 0..<0
        let isFaint = QuestionWords.contains(term)
        let weight =
            rarity(of: range.count) * (isFaint ? Self.faintWeight : term.isSingle ? Self.singleWeight : 1)
        return Part(range: range, weight: weight, isFaint: isFaint)
    }

    /// The idf of a term that is in `holders` of the passages.
    func rarity(of holders: Int) -> Float {
        log(1 + (Float(count - holders) + 0.5) / (Float(holders) + 0.5))
    }

    func contains(_ range: Range<Int>, _ passage: Int) -> Bool {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(postings[middle].passage) < passage { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && Int(postings[low].passage) == passage
    }
}
