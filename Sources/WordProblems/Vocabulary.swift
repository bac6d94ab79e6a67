import NeuralNetworks

/// The words that a network knows. All others are names to it: one that stands in the text more than once is `R1`, `R2`, …, counted
/// from the end, where the question mostly stands, so that who is asked for is `R1`; one that stands there once is `U`.
///
/// So people and things that it has never met are as good as those of its training, and its words are those that say how
/// quantities are related.
struct Vocabulary: Codable, Hashable, Sendable {
    /// Without the marks of numbers and unknown words.
    let words: [String]
    private let places: [String: Int]

    private static let nameLimit = 12
    private static let marks =
        ["U"] + (1...MaskedText.numberLimit).map { "N\($0)" } + (1...nameLimit).map { "R\($0)" }
        + (2...5).map { "=\($0)" } + ["%", "折", MaskedText.part, MaskedText.multiple]

    init(words: [String]) {
        self.words = words
        places = Dictionary(
            (Self.marks + words).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// The words that at least twelve of the texts have, four of a small number of texts: rarer ones are names of things, mostly.
    ///
    /// - Parameter texts: each in pieces.
    init(of texts: [[String]]) {
        var counts: [String: Int] = [:]
        for text in texts {
            let words = Set(text.flatMap { (try? MaskedText($0))?.words ?? [] })
            for word in words where !Self.marks.contains(word) { counts[word, default: 0] += 1 }
        }
        let least = min(12, max(4, texts.count / 100))
        self.init(words: counts.filter { $0.value >= least }.keys.sorted())
    }

    /// How many different tokens there are.
    var count: Int { Self.marks.count + words.count }

    /// The tokens of a text, never none.
    ///
    /// - Parameter isForgotten: words that are to count as unknown, as in training; they are `U` wherever they stand.
    func tokens(of text: MaskedText, isForgotten: (String) -> Bool = { _ in false }) -> [Int] {
        var pieces: [(word: String, place: Int?)] = []
        var isRun = false
        for word in text.words {
            if let place = places[word] {
                pieces.append((word, place < Self.marks.count || !isForgotten(word) ? place : 0))
                isRun = false
            } else if word.unicodeScalars.first?.isASCII == true {
                pieces.append((word, nil))
                isRun = false
            } else if isRun {
                // Unknown characters side by side are one name.
                pieces[pieces.count - 1].word += word
            } else {
                pieces.append((word, nil))
                isRun = true
            }
        }
        let counts = pieces.reduce(into: [String: Int]()) { $0[$1.word, default: 0] += 1 }
        var names: [String: Int] = [:]
        for (word, place) in pieces.reversed() where place == nil && names[word] == nil && counts[word, default: 0] > 1
        {
            names[word] = MaskedText.numberLimit + 1 + min(names.count, Self.nameLimit - 1)
        }
        return pieces.isEmpty ? [0] : pieces.map { $0.place ?? names[$0.word] ?? 0 }
    }

    // MARK: Codable

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self.init(words: try container.decode([String].self))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(words)
    }
}

/// The tokens that equations are written in; the first two are the marks of start and end.
enum EquationTokens {
    static let all =
        [
            "<start>", "<end>", "x", "=", "+", "-", "*", "/", "(", ")", "1", "2", "3", "4", "5", "10", "12", "60",
            "100", "1000",
        ]
        + (1...MaskedText.numberLimit).map { "N\($0)" }
    static let start = 0
    static let end = 1
    private static let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })

    /// With both marks; nil for an equation with a token that there is not.
    static func encode(_ equation: Equation) -> [Int]? {
        let tokens = equation.tokens.compactMap { places[$0] }
        return tokens.count == equation.tokens.count ? [start] + tokens + [end] : nil
    }
}
