extension Expression {
    /// The exact value, when it has no variables and stays within exact arithmetic; nil otherwise.
    package var exact: Rational? {
        switch self {
        case .number(let value): return value
        case .real, .constant, .variable: return nil
        case .sum(let parts): return Self.fold(parts, .zero) { $0.adding($1) }
        case .product(let parts): return Self.fold(parts, .one) { $0.multiplied(by: $1) }
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
            var values: [Rational] = []
            for part in parts {
                guard let value = part.exact else { return nil }
                values.append(value)
            }
            return Self.exact(function, values)
        }
    }

    private static func fold(
        _ parts: [Expression], _ start: Rational, _ combine: (Rational, Rational) -> Rational?
    ) -> Rational? {
        var result = start
        for part in parts {
            guard let value = part.exact, let next = combine(result, value) else { return nil }
            result = next
        }
        return result
    }

    private static func exact(_ function: Function, _ values: [Rational]) -> Rational? {
        guard let first = values.first else { return nil }
        let second = values.count > 1 ? values[1] : nil
        switch function {
        case .sqrt: return first.root(2)
        case .root: return second?.integer.flatMap { first.root($0) }
        case .abs: return first.absolute
        case .sign: return Rational(first.isNegative ? -1 : first == .zero ? 0 : 1)
        case .floor: return first.floor
        case .ceil: return first.negated.floor.negated
        case .min: return values.min()
        case .max: return values.max()
        case .relu: return max(first, .zero)
        case .round:
            guard let places = second == nil ? 0 : second?.integer, (-30...30).contains(places) else { return nil }
            return first.rounded(places: places)
        case .factorial:
            guard let n = first.integer, (0...33).contains(n) else { return nil }
            return (0..<n).reduce(Rational.one) { product, k in product?.multiplied(by: Rational(k + 1)) }
        case .mod:
            guard let second, let quotient = first.divided(by: second)?.floor else { return nil }
            return quotient.multiplied(by: second).flatMap { first.subtracting($0) }
        case .gcd, .lcm:
            var result = UInt128(first.absolute.numerator)
            guard values.allSatisfy(\.isInteger) else { return nil }
            for value in values.dropFirst() {
                let divisor = Rational.gcd(result, value.numerator.magnitude)
                if function == .gcd || divisor == 0 {
                    result = divisor
                } else {
                    let (product, overflow) = (result / divisor).multipliedReportingOverflow(
                        by: value.numerator.magnitude)
                    guard !overflow else { return nil }
                    result = product
                }
            }
            return Int128(exactly: result).flatMap { Rational($0, over: 1) }
        case .mixed: return second.flatMap { first.adding($0) }
        case .percent: return first.divided(by: Rational(100))
        case .exp: return first == .zero ? .one : nil
        case .ln: return first == .one ? .zero : nil
        case .log10: return powerOfTen(first).map { Rational($0) }
        case .sin, .tan, .arcsin, .arctan, .sinh, .tanh: return first == .zero ? .zero : nil
        case .cos, .cosh, .sec: return first == .zero ? .one : nil
        case .sigmoid: return first == .zero ? .half : nil
        case .cot, .csc, .arccos, .degrees: return nil
        }
    }

    private static func powerOfTen(_ value: Rational) -> Int? {
        (-37...37).first { Rational(10).power($0) == value }
    }
}
