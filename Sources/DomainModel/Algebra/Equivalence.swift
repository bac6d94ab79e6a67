/// Whether two expressions or statements mean the same.
///
/// Numbers are compared exactly where they stay rational; rational expressions exactly as well, by their residues (see
/// ``ResidueEvaluator``); roots, logarithms, sines and the like at many points, to as many of 31 digits as rounding leaves
/// (see ``Approximation``).
enum Equivalence {
    /// Most variables that can be compared.
    private static let variableLimit = 20

    /// Whether `a` and `b` have the same value wherever both are defined.
    static func holds(_ a: Expression, _ b: Expression) -> Bool {
        if a == b { return true }
        if let a = a.exact, let b = b.exact { return a == b }
        guard a.variables.union(b.variables).count <= variableLimit else { return false }
        return switch byResidues(a, b).isEqual {
        case let isEqual?: isEqual
        case nil: byValues(a, b).isEqual
        }
    }

    /// The sign of the real constant k ≠ 0 with a = k·b everywhere; nil when there is none.
    static func ratioSign(_ a: Expression, _ b: Expression) -> Int? {
        guard a.variables.union(b.variables).count <= variableLimit, byResidues(a, b).isProportional ?? true else {
            return nil
        }
        return byValues(a, b).ratioSign
    }

    // MARK: Residues

    /// What residues prove: nil stays open.
    private static func byResidues(_ a: Expression, _ b: Expression) -> (isEqual: Bool?, isProportional: Bool?) {
        var isRational = true
        var (differences, ratios): (Set<Residue>, Set<Residue>) = ([], [])
        var points = 0
        for round in UInt64(0)..<12 where points < 3 {
            var evaluator = ResidueEvaluator(seed: round &* 0x9E37_79B9)
            guard let left = evaluator.value(of: a), let right = evaluator.value(of: b) else { continue }
            isRational = isRational && evaluator.isRational
            points += 1
            differences.insert(left - right)
            // A zero is no multiple; neither is anything a multiple of zero.
            ratios.insert(right.inverse.map { left * $0 } ?? .zero)
        }
        guard points == 3 else { return (nil, nil) }
        let isProportional = ratios.count == 1 && ratios != [.zero]
        if differences == [.zero] { return (true, isProportional) }
        if isRational { return (false, isProportional) }
        // Differing by the same number or factor everywhere, they differ, whatever the functions in them are.
        return (differences.count == 1 || isProportional ? false : nil, isProportional ? true : nil)
    }

    // MARK: Values

    /// Compared at real points of several sizes and signs, near and far from zero.
    private static func byValues(_ a: Expression, _ b: Expression) -> (isEqual: Bool, ratioSign: Int?) {
        let names = a.variables.union(b.variables).sorted()
        let isWhole = [a, b].contains { $0.contains { if case .function(.factorial, _) = $0 { true } else { false } } }
        var generator = SplitMix64(seed: 0xFACADE)
        var isEqual = true
        var ratio: Approximation?
        var isProportional = true
        var points = 0
        for round in 0..<60 where points < 10 && (isEqual || isProportional) {
            // Far out only when there is too little to compare near zero, since angles and powers lose digits there.
            let reach = round < 36 ? [1.0, 3, 10, 0.1][round % 4] : [100.0, 1000, 10_000, 100_000][round % 4]
            var point: [String: DoubleDouble] = [:]
            for name in names {
                if isWhole {
                    point[name] = DoubleDouble(generator.below(12) + 1)
                    continue
                }
                let share = generator.unit()
                point[name] = DoubleDouble(round % 2 == 0 ? (share + 0.05) * reach : (2 * share - 1) * reach)
            }
            guard let left = a.value(at: point), let right = b.value(at: point) else {
                if names.isEmpty { break }
                continue
            }
            points += 1
            if !left.isSame(as: right) { isEqual = false }
            switch (left.isZero, right.isZero) {
            case (true, true): break
            case (false, false):
                let now = left / right
                if let ratio, !now.isSame(as: ratio) { isProportional = false }
                ratio = now
            default: isProportional = false
            }
            if names.isEmpty { break }
        }
        guard points > 0 else { return (false, nil) }
        guard isProportional, let ratio = ratio?.real else { return (isEqual, nil) }
        return (isEqual, ratio.isNegative ? -1 : 1)
    }

    /// Whether each of `a` has a partner of its own in `b`.
    static func isPairable<T>(_ a: [T], _ b: [T], _ matches: (T, T) -> Bool) -> Bool {
        guard a.count == b.count else { return false }
        var left = b
        for element in a {
            guard let index = left.firstIndex(where: { matches(element, $0) }) else { return false }
            left.remove(at: index)
        }
        return true
    }
}
