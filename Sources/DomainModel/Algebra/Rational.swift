/// An exact fraction of 128-bit integers in lowest terms; operations that would overflow return nil.
package struct Rational: Hashable, Sendable {
    package let numerator: Int128
    /// Positive.
    package let denominator: Int128

    package init(_ value: Int) {
        numerator = Int128(value)
        denominator = 1
    }

    /// nil for a zero denominator or when the sign cannot be moved without overflow.
    package init?(_ numerator: Int128, over denominator: Int128) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = Self.gcd(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        guard divisor > 0 else { return nil }
        self.numerator = sign * numerator / Int128(divisor)
        self.denominator = sign * denominator / Int128(divisor)
    }

    /// Reads `12`, `0.5`, `.5`, `3.`; nil for anything else or more than 30 digits.
    package init?(decimal text: some StringProtocol) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard !digits.isEmpty, digits.utf8.count <= 30, digits.utf8.allSatisfy({ (48...57).contains($0) }),
            let value = Int128(digits)
        else { return nil }
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        self.init(value, over: (0..<places).reduce(Int128(1)) { power, _ in power * 10 })
    }

    package static let zero = Rational(0)
    package static let one = Rational(1)

    package var double: Double { Double(numerator) / Double(denominator) }
    package var isInteger: Bool { denominator == 1 }
    package var isNegative: Bool { numerator < 0 }
    /// The value as a machine integer, if it is one.
    package var integer: Int? { isInteger ? Int(exactly: numerator) : nil }
    package var negated: Rational { Rational(-numerator, over: denominator) ?? self }
    package var absolute: Rational { isNegative ? negated : self }
    package var reciprocal: Rational? { Rational(denominator, over: numerator) }

    package func adding(_ other: Rational) -> Rational? {
        guard let a = Self.product(numerator, other.denominator), let b = Self.product(other.numerator, denominator),
            let d = Self.product(denominator, other.denominator)
        else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : Rational(sum, over: d)
    }

    package func subtracting(_ other: Rational) -> Rational? { adding(other.negated) }

    package func multiplied(by other: Rational) -> Rational? {
        guard let left = Rational(numerator, over: other.denominator),
            let right = Rational(other.numerator, over: denominator),
            let n = Self.product(left.numerator, right.numerator),
            let d = Self.product(left.denominator, right.denominator)
        else { return nil }
        return Rational(n, over: d)
    }

    package func divided(by other: Rational) -> Rational? { other.reciprocal.flatMap(multiplied) }

    /// nil on overflow, for 0 to a negative power, and beyond ±1000.
    package func power(_ exponent: Int) -> Rational? {
        guard abs(exponent) <= 1000 else { return nil }
        guard exponent >= 0 else { return reciprocal?.power(-exponent) }
        var result = Rational.one
        for _ in 0..<exponent {
            guard let next = result.multiplied(by: self) else { return nil }
            if next == result { return next }
            result = next
        }
        return result
    }

    /// The exact `n`-th root (n ≥ 1), if there is one.
    package func root(_ n: Int) -> Rational? {
        guard n >= 1, n <= 64 else { return nil }
        if isNegative { return n % 2 == 1 ? negated.root(n)?.negated : nil }
        guard let a = Self.root(numerator, n), let b = Self.root(denominator, n) else { return nil }
        return Rational(a, over: b)
    }

    private static func root(_ value: Int128, _ n: Int) -> Int128? {
        var low: Int128 = 0
        var high: Int128 = n == 1 ? value : n == 2 ? 13_043_817_825_332_782_212 : 1 << (Int128(126) / Int128(n) + 1)
        high = min(high, max(value, 1))
        while low <= high {
            let middle = (low + high) / 2
            var power: Int128? = 1
            for _ in 0..<n { power = power.flatMap { product($0, middle) } }
            if let power, power == value { return middle }
            if let power, power < value { low = middle + 1 } else { high = middle - 1 }
        }
        return nil
    }

    private static func product(_ a: Int128, _ b: Int128) -> Int128? {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? nil : product
    }

    static func gcd(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}

extension Rational: Comparable {
    package static func < (a: Rational, b: Rational) -> Bool {
        guard let difference = a.subtracting(b) else { return a.double < b.double }
        return difference.isNegative
    }
}

extension Rational: CustomStringConvertible {
    /// `3`, `-3`, `3/4`.
    package var description: String { isInteger ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
