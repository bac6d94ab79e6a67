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
    package var decimal: String? {
        (0...12).first { places in Rational(10).power(places).flatMap(multiplied)?.isInteger ?? false }
            .flatMap { fixed(places: $0) }
    }

    /// Rounded half away from zero to exactly so many decimal places; nil when the digits do not fit.
    func fixed(places: Int) -> String? {
        guard let rounded = rounded(places: places), let scale = Rational(10).power(places),
            let scaled = rounded.absolute.multiplied(by: scale)
        else { return nil }
        let sign = rounded.isNegative ? "-" : ""
        let digits = String(scaled.numerator)
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }
}

extension Double {
    /// Rounded to six significant digits: `0.731059`, `1.2 \cdot 10^{9}`.
    func written(_ notation: Notation) -> String {
        guard isFinite, self != 0 else { return isFinite ? "0" : "?" }
        var exponent = 0
        var size = DoubleDouble(self).magnitude
        // A power of ten between the number and its first digit.
        while !(size < DoubleDouble(10)) { (size, exponent) = (size / DoubleDouble(10), exponent + 1) }
        while size < .one { (size, exponent) = (size * DoubleDouble(10), exponent - 1) }
        var digits = Int((size * DoubleDouble(100_000) + DoubleDouble(0.5)).floor.hi)
        if digits >= 1_000_000 { (digits, exponent) = (digits / 10, exponent + 1) }
        let sign = self < 0 ? "-" : ""
        guard let mantissa = Rational(Int128(digits), over: 100_000) else { return "?" }
        if (-5...14).contains(exponent), let value = Rational(10).power(exponent).flatMap(mantissa.multiplied),
            let decimal = value.decimal
        {
            return sign + decimal
        }
        let factor = notation == .latex ? " \\cdot 10^{\(exponent)}" : "*10^(\(exponent))"
        return sign + (mantissa.decimal ?? "") + factor
    }
}

extension Expression {
    /// The expression written out, with signs and coefficients of one and zero tidied as a person would.
    package func written(_ notation: Notation = .plain) -> String { tidied.write(notation) }

    /// Without `+ −3`, `1·x`, `0·x`, nested sums and products.
    private var tidied: Expression {
        switch self {
        case .number, .real, .constant, .variable: return self
        case .negative(let inner):
            switch inner.tidied {
            case .number(let value): return .number(value.negated)
            case .real(let value): return .real(-value)
            case .negative(let inner): return inner
            case let inner: return .negative(inner)
            }
        case .sum(let parts):
            let terms = parts.map(\.tidied).flatMap { part -> [Expression] in
                if case .sum(let inner) = part { inner } else { [part] }
            }.filter { $0 != .number(.zero) }
            return terms.isEmpty ? .number(.zero) : terms.count == 1 ? terms[0] : .sum(terms)
        case .product(let parts): return Self.tidiedProduct(parts.map(\.tidied))
        case .quotient(let a, let b):
            if let exact { return Self.fraction(exact) }
            let (a, b) = (a.tidied, b.tidied)
            if case .negative(let inner) = a { return .negative(.quotient(inner, b)) }
            return b == .number(.one) ? a : .quotient(a, b)
        case .power(let base, let exponent):
            return exponent.exact == .one ? base.tidied : .power(base.tidied, exponent.tidied)
        case .function(let name, let parts): return .function(name, parts.map(\.tidied))
        }
    }

    /// A whole number or a fraction, where ``number`` would be a decimal.
    static func fraction(_ value: Rational) -> Expression {
        guard !value.isInteger, let above = Rational(value.absolute.numerator, over: 1),
            let below = Rational(value.denominator, over: 1)
        else { return .number(value) }
        let fraction = Expression.quotient(.number(above), .number(below))
        return value.isNegative ? .negative(fraction) : fraction
    }

