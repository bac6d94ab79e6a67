import Testing

@testable import DomainModel

/// Drawing parametric exercises: docs/course-format.md, row by row.
@Suite struct InstantiationTests {
    private func exercise(
        _ variables: [(String, Parameters.Domain)] = [], require constraints: [String] = [], text: String = "",
        question: Question = .numeric(.init(value: "1")), misconceptions: [Misconception] = []
    ) -> Exercise {
        Exercise(
            id: "e", skills: ["s"], text: ["en": text],
            parameters: Parameters(
                variables: variables.map { .init(name: $0.0, domain: $0.1) }, constraints: constraints),
            steps: [Step(id: "1", question: question, misconceptions: misconceptions)])
    }

    private func text(_ formula: String, _ variables: [(String, Parameters.Domain)] = []) throws -> String {
        try exercise(variables, text: "@{\(formula)}").instantiate(seed: 0).text.text(in: "en")
    }

    // MARK: Formats

    @Test(arguments: [
        ("", ["3", "-3", "1", "-1", "\\frac{3}{4}", "0.5", "-\\frac{3}{4}"]),
        (":text", ["3", "−3", "1", "−1", "3/4", "0.5", "−3/4"]),
        (":signed", ["+ 3", "- 3", "+ 1", "- 1", "+ \\frac{3}{4}", "+ 0.5", "- \\frac{3}{4}"]),
        (":coef", ["3", "-3", "", "-", "\\frac{3}{4}", "0.5", "-\\frac{3}{4}"]),
        (":+coef", ["+ 3", "- 3", "+ ", "- ", "+ \\frac{3}{4}", "+ 0.5", "- \\frac{3}{4}"]),
        (":paren", ["3", "(-3)", "1", "(-1)", "\\frac{3}{4}", "0.5", "(-\\frac{3}{4})"]),
        (":2", ["3.00", "-3.00", "1.00", "-1.00", "0.75", "0.50", "-0.75"]),
        (":0", ["3", "-3", "1", "-1", "1", "1", "-1"]),
    ]) func valuesAreWrittenInEachFormat(format: String, expected: [String]) throws {
        for (value, expected) in zip(["3", "-3", "1", "-1", "3/4", "0.5", "-3/4"], expected) {
            #expect(try text("v" + format, [("v", .values([value]))]) == expected, "\(value)\(format)")
        }
    }

    @Test(arguments: [
        ("6/4", "\\frac{3}{2}"), ("8/4", "2"), ("0.5 + 1/4", "0.75"), ("round(2/3, 2)", "0.67"), ("round(2.5)", "3"),
        ("round(-2.5)", "-3"),
        ("sqrt(16)", "4"), ("sqrt(2)", "1.41421"), ("exp(1)", "2.71828"), ("sigmoid(0)", "\\frac{1}{2}"),
        ("sigmoid(1):3", "0.731"), ("tanh(1)", "0.761594"),
        ("relu(-3)", "0"), ("2^10", "1024"), ("-2^2", "-4"), ("7/2*2", "7"), ("mod(17, 5)", "2"), ("mod(-1, 5)", "4"),
        ("gcd(12, 18)", "6"),
        ("lcm(4, 6)", "12"), ("abs(-3/4)", "\\frac{3}{4}"), ("sign(-9)", "-1"), ("min(3, 1/2, 2)", "\\frac{1}{2}"),
        ("max(3, 1/2)", "3"), ("floor(-7/2)", "-4"),
        ("ceil(7/2)", "4"), ("ln(e)", "1"), ("log10(1000)", "3"), ("cos(pi)", "-1"), ("10^9*exp(1)", "2718280000"),
        ("10^-9*exp(1)", "2.71828 \\cdot 10^{-9}"),
        ("if(3 > 2, 7, 8)", "7"), ("if(3 == 2 or 1 < 0, 7, 8)", "8"),
        ("if(not (3 < 2) and 1 <= 1, 1/2, 0)", "\\frac{1}{2}"), ("if(1 < 2 < 3, 1, 0)", "1"),
        ("'Li'", "Li"), ("if(gcd(4, 9) == 1, 'coprime', 'not')", "coprime"),
    ]) func formulasAreExactAsLongAsTheyCanBe(formula: String, expected: String) throws {
        #expect(try text(formula) == expected)
    }

    // MARK: Variables

