import Content
import DomainModel
import Testing

@testable import Tutoring

@Suite struct BuiltInTutorTests {
    static let lesson = Lesson(
        id: "two-step", title: ["en": "Two-step equations", "zh": "两步方程"], skills: ["two-step"],
        body: [
            "en": """
            A bicycle costs 15 yuan to hire.

            ## Moving a term

            A term may be moved to the other side if its sign is changed. This holds for terms of a sum only. Look:

            $$6x + 15 = 39 \\Rightarrow 6x = 39 - 15$$

            ## Check

            Put the solution into the equation.
            """,
            "zh": """
            租一辆自行车先付 15 元。

            ## 移项

            把等式一边的某项变号后移到另一边，叫作移项。移项时一定要变号。

            ## 检验

            把解代入原方程。
            """,
        ], objectives: [["en": "to undo operations in order", "zh": "按相反的顺序还原"]],
        definitions: [
            Definition(
                term: ["en": "coefficient", "zh": "系数"], meaning: ["en": "the number before a letter", "zh": "字母前面的数"])
        ])

    static let exercise = Exercise(
        id: "e", lesson: "two-step", skills: ["two-step"],
        text: ["en": "Solve $2x + 3 = 17$.", "zh": "解方程 $2x + 3 = 17$。"],
        steps: [
            Step(
                id: "1", question: .numeric(NumericQuestion(value: "7")),
                hints: [
                    Hint(text: ["en": "What was done last?", "zh": "最后作的是什么运算？"]),
                    Hint(
                        text: ["en": "Subtract 3.", "zh": "两边减 3。"], question: .numeric(NumericQuestion(value: "14"))),
                ], solution: ["en": "$2x = 14$, $x = 7$.", "zh": "$2x = 14$，$x = 7$。"])
        ])

    static func situation(
        _ question: String, _ language: String, exercise: OpenExercise? = nil, gaps: [Source] = []
    ) -> Situation {
        let index = PassageIndex(lesson.passages(in: language))
        let found = index.search(question).map {
            Situation.Found(
                passage: $0.passage, coverage: $0.coverage, quote: index.quote(from: $0.passage, for: question))
        }
        return Situation(
            question: question, language: language, courseTitle: language == "zh" ? "一次方程" : "Linear equations",
            lesson: lesson, exercise: exercise, found: found, gaps: gaps,
            nearest: Source(lesson: "two-step", lessonTitle: lesson.title.text(in: language)))
    }

    private func say(
        _ question: String, _ language: String, exercise: OpenExercise? = nil, gaps: [Source] = []
    ) -> BuiltInTutor.Reply {
        BuiltInTutor().reply(to: Self.situation(question, language, exercise: exercise, gaps: gaps))
    }