    private static func tidiedProduct(_ parts: [Expression]) -> Expression {
        var isNegative = false
        var factors: [Expression] = []
        for part in parts {
            switch part {
            case .negative(let inner):
                isNegative.toggle()
                factors.append(inner)
            case .number(.zero): return .number(.zero)
            case .number(let value) where value.isNegative:
                isNegative.toggle()
                if value.negated != .one { factors.append(.number(value.negated)) }
            case .number(.one): break
            case .product(let inner): factors += inner
            default: factors.append(part)
            }
        }
        let product: Expression = factors.isEmpty ? .number(.one) : factors.count == 1 ? factors[0] : .product(factors)
        return isNegative ? Expression.negative(product).tidied : product
    }

    /// How tightly what is written holds together: 0 a sum, 1 a product, 2 a power, 3 a single thing.
    private func tightness(_ notation: Notation) -> Int {
        switch self {
        case .sum, .negative: 0
        case .product: 1
        case .quotient: notation == .latex ? 2 : 1
        case .number(let value): value.isNegative ? 0 : value.decimal != nil ? 3 : notation == .latex ? 2 : 1
        case .real(let value): value < 0 ? 0 : 1
        case .power: 2
        case .function(.mixed, _), .function(.percent, _), .function(.factorial, _), .function(.degrees, _): 1
        default: 3
        }
    }

    /// In brackets unless it holds together at least as tightly as asked.
    private func write(_ notation: Notation, atLeast tightness: Int) -> String {
        self.tightness(notation) < tightness ? "(\(write(notation)))" : write(notation)
    }

    private func write(_ notation: Notation) -> String {
        let isLatex = notation == .latex
        switch self {
        case .number(let value): return value.decimal ?? value.written(notation)
        case .real(let value): return value.written(notation)
        case .constant(.infinity): return isLatex ? "\\infty" : "infinity"
        case .constant(.pi): return isLatex ? "\\pi" : "pi"
        case .constant(let constant): return constant.rawValue
        case .variable(let name):
            let parts = name.split(separator: "_", maxSplits: 1)
            return parts.count == 2 && isLatex ? "\(parts[0])_{\(parts[1])}" : name
        case .negative(let inner): return "-" + inner.write(notation, atLeast: 1)
        case .sum(let parts):
            return parts.dropFirst().reduce(parts.first?.write(notation) ?? "") { text, part in
                let term = part.write(notation)
                return text + (term.hasPrefix("-") ? " - " + term.dropFirst() : " + " + term)
            }
        case .product(let parts):
            return parts.dropFirst().reduce(parts.first?.write(notation, atLeast: 1) ?? "") { text, part in
                let factor = part.write(notation, atLeast: part.isPlainQuotient(notation) ? 2 : 1)
                return text + Self.sign(between: text, factor, notation) + factor
            }
        case .quotient(let a, let b):
            if isLatex { return "\\frac{\(a.write(notation))}{\(b.write(notation))}" }
            return a.write(notation, atLeast: 1) + "/" + b.write(notation, atLeast: 2)
        case .power(let base, let exponent):
            let power = exponent.write(notation)
            let isShort = power.count == 1
            return base.write(notation, atLeast: 3) + "^"
                + (isShort ? power : isLatex ? "{\(power)}" : "(\(power))")
        case .function(let function, let parts): return write(function, parts, notation)
        }
    }

    private func isPlainQuotient(_ notation: Notation) -> Bool { notation == .plain && tightness(notation) == 1 }

    /// What must stand between two factors so that they are read as two.
    private static func sign(between left: String, _ right: String, _ notation: Notation) -> String {
        let startsWithDigit = right.first?.isNumber ?? false
        switch notation {
        case .latex:
            if startsWithDigit || (right.hasPrefix("\\frac") && left.last?.isNumber ?? false) { return " \\cdot " }
            // \pi x
            let isCommand = left.reversed().drop { $0.isLetter }.first == "\\" && left.last?.isLetter == true
            return isCommand && right.first?.isLetter == true ? " " : ""
        case .plain:
            let areNames = left.last?.isLetter == true && right.first?.isLetter == true
            return startsWithDigit || areNames || left.contains("/") || left.contains("_") ? "*" : ""
        }
    }