    @Test func rangesListsAndFormulasAreDrawn() throws {
        let exercise = exercise(
            [
                ("a", .range(lower: 2, upper: 9, step: 1, excluded: [])),
                ("x", .range(lower: -9, upper: 9, step: 3, excluded: [0])),
                ("u", .values(["2", "5", "1/2"])), ("name", .values(["'Li'", "\"Ana\""])), ("c", .formula("a*x + u")),
            ], require: ["c > 0", "gcd(a, 6) == 1"], text: "@{a}|@{x}|@{u}|@{name}|@{c}")
        var seen: Set<String> = []
        for seed in 0..<200 as Range<UInt32> {
            let parts = try exercise.instantiate(seed: seed).text.text(in: "en").split(separator: "|").map(String.init)
            #expect(parts.count == 5)
            #expect(["5", "7"].contains(parts[0]) && ["-9", "-6", "-3", "3", "6", "9"].contains(parts[1]))
            #expect(["2", "5", "\\frac{1}{2}"].contains(parts[2]) && ["Li", "Ana"].contains(parts[3]))
            #expect(!parts[4].hasPrefix("-") && parts[4] != "0")
            seen.insert(parts.joined())
        }
        #expect(seen.count > 20)
    }

    @Test func theSameSeedGivesTheSameExerciseEverywhere() throws {
        let exercise = exercise(
            [
                ("a", .range(lower: 2, upper: 99, step: 1, excluded: [])),
                ("b", .range(lower: -50, upper: 50, step: 1, excluded: [])), ("s", .formula("sigmoid(b/9)")),
            ],
            text: "@{a} @{b} @{s}",
            question: .choice(
                .init(choices: ["a", "b", "c", "d", "e"].map { .init(id: $0, text: ["en": $0], isCorrect: $0 == "a") }))
        )
        let drawn = try (0..<4 as Range<UInt32>).map { seed in
            let concrete = try exercise.instantiate(seed: seed)
            #expect(try exercise.instantiate(seed: seed) == concrete)
            guard case .choice(let choice) = concrete.steps[0].question else { return "" }
            return concrete.text.text(in: "en") + " " + choice.choices.map(\.id).joined()
        }
        // Written down once: stored activities name only their seed.
        #expect(drawn == Self.drawn)
    }

    private static let drawn = [
        "88 -7 0.314799 bceda", "75 4 0.609318 ceabd", "66 -50 0.00385103 cbdae", "27 47 0.994634 acebd",
    ]

    // MARK: Answers

    @Test func answersAreComputedAndOtherLettersStaySymbols() throws {
        let numeric = try exercise(
            [("a", .values(["3"]))], question: .numeric(.init(value: "a/4", tolerance: .absolute(0.1), unit: "cm"))
        ).instantiate(seed: 1)
        #expect(numeric.steps[0].question == .numeric(.init(value: "3/4", tolerance: .absolute(0.1), unit: "cm")))
        let decimal = try exercise([("a", .values(["1.5"]))], question: .numeric(.init(value: "a*2.5"))).instantiate(
            seed: 1)
        #expect(decimal.steps[0].question == .numeric(.init(value: "3.75")))
        for (formula, written) in [
            ("a*x + 1", "3x + 1"), ("a*x + b", "3x - 2"), ("y = c*x + b", "y = x - 2"), ("z*x + 1", "1"),
            ("h*x", "1/2*x"), ("-h*x^a", "-1/2*x^3"),
            ("(a, b)", "(3, -2)"), ("x > a/b", "x > -3/2"), ("d*x", "1.5x"), ("{a, b}", "{3, -2}"),
            ("a*x - b*y = 0", "3x + 2y = 0"),
            ("x = a or x = b", "x = 3 or x = -2"), ("x^a*x^b", "x^3x^(-2)"), ("theta + x1", "θ + x_1"),
            ("a*(x + b)/(x - c)", "3(x - 2)/(x - 1)"),
            ("sqrt(a)*x", "sqrt(3)x"), ("a*sin(x)", "3sin(x)"), ("(x + b)^2", "(x - 2)^2"), ("c*x*y", "x*y"),
            ("x^(1/a)", "x^(1/3)"), ("b*x", "-2x"),
        ] {
            let variables: [(String, Parameters.Domain)] = [
                ("a", "3"), ("b", "-2"), ("c", "1"), ("z", "0"), ("h", "1/2"), ("d", "1.5"),
            ].map { ($0.0, .values([$0.1])) }
            let concrete = try exercise(variables, question: .expression(.init(accepted: [formula]))).instantiate(
                seed: 1)
            #expect(concrete.steps[0].question == .expression(.init(accepted: [written])), "\(formula)")
            #expect(concrete.steps[0].question.check(.text(written)).verdict == .correct)
        }
    }

