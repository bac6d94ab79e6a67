extension Statement {
    /// Whether the statement is written in `form`; `key` is an equal statement that is.
    func has(_ form: ExpressionQuestion.Form, like key: Statement) -> Bool {
        switch (self, key) {
        case (.expression(let given), .expression(let key)): given.has(form, like: key)
        case (.equation(let a, let b), .equation(let c, let d)): a.has(form, like: c) && b.has(form, like: d)
        case (.equation(_, let value), .expression(let key)): value.has(form, like: key)
        default: true
        }
    }
}

extension Expression {
    func has(_ form: ExpressionQuestion.Form, like key: Expression) -> Bool {
        switch form {
        case .any: true
        case .lowestTerms: isInLowestTerms
        case .expanded: isExpanded
        case .factored:
            factors.count >= key.factors.count && content == key.content && !factors.contains(where: \.isFactorable)
        }
    }

    private var isInLowestTerms: Bool {
        switch self {
        case .negative(let inner): inner.isInLowestTerms
        case .number(let value): value.isInteger
        case .quotient(.number(let n), .number(let d)):
            n.isInteger && d.isInteger && d != .one
                && Rational.gcd(n.numerator.magnitude, d.numerator.magnitude) == 1
        case .quotient(.negative(let n), let d): Expression.quotient(n, d).isInLowestTerms
        case .sum(let parts): parts.allSatisfy(\.isInLowestTerms)
        default: exact == nil || exact?.isInteger == true
        }
    }

    /// No brackets to multiply out, no like terms to collect.
    private var isExpanded: Bool {
        let terms: [Expression] = if case .sum(let parts) = self { parts } else { [self] }
        var seen: Set<[String: Int]> = []
        for term in terms {
            guard let powers = term.powers, seen.insert(powers).inserted else { return false }
        }
        return true
    }

    /// Exponents of the variables of a single term; nil when it holds a bracket with variables.
    private var powers: [String: Int]? {
        switch self {
        case .number, .real: return [:]
        case .variable(let name): return [name: 1]
        case .negative(let inner): return inner.powers
        case .power(.variable(let name), let exponent): return exponent.exact?.integer.map { [name: $0] }
        case .product(let parts):
            var numbers = 0
            var total: [String: Int] = [:]
            for part in parts {
                guard let powers = part.powers else { return nil }
                if powers.isEmpty { numbers += 1 }
                for (name, power) in powers {
                    if total[name] != nil { return nil }  // x·x is still to be written x²
                    total[name] = power
                }
            }
            return numbers <= 1 ? total : nil
        case .quotient(let a, let b): return b.variables.isEmpty && b.exact != nil ? a.powers : nil
        default: return variables.isEmpty && exact == nil ? [:] : nil
        }
    }

    /// The non-constant factors, powers repeated.
    private var factors: [Expression] {
        switch self {
        case .negative(let inner): inner.factors
        case .product(let parts): parts.flatMap(\.factors)
        case .quotient(let a, let b) where b.variables.isEmpty: a.factors
        case .power(let base, let exponent):
            Array(repeating: base.factors, count: max(1, min(exponent.exact?.integer ?? 1, 40))).flatMap { $0 }
        default: variables.isEmpty ? [] : [self]
        }
    }

    /// The constant factor's absolute value.
    private var content: Rational? {
        switch self {
        case .negative(let inner): inner.content
        case .product(let parts):
            parts.reduce(Rational.one) { p, part in p.flatMap { a in part.content.flatMap { a.multiplied(by: $0) } } }
        case .quotient(let a, let b) where b.variables.isEmpty: b.exact.flatMap { d in a.content?.divided(by: d) }
        default: variables.isEmpty ? exact?.absolute : .one
        }
    }

    /// A sum whose terms all share an integer factor or a variable.
    private var isFactorable: Bool {
        guard case .sum(let terms) = self else { return false }
        let coefficients = terms.map { $0.content?.integer.map { UInt128($0.magnitude) } ?? 1 }
        let common = coefficients.reduce(0) { Rational.gcd($0, $1) }
        let shared = terms.map { Set(($0.powers ?? [:]).filter { $0.value > 0 }.keys) }
        let variables = shared.dropFirst().reduce(shared.first ?? []) { $0.intersection($1) }
        return common > 1 || !variables.isEmpty
    }
}
