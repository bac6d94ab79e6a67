/// A real number of about 31 digits: the unevaluated sum of two doubles (Dekker 1971; Hida, Li & Bailey 2001).
///
/// Only IEEE operations are used, so that results are the same on every machine; a system's own `exp` or `sin` may differ
/// in the last place. What overflows or is undefined is not finite.
struct DoubleDouble: Hashable {
    private(set) var hi: Double
    private(set) var lo: Double

    init(_ value: Double) { (hi, lo) = (value, 0) }

    init(_ value: Int) {
        if let exact = Double(exactly: value) { self.init(exact) } else { self.init(Int128(value)) }
    }

    /// Exact up to 2¹⁰⁶, then rounded.
    init(_ value: Int128) {
        if let exact = Double(exactly: value) {
            self.init(exact)
            return
        }
        var (rest, scale, sum) = (value, 1.0, Self.zero)
        for _ in 0..<3 {
            sum = sum + Self(Double(rest & 0xFFFF_FFFF) * scale)
            (rest, scale) = (rest >> 32, scale * 0x1p32)
        }
        self = sum + Self(Double(rest) * scale)
    }

    init(_ value: Rational) { self = Self(value.numerator) / Self(value.denominator) }

    /// hi + lo, of any size.
    private init(sum a: Double, _ b: Double) {
        hi = a + b
        let part = hi - a
        lo = (a - (hi - part)) + (b - part)
    }

    /// hi + lo with |a| ≥ |b|.
    private init(ordered a: Double, _ b: Double) {
        hi = a + b
        lo = b - (hi - a)
    }

    /// A constant by its two parts.
    private init(hi: Double, lo: Double) { (self.hi, self.lo) = (hi, lo) }

    static let zero = Self(0.0)
    static let one = Self(1.0)
    static let pi = Self(hi: 3.141592653589793116e+00, lo: 1.224646799147353207e-16)
    static let halfPi = Self(hi: 1.570796326794896558e+00, lo: 6.123233995736766036e-17)
    static let e = Self(hi: 2.718281828459045091e+00, lo: 1.445646891729250158e-16)
    static let ln2 = Self(hi: 6.931471805599452862e-01, lo: 2.319046813846299558e-17)
    static let ln10 = Self(hi: 2.302585092994045901e+00, lo: -2.170756223382249351e-16)

    var isFinite: Bool { hi.isFinite && lo.isFinite }
    var isZero: Bool { hi == 0 }
    var isNegative: Bool { hi < 0 }
    var magnitude: Self { isNegative ? -self : self }

    /// Times a power of two, which is exact.
    private func scaled(by factor: Double) -> Self { Self(hi: hi * factor, lo: lo * factor) }

    static prefix func - (a: Self) -> Self { Self(hi: -a.hi, lo: -a.lo) }

    static func + (a: Self, b: Self) -> Self {
        let high = Self(sum: a.hi, b.hi)
        let low = Self(sum: a.lo, b.lo)
        let sum = Self(ordered: high.hi, high.lo + low.hi)
        return Self(ordered: sum.hi, sum.lo + low.lo)
    }

    static func - (a: Self, b: Self) -> Self { a + -b }

    static func * (a: Self, b: Self) -> Self {
        let product = a.hi * b.hi
        let error = (-product).addingProduct(a.hi, b.hi)
        return Self(ordered: product, error + (a.hi * b.lo + a.lo * b.hi))
    }

    static func / (a: Self, b: Self) -> Self {
        let first = a.hi / b.hi
        var rest = a - b * Self(first)
        let second = rest.hi / b.hi
        rest = rest - b * Self(second)
        return Self(ordered: first, second) + Self(rest.hi / b.hi)
    }

    static func < (a: Self, b: Self) -> Bool { a.hi < b.hi || (a.hi == b.hi && a.lo < b.lo) }

    /// The greatest whole number not above it.
    var floor: Self {
        let whole = hi.rounded(.down)
        return whole == hi ? Self(ordered: whole, lo.rounded(.down)) : Self(whole)
    }

