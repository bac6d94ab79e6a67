import DomainModel
import Evaluation
import Foundation
import KnowledgeTracing
import Testing

@Suite struct TracingEvaluationTests {
    /// Learners who answer at chance, in folds 1 to 3.
    private func file(in folder: URL) throws -> String {
        var generator = SplitMix64(seed: 2)
        var text = "learner,order,item,skills,correct,fold\n"
        for learner in 0..<30 {
            for order in 0..<5 {
                text += "l\(learner),\(order),i\(generator.below(6)),s,\(generator.below(2)),\(learner % 3 + 1)\n"
            }
        }
        let path = folder.appending(path: "interactions.csv")
        try Data(text.utf8).write(to: path)
        return path.path
    }

    private func evaluation(_ path: String, _ source: TracingEvaluation.Source) throws -> TracingEvaluation {
        try TracingEvaluation(path: path, foldColumn: "fold", source: source, scoring: .q200, threads: 1)
    }

    @Test func allFoldsGiveAMeanAndItsDeviation() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-kt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let evaluation = try evaluation(try file(in: folder), .fit(.pfa))
        let measures = try evaluation.measures(splits: evaluation.allSplits()).filter { $0.measure == "kt.auc" }
        #expect(measures.map { $0.keys["test"] } == ["1", "2", "3", "all"])
        #expect(measures.map(\.n) == [40, 40, 40, 120])
        #expect(measures[0].keys["data"] == folder.lastPathComponent)
        let values = measures.prefix(3).map(\.value)
        let mean = values.reduce(0, +) / 3
        let deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 2).squareRoot()
        #expect(abs(measures[3].value - mean) < 1e-12)
        #expect(measures[3].keys["sd"] == String(format: "%.4f", deviation))
    }

    @Test func aModelIsNotMeasuredOnWhatItWasTrainedOn() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-kt-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file(in: folder)
        let table = try InteractionTable(contentsOfFile: path, foldColumn: "fold")
        let trained = try TrainedTracer(
            .irt, on: try Split(table, test: ["1"], validation: ["2"]), of: table, foldColumn: "fold"
        )
        let evaluation = try evaluation(path, .stored(trained, file: "m.json"))
        let measured = try evaluation.measures(splits: [evaluation.split(test: ["1"], validation: [])])
        #expect(measured.first?.keys["model"] == "irt" && measured.first?.keys["validation"] == nil)
        for fold in ["2", "3"] {
            let error = #expect(throws: KnowledgeTracingError.self) {
                try evaluation.measures(splits: [evaluation.split(test: [fold], validation: [])])
            }
            #expect(error?.description.contains("m.json was trained with learners of fold “\(fold)”") == true)
        }
        // The validation learners of such a split were trained on.
        var error = #expect(throws: KnowledgeTracingError.self) {
            try evaluation.measures(
                splits: [evaluation.split(test: ["1"], validation: ["3"])], onValidation: true)
        }
        #expect(error?.description.contains("m.json was trained with learners of fold “3”") == true)
        // Neither does another way to split the same file hide them.
        let whole = try TrainedTracer(
            .irt, on: try Split(table, test: [], validation: ["2"]), of: table, foldColumn: nil)
        error = #expect(throws: KnowledgeTracingError.self) {
            let measured = try self.evaluation(path, .stored(whole, file: "m.json"))
            return try measured.measures(splits: [measured.split(test: ["1"], validation: [])])
        }
        #expect(error?.description.contains("all of them: measure it on other data") == true)
    }
}
