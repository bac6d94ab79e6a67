package import DomainModel

/// An equation in the unknown `x`, over numbers that have names: `N1` is the first number of a text.
///
/// It has one canonical spelling, ``tokens``, so that two equations can be compared word by word, as in the equation
/// normalisation of Wang et al. (2018):
///
/// - In sums and products what holds an earlier number of the text stands first, what is taken away stands behind what is added,
///   a constant stands last in a sum and first in a product, and products are divided as a whole.
/// - An equation of one step is written solved: `x + N1 = N2` as `x = N2 - N1`.
/// - Where the unknown stands once, nothing is taken away that can be added to the other side: `N1 - N2 * x = N3` and
///   `x = ( N1 - N3 ) / N2` are `N2 * x + N3 = N1`.
package struct Equation: Hashable, Sendable {
    package private(set) var left: Expression, right: Expression

    /// Reads the tokens of an equation: names, whole numbers, `+ - * / ( ) =`. Nil when they are none, or more than 60.
    package init?(tokens: [String]) {
        guard tokens.count <= 60 else { return nil }
        var reader = Reader(rest: tokens[...])
        guard let left = reader.sum(), reader.take("="), let right = reader.sum(), reader.rest.isEmpty else {
            return nil
        }
        let (side, other) = left.count(of: "x") > 0 ? (left, right) : (right, left)
        (self.left, self.right) = (left.canonical, right.canonical)
        guard side.count(of: "x") == 1, other.count(of: "x") == 0 else { return }
        (self.left, self.right) = (side.canonical, other.canonical)
        while let moved = self.left.moved(self.right) {
            (self.left, self.right) = (moved.left.canonical, moved.right.canonical)
        }
    }

    /// `x = N1 - N2`, with spaces between the tokens.
    package init?(_ text: String) { self.init(tokens: text.split(separator: " ").map(String.init)) }

    package var tokens: [String] { left.tokens + ["="] + right.tokens }

    /// Names in it, the unknown's among them.
    package var names: Set<String> { left.variables.union(right.variables) }

    /// The equation with its names replaced, in canonical spelling again.
    package func renaming(_ names: [String: String]) -> Equation? {
        Equation(tokens: tokens.map { names[$0] ?? $0 })
    }

    /// The equation as a person writes it: `3 * x + 5 = 20`.
    ///
    /// - Parameter spellings: of the numbers, by their names.
    package func written(_ spellings: [String: String]) -> String {
        tokens.map { spellings[$0] ?? $0 }.joined(separator: " ")
    }

    /// The one value of the unknown for which both sides are equal, exactly; nil when there is none, more than one, or the
    /// equation is not of the first degree in it.
    ///
    /// - Parameter values: of all other names.
    package func solution(for unknown: String = "x", _ values: [String: Rational]) -> Rational? {
        let difference = Expression.sum([left, .negative(right)]).substituting(values.mapValues { .number($0) })
        func at(_ value: Int) -> Rational? { difference.substituting([unknown: .integer(value)]).exact }
        guard let zero = at(0), let slope = at(1)?.subtracting(zero), slope != .zero else { return nil }
        // A line through two points that also goes through two more.
        for value in [-3, 5] {
            guard let expected = slope.multiplied(by: Rational(value))?.adding(zero), expected == at(value) else {
                return nil
            }
        }
        return zero.negated.divided(by: slope)
    }
}

extension Equation {
    /// Whether no difference in it comes out negative: a story gives away only what is there.
    ///
    /// - Parameter values: of all names, the unknown among them.
    func isPossible(_ values: [String: Rational]) -> Bool {
        let numbers = values.mapValues { Expression.number($0) }
        return [left, right].allSatisfy { $0.substituting(numbers).hasNoNegativeSum }
    }

    /// Whether the whole solution would not be whole if one of the numbers were one more: the writer of a problem chose them so.
    func isWholeByLuck(_ values: [String: Rational]) -> Bool {
        names.contains { name in
            guard let value = values[name], value.isInteger, let next = value.adding(.one) else { return false }
            return solution(values.merging([name: next]) { $1 })?.isInteger == false
        }
    }
}

/// Reads sums of products of names, numbers and brackets.
private struct Reader {
    var rest: ArraySlice<String>

    mutating func take(_ token: String) -> Bool {
        guard rest.first == token else { return false }
        rest.removeFirst()
        return true
    }

    mutating func sum() -> Expression? {
        guard let first = product() else { return nil }
        var parts = [first]
        while let sign = rest.first, ["+", "-"].contains(sign) {
            rest.removeFirst()
            guard let next = product() else { return nil }
            parts.append(sign == "-" ? .negative(next) : next)
        }
        return parts.count == 1 ? first : .sum(parts)
    }

    private mutating func product() -> Expression? {
        guard var value = factor() else { return nil }
        while let sign = rest.first, ["*", "/"].contains(sign) {
            rest.removeFirst()
            guard let next = factor() else { return nil }
            if sign == "/" {
                value = .quotient(value, next)
            } else if case .product(let parts) = value {
                value = .product(parts + [next])
            } else {
                value = .product([value, next])
            }
        }
        return value
    }

    private mutating func factor() -> Expression? {
        guard let token = rest.popFirst() else { return nil }
        if token == "(" {
            guard let inner = sum(), take(")") else { return nil }
            return inner
        }
        if let number = Int(token) { return number >= 0 ? .integer(number) : nil }
        return token.first?.isLetter == true ? .variable(token) : nil
    }
}

