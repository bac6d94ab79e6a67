/// Arithmetic modulo the prime 2⁶¹ − 31: identities between rational expressions hold there exactly when they hold for
/// numbers, up to a chance of about degree/2⁶¹ at a random point (Schwartz 1980, Zippel 1979). The prime leaves 1 when
/// divided by 4, so that −1 has a square root, which stands for i.
struct Residue: Hashable {
    static let prime: UInt64 = (1 << 61) - 31
    static let zero = Residue(0)
    static let one = Residue(1)
    static let i = Residue(583_529_827_753_931_384)

    let value: UInt64

    init(_ value: UInt64) { self.value = value % Self.prime }

    /// nil when the prime divides the denominator.
    init?(_ rational: Rational) {
        let numerator = Residue(UInt64(rational.numerator.magnitude % UInt128(Self.prime)))
        guard let inverse = Residue(UInt64(rational.denominator % Int128(Self.prime))).inverse else { return nil }
        self = (rational.isNegative ? .zero - numerator : numerator) * inverse
    }

    static func + (a: Residue, b: Residue) -> Residue { Residue(a.value + b.value) }
    static func - (a: Residue, b: Residue) -> Residue { Residue(a.value + prime - b.value) }
    static func * (a: Residue, b: Residue) -> Residue {
        Residue(prime.dividingFullWidth(a.value.multipliedFullWidth(by: b.value)).remainder)
    }

    func power(_ exponent: UInt64) -> Residue {
        var (result, base, left) = (Residue.one, self, exponent)
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

/// Evaluates expressions modulo a prime at one random point.
///
/// What is no rational expression (a root, sin x, 2ˣ, π) counts as a further unknown: the same function of the same value
/// is the same unknown. So what agrees is equal, but what differs may be equal too unless all of it was rational.
struct ResidueEvaluator {
    private let seed: UInt64
    private(set) var isRational = true

    init(seed: UInt64) { self.seed = seed }

    /// nil where a denominator vanishes.
    mutating func value(of expression: Expression) -> Residue? {
        switch expression {
        case .number(let value): return Residue(value)
        case .real(let value): return unknown("real", [Residue(value.bitPattern)])
        case .constant(.i): return .i
        case .constant(let constant): return unknown(constant.rawValue, [])
        case .variable(let name): return Residue(random("variable " + name, []))
        case .sum(let parts):
            var total = Residue.zero
            for part in parts {
                guard let value = value(of: part) else { return nil }
                total = total + value
            }
            return total
        case .product(let parts):
            var total = Residue.one
            for part in parts {
                guard let value = value(of: part) else { return nil }
                total = total * value
            }
            return total
        case .negative(let inner): return value(of: inner).map { .zero - $0 }
        case .quotient(let a, let b):
            guard let above = value(of: a), let below = value(of: b)?.inverse else { return nil }
            return above * below
        case .power(let base, let exponent):
            guard let value = value(of: base) else { return nil }
            if let whole = exponent.exact?.integer {
                return whole < 0 ? value.inverse?.power(UInt64(whole.magnitude)) : value.power(UInt64(whole))
            }
            if let exact = expression.exact { return Residue(exact) }
            return self.value(of: exponent).map { unknown("power", [value, $0]) }
        case .function(let function, let parts):
            if let exact = expression.exact { return Residue(exact) }
            var values: [Residue] = []
            for part in parts {
                guard let value = value(of: part) else { return nil }
                values.append(value)
            }
            switch function {
            case .mixed: return values[0] + values[1]
            case .percent: return Residue(100).inverse.map { values[0] * $0 }
            default: return unknown(function.rawValue, values)
            }
        }
    }

    private mutating func unknown(_ name: String, _ values: [Residue]) -> Residue {
        isRational = false
        return Residue(random(name, values))
    }

    /// The same number for the same name and values at this point (FNV-1a, then mixed).
    private func random(_ name: String, _ values: [Residue]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        for value in values { hash = (hash ^ value.value) &* 0x100_0000_01B3 }
        var generator = SplitMix64(seed: hash)
        return generator.next()
    }
}