    @Test func textsHintsAndMisconceptionsAreFilled() throws {
        let step = Step(
            id: "1", text: ["en": "Solve $@{a}x @{b:signed} = @{c}$.", "zh": "解方程 $@{a}x @{b:signed} = @{c}$。"],
            question: .numeric(.init(value: "x")),
            hints: [Hint(text: ["en": "Take @{b:paren} away."], question: .numeric(.init(value: "c - b")))],
            misconceptions: [Misconception(answer: "(c + b)/a", feedback: ["en": "You added @{b}."])],
            solution: ["en": "$x = @{x}$"])
        let exercise = Exercise(
            id: "e", skills: ["s"],
            parameters: Parameters(
                variables: [("a", "3"), ("x", "4"), ("b", "-5")].map { .init(name: $0.0, domain: .values([$0.1])) } + [
                    .init(name: "c", domain: .formula("a*x + b"))
                ]),
            steps: [step])
        let drawn = try exercise.instantiate(seed: 9).steps[0]
        #expect(drawn.text == ["en": "Solve $3x - 5 = 7$.", "zh": "解方程 $3x - 5 = 7$。"])
        #expect(drawn.hints[0] == Hint(text: ["en": "Take (-5) away."], question: .numeric(.init(value: "12"))))
        #expect(drawn.misconceptions == [Misconception(answer: "2/3", feedback: ["en": "You added -5."])])
        #expect(drawn.solution == ["en": "$x = 4$"])
        #expect(drawn.check(.text("x = 4")).verdict == .correct)
        let wrong = drawn.check(.text("2/3"))
        #expect(wrong.verdict == .incorrect && wrong.misconception == 0 && wrong.message == ["en": "You added -5."])
        #expect(exercise.faults().isEmpty)
    }

    // MARK: Faults

    @Test(arguments: [
        ("@{a", "text (en)"), ("@{a:odd}", "text (en)"), ("@{speed}", "text (en)"), ("@{1/0}", "text (en)"),
        ("@{a +}", "text (en)"), ("@{a > 1}", "text (en)"),
    ]) func faultyTextsAreNamed(text: String, place: String) {
        let exercise = exercise([("a", .values(["3"]))], text: text)
        #expect { try exercise.instantiate(seed: 0) } throws: { error in
            guard let error = error as? ParameterError else { return false }
            return error.place == place && error.exercise == "e"
                && ["en", "zh"].allSatisfy { !error.message.text(in: $0).isEmpty }
        }
    }

    @Test func faultyVariablesConditionsAndAnswersAreNamed() {
        for (exercise, place) in [
            (exercise([("a", .range(lower: 5, upper: 2, step: 1, excluded: []))]), "variables.a"),
            (exercise([("a", .range(lower: 5, upper: 5, step: 1, excluded: [5]))]), "variables.a"),
            (exercise([("a", .range(lower: .min, upper: .max, step: 1, excluded: []))]), "variables.a"),
            (exercise([("a", .values([]))]), "variables.a"), (exercise([("a", .formula("b + 1"))]), "variables.a"),
            (exercise([("a", .values(["1"]))], require: ["a > 2"]), "require"),
            (exercise([("a", .values(["1"]))], require: ["a + 2"]), "require[0]"),
            (exercise(question: .numeric(.init(value: "1/0"))), "answer"),
            (exercise(question: .numeric(.init(value: "1 < 2"))), "answer"),
            (exercise(question: .expression(.init(accepted: ["speed*x"]))), "answer"),
            (exercise(question: .expression(.init(accepted: ["x +"]))), "answer"),
            (exercise(misconceptions: [.init(answer: "q", feedback: [:])]), "misconceptions[0].answer"),
        ] {
            #expect { try exercise.instantiate(seed: 0) } throws: { ($0 as? ParameterError)?.place == place }
            #expect(exercise.faults().first?.place == place)
        }
    }

    @Test func wrongKeysAreFaults() {
        #expect(
            exercise(question: .expression(.init(accepted: ["2*(x+1)"], form: .expanded))).faults().first?.place
                == "answer")
        #expect(
            exercise(misconceptions: [.init(answer: "2/2", feedback: [:])]).faults().first?.place == "misconceptions[0]"
        )
        let choices = [
            ChoiceQuestion.Choice(id: "a", text: ["en": "x"], isCorrect: true),
            .init(id: "b", text: ["en": "x"], isCorrect: false),
        ]
        #expect(
            exercise(question: .choice(.init(choices: choices))).faults().first?.message.hasPrefix(
                "two choices read the same") == true)
    }

    @Test func orderAndPairsAreNeverShownSolved() {
        let items = (1...4).map { OrderQuestion.Item(id: "\($0)", text: ["en": "\($0)"]) }
        let pairs = (1...2).map { MatchQuestion.Pair(id: "\($0)", left: [:], right: ["en": "\($0)"]) }
        for seed in 0..<50 as Range<UInt32> {
            #expect(OrderQuestion(items: items).shown(seed: seed) != items)
            #expect(Set(OrderQuestion(items: items).shown(seed: seed).map(\.id)).count == 4)
            #expect(MatchQuestion(pairs: pairs).shownRights(seed: seed).map(\.id) == ["2", "1"])
        }
        #expect(OrderQuestion(items: Array(items.prefix(1))).shown(seed: 1).count == 1)
    }
}
