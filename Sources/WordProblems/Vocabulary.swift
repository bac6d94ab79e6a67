import NeuralNetworks

/// The words that a network knows. All others are names to it, told apart but not known, and counted from the end of the text,
/// where the question mostly stands: who is asked for is `U1`.
///
/// So people and things that it has never met are as good as those of its training, and its words are those that say how
/// quantities are related.
struct Vocabulary: Codable, Hashable, Sendable {
    /// Without the marks of numbers and unknown words.
    let words: [String]
    private let places: [String: Int]

    private static let unknowns = 24
    private static let marks =
        (1...MaskedText.numberLimit).map { "N\($0)" } + (1...unknowns).map { "U\($0)" } + (2...5).map { "=\($0)" }
        + ["%", "折", MaskedText.part, MaskedText.multiple]

    init(words: [String]) {
        self.words = words
        places = Dictionary(
            (Self.marks + words).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// The words that at least four of the texts have.
    ///
    /// - Parameter texts: each in pieces.
    init(of texts: [[String]]) {
        var counts: [String: Int] = [:]
        for text in texts {
            let words = Set(text.flatMap { (try? MaskedText($0))?.words ?? [] })
            for word in words where !Self.marks.contains(word) { counts[word, default: 0] += 1 }
        }
        self.init(words: counts.filter { $0.value >= 4 }.keys.sorted())
    }

    /// How many different tokens there are.
    var count: Int { Self.marks.count + words.count }

    /// The tokens of a text, never none.
    ///
    /// - Parameter isForgotten: words that are to count as unknown, as in training.
    func tokens(of text: MaskedText, isForgotten: (String) -> Bool = { _ in false }) -> [Int] {
        enum Piece {
            case token(Int)
            case unknown(String)
        }
        var pieces: [Piece] = []
        var run = ""
        func end() {
            guard !run.isEmpty else { return }
            pieces.append(.unknown(run))
            run = ""
        }
        for word in text.words {
            if let place = places[word], place < Self.marks.count || !isForgotten(word) {
                end()
                pieces.append(.token(place))
            } else if word.unicodeScalars.first?.isASCII == true {
                end()
                run = word
                end()
            } else {
                // Unknown characters side by side are one name.
                run += word
            }
        }
        end()
        var names: [String: Int] = [:]
        for case .unknown(let word) in pieces.reversed() where names[word] == nil {
            names[word] = MaskedText.numberLimit + min(names.count, Self.unknowns - 1)
        }
        let tokens = pieces.map { piece in
            switch piece {
            case .token(let token): token
            case .unknown(let word): names[word, default: 0]
            }
        }
        return tokens.isEmpty ? [MaskedText.numberLimit] : tokens
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
