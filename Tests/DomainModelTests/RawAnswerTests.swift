import DomainModel
import Testing

/// What raw answers of other systems are taken for.
@Suite struct RawAnswerTests {
    private func kind(_ question: Question) -> String {
        switch question {
        case .numeric(let question): "number \(question.value)" + (question.unit.map { " " + $0 } ?? "")
        case .expression(let question): "mathematics" + (question.form == .any ? "" : " \(question.form)")
        case .text: "text"
        default: "?"
        }
    }

    @Test(arguments: [
        ("$$4$$", "number 4"), ("$$-3.57$$", "number -3.57"), ("$$\\frac{-27}{1}$$", "number -27"),
        ("$$1,875$$", "number 1875"),
        ("$$2\\frac{1}{3}$$", "number 7/3"), ("$$15\\%$$", "number 15 %"), ("$$\\$5$$", "number 5 $"),
        ("$$12 \\text{ cm}$$", "number 12 cm"),
        ("$$62^{\\circ}$$", "number 62 °"), ("$$1.2 \\times 10^{5}$$", "number 120000"),
        ("$$x=\\frac{11}{8}$$", "mathematics"),
        ("$$36d+90$$", "mathematics"), ("$$3\\sqrt{2}$$", "mathematics"), ("$$7^{2}$$", "mathematics"),
        ("$$x=5 \\pm 2i$$", "mathematics"),
        ("$$\\left(-\\infty, 2.5\\right]$$", "mathematics"), ("$$2\\cdot2\\cdot3$$", "mathematics factored"),
        ("7a-6a", "mathematics"), ("TRUE", "text"),
    ]) func mathematicsIsRecognised(raw: String, expected: String) {
        let question = Question.reading([raw])
        #expect(kind(question) == expected)
        #expect(question.check(question.modelAnswer).verdict == .correct)
        #expect(question.check(.text(raw)).verdict == .correct)
    }

    @Test(arguments: [
        ("even", "text"), ("Cannot be simplified", "text"), ("yes", "text"), ("B", "text"), ("x", "text"),
        (">", "text"), ("July 4", "text"),
        ("3 is greater", "text"), ("slope = 3", "text"), ("8,13", "mathematics"), ("330,367", "mathematics"),
        ("-5,-9", "mathematics"),
        ("$1.79", "number 1.79 $"), ("$1,500", "number 1500 $"), ("15%", "number 15 %"),
        ("5 apples", "number 5 apples"), ("6 ft", "number 6 ft"),
        ("9,246,073,189", "number 9246073189"), ("25 feet, 4 inches", "number 304 inches"), ("60 mph", "number 60 mph"),
        ("-5", "number -5"),
        ("x = 3 or x = -2", "mathematics"), ("(2, 5)", "mathematics"), ("all real numbers", "mathematics"),
        ("No solution", "mathematics"),
        ("x = 3, y = -2", "mathematics"), ("{1,2,3}", "mathematics"), ("(-inf,2.5)", "mathematics"),
        ("y=2x+1", "mathematics"),
        ("$$P=\\frac{I}{rt}$$", "mathematics"), ("undefined", "mathematics"),
    ]) func textsAreRecognised(raw: String, expected: String) {
        let question = Question.reading([raw], isText: true)
        #expect(kind(question) == expected)
        #expect(question.check(question.modelAnswer).verdict == .correct)
        #expect(question.check(.text(raw)).verdict == .correct)
    }

    @Test func anyAlternativeWillDo() {
        let numbers = Question.reading(["1/2", "0.5"])
        #expect(kind(numbers) == "number 1/2")
        let roots = Question.reading(["3", "-3"])
        #expect(["3", "-3", "x=3"].allSatisfy { roots.check(.text($0)).verdict == .correct })
        #expect(roots.check(.text("2")).verdict == .incorrect)
        let words = Question.reading(["odd", "not even"], isText: true)
        #expect(["Odd", "not even."].allSatisfy { words.check(.text($0)).verdict == .correct })
        #expect(Question.reading([]).check(.text("1")).verdict == .incorrect)
    }

    @Test func wrongAnswersStayWrong() {
        for (raw, isText, wrong) in [
            ("8,13", true, ["8", "8,14", "813"]), ("$1.79", true, ["1.97", "$179", "1.79 cents"]),
            ("even", true, ["odd", "eve"]),
            ("x = 3 or x = -2", true, ["x=3", "3 or 2", "no solution"]), ("(2, 5)", true, ["(5, 2)", "2.5"]),
            ("15%", true, ["1.5", "51%"]),
            ("all real numbers", true, ["no solution", "0"]), ("$$2\\cdot2\\cdot3$$", false, ["13", "2*3"]),
            ("$$36d+90$$", false, ["36+90d", "126d"]),
        ] {
            let question = Question.reading([raw], isText: isText)
            for answer in wrong {
                #expect(question.check(.text(answer)).verdict == .incorrect, "“\(answer)” for “\(raw)”")
            }
        }
        // A product asked for is not its value.
        #expect(Question.reading(["$$2\\cdot2\\cdot3$$"]).check(.text("12")).verdict == .partial)
        #expect(Question.reading(["$$2\\cdot2\\cdot3$$"]).check(.text("2^2*3")).verdict == .correct)
    }
}
