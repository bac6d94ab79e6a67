import Content
import DomainModel
import LanguageModels
import TestSupport
import Testing

/// Each check passes what is good and fails what is not, in both languages.
@Suite struct CheckTests {
    private func material(_ language: String) -> Material {
        let body =
            language == "zh"
            ? "光合作用把光能变成化学能。植物的叶绿体里有 2 种光系统，它们一起吸收阳光。"
            : "Photosynthesis turns the energy of light into chemical energy. Chloroplasts of plants hold 2 kinds of photosystem, which absorb sunlight together."
        let lesson = Lesson(id: "light", title: [language: "Light"], skills: ["light"], body: [language: body])
        let other = Lesson(
            id: "stars", title: [language: "Stars"], skills: ["light"],
            body: [
                language: language == "zh" ? "恒星由气体组成，靠核聚变发光。" : "Stars are balls of gas that shine by nuclear fusion."
            ])
        return Material(
            Course(
                id: "c", title: [language: "C"], languages: [language],
                attribution: Attribution(licence: "CC0-1.0", credit: [:]),
                skills: [Skill(id: "light", title: [language: "Light"])], lessons: [lesson, other]), language: language)
    }

    private func exercise(_ text: String, _ question: Question, _ language: String, hints: [String] = []) -> Exercise {
        Exercise(
            id: "e", skills: ["light"],
            steps: [
                Step(
                    id: "1", text: [language: text], question: question,
                    hints: hints.map { Hint(text: [language: $0]) })
            ])
    }

    private func outcome(
        _ check: Verdict.Check, _ exercise: Exercise, _ language: String, solver: (any ChatModel)? = nil,
        besides siblings: [Exercise] = []
    ) async -> Verdict.Outcome? {
        await ArtefactChecker(material(language), solver: solver).verdicts(on: exercise, besides: siblings)
            .first { $0.check == check }?.outcome
    }

    private func choice(_ right: String, _ wrong: String..., in language: String) -> Question {
        .choice(
            ChoiceQuestion(
                choices: ([(right, true)] + wrong.map { ($0, false) }).enumerated().map {
                    .init(id: "\($0)", text: [language: $1.0], isCorrect: $1.1)
                }))
    }

    @Test(
        "An answer is worked out from the question's own formula",
        arguments: [
            ("en", "Solve $3x + 5 = 11$.", "2", "3"), ("zh", "解方程 $3x + 5 = 11$。", "2", "3"),
            ("en", "Simplify: $2 + 3 \\cdot 4$", "14", "20"), ("zh", "计算：$2 + 3 \\times 4$", "14", "20"),
            ("en", "Evaluate $x^2 - 1$ when $x = 3$.", "8", "9"), ("zh", "当 $x = 3$ 时，求 $x^2 - 1$ 的值。", "8", "9"),
        ])
    func closedForms(language: String, text: String, right: String, wrong: String) async {
        let good = exercise(text, .numeric(NumericQuestion(value: right)), language)
        let bad = exercise(text, .numeric(NumericQuestion(value: wrong)), language)
        #expect(await outcome(.answer, good, language) == .passed)
        #expect(await outcome(.answer, bad, language) == .failed)
    }

    @Test(
        "Inequalities, quadratics and formulas are solved",
        arguments: [
            ("Solve $-2x < 6$.", "x > -3", "x < -3"), ("Solve $x^2 - 5x + 6 = 0$.", "x = 2 or x = 3", "x = 2"),
            ("Solve the formula $d = rt$ for $t$.", "t = d/r", "t = d*r"),
        ])
    func solves(text: String, right: String, wrong: String) async {
        func question(_ key: String) -> Question { .expression(ExpressionQuestion(accepted: [key])) }
        #expect(await outcome(.answer, exercise(text, question(right), "en"), "en") == .passed)
        #expect(await outcome(.answer, exercise(text, question(wrong), "en"), "en") == .failed)
    }

    @Test(
        "A question with other words is not taken for its formula",
        arguments: [
            ("en", "Round $2.71$ to the nearest tenth."), ("zh", "估计 $2.71$ 最接近的整数。"),
        ])
    func otherWords(language: String, text: String) async {
        let item = exercise(text, .numeric(NumericQuestion(value: "3")), language)
        #expect(await outcome(.answer, item, language) == .unsure)
    }

