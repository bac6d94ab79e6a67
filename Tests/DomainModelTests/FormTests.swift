import Testing

@testable import DomainModel

/// Forms that are asked for beside the value, and how expressions are written out.
@Suite struct FormTests {
    @Test(arguments: [
        ("x*(x+2)", ExpressionQuestion.Form.factored, ["x(x+2)", "(x+2)x", "(2+x)*x"], ["x^2+2x"]),
        ("2*(x+3)", .factored, ["2(x+3)", "(x+3)*2", "-2(-x-3)"], ["2x+6", "1(2x+6)"]),
        ("6*(x+2)", .factored, ["6(x+2)", "2*3(x+2)"], ["3(2x+4)", "6x+12"]),
        ("(x-1)^2", .factored, ["(x-1)(x-1)", "(1-x)^2", "(x-1)^2"], ["x^2-2x+1"]),
        ("(x-1)*(x+1)*(x+2)", .factored, ["(x+2)(x-1)(x+1)"], ["(x^2-1)(x+2)", "(x^2-1)(x+2)x^0"]),
        ("x^2*(x+1)", .factored, ["x*x(x+1)"], ["x(x^2+x)", "x^3+x^2"]),
        ("2^2*3", .factored, ["2*2*3", "3*2^2", "2²·3"], ["12", "4*3"]),
        ("2*x+6", .expanded, ["6+2x", "2x+6", "x*2+6"], ["2(x+3)", "x+x+6", "2x+2*3"]),
        ("5*x^2-x", .expanded, ["-x+5x²", "5x^2-x"], ["x(5x-1)", "5x*x-x", "6x^2-x^2-x"]),
        ("x/2+1", .expanded, ["1+x/2", "0.5x+1", "\\frac{1}{2}x+1"], ["(x+2)/2"]),
        ("2*sqrt(3)*x", .expanded, ["2√3x", "2x√3"], []),
        ("2/3", .lowestTerms, ["2/3", "\\frac{2}{3}"], ["4/6", "6/9", "0.2/0.3", "(1+1)/3"]),
        ("-1/2", .lowestTerms, ["-1/2", "\\frac{-1}{2}", "-\\frac{1}{2}"], ["-2/4", "1/-2", "-0.5"]),
        ("3", .lowestTerms, ["3"], ["6/2", "3/1"]),
        ("5/2", .lowestTerms, ["5/2", "2 1/2", "2½"], ["2 2/4", "10/4", "2.5"]),
        ("x/2", .lowestTerms, ["x/2", "\\frac{1}{2}x", "1/2x"], ["2x/4", "x^2/(2x)", "\\frac{2}{4}x"]),
        ("(x+1)/(2*x)", .lowestTerms, ["(x+1)/(2x)"], ["(2x+2)/(4x)", "(x+1)^2/(2x(x+1))"]),
        ("x = 2/3", .lowestTerms, ["x=2/3", "2/3"], ["x=4/6", "4/6"]),
    ]) func aFormIsAskedForBesideTheValue(key: String, form: ExpressionQuestion.Form, right: [String], notYet: [String])
    {
        let question = ExpressionQuestion(accepted: [key], form: form)
        for answer in right { #expect(question.grade(answer).verdict == .correct, "\(answer) as \(form) of \(key)") }
        for answer in notYet {
            let grade = question.grade(answer)
            #expect(grade.verdict == .partial && grade.isExplained, "\(answer) as \(form) of \(key)")
        }
        #expect(question.grade("\(key) + 1").verdict != .correct)
    }

    // MARK: Writing

    @Test(arguments: [
        ("2x+1", "2x + 1", "2x + 1"), ("x+-3", "x - 3", "x - 3"), ("1x^2-0x+0", "x^2", "x^2"), ("-(-x)", "x", "x"),
        ("-(x+1)", "-(x + 1)", "-(x + 1)"),
        ("a/b", "a/b", "\\frac{a}{b}"), ("a/(b*c)", "a/(b*c)", "\\frac{a}{bc}"),
        ("(a+b)/c", "(a + b)/c", "\\frac{a + b}{c}"), ("2*3", "2*3", "2 \\cdot 3"),
        ("x*2", "x*2", "x \\cdot 2"), ("pi*x", "pi*x", "\\pi x"), ("x^10", "x^(10)", "x^{10}"),
        ("(x+1)^2", "(x + 1)^2", "(x + 1)^2"), ("(-2)^2", "(-2)^2", "(-2)^2"),
        ("(1/2)^x", "(1/2)^x", "(\\frac{1}{2})^x"), ("sqrt(x+1)", "sqrt(x + 1)", "\\sqrt{x + 1}"),
        ("\\sqrt[3]{x}", "(x)^(1/3)", "\\sqrt[3]{x}"), ("|x|", "abs(x)", "\\left|x\\right|"),
        ("sin(x)", "sin(x)", "\\sin(x)"), ("ln x", "ln(x)", "\\ln(x)"), ("x_12", "x_12", "x_{12}"),
        ("0.5x", "0.5x", "0.5x"), ("5!", "5!", "5!"), ("50%", "50%", "50\\%"), ("2 1/2", "2 1/2", "2\\frac{1}{2}"),
        ("x<=3", "x <= 3", "x \\le 3"), ("1<x<2", "1 < x < 2", "1 < x < 2"),
        ("(-oo,2]", "(-infinity, 2]", "(-\\infty, 2]"),
        ("(1,2)U(3,4)", "(1, 2) or (3, 4)", "(1, 2) \\text{ or } (3, 4)"),
        ("[1,2]∪[3,4]", "[1, 2] U [3, 4]", "[1, 2] \\cup [3, 4]"),
        ("无解", "no solution", "\\varnothing"), ("R", "R", "R"), ("{1,2}", "{1, 2}", "\\{1, 2\\}"),
        ("x=±1", "x = 1 or x = -1", "x = 1 \\text{ or } x = -1"), ("3:4:5", "3 : 4 : 5", "3 : 4 : 5"),
    ]) func mathematicsIsWrittenOut(typed: String, plain: String, latex: String) throws {
        let statement = try Parser.statement(typed)
        #expect(statement.written(.plain) == plain)
        #expect(statement.written(.latex) == latex)
    }

    /// What is written out is read back as the same, in both notations.
    @Test(arguments: Judgement.all) func whatIsWrittenReadsTheSame(_ judgement: Judgement) throws {
        // x1 = 1, x2 = 2 are products until they are compared.
        for text in [judgement.key] + judgement.right where !text.contains("x1") {
            guard let statement = try? Parser.statement(text) else { continue }
            for notation in [Notation.plain, .latex] {
                let written = statement.written(notation)
                let read = try #require(try? Parser.statement(written), "“\(written)” for “\(text)”")
                #expect(Equivalence.match(read, statement) == .same, "“\(written)” for “\(text)”")
            }
        }
    }
}
