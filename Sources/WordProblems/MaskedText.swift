package import DomainModel
import NeuralNetworks

/// A problem's text as the network sees it: words, with each number replaced by its place among them.
///
/// ```swift
/// MaskedText("小明有12个苹果").words      // 小 明 有 N1 个 苹 果
/// MaskedText("Ann has twice as many.")   // ann has N1 =2 times as many .
/// ```
///
/// Numbers are never learned, only copied, so unseen ones are as good as seen ones. Behind a number stands only what says more
/// than its size: whole numbers from 2 to 5 show their value, because *three consecutive numbers* is another equation than
/// *four*; parts such as ½ have the mark ``part``, and a whole multiple of another number of the text, which is likely to be
/// divided by it, the mark ``multiple``. English words lose their endings, Chinese is cut into characters, and words that say the
/// same are one (``Lexicon``).
package struct MaskedText: Hashable, Sendable {
    package private(set) var words: [String] = []
    /// `N1` is the first.
    package private(set) var numbers: [TextNumber] = []

    /// Words that begin sentences only, with a capital letter: names, where they are no common word.
    private(set) var capitals: Set<String> = []

    static let part = "<1"
    static let multiple = "|"

    /// In UTF-8; longer texts are refused before anything is made of them.
    package static let lengthLimit = 2000
    package static let numberLimit = 12

    /// - Throws: ``WordProblemError`` for a text that is too long, or has more numbers than ``numberLimit``.
    package init(_ text: String) throws(WordProblemError) {
        guard text.utf8.count <= Self.lengthLimit else {
            throw WordProblemError(
                .text,
                "the problem has \(text.utf8.count) bytes, more than the \(Self.lengthLimit) that are read: shorten it")
        }
        let (marked, capitals) = Names.marked(text.cleaned)
        self.capitals = Set(capitals.map(NumberScanner.stem))
        var scanner = NumberScanner(marked.lowercased())
        while let piece = scanner.next() {
            switch piece {
            case .word(let word): words.append(word)
            case .number(let number):
                numbers.append(number)
                words.append("N\(numbers.count)")
                if let value = number.value.integer, (2...5).contains(value) { words.append("=\(value)") }
                switch number.kind {
                case .plain: if number.value < .one, number.value > .zero { words.append(Self.part) }
                case .percent: words.append("%")
                case .discount: words.append("折")
                }
            }
        }
        words = Lexicon.named(words).flatMap { word in
            guard word.first == "N", let place = Int(word.dropFirst()), isMultiple(numbers[place - 1]) else {
                return [word]
            }
            return [word, Self.multiple]
        }
        guard numbers.count <= Self.numberLimit else {
            throw WordProblemError(
                .text,
                "the problem has \(numbers.count) numbers, more than the \(Self.numberLimit) that are read: leave out what does not matter"
            )
        }
    }

    /// The text with some of its words only; its numbers keep their places.
    func filter(_ isKept: (String) -> Bool) -> MaskedText {
        var text = self
        text.words = words.filter(isKept)
        return text
    }

    /// The text with others in place of its words from `start` on.
    func mapped(from start: Int = 0, _ other: (String) -> String) -> MaskedText {
        var text = self
        text.words.replaceSubrange(start..., with: words[start...].map(other))
        return text
    }

    private func isMultiple(_ number: TextNumber) -> Bool {
        numbers.contains { other in
            guard let value = number.value.integer, let divisor = other.value.integer, divisor > 1 else { return false }
            return value > divisor && value.isMultiple(of: divisor)
        }
    }

    /// The numbers' values by their names.
    package var values: [String: Rational] { byName(\.value) }
    /// How the numbers stand in an equation, by their names.
    package var spellings: [String: String] { byName(\.written) }

    private func byName<T>(_ property: (TextNumber) -> T) -> [String: T] {
        Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ("N\($0.offset + 1)", property($0.element)) })
    }
}

/// What a masked text's word stands for; other words of English are in lower case.
extension String {
    /// A person: `@ann`.
    var isPerson: Bool { first == Names.prefix }
    /// A number: `N1`, `N2`, …
    var isNumber: Bool { first == "N" }
}