    @Test func itQuotesThePassageWithItsPlaceAndAsksBack() {
        let reply = say("Why may a term be moved to the other side?", "en")
        #expect(reply.markdown.contains("“Moving a term” [1]"))
        #expect(reply.markdown.contains("> A term may be moved to the other side if its sign is changed."))
        #expect(reply.markdown.hasSuffix("?") && reply.isForModel)
        #expect(
            reply.sources.first
                == Source(
                    lesson: "two-step", lessonTitle: "Two-step equations", heading: "Moving a term",
                    section: "s-moving-a-term"))
        let chinese = say("为什么移项要变号？", "zh")
        #expect(
            chinese.markdown.contains("> ") && chinese.markdown.contains("变号") && chinese.markdown.contains("《两步方程》"))
        #expect(chinese.sources.first?.section == "s-移项")
    }

    @Test func aWordIsDefinedFromTheGlossary() {
        let reply = say("What is a coefficient?", "en")
        #expect(reply.markdown.hasPrefix("**coefficient** [1]: the number before a letter"))
        #expect(reply.sources.first?.section == "terms")
        #expect(say("系数是什么意思？", "zh").markdown.hasPrefix("**系数**[1]：字母前面的数"))
    }

    @Test func aFormulaComesWithTheSentenceThatIntroducesIt() {
        let index = PassageIndex(Self.lesson.passages(in: "en"))
        let passage = index.passages[1]
        #expect(index.quote(from: passage, for: "\\Rightarrow").contains("Look:\n\n$$6x"))
        #expect(index.quote(from: passage, for: "zzz").hasPrefix("A term may be moved"))
    }

    @Test func hintsComeInOrderAndAreToBeRecorded() {
        let open = OpenExercise(exercise: Self.exercise, step: 0)
        let first = say("I'm stuck", "en", exercise: open)
        #expect(
            first.hint == 0 && first.markdown.contains("Hint 1 of 2") && first.markdown.contains("What was done last?"))
        let second = say("再给我一个提示", "zh", exercise: OpenExercise(exercise: Self.exercise, step: 0, hintsShown: 1))
        #expect(second.hint == 1 && second.markdown.contains("提示 2/2") && second.markdown.contains("两边减 3"))
        let none = say("hint", "en", exercise: OpenExercise(exercise: Self.exercise, step: 0, hintsShown: 2))
        #expect(none.hint == nil && none.markdown.contains("all the hints"))
        let gap = Source(lesson: "one-step", lessonTitle: "One-step equations")
        #expect(say("hint", "en", exercise: open, gaps: [gap]).sources == [gap])
    }

    @Test func theAnswerIsNeverGivenBeforeItsTime() {
        for (attempts, shown) in [(0, 0), (0, 2), (1, 0)] {
            let open = OpenExercise(exercise: Self.exercise, step: 0, attempts: attempts, hintsShown: shown)
            for question in [
                "Tell me the answer", "答案是什么", "Is it 7?", "我算出 7，对吗", "I don't understand", "help me", "why?",
            ] {
                for language in ["en", "zh"] {
                    let reply = say(question, language, exercise: open)
                    let answers = AnswerGuard(Self.exercise, steps: [0], hints: [])
                    #expect(!reply.markdown.isEmpty && !answers.leaks(reply.markdown), "\(reply.markdown)")
                    if Intent(question) == .solution || Intent(question) == .check { #expect(!reply.isForModel) }
                }
            }
        }
        let tried = OpenExercise(exercise: Self.exercise, step: 0, attempts: 2, maySeeSolution: true)
        let may = say("show me the solution", "en", exercise: tried)
        #expect(may.markdown.contains("you may now open") && !may.markdown.contains("14"))
        let settled = OpenExercise(exercise: Self.exercise, step: 0, attempts: 2, isSettled: true)
        #expect(say("show me the solution", "en", exercise: settled).markdown.contains("$x = 7$"))
    }

    @Test func inThePlacementTestThereIsNoHelp() {
        let open = OpenExercise(exercise: Self.exercise, step: 0, isPlacement: true)
        for question in ["hint", "什么是系数", "tell me the answer"] {
            let reply = say(question, "en", exercise: open)
            #expect(reply.hint == nil && !reply.isForModel && reply.markdown.contains("placement"))
        }
    }

    @Test func whatTheCourseDoesNotTeachIsSaidKindlyWithTheNearestLesson() {
        let reply = say("Who won the football match last night?", "en")
        #expect(reply.markdown.contains("only speak of what *Linear equations* teaches") && reply.sources.count == 1)
        #expect(say("今天北京天气怎么样？", "zh").markdown.contains("只能讲《一次方程》"))
        #expect(say("I don't understand", "en").markdown.contains("- to undo operations in order"))
        #expect(say("hello", "en").sources.isEmpty && !say("谢谢", "zh").markdown.isEmpty)
        #expect(!BuiltInTutor().reply(to: Situation(question: "?", language: "fr", courseTitle: "C")).markdown.isEmpty)
    }

    @Test func citationsGoOnFromThoseBefore() {
        let situation = Self.situation("What is a coefficient?", "en")
        #expect(BuiltInTutor().reply(to: situation, firstCitation: 3).markdown.hasPrefix("**coefficient** [3]"))
    }
}
