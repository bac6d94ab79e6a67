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
}
