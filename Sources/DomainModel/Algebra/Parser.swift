/// Reads expressions and statements as people type them or as LaTeX. Nesting and length are bounded, so that every input
/// is answered quickly: with a value or with a ``ReadingError``.
package struct Parser {
    private let tokens: [PlacedToken]
    private var position: Int
    private let end: Int
    private var depth = 0
    /// Inside |…| a further bar closes.
    private var bars = 0

    static let depthLimit = 60

    private init(_ tokens: [PlacedToken], from start: Int = 0, to end: Int? = nil) {
        self.tokens = tokens
        position = start
        self.end = end ?? tokens.count
    }

    /// Reads one expression, such as `2x + 1`.
    ///
    /// - Parameter isFormula: words are whole names, as in a course's formulas.
    package static func expression(_ text: String, isFormula: Bool = false) throws(ReadingError) -> Expression {
        var parser = Parser(try Lexer.tokens(text, isFormula: isFormula))
        let result = try parser.sum()
        try parser.requireEnd()
        return result
    }

    // MARK: Statements

    /// Reads whatever can be an answer: expression, equation, inequality, point, interval, set, list.
    package static func statement(_ text: String, isFormula: Bool = false) throws(ReadingError) -> Statement {
        let tokens = try Lexer.tokens(text, isFormula: isFormula)
        guard !tokens.isEmpty else {
            throw ReadingError(nil, ["en": "Nothing was entered.", "zh": "还没有输入答案。"])
        }
        guard tokens.contains(where: { $0.token == .symbol("±") }) else {
            return try statement(tokens, 0, tokens.count)
        }
        // x = ±2 stands for both.
        let both = try ["+", "-"].map { sign throws(ReadingError) -> Statement in
            let chosen = tokens.map { placed -> PlacedToken in
                var placed = placed
                if placed.token == .symbol("±") { placed.token = .symbol(Character(sign)) }
                return placed
            }
            return try statement(chosen, 0, chosen.count)
        }
        return .set(both)
    }

    private static func statement(_ tokens: [PlacedToken], _ start: Int, _ end: Int) throws(ReadingError) -> Statement {
        // A list or alternatives: x = 1 or x = 2; 3, 4.
        let pieces = split(tokens, start, end) {
            $0 == .symbol(",") || $0 == .symbol(";") || $0 == .word("or") || $0 == .word("and")
        }
        if pieces.count > 1 {
            var parts: [Statement] = []
            for piece in pieces where piece.isEmpty == false {
                parts.append(try statement(tokens, piece.lowerBound, piece.upperBound))
            }
            return parts.count == 1 ? parts[0] : .set(parts)
        }
        let unions = split(tokens, start, end) { $0 == .word("union") }
        if unions.count > 1 {
            var parts: [Statement] = []
            for piece in unions { parts.append(try statement(tokens, piece.lowerBound, piece.upperBound)) }
            return .union(parts)
        }
        if let group = try bracketed(tokens, start, end) { return group }
        return try relation(tokens, start, end)
    }

    /// `(a, b)`, `[a, b)`, `{a, b}` when the brackets enclose the whole and there is a comma inside.
    private static func bracketed(
        _ tokens: [PlacedToken], _ start: Int, _ end: Int
    ) throws(ReadingError) -> Statement? {
        guard end - start >= 3, case .symbol(let open) = tokens[start].token, "([{".contains(open),
            case .symbol(let close) = tokens[end - 1].token, ")]}".contains(close)
        else { return nil }
        var depth = 0
        for index in start..<end - 1 {
            if case .symbol(let symbol) = tokens[index].token {
                if "([{".contains(symbol) { depth += 1 }
                if ")]}".contains(symbol) { depth -= 1 }
            }
            if depth == 0 { return nil }
        }
        let pieces = split(tokens, start + 1, end - 1) { $0 == .symbol(",") || $0 == .symbol(";") }
        let isBraces = open == "{" && close == "}"
        guard pieces.count > 1 || isBraces, pieces.allSatisfy({ !$0.isEmpty }) else { return nil }
        if isBraces {
            var parts: [Statement] = []
            for piece in pieces { parts.append(try statement(tokens, piece.lowerBound, piece.upperBound)) }
            return .set(parts)
        }
        guard open != "{", close != "}" else { return nil }
        let isInfinite = tokens[start..<end].contains { $0.token == .word("infinity") }
        if pieces.count == 2, isInfinite || open == "[" || close == "]" {
            return .interval(
                Statement.Interval(
                    lower: try bound(tokens, pieces[0]), upper: try bound(tokens, pieces[1]),
                    includesLower: open == "[", includesUpper: close == "]"))
        }
        guard open == "(", close == ")" else { return nil }
        var parts: [Statement] = []
        for piece in pieces { parts.append(try statement(tokens, piece.lowerBound, piece.upperBound)) }
        return .tuple(parts)
    }

    private static func bound(_ tokens: [PlacedToken], _ range: Range<Int>) throws(ReadingError) -> Expression? {
        if tokens[range.upperBound - 1].token == .word("infinity") { return nil }
        var parser = Parser(tokens, from: range.lowerBound, to: range.upperBound)
        let value = try parser.sum()
        try parser.requireEnd()
        return value
    }

    private static func relation(_ tokens: [PlacedToken], _ start: Int, _ end: Int) throws(ReadingError) -> Statement {
        var parser = Parser(tokens, from: start, to: end)
        var sides = [try parser.sum()]
        var relations: [Statement.Relation] = []
        var isEquation = false
        while let token = parser.peek {
            let relation: Statement.Relation?
            switch token {
            case .symbol("="), .word("=="):
                isEquation = true
                relation = nil
            case .symbol("<"): relation = .less
            case .symbol(">"): relation = .greater
            case .word("<="): relation = .lessOrEqual
            case .word(">="): relation = .greaterOrEqual
            case .word("!="): relation = .notEqual
            default: throw parser.unexpected()
            }
            parser.position += 1
            if let relation { relations.append(relation) }
            sides.append(try parser.sum())
        }
        if sides.count == 1 { return .expression(sides[0]) }
        guard !isEquation || relations.isEmpty else {
            throw ReadingError(
                nil, ["en": "Use either = or an inequality sign, not both.", "zh": "等号和不等号请不要混用。"])
        }
        if !isEquation { return .inequality(sides, relations) }
        // a = b = c says what its first and last sides say for an answer worked out in steps.
        return .equation(sides[0], sides[sides.count - 1])
    }

    private static func split(
        _ tokens: [PlacedToken], _ start: Int, _ end: Int, _ isSeparator: (Token) -> Bool
    ) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var depth = 0
        var from = start
        for index in start..<end {
            if case .symbol(let symbol) = tokens[index].token {
                if "([{".contains(symbol) { depth += 1 }
                if ")]}".contains(symbol) { depth -= 1 }
            }
            if depth == 0 && isSeparator(tokens[index].token) {
                pieces.append(from..<index)
                from = index + 1
            }
        }
        return pieces + [from..<end]
    }

    // MARK: Formulas

    /// Reads a formula of a course: an expression, a comparison, or `if(condition, then, else)`.
    static func formula(_ text: String) throws(ReadingError) -> Formula {
        var parser = Parser(try Lexer.tokens(text, isFormula: true))
        let result = try parser.formula()
        try parser.requireEnd()
        return result
    }

    private mutating func formula() throws(ReadingError) -> Formula {
        guard peek == .command("if") else { return try alternatives() }
        position += 1
        guard take("(") else { throw unexpected() }
        let condition = try nested { (parser) throws(ReadingError) in try parser.formula() }
        guard take(",") else { throw unexpected() }
        let then = try nested { (parser) throws(ReadingError) in try parser.formula() }
        guard take(",") else { throw unexpected() }
        let otherwise = try nested { (parser) throws(ReadingError) in try parser.formula() }
        guard take(")") else { throw unexpected() }
        return .conditional(condition, then, otherwise)
    }

    private mutating func alternatives() throws(ReadingError) -> Formula {
        var parts = [try conjunction()]
        while peek == .word("or") {
            position += 1
            parts.append(try conjunction())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ReadingError) -> Formula {
        var parts = [try comparison()]
        while peek == .word("and") {
            position += 1
            parts.append(try comparison())
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func comparison() throws(ReadingError) -> Formula {
        if peek == .word("not") {
            position += 1
            return .not(try nested { (parser) throws(ReadingError) in try parser.comparison() })
        }
        var sides = [try sum()]
        var relations: [Formula.Relation] = []
        while let relation = peek.flatMap(Formula.Relation.init) {
            position += 1
            relations.append(relation)
            sides.append(try sum())
        }
        return relations.isEmpty ? .value(sides[0]) : .comparison(sides, relations)
    }

    // MARK: Expressions

    private var peek: Token? { position < end ? tokens[position].token : nil }

    private mutating func take(_ symbol: Character) -> Bool {
        guard peek == .symbol(symbol) else { return false }
        position += 1
        return true
    }

    private func unexpected() -> ReadingError {
        guard position < end else {
            return ReadingError(
                nil, ["en": "The answer stops in the middle: something is missing at the end.", "zh": "答案没有写完：末尾缺了内容。"])
        }
        let place = tokens[position].position
        return ReadingError(
            place,
            [
                "en": "I can't read this from character \(place) on. Is a bracket or an operator missing?",
                "zh": "从第 \(place) 个字符起读不懂，是不是少了括号或运算符？",
            ])
    }

    private func requireEnd() throws(ReadingError) {
        if position < end { throw unexpected() }
    }

    private mutating func nested<T>(_ body: (inout Parser) throws(ReadingError) -> T) throws(ReadingError) -> T {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else {
            throw ReadingError(
                position < end ? tokens[position].position : nil,
                ["en": "The brackets are nested too deeply.", "zh": "括号嵌套得太深了。"])
        }
        return try body(&self)
    }

    private mutating func sum() throws(ReadingError) -> Expression {
        try nested { (parser) throws(ReadingError) in
            var parts = [try parser.product()]
            while true {
                if parser.take("+") {
                    parts.append(try parser.product())
                } else if parser.take("-") {
                    parts.append(.negative(try parser.product()))
                } else {
                    return parts.count == 1 ? parts[0] : .sum(parts)
                }
            }
        }
    }

    private mutating func product() throws(ReadingError) -> Expression {
        var result = try signed()
        var isMixable = isWholeNumber(at: position - 1)
        while let token = peek {
            switch token {
            case .symbol("*"):
                position += 1
                result = Self.times(result, try signed())
            case .symbol("/"), .symbol(":"):
                position += 1
                result = .quotient(result, try signed())
            case .number, .name, .command, .symbol("("), .symbol("{"), .symbol("["):
                if isMixable, let fraction = try mixedFraction() {
                    result = .sum([result, fraction])
                } else {
                    result = Self.times(result, try power())
                }
            case .symbol("|") where bars == 0:
                result = Self.times(result, try power())
            default: return result
            }
            isMixable = false
        }
        return result
    }

    private static func times(_ a: Expression, _ b: Expression) -> Expression {
        if case .product(let parts) = a { return .product(parts + [b]) }
        return .product([a, b])
    }

    private func isWholeNumber(at index: Int) -> Bool {
        guard index >= 0, index < end, case .number(let value) = tokens[index].token else { return false }
        let isStart = index == 0 || tokens[index - 1].token != .symbol("^")
        return value.isInteger && isStart
    }

    /// The fraction of a mixed number: `1/2` after a space, or `\frac{1}{2}` of two whole numbers.
    private mutating func mixedFraction() throws(ReadingError) -> Expression? {
        if tokens[position].isSpaced, position + 2 < end, isWholeNumber(at: position),
            tokens[position + 1].token == .symbol("/"), isWholeNumber(at: position + 2),
            case .number(let n) = tokens[position].token, case .number(let d) = tokens[position + 2].token
        {
            position += 3
            return .quotient(.number(n), .number(d))
        }
        guard case .command(let name) = tokens[position].token, name.hasSuffix("frac") else { return nil }
        var ahead = self
        let fraction = try ahead.power()
        guard case .quotient(.number(let n), .number(let d)) = fraction, n.isInteger, d.isInteger else { return nil }
        self = ahead
        return fraction
    }

    private mutating func signed() throws(ReadingError) -> Expression {
        if take("-") { return .negative(try nested { (parser) throws(ReadingError) in try parser.signed() }) }
        if take("+") { return try nested { (parser) throws(ReadingError) in try parser.signed() } }
        return try power()
    }

    private mutating func power() throws(ReadingError) -> Expression {
        let base = try postfix()
        guard take("^") else { return base }
        let exponent = try nested { (parser) throws(ReadingError) in try parser.signed() }
        return .power(base, exponent)
    }

    private mutating func postfix() throws(ReadingError) -> Expression {
        var value = try primary()
        while true {
            if take("%") {
                value = .quotient(value, .integer(100))
            } else if take("!") {
                value = .function(.factorial, [value])
            } else if take("'") {
                continue
            } else {
                return value
            }
        }
    }

    private mutating func primary() throws(ReadingError) -> Expression {
        guard let token = peek else { throw unexpected() }
        switch token {
        case .number(let value):
            position += 1
            return .number(value)
        case .name(let name):
            position += 1
            return .variable(name)
        case .command(let name):
            position += 1
            return try command(name)
        case .symbol("("): return try group(")")
        case .symbol("["): return try group("]")
        case .symbol("{"): return try group("}")
        case .symbol("|"):
            position += 1
            bars += 1
            let inner = try sum()
            bars -= 1
            guard take("|") else { throw unexpected() }
            return .function(.abs, [inner])
        default: throw unexpected()
        }
    }

    private mutating func group(_ close: Character) throws(ReadingError) -> Expression {
        position += 1
        let saved = bars
        bars = 0
        defer { bars = saved }
        let inner = try sum()
        guard take(close) else { throw unexpected() }
        return inner
    }

    private mutating func command(_ name: String) throws(ReadingError) -> Expression {
        switch name {
        case "pi": return .real(.pi)
        case "frac", "dfrac", "tfrac", "cfrac":
            let numerator = try argument()
            return .quotient(numerator, try argument())
        case "sqrt":
            if peek == .symbol("[") {
                let index = try group("]")
                return .function(.root, [try argument(), index])
            }
            return .function(.sqrt, [try argument()])
        case "cbrt": return .function(.root, [try argument(), .integer(3)])
        default: break
        }
        let names: [String: Expression.Function] = ["lg": .log10, "asin": .arcsin, "acos": .arccos, "atan": .arctan]
        guard let function = names[name] ?? Expression.Function(rawValue: name) else { throw unexpected() }
        // sin^2 x
        var exponent: Expression?
        if take("^") { exponent = try nested { (parser) throws(ReadingError) in try parser.postfix() } }
        var parts: [Expression] = []
        if function == .log, take("_") {
            let base = try argument()
            let value = try argument()
            return .quotient(.function(.ln, [value]), .function(.ln, [base]))
        }
        if peek == .symbol("(") {
            position += 1
            repeat { parts.append(try sum()) } while take(",")
            guard take(")") else { throw unexpected() }
        } else {
            parts = [try argument()]
        }
        let value = Expression.function(function, parts)
        return exponent.map { .power(value, $0) } ?? value
    }

    /// `{…}`, `(…)`, one digit after `\frac`, or the next factor.
    private mutating func argument() throws(ReadingError) -> Expression {
        try nested { (parser) throws(ReadingError) in try parser.power() }
    }
}
