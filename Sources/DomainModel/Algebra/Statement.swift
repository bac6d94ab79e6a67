/// What a learner can write in answer to a mathematical question.
package indirect enum Statement: Hashable, Sendable {
    case expression(Expression)
    /// Expressions with the relations between them: `y = 2x + 1`, `−1 < x ≤ 2`.
    case relation([Expression], [Relation])
    /// A point or vector; a matrix is a tuple of its rows.
    case tuple([Statement])
    case interval(Interval)
    /// `{1, 2}`: order and repetition do not matter.
    case set([Statement])
    /// `2, 3` and `x = 1, y = 2`: order does not matter.
    case list([Statement])
    /// Alternatives: `x = 1 or x = 2`, `±2`, `(−∞, 1) ∪ (2, ∞)`.
    case any([Statement])
    /// `x > 1 and x < 5`.
    case all([Statement])
    /// `3 : 4 : 5`; a ratio of two is a quotient.
    case ratio([Expression])
    case word(Word)

    package enum Word: Hashable, Sendable {
        /// ∅, no solution.
        case nothing
        /// ℝ, all real numbers, infinitely many solutions.
        case everything
        /// Undefined, does not exist.
        case undefined
    }

    package enum Relation: String, Hashable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        /// The relation with its sides changed over.
        var flipped: Relation {
            switch self {
            case .less: .greater
            case .lessOrEqual: .greaterOrEqual
            case .greater: .less
            case .greaterOrEqual: .lessOrEqual
            case .equal, .notEqual: self
            }
        }

        func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
            switch self {
            case .equal: a == b
            case .notEqual: a != b
            case .less: a < b
            case .lessOrEqual: a <= b
            case .greater: a > b
            case .greaterOrEqual: a >= b
            }
        }
    }

    /// Bounds may be ±∞.
    package struct Interval: Hashable, Sendable {
        package var lower: Expression
        package var upper: Expression
        package var includesLower: Bool
        package var includesUpper: Bool
    }

    static func equation(_ a: Expression, _ b: Expression) -> Statement { .relation([a, b], [.equal]) }

    /// The parts of a compound statement.
    var parts: [Statement] {
        switch self {
        case .tuple(let parts), .set(let parts), .list(let parts), .any(let parts), .all(let parts): parts
        case .expression, .relation, .interval, .ratio, .word: []
        }
    }

    /// The same statement with each expression in it replaced.
    func map(_ transform: (Expression) -> Expression) -> Statement {
        switch self {
        case .expression(let value): .expression(transform(value))
        case .relation(let sides, let relations): .relation(sides.map(transform), relations)
        case .tuple(let parts): .tuple(parts.map { $0.map(transform) })
        case .set(let parts): .set(parts.map { $0.map(transform) })
        case .list(let parts): .list(parts.map { $0.map(transform) })
        case .any(let parts): .any(parts.map { $0.map(transform) })
        case .all(let parts): .all(parts.map { $0.map(transform) })
        case .ratio(let parts): .ratio(parts.map(transform))
        case .word: self
        case .interval(let interval):
            .interval(
                Interval(
                    lower: transform(interval.lower), upper: transform(interval.upper),
                    includesLower: interval.includesLower, includesUpper: interval.includesUpper))
        }
    }

    /// The expressions in it, in the order written.
    var expressions: [Expression] {
        switch self {
        case .expression(let value): [value]
        case .relation(let sides, _), .ratio(let sides): sides
        case .interval(let interval): [interval.lower, interval.upper]
        default: parts.flatMap(\.expressions)
        }
    }

    /// Names of the variables in it.
    var variables: Set<String> { expressions.reduce(into: []) { $0.formUnion($1.variables) } }
}
