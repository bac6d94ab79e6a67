/// Reads expressions, statements and formulas as people type them or as LaTeX. Nesting and length are bounded, so that
/// every input is answered quickly: with a value or with a ``ReadingError``.
struct Parser {
    let tokens: [PlacedToken]
    let style: Lexer.Style
    /// The part of the tokens that is being read.
    var position: Int
    var end: Int
    private var depth = 0
    /// How many |…| are open at this level of brackets: inside one a further bar closes.
    private var bars = 0
    /// Whether it is the argument of a function, where degrees are angles.
    private var isArgument = false
    /// Whether a product after a division could belong below the line: `1/2x`.
    var isAmbiguous = false

    static let depthLimit = 60
    /// Most divisions or signs one after the other.
    private static let chainLimit = 60

    init(_ tokens: [PlacedToken], style: Lexer.Style) {
        self.tokens = tokens
        self.style = style
        (position, end) = (0, tokens.count)
    }

    // MARK: Tokens

    var peek: Token? { position < end ? tokens[position].token : nil }

    mutating func take(_ token: Token) -> Bool {
        guard peek == token else { return false }
        position += 1
        return true
    }

    mutating func take(_ symbol: Unicode.Scalar) -> Bool { take(.symbol(symbol)) }

    mutating func require(_ symbol: Unicode.Scalar) throws(ReadingError) {
        guard take(symbol) else { throw unexpected() }
    }

    func unexpected() -> ReadingError {
        guard position < tokens.count else { return ReadingError(.unfinished) }
        let place = tokens[position]
        return ReadingError(.unexpected(place.token.spelling), at: place.position)
    }

    func requireEnd() throws(ReadingError) {
        if position < end { throw unexpected() }
    }

    mutating func descend() throws(ReadingError) {
        depth += 1
        if depth > Self.depthLimit {
            throw ReadingError(.tooDeep, at: position < end ? tokens[position].position : nil)
        }
    }

    mutating func ascend() { depth -= 1 }

    // MARK: Sums and products

    /// `2x + 1 − 3y`.
    mutating func sum() throws(ReadingError) -> Expression {
        try descend()
        defer { ascend() }
        var parts = [try product()]
        while true {
            if take("+") {
                parts.append(try product())
            } else if take("-") {
                parts.append(.negative(try product()))
            } else {
                return parts.count == 1 ? parts[0] : .sum(parts)
            }
        }
    }

    private mutating func product() throws(ReadingError) -> Expression {
        // The factors so far as one list, since `a b c` is one product.
        var factors = [try signed()]
        var divisions = 0
        var mayBeMixed = true
        func value() -> Expression { factors.count == 1 ? factors[0] : .product(factors) }
        while let token = peek {
            let last = factors[factors.count - 1]
            if take("*") {
                factors.append(try signed())
                mayBeMixed = true
                continue
            }
            if take("/") || take(":") {
                divisions += 1
                if divisions > Self.chainLimit { throw ReadingError(.tooDeep, at: tokens[position - 1].position) }
                factors = [.quotient(value(), try divisor())]
            } else if !startsFactor(token) {
                break
            } else if mayBeMixed, let whole = last.wholeNumber, let fraction = try mixedFraction() {
                var mixed = Expression.function(.mixed, [.number(whole), fraction])
                if take("%") { mixed = .function(.percent, [mixed]) }
                if case .negative = last {
                    factors[factors.count - 1] = .negative(mixed)
                } else {
                    factors[factors.count - 1] = mixed
                }
            } else {
                if case .number = token, case .number = last {
                    throw ReadingError(.adjacentNumbers, at: tokens[position].position)
                }
                factors.append(try power())
            }
            mayBeMixed = false
        }
        return value()
    }

    /// Whether `token` directly after a factor multiplies it.
    private func startsFactor(_ token: Token) -> Bool {
        switch token {
        case .number, .name, .constant, .function, .symbol("("), .symbol("{"), .symbol("["): true
        case .command(let command): command != .conditional
        case .symbol("|"): bars == 0
        default: false
        }
    }

    private mutating func divisor() throws(ReadingError) -> Expression {
        let first = try signed()
        guard let token = peek, startsFactor(token), token != .command(.fraction) else { return first }
        if tokens[position - 1].token != .symbol(")") { isAmbiguous = true }
        guard style.bindsTightly else { return first }
        var factors = [first]
        while let token = peek, startsFactor(token) { factors.append(try power()) }
        return .product(factors)
    }

    /// The fraction of a mixed number: a proper one of whole numbers, `1/2` after a space or `\frac{1}{2}`.
    private mutating func mixedFraction() throws(ReadingError) -> Expression? {
        let start = self
        var fraction: Expression?
        if take(.command(.fraction)) {
            self = start
            fraction = try primary()
        } else if tokens[position].isSpaced, position + 2 < end, case .number(let n) = tokens[position].token,
            tokens[position + 1].token == .symbol("/"), case .number(let d) = tokens[position + 2].token
        {
            position += 3
            fraction = .quotient(.number(n), .number(d))
        }
        if case .quotient(.number(let n), .number(let d))? = fraction, n.isInteger, d.isInteger, n < d {
            return fraction
        }
        self = start
        return nil
    }

    // MARK: Powers

