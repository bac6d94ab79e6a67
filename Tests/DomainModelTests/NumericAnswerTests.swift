import DomainModel
import Testing

/// Numbers as people write them, with and without units.
@Suite struct NumericAnswerTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var value: String
        var unit: String?
        var tolerance = NumericQuestion.Tolerance.exact
        var right: [String] = []
        var wrong: [String] = []
        var partial: [String] = []
        var unclear: [String] = []

        var testDescription: String { "\(value) \(unit ?? "")" }
        var question: NumericQuestion { NumericQuestion(value: value, tolerance: tolerance, unit: unit) }
    }

    static let cases = [
        Case(
            value: "1/2",
            right: [
                "0.5", "1/2", "\\frac{1}{2}", ".5", "50%", "x = 1/2", "½", "2/4", "１／２", "约 0.5", "答：0.5", "二分之一",
                "the answer is 0.5",
                "0.25+0.25=0.5", "≈0.5", "x=0.5。", "$\\frac12$", "5×10^-1",
            ], wrong: ["0.51", "-0.5", "2", "0.5%", "5", "0.25+0.2=0.5"],
            partial: ["1/4+1/4", "2^-1", "sqrt(1/4)", "1-1/2"],
            unclear: [
                "", "half", "x", "2x=1", "0.5, 0.6", "1 or 2", "0.5 or", "1/0", "a/b", "abc", "0,5", "1/", "??", "no",
            ]),
        Case(
            value: "42",
            right: [
                "42", "42 miles", "42 km", "42.0", "+42", "x=42", "42 mph", "42 songs", "42个", "42 本", "四十二", "$42",
                "42°", "42 degrees",
                "84/2", "42 girls", "d = 42 miles", "42 英里", "42 ft", "42  miles per hour", "\\$42",
                "42 \\text{ miles}", "speed = 42 mph",
            ], wrong: ["24", "-42", "420", "4.2", "42 thousand", "42万"], unclear: ["42 or 43", "42 and 7", "42x"]),
        Case(
            value: "1.79", unit: "$",
            right: ["1.79", "$1.79", "$ 1.79", "1.79 dollars", "179 cents", "US$1.79", "1.79美元", "1.79$", "＄1.79"],
            wrong: ["$1.97", "1.79 cents", "$1.8"]),
        Case(value: "-28", unit: "$", right: ["-28", "-$28", "$-28", "−28 dollars"], wrong: ["28", "$28"]),
        Case(
            value: "17590", unit: "$",
            right: ["17,590", "$17,590.00", "$17, 590.00", "17590 dollars", "17.59 thousand dollars"], wrong: ["1759"]),
        Case(
            value: "50", unit: "cm",
            right: [
                "50", "50cm", "50 cm", "0.5 m", "500 mm", "5 dm", "50厘米", "0.5米", "50 centimetres", "0.0005 km", "５０ｃｍ",
                "1/2 m", "50 CM",
            ],
            wrong: ["5 cm", "50 m", "50 kg", "50 cm²", "50秒", "50 ℃"], unclear: ["50 foo", "cm"]),
        Case(
            value: "5.5", unit: "ft",
            right: [
                "5.5", "5 ft 6 in", "66 inches", "5 feet 6 inches", "5 1/2 ft", "5½ feet", "5 feet, 6 inches",
                "5 feet and 6 inches",
            ], wrong: ["5 ft 5 in", "5.5 in"]),
        Case(value: "5.5", right: ["5 ft 6 in", "5.5 feet"], wrong: ["5 ft 7 in"]),
        Case(
            value: "90", unit: "min",
            right: ["1.5 h", "1 h 30 min", "1小时30分", "1小时30分钟", "90分钟", "90", "5400 s", "1 hour 30 minutes", "1.5小时"],
            wrong: ["1 h", "90 h", "90元"]),
        Case(
            value: "3.5", unit: "元", right: ["3.5元", "3元5角", "¥3.5", "￥3.50", "350分", "3块5毛", "3.5", "35角"],
            wrong: ["3.5角", "5.3元", "$3.5"]),
        Case(
            value: "60", unit: "km/h",
            right: ["60", "60 km/h", "60千米/小时", "60千米每小时", "60 km per hour", "1 km/min", "60公里/时", "60 kmh"],
            wrong: ["60 m/s", "60 km"]),
        Case(
            value: "20", unit: "m²",
            right: ["20 m^2", "20 m2", "20平方米", "20 sq m", "20 square metres", "200000 cm²", "20 m²"],
            wrong: ["20 m", "20 cm²", "20 m³"]),
        Case(
            value: "10", unit: "°C", right: ["10", "10°C", "10 ℃", "50 °F", "10 degrees", "283.15 K", "10摄氏度"],
            wrong: ["10°F", "50"]),
        Case(
            value: "15", unit: "%", right: ["15%", "15", "15 percent", "百分之十五", "百分之15", "15％", "30/2 %"],
            wrong: ["1.5%", "0.15%", "150%", "0.15"]),
        Case(value: "8.8", right: ["8.8%", "8.8", "8.8 percent"], wrong: ["88%", "0.88%"]),
        Case(value: "0.62", right: ["62%", "0.62", ".62", "31/50"], wrong: ["0.62%", "62", "6.2%"]),
        Case(
            value: "4000000",
            right: ["4 million", "4,000,000", "400万", "4e6", "4x10^6", "4 000 000", "4×10⁶", "0.4千万"],
            wrong: ["4 thousand", "4万", "4"]),
        Case(value: "30000", unit: "元", right: ["3万元", "3万", "30,000元", "30000"], wrong: ["3元", "3千元"]),
        Case(value: "24", right: ["2 dozen", "24 eggs"], wrong: ["2"]),
        Case(
            value: "3.14", tolerance: .absolute(0.01), right: ["3.14", "3.15", "3.13", "3.141592", "22/7"],
            wrong: ["3.2", "3.151"], partial: ["pi"]),
        Case(value: "200", tolerance: .relative(0.01), right: ["202", "198", "200"], wrong: ["203", "197.9"]),
        Case(value: "sqrt(2)", right: ["√2", "2/√2", "2^(1/2)", "sqrt(8)/2"], wrong: ["1.414", "1.4142135623730951"]),
        Case(value: "2*pi", right: ["2π", "\\pi*2", "6π/3"], wrong: ["6.28"]),
        Case(
            value: "-7/3", right: ["-2 1/3", "-\\frac{7}{3}", "-7/3", "7/-3", "−2⅓"],
            wrong: ["2 1/3", "-1 2/3", "-2.333"]),
        Case(value: "0", right: ["0", "0.0", "-0", "零", "0 m"], wrong: ["1", "0.0001"]),
        Case(value: "7", unit: "apples", right: ["7", "7 apples", "7 苹果"], wrong: ["8 apples"]),
    ]

    @Test(arguments: cases) func numbersAreReadWithTheirUnits(_ item: Case) {
        for (verdict, answers): (Grade.Verdict, [String]) in [
            (.correct, item.right), (.incorrect, item.wrong), (.partial, item.partial), (.unreadable, item.unclear),
        ] {
            for answer in answers {
                let grade = item.question.grade(answer)
                #expect(grade.verdict == verdict, "“\(answer)” for \(item.testDescription): \(grade.message.values)")
                #expect(grade.isExplained || verdict == .correct || verdict == .incorrect)
            }
        }
    }

    @Test(arguments: cases) func theModelAnswerIsRight(_ item: Case) {
        let question = Question.numeric(item.question)
        #expect(question.check(question.modelAnswer).verdict == .correct)
        #expect(!question.rightAnswer.isEmpty)
    }

    @Test func nearMissesSayWhatIsOff() {
        #expect(NumericQuestion(value: "3").grade("-3").message == ["en": "Look at the sign.", "zh": "注意正负号。"])
        let rounded = NumericQuestion(value: "1/3").grade("0.33").message.text(in: "en")
        #expect(rounded.contains("exact value"))
        let unit = NumericQuestion(value: "50", unit: "cm").grade("50 kg")
        #expect(unit.message.text(in: "en").contains("kg") && unit.message.text(in: "zh").contains("厘米") == false)
        #expect(unit.isExplained)
    }

    @Test func aRightAnswerIsWrittenForReading() {
        #expect(Question.numeric(.init(value: "142.5", unit: "$")).rightAnswer.text(in: "en") == "$\\$142.50$")
        #expect(Question.numeric(.init(value: "15", unit: "%")).rightAnswer.text(in: "en") == "$15\\%$")
        #expect(Question.numeric(.init(value: "-1/2", unit: "m")).rightAnswer.text(in: "en") == "$-\\frac{1}{2}$ m")
        #expect(Question.numeric(.init(value: "0.50")).rightAnswer.text(in: "en") == "$0.5$")
    }
}
