import Foundation

/// How mathematics is written out: as a person would type it, or as LaTeX.
package enum Notation: Sendable {
    case plain, latex
}

extension Rational {
    /// `3/4` or `\frac{3}{4}`; the minus sign in front.
    func written(_ notation: Notation) -> String {
        if isInteger { return "\(numerator)" }
        return switch notation {
        case .plain: "\(numerator)/\(denominator)"
        case .latex: "\(isNegative ? "-" : "")\\frac{\(numerator.magnitude)}{\(denominator)}"
        }
    }

    /// The finite decimal expansion, at most 12 places; nil for a fraction without one.
    var decimal: String? {
        guard let places = (0...12).first(where: { Rational(10).power($0).flatMap(multiplied)?.isInteger ?? false }),
            let digits = Rational(10).power(places).flatMap(multiplied)?.numerator.magnitude
        else { return nil }
        guard places > 0 else { return "\(numerator)" }
        let text = String(digits)
        let padded = String(repeating: "0", count: max(0, places + 1 - text.count)) + text
        return (isNegative ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension Expression {
    /// The expression written out, with signs and coefficients of one and zero tidied as a person would.
    package func written(_ notation: Notation = .plain) -> String { tidied.write(notation) }

    /// Without `+ −3`, `1·x`, `0·x`, nested sums and products.
    var tidied: Expression {
        switch self {
        case .number, .real, .variable: return self
        case .negative(let inner):
            switch inner.tidied {
            case .number(let value): return .number(value.negated)
            case .negative(let inner): return inner
            case let inner: return .negative(inner)
            }
        case .sum(let parts):
            let terms = parts.map(\.tidied).flatMap { part -> [Expression] in
                if case .sum(let inner) = part { inner } else { [part] }
            }.filter { $0 != .number(.zero) }
            return terms.isEmpty ? .number(.zero) : terms.count == 1 ? terms[0] : .sum(terms)
        case .product(let parts):
            var sign = 1
            var factors: [Expression] = []
            for part in parts.map(\.tidied) {
                switch part {
                case .negative(let inner):
                    sign = -sign
                    factors.append(inner)
                case .number(let value) where value == .zero: return .number(.zero)
                case .number(let value) where value.isNegative && (factors.isEmpty || value == Rational(-1)):
                    sign = -sign
                    if value != Rational(-1) { factors.append(.number(value.negated)) }
                case .number(.one): break
                case .product(let inner): factors += inner
                default: factors.append(part)
                }
            }
            let product: Expression =
                factors.isEmpty ? .number(.one) : factors.count == 1 ? factors[0] : .product(factors)
            return sign < 0 ? Expression.negative(product).tidied : product
        case .quotient(let a, let b):
            if let value = exact, a.variables.isEmpty { return .number(value) }
            return .quotient(a.tidied, b.tidied)
        case .power(let base, let exponent):
            return exponent.exact == .one ? base.tidied : .power(base.tidied, exponent.tidied)
        case .function(let name, let parts): return .function(name, parts.map(\.tidied))
        }
    }

    private func write(_ notation: Notation) -> String {
        switch self {
        case .number(let value): return value.written(notation)
        case .real(let value):
            if value == .pi { return notation == .latex ? "\\pi" : "pi" }
            return String(format: "%.6g", value)
        case .variable(let name): return name
        case .negative(let inner): return "-" + inner.write(notation, above: 1)
        case .sum(let parts):
            var text = ""
            for part in parts {
                let term = part.write(notation, above: 0)
                if text.isEmpty {
                    text = term
                } else if term.hasPrefix("-") {
                    text += " - " + term.dropFirst()
                } else {
                    text += " + " + term
                }
            }
            return text
        case .product(let parts):
            var text = ""
            for part in parts {
                let factor = part.write(notation, above: 1)
                let needsSign =
                    text.last.map { $0.isNumber } == true
                    && (factor.first?.isNumber == true || factor.hasPrefix("\\frac"))
                let joined =
                    needsSign
                    ? (notation == .latex ? " \\cdot " : "*")
                    : text.last?.isLetter == true && factor.first?.isLetter == true && notation == .plain ? "*" : ""
                text += joined + (text.last == "/" ? " " : "") + factor
            }
            return text
        case .quotient(let a, let b):
            if notation == .latex { return "\\frac{\(a.write(notation))}{\(b.write(notation))}" }
            return a.write(notation, above: 1) + "/" + b.write(notation, above: 2)
        case .power(let base, let exponent):
            let power = exponent.write(notation)
            let short = power.count == 1
            return base.write(notation, above: 2) + "^"
                + (short ? power : notation == .latex ? "{\(power)}" : "(\(power))")
        case .function(let name, let parts):
            if notation == .latex && name == .sqrt { return "\\sqrt{\(parts[0].write(notation))}" }
            if notation == .latex && name == .root && parts.count == 2 {
                return "\\sqrt[\(parts[1].write(notation))]{\(parts[0].write(notation))}"
            }
            if name == .abs {
                return notation == .latex
                    ? "\\left|\(parts[0].write(notation))\\right|" : "|\(parts[0].write(notation))|"
            }
            if name == .root && parts.count == 2 {
                return "(\(parts[0].write(notation)))^(1/\(parts[1].write(notation)))"
            }
            let inner = parts.map { $0.write(notation) }.joined(separator: ", ")
            let known: Set<Function> = [
                .exp, .ln, .log, .sin, .cos, .tan, .cot, .sec, .csc, .arcsin, .arccos, .arctan, .tanh, .sinh, .cosh,
            ]
            return
                (notation == .latex
                ? (known.contains(name) ? "\\\(name.rawValue)" : "\\operatorname{\(name.rawValue)}") : name.rawValue)
                + "(\(inner))"
        }
    }

    /// In brackets where it binds less tightly than its surroundings: 0 sum, 1 product, 2 power.
    private func write(_ notation: Notation, above level: Int) -> String {
        let own: Int
        switch self {
        case .sum: own = 0
        case .negative: own = level == 0 ? 1 : 0
        case .product: own = 1
        case .quotient: own = notation == .latex && level < 2 ? 3 : 1
        case .number(let value):
            own =
                value.isNegative ? (level == 0 ? 1 : 0) : value.isInteger ? 3 : notation == .latex && level < 2 ? 3 : 1
        case .power: own = level == 2 ? 1 : 3
        default: own = 3
        }
        let isLoose = level == 0 ? own < 1 : level == 1 ? own < 1 : own < 2
        return isLoose ? "(\(write(notation)))" : write(notation)
    }
}

extension Statement {
    /// The statement written out.
    package func written(_ notation: Notation = .plain) -> String {
        func list(_ parts: [Statement]) -> String { parts.map { $0.written(notation) }.joined(separator: ", ") }
        let infinity = notation == .latex ? "\\infty" : "infinity"
        switch self {
        case .expression(let value): return value.written(notation)
        case .equation(let a, let b): return "\(a.written(notation)) = \(b.written(notation))"
        case .inequality(let sides, let relations):
            var text = sides.first?.written(notation) ?? ""
            for (relation, side) in zip(relations, sides.dropFirst()) {
                let sign = notation == .latex ? relation.latex : relation.rawValue
                text += " \(sign) \(side.written(notation))"
            }
            return text
        case .tuple(let parts): return "(\(list(parts)))"
        case .set(let parts): return list(parts)
        case .union(let parts):
            return parts.map { $0.written(notation) }.joined(separator: notation == .latex ? " \\cup " : " U ")
        case .interval(let interval):
            let lower = interval.lower?.written(notation) ?? "-" + infinity
            let upper = interval.upper?.written(notation) ?? infinity
            return "\(interval.includesLower ? "[" : "(")\(lower), \(upper)\(interval.includesUpper ? "]" : ")")"
        }
    }
}

extension Statement.Relation {
    var latex: String {
        switch self {
        case .less: "<"
        case .lessOrEqual: "\\le"
        case .greater: ">"
        case .greaterOrEqual: "\\ge"
        case .notEqual: "\\ne"
        }
    }
}
