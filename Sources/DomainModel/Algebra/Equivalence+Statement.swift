extension Equivalence {
    /// How an answer's meaning compares with the key's.
    enum Match {
        case same
        /// A true equation or inequality, but not solved for the variable as the key is.
        case unsolved
        /// The right side alone where an equation is asked for.
        case bare
        /// The numbers of a point, in order, but neither in brackets nor with the names of the unknowns.
        case unbracketed
    }

    /// Compares an answer with a key: equations up to a factor, inequalities up to turning round, sets in any order, the
    /// solutions of a system by the names of the unknowns.
    static func match(_ given: Statement, _ key: Statement) -> Match? {
        let (given, key) = (plain(given), plain(key))
        if given == key { return .same }
        switch (given, key) {
        case (.expression(let a), .expression(let b)): return holds(a, b) ? .same : nil
        case (.relation(let sides, let relations), .expression(let b)):
            // y = 2x for 2x, and 3x − x = 2x
            if let (name, value) = solution(given), !b.variables.contains(name) { return holds(value, b) ? .same : nil }
            return relations == [.equal] && holds(sides[0], b) && holds(sides[1], b) ? .same : nil
        case (.expression(let a), .relation):
            // 5 for x = 5
            guard let (_, value) = solution(key), holds(a, value) else { return nil }
            return value.isConstant ? .same : .bare
        case (.ratio(let a), .ratio(let b)):
            guard a.count == b.count else { return nil }
            let isProportional = zip(a, b).dropFirst().allSatisfy {
                holds(.product([$0, b[0]]), .product([$1, a[0]]))
            }
            return isProportional ? .same : nil
        case (.relation, .relation):
            if let match = relations(given, key) { return match }
            // f(x) = 2x for y = 2x, and the other way round.
            for (one, other) in [(given, key), (key, given)] {
                if let (name, value) = function(one), let (y, right) = solution(other), y == "y" {
                    return right.variables.isSubset(of: [name]) && holds(value, right) ? .same : nil
                }
            }
        case (.interval(let a), .interval(let b)):
            if a.includesLower == b.includesLower, a.includesUpper == b.includesUpper, holds(a.lower, b.lower),
                holds(a.upper, b.upper)
            {
                return .same
            }
        case (.tuple(let a), .tuple(let b)):
            return a.count == b.count && zip(a, b).allSatisfy { match($0, $1) == .same } ? .same : nil
        default: break
        }
        // 3x = 15, x = 5: the way to the answer, and the answer.
        if case .list(let steps) = given, case .relation = key, let last = steps.last, match(last, key) == .same {
            return steps.allSatisfy { match($0, key) != nil } ? .same : nil
        }
        if let a = point(given), let b = point(key) {
            guard a.names == nil || b.names == nil || a.names == b.names, a.values.count == b.values.count else {
                return nil
            }
            return zip(a.values, b.values).allSatisfy { holds($0, $1) } ? .same : nil
        }
        if case .list(let parts) = given, let point = point(key) {
            let isInOrder =
                parts.count == point.values.count
                && zip(parts, point.values).allSatisfy { match($0, .expression($1)) == .same && solution($0) == nil }
            return isInOrder ? .unbracketed : nil
        }
        if isSameCollection(given, key) { return .same }
        return Region.isSame(given, key) ? .same : nil
    }

    /// A compound of one part is that part; a chain of equations that is worked out (`x = 4/2 = 2`, `3x + 4x = 7x`) is what
    /// it comes to.
    private static func plain(_ statement: Statement) -> Statement {
        switch statement {
        case .set(let parts), .list(let parts), .any(let parts), .all(let parts):
            return parts.count == 1 ? plain(parts[0]) : parts.isEmpty ? .word(.nothing) : statement
        case .expression(.variable("R")): return .word(.everything)
        case .relation(let sides, let relations) where relations.allSatisfy({ $0 == .equal }) && sides.count > 2:
            let last = sides[sides.count - 1]
            guard sides[1...].allSatisfy({ holds($0, last) }) else { return statement }
            return holds(sides[0], last) ? .expression(last) : .equation(sides[0], last)
        default: return statement
        }
    }

    // MARK: Equations and inequalities

    /// The variable and its value in `x = 5`, `5 = x`; nil unless one side is a variable that the other does not hold.
    static func solution(_ statement: Statement) -> (name: String, value: Expression)? {
        guard case .relation(let sides, [.equal]) = plain(statement) else { return nil }
        for (side, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
            if case .variable(let name) = side, !other.variables.contains(name) { return (name, other) }
        }
        return nil
    }

    /// The argument and the value in `f(x) = 2x`, which is read as a product.
    private static func function(_ statement: Statement) -> (name: String, value: Expression)? {
        guard case .relation(let sides, [.equal]) = statement, case .product(let parts) = sides[0], parts.count == 2,
            case .variable(let function) = parts[0], ["f", "g", "h"].contains(function),
            case .variable(let name) = parts[1], sides[1].variables.isSubset(of: [name])
        else { return nil }
        return (name, sides[1])
    }

    private static func relations(_ given: Statement, _ key: Statement) -> Match? {
        guard case .relation(let a, let r) = given, case .relation(let b, let q) = key else { return nil }
        guard r == [.equal], q == [.equal] else {
            guard let first = conditions(a, r), let second = conditions(b, q), isPairable(first, second, isSame)
            else { return nil }
            return Region(key) != nil && Region(given) == nil ? .unsolved : .same
        }
        if (holds(a[0], b[0]) && holds(a[1], b[1])) || (holds(a[0], b[1]) && holds(a[1], b[0])) { return .same }
        let (first, second) = (Expression.difference(a[0], a[1]), Expression.difference(b[0], b[1]))
        guard !first.isConstant, !second.isConstant else { return nil }
        guard ratioSign(first, second) != nil || ratioSign(first.numerator, second.numerator) != nil else { return nil }
        guard let (name, value) = solution(key) else { return .same }
        // A line may be written in any way; the solution of an equation or formula must be solved.
        let isLine = !value.isConstant && key.variables.isSubset(of: ["x", "y", "z"])
        return isLine || solution(given)?.name == name ? .same : .unsolved
    }

    /// `difference < 0`, `≤ 0` or `≠ 0`.
    private struct Condition {
        var difference: Expression
        var relation: Statement.Relation
    }

    /// The condition of each pair of neighbours; nil when there is an equation among them.
    private static func conditions(_ sides: [Expression], _ relations: [Statement.Relation]) -> [Condition]? {
        guard !relations.contains(.equal) else { return nil }
        return relations.indices.map { index in
            let (a, b) = (sides[index], sides[index + 1])
            let isTurned = relations[index] == .greater || relations[index] == .greaterOrEqual
            return Condition(
                difference: isTurned ? .difference(b, a) : .difference(a, b),
                relation: isTurned ? relations[index].flipped : relations[index])
        }
    }

    private static func isSame(_ a: Condition, _ b: Condition) -> Bool {
        guard a.relation == b.relation, !a.difference.isConstant, let sign = ratioSign(a.difference, b.difference)
        else {
            return false
        }
        return sign > 0 || a.relation == .notEqual
    }

    // MARK: Points

    /// The coordinates of `(1, 2)`, or of `x = 1, y = 2` in the order of the names; nil for anything else.
    private static func point(_ statement: Statement) -> (names: [String]?, values: [Expression])? {
        switch statement {
        case .tuple(let parts):
            let values = parts.compactMap { if case .expression(let value) = $0 { value } else { nil } }
            return values.count == parts.count ? (nil, values) : nil
        case .list(let parts), .all(let parts), .set(let parts):
            var values: [String: Expression] = [:]
            for part in parts {
                guard let (name, value) = solution(part), values.updateValue(value, forKey: name) == nil else {
                    return nil
                }
            }
            let names = values.keys.sorted()
            return values.count > 1 ? (names, names.compactMap { values[$0] }) : nil
        default: return nil
        }
    }

    // MARK: Collections

    private static func isSameCollection(_ given: Statement, _ key: Statement) -> Bool {
        guard let a = collection(given), let b = collection(key), a.name == nil || b.name == nil || a.name == b.name
        else { return false }
        let matches = { (one: Statement, other: Statement) in match(one, other) == .same }
        guard a.isSet || b.isSet else { return isPairable(a.elements, b.elements, matches) }
        return a.elements.allSatisfy { one in b.elements.contains { matches(one, $0) } }
            && b.elements.allSatisfy { other in a.elements.contains { matches($0, other) } }
    }

    /// The elements of a list, a set or alternatives; `x = 1, x = 2`, `x = 1, 2` and `x₁ = 1, x₂ = 2` are the values of x.
    private static func collection(
        _ statement: Statement
    ) -> (elements: [Statement], name: String?, isSet: Bool)? {
        var isSet = false
        func flatten(_ statement: Statement) -> [Statement] {
            switch statement {
            case .set(let parts):
                isSet = true
                return parts.flatMap(flatten)
            case .list(let parts), .all(let parts), .any(let parts):
                return point(statement) != nil && !isNumbered(parts) ? [statement] : parts.flatMap(flatten)
            default: return [plain(statement)]
            }
        }
        let elements =
            statement.parts.isEmpty || point(statement)?.names == nil ? flatten(statement) : statement.parts.map(plain)
        guard elements.count > 1 || isSet, elements.allSatisfy(isValue) else { return nil }
        let areNumbered = isNumbered(elements)
        var names: Set<String> = []
        let values = elements.map { element -> Statement in
            guard let (name, value) = areNumbered ? numbered(element) : solution(element) else { return element }
            names.insert(areNumbered ? String(name.prefix { $0 != "_" }) : name)
            return .expression(value)
        }
        // Values of different variables are told apart by their names.
        return names.count > 1 ? (elements, names.sorted().joined(separator: ","), isSet) : (values, names.first, isSet)
    }

    private static func isValue(_ statement: Statement) -> Bool {
        switch statement {
        case .expression, .tuple, .ratio, .list, .all: true
        case .relation(_, let relations): relations.allSatisfy { $0 == .equal }
        case .interval, .set, .any, .word: false
        }
    }

    /// Whether the parts are `x₁ = …`, `x₂ = …`, one after the other.
    private static func isNumbered(_ parts: [Statement]) -> Bool {
        let names = parts.compactMap { numbered($0)?.name }
        guard names.count > 1, names.count == parts.count, let base = names[0].split(separator: "_").first else {
            return false
        }
        return names == (1...names.count).map { "\(base)_\($0)" }
    }

    /// `x_1 = 3` by its parts; `x1 = 3` as well, which is read as a product.
    private static func numbered(_ statement: Statement) -> (name: String, value: Expression)? {
        guard case .relation(let sides, [.equal]) = statement, sides[1].isConstant else { return nil }
        switch sides[0] {
        case .variable(let name) where name.contains("_"): return (name, sides[1])
        case .product(let parts) where parts.count == 2:
            guard case .variable(let name) = parts[0], let number = parts[1].exact?.integer else { return nil }
            return ("\(name)_\(number)", sides[1])
        default: return nil
        }
    }
}

