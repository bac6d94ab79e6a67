/// A formula of a course: computes a number, a truth value, or a word from the exercise's variables.
indirect enum Formula {
    case value(Expression)
    case word(String)
    case comparison([Formula], [Statement.Relation])
    case all([Formula])
    case any([Formula])
    case not(Formula)
    case conditional(Formula, Formula, Formula)

    /// Whether it is true or false rather than a number.
    var isCondition: Bool {
        switch self {
        case .value, .word: false
        case .comparison, .all, .any, .not: true
        case .conditional(_, let then, _): then.isCondition
        }
    }

    /// Whether it rounds or holds a decimal literal, so that its value is written as a decimal.
    fileprivate func isDecimal(_ isDecimalVariable: (String) -> Bool) -> Bool {
        switch self {
        case .value(let expression):
            expression.contains(where: { part in
                switch part {
                case .number(let value): !value.isInteger
                case .function(.round, _): true
                case .variable(let name): isDecimalVariable(name)
                default: false
                }
            })
        case .conditional(_, let then, let otherwise):
            then.isDecimal(isDecimalVariable) || otherwise.isDecimal(isDecimalVariable)
        case .word, .comparison, .all, .any, .not: false
        }
    }
}

/// The value of a variable: a number, exact where possible, or a word.
enum Value: Hashable {
    /// `isDecimal`: written as a decimal rather than as a fraction.
    case exact(Rational, isDecimal: Bool)
    case real(Double)
    case word(String)
    case truth(Bool)

    var expression: Expression? {
        switch self {
        case .exact(let value, let isDecimal): isDecimal ? .number(value) : .fraction(value)
        case .real(let value): .real(value)
        case .word, .truth: nil
        }
    }

    /// The number as a double.
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
    private var values: [String: Value] = [:]
    private var expressions: [String: Expression] = [:]

    mutating func set(_ name: String, _ value: Value) {
        values[name] = value
        expressions[name] = value.expression
    }

    /// - Throws: ``ReadingError`` for what cannot be read, names no variable, or is undefined (division by zero).
    func evaluate(_ text: String) throws(ReadingError) -> Value { try evaluate(try Parser.formula(text)) }

    func evaluate(_ formula: Formula) throws(ReadingError) -> Value {
        switch formula {
        case .value(let expression):
            if case .variable(let name) = expression, let value = values[name] { return value }
            return try number(expression, isDecimal: formula.isDecimal(isDecimal))
        case .word(let word): return .word(word)
        case .comparison(let sides, let relations):
            var numbers: [Value] = []
            for side in sides { numbers.append(try evaluate(side)) }
            for (index, relation) in relations.enumerated()
            where try !Self.holds(numbers[index], relation, numbers[index + 1]) {
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
            return try evaluate(try truth(condition) ? then : otherwise)
        }
    }

    func truth(_ formula: Formula) throws(ReadingError) -> Bool {
        guard case .truth(let value) = try evaluate(formula) else { throw ReadingError(.notACondition) }
        return value
    }

    private func isDecimal(_ name: String) -> Bool {
        switch values[name] {
        case .exact(_, isDecimal: true), .real: true
        default: false
        }
    }

    private func number(_ expression: Expression, isDecimal: Bool) throws(ReadingError) -> Value {
        if let name = expression.variables.subtracting(expressions.keys).min() {
            throw ReadingError(values[name] == nil ? .unknownVariable(name) : .notANumber)
        }
        let filled = expression.substituting(expressions)
        if let exact = filled.exact { return .exact(exact, isDecimal: isDecimal) }
        guard let value = filled.realValue else { throw ReadingError(.undefined) }
        return .real(value.hi)
    }

    private static func holds(
        _ a: Value, _ relation: Statement.Relation, _ b: Value
    ) throws(ReadingError) -> Bool {
        if case .word(let a) = a, case .word(let b) = b { return relation.holds(a, b) }
        if case .exact(let a, _) = a, case .exact(let b, _) = b { return relation.holds(a, b) }
        guard let a = a.double, let b = b.double else { throw ReadingError(.notANumber) }
        // Computed numbers that should be equal differ in their last places.
        return abs(a - b) <= 1e-12 * max(abs(a), abs(b), 1) ? relation.holds(0, 0) : relation.holds(a, b)
    }

    /// The formula of an answer with the exercise's variables filled in; other letters stay symbols.
    func fill(_ text: String) throws(ReadingError) -> Statement {
        let statement = try Parser.statement(text, style: .init(isFormula: true))
        for name in statement.variables.subtracting(expressions.keys).sorted() where !Self.isSymbol(name) {
            throw ReadingError(.unknownVariable(name))
        }
        return statement.map { expression in
            var filled = expression.substituting(expressions)
            for name in filled.variables {
                if let symbol = Spelling.greek[name] ?? Self.subscripted(name) {
                    filled = filled.substituting([name: .variable(symbol)])
                }
            }
            return filled
        }
    }

    /// Whether a learner can write the name: a letter, perhaps Greek or with an index.
    private static func isSymbol(_ name: String) -> Bool {
        name.count == 1 || Spelling.greek[name] != nil || subscripted(name) != nil
    }

    /// `x1` and `x_1` as `x_1`.
    private static func subscripted(_ name: String) -> String? {
        let index = name.dropFirst().drop { $0 == "_" }
        guard let letter = name.first, !index.isEmpty, index.count < 4, index.allSatisfy(\.isNumber) else { return nil }
        return "\(letter)_\(index)"
    }
}
