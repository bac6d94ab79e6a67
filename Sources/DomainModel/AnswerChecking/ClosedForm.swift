/// What a question's own formula comes to, worked out without regard to the key.
///
/// ```swift
/// ClosedForm(task: .solve, formula: "3x + 5 = 11")?.agrees(with: question)   // true when the key is 2
/// ```
package struct ClosedForm: Sendable {
    package enum Task: Sendable {
        /// The formula's value, or an equal expression, is the answer.
        case value
        /// The solutions of an equation or inequality are the answer.
        case solve
    }

    private let result: Statement

    /// - Parameters:
    ///   - formula: mathematics as plain text or LaTeX, without dollar signs.
    ///   - variable: what to solve for, where there is more than one letter.
    ///   - values: what letters stand for, such as `x = 4`.
    /// - Returns: nil where the formula cannot be read, or has no closed form that is known here: equations of the first
    ///   and second degree in one letter, of the first degree in one of several, and inequalities of the first degree.
    package init?(task: Task, formula: String, variable: String? = nil, values: [String] = []) {
        guard var statement = Self.read(formula) else { return nil }
        var known: [String: Expression] = [:]
        for value in values {
            guard let read = Self.read(value), let (name, value) = Equivalence.solution(read), value.isConstant else {
                return nil
            }
            known[name] = value
        }
        statement = statement.map { $0.substituting(known) }
        switch task {
        case .value:
            guard case .expression = statement, known.isEmpty || statement.variables.isEmpty else { return nil }
            result = statement
        case .solve:
            guard case .relation(let sides, let relations) = statement,
                let name = variable ?? (statement.variables.count == 1 ? statement.variables.first : nil),
                let solution = Self.solve(sides, relations, for: name)
            else { return nil }
            result = solution
        }
    }

    /// Whether the answer that is kept as right is this; nil where that cannot be told.
    package func agrees(with question: Question) -> Bool? {
        switch question {
        case .numeric, .expression:
            switch question.check(.text(result.written())).verdict {
            case .correct, .partial: return true
            case .incorrect: return question.isOpen(to: result) ? nil : false
            case .unreadable: return nil
            }
        case .choice(let question) where !question.isMultiple:
            let read = question.choices.map { (choice: $0, value: Self.read($0.text.text(in: "en"))) }
            guard read.allSatisfy({ $0.value != nil }) else { return nil }
            let fitting = read.filter { $0.value.map(isSame) ?? false }.map(\.choice)
            guard !fitting.isEmpty else { return nil }
            return fitting.contains(where: \.isCorrect)
        default: return nil
        }
    }

    /// The value as an exact number; nil where it is none.
    package var number: String? {
        guard case .expression(let value) = result, let exact = value.exact else { return nil }
        return exact.decimal ?? exact.description
    }

    private func isSame(_ statement: Statement) -> Bool { Equivalence.match(statement, result) == .same }

    private static func read(_ text: String) -> Statement? {
        var text = text.trimmed
        if text.count > 2, text.hasPrefix("$"), text.hasSuffix("$") { text = String(text.dropFirst().dropLast()) }
        while let last = text.last, ".,;?。，；？ ".contains(last) { text.removeLast() }
        return text.contains("$") ? nil : try? Parser.statement(text)
    }

    // MARK: Solving

    private static func solve(
        _ sides: [Expression], _ relations: [Statement.Relation], for name: String
    ) -> Statement? {
        if relations == [.equal] { return roots(of: .difference(sides[0], sides[1]), in: name) }
        guard !relations.contains(.equal), !relations.contains(.notEqual) else { return nil }
        var parts: [Statement] = []
        for (index, relation) in relations.enumerated() {
            let difference = Expression.difference(sides[index], sides[index + 1])
            guard let line = Polynomial(difference, in: name), line.square == .zero else { return nil }
            guard let bound = line.constant.negated.divided(by: line.linear) else {
                parts.append(.word(relation.holds(line.constant, .zero) ? .everything : .nothing))
                continue
            }
            let turned = line.linear < .zero ? relation.flipped : relation
            parts.append(.relation([.variable(name), .number(bound)], [turned]))
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private static func roots(of difference: Expression, in name: String) -> Statement? {
        let unknown = Expression.variable(name)
        guard difference.variables == [name] else { return formula(of: difference, in: name) }
        guard let curve = Polynomial(difference, in: name) else { return nil }
        if curve.square == .zero {
            guard let root = curve.constant.negated.divided(by: curve.linear) else {
                return .word(curve.constant == .zero ? .everything : .nothing)
            }
            return .equation(unknown, .number(root))
        }
        guard let b2 = curve.linear.multiplied(by: curve.linear),
            let product = curve.square.multiplied(by: curve.constant)?.multiplied(by: Rational(4)),
            let discriminant = b2.adding(product.negated), let divisor = curve.square.multiplied(by: Rational(2)),
            discriminant >= .zero
        else { return nil }
        let root = Expression.function(.sqrt, [.number(discriminant)])
        let values = [root, .negative(root)].map {
            Expression.quotient(.sum([.number(curve.linear.negated), $0]), .number(divisor))
        }
        return discriminant == .zero
            ? .equation(unknown, values[0]) : .any(values.map { .equation(unknown, $0) })
    }

    /// A formula solved for one of its letters, in which it has to be of the first degree.
    private static func formula(of difference: Expression, in name: String) -> Statement? {
        func at(_ value: Int) -> Expression { difference.substituting([name: .integer(value)]) }
        guard difference.variables.contains(name),
            Equivalence.holds(.sum([at(0), at(2)]), .product([.integer(2), at(1)])),
            Equivalence.holds(
                .sum([at(0), at(7)]), .sum([.product([.integer(7), at(1)]), .product([.integer(-5), at(0)])]))
        else { return nil }
        let slope = Expression.difference(at(1), at(0))
        return .equation(.variable(name), .quotient(.negative(at(0)), slope))
    }
}

extension Question {
    /// Whether an answer that is not right is still one that a tolerance or a unit could explain, so that nothing is said.
    fileprivate func isOpen(to result: Statement) -> Bool {
        guard case .numeric(let numeric) = self, case .expression(let value) = result else { return false }
        return numeric.unit == "%" || !value.isConstant
    }
}

/// `square·x² + linear·x + constant`, exactly.
private struct Polynomial {
    let square: Rational
    let linear: Rational
    let constant: Rational

    /// Nil for what is not a polynomial of at most the second degree in one letter: it is tried at further points.
    init?(_ expression: Expression, in name: String) {
        func at(_ value: Int) -> Rational? { expression.substituting([name: .integer(value)]).exact }
        guard let zero = at(0), let one = at(1), let minus = at(-1), let half = Rational(1).divided(by: Rational(2)),
            let square = one.adding(minus)?.multiplied(by: half)?.adding(zero.negated),
            let linear = one.adding(minus.negated)?.multiplied(by: half)
        else { return nil }
        (self.square, self.linear, constant) = (square, linear, zero)
        for value in [2, 5, -7, 11] {
            let x = Rational(value)
            guard let real = at(value),
                let fit = square.multiplied(by: x)?.adding(linear)?.multiplied(by: x)?.adding(zero), fit == real
            else { return nil }
        }
    }
}
