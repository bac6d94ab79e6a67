/// A mathematical expression as it was written: nothing is simplified.
package indirect enum Expression: Hashable, Sendable {
    case number(Rational)
    /// A number beyond exact arithmetic.
    case real(Double)
    case constant(Constant)
    case variable(String)
    case sum([Expression])
    case product([Expression])
    case quotient(Expression, Expression)
    case power(Expression, Expression)
    case negative(Expression)
    case function(Function, [Expression])

    package enum Constant: String, Hashable, Sendable {
        case pi, e
        /// The imaginary unit.
        case i
        case infinity
    }

    package enum Function: String, Hashable, Sendable, CaseIterable {
        case sqrt, root, abs, exp, ln, log10
        case sin, cos, tan, cot, sec, csc, arcsin, arccos, arctan, sinh, cosh, tanh
        case factorial, sigmoid, relu, floor, ceil, round, sign, min, max, mod, gcd, lcm
        /// `2½`: a whole number and a fraction.
        case mixed
        /// `50%`.
        case percent
        /// `30°`, as an angle in radians.
        case degrees

        /// How many arguments it takes.
        var arity: ClosedRange<Int> {
            switch self {
            case .min, .max, .gcd, .lcm: 1...50
            case .root, .mod, .mixed: 2...2
            case .round: 1...2
            default: 1...1
            }
        }
    }

    package static func integer(_ value: Int) -> Expression { .number(Rational(value)) }

    static func difference(_ a: Expression, _ b: Expression) -> Expression {
        b == .number(.zero) ? a : .sum([a, .negative(b)])
    }

    /// The expressions directly inside.
    var children: [Expression] {
        switch self {
        case .number, .real, .constant, .variable: []
        case .sum(let parts), .product(let parts), .function(_, let parts): parts
        case .quotient(let a, let b), .power(let a, let b): [a, b]
        case .negative(let inner): [inner]
        }
    }

    /// The same expression with each one directly inside replaced.
    func mapChildren(_ transform: (Expression) -> Expression) -> Expression {
        switch self {
        case .number, .real, .constant, .variable: self
        case .sum(let parts): .sum(parts.map(transform))
        case .product(let parts): .product(parts.map(transform))
        case .quotient(let a, let b): .quotient(transform(a), transform(b))
        case .power(let a, let b): .power(transform(a), transform(b))
        case .negative(let inner): .negative(transform(inner))
        case .function(let name, let parts): .function(name, parts.map(transform))
        }
    }

    /// Whether this or anything inside meets `condition`.
    func contains(where condition: (Expression) -> Bool) -> Bool {
        condition(self) || children.contains { $0.contains(where: condition) }
    }

    /// Whether there is no variable in it.
    var isConstant: Bool { !contains { if case .variable = $0 { true } else { false } } }

    /// Names of the variables in it.
    package var variables: Set<String> {
        if case .variable(let name) = self { return [name] }
        return children.reduce(into: []) { $0.formUnion($1.variables) }
    }

    /// The expression with each variable that `values` knows replaced.
    package func substituting(_ values: [String: Expression]) -> Expression {
        if case .variable(let name) = self { return values[name] ?? self }
        return mapChildren { $0.substituting(values) }
    }
}
