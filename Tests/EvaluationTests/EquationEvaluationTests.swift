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
        (training.options.dropout, training.forgetting, training.problemsPerText) = (0, 0, 32)
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
    }
}
