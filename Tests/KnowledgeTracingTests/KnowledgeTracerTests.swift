import Foundation
import NeuralNetworks
import Testing

@testable import KnowledgeTracing

/// What holds for every model.
@Suite struct KnowledgeTracerTests {
    private static func trained(_ model: TracingModel, _ table: InteractionTable) throws -> TrainedTracer {
        try TrainedTracer(
            model, on: try Split(table, test: ["1"], validation: ["2"]), of: table,
            foldColumn: "fold")
    }

    /// An answer's own outcome changes no prediction of it, nor of earlier ones; those after it may change.
    @Test(arguments: TracingModel.allCases) func noAnswerLeaksIntoItsPrediction(model: TracingModel) throws {
        let table = try SimulatedLearners.table()
        let tracer = try Self.trained(model, table).tracer
        for learner in table.learners.prefix(3) {
            for history in [nil, 5] {
                let before = tracer.predictions(for: learner.answers, history: history)
                for place in learner.answers.indices {
                    var answers = learner.answers
                    answers[place].isCorrect.toggle()
                    let after = tracer.predictions(for: answers, history: history)
                    #expect(before[...place] == after[...place])
                    if let history, place + history + 1 < answers.count {
                        #expect(before[(place + history + 1)...] == after[(place + history + 1)...])
                    }
                }
            }
        }
    }

    @Test(arguments: TracingModel.allCases) func oneByOneIsAsAllAtOnce(model: TracingModel) throws {
        let table = try SimulatedLearners.table()
        func check(_ tracer: some KnowledgeTracer) {
            for learner in table.learners.prefix(5) {
                var state = tracer.start
                let batch = tracer.predictions(for: learner.answers, history: nil)
                for (answer, expected) in zip(learner.answers, batch) {
                    #expect(abs(tracer.probability(of: answer.question, given: state) - expected) < 1e-4)
                    #expect(expected > 0 && expected < 1)
                    tracer.update(&state, with: answer)
                }
            }
        }
        check(try Self.trained(model, table).tracer)
    }

    @Test(arguments: TracingModel.allCases) func newNamesAreLegal(model: TracingModel) throws {
        let table = try SimulatedLearners.table(learners: 20)
        let trained = try Self.trained(model, table)
        var vocabulary = trained.vocabulary
        let answers = (0..<6).map { number in
            TracedAnswer(
                question: vocabulary.question(item: "new \(number)", skills: number < 3 ? ["new"] : ["s0", "s3"]),
                isCorrect: number % 2 == 0)
        }
        #expect(trained.tracer.predictions(for: answers, history: nil).allSatisfy { $0 > 0 && $0 < 1 })
    }

    @Test(arguments: TracingModel.allCases) func aFileHoldsTheModel(model: TracingModel) throws {
        let table = try SimulatedLearners.table(learners: 20)
        let trained = try Self.trained(model, table)
        try inFolder { folder in
            let path = folder.appending(path: "model.json").path
            try trained.write(toFile: path)
            let read = try TrainedTracer(contentsOfFile: path)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let damaged = text.replacing("\"skillSets\":[[", with: "\"skillSets\":[[0,1,2],[")
                .replacing("\"items\":[\"", with: "\"items\":[\"more\",\"")
            try Data(damaged.utf8).write(to: folder.appending(path: "damaged.json"))
            let error = #expect(throws: KnowledgeTracingError.self) {
                try TrainedTracer(contentsOfFile: folder.appending(path: "damaged.json").path)
            }
            #expect(error?.description.contains("its numbers do not fit its names") == true)
            #expect(read.model == model && read.testFolds == ["1"] && read.foldColumn == "fold")
            let answers = table.learners[0].answers
            #expect(
                read.tracer.predictions(for: answers, history: nil)
                    == trained.tracer.predictions(for: answers, history: nil))
        }
    }

    /// What training never met is as what is common, not as chance drew it.
    @Test(arguments: [TracingModel.dkt, .lstm, .transformer]) func unseenSkillsAreCommonOnes(model: TracingModel) throws
    {
        let table = try SimulatedLearners.table(learners: 40)
        let trained = try Self.trained(model, table)
        var vocabulary = trained.vocabulary
        let new = vocabulary.question(item: "new", skills: ["new"])
        let known = table.vocabulary.items.indices.map { item in
            vocabulary.question(item: table.vocabulary.items[item], skills: ["s0"])
        }
        let tracer = trained.tracer
        func first(_ question: TracedQuestion) -> Double {
            tracer.predictions(for: [TracedAnswer(question: question, isCorrect: true)], history: nil)[0]
        }
        let chances = known.map(first)
        #expect((chances.min() ?? 1) - 0.05...(chances.max() ?? 0) + 0.05 ~= first(new))
    }

    @Test func anInterruptedTrainingGoesOnAndEndsTheSame() throws {
        struct Interruption: Error {}
        let table = try SimulatedLearners.table(learners: 40)
        let split = try Split(table, test: ["1"], validation: ["2"])
        var options = NeuralTracing.Options.transformer
        (options.width, options.training.epochs, options.training.batchSize) = (16, 3, 8)
        func train(_ files: TrainingFiles.Part?, until stop: Int = .max) throws -> NeuralTracing {
            try NeuralTracing(
                fitting: split.training, validation: split.validation, vocabulary: table.vocabulary, options: options,
                files: files
            ) { if $0.step >= stop { throw Interruption() } }
        }
        try inFolder { folder in
            let files = TrainingFiles(beside: folder.appending(path: "model.json"))
            let part = files.part(.transformer, run: 7)
            #expect(throws: Interruption.self) { _ = try train(part, until: 5) }
            #expect(FileManager.default.fileExists(atPath: part.checkpoint.path))
            let answers = table.learners[0].answers
            let (resumed, whole) = (try train(part), try train(nil))
            #expect(resumed.predictions(for: answers) == whole.predictions(for: answers))
            let curve = try String(contentsOf: part.curve, encoding: .utf8)
            #expect(curve.contains("model.json: transformer"))
            files.removeCheckpoints()
            #expect(!FileManager.default.fileExists(atPath: part.checkpoint.path))
        }
    }

    @Test func whatIsNoModelIsSaid() throws {
        try inFolder { folder in
            for (name, text) in [("a.json", "{}"), ("b.json", "learner,order"), ("c.json", #"{"format":"cria-kt-0"}"#)]
            {
                let file = folder.appending(path: name)
                try Data(text.utf8).write(to: file)
                let error = #expect(throws: KnowledgeTracingError.self) {
                    try TrainedTracer(contentsOfFile: file.path)
                }
                #expect(error?.description.contains("make one with `cria train kt`") == true)
            }
        }
    }

    /// On learners who have abilities and learn, models that know of both do better than guessing, and items help.
    @Test func modelsForetellSimulatedLearners() throws {
        let table = try SimulatedLearners.table(learners: 150, answers: 30)
        let split = try Split(table, test: ["1"], validation: ["2"])
        for model in [TracingModel.irt, .bestLR, .historyLR] {
            let scored = ScoredAnswers(
                try Self.trained(model, table).tracer, on: split.test, scoring: .q200)
            #expect(scored.quality.count == split.test.count * 29)
            #expect(scored.quality.auc > 0.65, "\(model): \(scored.quality)")
            #expect(scored.quality.logLoss < 0.66, "\(model): \(scored.quality)")
        }
    }
}
