import DomainModel
import Testing

@testable import WordProblems

@Suite struct EquationTests {
    @Test(arguments: [
        ("x = N2 + N1", "x = N1 + N2"), ("x + ( x - N1 ) + N2 = N3", "( x - N1 ) + N2 + x = N3"),
        ("x * N1 + 2 * x = N2", "N1 * x + 2 * x = N2"),
        ("x = ( N1 + N2 ) * 2", "x = 2 * ( N1 + N2 )"), ("x + ( x + 1 ) = N1", "x + ( x + 1 ) = N1"),
        ("x = N1 - ( N2 - N3 )", "x = N1 - ( N2 - N3 )"), ("x = N1 / ( N2 / N3 )", "x = N1 / ( N2 / N3 )"),
        ("x = N1 / N2 * N3", "x = N1 * N3 / N2"), ("x = N1 / N2 * 100", "x = 100 * N1 / N2"),
        ("x = 2 * ( N2 * N1 )", "x = 2 * N1 * N2"),
        // One step is solved.
        ("N1 + x = N2", "x = N2 - N1"), ("x - N1 = N2", "x = N1 + N2"), ("N1 - x = N2", "x = N1 - N2"),
        ("N2 = x + N1", "x = N2 - N1"), ("x - N1 + N2 = N3", "x = N1 + N3 - N2"), ("N1 * x = N2", "x = N2 / N1"),
        ("x / N1 = N2", "x = N1 * N2"), ("N1 / x = N2", "x = N1 / N2"), ("2 * N1 * x = N2", "x = N2 / ( 2 * N1 )"),
        // What is taken away is added to the other side.
        ("N1 - N2 * x = N3", "N2 * x + N3 = N1"), ("N1 * x - N2 = N3", "N1 * x - N2 = N3"),
        ("N1 + N2 * x = N3", "N1 + N2 * x = N3"), ("N1 * ( N2 - x ) = N3", "N1 * ( N2 - x ) = N3"),
        ("N1 - x = N2 + x", "N1 - x = N2 + x"), ("x = ( N1 - N3 ) / N2", "N2 * x + N3 = N1"),
        ("x = ( N1 + N2 - N3 ) / 2", "N3 + 2 * x = N1 + N2"), ("x = ( N1 + N2 ) / N3", "x = ( N1 + N2 ) / N3"),
    ])
    func hasOneSpelling(text: String, canonical: String) throws {
        let equation = try #require(Equation(text))
        #expect(equation.tokens.joined(separator: " ") == canonical)
        #expect(Equation(tokens: equation.tokens) == equation)
    }

    @Test func everyFormHasTheSameSolution() throws {
        let values = ["N1": Rational(84), "N2": Rational(7), "N3": Rational(3)]
        for (text, solution) in [
            ("N1 + x = N2", -77), ("x - N1 = N2", 91), ("N1 - x = N2", 77), ("N2 * x = N1", 12), ("x / N2 = N3", 21),
            ("N1 / x = N2", 12), ("N1 - N2 * x = 7", 11), ("x - N1 + N2 = N3", 80), ("x = ( N1 - N3 ) / 9", 9),
        ] {
            #expect(try #require(Equation(text)).solution(values) == Rational(solution), "\(text)")
        }
    }

    @Test(arguments: [
        "", "x", "x =", "= x", "x = 1 = 2", "x = ( 1", "x = 1 )", "x = * 2", "x = - 2", "x = 1 2", "x = ?",
    ])
    func whatIsNoEquationIsNone(text: String) { #expect(Equation(text) == nil) }

    @Test func nestingIsBounded() {
        #expect(Equation(tokens: [String](repeating: "(", count: 100_000)) == nil)
    }

    @Test(arguments: [
        ("3 * x + 5 = 20", "5"), ("x / 4 + x / 12 = 1", "3"), ("x = 1 / 3", "1/3"), ("2 * ( x + 3 ) = x", "-6"),
    ])
    func isSolvedExactly(text: String, solution: String) throws {
        #expect(try #require(Equation(text)).solution([:])?.plain == solution)
    }

    @Test(arguments: ["x = x", "x = x + 1", "x * x = 4", "x = 1 / 0", "x = N1"])
    func withoutOneSolutionThereIsNone(text: String) throws {
        #expect(try #require(Equation(text)).solution([:]) == nil)
    }
}
