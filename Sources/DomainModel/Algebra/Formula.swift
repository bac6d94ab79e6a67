/// A formula of a course: computes a number, a truth value, or a word from the exercise's variables.
indirect enum Formula {
    case value(Expression)
    case comparison([Expression], [Relation])
    case all([Formula])
    case any([Formula])
    case not(Formula)
    case conditional(Formula, Formula, Formula)

    enum Relation {
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

        init?(_ token: Token) {
            switch token {
            case .symbol("="), .word("=="): self = .equal
            case .word("!="): self = .notEqual
            case .symbol("<"): self = .less
            case .word("<="): self = .lessOrEqual
            case .symbol(">"): self = .greater
            case .word(">="): self = .greaterOrEqual
            default: return nil
            }
        }
    }
}

/// The value of a variable: a number, exact where possible, or a word.
enum Value: Hashable {
    /// `isDecimal`: printed as a decimal rather than as a fraction.
    case exact(Rational, isDecimal: Bool)
    case real(Double)
    case word(String)
    case truth(Bool)

    var expression: Expression? {
        switch self {
        case .exact(let value, _): .number(value)
        case .real(let value): .real(value)
        case .word, .truth: nil
        }
    }

    var double: Double? {
        switch self {
        case .exact(let value, _): value.double
        case .real(let value): value
        case .word, .truth: nil
        }
    }
}

/// The variables of one instance, and the evaluation of formulas over them.
struct Scope {
    private(set) var values: [String: Value] = [:]
    private var expressions: [String: Expression] = [:]

    mutating func set(_ name: String, _ value: Value) {
        values[name] = value
        expressions[name] = value.expression
    }

    /// - Throws: ``ReadingError`` for what cannot be read, names no variable, or is undefined (division by zero).
    func evaluate(_ text: String) throws(ReadingError) -> Value {
        let name = text.trimmed
        if let value = values[name] { return value }
        return try evaluate(try Parser.formula(text), isDecimal: isDecimal(text))
    }

    private func evaluate(_ formula: Formula, isDecimal: Bool) throws(ReadingError) -> Value {
        switch formula {
        case .value(let expression): return try number(expression, isDecimal: isDecimal)
        case .comparison(let sides, let relations):
            var numbers: [Value] = []
            for side in sides { numbers.append(try number(side, isDecimal: false)) }
            for (index, relation) in relations.enumerated()
            where !Self.holds(numbers[index], relation, numbers[index + 1]) {
                return .truth(false)
            }
            return .truth(true)
        case .all(let parts):
            for part in parts where try !truth(part) { return .truth(false) }
            return .truth(true)
        case .any(let parts):
            for part in parts where try truth(part) { return .truth(true) }
            return .truth(false)
        case .not(let part): return .truth(try !truth(part))
        case .conditional(let condition, let then, let otherwise):
            return try evaluate(try truth(condition) ? then : otherwise, isDecimal: isDecimal)
        }
    }

    private func truth(_ formula: Formula) throws(ReadingError) -> Bool {
        guard case .truth(let value) = try evaluate(formula, isDecimal: false) else {
            throw ReadingError(nil, ["en": "a condition such as a > b is expected here", "zh": "这里应当是条件，例如 a > b"])
        }
        return value
    }

    private func number(_ expression: Expression, isDecimal: Bool) throws(ReadingError) -> Value {
        if case .variable(let name) = expression, let value = values[name] { return value }
        let unknown = expression.variables.subtracting(expressions.keys).subtracting(["e"])
        if let name = unknown.sorted().first {
            throw ReadingError(nil, ["en": "“\(name)” is not a variable of this exercise", "zh": "“\(name)”不是本题的变量"])
        }
        let filled = expression.substituting(expressions)
        if let exact = filled.exact { return .exact(exact, isDecimal: isDecimal) }
        let value = filled.value(at: [:])
        guard value.isFinite else {
            throw ReadingError(nil, ["en": "the value is undefined (division by zero?)", "zh": "没有定义（除数为零？）"])
        }
        return .real(value)
    }

    private static func holds(_ a: Value, _ relation: Formula.Relation, _ b: Value) -> Bool {
        if case .word(let a) = a, case .word(let b) = b { return (a == b) == (relation == .equal) }
        if case .exact(let a, _) = a, case .exact(let b, _) = b {
            return switch relation {
            case .equal: a == b
            case .notEqual: a != b
            case .less: a < b
            case .lessOrEqual: a <= b
            case .greater: a > b
            case .greaterOrEqual: a >= b
            }
        }
        guard let a = a.double, let b = b.double else { return false }
        let isEqual = abs(a - b) <= 1e-12 * max(abs(a), abs(b), 1)
        return switch relation {
        case .equal: isEqual
        case .notEqual: !isEqual
        case .less: a < b && !isEqual
        case .lessOrEqual: a < b || isEqual
        case .greater: a > b && !isEqual
        case .greaterOrEqual: a > b || isEqual
        }
    }

    /// Whether a formula's result is printed as a decimal: it has a decimal literal, rounds, or uses a decimal variable.
    private func isDecimal(_ text: String) -> Bool {
        if text.contains(".") || text.contains("round") { return true }
        guard let names = try? Lexer.tokens(text, isFormula: true) else { return false }
        return names.contains { placed in
            guard case .name(let name) = placed.token else { return false }
            return switch values[name] {
            case .exact(_, isDecimal: true), .real: true
            default: false
            }
        }
    }

    /// The formula with the exercise's variables filled in; other letters stay symbols.
    func fill(_ text: String) throws(ReadingError) -> Statement {
        try Parser.statement(text, isFormula: true).map { $0.substituting(expressions) }
    }
}

extension Statement {
    func map(_ transform: (Expression) -> Expression) -> Statement {
        switch self {
        case .expression(let value): .expression(transform(value))
        case .equation(let a, let b): .equation(transform(a), transform(b))
        case .inequality(let sides, let relations): .inequality(sides.map(transform), relations)
        case .tuple(let parts): .tuple(parts.map { $0.map(transform) })
        case .set(let parts): .set(parts.map { $0.map(transform) })
        case .union(let parts): .union(parts.map { $0.map(transform) })
        case .interval(let interval):
            .interval(
                Interval(
                    lower: interval.lower.map(transform), upper: interval.upper.map(transform),
                    includesLower: interval.includesLower, includesUpper: interval.includesUpper))
        }
    }
}
