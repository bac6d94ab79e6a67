extension Lexer {
    mutating func readCommand() throws(ReadingError) {
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
