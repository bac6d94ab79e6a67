/// What stands for a piece of personal data in what leaves, such as `‹person 1›`: words and brackets that models keep and
/// that texts hardly hold. What was the same thing written in another way has the same number: `‹person 1.2›`.
struct Placeholder: Hashable, Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case person, email, phone, id, card, address, account, link
        /// A text that looks like a placeholder itself.
        case text
    }

    var kind: Kind
    /// From 1.
    var number: Int
    /// From 1: which way of writing it.
    var form: Int

    private var label: String { form == 1 ? "\(number)" : "\(number).\(form)" }

    var text: String { "‹\(kind.rawValue) \(label)›" }

    /// Without brackets and spaces, as ``read(_:)`` gives it.
    var key: [UInt8] { Array("\(kind.rawValue)\(label)".utf8) }

    // MARK: Reading

    enum Reading: Hashable {
        case none
        /// The text ends within what may be a placeholder.
        case unfinished
        /// A placeholder with its length in bytes.
        case found([UInt8], Int)
    }

    private static let openers = ["‹", "\\u2039", "<", "«", "〈", "⟨"].map { Array($0.utf8) }
    private static let closers = ["›", "\\u203a", "\\u203A", ">", "»", "〉", "⟩"].map { Array($0.utf8) }
    private static let kinds = Kind.allCases.map { Array($0.rawValue.utf8) }
    private static let spaces = [" ", "_", "-", "\u{A0}"].map { Array($0.utf8) }

    /// The characters that open one.
    static let openings: [UInt32] = "‹\\<«〈⟨".unicodeScalars.map(\.value)

    static func mayOpen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xE2, 0x5C, 0x3C, 0xC2, 0xE3: true
        default: false
        }
    }

    /// Reads a placeholder at the very beginning of `bytes`.
    static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
        var rest = bytes
        /// Whether one of the words comes next: nil when the text ends within one.
        func skip(_ words: [[UInt8]], ignoringCase: Bool = false) -> Int? {
            var mayFollow = false
            for (index, word) in words.enumerated() {
                let next = rest.prefix(word.count)
                let isSame = zip(next, word).allSatisfy {
                    $0 == $1 || ignoringCase && (0x41...0x5A).contains($0) && $0 | 0x20 == $1
                }
                guard isSame else { continue }
                if next.count == word.count {
                    rest = rest.dropFirst(word.count)
                    return index
                }
                mayFollow = true
            }
            return mayFollow ? nil : -1
        }
        func digits() -> [UInt8] {
            let digits = rest.prefix(6).prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            return Array(digits)
        }
        guard let opener = skip(openers) else { return .unfinished }
        guard opener >= 0 else { return .none }
        guard skip(spaces) != nil else { return .unfinished }
        guard let kind = skip(kinds, ignoringCase: true) else { return .unfinished }
        guard kind >= 0 else { return .none }
        guard skip(spaces) != nil else { return .unfinished }
        var key = kinds[kind]
        var number = digits()
        if number.isEmpty { return rest.isEmpty ? .unfinished : .none }
        if rest.first == 0x2E {
            rest = rest.dropFirst()
            let form = digits()
            if form.isEmpty { return rest.isEmpty ? .unfinished : .none }
            number += [0x2E] + form
        }
        if rest.isEmpty { return .unfinished }
        guard skip(spaces) != nil, let closer = skip(closers) else { return .unfinished }
        guard closer >= 0 else { return .none }
        key += number
        return .found(key, rest.startIndex - bytes.startIndex)
    }
}
