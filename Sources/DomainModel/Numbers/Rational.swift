/// An exact fraction of 128-bit integers in lowest terms; operations that would overflow return nil.
package struct Rational: Hashable, Sendable {
    /// Never the smallest `Int128`, so that it can be negated.
    package let numerator: Int128
    /// Positive.
    package let denominator: Int128

    package init(_ value: Int) {
        numerator = Int128(value)
        denominator = 1
    }

    private init(reduced numerator: Int128, _ denominator: Int128 = 1) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// nil for a zero denominator or when a sign cannot be moved without overflow.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Int128(Self.gcd(numerator.magnitude, denominator.magnitude)) * denominator.signum()
        self.init(reduced: numerator / divisor, denominator / divisor)
    }

    /// Reads `12`, `0.5`, `.5`, `3.`; nil for anything else and for more than 37 significant digits.
    package init?(decimal text: some StringProtocol) {
        var value: Int128 = 0
        var scale: Int128 = 1
        var digits = 0
        var isFraction = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: ".") && !isFraction {
                isFraction = true
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 37 else { return nil }
            value = value * 10 + Int128(byte - UInt8(ascii: "0"))
            if isFraction { scale *= 10 }
            if value != 0 || isFraction { digits += 1 }
        }
        guard !text.isEmpty, text != "." else { return nil }
        self.init(value, over: scale)
    }

    package static let zero = Rational(0)
    package static let one = Rational(1)
    package static let half = Rational(reduced: 1, 2)

    package var double: Double { Double(numerator) / Double(denominator) }
    package var isInteger: Bool { denominator == 1 }
    package var isNegative: Bool { numerator < 0 }
    /// The value as a machine integer, if it is one.
    package var integer: Int? { isInteger ? Int(exactly: numerator) : nil }
    package var negated: Rational { Rational(reduced: -numerator, denominator) }
    package var absolute: Rational { isNegative ? negated : self }
    package var reciprocal: Rational? { Rational(denominator, over: numerator) }

    package var floor: Rational {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Rational(reduced: remainder < 0 ? quotient - 1 : quotient)
    }

    package func adding(_ other: Rational) -> Rational? {
        guard let a = Self.product(numerator, other.denominator), let b = Self.product(other.numerator, denominator),
            let d = Self.product(denominator, other.denominator)
        else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : Rational(sum, over: d)
    }

    package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    package func multiplied(by other: Rational) -> Rational? {
        // Across first, so that the products stay as small as they can.
        guard let left = Rational(numerator, over: other.denominator),
            let right = Rational(other.numerator, over: denominator),
            let n = Self.product(left.numerator, right.numerator),
            let d = Self.product(left.denominator, right.denominator)
        else { return nil }
        return Rational(reduced: n, d)
    }

    package func divided(by other: Rational) -> Rational? { other.reciprocal.flatMap(multiplied) }

    /// nil on overflow and for 0 to a negative power.
    package func power(_ exponent: Int) -> Rational? {
        guard exponent >= 0 else { return exponent == .min ? nil : reciprocal?.power(-exponent) }
        var result = Rational.one
        var base = self
        var left = exponent
        while left > 0 {
            if left & 1 == 1 {
                guard let next = result.multiplied(by: base) else { return nil }
                result = next
            }
            left >>= 1
            if left > 0 {
                guard let next = base.multiplied(by: base) else { return nil }
                base = next
            }
        }
        return result
    }

    /// The exact real `n`-th root (1 ≤ n ≤ 64), if there is one.
    package func root(_ n: Int) -> Rational? {
        guard n >= 1, n <= 64 else { return nil }
        if isNegative { return n % 2 == 1 ? negated.root(n)?.negated : nil }
        guard let a = Self.root(numerator, n), let b = Self.root(denominator, n) else { return nil }
        return Rational(reduced: a, b)
    }

    /// Rounded half away from zero to `places` decimal places.
    package func rounded(places: Int) -> Rational? {
        guard let scale = Rational(10).power(places), let scaled = absolute.multiplied(by: scale)?.adding(.half),
            let size = scaled.floor.divided(by: scale)
        else { return nil }
        return isNegative ? size.negated : size
    }

    private static func root(_ value: Int128, _ n: Int) -> Int128? {
        if n == 1 || value < 2 { return value }
        var low: Int128 = 1
        var high: Int128 = 1 << (Int128(128 - value.leadingZeroBitCount) / Int128(n) + 1)
        while low <= high {
            let middle = (low + high) / 2
            var power: Int128? = 1
            for _ in 0..<n { power = power.flatMap { product($0, middle) } }
            guard let power, power <= value else {
                high = middle - 1
                continue
            }
            if power == value { return middle }
            low = middle + 1
        }
        return nil
    }

    private static func product(_ a: Int128, _ b: Int128) -> Int128? {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow || product == .min ? nil : product
    }

    static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 {
            // Most numbers are small, and 128-bit division is slow.
            if a <= UInt64.max, b <= UInt64.max {
                var (x, y) = (UInt64(a), UInt64(b))
                while y != 0 { (x, y) = (y, x % y) }
                return UInt128(x)
            }
            (a, b) = (b, a % b)
        }
        return a
    }
}

extension Rational: Comparable {
    package static func < (a: Rational, b: Rational) -> Bool {
        let left = a.numerator.multipliedFullWidth(by: b.denominator)
        let right = b.numerator.multipliedFullWidth(by: a.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}

extension Rational: CustomStringConvertible {
    /// `3`, `-3`, `3/4`.
    package var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
