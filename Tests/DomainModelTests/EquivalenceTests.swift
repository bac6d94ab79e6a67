import DomainModel
import Testing

/// Hand-made pairs: what was asked for, what was typed, and whether it is the same.
private let equal: [(String, [String])] = [
    (
        "1/2",
        [
            "0.5", ".5", "½", "2/4", "50%", "\\frac{1}{2}", "\\frac12", "\\dfrac{1}{2}", "１／２", "0.50", "(1)/(2)",
            "1÷2", "2^-1",
        ]
    ),
    (
        "2*(x+1)",
        [
            "2x+2", "2(x+1)", "2 (1 + x)", "(x+1)*2", "2x + 2", "x+1+x+1", "2·x＋2", "２（ｘ＋１）", "2\\left(x+1\\right)",
            "2\\cdot(x+1)",
        ]
    ),
    ("-3", ["−3", "－3", "(-3)", "- 3", "-3.0", "-6/2", "0-3", "–3"]),
    ("x^2-1", ["(x-1)(x+1)", "x²-1", "x*x-1", "(x+1)(x-1)", "x^{2}-1", "-1+x^2", "x**2-1"]),
    ("y = 2x+1", ["y=2x+1", "2x+1=y", "2x-y+1=0", "y-1=2x", "y = 1 + 2x", "-2x+y=1", "4x-2y+2=0", "y−2x=1", "ｙ＝２ｘ＋１"]),
    ("x > 3", ["3 < x", "x>3", "2x>6", "-x<-3", "x-3>0", "x \\gt 3", "ｘ＞３"]),
    ("x <= -2", ["-2>=x", "x≤-2", "x \\le -2", "-x>=2", "x=<-2", "x\\leq-2"]),
    ("-1 < x <= 4", ["-1<x≤4", "4>=x>-1", "(-1,4]", "(-1, 4]"]),
    ("(3, -2)", ["(3,-2)", "（3，－2）", "(6/2, -2)", "\\left(3,-2\\right)"]),
    ("[2, \\infty)", ["x>=2", "[2,inf)", "[2, ∞)", "2<=x", "[2,oo)"]),
    ("{1, 2}", ["1, 2", "2, 1", "x=1 or x=2", "x = 2 或 x = 1", "1和2", "\\{1,2\\}", "1;2", "x=1,x=2", "1，2"]),
    ("x = 5", ["5", "x=5", "2x=10", "5=x", "x-5=0"]),
    ("\\sqrt{2}", ["√2", "sqrt(2)", "2^(1/2)", "2^0.5", "\\sqrt2", "2/sqrt(2)"]),
    ("2\\frac{1}{2}", ["5/2", "2.5", "2 1/2", "2½", "10/4"]),
    ("1234.5", ["1,234.5", "1234.50", "2469/2", "1 234.5".replacing(" ", with: "")]),
    ("3/4*x", ["3x/4", "0.75x", "(3/4)x", "\\frac{3}{4}x", "\\frac{3x}{4}", "¾x"]),
    ("a*b*c", ["abc", "cab", "a·b·c", "c b a"]),
    ("x^(-2)", ["1/x^2", "x^{-2}", "(1/x)^2", "x⁻²"]),
    ("|x-1|", ["|1-x|", "abs(x-1)", "abs(1-x)", "\\left|x-1\\right|"]),
    ("3 +- 2", []),
    ("x = 2 or x = -2", ["x=±2", "±2", "-2, 2", "{2,-2}", "x^2=4".isEmpty ? "" : "2,-2"]),
    ("sin(x)^2+cos(x)^2", ["1", "sin^2 x + cos^2 x"]),
    ("\\pi/2", ["pi/2", "π/2", "0.5π", "\\frac{\\pi}{2}"]),
    ("\\log_{2}8", ["3", "ln(8)/ln(2)"]),
    ("6.02e3", ["6020", "6.02*10^3", "6.02×10³", "6.02 \\times 10^{3}"]),
    ("(x+y)^2", ["x^2+2xy+y^2", "x²+2xy+y²", "(y+x)(x+y)"]),
    ("(x^2-4)/(x-2)", ["x+2", "2+x"]),
    ("5!", ["120", "4!*5"]),
    ("x_1 + x_2", ["x_2+x_1", "x₁+x₂", "x_{1}+x_{2}"]),
    ("(-\\infty, 2) \\cup [5, \\infty)", ["(-inf,2)U[5,inf)", "[5,∞)∪(-∞,2)"]),
    ("x != 4", ["x≠4", "4 != x", "x \\neq 4"]),
    ("-(x-3)", ["3-x", "-x+3", "(3-x)"]),
    ("2^10", ["1024", "2^5*2^5", "4^5"]),
    ("1/3", ["2/6", "1÷3", "\\frac{2}{6}"]),
    ("3:4", ["3/4", "0.75", "6:8"]),
]

