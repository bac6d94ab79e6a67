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

    private let scalars: [Unicode.Scalar]
    private let style: Style
    private var position = 0
    private(set) var tokens: [PlacedToken] = []
    /// Whether a comma was taken to group digits.
    private(set) var hasThousands = false
    /// The brackets that are open, with their places; a brace that only holds text counts as a space.
    private var open: [(bracket: Unicode.Scalar, position: Int)] = []
    /// Whether a brace that comes next only holds text.
    private var isBraceSilent = false

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

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "~" || scalar.properties.isWhitespace
    }

    private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    }

    private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private func string(from start: Int) -> String { Self.string(scalars[start..<position]) }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Whether `word` stands here.
    private func isAhead(_ word: String) -> Bool { scalars[position...].starts(with: word.unicodeScalars) }

    private mutating func add(_ token: Token) {
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

    private mutating func openBracket(_ bracket: Unicode.Scalar) {
        let isSilent = isBraceSilent && bracket == "{"
        isBraceSilent = false
        open.append((isSilent ? " " : bracket, position - 1))
        if !isSilent { add(.symbol(bracket)) }
    }

    /// Round and square brackets may close each other: `[1, 2)`.
    private mutating func closeBracket(_ bracket: Unicode.Scalar) throws(ReadingError) {
        guard let last = open.popLast(), (bracket == "}") == (last.bracket == "{" || last.bracket == " ") else {
            throw ReadingError(.unopened(Character(bracket)), at: position - 1)
        }
        if last.bracket != " " { add(.symbol(bracket)) }
    }

    private mutating func readSign(_ scalar: Unicode.Scalar) throws(ReadingError) {
        if Spelling.superscripts[scalar] != nil { return try readSuperscript() }
        if let (n, d) = Spelling.fractions[scalar] {
            position += 1
            // As \frac{1}{2}, so that 1½ is read like any mixed number.
            return [.command(.fraction), .number(Rational(n)), .number(Rational(d))].forEach { add($0) }
        }
        if let token = Spelling.signs[scalar] {
            position += 1
            return add(token)
        }
        if "€£¥".unicodeScalars.contains(scalar) {
            position += 1
            return
        }
        if isUnitAside(length: 6) { return }
        if !style.isFormula, let (value, length) = ChineseNumeral.read(scalars[position...]) {
            position += length
            return add(.number(value))
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

    // MARK: Numbers

    private mutating func readNumber() throws(ReadingError) {
        let start = position
        var digits = ""
        var (isFraction, isGrouped) = (false, false)
        while let scalar = peek() {
            if Self.isDigit(scalar) {
                digits.unicodeScalars.append(scalar)
            } else if scalar == "." && !isFraction && isPoint {
                isFraction = true
                digits.unicodeScalars.append(scalar)
            } else if !isFraction, isGrouped || digits.utf8.count <= 3, digits.first != "0", let length = separator {
                isGrouped = true
                if scalar != " " { hasThousands = true }
                position += length - 1
            } else {
                break
            }
            position += 1
        }
        guard var value = Rational(decimal: digits) else { throw ReadingError(.tooLarge, at: start) }
        if let (exponent, length) = scientificExponent {
            position += length
            guard let scaled = Rational(10).power(exponent).flatMap(value.multiplied) else {
                throw ReadingError(.tooLarge, at: start)
            }
            value = scaled
        }
        add(.number(value))
    }

    /// Whether the point here belongs to the number: digits follow, or it ends the number (`3.`) but not the sentence.
    private var isPoint: Bool {
        guard let next = peek(1) else { return false }
        return Self.isDigit(next) || "+-*/^)=<>|],;%".unicodeScalars.contains(next)
    }

    /// The length of what groups digits here (`,`, LaTeX's `{,}`, or a space), if exactly three digits follow. In brackets
    /// a comma separates: `(1,234)` is a point.
    private var separator: Int? {
        guard style.groupsThousands, !style.isFormula else { return nil }
        let length: Int
        switch peek() {
        case "," where !open.contains { $0.bracket != " " }: length = 1
        case "{" where isAhead("{,}"): length = 3
        case " ": length = 1
        default: return nil
        }
        guard (0..<4).map({ Self.isDigit(peek(length + $0)) }) == [true, true, true, false] else { return nil }
        // 2 500/3 could be a mixed number.
        return peek() == " " && peek(length + 3) == "/" ? nil : length
    }

    /// The exponent of `3e5`, `1.2E-3`, and how many scalars spell it; `2e` is two times e.
    private var scientificExponent: (value: Int, length: Int)? {
        guard let e = peek(), e == "e" || e == "E" else { return nil }
        var length = peek(1) == "-" || peek(1) == "+" ? 2 : 1
        guard Self.isDigit(peek(length)) else { return nil }
        var value = 0
        while let digit = peek(length), Self.isDigit(digit) {
            value = min(value * 10 + Int(digit.value - 48), 100_000)
            length += 1
        }
        return (peek(1) == "-" ? -value : value, length)
    }

    // MARK: Letters

    private mutating func readName() {
        let start = position
        while let scalar = peek(), Self.isLetter(scalar) || Self.isDigit(scalar) || scalar == "_" { position += 1 }
        let name = string(from: start)
        add(Spelling.formulaWords[name] ?? .name(name))
    }

    /// A run of letters: one word that means something, or functions and single letters side by side.
    private mutating func readLetters() throws(ReadingError) {
        if isUnitAside(length: 20) { return }
        let start = position
        while Self.isLetter(peek()) { position += 1 }
        let run = string(from: start)
        let isVariables = style.variables?.isSuperset(of: run) ?? false
        // don't
        if peek() == "'", Self.isLetter(peek(1)) { throw ReadingError(.words, at: start) }
        if run.count > 1, let token = Spelling.inRuns[run] ?? Spelling.words[run.lowercased()] { return add(token) }
        // A second word of several letters makes a sentence, and so does a long word without any function in it.
        var isSentence = run.count > 40
        if case .name? = tokens.last?.token, run.count >= 3, start >= 3, Self.isSpace(scalars[start - 1]) {
            isSentence = isSentence || (Self.isLetter(scalars[start - 2]) && Self.isLetter(scalars[start - 3]))
        }
        if isSentence && !isVariables { throw ReadingError(.words, at: start) }
        let end = position
        position = start
        var isNamed = false
        while position < end {
            if let (token, length) = nameInRun(until: end) {
                position += length
                isNamed = true
                add(token)
            } else {
                readLetter()
            }
        }
        if run.count >= 6, !isNamed, !isVariables { throw ReadingError(.words, at: start) }
    }

    private func nameInRun(until end: Int) -> (Token, Int)? {
        for length in stride(from: min(7, end - position), through: 2, by: -1) {
            if let token = Spelling.inRuns[Self.string(scalars[position..<position + length])] {
                return (token, length)
            }
        }
        return nil
    }

    private mutating func readLetter() {
        let letter = scalars[position]
        position += 1
        if letter == "x", style.xMultiplies, isBetweenNumbers { return add(.symbol("*")) }
        let index = subscripted()
        switch (letter, index) {
        case ("e", ""): add(.constant(.e))
        case ("i", ""): add(.constant(.i))
        default: add(.name(String(Character(letter)) + index))
        }
    }

    /// `3x10^5`, `2 x 4`.
    private var isBetweenNumbers: Bool {
        guard case .number? = tokens.last?.token else { return false }
        let next = scalars[position...].first { !Self.isSpace($0) }
        return Self.isDigit(next)
    }

    /// Leaves out a unit after a number, if the style says so; the longest one of at most `length` scalars.
    private mutating func isUnitAside(length: Int) -> Bool {
        guard let variables = style.variables, let last = tokens.last?.token else { return false }
        switch last {
        case .number, .symbol(")"), .symbol("}"), .symbol("%"): break
        default: return false
        }
        var end = position
        while end < scalars.count, end < position + length,
            scalars[end].properties.isAlphabetic || (end > position && "/^²³23".unicodeScalars.contains(scalars[end]))
        {
            end += 1
        }
        while end > position {
            let word = Self.string(scalars[position..<end])
            let isWhole = end == scalars.count || !Self.isLetter(scalars[end]) || !Self.isLetter(scalars[end - 1])
            if isWhole, !variables.isSuperset(of: word.filter(\.isLetter)), MeasurementUnit.isKnown(word) {
                position = end
                return true
            }
            end -= 1
        }
        return false
    }

    /// `_1`, `_{12}`, `₁` after a letter belong to its name.
    private mutating func subscripted() -> String {
        var name = ""
        while let plain = peek().flatMap({ Spelling.subscripts[$0] }) {
            name.unicodeScalars.append(plain)
            position += 1
        }
        if !name.isEmpty { return "_" + name }
        guard peek() == "_" else { return "" }
        let isGroup = peek(1) == "{"
        var offset = isGroup ? 2 : 1
        while let scalar = peek(offset), Self.isDigit(scalar) || Self.isLetter(scalar) {
            name.unicodeScalars.append(scalar)
            offset += 1
            // x_12 is x₁₂, x_ab is x_a times b.
            if !isGroup, !Self.isDigit(scalar) || !Self.isDigit(peek(offset)) { break }
        }
        guard !name.isEmpty, !isGroup || peek(offset) == "}" else { return "" }
        position += offset + (isGroup ? 1 : 0)
        return "_" + name
    }

    // MARK: LaTeX

    private mutating func readCommand() throws(ReadingError) {
        let start = position
        position += 1
        guard let first = peek() else { throw ReadingError(.unfinished) }
        guard Self.isLetter(first) else {
            position += 1
            switch first {
            case "{": openBracket(first)
            case "}": try closeBracket(first)
            case "%", "|": add(.symbol(first))
            case "\\": add(.word(.newRow))
            default: break  // \, \; \! \ \$ \( \) \[ \]
            }
            return
        }
        while Self.isLetter(peek()) { position += 1 }
        let name = string(from: start + 1)
        if Spelling.layout.contains(name) {
            let isDelimiter = name == "left" || name == "right"
            if isDelimiter && peek() == "." { position += 1 }
            while let scalar = peek(), Self.isSpace(scalar) { position += 1 }
            isBraceSilent = !isDelimiter && peek() == "{"
            return
        }
        if name == "begin" || name == "end" { return try readEnvironment(isStart: name == "begin", start) }
        guard let token = Spelling.commands[name] else { throw ReadingError(.unknownCommand(name), at: start) }
        add(token)
        if token == .command(.fraction) { readDigits(2) }
        if token == .command(.squareRoot) { readDigits(1) }
    }

    /// Without braces each argument of `\frac12` is one digit.
    private mutating func readDigits(_ count: Int) {
        for _ in 0..<count {
            while let scalar = peek(), Self.isSpace(scalar) { position += 1 }
            guard let digit = peek(), Self.isDigit(digit) else { return }
            position += 1
            add(.number(Rational(Int(digit.value - 48))))
        }
    }

    private mutating func readEnvironment(isStart: Bool, _ start: Int) throws(ReadingError) {
        let name = scalars[position...].dropFirst().prefix { $0 != "}" }
        position += name.count + 2
        guard position <= scalars.count, Self.string(name).hasSuffix("matrix") else {
            throw ReadingError(.unknownCommand("begin"), at: start)
        }
        add(.word(isStart ? .matrixStart : .matrixEnd))
    }
}

extension ReadingError {
    /// The place counted in characters from 1, as a person would, instead of scalars from 0.
    func counted(in text: String) -> ReadingError {
        guard let position else { return self }
        return ReadingError(reason, at: String(text.unicodeScalars.prefix(position)).count + 1)
    }
}