    @Test("A model that solves it several times decides where nothing else does, and never sees the key")
    func solver() async {
        let item = exercise(
            "Tom has 4 bags of 6 apples and eats 1. How many are left?", .numeric(NumericQuestion(value: "23")), "en")
        let right = ScriptedChatModel(#"{"working": "4*6-1", "answer": "23"}"#)
        #expect(await outcome(.answer, item, "en", solver: right) == .passed)
        #expect(right.requests.count >= 4)
        #expect(right.requests.allSatisfy { request in request.messages.allSatisfy { !$0.content.contains("23") } })
        let wrong = ScriptedChatModel(#"{"working": "4*6", "answer": "24"}"#)
        #expect(await outcome(.answer, item, "en", solver: wrong) == .failed)
        let babble = ScriptedChatModel("I cannot say.")
        #expect(await outcome(.answer, item, "en", solver: babble) == .unsure)
    }

    @Test(
        "A worked solution confirms what it comes to, and not what it passes on the way",
        arguments: [
            ("en", "He sells 4*500 = 2,000 in a day, and 2,000*3 = \\$6,000 in all.", "6000", "2000"),
            ("zh", "每天卖出 $4\\times 500=2000$ 个，三天一共 $2000\\times 3=6000$ 个。", "6000", "2000"),
            ("en", "So $2x = 10$ and $x = 5$. Check: $2\\cdot 5 + 1 = 11$.", "5", "11"),
        ])
    func workedSolutions(language: String, solution: String, right: String, onTheWay: String) async {
        let asked = language == "zh" ? "商店三天一共卖出多少个？" : "How many does the shop sell in three days?"
        func item(_ key: String) -> Exercise {
            var item = exercise(asked, .numeric(NumericQuestion(value: key)), language)
            item.steps[0].solution = [language: solution]
            return item
        }
        #expect(await outcome(.answer, item(right), language) == .passed)
        #expect(await outcome(.answer, item(onTheWay), language) != .passed)
        #expect(await outcome(.answer, item("7"), language) != .passed)
    }

    @Test("A solution that names its choice decides, unless a model wrote both")
    func namedChoices() async {
        let choices = [("a", "lichen"), ("b", "moss"), ("c", "fern")]
        func item(_ right: String, _ solution: String, _ language: String) -> Exercise {
            let asked = language == "zh" ? "哪一种植物最先长出来？" : "Which one grows first on bare rock?"
            let question = ChoiceQuestion(
                choices: choices.map { .init(id: $0.0, text: [language: $0.1], isCorrect: $0.0 == right) })
            var item = exercise(asked, .choice(question), language)
            item.steps[0].solution = [language: solution]
            return item
        }
        for (language, solution) in [("en", "It needs no soil, so the answer is B."), ("zh", "它不需要土壤，故选 $\\text{B}$。")]
        {
            #expect(await outcome(.answer, item("b", solution, language), language) == .passed)
            #expect(await outcome(.answer, item("c", solution, language), language) == .failed)
            let verdicts = await ArtefactChecker(material(language)).verdicts(
                on: item("b", solution, language), by: .model("m"))
            #expect(verdicts.first { $0.check == .answer }?.outcome == .unsure)
        }
    }

    @Test("A duplicate among 10,000 items is found without looking at each")
    func duplicateSpeed() {
        var index = DuplicateIndex()
        var generator = SplitMix64(seed: 7)
        func text() -> [String] {
            [
                "Which of these is right about \((0..<25).map { _ in "word\(generator.below(900))" }.joined(separator: " "))?"
            ]
        }
        for number in 0..<10_000 { index.add("\(number)", text()) }
        let wanted = (0..<200).map { _ in text() }
        let clock = ContinuousClock()
        let each = wanted.map { text in clock.measure { _ = index.nearest(to: text) } }.sorted()
        #expect(each[100] < .milliseconds(1) * Self.slowness, "\(each[100])")
        index.add("copy", wanted[3])
        #expect(index.nearest(to: wanted[3])?.id == "copy")
    }

    /// A build without optimisation is several times slower.
    private static var slowness: Int {
        #if DEBUG
        20
        #else
        1
        #endif
    }

    @Test(
        "Two right choices are found, whatever their spelling or value",
        arguments: [
            ("en", "Photosynthesis", "photosynthesis.", "Respiration"), ("zh", "光合作用", "光合作用。", "呼吸作用"),
            ("en", "$\\frac{1}{2}$", "$0.5$", "$2$"), ("en", "energy of light", "the energy of light", "gas"),
        ])
    func twoRight(language: String, right: String, same: String, wrong: String) async {
        let asked = language == "zh" ? "哪一个正确？" : "Which one is right?"
        #expect(
            await outcome(.uniqueChoice, exercise(asked, choice(right, same, in: language), language), language)
                == .failed)
        #expect(
            await outcome(.uniqueChoice, exercise(asked, choice(right, wrong, in: language), language), language)
                == .passed)
    }

