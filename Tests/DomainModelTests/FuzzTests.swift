import DomainModel
import Testing

/// Nothing that can be typed crashes, hangs or is called wrong without being read.
@Suite struct FuzzTests {
    /// One question of every kind that takes typed text, and the others.
    private static let questions: [Question] = [
        .expression(.init(accepted: ["2x+1"])), .expression(.init(accepted: ["x^2-1"], form: .factored)),
        .expression(.init(accepted: ["{1, 2}"])), .expression(.init(accepted: ["x > 3"])),
        .expression(.init(accepted: ["sqrt(x)+sin(y)"])), .expression(.init(accepted: ["(1, 2)", "no solution"])),
        .numeric(.init(value: "7")), .numeric(.init(value: "0.5", tolerance: .relative(0.01), unit: "km/h")),
        .text(.init(accepted: ["slope", "斜率"])), .text(.init(accepted: [], keywords: [["loss"], ["small"]])),
        .cloze(
            .init(blanks: [
                .numeric(.init(value: "2")), .expression(.init(accepted: ["x"])), .text(.init(accepted: ["y"])),
            ])),
        .choice(
            .init(choices: [.init(id: "a", text: [:], isCorrect: true), .init(id: "b", text: [:], isCorrect: false)])),
        .order(.init(items: [.init(id: "1", text: ["en": "1"]), .init(id: "2", text: ["en": "2"])])),
        .match(
            .init(pairs: [.init(id: "1", left: [:], right: ["en": "1"]), .init(id: "2", left: [:], right: ["en": "2"])])
        ),
    ]

    /// The text in the shape that each kind takes.
    private func answers(_ text: String, _ question: Question) -> Answer {
        switch question {
        case .choice: .choices([text])
        case .order: .order([text, "1"])
        case .match: .matches(Dictionary([(text, text), ("1", text)], uniquingKeysWith: { first, _ in first }))
        case .cloze: .blanks([text, text, text])
        case .numeric, .expression, .text: .text(text)
        }
    }

    /// Checks the text with every kind of question; returns the time of the slowest check.
    private func check(_ text: String) -> Duration {
        var slowest = Duration.zero
        for question in Self.questions {
            let step = Step(id: "1", question: question)
            let answer = answers(text, question)
            var grade = Grade(.unreadable)
            // What takes long may only have been interrupted by something else.
            let times = (0..<3).lazy.map { _ in ContinuousClock().measure { grade = step.check(answer) } }
            slowest = max(slowest, times.first { $0 < Self.limit } ?? times.min() ?? .zero)
            #expect((0...1).contains(grade.score))
            #expect(grade.verdict != .unreadable || grade.isExplained, "“\(text.prefix(80))” is not explained")
        }
        return slowest
    }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test func hostileAnswersAreAnsweredAtOnce() {
        let hostile = [
            "9^9^9^9", "9^9^9^9^9^9^9", "-9^9^9^9", "2^(2^(2^(2^(2^x))))", "(((x^999)^999)^999)^999", "100000!",
            "((((5!)!)!)!)!", "1e9999", "1e-9999",
            "10^10^10", "0^0", "0^-1", "1/0", "(1/0)^x", "x^(1/0)", "99999999999999999999999999999999999999",
            "170141183460469231731687303715884105728",
            "-170141183460469231731687303715884105728", "1/170141183460469231731687303715884105727*3",
            "9223372036854775807", "-9223372036854775808", "x^9223372036854775807",
            "x^-9223372036854775808", "x^99999999999999999999", "2^99999999999", "sqrt[99999999]{2}", "\\sqrt[0]{2}",
            "\\sqrt[-1]{x}", "\\sqrt[64]{x}", "log_0(1)", "log_1(2)", "ln(0)",
            "tan(pi/2)", "sin(10^30)", "arcsin(2)", "e^(10^9)", "e^e^e^e^e", "i^i^i^i", "(1+i)^(1000000)",
            "sqrt(sqrt(sqrt(sqrt(-x))))", "|||||x|||||", "%%%%%%%%", "5%%%%%%%%%%%%", "x!!!!!!!!!!",
            repeated("(", 5000), repeated("(", 300) + "x" + repeated(")", 300), repeated("[", 1000),
            repeated("{", 1000), repeated("{", 55) + repeated("}", 55), repeated("x+", 1900) + "x",
            repeated("x", 3000), repeated("-", 3000) + "1", repeated("+-", 50) + "1", repeated("±", 30) + "1",
            repeated("1±", 1000) + "1", repeated("1/", 1500) + "1", repeated("x^", 500) + "2",
            repeated("\\frac{1}{", 200), repeated("\\frac{1}{", 50) + "x" + repeated("}", 50), repeated("9", 3999),
            repeated("1,", 1900) + "1", repeated("x=1,", 500) + "x=1", repeated("|", 999), repeated("(x+1)", 300),
            repeated("sin ", 900) + "x", repeated("√", 1000) + "2", repeated("1 or ", 500) + "1",
            repeated("(1,2)U", 300) + "(1,2)", repeated("[1,2]∪", 59) + "[1,2]", repeated("x<", 900) + "1",
            repeated("1:", 900) + "1",
            repeated("{1,2,", 300), repeated("5 ft ", 400), repeated("5 m ", 3), repeated("万", 900),
            repeated("1万", 500), repeated("九亿", 500), "九亿亿亿亿亿", repeated("二分之", 200) + "一", repeated("_", 3000),
            repeated("\\", 3000), repeated("\\text{", 500),
            repeated("\\begin{matrix}", 200), "\\begin{matrix}" + repeated("1&", 1000) + "1\\end{matrix}",
            repeated("a b ", 900), repeated("km ", 900), repeated("not ", 900) + "1", repeated("🙂", 900),
            repeated("e\u{301}", 900),
            "\u{0}", "\u{202E}12\u{202C}", "\u{FEFF}12", "1\u{0301}2", "\u{1F1E8}\u{1F1F3}", repeated(" ", 3900) + "1",
            repeated("\n", 3900), String(repeating: "x", count: 1_000_000), repeated("é", 100_000),
            "x^1000000*y^1000000-x^1000000*y^1000001", repeated("(x+y+z+w)*", 300) + "1",
            repeated("(x+1/", 40) + "x" + repeated(")", 40), repeated("sqrt(x+", 40) + "1" + repeated(")", 40),
            repeated("(x^2+1)^2+", 150) + "1", repeated("cos(x)*", 500) + "1",
            repeated("2^(x*", 40) + "1" + repeated(")", 40), "x = " + repeated("x + ", 900) + "1",
            (0..<26).map { "\(Unicode.Scalar(97 + UInt8($0)))" }.joined(separator: "+"),
            "{" + (1...40).map { "sin(x)+\($0)" }.joined(separator: ", ") + "}",
            (1...40).map { "sqrt(\($0))+x" }.joined(separator: ", "),
            (1...40).map { "[sqrt(\($0)), sqrt(\($0 + 1)))" }.joined(separator: " ∪ "),
        ]
        for text in hostile {
            let time = check(text)
            #expect(time < Self.limit, "“\(text.prefix(60))” took \(time)")
        }
    }

