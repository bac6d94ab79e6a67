import Foundation

extension Expression {
    /// The exact value, when it has no variables and stays within exact arithmetic; nil otherwise.
    package var exact: Rational? {
        switch self {
        case .number(let value): return value
        case .real, .variable: return nil
        case .sum(let parts):
            return parts.reduce(Rational.zero) { sum, part in sum.flatMap { a in part.exact.flatMap { a.adding($0) } } }
        case .product(let parts):
            return parts.reduce(Rational.one) { p, part in
                p.flatMap { a in part.exact.flatMap { a.multiplied(by: $0) } }
            }
        case .quotient(let a, let b):
            guard let a = a.exact, let b = b.exact else { return nil }
            return a.divided(by: b)
        case .negative(let inner): return inner.exact?.negated
        case .power(let base, let exponent):
            guard let base = base.exact, let exponent = exponent.exact else { return nil }
            if let whole = exponent.integer { return base.power(whole) }
            guard let index = Int(exactly: exponent.denominator), let whole = Int(exactly: exponent.numerator) else {
                return nil
            }
            return base.root(index)?.power(whole)
        case .function(let function, let parts):
            return Self.exact(function, parts)
        }
    }

    private static func exact(_ function: Function, _ parts: [Expression]) -> Rational? {
        let values = parts.compactMap(\.exact)
        guard values.count == parts.count, let first = values.first else { return nil }
        let second = values.count > 1 ? values[1] : nil
        switch function {
        case .sqrt: return first.root(2)
        case .root: return second?.integer.flatMap { first.root($0) }
        case .abs: return first.absolute
        case .sign: return Rational(first.isNegative ? -1 : first == .zero ? 0 : 1)
        case .floor: return first.floor
        case .ceil: return first.negated.floor?.negated
        case .min: return values.min()
        case .max: return values.max()
        case .relu: return max(first, .zero)
        case .round:
            guard let digits = second?.integer ?? (second == nil ? 0 : nil), let scale = Rational(10).power(digits),
                let scaled = first.absolute.multiplied(by: scale)?.adding(Rational(1).divided(by: Rational(2)) ?? .zero)
            else { return nil }
            let rounded = scaled.floor?.divided(by: scale)
            return first.isNegative ? rounded?.negated : rounded
        case .factorial:
            guard let n = first.integer, (0...30).contains(n) else { return nil }
            return (0..<n).reduce(Rational.one) { product, k in product.flatMap { $0.multiplied(by: Rational(k + 1)) } }
        case .mod:
            guard let second, second != .zero, let quotient = first.divided(by: second)?.floor else { return nil }
            return quotient.multiplied(by: second).flatMap { first.subtracting($0) }
        case .gcd, .lcm:
            guard let a = first.integer, let b = second?.integer else { return nil }
            let divisor = Int(Rational.gcd(UInt128(a.magnitude), UInt128(b.magnitude)))
            if function == .gcd { return Rational(divisor) }
            return divisor == 0 ? .zero : Rational(a / divisor).multiplied(by: Rational(b))?.absolute
        default: return nil
        }
    }

    /// The value with the given values of the variables; NaN where it is undefined.
    package func value(at point: [String: Double]) -> Double {
        switch self {
        case .number(let value): return value.double
        case .real(let value): return value
        case .variable(let name): return point[name] ?? (name == "e" ? M_E : .nan)
        case .sum(let parts): return parts.reduce(0) { $0 + $1.value(at: point) }
        case .product(let parts): return parts.reduce(1) { $0 * $1.value(at: point) }
        case .quotient(let a, let b):
            let divisor = b.value(at: point)
            return divisor == 0 ? .nan : a.value(at: point) / divisor
        case .negative(let inner): return -inner.value(at: point)
        case .power(let base, let exponent):
            let b = base.value(at: point)
            if b < 0, let e = exponent.exact, !e.isInteger, e.denominator % 2 == 1 {
                // Odd roots of negative numbers are real.
                let root = Foundation.pow(-b, e.double)
                return e.numerator % 2 == 0 ? root : -root
            }
            return Foundation.pow(b, exponent.value(at: point))
        case .function(let function, let parts):
            return Self.value(function, parts.map { $0.value(at: point) })
        }
    }