    @Test(
        "Intervals and word orders are different choices",
        arguments: [
            ("$[0.5, 2)$", "$(0.5, 2)$"), ("[0.5,inf)", "(0.5,inf)"), ("inside; outside", "outside; inside"),
            ("$5x$, $2y$", "$5$, $x$, $2$, $y$"),
        ])
    func differentChoices(right: String, wrong: String) async {
        #expect(
            await outcome(.uniqueChoice, exercise("Which one?", choice(right, wrong, in: "en"), "en"), "en") == .passed)
    }

    @Test(
        "A hint or a stem that tells the answer is found",
        arguments: [
            ("en", "How many legs has a spider?", "The answer is eight.", "Count them in a picture."),
            ("zh", "蜘蛛有几条腿？", "答案是八。", "看图数一数。"),
        ])
    func leaks(language: String, text: String, leak: String, hint: String) async {
        let key = Question.numeric(NumericQuestion(value: "8"))
        #expect(await outcome(.leak, exercise(text, key, language, hints: [leak, hint]), language) == .failed)
        #expect(await outcome(.leak, exercise("\(text) \(leak)", key, language), language) == .failed)
        #expect(await outcome(.leak, exercise(text, key, language, hints: [hint]), language) == .passed)
    }

    @Test("The same exercise again is found; other numbers in a drill are another exercise")
    func duplicates() async {
        let first = exercise("Solve $3x = 12$.", .numeric(NumericQuestion(value: "4")), "en")
        var again = first
        again.id = "again"
        again.steps[0].text = ["en": "  solve $3x=12$ "]
        var other = again
        other.steps[0].text = ["en": "Solve $3x = 15$."]
        #expect(await outcome(.duplicate, again, "en", besides: [first]) == .failed)
        #expect(await outcome(.duplicate, other, "en", besides: [first]) == .passed)
    }

    private func prose(
        _ text: String, _ language: String, level: GenerationBrief.Level = .secondary, length: Int? = nil
    ) async -> [Verdict.Check: Verdict.Outcome] {
        let material = material(language)
        let citation = Artefact.Citation(
            lesson: "light", place: "Light", section: "", text: material.course.lessons[0].body.text(in: language))
        let part = Artefact.Part(id: "1", form: .prose, text: text, citations: [citation])
        let brief = GenerationBrief(.article, course: "c", language: language, level: level, length: length)
        let verdicts = await ArtefactChecker(material).verdicts(
            on: part, of: Artefact(brief: brief, title: "", parts: [part]))
        #expect(verdicts.map(\.check) == Verdict.Check.allCases)
        return Dictionary(uniqueKeysWithValues: verdicts.map { ($0.check, $0.outcome) })
    }

    @Test(
        "A claim has to agree with its passage in numbers, negation and content",
        arguments: [
            ("en", "Photosynthesis turns the energy of light into chemical energy.", true),
            ("en", "Photosynthesis does not turn the energy of light into chemical energy.", false),
            ("en", "Chloroplasts of plants hold 7 kinds of photosystem.", false),
            ("en", "Stars are balls of gas that shine by nuclear fusion.", false),
            ("zh", "光合作用把光能变成化学能。", true), ("zh", "光合作用不把光能变成化学能。", false),
            ("zh", "植物的叶绿体里有 7 种光系统，它们一起吸收阳光。", false), ("zh", "恒星由气体组成，靠核聚变发光。", false),
        ])
    func support(language: String, claim: String, isSupported: Bool) async {
        #expect(await prose("\(claim) [1]", language)[.support]?.passes == isSupported)
    }

    @Test("What goes on over the end of a page may be cited")
    func citesOverPages() async throws {
        var course = material("en").course
        let body = course.lessons[0].body.text(in: "en").replacing(". ", with: ".\n\n<!-- page 2 -->\n\n")
        course.lessons[0].body = ["en": body]
        let paged = Material(course, language: "en")
        let passage = try #require(paged.index.passages.first { $0.lesson == "light" })
        let part = Artefact.Part(
            id: "1", form: .prose, text: "Photosynthesis turns the energy of light into chemical energy [1].",
            citations: [
                Artefact.Citation(lesson: "light", place: "Light", section: "", text: passage.text)
            ])
        let artefact = Artefact(brief: GenerationBrief(.article, course: "c"), title: "", parts: [part])
        let verdicts = await ArtefactChecker(paged).verdicts(on: part, of: artefact)
        #expect(verdicts.first { $0.check == .support }?.outcome == .passed, "\(verdicts)")
    }

    @Test("Another language, harmful words, an open formula and a wrong length are found")
    func texts() async {
        #expect(await prose("光合作用把光能变成化学能。 [1]", "en")[.language] == .failed)
        #expect(
            await prose("Photosynthesis turns the energy of light into chemical energy. [1]", "zh")[.language]
                == .failed)
        #expect(await prose("Photosynthesis is good, so kill yourself. [1]", "en")[.moderation] == .failed)
        #expect(await prose("妈妈的光合作用课。", "zh")[.moderation] == .passed)
        #expect(await prose("放学后把他打死他就不说话了。", "zh")[.moderation] == .failed)
        #expect(await prose("Light is $\\frac{1}{2$ energy. [1]", "en")[.schema] == .failed)
        #expect(await prose("… [1].", "en")[.schema] == .failed)
        #expect(await prose("Light is energy. [1]", "en", length: 200)[.length] == .failed)
    }

    @Test("An exercise that is no YAML of the course format fails its schema with the line")
    func schema() async {
        let brief = GenerationBrief(.exercise, course: "c")
        let part = Artefact.Part(id: "1", form: .exercise, text: "text: [What?\nanswer: {numeric: 3}")
        let verdicts = await ArtefactChecker(material("en")).verdicts(
            on: part, of: Artefact(brief: brief, title: "", parts: [part]))
        #expect(verdicts.first { $0.check == .schema }?.outcome == .failed)
        #expect(verdicts.map(\.check) == Verdict.Check.allCases)
    }
}