    /// Whether it is a whole number that a double holds, and which.
    var integer: Int? { lo == 0 ? Int(exactly: hi) : nil }
}

// MARK: Functions

extension DoubleDouble {
    var squareRoot: Self {
        guard hi > 0 else { return Self(hi == 0 ? 0 : .nan) }
        // One step of Newton's method (Karp & Markstein 1997).
        let guess = 1 / hi.squareRoot()
        let root = hi * guess
        return Self(sum: root, (self - Self(root) * Self(root)).hi * guess / 2)
    }

    /// e to this power: Taylor's series for a 512th of what is left beside a power of two, squared nine times.
    var exponential: Self {
        guard abs(hi) < 700 else { return Self(.nan) }
        let twos = (hi / Self.ln2.hi).rounded()
        let rest = (self - Self.ln2 * Self(twos)).scaled(by: 0x1p-9)
        var (term, sum) = (rest, rest)
        for n in 2...9 {
            term = term * rest / Self(Double(n))
            sum = sum + term
        }
        // (1 + s)² − 1 = 2s + s² keeps the digits that 1 + s would lose.
        for _ in 0..<9 { sum = sum.scaled(by: 2) + sum * sum }
        return (sum + .one).scaled(by: Double(sign: .plus, exponent: Int(twos), significand: 1))
    }

    /// The natural logarithm; not finite for what is not positive.
    var logarithm: Self {
        guard hi > 0, isFinite else { return Self(.nan) }
        var twos = hi.exponent
        if hi.significand > 1.414 { twos += 1 }
        guard abs(twos) < 1000 else { return Self(.nan) }
        let rest = scaled(by: Double(sign: .plus, exponent: -twos, significand: 1))
        // ln m = 2 artanh((m − 1)/(m + 1)).
        let t = (rest - .one) / (rest + .one)
        return Self.inverseTangentSeries(t, sign: 1).scaled(by: 2) + Self.ln2 * Self(Double(twos))
    }

    /// t ∓ t³/3 + t⁵/5 ∓ … for |t| < 0.2; sign −1 gives arctan, 1 artanh.
    private static func inverseTangentSeries(_ t: Self, sign: Double) -> Self {
        let square = t * t * Self(sign)
        var (power, sum) = (t, t)
        var n = 3.0
        while n < 49, abs(power.hi) > 1e-34 * abs(sum.hi) {
            power = power * square
            sum = sum + power / Self(n)
            n += 2
        }
        return sum
    }

    /// Sine and cosine; not finite beyond 10⁹, where too few digits of the angle are left.
    var sineAndCosine: (sine: Self, cosine: Self) {
        guard abs(hi) < 1e9 else { return (Self(.nan), Self(.nan)) }
        let quarters = (hi / Self.halfPi.hi).rounded()
        let rest = self - Self.halfPi * Self(quarters)
        let square = -(rest * rest)
        var (term, sine, cosine) = (Self.one, Self.zero, Self.one)
        var n = 1.0
        while n < 33, abs(term.hi) > 1e-34 {
            sine = sine + term * rest / Self(n)
            term = term * square / Self(n * (n + 1))
            cosine = cosine + term
            n += 2
        }
        return switch Int(quarters) & 3 {
        case 0: (sine, cosine)
        case 1: (cosine, -sine)
        case 2: (-sine, -cosine)
        default: (-cosine, sine)
        }
    }

    var arctangent: Self {
        var rest = self
        // arctan x = 2 arctan(x / (1 + √(1 + x²))), until the series is quick.
        for _ in 0..<4 { rest = rest / (.one + (.one + rest * rest).squareRoot) }
        return Self.inverseTangentSeries(rest, sign: -1).scaled(by: 16)
    }

    /// The angle of the point (x, y), in (−π, π].
    static func angle(x: Self, y: Self) -> Self {
        if x.isZero { return y.isZero ? zero : y.isNegative ? -halfPi : halfPi }
        let angle = (y / x).arctangent
        if !x.isNegative { return angle }
        return y.isNegative ? angle - pi : angle + pi
    }
}
