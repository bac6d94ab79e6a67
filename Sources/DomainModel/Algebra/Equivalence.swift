/// Whether two expressions or statements mean the same.
///
/// Rational expressions are compared exactly (see ``Residue``), others at many points in double precision.
package enum Equivalence {
    /// Most variables an answer may have.
    static let variableLimit = 20

    /// Whether `a` and `b` have the same value wherever both are defined.
    package static func holds(_ a: Expression, _ b: Expression) -> Bool {
        if let a = a.exact, let b = b.exact { return a == b }
        return ratio(a, b, isFactorFree: true) != nil
    }

    /// The sign of the constant k ≠ 0 with a = k·b everywhere; nil when there is none.
    ///
    /// - Parameter isFactorFree: only k = 1 will do.
    private static func ratio(_ a: Expression, _ b: Expression, isFactorFree: Bool) -> Int? {
        let names = a.variables.union(b.variables)
        guard names.count <= variableLimit else { return nil }
        do {
            guard try isExactRatioConstant(a, b, names.sorted(), isFactorFree) else { return nil }
            if isFactorFree { return 1 }
            return numericRatio(a, b, names.sorted(), isFactorFree: false)
        } catch {
            return numericRatio(a, b, names.sorted(), isFactorFree: isFactorFree)
        }
    }

    private static func isExactRatioConstant(
        _ a: Expression, _ b: Expression, _ names: [String], _ isFactorFree: Bool
    ) throws(Expression.ResidueFailure) -> Bool {
        var generator = SplitMix64(seed: 0x5EED)
        var ratio: Residue?
        var checked = 0
        for _ in 0..<12 where checked < 4 {
            let point = Dictionary(
                uniqueKeysWithValues: names.map { ($0, Residue(generator.next() >> 3)) })
            let left: Residue
            let right: Residue
            do {
                (left, right) = (try a.residue(at: point), try b.residue(at: point))
            } catch .undefined {
                continue
            }
            checked += 1
            if isFactorFree {
                if left != right { return false }
            } else {
                guard let inverse = right.inverse, left.value != 0 else { return false }
                let now = left * inverse
                if let ratio, ratio != now { return false }
                ratio = now
            }
        }
        // Undefined everywhere: nothing can be said exactly.
        guard checked > 0 else { throw .unsupported }
        return true
    }

    private static func numericRatio(
        _ a: Expression, _ b: Expression, _ names: [String], isFactorFree: Bool
    ) -> Int? {
        var generator = SplitMix64(seed: 0xFACADE)
        var ratio: Double?
        var checked = 0
        for round in 0..<60 where checked < 16 {
            let reach = [1.0, 3, 10][round % 3]
            let point = Dictionary(
                uniqueKeysWithValues: names.map { name -> (String, Double) in
                    if name == "e" { return (name, 2.718281828459045) }
                    let share = Double(generator.next() >> 11) / Double(1 << 53)
                    return (name, round % 2 == 0 ? share * reach + 0.1 : (2 * share - 1) * reach)
                })
            let (left, right) = (a.value(at: point), b.value(at: point))
            guard left.isFinite, right.isFinite else { continue }
            let scale = max(abs(left), abs(right))
            checked += 1
            if isFactorFree {
                if abs(left - right) > 1e-9 * max(scale, 1e-6) { return nil }
            } else {
                guard scale > 1e-9 else { continue }
                guard abs(right) > 1e-12 * scale, abs(left) > 1e-12 * scale else { return nil }
                let now = left / right
                if let ratio, abs(now - ratio) > 1e-8 * max(abs(ratio), abs(now)) { return nil }
                ratio = now
            }
            if names.isEmpty { break }
        }
        guard checked > 0 else { return nil }
        if isFactorFree { return 1 }
        return ratio.map { $0 > 0 ? 1 : -1 }
    }

    // MARK: Statements

    /// Whether two statements mean the same: equations up to a factor, inequalities up to turning round, sets in any order.
    package static func holds(_ a: Statement, _ b: Statement) -> Bool {
        switch (a, b) {
        case (.expression(let a), .expression(let b)): return holds(a, b)
        case (.equation(let a, let b), .equation(let c, let d)):
            return ratio(.sum([a, .negative(b)]), .sum([c, .negative(d)]), isFactorFree: false) != nil
        case (.expression(let value), .equation(let name, let other)),
            (.equation(let name, let other), .expression(let value)):
            // `3` for `x = 3`.
            guard case .variable = name, other.variables.isEmpty else { return false }
            return holds(value, other)
        case (.inequality(let s, let r), .inequality(let t, let q)):
            let (first, second) = (conditions(s, r), conditions(t, q))
            return isSame(first, second) { condition, other in
                guard condition.isStrict == other.isStrict, condition.isNotEqual == other.isNotEqual else {
                    return false
                }
                let sign = ratio(condition.difference, other.difference, isFactorFree: false)
                return sign == 1 || (condition.isNotEqual && sign != nil)
            }
        case (.inequality, .interval(let interval)):
            return Interval(a).map { isSame($0, interval) } ?? false
        case (.interval(let interval), .inequality):
            return Interval(b).map { isSame($0, interval) } ?? false
        case (.interval(let a), .interval(let b)): return isSame(a, b)
        case (.tuple(let parts), .interval(let interval)), (.interval(let interval), .tuple(let parts)):
            return Interval(.tuple(parts)).map { isSame($0, interval) } ?? false
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { holds($0, $1) }
        case (.union(let a), .union(let b)): return isSame(a, b) { holds($0, $1) }
        case (.set(let a), .set(let b)):
            let (a, b) = (distinct(values(a)), distinct(values(b)))
            return isSame(a, b) { holds($0, $1) }
        case (.set(let parts), let single), (let single, .set(let parts)):
            let parts = distinct(values(parts))
            return parts.count == 1 && holds(parts[0], values([single])[0])
        default: return false
        }
    }

    typealias Interval = Statement.Interval

    private struct Condition {
        var difference: Expression
        var isStrict: Bool
        var isNotEqual: Bool
    }

    /// Each pair of neighbours as `difference < 0` or `≤ 0`.
    private static func conditions(_ sides: [Expression], _ relations: [Statement.Relation]) -> [Condition] {
        relations.indices.map { index in
            let (a, b) = (sides[index], sides[index + 1])
            let relation = relations[index]
            let isLess = relation == .less || relation == .lessOrEqual || relation == .notEqual
            return Condition(
                difference: isLess ? .sum([a, .negative(b)]) : .sum([b, .negative(a)]),
                isStrict: relation == .less || relation == .greater, isNotEqual: relation == .notEqual)
        }
    }

    private static func isSame(_ a: Interval, _ b: Interval) -> Bool {
        func same(_ a: Expression?, _ b: Expression?, _ includesA: Bool, _ includesB: Bool) -> Bool {
            guard let a, let b else { return a == nil && b == nil }
            return includesA == includesB && holds(a, b)
        }
        return same(a.lower, b.lower, a.includesLower, b.includesLower)
            && same(a.upper, b.upper, a.includesUpper, b.includesUpper)
    }

    /// `x = 1, x = 2` and `1, 2` hold the same values.
    private static func values(_ parts: [Statement]) -> [Statement] {
        var names: Set<String> = []
        let bare = parts.flatMap { part -> [Statement] in
            switch part {
            case .equation(.variable(let name), let value):
                names.insert(name)
                return [.expression(value)]
            case .set(let inner): return values(inner)
            default: return [part]
            }
        }
        return names.count <= 1 ? bare : parts
    }

    private static func distinct(_ parts: [Statement]) -> [Statement] {
        parts.reduce(into: []) { kept, part in if !kept.contains(where: { holds($0, part) }) { kept.append(part) } }
    }

    /// Whether the elements can be paired off.
    private static func isSame<T>(_ a: [T], _ b: [T], _ matches: (T, T) -> Bool) -> Bool {
        guard a.count == b.count, a.count <= 50 else { return false }
        var left = b
        for element in a {
            guard let index = left.firstIndex(where: { matches(element, $0) }) else { return false }
            left.remove(at: index)
        }
        return true
    }
}

