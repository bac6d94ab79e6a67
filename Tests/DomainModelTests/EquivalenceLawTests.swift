import Testing

@testable import DomainModel

/// Laws of arithmetic applied at random keep the meaning; a change of any size changes it.
@Suite struct EquivalenceLawTests {
    @Test func rewritingKeepsTheMeaningAndChangingDoesNot() {
        var generator = SplitMix64(seed: 2024)
        var compared = 0
        for _ in 0..<400 {
            let expression = random(depth: 3, &generator)
            guard isDefinedSomewhere(expression) else { continue }
            compared += 1
            let rewritten = rewrite(expression, &generator)
            #expect(Equivalence.holds(rewritten, expression), "\(rewritten.written()) is \(expression.written())")
            let tiny = Expression.quotient(.integer(1), .power(.integer(10), .integer(12)))
            for changed: Expression in [
                .sum([rewritten, tiny]), .product([rewritten, .sum([.integer(1), tiny])]),
                .sum([rewritten, .product([tiny, .variable("x")])]),
            ] where !Equivalence.holds(expression, .number(.zero)) {
                #expect(!Equivalence.holds(changed, expression), "\(changed.written()) is not \(expression.written())")
            }
        }
        #expect(compared > 200)
    }

    /// A product of random linear factors equals its expansion, and no other one.
    @Test func productsEqualTheirExpansions() {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<100 {
            let roots = (0..<4).map { _ in generator.below(19) - 9 }
            var coefficients = [1]
            for root in roots {
                var next = [0] + coefficients
                for index in coefficients.indices { next[index] -= root * coefficients[index] }
                coefficients = next
            }
            let product = roots.map { "(x-\($0))" }.joined().replacing("--", with: "+")
            func sum(_ coefficients: [Int]) -> String {
                coefficients.enumerated().map { "(\($1))x^\($0)" }.joined(separator: "+")
            }
            #expect(ExpressionQuestion(accepted: [product]).grade(sum(coefficients)).verdict == .correct)
            coefficients[generator.below(5)] += 1
            #expect(ExpressionQuestion(accepted: [product]).grade(sum(coefficients)).verdict == .incorrect)
        }
    }

    // MARK: Random expressions

    private func random(depth: Int, _ generator: inout SplitMix64) -> Expression {
        let leaf = depth == 0 || generator.below(6) == 0
        if leaf {
            return switch generator.below(4) {
            case 0: .variable("x")
            case 1: .variable("y")
            case 2: .number(Rational(Int128(generator.below(9) + 1), over: Int128(generator.below(4) + 1)) ?? .one)
            default: .integer(generator.below(9) - 4)
            }
        }
        let a = random(depth: depth - 1, &generator)
        switch generator.below(10) {
        case 0, 1: return .sum([a, random(depth: depth - 1, &generator), random(depth: depth - 1, &generator)])
        case 2, 3: return .product([a, random(depth: depth - 1, &generator)])
        case 4: return .quotient(a, random(depth: depth - 1, &generator))
        case 5: return .power(a, .integer(generator.below(3) + 2))
        case 6: return .negative(a)
        case 7: return .function(.sqrt, [.sum([.integer(generator.below(5) + 1), .power(a, .integer(2))])])
        case 8: return .function(.sin, [a])
        default: return .function(.abs, [a])
        }
    }

    private func isDefinedSomewhere(_ expression: Expression) -> Bool {
        (1...5).contains { expression.value(at: ["x": DoubleDouble($0), "y": DoubleDouble(0.5 * Double($0))]) != nil }
    }

    /// The same value in another form.
    private func rewrite(_ expression: Expression, _ generator: inout SplitMix64) -> Expression {
        var rewritten = expression
        switch expression {
        case .sum(let parts): rewritten = .sum(generator.shuffle(parts.map { rewrite($0, &generator) }))
        case .product(let parts):
            if parts.count == 2, case .sum(let terms) = parts[1] {
                rewritten = .sum(terms.map { .product([$0, parts[0]]) })
            } else {
                rewritten = .product(generator.shuffle(parts.map { rewrite($0, &generator) }))
            }
        case .quotient(let a, let b):
            rewritten = .product([rewrite(a, &generator), .power(rewrite(b, &generator), .integer(-1))])
        case .power(let base, let exponent):
            if let n = exponent.exact?.integer { rewritten = .product(Array(repeating: base, count: n)) }
        case .negative(let inner): rewritten = .product([.integer(-1), rewrite(inner, &generator)])
        case .function(.sqrt, let parts): rewritten = .power(rewrite(parts[0], &generator), .number(.half))
        case .function(.sin, let parts):
            // sin 2u = 2 sin u cos u
            let half = Expression.quotient(rewrite(parts[0], &generator), .integer(2))
            rewritten = .product([.integer(2), .function(.sin, [half]), .function(.cos, [half])])
        case .function(.abs, let parts):
            rewritten = .function(.sqrt, [.power(rewrite(parts[0], &generator), .integer(2))])
        default: break
        }
        return generator.below(4) == 0 ? .quotient(.product([.integer(6), rewritten]), .integer(6)) : rewritten
    }
}
