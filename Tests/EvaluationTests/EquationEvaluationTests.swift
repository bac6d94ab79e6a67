import Content
import DomainModel
import Foundation
import NeuralNetworks
import Testing

@testable import Evaluation
@testable import WordProblems

@Suite struct EquationEvaluationTests {
    /// The hash of what is counted together holds it out for the test.
    private static func grammar() throws -> Grammar {
        try Grammar([
            """
            == total: x = a + b; a=6..90 b=6..90
            en| {A} has {a} {T} and {B} has {b}. How many do they have together?
            en| {A} finds {a} {T}, {B} finds {b}. How many is that together?
            en| {A} counts {a} {T}, {B} counts {b}. How many are there together?
            == rest: x = a - b; a=6..90 b=6..90
            en| {A} has {a} {T} and {B} takes {b}. How many are left?
            en| {A} finds {a} {T}, {B} takes {b}. How many are left?
            en| {A} bakes {a} {T} and {B} takes {b}. How many are left?
            """
        ])
    }

    @Test("A small model that has learnt a small grammar is measured on known and on new wordings")
    func templates() throws {
        let grammar = try Self.grammar()
        var training = EquationTraining(epochs: 12, seed: 1)
        (training.options.width, training.options.heads, training.options.hidden, training.options.blocks) = (
            16, 2, 32, 1
        )
        (training.options.dropout, training.forgetting, training.omission, training.problemsPerText) = (0, 0, 0, 32)
        training.hyperParameters.batchSize = 16
        training.hyperParameters.learningRate = LearningRate(0.02, warmUp: 10)
        let evaluation = EquationEvaluation(try training.run(grammar).model, grammar, seed: 2)
        let measures = try evaluation.templates()
        func measure(_ name: String, _ split: String) throws -> Measure {
            try #require(
                measures.first {
                    $0.measure == "equations.\(name)" && $0.keys["split"] == split && $0.keys["language"] == "en"
                })
        }
        for name in ["exact_match", "right_solution"] {
            let known = try measure(name, "known templates, new numbers")
            #expect(known.n == grammar.count(.training) && known.value == 1)
            let new = try measure(name, "new templates")
            #expect(new.n == EquationEvaluation.draws * grammar.count(.test) && new.n ?? 0 > 0)
            #expect(try measure(name, "new text").value == new.value)
        }
        #expect(!measures.contains { $0.keys["language"] == "zh" && $0.n ?? 0 > 0 })
    }

    @Test("A model that has learnt nothing is right nowhere")
    func untrained() throws {
        let grammar = try Self.grammar()
        let vocabulary = Vocabulary(of: grammar.trainingTexts)
        var options = TransformerOptions()
        (options.width, options.heads, options.hidden, options.blocks) = (16, 2, 32, 1)
        let model = EquationModel(
            vocabulary: vocabulary, networks: [EquationModel.network(vocabulary, options, seed: 1)])
        let measures = try EquationEvaluation(model, grammar, seed: 2).templates()
        #expect(measures.filter { $0.n ?? 0 > 0 }.allSatisfy { $0.value == 0 })

        func problem(_ grade: String?, _ language: Language) throws -> AnsweredProblem {
            AnsweredProblem(
                text: "2, 3?", answer: try #require(Rational(written: "777")), grade: grade, language: language)
        }
        let problems = [
            try problem("10", .en), try problem("2", .en), try problem("2", .en), try problem(nil, .en),
            try problem("2", .zh),
        ]
        let others = EquationEvaluation(model, grammar, seed: 2).measures(of: problems, named: "school")
        #expect(
            others.map { "\($0.keys["split"] ?? "") \($0.keys["language"] ?? "") \($0.n ?? 0) \($0.value)" } == [
                "school en 4 0.0", "school, grade 2 en 2 0.0", "school, grade 10 en 1 0.0", "school zh 1 0.0",
                "school, grade 2 zh 1 0.0",
            ])
    }

    @Test("The word problems of the bundled course are trained on with the equations that give their answers")
    func exercises() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let course = try #require(CourseFolder.load(from: root.appending(path: "Courses/linear-equations")).course)
        let bundled = try Grammar.bundled()
        let grammar = bundled.adding(CourseExercise.all(in: course))
        let added = bundled.count(.training)..<grammar.count(.training)
        #expect(added.count >= 20)
        var random = Chance(seed: 5)
        var equations: [String: Set<String>] = [:]
        for index in added {
            for _ in 0..<3 {
                let problem = try grammar.problem(.training, index, using: &random)
                #expect(problem.equation.solution(problem.masked.values) == problem.solution, "\(problem.text)")
                equations["\(problem.family) \(problem.language)", default: []].insert(
                    problem.equation.tokens.joined(separator: " "))
            }
        }
        for language in Language.allCases {
            #expect(equations["exercise two-step-equations-07 \(language)"] == ["x = N3 - N1", "N1 + N2 * x = N3"])
            #expect(equations["exercise word-problems-04 \(language)"] == ["N1 + x = ( N2 + x ) * N3"])
            #expect(equations["exercise slope-intercept-07 \(language)"] == ["N2 * x + N3 = N1"])
        }
        var unmakeable = course
        for index in unmakeable.exercises.indices {
            unmakeable.exercises[index].parameters?.constraints.append("0 > 1")
        }
        #expect(CourseExercise.all(in: unmakeable).isEmpty)
        // Their texts are those of training, so the model knows their words.
        #expect(grammar.trainingTexts.count == bundled.trainingTexts.count + added.count)
    }

    @Test("Problems of others are read with their answers; a bad line is named")
    func answeredProblems() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "problems-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: file) }
        func write(_ text: String) throws { try Data(text.utf8).write(to: file) }
        try write(
            """
            {"grade": 2, "input": "小明有12个苹果，吃了5个，还剩几个？", "golden": "7"}

            {"question": "Half of 5?", "answer": "Halve it.\\n#### 5/2"}
            {"text": "Who?", "answer": "Ann"}
            {"problem": "How many are 1,000 and 200?", "answer": "1,200", "grade": "3"}
            {"text": "What is 2 plus 0.5?", "answer": 2.5}
            """)
        let problems = try AnsweredProblem.read(from: file.path)
        #expect(problems.map(\.answer.plain) == ["7", "2.5", "1200", "2.5"])
        #expect(problems.map(\.grade) == ["2", nil, "3", nil])
        #expect(problems.map(\.language) == [.zh, .en, .en, .en])

        try write("{\"text\": \"How many?\", \"answer\": \"3\"}\n{\"text\": \"How many?\"}\n")
        let bad = #expect(throws: EvaluationError.self) { try AnsweredProblem.read(from: file.path) }
        #expect("\(bad, default: "")".contains("line 2"))
        try write("\n")
        #expect(throws: EvaluationError.self) { try AnsweredProblem.read(from: file.path) }
        #expect(throws: EvaluationError.self) { try AnsweredProblem.read(from: file.path + "-none") }
    }
}
