/// Splits what people type, or LaTeX, into tokens. Full-width forms, Chinese punctuation and Unicode mathematics become
/// ASCII.
struct Lexer {
    /// The most UTF-8 bytes an answer may have.
    static let lengthLimit = 4000

    /// How what can be read in two ways is taken.
    struct Style: Hashable {
        /// Words are whole names (`speed`, `x1`), as authors write them in formulas; otherwise letters multiply.
        var isFormula = false
        /// `1,234` is one number rather than two.
        var groupsThousands = true
        /// Units after numbers are left out, except what could be a product of these letters; nil: nothing is a unit.
        var variables: Set<Character>?
        /// An x between numbers multiplies: `3x10^5`.
        var xMultiplies = false
        /// `1/2x` is 1/(2x) rather than (1/2)x.
        var bindsTightly = false
    }

    let scalars: [Unicode.Scalar]
    let style: Style
    var position = 0
    var tokens: [PlacedToken] = []
    /// Whether a comma was taken to group digits.
    var hasThousands = false
    /// The brackets that are open, with their places; a brace that only holds text counts as a space.
    var open: [(bracket: Unicode.Scalar, position: Int)] = []
    /// Whether a brace that comes next only holds text.
    var isBraceSilent = false

    /// - Throws: ``ReadingError`` for what is no mathematics; positions are those of scalars, from 0.
    init(_ text: String, style: Style) throws(ReadingError) {
        guard text.utf8.count <= Self.lengthLimit else { throw ReadingError(.tooLong) }
        scalars = text.unicodeScalars.map { Spelling.narrow($0) }
        self.style = style
        tokens.reserveCapacity(scalars.count)
        try run()
    }

    private mutating func run() throws(ReadingError) {
        var isSpaced = false
        while position < scalars.count {
            let start = position
            let count = tokens.count
            if Self.isSpace(scalars[position]) { position += 1 } else { try read(scalars[position]) }
            for index in count..<tokens.count {
                tokens[index].position = start
                tokens[index].isSpaced = isSpaced && index == count
            }
            isSpaced = tokens.count == count
        }
        if let (bracket, place) = open.last { throw ReadingError(.unclosed(Character(bracket)), at: place) }
    }