extension Statement.Interval {
    /// The interval an inequality in one variable describes: `x > 3`, `−1 < x ≤ 2`; `(a, b)` as an open interval.
    init?(_ statement: Statement) {
        if case .tuple(let parts) = statement, parts.count == 2, case .expression(let a) = parts[0],
            case .expression(let b) = parts[1]
        {
            self.init(lower: a, upper: b, includesLower: false, includesUpper: false)
            return
        }
        guard case .inequality(var sides, var relations) = statement, !relations.contains(.notEqual) else { return nil }
        if relations.allSatisfy({ $0 == .greater || $0 == .greaterOrEqual }) {
            sides.reverse()
            relations = relations.reversed().map(\.flipped)
        }
        guard relations.allSatisfy({ $0 == .less || $0 == .lessOrEqual }),
            let place = sides.firstIndex(where: { if case .variable = $0 { true } else { false } }),
            sides.count == 2 || (sides.count == 3 && place == 1)
        else { return nil }
        self.init(
            lower: place > 0 ? sides[place - 1] : nil, upper: place + 1 < sides.count ? sides[place + 1] : nil,
            includesLower: place > 0 && relations[place - 1] == .lessOrEqual,
            includesUpper: place < relations.count && relations[place] == .lessOrEqual)
    }
}

/// A small reproducible generator (Steele, Lea & Flood 2014).
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
