import Testing

@testable import DomainModel

@Suite struct NumbersTests {
    // MARK: Fractions

    @Test func fractionsAreExactOrRefused() {
        #expect(Rational(decimal: "0.125") == Rational(1, over: 8))
        #expect(Rational(decimal: ".5") == .half)
        #expect(Rational(decimal: "3.") == Rational(3))
        #expect(
            [".", "", "1.2.3", "-1", "1e5", String(repeating: "9", count: 38)].allSatisfy {
                Rational(decimal: $0) == nil
            })
        #expect(Rational(4, over: -6)?.description == "-2/3")
        #expect(Rational(1, over: 0) == nil)
        #expect(Rational(-7, over: 2)?.floor == Rational(-4))
        #expect(Rational(10).power(37) != nil && Rational(10).power(39) == nil)
        #expect(Rational(2).power(-3) == Rational(1, over: 8))
        #expect(Rational.zero.power(-1) == nil && Rational.zero.power(0) == .one)
        #expect(Rational(-27, over: 8)?.root(3) == Rational(-3, over: 2))
        #expect(Rational(2).root(2) == nil && Rational(-4).root(2) == nil)
        let large = Rational(10).power(30)
        #expect(large.flatMap { $0.multiplied(by: $0) } == nil)
        #expect(large.map { ($0.adding(.one) ?? .zero) > $0 } == true)
    }

    @Test func roundingGoesAwayFromZero() {
        #expect(Rational(decimal: "2.345")?.fixed(places: 2) == "2.35")
        #expect(Rational(decimal: "2.345")?.negated.fixed(places: 2) == "-2.35")
        #expect(Rational(1, over: 3)?.fixed(places: 4) == "0.3333")
        #expect(Rational(decimal: "0.005")?.negated.fixed(places: 1) == "0.0")
        #expect(Rational(1250).rounded(places: -2) == Rational(1300))
        #expect(Rational(1, over: 3)?.decimal == nil && Rational(3, over: 8)?.decimal == "0.375")
    }

    // MARK: 31 digits

    /// Values to 40 digits (computed with mpmath 1.3).
    @Test(arguments: [
        ("exp(1)", "2.718281828459045235360287471352662498"), ("exp(-20.5)", "0.0000000012501528663867426289375531192"),
        ("exp(3)", "20.08553692318766774092852965458171790"), ("ln(2)", "0.693147180559945309417232121458176568"),
        ("ln(0.001)", "-6.907755278982137052053974364053092623"), ("ln(1.0001)", "0.00009999500033330833533316668095"),
        ("sin(1)", "0.841470984807896506652502321630298999"), ("sin(100)", "-0.506365641109758793656557610459785432"),
        ("cos(2.5)", "-0.801143615546933714833502790467351664"), ("tan(1.25)", "3.00956967386283128815756389438624393"),
        ("arctan(0.7)", "0.610725964389208616543758876490236094"),
        ("arcsin(0.3)", "0.304692654015397507972002961227529167"),
        ("arccos(-0.3)", "1.87548898081029412720332465286728061"),
        ("sqrt(2)", "1.414213562373095048801688724209698079"),
        ("2^(1/3)", "1.259921049894873164767210607278228351"), ("pi", "3.141592653589793238462643383279502884"),
        ("tanh(0.5)", "0.462117157260009758502318483643672549"),
        ("sigmoid(-1.5)", "0.182425523806356340392782821343751752"),
        ("sinh(2)", "3.626860407847018767668213982801261704"), ("pi^pi", "36.4621596072079117709908260226921237"),
    ]) func functionsAreGoodToThirtyDigits(formula: String, digits: String) throws {
        let value = try #require(try evaluate(formula))
        let isNegative = digits.hasPrefix("-")
        let expected = DoubleDouble(try #require(Rational(decimal: digits.drop { $0 == "-" })))
        let error = ((isNegative ? -value : value) - expected).magnitude.hi
        #expect(error < 1e-26 * expected.hi, "\(formula) is off by \(error)")
    }

    private func evaluate(_ formula: String) throws -> DoubleDouble? {
        guard case .value(let expression) = try Parser.formula(formula) else { return nil }
        return expression.realValue
    }

    @Test func whatHasNoValueHasNone() throws {
        for formula in ["1/0", "ln(0)", "tan(pi/2)", "arcsin(2)", "exp(800)", "sin(10^12)", "0^(-1)", "x", "infinity"] {
            #expect(try evaluate(formula) == nil, "\(formula)")
        }
    }

    @Test func complexConstantsHaveTheirPrincipalValues() throws {
        for (a, b) in [
            ("e^(i*π)", "-1"), ("ln(-1)", "π*i"), ("i^i", "e^(-π/2)"), ("√-2*√-3", "-√6"), ("(-1)^(1/2)", "i"),
            ("sin(i)", "i*(e-1/e)/2"),
        ] {
            guard case .expression(let a) = try Parser.statement(a), case .expression(let b) = try Parser.statement(b)
            else { continue }
            #expect(Equivalence.holds(a, b), "\(a.written()) = \(b.written())")
        }
    }

    // MARK: Random numbers

    /// Fixed for ever: seeds are stored with learners' activities.
    @Test func theSameSeedGivesTheSameNumbers() {
        var generator = SplitMix64(seed: 1)
        #expect([generator.next(), generator.next()] == [0x910A_2DEC_8902_5CC1, 0xBEEB_8DA1_658E_EC67])
        var other = SplitMix64(seed: 7)
        #expect((0..<200).map { _ in other.below(10) }.allSatisfy { (0..<10).contains($0) })
        #expect(other.shuffle([Int]()).isEmpty && other.pick([Int]()) == nil)
        #expect(other.shuffle(Array(1...20)).sorted() == Array(1...20))
    }

    @Test func residuesFormAField() {
        #expect(Residue.i * Residue.i == .zero - .one)
        #expect(Residue(Rational(1, over: 3) ?? .zero).map { $0 * Residue(3) } == .one)
        #expect(Residue(Rational(-5)) == .zero - Residue(5))
        #expect(Residue.zero.inverse == nil)
    }
}
