/// The numbers that a solved statement in one variable allows: `x > 3`, `−1 < x ≤ 2`, `(−∞, 1) ∪ (2, ∞)`, `x ≠ 0`.
struct Region {
    private indirect enum Shape {
        case bound(Statement.Relation, Expression)
        case any([Shape])
        case all([Shape])
        case everything

        var bounds: [Expression] {
            switch self {
            case .bound(_, let value): [value]
            case .any(let parts), .all(let parts): parts.flatMap(\.bounds)
            case .everything: []
            }
        }

        /// Whether the number at `place` is allowed when bounds stand at the odd places and gaps at the even ones.
        func contains(_ place: Int, _ places: [Expression: Int]) -> Bool {
            switch self {
            case .bound(let relation, let value): relation.holds(place, places[value] ?? 0)
            case .any(let parts): parts.contains { $0.contains(place, places) }
            case .all(let parts): parts.allSatisfy { $0.contains(place, places) }
            case .everything: true
            }
        }
    }

    private let shape: Shape
    /// The variable, if one is named.
    private let name: String?

    /// nil for what is not solved, or has more than one variable.
    ///
    /// - Parameter commaIsOr: `x < 1, x > 5` means either.
    init?(_ statement: Statement, commaIsOr: Bool = false) {
        var names: Set<String> = []
        guard let shape = Self.shape(statement, commaIsOr, &names), names.count <= 1 else { return nil }
        self.shape = shape
        name = names.first
    }

    private static func shape(_ statement: Statement, _ commaIsOr: Bool, _ names: inout Set<String>) -> Shape? {
        func shapes(_ parts: [Statement]) -> [Shape]? {
            let shapes = parts.compactMap { shape($0, commaIsOr, &names) }
            return shapes.count == parts.count ? shapes : nil
        }
        switch statement {
        case .word(.everything): return .everything
        case .word(.nothing): return .any([])
        case .any(let parts), .set(let parts): return shapes(parts).map(Shape.any)
        case .all(let parts): return shapes(parts).map(Shape.all)
        case .list(let parts):
            // (1, 2), (3, 4) are points.
            guard !parts.contains(where: { if case .tuple = $0 { true } else { false } }) else { return nil }
            return shapes(parts).map(commaIsOr ? Shape.any : Shape.all)
        case .interval(let interval): return shape(interval)
        case .tuple(let parts):
            guard parts.count == 2, case .expression(let a) = parts[0], case .expression(let b) = parts[1] else {
                return nil
            }
            return shape(.init(lower: a, upper: b, includesLower: false, includesUpper: false))
        case .relation(let sides, let relations):
            var bounds: [Shape] = []
            for (index, relation) in relations.enumerated() {
                switch (sides[index], sides[index + 1]) {
                case (.variable(let name), let end) where end.isEnd(of: relation),
                    (let end, .variable(let name)) where end.isEnd(of: relation.flipped):
                    names.insert(name)
                case (.variable(let name), let value) where isBound(value):
                    names.insert(name)
                    bounds.append(.bound(relation, value))
                case (let value, .variable(let name)) where isBound(value):
                    names.insert(name)
                    bounds.append(.bound(relation.flipped, value))
                default: return nil
                }
            }
            return .all(bounds)
        case .expression, .ratio, .word(.undefined): return nil
        }
    }

    private static func isBound(_ value: Expression) -> Bool { value.isConstant && value.realValue != nil }

    private static func shape(_ interval: Statement.Interval) -> Shape? {
        var bounds: [Shape] = []
        if interval.lower == .negative(.constant(.infinity)) {
            guard !interval.includesLower else { return nil }
        } else {
            guard isBound(interval.lower) else { return nil }
            bounds.append(.bound(interval.includesLower ? .greaterOrEqual : .greater, interval.lower))
        }
        if interval.upper == .constant(.infinity) {
            guard !interval.includesUpper else { return nil }
        } else {
            guard isBound(interval.upper) else { return nil }
            bounds.append(.bound(interval.includesUpper ? .lessOrEqual : .less, interval.upper))
        }
        return .all(bounds)
    }

    /// Whether two statements allow the same numbers.
    static func isSame(_ a: Statement, _ b: Statement) -> Bool {
        [false, true].contains { commaIsOr in
            guard let a = Region(a, commaIsOr: commaIsOr), let b = Region(b, commaIsOr: commaIsOr) else { return false }
            return a.isSame(as: b)
        }
    }

    /// Compared at every bound of either and in every gap between them.
    private func isSame(as other: Region) -> Bool {
        guard name == nil || other.name == nil || name == other.name else { return false }
        let bounds = (shape.bounds + other.shape.bounds).map { (value: $0, size: $0.realValue ?? .zero) }
            .sorted { $0.size < $1.size }
        // Equal bounds, which may be written in different ways, stand side by side now.
        var places: [Expression: Int] = [:]
        var place = -1
        for (index, bound) in bounds.enumerated() {
            if index == 0 || !Equivalence.holds(bounds[index - 1].value, bound.value) { place += 2 }
            places[bound.value] = place
        }
        let cells = 0...place + 1
        let allowed = cells.map { shape.contains($0, places) }
        // Conditions that exclude each other say nothing: `x = 1, x = 2` is no more `x = 3, x = 4` than “no solution”.
        return allowed.contains(true) && allowed == cells.map { other.shape.contains($0, places) }
    }
}

extension Expression {
    /// Whether every number stands in the relation to it: x < ∞, x > −∞.
    fileprivate func isEnd(of relation: Statement.Relation) -> Bool {
        switch relation {
        case .less: self == .constant(.infinity)
        case .greater: self == .negative(.constant(.infinity))
        default: false
        }
    }
}
