import Content
import DomainModel
import Foundation
import Testing

@testable import Evaluation

@Suite struct EvaluationTests {
    private static let course = Course(
        id: "plants", title: ["en": "Plants"], languages: ["en"],
        attribution: Attribution(licence: "CC0-1.0", credit: ["en": "us"]),
        lessons: [
            Lesson(
                id: "leaf", title: ["en": "Leaves"], skills: [],
                body: [
                    "en":
                        "# Making sugar from light\n\n**Photosynthesis** turns light, water and air into sugar.\n\n# Veins\n\nWater flows in veins."
                ],
                objectives: [["en": "Explain how light becomes sugar"]],
                definitions: [Definition(term: ["en": "photosynthesis"], meaning: ["en": "how green leaves make food"])]
            ),
            Lesson(
                id: "root", title: ["en": "Roots"], skills: [], body: ["en": "# Drinking\n\nRoots drink from the soil."]
            ),
        ])

    @Test("Questions are the same for the same seed, have answers, and are not the text of their answers")
    func questions() {
        let made = RetrievalQuestions(Self.course, language: "en")
        #expect(made.questions.map(\.text) == RetrievalQuestions(Self.course, language: "en").questions.map(\.text))
        #expect(Set(made.questions.map(\.kind)) == [.heading, .term, .meaning, .objective])
        for question in made.questions {
            #expect(!question.answers.isEmpty)
            for answer in question.answers { #expect(!made.passages[answer].text.contains(question.text)) }
        }
    }

    @Test("Each ranking is measured, with an interval that holds the value")
    func retrieval() {
        let measures = RetrievalEvaluation.measures(Self.course, language: "en", dimension: 4096)
        #expect(Set(measures.compactMap { $0.keys["method"] }) == ["words", "vectors", "fused"])
        for measure in measures {
            if let low = measure.low, let high = measure.high { #expect(low <= measure.value && measure.value <= high) }
        }
        #expect(measures.contains { $0.measure == "retrieval.recall_5" && $0.value > 0.7 })
    }

    @Test("Average precision, F1 and Spearman's correlation agree with values worked out by hand")
    func statistics() {
        let judged: [(score: Double, isNeeded: Bool)] = [(0.9, true), (0.8, false), (0.7, true), (0.1, false)]
        #expect(abs(PrerequisiteEvaluation.averagePrecision(judged) - (1 + 2.0 / 3) / 2) < 1e-12)
        #expect(abs(PrerequisiteEvaluation.f1(judged, 0.75) - 0.5) < 1e-12)
        // One step for equal scores: the order of the data gives nothing away.
        #expect(PrerequisiteEvaluation.averagePrecision(judged.map { (score: 0.5, isNeeded: $0.isNeeded) }) == 0.5)
        #expect(abs(RankCorrelation.spearman([1, 2, 3, 4], [1, 3, 2, 4]) - 0.8) < 1e-12)
        #expect(RankCorrelation.spearman([1, 1, 1], [1, 2, 3]) == 0)
    }

    @Test("A wrong path is answered with what to give instead")
    func wrongPaths() async {
        await #expect(throws: EvaluationError.self) { try await EvaluationCourses.load("/nowhere") }
        let empty = FileManager.default.temporaryDirectory.appending(path: "empty-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: empty) }
        #expect(throws: EvaluationError.self) {
            try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: true)
            _ = try PrerequisiteData.load(empty.path)
        }
        #expect(throws: EvaluationError.self) { try ItemBank("/nowhere") }
    }

    @Test("An item bank is split into three parts by identifier, and measured")
    func itemBank() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "items-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        let lines = (0..<300).map { number in
            let isHard = number % 3 == 0
            return #"{"queId":"q\#(number)","problem":"\#(isHard ? "证明不等式\(number)" : "计算\(number)+1")","#
                + #""difficulty":"\#(isHard ? 3 : 1)","answer_analysis":["解"],"#
                + #""knowledge_point_routes":["\#(isHard ? "数->不等式" : "数->加法")"]}"#
        }
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        let bank = try ItemBank(file.path)
        let parts = [ItemBank.Part.training, .validation, .test].map { bank.items($0).count }
        #expect(parts.reduce(0, +) == 300 && parts[0] > 200 && parts[1] > 10 && parts[2] > 10)
        let tagging = try TaggingEvaluation.measures(bank)
        #expect(tagging.first { $0.measure == "tagging.top_1" && $0.keys["method"] == "tagger" }?.value ?? 0 > 0.9)
        let difficulty = try DifficultyEvaluation.measures(bank)
        #expect(difficulty.first { $0.keys["method"] == "predictor" }?.value ?? 0 > 0.8)
    }

    @Test("Skills of held-out exercises are measured; a course without exercises is refused") func skills() throws {
        var course = Self.course
        course.skills = ["light", "water"].map { Skill(id: $0, title: ["en": $0]) }
        course.lessons[0].skills = ["light", "water"]
        course.exercises = (0..<20).map { number in
            let skill = number % 2 == 0 ? "light" : "water"
            return Exercise(
                id: "\(number)", lesson: "leaf", skills: [skill],
                text: ["en": "\(skill == "light" ? "How bright is the sun" : "How deep is the sea") at \(number)?"],
                steps: [])
        }
        let measures = try SkillEvaluation.measures(course, language: "en")
        let values = Dictionary(
            measures.map { ($0.keys["method"] ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
        #expect(values["its main skill"] == 0.5 && values["best of the lesson"] == 1)
        #expect(throws: EvaluationError.self) { try SkillEvaluation.measures(Self.course, language: "en") }
    }

    @Test("A table has a column for each key and a row for each measure")
    func table() {
        let table = MeasureTable.text([
            Measure("a.b", 0.5, low: 0.25, high: 0.75, n: 3, keys: ["language": "zh"]), Measure("a.c", 12_345.6),
        ])
        #expect(
            table == """
                | measure | language | value | 95 % interval | n |
                | --- | --- | --- | --- | --- |
                | a.b | zh | 0.500 | 0.250–0.750 | 3 |
                | a.c |  | 12346 |  |  |
                """)
    }
}
