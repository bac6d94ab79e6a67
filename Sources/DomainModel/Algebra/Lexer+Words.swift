extension Lexer {
    // MARK: Numbers

    mutating func readNumber() throws(ReadingError) {
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
        if isAhead("分之"), let (value, length) = ChineseNumeral.read(scalars[start...]) {
            position = start + length
            return addFraction(value)
        }
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

    mutating func readName() {
        let start = position
        while let scalar = peek(), Self.isLetter(scalar) || Self.isDigit(scalar) || scalar == "_" { position += 1 }
        let name = string(from: start)
        add(Spelling.formulaWords[name] ?? .name(name))
    }

    /// A run of letters: one word that means something, or functions and single letters side by side.
    mutating func readLetters() throws(ReadingError) {
        if skipUnit(upTo: 20) { return }
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
        if run.count >= 5, !isNamed, !isVariables { throw ReadingError(.words, at: start) }
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
    mutating func skipUnit(upTo length: Int) -> Bool {
        guard let variables = style.variables, let last = tokens.last?.token else { return false }
        switch last {
        case .number, .symbol(")"), .symbol("}"), .symbol("%"): break
        case .name where Self.isSpace(scalars[position - 1]) || scalars[position].properties.isIdeographic: break
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
    mutating func subscripted() -> String {
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
}