extension Expression {
    /// Where its first number stands in the text; behind all for what has none.
    private var place: Int {
        variables.compactMap { $0.first == "N" ? Int($0.dropFirst()) : nil }.min() ?? .max - 1
    }

    fileprivate func count(of name: String) -> Int {
        switch self {
        case .variable(let own): own == name ? 1 : 0
        case .sum(let parts), .product(let parts): parts.reduce(0) { $0 + $1.count(of: name) }
        case .quotient(let a, let b): a.count(of: name) + b.count(of: name)
        case .negative(let inner): inner.count(of: name)
        default: 0
        }
    }

    /// This side, which holds x once, and the other, which does not, after a step towards the form that ``Equation`` describes; nil
    /// when they have it.
    fileprivate func moved(_ other: Expression) -> (left: Expression, right: Expression)? {
        let x = Expression.variable("x")
        func sum(_ first: Expression, _ rest: [Expression]) -> Expression {
            let parts = if case .sum(let parts) = first { parts + rest } else { [first] + rest }
            return parts.count == 1 ? parts[0] : .sum(parts)
        }
        func negated(_ part: Expression) -> Expression {
            if case .negative(let inner) = part { inner } else { .negative(part) }
        }
        switch self {
        case x:
            guard case .quotient(.sum(let parts), let divisor) = other else { return nil }
            let (taken, added) = (parts.filter(\.isNegative), parts.filter { !$0.isNegative })
            guard let first = added.first, !taken.isEmpty else { return nil }
            return (sum(.product([divisor, x]), taken.map(negated)), sum(first, Array(added.dropFirst())))
        case .sum(let parts):
            let (own, rest) = (parts.filter { $0.count(of: "x") > 0 }, parts.filter { $0.count(of: "x") == 0 })
            if own == [x] { return (x, sum(other, rest.map(negated))) }
            guard case .negative(let inner) = own.first, let first = rest.first else { return nil }
            let without = sum(first, Array(rest.dropFirst()))
            return inner == x ? (x, sum(without, [negated(other)])) : (sum(other, [inner]), without)
        case .product(let parts):
            let rest = parts.filter { $0 != x }
            guard rest.count == parts.count - 1, let first = rest.first else { return nil }
            return (x, .quotient(other, rest.count == 1 ? first : .product(rest)))
        case .quotient(x, let divisor): return (x, .product([other, divisor]))
        case .quotient(let dividend, x): return (x, .quotient(dividend, other))
        default: return nil
        }
    }

    private var isNegative: Bool { if case .negative = self { true } else { false } }
    private var isNumber: Bool { if case .number = self { true } else { false } }

    /// In the order that ``Equation`` describes.
    fileprivate var canonical: Expression {
        func sorted(_ parts: [Expression], _ place: (Expression) -> Int) -> [Expression] {
            parts.map { (part: $0.canonical, place: place($0)) }.enumerated().sorted {
                ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
            }.map(\.element.part)
        }
        switch self {
        case .sum(let parts): return .sum(sorted(parts) { $0.isNegative ? .max : $0.place })
        case .product(let parts):
            // a / b * c as a * c / b.
            var (above, below): ([Expression], [Expression]) = ([], [])
            for part in parts {
                guard case .quotient(let dividend, let divisor) = part.canonical else {
                    above += part.factors
                    continue
                }
                above += dividend.factors
                below += divisor.factors
            }
            let product = Expression.product(sorted(above) { $0.isNumber ? 0 : $0.place })
            return below.isEmpty
                ? product : .quotient(product, below.count == 1 ? below[0] : Expression.product(below).canonical)
        case .quotient(let a, let b): return .quotient(a.canonical, b.canonical)
        case .negative(let inner): return .negative(inner.canonical)
        default: return self
        }
    }

    private var factors: [Expression] { if case .product(let parts) = self { parts } else { [self] } }

    fileprivate var hasNoNegativeSum: Bool {
        switch self {
        case .sum(let parts): (exact.map { $0 >= .zero } ?? false) && parts.allSatisfy(\.hasNoNegativeSum)
        case .product(let parts): parts.allSatisfy(\.hasNoNegativeSum)
        case .quotient(let a, let b): a.hasNoNegativeSum && b.hasNoNegativeSum
        case .negative(let inner): inner.hasNoNegativeSum
        default: true
        }
    }

    fileprivate var tokens: [String] {
        switch self {
        case .sum(let parts):
            return parts.enumerated().flatMap { index, part -> [String] in
                if case .negative(let inner) = part { return ["-"] + inner.bracketed }
                return (index > 0 ? ["+"] : []) + part.bracketed
            }
        case .product(let parts): return Array(parts.map(\.bracketed).joined(separator: ["*"]))
        case .quotient(let a, let b):
            let isProduct = if case .product = b { true } else { false }
            return a.bracketed + ["/"] + (isProduct || b.isQuotient ? ["("] + b.tokens + [")"] : b.bracketed)
        case .variable(let name): return [name]
        case .number(let value): return ["\(value)"]
        default: return []
        }
    }

    private var isQuotient: Bool { if case .quotient = self { true } else { false } }

    /// Sums stand in brackets inside anything.
    private var bracketed: [String] { if case .sum = self { ["("] + tokens + [")"] } else { tokens } }
}