    // MARK: Characters

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "~" || scalar.properties.isWhitespace
    }

    static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    }

    func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    func string(from start: Int) -> String { Self.string(scalars[start..<position]) }

    static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Whether `word` stands here.
    func isAhead(_ word: String) -> Bool { scalars[position...].starts(with: word.unicodeScalars) }

    mutating func add(_ token: Token) {
        tokens.append(PlacedToken(token: token, position: position, isSpaced: false))
    }

    private func unknown(_ scalar: Unicode.Scalar) -> ReadingError {
        ReadingError(.unknownCharacter(Character(scalar)), at: max(0, position - 1))
    }

    // MARK: Tokens

    private mutating func read(_ scalar: Unicode.Scalar) throws(ReadingError) {
        if Self.isDigit(scalar) || (scalar == "." && Self.isDigit(peek(1))) { return try readNumber() }
        if Self.isLetter(scalar) { return style.isFormula ? readName() : try readLetters() }
        if scalar == "\\" { return try readCommand() }
        if !scalar.isASCII { return try readSign(scalar) }
        position += 1
        let next = peek()
        switch (scalar, next) {
        case ("<", "="), ("=", "<"): take(.relation(.lessOrEqual))
        case (">", "="), ("=", ">"): take(.relation(.greaterOrEqual))
        case ("!", "="), ("<", ">"), ("=", "!"): take(.relation(.notEqual))
        case ("=", "="): take(.relation(.equal))
        case ("*", "*"): take(.symbol("^"))
        case ("+", "-") where isPlusMinus: take(.word(.plusMinus))
        case ("<", _): add(.relation(.less))
        case (">", _): add(.relation(.greater))
        case ("=", _): add(.relation(.equal))
        case ("^", _) where isAhead("{\\circ}") || isAhead("\\circ"):
            position += isAhead("{") ? 7 : 5
            add(.symbol("°"))
        case ("(", _), ("[", _), ("{", _): openBracket(scalar)
        case (")", _), ("]", _), ("}", _): try closeBracket(scalar)
        case ("+", _), ("-", _), ("*", _), ("/", _), ("^", _), ("|", _), (",", _), (";", _), ("%", _), ("!", _),
            (":", _), ("_", _), ("&", _):
            add(.symbol(scalar))
        case ("'", _) where style.isFormula, ("\"", _) where style.isFormula: try readQuoted(scalar)
        case ("'", _):
            guard case .name(let name)? = tokens.last?.token, !Self.isLetter(next) else { throw unknown(scalar) }
            tokens[tokens.count - 1].token = .name(name + "'")
        case ("$", _): break
        // A full stop at the end of the answer.
        case (".", _) where scalars[position...].allSatisfy({ Self.isSpace($0) || $0 == "$" }): break
        default: throw unknown(scalar)
        }
    }

    /// Two characters for one token.
    private mutating func take(_ token: Token) {
        position += 1
        add(token)
    }

    /// Whether `+-` is typed for ±: where a sum cannot be meant (`x = +-2`), or before a root.
    private var isPlusMinus: Bool {
        if style.isFormula { return false }
        if ["sqrt", "\\sqrt", "√"].contains(where: { scalars[(position + 1)...].starts(with: $0.unicodeScalars) }) {
            return true
        }
        return switch tokens.last?.token {
        case nil, .relation, .word, .symbol("("), .symbol("["), .symbol("{"), .symbol(","), .symbol(";"): true
        default: false
        }
    }

    mutating func openBracket(_ bracket: Unicode.Scalar) {
        let isSilent = isBraceSilent && bracket == "{"
        isBraceSilent = false
        open.append((isSilent ? " " : bracket, position - 1))
        if !isSilent { add(.symbol(bracket)) }
    }

    /// Round and square brackets may close each other: `[1, 2)`.
    mutating func closeBracket(_ bracket: Unicode.Scalar) throws(ReadingError) {
        guard let last = open.popLast(), (bracket == "}") == (last.bracket == "{" || last.bracket == " ") else {
            throw ReadingError(.unopened(Character(bracket)), at: position - 1)
        }
        if last.bracket != " " { add(.symbol(bracket)) }
    }

    private mutating func readSign(_ scalar: Unicode.Scalar) throws(ReadingError) {
        if Spelling.superscripts[scalar] != nil { return try readSuperscript() }
        if let (n, d) = Spelling.fractions[scalar] {
            position += 1
            return addFraction(Rational(Int128(n), over: Int128(d)) ?? .one)
        }
        if let token = Spelling.signs[scalar] {
            position += 1
            return add(token)
        }
        if "€£¥".unicodeScalars.contains(scalar) {
            position += 1
            return
        }
        if skipUnit(upTo: 6) { return }
        if scalar == "又" {
            position += 1
            return
        }
        if !style.isFormula, let (value, length) = ChineseNumeral.read(scalars[position...]) {
            position += length
            return addFraction(value)
        }
        if let (word, token) = Spelling.chineseWords.first(where: { isAhead($0.word) }) {
            position += word.unicodeScalars.count
            return add(token)
        }
        position += 1
        if scalar.properties.isIdeographic { throw ReadingError(.words, at: position - 1) }
        guard scalar.properties.isAlphabetic else { throw unknown(scalar) }
        add(.name(String(Character(scalar)) + subscripted()))
    }

    /// As `\frac{1}{2}`, so that `1½` and `2又3分之1` are read like any mixed number.
    mutating func addFraction(_ value: Rational) {
        guard !value.isInteger, let above = Rational(value.numerator, over: 1),
            let below = Rational(value.denominator, over: 1)
        else { return add(.number(value)) }
        for token: Token in [.command(.fraction), .number(above), .number(below)] { add(token) }
    }

    private mutating func readSuperscript() throws(ReadingError) {
        var exponent = ""
        while let plain = peek().flatMap({ Spelling.superscripts[$0] }) {
            exponent.unicodeScalars.append(plain)
            position += 1
        }
        add(.symbol("^"))
        add(.symbol("("))
        for placed in try Lexer(exponent, style: style).tokens { add(placed.token) }
        add(.symbol(")"))
    }

    private mutating func readQuoted(_ quote: Unicode.Scalar) throws(ReadingError) {
        let start = position
        while let scalar = peek(), scalar != quote { position += 1 }
        guard position < scalars.count else { throw ReadingError(.unclosed(Character(quote)), at: start - 1) }
        add(.text(string(from: start)))
        position += 1
    }
}

extension ReadingError {
    /// The place counted in characters from 1, as a person would, instead of scalars from 0.
    ///
    /// - Parameter skipped: characters in front of `text` that were not read.
    func counted(in text: String, after skipped: Int = 0) -> ReadingError {
        guard let position else { return self }
        return ReadingError(reason, at: skipped + String(text.unicodeScalars.prefix(position)).count + 1)
    }
}