    /// 50 ms for a release; code without optimisation may take longer.
    private static let limit: Duration = {
        var isDebug = false
        assert({ isDebug = true }() == ())
        return .milliseconds(isDebug ? 500 : 50)
    }()

    /// 1,200 texts of random bytes, of random marks, and of readable answers with random changes, for each kind of question.
    @Test func randomAnswersAreAnsweredAtOnce() {
        var generator = SplitMix64(seed: 42)
        let readable = Judgement.all.flatMap { $0.right + $0.wrong }
        let marks = Array("()[]{}|+-*/^=<>,.;:%!_'\"\\ 0123456789xyzabcieπ√²½±∪∞≤≠，。（）＝或与元米万分之 \n\t\u{0}🙂é")
        var slowest = (time: Duration.zero, text: "")
        for round in 0..<1200 {
            var text: String
            switch round % 3 {
            case 0:
                let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                    UInt8.random(in: 0...255, using: &generator)
                }
                text = String(decoding: bytes, as: UTF8.self)
            case 1:
                text = String(
                    (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                        marks.randomElement(using: &generator) ?? "x"
                    })
            default:
                var characters = Array(readable.randomElement(using: &generator) ?? "x")
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    let place = Int.random(in: 0...characters.count, using: &generator)
                    switch Int.random(in: 0..<4, using: &generator) {
                    case 0: characters.insert(marks.randomElement(using: &generator) ?? "x", at: place)
                    case 1 where place < characters.count: characters.remove(at: place)
                    case 2 where place < characters.count:
                        characters[place] = marks.randomElement(using: &generator) ?? "x"
                    default: characters += characters.prefix(20)
                    }
                }
                text = String(characters)
            }
            let time = check(text)
            if time > slowest.time { slowest = (time, text) }
        }
        print("slowest of 16,800 random answers: \(slowest.time) “\(slowest.text)”")
        #expect(slowest.time < Self.limit)
    }

    /// The same for what authors write: keys, formulas and formats.
    @Test func randomFormulasAreRefusedNotFatal() {
        var generator = SplitMix64(seed: 7)
        let marks = Array("()+-*/^=<>,.!'\" 0123456789abxe@{}:_&|")
        let words = [
            "if(", "and ", "or ", "not ", "gcd(", "round(", "max(", "sqrt(", "exp(", "a", "b", "mod(", "1e9", "9^9^9",
            "@{", "}", ":signed",
        ]
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                text +=
                    Bool.random(using: &generator)
                    ? String(marks.randomElement(using: &generator) ?? "x")
                    : words.randomElement(using: &generator) ?? "a"
            }
            let exercise = Exercise(
                id: "fuzz", skills: ["s"], text: ["en": text],
                parameters: Parameters(
                    variables: [
                        .init(name: "a", domain: .range(lower: -3, upper: 9, step: 1, excluded: [0])),
                        .init(name: "b", domain: .formula(text)),
                    ], constraints: [text]),
                steps: [
                    Step(id: "1", question: .numeric(.init(value: text))),
                    Step(id: "2", question: .expression(.init(accepted: [text]))),
                ])
            let steps = (try? exercise.instantiate(seed: 1))?.steps ?? []
            #expect(!steps.contains { $0.faults().contains(where: \.message.isEmpty) })
        }
    }
}
