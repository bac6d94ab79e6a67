import DomainModel
import Testing

@testable import Tutoring

/// Sentences that give an answer away, and sentences that do not.
@Suite struct AnswerGuardTests {
    private func guarding(_ question: Question, _ text: String = "", hints: [Hint] = []) -> AnswerGuard {
        AnswerGuard(
            Exercise(id: "e", skills: ["s"], text: ["en": text], steps: [Step(id: "1", question: question)]),
            steps: [0], hints: hints)
    }

    private func expect(_ answers: AnswerGuard, tells sentences: [String], not others: [String]) {
        for sentence in sentences { #expect(answers.leaks(sentence), "should leak: \(sentence)") }
        for sentence in others { #expect(!answers.leaks(sentence), "should not leak: \(sentence)") }
    }

    @Test func aNumberIsKnownInEverySpelling() {
        expect(
            guarding(.numeric(NumericQuestion(value: "3/4")), "Solve $8x = 6$."),
            tells: [
                "So $x = \\frac{3}{4}$.", "It is 3/4.", "It comes to 0.75.", "That makes 75%.", "$x=6/8$", "**0.75**",
                "所以 $x = \\dfrac{3}{4}$。", "答案是０．７５。", "答案是四分之三。", "The answer is three quarters.", "x = 0.75",
                "得 x＝3/4",
                "$$\nx = \\frac{6}{8}\n$$", "\\(x = 0.75\\)", "$\\boxed{\\frac34}$", "$\\boxed{0.750}$",
                "$$\\begin{aligned} 8x &= 6 \\\\ x &= 0.75 \\end{aligned}$$", "$0.75 = x$",
            ],
            not: [
                "Divide both sides by 8.", "Divide $6$ by $8$ and write it as a fraction.",
                "$8x = 6$ says that 8 times $x$ is 6.",
                "Look at the lesson [1].", "两边同时除以 8。", "Which operation undoes a multiplication?", "Step 3: check it.",
            ])
    }

    @Test func negativeNumbersAndSubtractionsAreToldApart() {
        expect(
            guarding(.numeric(NumericQuestion(value: "-4")), "Solve $7 - 3x = 19$."),
            tells: ["x = -4", "$x=-4$", "It is −4.", "答案是负四", "The answer is minus four.", "x＝－4"],
            not: ["Subtract 7 on both sides.", "Then 19 - 4 would be something else.", "There are 4 steps."])
    }

    @Test func anAnswerThatStandsInTheQuestionMayBeNamedButNotAsserted() {
        expect(
            guarding(.numeric(NumericQuestion(value: "2")), "Solve $2x + 3 = 7$."),
            tells: [
                "So x = 2.", "$x = 2$", "The answer is 2.", "Therefore $x$ is 2.", "所以 x 等于 2。", "答案：2",
                "$2x = 4$, so $x = \\frac{4}{2}$",
                "x 的值是二", "The solution is two.",
            ],
            not: [
                "Divide both sides by 2.", "The equation $2x + 3 = 7$ has two steps.", "两边同时除以 2。",
                "先看 $2x + 3 = 7$ 的两边。",
                "Undo the addition first: what is $2x$?",
            ])
    }

    @Test func unitsAndTolerancesAreThoseOfTheExercise() {
        expect(
            guarding(.numeric(NumericQuestion(value: "50", unit: "cm")), "How long is it?"),
            tells: ["It is 50 cm long.", "It is 0.5 m long.", "长 0.5 米。", "50cm"],
            not: ["Measure in cm.", "It is longer than 20 cm."])
        expect(
            guarding(.numeric(NumericQuestion(value: "0.731", tolerance: .absolute(0.001)))),
            tells: ["It is about 0.731.", "σ(1) ≈ 0.7311", "$\\sigma(1) \\approx 0.731$"], not: ["σ(0) is 0.5."])
        expect(
            guarding(.numeric(NumericQuestion(value: "1234"))), tells: ["It is 1,234.", "It is 1234."], not: ["1, 234"])
    }

    @Test func calculationsOnTheWayAreNoAnswer() {
        let answers = guarding(.numeric(NumericQuestion(value: "26")), "Evaluate $8 + 3d$ for $d = 6$.")
        expect(
            answers, tells: ["$8 + 3\\cdot 6 = 26$", "8 + 18 = 26", "The result is 26."],
            not: ["Work out $8 + 3\\cdot 6$.", "Put 6 in the place of d: 8 + 3 · 6.", "First $3\\cdot 6 = 18$."])
    }

    @Test func anExpressionIsKnownInEveryEqualForm() {
        let text = "Simplify $3x + 5 - x$."
        expect(
            guarding(.expression(ExpressionQuestion(accepted: ["2x + 5"], form: .expanded)), text),
            tells: ["It is $2x+5$.", "So you get 5 + 2x.", "$3x + 5 - x = 2x + 5$", "结果是２ｘ＋５。", "$$2x + 5$$"],
            not: [
                "Look at $3x + 5 - x$ again.", "Which terms of 3x + 5 - x are alike?",
                "Put them side by side: $3x - x + 5$.",
            ])
        expect(
            guarding(
                .expression(ExpressionQuestion(accepted: ["y = 2x + 1"])), "A line through $(0, 1)$ with slope 2."),
            tells: ["$y = 2x + 1$", "The line is y = 1 + 2x.", "$2x - y + 1 = 0$"],
            not: ["A line has the form $y = mx + b$.", "It passes through (0, 1)."])
        expect(
            guarding(.expression(ExpressionQuestion(accepted: ["(3, -2)"]))),
            tells: ["$(3, -2)$", "They meet at (3, −2)."],
            not: ["The first coordinate comes first."])
    }

    @Test func wordsAndTheirPointsAreKnown() {
        expect(
            guarding(.text(TextQuestion(accepted: ["gradient descent", "梯度下降"])), "What is the method called?"),
            tells: ["It is called Gradient-Descent.", "这叫梯度下降法。"],
            not: ["You go downhill.", "Think of the gradient.", "想一想下降的方向。"])
        let points = TextQuestion(accepted: [], keywords: [["overfit", "过拟合"], ["validation", "验证"]])
        #expect(guarding(.text(points)).leaks("The validation loss rises.", after: "It begins to overfit. "))
        #expect(!guarding(.text(points)).leaks("It begins to overfit."))
        // Not a part of another word.
        expect(guarding(.text(TextQuestion(accepted: ["cat"]))), tells: ["A cat."], not: ["The indicator."])
    }

    @Test func choicesMayBeRepeatedButNotPicked() {
        let choices = ["They stay the same.", "All of them become larger.", "The largest one grows."]
        let question = ChoiceQuestion(
            choices: choices.enumerated().map { .init(id: "\($0)", text: ["en": $1], isCorrect: $0 == 0) })
        expect(
            guarding(.choice(question)),
            tells: ["Adding a number to all: they stay the same.", "I'd say “They stay the same”."],
            not: ["Is it that all of them become larger?", choices.joined(separator: " ") + " Which one?"])
        let formulas = ChoiceQuestion(
            choices: ["$2x+5$", "$3x$", "$4x+5$"].enumerated().map {
                .init(id: "\($0)", text: ["en": $1], isCorrect: $0 == 0)
            })
        expect(guarding(.choice(formulas)), tells: ["It is $5 + 2x$."], not: ["It is not $3x$.", "Collect the terms."])
    }

    @Test func blanksOrderAndPairsAreKnown() {
        let cloze = ClozeQuestion(blanks: [
            .numeric(NumericQuestion(value: "6")), .text(TextQuestion(accepted: ["slope"])),
        ])
        expect(
            guarding(.cloze(cloze)), tells: ["The first blank is 6.", "It is the slope."], not: ["Fill in both blanks."]
        )
        let order = OrderQuestion(
            items: ["expand", "collect", "divide"].map { .init(id: $0, text: ["en": $0]) })
        expect(
            guarding(.order(order)), tells: ["First expand, then collect, then divide."],
            not: ["Divide, collect, expand: in which order?", "You expand early."])
        #expect(guarding(.order(order)).leaks("Then divide.", after: "First expand. Then collect. "))
        let match = MatchQuestion(
            pairs: [("slope", "how steep"), ("intercept", "where it crosses")].enumerated().map {
                .init(id: "\($0)", left: ["en": $1.0], right: ["en": $1.1])
            })
        expect(
            guarding(.match(match)), tells: ["The slope says how steep it is."],
            not: ["Slope or intercept: which is how steep, which is where it crosses?", "What is the slope?"])
    }

    @Test func hintsThatWereShownMayBeRepeated() {
        let question = Question.numeric(NumericQuestion(value: "30"))
        #expect(guarding(question).leaks("Multiply by 30."))
        let hint = Hint(text: ["en": "Is it more or less than 30?"])
        #expect(!guarding(question, hints: [hint]).leaks("Compare it with 30."))
        #expect(!AnswerGuard().leaks("x = 30"))
    }

    @Test func anAnswerThatTheLearnerNamesIsNoticed() {
        let answers = guarding(.numeric(NumericQuestion(value: "2")), "Solve $2x + 3 = 7$.")
        #expect(answers.isNamed(in: "Is it 2?") && answers.isNamed(in: "答案是2吗") && !answers.isNamed(in: "Is it 3?"))
    }

    @Test func numbersInWordsAreRead() {
        func values(_ text: String) -> [String] { NumberWords.all(in: text).map(\.value) }
        #expect(values("twenty-one and minus three quarters") == ["21", "-3/4"])
        #expect(values("two point five, one half, half, three hundred") == ["2.5", "1/2", "1/2", "300"])
        #expect(values("负三十二，二分之一，一百零五，三点一四，两百") == ["-32", "1/2", "105", "3.14", "200"])
        #expect(values("once bones") == [])
    }
}
