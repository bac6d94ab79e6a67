import NeuralNetworks

/// The words that a network knows, and how it reads a text of them.
///
/// A word that it does not know is `U`. Persons are `P1`, `P2`, … to it, counted from the end of the text, where the question mostly
/// stands, so that who is asked for is `P1`. All other words that stand in the text more than once bear a mark, counted likewise,
/// known or not, unless they are common ones such as *the*: so the network sees that what is asked for is what there is more
/// of, though it has never met it.
struct Vocabulary: Codable, Hashable, Sendable {
    /// Without what stands for numbers, persons and unknown words.
    let words: [String]
    /// The words so common that it says nothing when one comes again.
    let common: Set<String>
    private let places: [String: Int]

    private static let personLimit = 6
    /// The marks of words that come again are 1...markCount; 0 is none.
    static let markCount = 12
    /// The first tokens: those that are no words of a language.
    static let signs =
        ["U"] + (1...MaskedText.numberLimit).map { "N\($0)" } + (1...personLimit).map { "P\($0)" }
        + (2...5).map { "=\($0)" } + ["%", "折", MaskedText.part, MaskedText.multiple]

    init(words: [String], common: Set<String> = []) {
        self.words = words
        self.common = common
        places = Dictionary(
            (Self.signs + words).enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    }

    /// Of groups of texts in which a word must stand to be common.
    private static let commonShare = 0.012

    /// The words that stand in at least twelve groups of texts, in four of a small number of them: rarer ones are names of things, mostly.
    ///
    /// - Parameter texts: those that count once together.
    init(of texts: [[String]]) {
        var counts: [String: Int] = [:]
        for text in texts {
            let words = Set(text.flatMap { (try? MaskedText($0))?.words ?? [] })
            for word in words where !Self.signs.contains(word) && !word.isPerson {
                counts[word, default: 0] += 1
            }
        }
        let least = min(12, max(4, texts.count / 100))
        let most = Self.commonShare * Double(texts.count)
        self.init(
            words: counts.filter { $0.value >= least }.keys.sorted(),
            common: Set(counts.filter { Double($0.value) > most }.keys))
    }

    /// How many different tokens there are.
    var count: Int { Self.signs.count + words.count }

    /// Whether a word stands for a number, a person or a meaning of the lexicon: no equation could be told without it.
    func isNeeded(_ word: String) -> Bool { word.isPerson || isSign(word) || Lexicon.names.contains(word) }

    private func isSign(_ word: String) -> Bool { (places[word] ?? .max) < Self.signs.count }

    /// A text as a network reads it: tokens, never none, and the mark of each.
    struct Reading: Hashable, Sendable {
        var tokens: [Int]
        var marks: [Int]
    }

    /// How a text is read.
    ///
    /// - Parameter isForgotten: words that are to count as unknown, as in training, though they bear their marks; persons are no
    ///   persons.
    func reading(of text: MaskedText, isForgotten: (String) -> Bool = { _ in false }) -> Reading {
        var pieces: [(word: String, kind: Piece)] = []
        for word in text.words {
            if let place = places[word] {
                pieces.append((word, .known(place < Self.signs.count || !isForgotten(word) ? place : 0)))
            } else if (word.isPerson || text.capitals.contains(word)) && !isForgotten(word) {
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
        let things = Recurring(pieces.map(\.word)) { word in
            !isSign(word) && !common.contains(word) && !Lexicon.names.contains(word)
                && (word.first?.isLetter == true || word.isPerson)
        }
        var persons = Numbering(limit: Self.personLimit)
        var marks = Numbering(limit: Self.markCount)
        let first = Self.signs.firstIndex(of: "P1") ?? 0
        var reading = Reading(tokens: [], marks: [])
        for (word, kind) in pieces.reversed() {
            let isPerson = kind == .person
            reading.tokens.append(isPerson ? first + persons.number(of: word) - 1 : kind.token)
            reading.marks.append(isPerson ? 0 : things.name(of: word).map { marks.number(of: $0) } ?? 0)
        }
        return pieces.isEmpty
            ? Reading(tokens: [0], marks: [0])
            : Reading(tokens: reading.tokens.reversed(), marks: reading.marks.reversed())
    }

    private enum Piece: Equatable {
        case known(Int), person, unknown
        /// A single one of another script than Latin.
        case character

        /// `U` but for what is known.
        var token: Int { if case .known(let place) = self { place } else { 0 } }
    }

    /// The words of a text that come again.
    private struct Recurring {
        private var counts: [String: Int] = [:]
        /// What stands behind a character of another script than Latin, each time.
        private var followers: [String: Set<String>] = [:]

        /// - Parameter counts: which words it may be.
        init(_ words: [String], where isThing: (String) -> Bool) {
            for word in words where isThing(word) { counts[word, default: 0] += 1 }
            counts = counts.filter { $0.value > 1 }
            for (word, next) in zip(words, words.dropFirst()) where word.first?.isASCII == false {
                followers[word, default: []].insert(next)
            }
        }

        /// What the word is known by; nil if it does not come again. Characters that only come together, such as 苹 and 果, are
        /// known by the last.
        func name(of word: String) -> String? {
            guard let count = counts[word] else { return nil }
            var name = word
            var passed: Set = [word]
            while let next = followers[name]?.first, followers[name]?.count == 1, next.first?.isASCII == false,
                counts[next] == count, passed.insert(next).inserted
            { name = next }
            return name
        }
    }

    /// Numbers given to words in the order in which they come, from 1 on; more words than there are numbers share the last.
    private struct Numbering {
        let limit: Int
        private var numbers: [String: Int] = [:]

        init(limit: Int) { self.limit = limit }

        mutating func number(of word: String) -> Int {
            let number = numbers[word] ?? min(numbers.count + 1, limit)
            numbers[word] = number
            return number
        }
    }

    // MARK: Codable

    private enum CodingKeys: CodingKey { case words, common }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            words: try container.decode([String].self, forKey: .words),
            common: Set(try container.decode([String].self, forKey: .common)))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(words, forKey: .words)
        try container.encode(common.sorted(), forKey: .common)
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
