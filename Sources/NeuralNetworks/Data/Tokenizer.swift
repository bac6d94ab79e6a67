/// Cuts texts into the tokens that a model reads and writes: byte-pair encoding (Sennrich, Haddow & Birch 2016) on the
/// bytes of UTF-8, so that every text of every script has tokens and none is unknown.
///
/// It starts with one token per byte and learns, from texts, which neighbours to join. Digits are never joined: a number
/// that was never seen is made of tokens that were. With no merges it is a tokenizer of bytes.
///
/// ```swift
/// let tokenizer = Tokenizer(trainedOn: texts, vocabularySize: 1000)
/// tokenizer.encode("12 apples")   // [start, 1, 2, …, end]
/// ```
package struct Tokenizer: Codable, Hashable, Sendable {
    /// Fills the shorter sequences of a batch.
    package static let padding = 0
    /// Stands before a sequence.
    package static let start = 1
    /// Stands behind it.
    package static let end = 2

    private static let firstByte = 3
    private static let firstMerge = firstByte + 256
    /// In bytes; merges that make longer ones are not learned, so that a hostile file cannot double its way to any size.
    private static let longestToken = 64

    /// Two neighbours that are joined; the earlier merge is made first, and merge `n` makes token 259 + n.
    private struct Pair: Hashable, Comparable, Sendable {
        var left: Int
        var right: Int
        static func < (a: Pair, b: Pair) -> Bool { (a.left, a.right) < (b.left, b.right) }
    }

    private var merges: [Pair]
    /// The place of each pair in `merges`.
    private var ranks: [Pair: Int]
    /// The bytes of each token; none for the three that stand for no text.
    private var bytes: [[UInt8]]

    package var vocabularySize: Int { bytes.count }

    private init(merges: [Pair]) {
        self.merges = merges
        ranks = Dictionary(merges.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
        bytes = [[], [], []] + (0...255).map { [$0] }
        for pair in merges { bytes.append(bytes[pair.left] + bytes[pair.right]) }
    }

    /// Learns merges until there are `vocabularySize` tokens or no two neighbours are seen twice. The same texts give the
    /// same tokenizer: of pairs that are seen equally often, the one of lower tokens is joined.
    package init(trainedOn texts: [String], vocabularySize: Int) {
        var counts: [[Int]: Int] = [:]
        for text in texts { for word in Self.words(text) { counts[word, default: 0] += 1 } }
        // In any order: sums of whole numbers do not depend on it.
        var words = counts.filter { $0.key.count > 1 }.map { (tokens: $0.key, count: $0.value) }
        var merges: [Pair] = []
        var lengths = [Int](repeating: 1, count: Self.firstMerge)
        while Self.firstMerge + merges.count < vocabularySize {
            var pairs: [Pair: Int] = [:]
            for word in words {
                for (left, right) in zip(word.tokens, word.tokens.dropFirst())
                where lengths[left] + lengths[right] <= Self.longestToken {
                    pairs[Pair(left: left, right: right), default: 0] += word.count
                }
            }
            guard let best = pairs.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value > 1 else { break }
            let token = Self.firstMerge + merges.count
            merges.append(best.key)
            lengths.append(lengths[best.key.left] + lengths[best.key.right])
            for index in words.indices { Self.join(best.key, into: token, in: &words[index].tokens) }
            words.removeAll { $0.tokens.count < 2 }
        }
        self.init(merges: merges)
    }

    /// The tokens of a text between ``start`` and ``end``.
    package func encode(_ text: String) -> [Int] {
        [Self.start] + Self.words(text).flatMap(joined) + [Self.end]
    }

    /// The text of tokens up to the first ``end``; bytes that are no UTF-8 give the replacement character, tokens that the
    /// vocabulary does not have give nothing.
    package func decode(_ tokens: [Int]) -> String {
        let text = tokens.prefix { $0 != Self.end }.filter(bytes.indices.contains)
        return String(decoding: text.flatMap { bytes[$0] }, as: UTF8.self)
    }

    /// A word's bytes with every merge made, the earliest first.
    private func joined(_ word: [Int]) -> [Int] {
        var tokens = word
        while let rank = zip(tokens, tokens.dropFirst()).compactMap({ ranks[Pair(left: $0, right: $1)] }).min() {
            Self.join(merges[rank], into: Self.firstMerge + rank, in: &tokens)
        }
        return tokens
    }

    private static func join(_ pair: Pair, into token: Int, in tokens: inout [Int]) {
        var joined: [Int] = []
        var index = 0
        while index < tokens.count {
            let isPair = index + 1 < tokens.count && tokens[index] == pair.left && tokens[index + 1] == pair.right
            joined.append(isPair ? token : tokens[index])
            index += isPair ? 2 : 1
        }
        tokens = joined
    }

    /// The parts of a text inside which neighbours may be joined, as tokens of their bytes: a run of letters with the space
    /// before it, one digit, or one other character.
    private static func words(_ text: String) -> [[Int]] {
        var words: [[Int]] = []
        var mayGrow = false
        for scalar in text.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            let tokens = scalar.utf8.map { firstByte + Int($0) }
            if mayGrow, isLetter { words[words.count - 1] += tokens } else { words.append(tokens) }
            mayGrow = isLetter || scalar == " "
        }
        return words
    }

    // MARK: Codable

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let flat = try container.decode([Int].self)
        let pairs = stride(from: 0, to: flat.count - 1, by: 2).map { Pair(left: flat[$0], right: flat[$0 + 1]) }
        var lengths = [Int](repeating: 0, count: Self.firstByte) + [Int](repeating: 1, count: 256)
        for pair in pairs {
            let parts = [pair.left, pair.right].map { lengths.indices.contains($0) ? lengths[$0] : 0 }
            guard !parts.contains(0), parts[0] + parts[1] <= Self.longestToken else { break }
            lengths.append(parts[0] + parts[1])
        }
        guard flat.count.isMultiple(of: 2), lengths.count == Self.firstMerge + pairs.count else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription:
                    "Merge \(lengths.count - Self.firstMerge + 1) of the tokenizer joins no two earlier tokens")
        }
        self.init(merges: pairs)
    }

    /// The merges, left and right in turn.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(merges.flatMap { [$0.left, $0.right] })
    }
}
