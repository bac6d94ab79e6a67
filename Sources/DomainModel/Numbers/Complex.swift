/// A complex number of about 31 digits. Functions of several values give the principal one.
struct Complex: Hashable {
    var re: DoubleDouble
    var im: DoubleDouble

    init(_ re: DoubleDouble, _ im: DoubleDouble = .zero) {
        self.re = re
        self.im = im
    }

    init(_ value: Int) { self.init(DoubleDouble(value)) }

    static let zero = Complex(.zero)
    static let one = Complex(.one)
    static let i = Complex(.zero, .one)

    var isReal: Bool { im.isZero }
    var isFinite: Bool { re.isFinite && im.isFinite }
    var isZero: Bool { re.isZero && im.isZero }
    var isNegativeReal: Bool { isReal && re.isNegative }

    /// Its distance from zero.
    var magnitude: DoubleDouble { isReal ? re.magnitude : (re * re + im * im).squareRoot }

    static prefix func - (a: Complex) -> Complex { Complex(-a.re, -a.im) }
    static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
    static func - (a: Complex, b: Complex) -> Complex { Complex(a.re - b.re, a.im - b.im) }

    static func * (a: Complex, b: Complex) -> Complex {
        if a.isReal && b.isReal { return Complex(a.re * b.re) }
        return Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    }

    /// Not finite for a zero divisor.
    static func / (a: Complex, b: Complex) -> Complex {
        if b.isReal { return Complex(a.re / b.re, a.isReal ? .zero : a.im / b.re) }
        let size = b.re * b.re + b.im * b.im
        let product = a * Complex(b.re, -b.im)
        return Complex(product.re / size, product.im / size)
    }

    var exponential: Complex {
        let size = re.exponential
        if isReal { return Complex(size) }
        let (sine, cosine) = im.sineAndCosine
        return Complex(size * cosine, size * sine)
    }

    var logarithm: Complex {
        if isReal && !re.isNegative { return Complex(re.logarithm) }
        return Complex(magnitude.logarithm, DoubleDouble.angle(x: re, y: im))
    }

    var squareRoot: Complex {
        if isReal { return re.isNegative ? Complex(.zero, (-re).squareRoot) : Complex(re.squareRoot) }
        // √z = √((|z| + x)/2) ± i √((|z| − x)/2)
        let half = DoubleDouble(0.5)
        let imaginary = ((magnitude - re) * half).squareRoot
        return Complex(((magnitude + re) * half).squareRoot, im.isNegative ? -imaginary : imaginary)
    }

    /// A whole power by repeated squaring.
    func power(_ exponent: Int) -> Complex {
        guard exponent >= 0 else { return .one / power(-exponent) }
        var (result, base, left) = (Complex.one, self, exponent)
        while left > 0 {
            if left & 1 == 1 { result = result * base }
            base = base * base
            left >>= 1
        }
        return result
    }

    func power(_ exponent: Complex) -> Complex {
        if isZero {
            return exponent.isReal && !exponent.re.isNegative && !exponent.isZero
                ? .zero : Complex(DoubleDouble(Double.nan))
        }
        return (logarithm * exponent).exponential
    }

    var sineAndCosine: (sine: Complex, cosine: Complex) {
        if isReal {
            let (sine, cosine) = re.sineAndCosine
            return (Complex(sine), Complex(cosine))
        }
        // Euler: e^(iz) = cos z + i sin z.
        let turn = (Complex.i * self).exponential
        let back = Complex.one / turn
        return ((turn - back) / Complex(.zero, DoubleDouble(2)), (turn + back) / Complex(2))
    }
}
