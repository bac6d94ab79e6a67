extension Statement {
    /// Whether the statement is written in `form`; `key` is an equal statement that is.
    func has(_ form: ExpressionQuestion.Form, like key: Statement) -> Bool {
        guard form != .any else { return true }
        let (given, keys) = (expressions, key.expressions)
        if given.count == keys.count { return zip(given, keys).allSatisfy { $0.has(form, like: $1) } }
        // `x = 2/3` for `2/3`
        return given.last.flatMap { last in keys.last.map { last.has(form, like: $0) } } ?? true
    }
}

extension Expression {
    fileprivate func has(_ form: ExpressionQuestion.Form, like key: Expression) -> Bool {
        switch form {
        case .any: true
        case .lowestTerms: isInLowestTerms
        case .expanded: isExpanded
        case .factored where key.isConstant:
            Equivalence.isPairable(numberFactors, key.numberFactors, ==)
        case .factored:
            content == key.content
                && Equivalence.isPairable(factors, key.factors) { Equivalence.ratioSign($0, $1) != nil }
        }
    }

    // MARK: Lowest terms

    /// Whole numbers, reduced fractions with a positive denominator, mixed numbers of a whole and a reduced fraction; in
    /// fractions with letters nothing to cancel but what needs factoring.
    private var isInLowestTerms: Bool {
        switch self {
        case .negative(let inner): inner.isInLowestTerms
        case .number(let value): value.isInteger
        case .quotient(.negative(let n), let d): Expression.quotient(n, d).isInLowestTerms
        case .quotient(.number(let n), .number(let d)):
            n.isInteger && d.isInteger && d > .one && Rational.gcd(n.numerator.magnitude, d.numerator.magnitude) == 1
        case .quotient(let n, let d):
            !isConstant && d != .number(.one) && Self.commonFactor([n.wholeContent, d.wholeContent]) == 1
                && n.sharedPowers.isDisjoint(with: d.sharedPowers)
        case .function(.mixed, let parts): parts[1].isInLowestTerms
        case .product(let parts):
            // `2/3 x` is as good as `2x/3`.
            parts.allSatisfy(\.isInLowestTerms) && parts.filter(\.isConstant).count <= 1
        case .sum(let parts): !isConstant && parts.allSatisfy(\.isInLowestTerms)
        default: !isConstant || exact == nil
        }
    }

    // MARK: Expanded

    /// No brackets to multiply out, no like terms to collect.
    private var isExpanded: Bool {
        let terms: [Expression] = if case .sum(let parts) = self { parts } else { [self] }
        var seen: Set<[String: Int]> = []
        return terms.allSatisfy { term in term.powers.map { seen.insert($0).inserted } ?? false }
    }

    /// Exponents of the variables of a single term; nil when it holds a bracket with variables, or a variable or a number
    /// twice.
    private var powers: [String: Int]? {
        switch self {
        case .variable(let name): return [name: 1]
        case .negative(let inner): return inner.powers
        case .power(.variable(let name), let exponent): return exponent.exact?.integer.map { [name: $0] }
        case .product(let parts):
            var numbers = 0
            var total: [String: Int] = [:]
            for part in parts {
                guard let powers = part.powers else { return nil }
                if part.exact != nil { numbers += 1 }
                for (name, power) in powers where total.updateValue(power, forKey: name) != nil { return nil }
            }
            return numbers <= 1 ? total : nil
        case .quotient(let a, let b): return b.isConstant && !(isConstant && !b.isNumber) ? a.powers : nil
        case .sum, .power: return isConstant && exact == nil ? [:] : nil
        case .number, .real, .constant, .function: return isConstant ? [:] : nil
        }
    }

    private var isNumber: Bool { if case .number = self { true } else { false } }

    // MARK: Factored

    /// The factors that are not constant, powers repeated.
    private var factors: [Expression] {
        if isConstant { return [] }
        switch self {
        case .negative(let inner): return inner.factors
        case .product(let parts): return parts.flatMap(\.factors)
        case .quotient(let a, let b) where b.isConstant: return a.factors
        case .power(let base, let exponent):
            guard let count = exponent.exact?.integer, (0...40).contains(count) else { return [self] }
            let factors = base.factors
            return (0..<count).flatMap { _ in factors }
        default: return [self]
        }
    }

    /// The numbers that are multiplied, powers repeated: 2, 2, 3 in `2²·3`.
    private var numberFactors: [Rational?] {
        switch self {
        case .product(let parts): return parts.flatMap(\.numberFactors)
        case .power(let base, let exponent):
            guard let count = exponent.exact?.integer, (0...40).contains(count) else { return [exact] }
            return Array(repeating: base.exact, count: count)
        default: return [exact]
        }
    }

    /// The size of the constant factor.
    private var content: Rational? {
        if isConstant { return exact?.absolute }
        switch self {
        case .negative(let inner): return inner.content
        case .product(let parts):
            return parts.reduce(Rational.one) { product, part in
                product.flatMap { product in part.content.flatMap { product.multiplied(by: $0) } }
            }
        case .quotient(let a, let b) where b.isConstant: return b.exact.flatMap { d in a.content?.divided(by: d) }
        case .power(let base, let exponent): return exponent.exact?.integer.flatMap { base.content?.power($0) } ?? .one
        default: return .one
        }
    }

    /// The greatest whole number in every term.
    private var wholeContent: UInt128 {
        guard case .sum(let terms) = self else { return content?.integer.map { UInt128($0.magnitude) } ?? 1 }
        return Self.commonFactor(terms.map(\.wholeContent))
    }

    /// The variables and brackets in every term.
    private var sharedPowers: Set<Expression> {
        guard case .sum(let terms) = self else { return Set(factors) }
        let shared = terms.map(\.sharedPowers)
        return shared.dropFirst().reduce(shared.first ?? []) { $0.intersection($1) }.union([self])
    }

    private static func commonFactor(_ numbers: [UInt128]) -> UInt128 { numbers.reduce(0) { Rational.gcd($0, $1) } }
}