private let different: [(String, [String])] = [
    ("1/2", ["0.51", "2", "-1/2", "1/3", "0.4999999", "5%"]),
    ("1/3", ["0.33", "0.333333", "0.3333333333333", "3"]),
    ("2*(x+1)", ["2x+1", "2x", "2(x-1)", "x+2", "2y+2", "2"]),
    ("-3", ["3", "-3.1", "1/3"]),
    ("x^2-1", ["x^2+1", "(x-1)^2", "x-1", "2x-1", "y^2-1"]),
    ("y = 2x+1", ["y=2x-1", "y=x+1", "x=2y+1", "2x+1", "y>2x+1", "y=-2x+1", "y=2x+1+0.001x"]),
    ("x > 3", ["x<3", "x>=3", "x>4", "x=3", "3>x", "-x>-3"]),
    ("x <= -2", ["x<-2", "x>=-2", "x<=2", "-x<=2"]),
    ("-1 < x <= 4", ["-1<=x<=4", "-1<x<4", "x<=4", "[-1,4]", "(-1,4)", "-1<x<=5"]),
    ("(3, -2)", ["(-2, 3)", "(3, 2)", "3, -2, 1", "[3,-2]", "(3,-2,0)"]),
    ("[2, \\infty)", ["(2,\\infty)", "x>2", "[2,5)", "(-inf,2]"]),
    ("{1, 2}", ["1", "1, 3", "1,2,3", "(1,2)".isEmpty ? "" : "2"]),
    ("x = 5", ["x=-5", "y=5", "x>5", "6", "x=5 or x=6"]),
    ("\\sqrt{2}", ["1.414", "2", "-sqrt(2)", "1.41421356"]),
    ("2\\frac{1}{2}", ["2*1/2", "21/2", "1", "2"]),
    ("1234.5", ["1,2345", "123.45", "12345"]),
    ("3/4*x", ["3/(4x)", "4x/3", "3/4"]),
    ("a*b*c", ["a+b+c", "ab", "abcd"]),
    ("x^(-2)", ["-x^2", "x^2", "-2x", "1/x"]),
    ("|x-1|", ["x-1", "|x+1|", "1-x"]),
    ("sqrt(x^2)", ["x", "-x"]),
    ("x = 2 or x = -2", ["x=2", "x=-2", "x=2 or x=3"]),
    ("\\pi/2", ["1.57", "pi", "3.14/2", "1.5708"]),
    ("6.02e3", ["602", "6.02e4", "6.02*3"]),
    ("(x+y)^2", ["x^2+y^2", "x^2+xy+y^2", "2x+2y"]),
    ("5!", ["5", "25", "100"]),
    ("x != 4", ["x=4", "x>4"]),
    ("-(x-3)", ["-x-3", "x-3", "x+3"]),
    ("2^10", ["20", "1000", "1023"]),
    ("(-\\infty, 2) \\cup [5, \\infty)", ["(-inf,2]U[5,inf)", "(-inf,2)", "[5,inf)"]),
    ("3*x+2", ["3x+2=0", "3x+2>0"]),
]

