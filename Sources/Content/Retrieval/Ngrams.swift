/// The features that a text is compared by when it is turned into a vector: stemmed words, pairs of neighbouring words,
/// Chinese characters and pairs of them, and character n-grams within words, through which words with a common stem or a
/// misspelling still meet.
struct Ngrams {
    /// How much a feature of each kind counts; 0 leaves the kind out.
    struct Weights: Hashable, Sendable {
        var word: Float = 1
        var single: Float = 0.3
        var wordPair: Float = 1
        var characters: Float = 0.3
        /// Length of a character n-gram, in bytes.
        var length = 4
    }

    /// Calls `feature` with the hash and the weight of every feature of `text`, in order, repetitions included.
    static func read(
        _ text: some StringProtocol, weights: Weights, _ feature: (_ hash: UInt64, _ weight: Float) -> Void
    ) {
        var previous: Term?
        for term in Term.all(in: text) {
            feature(mixed(term.code), term.isSingle ? weights.single : weights.word)
            if weights.wordPair > 0, !term.isChinese {
                if let previous { feature(mixed(previous.code &* 31 &+ term.code), weights.wordPair) }
                previous = term
            } else {
                previous = nil
            }
        }
        guard weights.characters > 0 else { return }
        readCharacters(of: text.utf8, weights, feature)
    }

    /// Runs of letters, with a mark for both ends of the word.
    private static func readCharacters(
        of bytes: some Sequence<UInt8>, _ weights: Weights, _ feature: (UInt64, Float) -> Void
    ) {
        let mark = UInt64(0x20)
        let mask = weights.length >= 8 ? UInt64.max : (1 << UInt64(weights.length * 8)) - 1
        var window = mark
        var size = 1
        func push(_ byte: UInt64) {
            window = (window << 8 | byte) & mask
            size += 1
            // Told from the codes of words by a bit that the mask leaves free for n-grams of fewer than eight bytes.
            if size >= weights.length { feature(mixed(window ^ 0x5bd1_e995_0000_0000), weights.characters) }
        }
        for byte in bytes {
            let lower = byte | 0x20
            if (0x61...0x7A).contains(lower) && byte < 0x80 {
                push(UInt64(lower))
            } else if size > 1 {
                push(mark)
                window = mark
                size = 1
            }
        }
        if size > 1 { push(mark) }
    }

    /// The finaliser of SplitMix64 (Steele, Lea & Flood 2014): every bit depends on every other.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
