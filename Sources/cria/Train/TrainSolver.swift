import ArgumentParser
import Content
import DomainModel
import Foundation
import NeuralNetworks
import WordProblems

struct TrainSolver: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solver",
        abstract: "Train a model that turns word problems into equations, in English and Chinese.",
        discussion: """
            It learns from problems that Cria makes itself; no data is needed. A run that was stopped goes on where it was when \
            the command is given again. docs/word-problems.md is the tutorial.
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "File to write the model to; by default where `cria solve` looks for it, in the data folder.")
    var output: String?
    @Option(help: "Passes over the grammar's wordings.") var epochs = EquationTraining.standardEpochs
    @Option(help: "Seed of the first weights and of the problems.") var seed: UInt64 = 1
    @Option(
        help: "Threads; the result does not depend on them. Each of the model's networks is trained on one."
    ) var threads = EquationTraining().networks
    @Option(
        help: "File that a stopped run goes on from, one with .1, .2, … for each network; by default beside the model.")
    var checkpoint: String?

    func validate() throws {
        guard (1...1000).contains(epochs) else { throw ValidationError("--epochs is from 1 to 1000") }
        guard (1...256).contains(threads) else { throw ValidationError("--threads is from 1 to 256") }
    }

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let file = output.map { URL(filePath: $0) } ?? configured.solverFile
            if output == nil {
                try FileManager.default.createDirectory(at: configured.dataFolder, withIntermediateDirectories: true)
            }
            guard FileManager.default.isWritableFile(atPath: file.deletingLastPathComponent().path) else {
                throw UserError("\(file.relativePath) cannot be written: its folder is not there, or not writable")
            }
            let saved = checkpoint.map { URL(filePath: $0) } ?? file.appendingPathExtension("checkpoint")
            let training = EquationTraining(epochs: epochs, seed: seed)
            let courses = configured.solverCourses
            let grammar = try configured.solverGrammar(courses)
            print(
                "\(grammar.count(.training)) wordings to train on, with the exercises of "
                    + (courses.isEmpty
                        ? "no course: --courses names the folder of the bundled ones"
                        : courses.map(\.id).joined(separator: ", ")))
            let bar = ProgressBar()
            let start = ContinuousClock.now
            let (model, curve) = try Threads.$maximum.withValue(threads) {
                var first: ContinuousClock.Instant?
                return try training.run(grammar, checkpoint: saved) {
                    // What comes before the first step says nothing about the time of the others.
                    guard let first else { return first = .now }
                    bar.report(
                        share: Double($0.step) / Double($0.steps),
                        $0.line(after: first.duration(to: .now) / .seconds(1)))
                }
            }
            bar.finish()
            try model.write(to: file)
            let picture = file.appendingPathExtension("svg")
            try Data(curve.svg(title: "From word problems to equations").utf8).write(to: picture)
            for index in 0..<training.networks {
                try? FileManager.default.removeItem(at: EquationTraining.checkpoint(saved, index))
            }
            let seconds = start.duration(to: .now) / .seconds(1)
            print(
                "trained in \(String(format: "%.0f", seconds)) s, to a loss of "
                    + "\(String(format: "%.4f", curve.points.last?.training ?? 0)). "
                    + "Written to \(file.relativePath), the curve to \(picture.relativePath)")
        }
    }
}

extension Configured {
    /// All courses that can be read, the bundled ones first.
    var solverCourses: [Course] { courseFolders.compactMap { CourseFolder.load(from: $0).course } }

    /// What the model of `cria solve` is trained on: wordings of Cria's own, and the word problems of courses.
    func solverGrammar(_ courses: [Course]) throws -> Grammar {
        try Grammar.bundled().adding(courses.flatMap(CourseExercise.all))
    }

    /// The model of `cria solve`.
    var solverFile: URL { dataFolder.appending(path: "solver.safetensors") }

    /// - Throws: ``UserError`` when there is none yet.
    func solver(at path: String?) throws -> EquationModel {
        let file = path.map { URL(filePath: $0) } ?? solverFile
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw UserError(
                "there is no model at \(file.relativePath): make one with `cria train solver`, or name its file with --model"
            )
        }
        return try EquationModel(contentsOf: file)
    }
}