@Suite struct EquivalenceTests {
    @Test func handMadePairs() throws {
        var count = 0
        for (key, answers) in equal {
            for answer in answers {
                let grade = ExpressionQuestion(accepted: [key]).grade(answer)
                #expect(
                    grade.verdict == .correct,
                    "\(answer) should equal \(key): \(grade.verdict) \(grade.message.text(in: "en"))")
                count += 1
            }
        }
        for (key, answers) in different {
            for answer in answers {
                let verdict = ExpressionQuestion(accepted: [key]).grade(answer).verdict
                #expect(verdict == .incorrect, "\(answer) is not \(key): \(verdict)")
                count += 1
            }
        }
        #expect(count >= 200)
    }

    @Test(arguments: [
        "", "   ", "2x+", "(x+1", "x+1)", "*3", "3//", "\\frac{1}{", "x^", "=5", "x==", "【", "🙂", "2x + 🙂", "((((((",
        "|x", "\\sqrt{",
        "[1,", "<3", "x=<", "1/", "\\frac", "@#~", "sin",
    ]) func malformedInputIsUnreadableAndSaysWhy(text: String) {
        let grade = ExpressionQuestion(accepted: ["x+1"]).grade(text)
        #expect(grade.verdict == .unreadable)
        #expect(!grade.message.text(in: "en").isEmpty && !grade.message.text(in: "zh").isEmpty)
    }

    @Test func hostileInputIsAnsweredQuickly() {
        let start = ContinuousClock.now
        for text in [
            "9^9^9^9^9", String(repeating: "(", count: 5000), String(repeating: "x+", count: 50_000) + "x",
            String(repeating: "-", count: 1500) + "1", "(((x^999)^999)^999)^999", "100000!", "1e9999",
            "2^(2^(2^(2^(2^x))))",
            String(repeating: "\\frac{1}{", count: 200), String(repeating: "9", count: 1000),
            String(repeating: "|", count: 999),
            String(repeating: "(x+1)", count: 300),
        ] {
            _ = ExpressionQuestion(accepted: ["x+1"]).grade(text)
            _ = NumericQuestion(value: "7").grade(text)
        }
        #expect(start.duration(to: .now) < .seconds(3))
    }

    @Test(arguments: [
        ("x*(x+2)", ExpressionQuestion.Form.factored, "x(x+2)", true), ("x*(x+2)", .factored, "x^2+2x", false),
        ("2*(x+3)", .factored, "2(x+3)", true), ("2*(x+3)", .factored, "2x+6", false),
        ("6*(x+2)", .factored, "3(2x+4)", false),
        ("(x-1)^2", .factored, "(x-1)(x-1)", true), ("2*x+6", .expanded, "2(x+3)", false),
        ("2*x+6", .expanded, "6+2x", true),
        ("2*x+6", .expanded, "x+x+6", false), ("5*x^2-x", .expanded, "-x+5x²", true),
        ("2/3", .lowestTerms, "4/6", false),
        ("2/3", .lowestTerms, "2/3", true), ("2/3", .lowestTerms, "\\frac{2}{3}", true),
        ("-1/2", .lowestTerms, "-1/2", true),
        ("3", .lowestTerms, "6/2", false),
    ]) func formsAreAskedForBesideTheValue(key: String, form: ExpressionQuestion.Form, answer: String, isRight: Bool) {
        let grade = ExpressionQuestion(accepted: [key], form: form).grade(answer)
        #expect(grade.verdict == (isRight ? .correct : .partial), "\(answer) as \(form) of \(key)")
    }

    /// 20,000 mutations of readable answers: every one is answered, none crashes.
    @Test func fuzz() {
        var generator = SplitMix64(seed: 42)
        let seeds = (equal + different).flatMap(\.1)
        let noise = Array("()[]{}|+-*/^=<>,.;:%!_'\"\\ 0123456789xyzabcπ√²½，。（）＝≤≠或与元米 \n\t\u{0}🙂é")
        let question = ExpressionQuestion(accepted: ["2x+1"])
        for _ in 0..<20_000 {
            var text = Array(seeds.randomElement(using: &generator) ?? "x")
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: text.insert(noise.randomElement(using: &generator) ?? "x", at: place)
                case 1 where place < text.count: text.remove(at: place)
                case 2 where place < text.count: text[place] = noise.randomElement(using: &generator) ?? "x"
                default: text += text.prefix(20)
                }
            }
            let grade = question.grade(String(text))
            #expect(grade.verdict != .unreadable || !grade.message.isEmpty)
        }
    }
}

extension ExpressionQuestion {
    func grade(_ text: String) -> Grade { Step(id: "1", question: .expression(self)).check(.text(text)) }
}

extension NumericQuestion {
    func grade(_ text: String) -> Grade { Step(id: "1", question: .numeric(self)).check(.text(text)) }
}