    private mutating func signed() throws(ReadingError) -> Expression {
        var isNegative = false
        var signs = 0
        while peek == .symbol("-") || peek == .symbol("+") {
            if take("-") { isNegative.toggle() } else { position += 1 }
            signs += 1
            if signs > Self.chainLimit { throw ReadingError(.tooDeep, at: tokens[position - 1].position) }
        }
        let value = try power()
        return isNegative ? .negative(value) : value
    }

    private mutating func power() throws(ReadingError) -> Expression {
        let base = try postfix()
        guard take("^") else { return base }
        try descend()
        defer { ascend() }
        return .power(base, try signed())
    }

    private mutating func postfix() throws(ReadingError) -> Expression {
        var value = try primary()
        for _ in 0..<8 {
            if take("%") {
                value = .function(.percent, [value])
            } else if take("!") {
                value = .function(.factorial, [value])
            } else if take("°") {
                // Beside a number that is not turned into a sine or cosine, degrees are only its unit.
                if isArgument { value = .function(.degrees, [value]) }
            } else {
                break
            }
        }
        return value
    }

    private mutating func primary() throws(ReadingError) -> Expression {
        guard let token = peek else { throw unexpected() }
        switch token {
        case .number(let value):
            position += 1
            return .number(value)
        case .constant(let constant):
            position += 1
            return .constant(constant)
        case .name(let name):
            position += 1
            return .variable(name)
        case .function(let function):
            position += 1
            return try call(function)
        case .command(let command):
            position += 1
            return try call(command)
        case .symbol("("), .symbol("["), .symbol("{"): return try group()
        case .symbol("|"):
            position += 1
            bars += 1
            let inner = try sum()
            bars -= 1
            try require("|")
            return .function(.abs, [inner])
        default: throw unexpected()
        }
    }

    /// An expression in brackets.
    private mutating func group() throws(ReadingError) -> Expression {
        let parts = try arguments()
        guard parts.count == 1 else { throw unexpected() }
        return parts[0]
    }

    /// Expressions in brackets with commas between them.
    private mutating func arguments() throws(ReadingError) -> [Expression] {
        let close: Unicode.Scalar =
            switch peek {
            case .symbol("("): ")"
            case .symbol("["): "]"
            default: "}"
            }
        position += 1
        let saved = bars
        bars = 0
        defer { bars = saved }
        var parts = [try sum()]
        while take(",") { parts.append(try sum()) }
        try require(close)
        return parts
    }

    // MARK: Functions

    private mutating func call(_ command: Token.Command) throws(ReadingError) -> Expression {
        switch command {
        case .fraction:
            let numerator = try factor()
            return .quotient(numerator, try factor())
        case .squareRoot:
            guard peek == .symbol("[") else { return .function(.sqrt, [try signedFactor()]) }
            let index = try group()
            return .function(.root, [try signedFactor(), index])
        case .cubeRoot: return .function(.root, [try signedFactor(), .integer(3)])
        case .logarithm:
            var base: Expression?
            if take("_") {
                base = try factor()
            } else if case .number(let value)? = peek, position + 1 < end, tokens[position + 1].token == .symbol("("),
                !tokens[position].isSpaced
            {
                // log2(8)
                position += 1
                base = .number(value)
            }
            guard let base else { return try call(.log10) }
            return .quotient(try call(.ln), .function(.ln, [base]))
        case .conditional: throw unexpected()
        }
    }

    private mutating func call(_ function: Expression.Function) throws(ReadingError) -> Expression {
        let place = position - 1
        // sin² x, and sin⁻¹ x for the inverse.
        var exponent: Expression?
        if take("^") {
            try descend()
            exponent = try signedFactor()
            ascend()
        }
        let outside = isArgument
        isArgument = true
        defer { isArgument = outside }
        let parts: [Expression]
        switch peek {
        case .symbol("("), .symbol("{"): parts = try arguments()
        default: parts = [try bareArgument()]
        }
        guard function.arity.contains(parts.count) else {
            throw ReadingError(.argumentCount(function.rawValue), at: tokens[place].position)
        }
        let inverses: [Expression.Function: Expression.Function] = [.sin: .arcsin, .cos: .arccos, .tan: .arctan]
        if exponent?.exact == Rational(-1), let inverse = inverses[function] { return .function(inverse, parts) }
        return exponent.map { .power(.function(function, parts), $0) } ?? .function(function, parts)
    }

    /// What `sin 2x` and `ln x²` stand for: numbers and letters side by side up to the next operator, bracket or function.
    private mutating func bareArgument() throws(ReadingError) -> Expression {
        var factors = [try signedFactor()]
        while let token = peek {
            switch token {
            case .number, .name, .constant: factors.append(try power())
            default: return factors.count == 1 ? factors[0] : .product(factors)
            }
        }
        return factors.count == 1 ? factors[0] : .product(factors)
    }

    private mutating func signedFactor() throws(ReadingError) -> Expression {
        if take("-") { return .negative(try factor()) }
        return try factor()
    }

    private mutating func factor() throws(ReadingError) -> Expression {
        try descend()
        defer { ascend() }
        return try power()
    }
}

extension Expression {
    /// The size of a whole number with or without a minus sign.
    fileprivate var wholeNumber: Rational? {
        switch self {
        case .number(let value): value.isInteger ? value : nil
        case .negative(.number(let value)): value.isInteger ? value : nil
        default: nil
        }
    }
}
