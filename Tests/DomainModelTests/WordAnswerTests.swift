import Testing

@testable import DomainModel

@Suite struct WordAnswerTests {
    @Test(arguments: [
        (
            "gradient descent",
            [
                "Gradient descent", "gradient-descent", " GRADIENT  DESCENT. ", "the gradient descent",
                "ｇｒａｄｉｅｎｔ descent",
            ], ["gradient", "descent gradient", "gradient ascent"]
        ),
        ("梯度下降", ["梯度下降", "“梯度下降”", "梯度 下降。"], ["梯度上升", "下降"]),
        ("yes", ["Yes", "y", "YES!", "是", "是的"], ["no", "n", "yes and no"]),
        ("False", ["false", "F", "错", "错误"], ["true", "对"]), ("对", ["对", "正确", "true", "T"], ["错", "false"]),
        ("-5 °C", ["-5°C", "−5 °C"], ["5 °C", "-5 °F"]),
        (">", [">", "＞", " > "], ["<", ">=", "="]), ("8 lb. 13 oz.", ["8 lb 13 oz", "8 lb., 13 oz."], ["8 lb 3 oz"]),
        ("1,000", ["1000", "1,000"], ["100"]), ("0.5 m", ["0.5m"], ["05 m", "5 m"]),
        ("sixty-five", ["Sixty five", "sixty-five"], ["sixty"]), ("C++", ["c++"], ["C"]),
    ]) func wordsAreComparedWithoutCaseWidthAndPunctuation(key: String, right: [String], wrong: [String]) {
        let question = TextQuestion(accepted: [key])
        for answer in right { #expect(question.grade(answer).verdict == .correct, "“\(answer)” for “\(key)”") }
        for answer in wrong { #expect(question.grade(answer).verdict == .incorrect, "“\(answer)” for “\(key)”") }
        #expect(question.grade("  ").verdict == .unreadable)
        #expect(question.grade(String(repeating: "x", count: 5000)).verdict == .unreadable)
    }

    @Test func pointsOfAnOwnSentenceCount() {
        let question = TextQuestion(accepted: [], keywords: [["loss", "损失"], ["small", "decrease", "小"]])
        #expect(question.grade("It makes the loss small.").verdict == .correct)
        #expect(question.grade("使损失变小").verdict == .correct)
        let grade = question.grade("It is about the loss")
        #expect(grade.verdict == .partial && grade.score == 0.5 && grade.parts == [true, false])
        #expect(
            grade.message == ["en": "You make 1 of 2 points; something is still missing.", "zh": "2 个要点中答到了 1 个，还缺一些。"])
        #expect(question.grade("no idea").verdict == .incorrect)
    }

    @Test func partsOfCompoundAnswersAreGraded() {
        let cloze = Question.cloze(
            .init(blanks: [
                .numeric(.init(value: "2")), .text(.init(accepted: ["slope", "斜率"])),
                .choice(
                    .init(choices: [
                        .init(id: "a", text: [:], isCorrect: true), .init(id: "b", text: [:], isCorrect: false),
                    ])),
            ]))
        #expect(cloze.check(.blanks(["2.0", "斜率", "a"])).verdict == .correct)
        #expect(cloze.check(.blanks(["3", "Slope", "b"])).parts == [false, true, false])
        let unread = cloze.check(.blanks(["2+", "slope", "a"]))
        #expect(
            unread.verdict == .unreadable && unread.message.text(in: "en").hasPrefix("Blank 1: ")
                && unread.message.text(in: "zh").hasPrefix("第 1 空："))
        #expect(
            cloze.check(.blanks(["2"])).verdict == .unreadable
                && cloze.check(.blanks(["2", " ", "a"])).verdict == .unreadable)
        let order = Question.order(.init(items: ["1", "2", "3"].map { .init(id: $0, text: ["en": $0]) }))
        #expect(
            order.check(.order(["1", "2", "3"])).verdict == .correct
                && order.check(.order(["1", "3", "2"])).score == 1.0 / 3)
        #expect(order.check(.order(["1", "1", "2"])).verdict == .unreadable)
        let match = Question.match(.init(pairs: ["1", "2"].map { .init(id: $0, left: [:], right: ["en": $0]) }))
        #expect(
            match.check(.matches(["1": "1", "2": "2"])).verdict == .correct
                && match.check(.matches(["1": "2", "2": "1"])).verdict == .incorrect)
        #expect(
            match.check(.matches(["1": "1"])).verdict == .unreadable && match.check(.text("1")).verdict == .unreadable)
        let choices = Question.choice(
            .init(
                choices: ["a", "b", "c"].map { .init(id: $0, text: ["en": $0], isCorrect: $0 != "c") }, isMultiple: true
            ))
        #expect(choices.check(.choices(["a", "b"])).verdict == .correct && choices.check(.choices(["a"])).score == 0.5)
        #expect(
            choices.check(.choices(["a", "c"])).verdict == .incorrect
                && choices.check(.choices([])).verdict == .unreadable)
        for question in [cloze, order, match, choices] {
            #expect(question.check(question.modelAnswer).verdict == .correct && !question.rightAnswer.isEmpty)
        }
    }

    /// Everything the checker can say is a full sentence in both languages.
    @Test func everySentenceIsThereInBothLanguages() {
        let reasons: [ReadingError.Reason] = [
            .empty, .tooLong, .tooLarge, .tooDeep, .unknownCharacter("@"), .unknownCommand("foo"), .words, .unfinished,
            .unexpected(")"), .unclosed("("), .unopened(")"),
            .adjacentNumbers, .mixedRelations, .argumentCount("gcd"), .unknownVariable("q"), .notACondition,
            .notANumber, .emptyRange, .undefined,
        ]
        let forms = ExpressionQuestion.Form.allCases.filter { $0 != .any }.map(Wording.form)
        let all =
            reasons.flatMap { [Wording.reading($0, at: nil), Wording.reading($0, at: 3)] } + forms + [
                Wording.empty, Wording.pickOne, Wording.fillAll, Wording.eachOnce, Wording.joinAll, Wording.wrongKind,
                Wording.tooLong, Wording.notANumber, Wording.sign, Wording.rounded,
                Wording.unfinished, Wording.someMissing, Wording.ambiguous, Wording.bare, Wording.unbracketed,
                Wording.unsolved("x"), Wording.unsolved(nil), Wording.letterCase("X", "x"),
                Wording.wrongUnit("kg", "m"), Wording.unknownUnit("foo", "m"), Wording.unknownUnit("foo", nil),
                Wording.points(1, of: 2), Wording.partsRight(1, of: 2), Wording.inBlank(1, Wording.empty),
            ]
        for message in all {
            #expect(message.languages == ["en", "zh"])
            let (en, zh) = (message.text(in: "en"), message.text(in: "zh"))
            #expect(en.first.map { $0.isUppercase || $0.isNumber || $0 == "“" } == true, "\(en)")
            #expect(".?)".contains(en.last ?? " "), "\(en)")
            #expect(
                "。？）".contains(zh.last ?? " ")
                    && zh.contains { $0.unicodeScalars.allSatisfy { $0.properties.isIdeographic } }, "\(zh)")
            #expect(!en.contains { $0.unicodeScalars.contains { $0.properties.isIdeographic } }, "\(en)")
        }
    }
}
