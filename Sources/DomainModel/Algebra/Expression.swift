/// A mathematical expression as it was written: nothing is simplified.
package indirect enum Expression: Hashable, Sendable {
    case number(Rational)
    /// A number beyond exact arithmetic, or e and π by value.
    case real(Double)
    case variable(String)
    case sum([Expression])
    case product([Expression])
    case quotient(Expression, Expression)
    case power(Expression, Expression)
    case negative(Expression)
    case function(Function, [Expression])

    package enum Function: String, Hashable, Sendable, CaseIterable {
        case sqrt, abs, exp, ln, log, log10, sin, cos, tan, cot, sec, csc, arcsin, arccos, arctan
        case sinh, cosh, tanh, sigmoid, relu, factorial, root
        case floor, ceil, sign, round, min, max, mod, gcd, lcm
    }

    package static func integer(_ value: Int) -> Expression { .number(Rational(value)) }

    /// Names of the variables in it.
    package var variables: Set<String> {
        switch self {
        case .number, .real: []
        case .variable(let name): [name]
        case .sum(let parts), .product(let parts), .function(_, let parts):
            parts.reduce(into: []) { $0.formUnion($1.variables) }
        case .quotient(let a, let b), .power(let a, let b): a.variables.union(b.variables)
        case .negative(let inner): inner.variables
        }
    }

    /// The expression with each variable that `values` knows replaced.
    package func substituting(_ values: [String: Expression]) -> Expression {
        switch self {
        case .number, .real: self
        case .variable(let name): values[name] ?? self
        case .sum(let parts): .sum(parts.map { $0.substituting(values) })
        case .product(let parts): .product(parts.map { $0.substituting(values) })
        case .quotient(let a, let b): .quotient(a.substituting(values), b.substituting(values))
        case .power(let a, let b): .power(a.substituting(values), b.substituting(values))
        case .negative(let inner): .negative(inner.substituting(values))
        case .function(let name, let parts): .function(name, parts.map { $0.substituting(values) })
        }
    }
}

/// What a learner can write in answer to a mathematical question.
package indirect enum Statement: Hashable, Sendable {
    case expression(Expression)
    case equation(Expression, Expression)
    /// `a < x ≤ b`: expressions with the relations between them.
    case inequality([Expression], [Relation])
    /// A point or vector: `(1, 2)`.
    case tuple([Statement])
    case interval(Interval)
    /// `{1, 2}`, `x = 1 or x = 2`, `1, 2`: order and repetition do not matter.
    case set([Statement])
    case union([Statement])

    package enum Relation: String, Hashable, Sendable {
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case notEqual = "!="

        var flipped: Relation {
            switch self {
            case .less: .greater
            case .lessOrEqual: .greaterOrEqual
            case .greater: .less
            case .greaterOrEqual: .lessOrEqual
            case .notEqual: .notEqual
            }
        }
    }

    /// nil bounds are infinite.
    package struct Interval: Hashable, Sendable {
        package var lower: Expression?
        package var upper: Expression?
        package var includesLower: Bool
        package var includesUpper: Bool
    }
}
