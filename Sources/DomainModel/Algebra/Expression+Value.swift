extension Expression {
    /// The value, to about 31 digits, with the given values of the variables; nil where it is undefined.
    ///
    /// What holds a variable is taken over the real numbers: √x and ln x have no value for x < 0. A constant such as √−4
    /// has its complex value. Odd roots of negative numbers are real.
    func value(at point: [String: DoubleDouble]) -> Approximation? {
        guard let value = unchecked(at: point), value.isFinite else { return nil }
        return value
    }

    /// The value of an expression without variables.
    var value: Complex? { value(at: [:])?.value }

    /// The value of an expression without variables, if it is real.
    var realValue: DoubleDouble? { value(at: [:])?.real }

    private func unchecked(at point: [String: DoubleDouble]) -> Approximation? {
        switch self {
        case .number(let value): return Approximation(DoubleDouble(value))
        case .real(let value): return Approximation(DoubleDouble(value))
        case .constant(.pi): return Approximation(.pi)
        case .constant(.e): return Approximation(.e)
        case .constant(.i): return Approximation(exactly: .i)
        case .constant(.infinity): return nil
        case .variable(let name): return point[name].map { Approximation(exactly: Complex($0)) }
        case .negative(let inner): return inner.value(at: point).map { -$0 }
        case .sum(let parts): return Self.fold(parts, at: point, Approximation(exactly: .zero), +)
        case .product(let parts): return Self.fold(parts, at: point, Approximation(exactly: .one), *)
        case .quotient(let a, let b):
            guard let a = a.value(at: point), let b = b.value(at: point), !b.isZero else { return nil }
            return a / b
        case .power(let base, let exponent):
            guard let b = base.value(at: point) else { return nil }
            if let exponent = exponent.exact { return Self.power(b, exponent, isConstant: base.isConstant) }
            guard let e = exponent.value(at: point), !b.isZero, !b.value.isNegativeReal || isConstant else {
                return nil
            }
            return b.power(e)
        case .function(let function, let parts):
            var values: [Approximation] = []
            for part in parts {
                guard let value = part.value(at: point) else { return nil }
                values.append(value)
            }
            switch function {
            case .sqrt: return Self.power(values[0], .half, isConstant: parts[0].isConstant)
            case .root:
                guard let exponent = parts[1].exact?.reciprocal else { return nil }
                return Self.power(values[0], exponent, isConstant: parts[0].isConstant)
            case .ln, .log10:
                guard !values[0].isZero, !values[0].value.isNegativeReal || parts[0].isConstant else { return nil }
                return function == .ln ? values[0].logarithm : values[0].logarithm / Approximation(.ln10)
            default: return Self.value(function, values)
            }
        }
    }

    private static func fold(
        _ parts: [Expression], at point: [String: DoubleDouble], _ start: Approximation,
        _ combine: (Approximation, Approximation) -> Approximation
    ) -> Approximation? {
        var result = start
        for part in parts {
            guard let value = part.value(at: point) else { return nil }
            result = combine(result, value)
        }
        return result
    }

    private static func power(_ base: Approximation, _ exponent: Rational, isConstant: Bool) -> Approximation? {
        if base.value.isZero { return exponent > .zero ? base : nil }
        if let whole = exponent.integer {
            return (-1_000_000...1_000_000).contains(whole) && (whole > 0 || !base.isZero) ? base.power(whole) : nil
        }
        let isNegative = base.value.isNegativeReal
        if isNegative, exponent.denominator % 2 == 1 {
            let root = (-base).power(Approximation(DoubleDouble(exponent)))
            return exponent.numerator % 2 == 0 ? root : -root
        }
        guard !isNegative || isConstant else { return nil }
        return exponent == .half ? base.squareRoot : base.power(Approximation(DoubleDouble(exponent)))
    }

    private static func value(_ function: Function, _ z: [Approximation]) -> Approximation? {
        let x = z[0]
        let one = Approximation(exactly: .one)
        switch function {
        case .abs: return Approximation(Complex(x.value.magnitude), error: x.error)
        case .exp: return x.exponential
        case .sin: return x.sineAndCosine.sine
        case .cos: return x.sineAndCosine.cosine
        case .tan, .cot, .sec, .csc:
            let (sine, cosine) = x.sineAndCosine
            let above = function == .tan ? sine : function == .cot ? cosine : one
            let below = function == .tan || function == .sec ? cosine : sine
            return below.isZero ? nil : above / below
        case .sinh: return (x.exponential + -(-x).exponential) / Approximation(DoubleDouble(2))
        case .cosh: return (x.exponential + (-x).exponential) / Approximation(DoubleDouble(2))
        case .tanh:
            let (up, down) = (x.exponential, (-x).exponential)
            return (up + -down) / (up + down)
        case .sigmoid: return one / (one + (-x).exponential)
        case .degrees: return x * Approximation(.pi / DoubleDouble(180))
        case .percent: return x / Approximation(DoubleDouble(100))
        case .mixed: return x + z[1]
        default:
            guard z.allSatisfy(\.value.isReal), let value = value(function, z.map(\.value.re)) else { return nil }
            // None of them is steeper than this, but for arcsin and arccos near ±1.
            return Approximation(Complex(value), error: 100 * z.map(\.error).reduce(0, +))
        }
    }

    /// Functions of real numbers only.
    private static func value(_ function: Function, _ x: [DoubleDouble]) -> DoubleDouble? {
        let a = x[0]
        switch function {
        case .arcsin, .arccos:
            guard !(DoubleDouble.one < a.magnitude) else { return nil }
            let other = (DoubleDouble.one - a * a).squareRoot
            return function == .arcsin ? .angle(x: other, y: a) : .angle(x: a, y: other)
        case .arctan: return a.arctangent
        case .relu: return a.isNegative ? .zero : a
        case .sign: return a.isZero ? .zero : a.isNegative ? DoubleDouble(-1) : .one
        case .floor: return a.floor
        case .ceil: return -(-a).floor
        case .min: return x.dropFirst().reduce(a) { $1 < $0 ? $1 : $0 }
        case .max: return x.dropFirst().reduce(a) { $0 < $1 ? $1 : $0 }
        case .round:
            guard let places = x.count > 1 ? x[1].integer : 0, (-30...30).contains(places) else { return nil }
            let scale = Complex(10).power(places).re
            let rounded = (a.magnitude * scale + DoubleDouble(0.5)).floor / scale
            return a.isNegative ? -rounded : rounded
        case .factorial:
            guard let n = a.integer, (0...170).contains(n) else { return nil }
            return (0..<n).reduce(.one) { $0 * DoubleDouble($1 + 1) }
        case .mod: return x[1].isZero ? nil : a - x[1] * (a / x[1]).floor
        default: return nil
        }
    }
}
