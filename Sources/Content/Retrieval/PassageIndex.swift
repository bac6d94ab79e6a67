import Foundation

/// Finds the passages that a question is about: BM25 over words, and over single and paired Chinese characters.
///
///     score(q, d) = Σ_t w(t) · idf(t) · tf·(k₁ + 1) / (tf + k₁·(1 − b + b·|d|/avg)),   idf(t) = ln(1 + (N − n + ½)/(n + ½))
///
/// (Robertson & Zaragoza 2009.) The heading counts thrice and the lesson's title once in tf; w lowers single characters and
/// words without content. The best are then ordered by score · (1 + ½·h·(1 + 3·c)): h is the share of the heading that the
/// question names, c the share of the question's content that is in the heading.
package struct PassageIndex: Sendable {
    package struct Hit: Hashable, Sendable {
        package var passage: Passage
        package var score: Double
        /// Share of the question's content, weighted by rarity, that the passage speaks of, 0…1; of a long question as
        /// much as three rare words is all, and to name the heading is half. Below ``PassageIndex/leastCoverage`` the
        /// question is about something else.
        package var coverage: Double
    }

    /// See ``Hit/coverage``.
    package static let leastCoverage = 0.35

    package let passages: [Passage]
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
    private static let headingBonus: Float = 0.5
    /// For a heading that is all the question is about: so much more.
    private static let exactBonus: Float = 3
    private static let preference: Float = 1.5
    /// Content, in terms that no passage has, above which more is not asked for.
    private static let sufficient: Float = 3
    private static let namedCoverage: Float = 0.5
    /// Size of a quotation, in bytes, at which no further sentence is added.
    private static let quoteSize = 180
    /// So many times the wanted number are put in order.
    private static let candidates = 10

    package init(_ passages: [Passage]) {
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
        self.passages = passages
        self.vocabulary = vocabulary
        self.starts = starts
        self.postings = postings
    }

    /// The passages that answer `query` best, the best first; only such as share a term with it.
    ///
    /// - Parameter lesson: its passages are preferred among near equals.
    package func search(_ query: String, limit: Int = 5, preferring lesson: String? = nil) -> [Hit] {
        let terms = QuestionWords.terms(of: query)
        let all = terms.map(part)
        // Words without content count only when there is nothing else.
        let parts = all.allSatisfy(\.isFaint) ? all : all.filter { !$0.isFaint }
        guard limit > 0, parts.contains(where: { !$0.range.isEmpty }) else { return [] }
        var scores = [Float](repeating: 0, count: passages.count)
        for part in parts {
            for posting in postings[part.range] { scores[Int(posting.passage)] += part.weight * posting.impact }
        }
        let content = min(
            parts.reduce(0) { $0 + ($1.isFaint ? 0 : $1.weight) }, Self.sufficient * rarity(of: 0))
        let candidates = Self.best(limit * Self.candidates, of: scores).map { number -> Hit in
            let passage = passages[number]
            let covered = parts.reduce(Float(0)) { sum, part in
                sum + (!part.isFaint && contains(part.range, number) ? part.weight : 0)
            }
            let (named, naming) = shares(of: passage.heading, terms, content)
            var score = scores[number] * (1 + Self.headingBonus * named * (1 + Self.exactBonus * naming))
            if passage.lesson == lesson { score *= Self.preference }
            let coverage = max(content > 0 ? min(1, covered / content) : 0, named == 1 ? Self.namedCoverage : 0)
            return Hit(passage: passage, score: Double(score), coverage: Double(coverage))
        }
        // Stable: among equals in the order of reading.
        return Array(
            candidates.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
                .map(\.element).prefix(limit))
    }

    /// The sentences of `passage` that answer `query` best: a few, with a formula, list or table that belongs to them.
    package func quote(from passage: Passage, for query: String) -> String {
        if passage.isDefinition { return passage.text }
        let weights = QuestionWords.terms(of: query).map { ($0, part($0).weight) }
        let pieces = passage.text.quotablePieces
        let scores = pieces.map { piece -> Float in
            let present = Set(Term.all(in: piece.text))
            return weights.reduce(0) { $0 + (present.contains($1.0) ? $1.1 : 0) }
        }
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else { return "" }
        var (first, last) = (best, best)
        // What is no prose needs the sentence that introduces it.
        if !pieces[best].isProse, best > 0 { first -= 1 }
        // A sentence alone says little; one that introduces something says nothing without it.
        var size = pieces[first...last].reduce(0) { $0 + $1.text.utf8.count }
        while last + 1 < pieces.count, last < best + 4 {
            let isIntroduction = pieces[last].text.last.map { ":：".contains($0) } == true
            guard isIntroduction || size < Self.quoteSize || pieces[last + 1].text.hasPrefix("$$") else { break }
            last += 1
            size += pieces[last].text.utf8.count
        }
        while first > 0, first + 2 > best, size < Self.quoteSize {
            first -= 1
            size += pieces[first].text.utf8.count
        }
        return pieces[first...last].enumerated().reduce(into: "") { quote, next in
            let joint = next.element.text.first?.isWide == true ? "" : " "
            quote += (next.offset == 0 ? "" : next.element.beginsBlock ? "\n\n" : joint) + next.element.text
        }
    }

    /// The share of a heading that the question names, and the share of the question's content that is in the heading.
    private func shares(of heading: String, _ terms: Set<Term>, _ content: Float) -> (named: Float, naming: Float) {
        var (all, common) = (Float(0), Float(0))
        for term in Set(Term.all(in: heading)) {
            let weight = part(term).weight
            all += weight
            if terms.contains(term) { common += weight }
        }
        return (all > 0 ? common / all : 0, content > 0 ? min(1, common / content) : 0)
    }

    private struct Part {
        var range: Range<Int>
        var weight: Float
        var isFaint: Bool
    }

    private func part(_ term: Term) -> Part {
        let range = vocabulary[term].map { Int(starts[Int($0)])..<Int(starts[Int($0) + 1]) } ?? 0..<0
        let isFaint = QuestionWords.contains(term)
        let weight =
            rarity(of: range.count) * (isFaint ? Self.faintWeight : term.isSingle ? Self.singleWeight : 1)
        return Part(range: range, weight: weight, isFaint: isFaint)
    }

    /// The idf of a term that is in `count` passages.
    private func rarity(of count: Int) -> Float {
        log(1 + (Float(passages.count - count) + 0.5) / (Float(count) + 0.5))
    }

    private func contains(_ range: Range<Int>, _ passage: Int) -> Bool {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if Int(postings[middle].passage) < passage { low = middle + 1 } else { high = middle }
        }
        return low < range.upperBound && Int(postings[low].passage) == passage
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

extension String {
    /// Sentences of the prose and whole blocks of everything else.
    fileprivate var quotablePieces: [(text: String, isProse: Bool, beginsBlock: Bool)] {
        MarkdownBlocks.split(self).filter { !$0.hasPrefix("![") }.flatMap { block in
            guard !["$$", "|", "- ", "* ", "1. ", "```", "~~~", ">"].contains(where: block.hasPrefix) else {
                return [(block, false, true)]
            }
            return MarkdownBlocks.sentences(block).enumerated().map { number, sentence in
                (String(sentence.reversed().drop(while: \.isWhitespace).reversed()), true, number == 0)
            }
        }
    }
}

/// Words that make a sentence a question, and others without content.
private enum QuestionWords {
    private static let english = """
        a an the is are was were be do does did can could should would will may must i you he it we they me my your its
        this that these those there here what which who when where why how of to in on for with by from at as and or not
        no if so about please explain tell show help want know need mean meaning understand define definition let us get
        some any just really question answer dont doesnt didnt cant cannot isnt im ive id whats between does work works
        again still very much more than then
        """
    /// The longest first.
    private static let chinese = [
        "是什么意思", "什么意思", "的意思是", "能不能", "可不可以", "怎么理解", "解释一下", "介绍一下", "说明一下", "讲一下", "讲讲", "请问", "为什么",
        "是什么", "什么是", "有什么", "什么叫", "什么", "怎么样", "怎么办", "怎么", "怎样", "如何", "为何", "何谓", "解释", "告诉我", "告诉", "不明白",
        "不理解", "不知道", "不清楚", "看不懂", "没看懂", "听不懂", "不太懂", "不懂", "想知道", "想问", "一下", "意思", "可以", "请",
    ]
    /// Characters that only join a word to its neighbour: a pair with one of them is no word.
    private static let joiners = Set(Term.all(in: "的 了 是 吗 呢 吧 啊 嘛 我 你 您 这"))
    private static let words = Set(Term.all(in: english + " 那 要 和 与 在 有 会 能 该 做 用 吗")).union(joiners)

    /// The terms of a question, without the Chinese words that only make it one.
    static func terms(of query: String) -> Set<Term> {
        var text = String(query.prefix(2000))
        for phrase in chinese where text.contains(phrase) { text = text.replacing(phrase, with: " ") }
        return Set(Term.all(in: text))
    }

    static func contains(_ term: Term) -> Bool {
        words.contains(term) || term.pair.map { $0.contains(where: joiners.contains) } == true
    }
}