extension Expression {
    /// What stands above the line when all fractions are brought together, as long as that stays small.
    fileprivate var numerator: Expression {
        var budget = 400
        return fraction(&budget)?.above ?? self
    }

    private func fraction(_ budget: inout Int) -> (above: Expression, below: Expression)? {
        budget -= 1
        guard budget > 0 else { return nil }
        switch self {
        case .negative(let inner):
            return inner.fraction(&budget).map { (.negative($0.above), $0.below) }
        case .quotient(let a, let b):
            guard let a = a.fraction(&budget), let b = b.fraction(&budget) else { return nil }
            return (.product([a.above, b.below]), .product([a.below, b.above]))
        case .product(let parts):
            var (above, below): ([Expression], [Expression]) = ([], [])
            for part in parts {
                guard let part = part.fraction(&budget) else { return nil }
                above.append(part.above)
                below.append(part.below)
            }
            return (.product(above), .product(below))
        case .sum(let parts):
            var sum: (above: Expression, below: Expression) = (.number(.zero), .number(.one))
            for part in parts {
                guard let part = part.fraction(&budget) else { return nil }
                sum =
                    part.below.isConstant && part.below.exact == .one
                    ? (.sum([sum.above, .product([part.above, sum.below])]), sum.below)
                    : (
                        .sum([.product([sum.above, part.below]), .product([part.above, sum.below])]),
                        .product([sum.below, part.below])
                    )
            }
            return sum
        case .power(let base, let exponent):
            guard let whole = exponent.exact?.integer, whole > .min, let inner = base.fraction(&budget) else {
                return (self, .integer(1))
            }
            let power = Expression.integer(abs(whole))
            let (above, below) = (Expression.power(inner.above, power), Expression.power(inner.below, power))
            return whole < 0 ? (below, above) : (above, below)
        default: return (self, .integer(1))
        }
    }
}
