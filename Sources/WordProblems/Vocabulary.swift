import NeuralNetworks

/// The words that a network knows. Persons are `P1`, `P2`, … to it, counted from the end of the text, where the question mostly
/// stands, so that who is asked for is `P1`. Of all other words, those that stand in the text more than once are `R1`, `R2`, …,
/// counted likewise; one that stands there once is `U`.
///
/// So people and things that it has never met are as good as those of its training, and its words are those that say how
/// quantities are related.
struct Vocabulary: Codable, Hashable, Sendable {
    /// Without the marks of numbers and unknown words.
    let words: [String]
    private let places: [String: Int]

    private static let personLimit = 6
    private static let thingLimit = 12
    /// The first tokens.
    static let marks =
        ["U"] + (1...MaskedText.numberLimit).map { "N\($0)" } + (1...thingLimit).map { "R\($0)" }
        + (1...personLimit).map { "P\($0)" } + (2...5).map { "=\($0)" } + [
            "%", "折", MaskedText.part, MaskedText.multiple,
        ]

    init(words: [String]) {
        self.words = words
        places = Dictionary(
            (Self.marks + words).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// The words that stand in at least twelve groups of texts, in four of a small number of them: rarer ones are names of things, mostly.
    ///
    /// - Parameter texts: those that count once together.
    init(of texts: [[String]]) {
        var counts: [String: Int] = [:]
        for text in texts {
            let words = Set(text.flatMap { (try? MaskedText($0))?.words ?? [] })
            for word in words where !Self.marks.contains(word) && word.first != Names.prefix {
                counts[word, default: 0] += 1
            }
        }
        let least = min(12, max(4, texts.count / 100))
        self.init(words: counts.filter { $0.value >= least }.keys.sorted())
    }

    /// How many different tokens there are.
    var count: Int { Self.marks.count + words.count }

    /// Whether a word stands for a number, a person or a meaning of the lexicon: no equation could be told without it.
    func isNeeded(_ word: String) -> Bool {
        word.first == Names.prefix || (places[word] ?? .max) < Self.marks.count || Lexicon.names.contains(word)
    }

    /// The tokens of a text, never none.
    ///
    /// - Parameter isForgotten: words that are to count as unknown, as in training; they are `U` wherever they stand, and persons
    ///   are no persons.
    func tokens(of text: MaskedText, isForgotten: (String) -> Bool = { _ in false }) -> [Int] {
        var pieces: [(word: String, kind: Piece)] = []
        for word in text.words {
            if let place = places[word] {
                pieces.append((word, .known(place < Self.marks.count || !isForgotten(word) ? place : 0)))
            } else if (word.first == Names.prefix || text.capitals.contains(word)) && !isForgotten(word) {
                pieces.append((word, .person))
            } else if word.first?.isASCII == true {
                pieces.append((word, .unknown))
            } else if pieces.last?.kind == .character {
                // Unknown characters side by side are one name.
                pieces[pieces.count - 1].word += word
            } else {
                pieces.append((word, .character))
            }
        }
        let counts = pieces.reduce(into: [String: Int]()) { $0[$1.word, default: 0] += 1 }
        var persons = Numbering("P1", limit: Self.personLimit)
        var things = Numbering("R1", limit: Self.thingLimit)
        let tokens = pieces.reversed().map { word, kind in
            switch kind {
            case .known(let place): place
            case .person: persons.token(of: word)
            case .unknown, .character: counts[word, default: 0] > 1 ? things.token(of: word) : 0
            }
        }
        return pieces.isEmpty ? [0] : tokens.reversed()
    }

    private enum Piece: Equatable {
        case known(Int), person, unknown
        /// A single one of another script than Latin.
        case character
    }

    /// Marks given to words in the order in which they come.
    private struct Numbering {
        let first: Int
        let limit: Int
        private var places: [String: Int] = [:]

        init(_ mark: String, limit: Int) {
            first = Vocabulary.marks.firstIndex(of: mark) ?? 0
            self.limit = limit
        }

        /// More words than there are marks share the last.
        mutating func token(of word: String) -> Int {
            let place = places[word] ?? min(places.count, limit - 1)
            places[word] = place
            return first + place
        }
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
