extension NumericQuestion {
    /// The right value: a literal number, possibly a fraction or a root.
    var key: Expression? {
        guard case .expression(let key)? = try? Parser.statement(value, style: .init(isFormula: true)), key.isConstant
        else {
            return nil
        }
        return key
    }

    func check(_ text: String) -> Grade {
        guard !text.trimmed.isEmpty else { return Grade(.unreadable, message: Wording.empty) }
        let given: Quantity
        do {
            given = try Quantity(text)
        } catch {
            return Grade(.unreadable, message: error.reason == .notANumber ? Wording.notANumber : error.message)
        }
        guard let key, let right = key.value else { return Grade(.unreadable, message: Wording.wrongKind) }
        guard given.parts.allSatisfy({ $0.value.value != nil }) else {
            return Grade(.unreadable, message: Wording.reading(.undefined, at: nil))
        }
        if let working = given.working, given.parts.count != 1 || !Equivalence.holds(working, given.parts[0].value) {
            return Grade(.incorrect)
        }
        let values: [Expression]
        switch read(given, magnitude: right.magnitude.hi) {
        case .values(let read): values = read
        case .fault(let grade): return grade
        }
        guard values.contains(where: { isWithinTolerance($0, key) }) else {
            return Grade(.incorrect, message: values.first.map { nearMiss($0, right) } ?? [:])
        }
        let isFinished = given.parts.allSatisfy(\.value.isWorkedOut) || (tolerance == .exact && key.exact == nil)
        return isFinished ? Grade(.correct) : Grade(.partial, score: 0.5, message: Wording.unfinished)
    }

    // MARK: Units

    private enum Outcome {
        /// What the answer amounts to in the question's unit, in each way that it can be read.
        case values([Expression])
        case fault(Grade)
    }

    private func read(_ given: Quantity, magnitude: Double) -> Outcome {
        let own = unit.map { MeasurementUnit.readings($0) } ?? []
        guard given.parts.count == 1 else { return total(of: given, own) }
        let value = given.parts[0].value
        let percent = Expression.function(.percent, [value])
        guard let text = given.parts[0].unit else { return .values([value]) }
        let units = MeasurementUnit.readings(text)
        guard let unit else {
            guard units.contains(where: \.isPercent) else { return .values([value]) }
            // `8.8%` is 0.088; and 8.8 where the question asks for percent, which it does for more than one.
            return .values(magnitude >= 1 ? [percent, value] : [percent])
        }
        if own.isEmpty || MeasurementUnit.isCounter(text) || text.comparable == unit.comparable {
            return .values([value])
        }
        if units.isEmpty { return .fault(Grade(.unreadable, message: Wording.unknownUnit(text, unit))) }
        let converted = units.flatMap { from in
            own.compactMap { to in from.isSameQuantity(as: to) ? from.convert(value, to: to) : nil }
        }
        return converted.isEmpty
            ? .fault(Grade(.incorrect, message: Wording.wrongUnit(text, unit))) : .values(converted)
    }

    /// `5 ft 10 in` in the question's unit, or in each of its own when the question has none.
    private func total(of given: Quantity, _ own: [MeasurementUnit]) -> Outcome {
        let units = given.parts.map { MeasurementUnit.readings($0.unit ?? "") }
        let targets = own.isEmpty ? units.flatMap { $0 } : own
        let totals = targets.compactMap { target -> Expression? in
            let values = zip(given.parts, units).compactMap { part, units in
                units.first { $0.isSameQuantity(as: target) }?.convert(part.value, to: target)
            }
            return values.count == given.parts.count ? .sum(values) : nil
        }
        guard totals.isEmpty else { return .values(totals) }
        let text = given.parts.compactMap(\.unit).joined(separator: ", ")
        return .fault(
            unit.map { Grade(.incorrect, message: Wording.wrongUnit(text, $0)) }
                ?? Grade(.unreadable, message: Wording.notANumber))
    }

    // MARK: Comparison

    private func isWithinTolerance(_ value: Expression, _ key: Expression) -> Bool {
        if case .exact = tolerance { return Equivalence.holds(value, key) }
        guard let given = value.value, let right = key.value else { return false }
        let distance = (given - right).magnitude.hi
        return switch tolerance {
        case .exact: false
        // A hair more, so that a bound such as 0.01 is met by 1.01 for 1.
        case .absolute(let bound): distance <= bound * (1 + 1e-12)
        case .relative(let share): distance <= share * right.magnitude.hi * (1 + 1e-12)
        }
    }

    private func nearMiss(_ value: Expression, _ right: Complex) -> LocalizedText {
        guard let given = value.value, !right.isZero else { return [:] }
        if (given + right).magnitude.hi <= 1e-9 * right.magnitude.hi { return Wording.sign }
        guard tolerance == .exact, case .number(let number) = value, !number.isInteger,
            let places = (1...12).first(where: { number.rounded(places: $0) == number })
        else { return [:] }
        // Within half a unit of the last place typed.
        let unit = Complex(10).power(-places).magnitude.hi
        return (given - right).magnitude.hi <= 0.5000001 * unit ? Wording.rounded : [:]
    }
}

extension Expression {
    /// Whether nothing is left to calculate: a whole or decimal number, a fraction, a mixed number, a percentage, or a
    /// multiple of a power of ten.
    var isWorkedOut: Bool {
        switch self {
        case .number, .real: true
        case .negative(let inner): inner.isWorkedOut
        case .function(.mixed, _): true
        case .function(.percent, let parts): parts[0].isWorkedOut
        case .quotient(let a, let b): a.isSignedNumber && b.isSignedNumber
        case .product(let parts): parts.count == 2 && parts[0].isSignedNumber && parts[1].isPowerOfTen
        case .power: isPowerOfTen
        default: false
        }
    }

    private var isSignedNumber: Bool {
        switch self {
        case .number: true
        case .negative(.number): true
        default: false
        }
    }

    private var isPowerOfTen: Bool {
        if case .power(.number(let base), let exponent) = self {
            base == Rational(10) && exponent.isSignedNumber
        } else {
            false
        }
    }
}
