import DomainModel
import Foundation
import NeuralNetworks
import Testing

@testable import WordProblems

@Suite struct EquationModelTests {
    /// A grammar of two equations and a network so small that it learns them in seconds.
    private static func tiny() throws -> EquationModel {
        let grammar = try Grammar([
            """
            == total: x = a + b; a=6..90 b=6..90
            en| {A} has {a} {T} and {B} has {b}. How many do they have together?
            en| {A} finds {a} {T}, {B} finds {b}. How many is that together?
            zh| {A}有{a}{M}{T}，{B}有{b}{M}，一共有多少？
            zh| {A}找到{a}{M}{T}，{B}找到{b}{M}，一共是多少？
            == rest: x = a - b; a=6..90 b=6..90
            en| {A} has {a} {T} and {B} takes {b}. How many are left?
            en| {A} finds {a} {T}, {B} takes {b}. How many are left?
            zh| {A}有{a}{M}{T}，给{B}{b}{M}，还剩多少？
            zh| {A}找到{a}{M}{T}，给{B}{b}{M}，还剩多少？
            """
        ])
        var training = EquationTraining(epochs: 12, seed: 1)
        (training.options.width, training.options.heads, training.options.hidden, training.options.blocks) = (
            16, 2, 32, 1
        )
        (training.options.dropout, training.forgetting, training.omission, training.problemsPerText) = (0, 0, 0, 32)
        training.hyperParameters.batchSize = 16
        training.hyperParameters.learningRate = LearningRate(0.02, warmUp: 10)
        return try training.run(grammar).model
    }
    /// Only read once it is trained.
    nonisolated(unsafe) private static let model = Result { try tiny() }

    @Test func aSmallNetworkLearnsASmallGrammar() throws {
        let model = try Self.model.get()
        let answer = try model.answer("Zacharias has 71 gizmos and Yolanda takes 25. How many are left?")
        #expect(answer.equation == "x = 71 - 25")
        #expect(answer.solution == Rational(46))
        #expect(answer.confidence > 0.5 && answer.confidence <= 1)
        #expect(try model.answer("小刘有８５个陀螺，给小马十二个，还剩多少？").equation == "x = 85 - 12")
        #expect(
            try model.answer("Xu has 3.5 litres and Ulf has 1,200. How many do they have together?").solution.plain
                == "1203.5")
    }

    @Test func aProblemWithoutNumbersIsRefused() throws {
        let error = #expect(throws: WordProblemError.self) { try Self.model.get().answer("How many are left?") }
        #expect(error?.code == .text)
    }

    @Test func anEquationOfNumbersThatTheTextDoesNotHaveIsRefused() throws {
        let error = #expect(throws: WordProblemError.self) {
            try Self.model.get().answer("Ann has 12 apples and Ben has some. How many do they have together?")
        }
        #expect(error?.code == .equation)
    }

    @Test func aModelIsTheSameFromItsFile() throws {
        try inFolder { folder in
            let file = folder.appending(path: "model.safetensors")
            let model = try Self.model.get()
            try model.write(to: file)
            let text = "Ann has 71 apples and Ben has 25. How many do they have together?"
            #expect(try EquationModel(contentsOf: file).answer(text) == model.answer(text))
        }
    }

    @Test func damagedAndForeignFilesAreRefused() throws {
        try inFolder { folder in
            let file = folder.appending(path: "model.safetensors")
            try Self.model.get().write(to: file)
            let whole = try Safetensors(contentsOf: file)
            let bytes = try Data(contentsOf: file)

            try bytes.dropLast(100).write(to: file)
            #expect(throws: ModelFileError.self) { try EquationModel(contentsOf: file) }
            try Data("{}".utf8).write(to: file)
            #expect(throws: ModelFileError.self) { try EquationModel(contentsOf: file) }

            func refuses(_ change: (inout Safetensors) -> Void) throws {
                var changed = whole
                change(&changed)
                try changed.write(to: file)
                let error = #expect(throws: WordProblemError.self) { try EquationModel(contentsOf: file) }
                #expect(error?.code == .model)
                #expect(error?.description.contains("cria train solver") == true)
            }
            try refuses { $0.metadata["format"] = "dkt" }
            try refuses { $0.metadata["model"] = nil }
            try refuses { $0.arrays["1.sourceEmbedding.weight"] = nil }
            for (name, value) in [
                ("width", "900000000"), ("hidden", "900000000"), ("blocks", "900000000"), ("heads", "0"),
                ("networks", "0"), ("networks", "900000000"), ("networks", "3"),
            ] {
                try refuses {
                    let text = $0.metadata["model"] ?? ""
                    $0.metadata["model"] = text.replacing(
                        try! Regex("\"\(name)\":[0-9]+"), with: "\"\(name)\":\(value)")
                }
            }
        }
    }

    @Test func trainingGoesOnFromItsCheckpoint() throws {
        try inFolder { folder in
            let grammar = try Grammar(["== next: x = a + 1; a=6..90\nen| {A} has {a} and gets another."])
            var training = EquationTraining(epochs: 2, seed: 3)
            (training.options.width, training.options.heads, training.options.hidden, training.options.blocks) = (
                8, 2, 8, 1
            )
            training.hyperParameters.batchSize = 4
            let whole = try training.run(grammar).model
            let checkpoint = folder.appending(path: "checkpoint")
            struct Killed: Error {}
            #expect(throws: Killed.self) {
                try training.run(grammar, checkpoint: checkpoint) { if $0.step == 3 { throw Killed() } }
            }
            let resumed = try Threads.$maximum.withValue(1) { try training.run(grammar, checkpoint: checkpoint).model }
            for (one, other) in zip(resumed.networks, whole.networks) {
                #expect(one.parameters.mapValues(\.values) == other.parameters.mapValues(\.values))
            }
            #expect(whole.networks[0].targetEmbedding.weight.values != whole.networks[1].targetEmbedding.weight.values)
        }
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "equations-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}
