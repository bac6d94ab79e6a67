import DomainModel
import Foundation
import Testing

@testable import Content

@Suite struct ImportItemBankTests {
    private static let bank = #"""
        {"queId": "a1", "problem": "$$1+1$$ 等于（~ ）． ", "answer_option_list": [[{"aoVal": "A", "content": "$$2$$ "}], [{"aoVal": "B", "content": "$$3$$ "}]], "answer_value": "A", "answer_analysis": ["``和''是 $$2$$"], "difficulty": "1", "knowledge_point_routes": ["数->计算->加法", "数->计算->减法"]}
        {"queId": "a2", "problem": "$$\\left { 1 \\right }$$ 是", "answer_option_list": [[{"aoVal": "A", "content": "集合"}], [{"aoVal": "B", "content": "数"}]], "answer_value": "A", "answer_analysis": [], "difficulty": "1", "knowledge_point_routes": ["集->概念"]}
        {"queId": "a3", "problem": "相同的选项", "answer_option_list": [[{"aoVal": "A", "content": "$$2$$"}], [{"aoVal": "B", "content": "$$2$$ "}]], "answer_value": "A", "answer_analysis": [], "difficulty": "3", "knowledge_point_routes": ["集->概念"]}
        {"queId": "a4", "problem": "只有一个", "answer_option_list": [[{"aoVal": "A", "content": "答在卡上"}]], "answer_value": "A", "answer_analysis": [], "difficulty": "2", "knowledge_point_routes": []}
        {"queId": "a5", "problem": "速度是$$0.9千米，那么$$2$$倍是", "answer_option_list": [[{"aoVal": "A", "content": "1.8"}], [{"aoVal": "B", "content": "2"}]], "answer_value": "A", "answer_analysis": [], "difficulty": "3", "knowledge_point_routes": []}
        not json
        """#

    @Test("A bank becomes choices with solutions, a skill for each topic, and no prerequisites") func readsBanks()
        async throws
    {
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(["README.md": "# 题库\n\nLicence: MIT.\n", "items.jsonl": Self.bank]), into: TemporaryFolder()
        )
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.title.text(in: "zh") == "题库" && course.attribution.licence == "MIT")
        #expect(course.exercises.map(\.id) == ["a1", "a2", "a5"])
        #expect(course.exercises.map(\.difficulty) == [0, 0, 2])
        #expect(course.skills.flatMap(\.prerequisites) == [])
        #expect(course.skills.map { $0.title.text(in: "zh") } == ["计算 › 加法", "计算 › 减法", "集 › 概念", "未标注知识点的题目"])
        #expect(course.exercises[0].skills.count == 2)
        #expect(course.exercises[0].steps[0].text.text(in: "zh") == "$1+1$ 等于（ ）．")
        #expect(course.exercises[0].steps[0].solution.text(in: "zh") == "“和”是 $2$")
        #expect(course.exercises[1].steps[0].text.text(in: "zh") == "$\\left\\{ 1 \\right\\}$ 是")
        #expect(course.exercises[2].steps[0].text.text(in: "zh").contains("$0.9$千米，那么$2$倍"))
        #expect(report.read("items") == 5 && report.read("skills") == 3 && report.read("itemsWithoutSkill") == 2)
        #expect(report.read("difficulty1") == 2 && report.read("difficulty3") == 2)
        #expect(report.leftOut("items") == 2 && report.leftOut("lines") == 1)
        #expect(report.notes.contains { $0.contains("no prerequisites") || $0.contains("none were inferred") })
        #expect(!report.notes.contains { $0.contains("were inferred from the order") })
    }

    @Test(
        "Choices and answers are read in the shapes that banks have",
        arguments: [
            #"{"question": "Q", "options": ["x", "y", "z"], "answer": "B"}"#,
            #"{"question": "Q", "options": ["x", "y", "z"], "answer": "y"}"#,
            #"{"question": "Q", "choices": ["x", "y", "z"], "answer": 1}"#,
            #"{"stem": "Q", "options": {"A": "x", "B": "y", "C": "z"}, "answer": ["B"]}"#,
            #"{"question": "Q", "A": "x", "B": "y", "C": "z", "answer": "b"}"#,
            #"{"question": "Q", "choices": {"label": ["1", "2", "3"], "text": ["x", "y", "z"]}, "answerKey": "2"}"#,
            #"{"question": {"stem": "Q", "choices": [{"label": "A", "text": "x"}, {"label": "B", "text": "y"}]}, "answerKey": "B"}"#,
        ]) func readsShapes(line: String) throws
    {
        let item = try #require(BankItem(Data(line.utf8), number: 1))
        #expect(item.isChoice && item.question == "Q")
        #expect(item.options.prefix(2).map(\.text) == ["x", "y"])
        #expect(item.right(base: 0) == [1])
    }

    @Test("Several right answers make a question with several choices; an answer that is no choice makes none")
    func readsAnswers() throws {
        let several = try #require(
            BankItem(Data(#"{"question": "Q", "options": ["x", "y", "z"], "answer": "A, C"}"#.utf8), number: 1))
        #expect(several.right(base: 0) == [0, 2])
        let none = try #require(
            BankItem(Data(#"{"question": "Q", "options": ["x", "y"], "answer": "E"}"#.utf8), number: 1))
        #expect(none.right(base: 0) == nil)
    }

    /// Sixty items of two topics and levels; `field` is left out of every sixth, and more of them follow.
    private static func bank(without field: String, levels: (_ isHard: Bool, _ number: Int) -> Int) -> String {
        (0..<60).map { number in
            let isHard = number.isMultiple(of: 2)
            var item = [
                #""id": "i\#(number)""#,
                isHard
                    ? #""question": "Prove by induction that the sum over all \#(number) terms holds""#
                    : #""question": "What is \#(number) plus 2?""#, #""options": ["x", "y"]"#, #""answer": "A""#,
            ]
            for (name, value) in [
                ("level", "\(levels(isHard, number))"), ("topic", isHard ? #""Proofs""# : #""Addition""#),
            ] where name != field || number % 6 != 0 && number % 6 != 1 { item.append("\"\(name)\": \(value)") }
            return "{\(item.joined(separator: ", "))}"
        }.joined(separator: "\n")
    }

    @Test("Exercises without a difficulty get a predicted one where that works, and the report says how well it does")
    func predictsDifficulty() async throws {
        let bank = Self.bank(without: "level") { isHard, _ in isHard ? 3 : 1 }
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(["items.jsonl": bank]), into: TemporaryFolder())
        let course = try #require(folder.course)
        let missing = course.exercises.filter { ["i0", "i1", "i6", "i7"].contains($0.id) }
        #expect(missing.allSatisfy { ($0.difficulty > 0.5) == ["i0", "i6"].contains($0.id) })
        #expect(missing.count == 4)
        #expect(
            report.notes.contains { $0.contains("difficulty of 20 exercises") && $0.contains("on the 40 exercises") })
    }

    @Test("Where the text does not tell the difficulty, the neutral value stays, and the report says so")
    func predictsNoDifficulty() async throws {
        let bank = Self.bank(without: "level") { _, number in number * number % 7 < 3 ? 1 : 2 }
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(["items.jsonl": bank]), into: TemporaryFolder())
        let missing = try #require(folder.course).exercises.filter { ["i0", "i1", "i6", "i7"].contains($0.id) }
        #expect(missing.allSatisfy { $0.difficulty == 0 })
        #expect(report.notes.contains { $0.contains("20 exercises have no difficulty") })
    }

    @Test("Items without a topic get one where held-out items show that this is reliable") func proposesTopics()
        async throws
    {
        let bank = Self.bank(without: "topic") { _, _ in 1 }
        let other = #"{"id": "odd", "question": "速度与时间", "options": ["x", "y"], "answer": "A"}"#
        let more = Self.bank(without: "") { _, _ in 1 }.replacing("\"i", with: "\"j")
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder(["items.jsonl": [bank, more, other].joined(separator: "\n")]), into: TemporaryFolder())
        let course = try #require(folder.course)
        let skills = Dictionary(course.exercises.map { ($0.id, $0.skills) }, uniquingKeysWith: { first, _ in first })
        #expect(skills["i0"] == ["proofs"] && skills["i1"] == ["addition"] && skills["odd"] == ["no-topic"])
        #expect(course.exercises.first { $0.id == "i0" }?.lesson == course.exercises.first { $0.id == "i2" }?.lesson)
        #expect(report.read("itemsWithoutSkill") == 21)
        #expect(report.notes.contains { $0.contains("20 of 21 items without a topic") })
    }
}
