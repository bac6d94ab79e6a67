/// What a text is searched by: a stemmed word, a number, a Chinese character, or a pair of adjacent Chinese characters.
///
/// A term is a code rather than a string, so that a text can be taken apart at many megabytes a second.
struct Term: Hashable, Sendable {
    /// Words: a 62-bit hash (FNV-1a; two of a million different words collide with a chance below 10⁻⁶). Characters and
    /// pairs: their code points, with the highest bit set.
    let code: UInt64

    private static let chinese: UInt64 = 1 << 63
    private static let single: UInt64 = 1 << 62

    fileprivate init(word: some Swift.Collection<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        code = hash & ~(Self.chinese | Self.single) | (word.count == 1 ? Self.single : 0)
    }

    fileprivate init(character: UInt32) {
        code = Self.chinese | Self.single | UInt64(character)
    }

    fileprivate init(pair first: UInt32, _ second: UInt32) {
        code = Self.chinese | UInt64(first) << 21 | UInt64(second)
    }

    /// Whether it is a single letter, digit or Chinese character, which tells less than a word or a pair.
    var isSingle: Bool { code & Self.single != 0 }

    /// Whether it is made of Chinese characters.
    var isChinese: Bool { code & Self.chinese != 0 }

    /// The two characters of a pair; nil for other terms.
    var pair: [Term]? {
        guard code & Self.chinese != 0, !isSingle else { return nil }
        return [code >> 21, code].map { Term(character: UInt32($0 & 0x1F_FFFF)) }
    }

    /// The terms of `text` in order. Markdown's link addresses and TeX's layout commands are left out.
    static func all(in text: some StringProtocol) -> [Term] {
        var scanner = TermScanner()
        for scalar in text.unicodeScalars { scanner.read(scalar.value) }
        scanner.endWord()
        return scanner.terms
    }
}

private struct TermScanner {
    private enum Run { case none, letters, digits, command }

    var terms: [Term] = []
    private var run = Run.none
    /// Lower-case letters or digits of the present word.
    private var word: [UInt8] = []
    private var previousWide: UInt32 = 0
    private var hasPoint = false
    private var previous: UInt32 = 0
    private var isInAddress = false

    mutating func read(_ scalar: UInt32) {
        let scalar = Self.folded(scalar)
        defer { previous = scalar }
        if isInAddress {
            isInAddress = scalar != 0x29
            return
        }
        switch scalar {
        case 0x61...0x7A, 0x41...0x5A:
            if run == .digits { endWord() }
            if run == .none { run = .letters }
            word.append(UInt8(scalar | 0x20))
        case 0x30...0x39:
            if run != .digits { endWord() }
            if hasPoint { word.append(0x2E) }
            hasPoint = false
            run = .digits
            word.append(UInt8(scalar))
        case 0x2E where run == .digits && !hasPoint: hasPoint = true
        case 0x27, 0x2019: if run != .letters { endWord() }  // within a word: Newton's
        case 0x5C:
            endWord()
            run = .command
        case 0x28 where previous == 0x5D:
            endWord()
            isInAddress = true
        case 0x370...0x3FF:
            endWord()
            if let name = Self.greek(scalar) { terms.append(Term(word: name.utf8)) }
        case 0xC0...0x36F, 0x400...0x1FFF:
            if run != .letters { endWord() }
            run = .letters
            if let scalar = UnicodeScalar(scalar) { word += Array(scalar.properties.lowercaseMapping.utf8) }
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            endWord()
            terms.append(Term(character: scalar))
            if previousWide != 0 { terms.append(Term(pair: previousWide, scalar)) }
            previousWide = scalar
            return
        default: endWord()
        }
        previousWide = 0
    }

    mutating func endWord() {
        defer {
            word.removeAll(keepingCapacity: true)
            run = .none
            hasPoint = false
        }
        guard !word.isEmpty else { return }
        switch run {
        case .command:
            if !Self.layout.contains(String(decoding: word, as: UTF8.self)) { terms.append(Term(word: word)) }
        case .letters:
            let end = Stem.end(&word)
            terms.append(Term(word: word[..<end]))
        case .digits, .none: terms.append(Term(word: word))
        }
    }

    /// Full-width forms, superscripts and subscripts as plain characters.
    private static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0..<0xB2: scalar
        case 0xFF01...0xFF5E: scalar - 0xFEE0
        case 0xB2, 0xB3: scalar - 0xB2 + 0x32
        case 0xB9: 0x31
        case 0x2070...0x2079: scalar - 0x2070 + 0x30
        case 0x2080...0x2089: scalar - 0x2080 + 0x30
        default: scalar
        }
    }

    /// TeX's name of a Greek letter, so that σ finds `\sigma`.
    private static func greek(_ scalar: UInt32) -> String? {
        let lower = scalar < 0x3B1 ? scalar + 0x20 : scalar
        return (0x3B1...0x3C9).contains(lower) ? greekNames[Int(lower - 0x3B1)] : nil
    }

    private static let greekNames = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ]

    /// Commands that say how a formula looks, not what it is about.
    private static let layout: Set<String> = [
        "begin", "end", "aligned", "cases", "left", "right", "text", "mathrm", "mathbf", "quad", "qquad", "frac",
        "dfrac", "cdot", "times", "cdots", "ldots", "dots", "hspace", "displaystyle",
    ]
}

/// Light stemming of English: plurals, -ed, -ing, -ly, -ion and a final e, so that *solve*, *solves*, *solving* and
/// *solved* meet.
private enum Stem {
    /// Where the stem of a lower-case word ends; may change its last letter.
    static func end(_ word: inout [UInt8]) -> Int {
        var end = word.count
        guard end >= 4, word.allSatisfy({ $0 < 0x80 }) else { return end }
        func has(_ suffix: StaticString, leaving least: Int) -> Bool {
            let count = suffix.utf8CodeUnitCount
            guard end - count >= least else { return false }
            for index in 0..<count where word[end - count + index] != suffix.utf8Start[index] { return false }
            return true
        }
        if has("ies", leaving: 2) {
            end -= 2
            word[end - 1] = UInt8(ascii: "y")
        } else if has("sses", leaving: 2) || has("xes", leaving: 2) || has("ches", leaving: 2)
            || has("shes", leaving: 2)
        {
            end -= 2
        } else if has("s", leaving: 3), !has("ss", leaving: 0), !has("us", leaving: 0), !has("is", leaving: 0) {
            end -= 1
        }
        if has("ly", leaving: 4) { end -= 2 }
        if has("ing", leaving: 3), hasVowel(word[..<(end - 3)]) {
            end = undoubled(word, end - 3)
        } else if has("ed", leaving: 3), hasVowel(word[..<(end - 2)]) {
            end = undoubled(word, end - 2)
        } else if has("tion", leaving: 3) || has("sion", leaving: 3) {
            end -= 3
        }
        if has("e", leaving: 3) { end -= 1 }
        return end
    }

    private static func hasVowel(_ stem: ArraySlice<UInt8>) -> Bool { stem.contains { "aeiouy".utf8.contains($0) } }

    private static func undoubled(_ word: [UInt8], _ end: Int) -> Int {
        let last = word[end - 1]
        return end > 3 && last == word[end - 2] && !"lsz".utf8.contains(last) ? end - 1 : end
    }
}