    private func write(_ function: Function, _ parts: [Expression], _ notation: Notation) -> String {
        let isLatex = notation == .latex
        let first = parts[0]
        switch function {
        case .sqrt: return isLatex ? "\\sqrt{\(first.write(notation))}" : "sqrt(\(first.write(notation)))"
        case .root where isLatex: return "\\sqrt[\(parts[1].write(notation))]{\(first.write(notation))}"
        case .root: return "(\(first.write(notation)))^(1/\(parts[1].write(notation, atLeast: 2)))"
        case .abs:
            let inner = first.write(notation)
            return isLatex ? "\\left|\(inner)\\right|" : "abs(\(inner))"
        case .factorial: return first.write(notation, atLeast: 3) + "!"
        case .percent: return first.write(notation, atLeast: 3) + (isLatex ? "\\%" : "%")
        case .degrees: return first.write(notation, atLeast: 3) + (isLatex ? "^{\\circ}" : "°")
        case .mixed: return first.write(notation) + (isLatex ? "" : " ") + parts[1].write(notation)
        case .floor where isLatex: return "\\lfloor \(first.write(notation)) \\rfloor"
        case .ceil where isLatex: return "\\lceil \(first.write(notation)) \\rceil"
        default:
            let name: String
            switch function {
            case .log10: name = isLatex ? "\\lg" : "lg"
            case .exp, .ln, .sin, .cos, .tan, .cot, .sec, .csc, .arcsin, .arccos, .arctan, .sinh, .cosh, .tanh, .min,
                .max, .gcd:
                name = (isLatex ? "\\" : "") + function.rawValue
            default: name = isLatex ? "\\operatorname{\(function.rawValue)}" : function.rawValue
            }
            return name + "(" + parts.map { $0.write(notation) }.joined(separator: ", ") + ")"
        }
    }
}

extension Statement {
    /// The statement written out.
    package func written(_ notation: Notation = .plain) -> String {
        func list(_ parts: [Statement], _ separator: String = ", ") -> String {
            parts.map { $0.written(notation) }.joined(separator: separator)
        }
        let isLatex = notation == .latex
        switch self {
        case .expression(let value): return value.written(notation)
        case .relation(let sides, let relations):
            return zip(relations, sides.dropFirst()).reduce(sides.first?.written(notation) ?? "") { text, next in
                "\(text) \(isLatex ? next.0.latex : next.0.rawValue) \(next.1.written(notation))"
            }
        case .tuple(let parts):
            let isMatrix = parts.count > 0 && parts.allSatisfy { if case .tuple = $0 { true } else { false } }
            guard isMatrix && isLatex else { return "(\(list(parts)))" }
            let rows = parts.map { list($0.parts, " & ") }.joined(separator: " \\\\ ")
            return "\\begin{bmatrix} \(rows) \\end{bmatrix}"
        case .set(let parts): return isLatex ? "\\{\(list(parts))\\}" : "{\(list(parts))}"
        case .list(let parts): return list(parts)
        case .any(let parts):
            let areIntervals = parts.allSatisfy { if case .interval = $0 { true } else { false } }
            if areIntervals { return list(parts, isLatex ? " \\cup " : " U ") }
            return list(parts, isLatex ? " \\text{ or } " : " or ")
        case .all(let parts): return list(parts, isLatex ? " \\text{ and } " : " and ")
        case .ratio(let parts): return parts.map { $0.written(notation) }.joined(separator: " : ")
        case .word(.nothing): return isLatex ? "\\varnothing" : "no solution"
        case .word(.everything): return isLatex ? "\\mathbb{R}" : "all real numbers"
        case .word(.undefined): return isLatex ? "\\text{undefined}" : "undefined"
        case .interval(let interval):
            return (interval.includesLower ? "[" : "(") + interval.lower.written(notation) + ", "
                + interval.upper.written(notation) + (interval.includesUpper ? "]" : ")")
        }
    }
}

extension Statement.Relation {
    fileprivate var latex: String {
        switch self {
        case .equal, .less, .greater: rawValue
        case .lessOrEqual: "\\le"
        case .greaterOrEqual: "\\ge"
        case .notEqual: "\\ne"
        }
    }
}
