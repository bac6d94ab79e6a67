/// A number of about 31 digits with a bound on how far it may be off, carried through every operation to first order: two
/// values that differ by more than their bounds are different numbers.
struct Approximation {
    var value: Complex
    /// Absolute; at least what rounding does.
    var error: Double

    private static let epsilon = 0x1p-100

    init(_ value: Complex, error: Double = 0) {
        self.value = value
        self.error = error + Self.epsilon * value.magnitude.hi
    }

    init(_ value: DoubleDouble) { self.init(Complex(value)) }

    /// A number that is represented exactly.
    init(exactly value: Complex) { (self.value, error) = (value, 0) }

    var size: Double { value.magnitude.hi }
    var isFinite: Bool { value.isFinite && error.isFinite }

    /// Whether it can be zero, as far as its bound tells.
    var isZero: Bool { value.isZero || size <= error }

    /// Its real part, if it can be real.
    var real: DoubleDouble? { value.im.magnitude.hi <= error ? value.re : nil }

    /// Whether it can be the same number, with some room for what first order leaves out.
    func isSame(as other: Approximation) -> Bool { (value - other.value).magnitude.hi <= 16 * (error + other.error) }

    static prefix func - (a: Self) -> Self {
        var negated = a
        negated.value = -a.value
        return negated
    }

    static func + (a: Self, b: Self) -> Self { Self(a.value + b.value, error: a.error + b.error) }

    static func * (a: Self, b: Self) -> Self {
        Self(a.value * b.value, error: a.size * b.error + b.size * a.error)
    }

    static func / (a: Self, b: Self) -> Self {
        let quotient = a.value / b.value
        return Self(quotient, error: (a.error + quotient.magnitude.hi * b.error) / b.size)
    }

    var exponential: Self {
        let power = value.exponential
        return Self(power, error: power.magnitude.hi * error)
    }

    var logarithm: Self { Self(value.logarithm, error: error / size + Self.epsilon) }

    var squareRoot: Self {
        let root = value.squareRoot
        return Self(root, error: value.isZero ? error.squareRoot() : error / (2 * root.magnitude.hi))
    }

    var sineAndCosine: (sine: Self, cosine: Self) {
        let (sine, cosine) = value.sineAndCosine
        // The angle itself loses digits when whole turns are taken away.
        let off = (error + Self.epsilon * size) * max(1, sine.magnitude.hi, cosine.magnitude.hi)
        return (Self(sine, error: off), Self(cosine, error: off))
    }

    func power(_ exponent: Int) -> Self {
        let power = value.power(exponent)
        return Self(power, error: abs(Double(exponent)) * power.magnitude.hi * (error / size + Self.epsilon))
    }

    /// For a base that is not zero.
    func power(_ exponent: Self) -> Self { (logarithm * exponent).exponential }
}