    private static func value(_ function: Function, _ x: [Double]) -> Double {
        guard let a = x.first else { return .nan }
        let b = x.count > 1 ? x[1] : .nan
        switch function {
        case .sqrt: return Foundation.sqrt(a)
        case .root:
            return a < 0 && b.truncatingRemainder(dividingBy: 2) != 0
                ? -Foundation.pow(-a, 1 / b) : Foundation.pow(a, 1 / b)
        case .abs: return Swift.abs(a)
        case .exp: return Foundation.exp(a)
        case .ln: return Foundation.log(a)
        case .log, .log10: return Foundation.log10(a)
        case .sin: return Foundation.sin(a)
        case .cos: return Foundation.cos(a)
        case .tan: return Foundation.tan(a)
        case .cot: return 1 / Foundation.tan(a)
        case .sec: return 1 / Foundation.cos(a)
        case .csc: return 1 / Foundation.sin(a)
        case .arcsin: return asin(a)
        case .arccos: return acos(a)
        case .arctan: return atan(a)
        case .sinh: return Foundation.sinh(a)
        case .cosh: return Foundation.cosh(a)
        case .tanh: return Foundation.tanh(a)
        case .sigmoid: return 1 / (1 + Foundation.exp(-a))
        case .relu: return Swift.max(a, 0)
        case .factorial: return a >= 0 && a == a.rounded() && a < 171 ? tgamma(a + 1) : .nan
        case .floor: return a.rounded(.down)
        case .ceil: return a.rounded(.up)
        case .sign: return a > 0 ? 1 : a < 0 ? -1 : 0
        case .round:
            let scale = Foundation.pow(10, b.isNaN ? 0 : b)
            return (a * scale).rounded(.toNearestOrAwayFromZero) / scale
        case .min: return x.min() ?? .nan
        case .max: return x.max() ?? .nan
        case .mod: return a - b * (a / b).rounded(.down)
        case .gcd, .lcm: return .nan
        }
    }
}

extension Rational {
    package var floor: Rational? {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Rational(remainder < 0 ? quotient - 1 : quotient, over: 1)
    }
}

/// Arithmetic modulo the prime 2⁶¹ − 1: polynomial and rational identities hold there exactly when they hold for
/// numbers, up to a chance of about degree/2⁶¹ at a random point (Schwartz 1980, Zippel 1979).
struct Residue: Hashable {
    static let prime: UInt64 = (1 << 61) - 1
    let value: UInt64

    init(_ value: UInt64) { self.value = value % Self.prime }

    init?(_ rational: Rational) {
        let p = Int128(Self.prime)
        let n = ((rational.numerator % p) + p) % p
        let d = rational.denominator % p
        guard let inverse = Residue(UInt64(d)).inverse else { return nil }
        self = Residue(UInt64(n)) * inverse
    }

    static func + (a: Residue, b: Residue) -> Residue { Residue(a.value + b.value) }
    static func - (a: Residue, b: Residue) -> Residue { Residue(a.value + prime - b.value) }
    static func * (a: Residue, b: Residue) -> Residue {
        let (high, low) = a.value.multipliedFullWidth(by: b.value)
        return Residue(prime.dividingFullWidth((high, low)).remainder)
    }

    func power(_ exponent: UInt64) -> Residue {
        var (result, base, left) = (Residue(1), self, exponent)
        while left > 0 {
            if left & 1 == 1 { result = result * base }
            base = base * base
            left >>= 1
        }
        return result
    }

    /// nil for zero.
    var inverse: Residue? { value == 0 ? nil : power(Self.prime - 2) }
}

extension Expression {
    enum ResidueFailure: Error {
        /// Not a rational expression: roots, functions, variable exponents.
        case unsupported
        /// A denominator vanishes at this point.
        case undefined
    }

    func residue(at point: [String: Residue]) throws(ResidueFailure) -> Residue {
        switch self {
        case .number(let value):
            guard let residue = Residue(value) else { throw .undefined }
            return residue
        case .variable(let name):
            guard let value = point[name] else { throw .unsupported }
            return value
        case .real: throw .unsupported
        case .sum(let parts):
            var total = Residue(0)
            for part in parts { total = total + (try part.residue(at: point)) }
            return total
        case .product(let parts):
            var total = Residue(1)
            for part in parts { total = total * (try part.residue(at: point)) }
            return total
        case .negative(let inner): return Residue(0) - (try inner.residue(at: point))
        case .quotient(let a, let b):
            guard let inverse = try b.residue(at: point).inverse else { throw .undefined }
            return try a.residue(at: point) * inverse
        case .power(let base, let exponent):
            guard let exponent = exponent.exact?.integer else { throw .unsupported }
            let power = try base.residue(at: point).power(UInt64(exponent.magnitude))
            if exponent >= 0 { return power }
            guard let inverse = power.inverse else { throw .undefined }
            return inverse
        case .function:
            guard let value = exact, let residue = Residue(value) else { throw .unsupported }
            return residue
        }
    }
}
