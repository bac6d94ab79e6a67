import ArgumentParser
import DomainModel
import Evaluation
import Foundation
import WordProblems

struct EvaluateEquations: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "equations",
        abstract: "How well a model turns word problems into equations.",
        discussion: """
            On templates that it was trained on with new numbers, on templates that it never saw, and on the word problems of \
            courses. docs/word-problems.md explains the rows.
            """)

    @OptionGroup var options: StoreOptions
    @Option(help: "File of the model; by default the one in the data folder.") var model: String?
    @Option(help: "Measure on problems of yours instead: JSON lines with a text and an answer.") var problems: String?
    @Option(help: "Seed of the problems that are drawn; training draws others.") var seed: UInt64 = 1_000_001
    @Flag(help: "Measure on the validation templates instead of the test's, to choose between settings.")
    var onValidation = false
    @Flag(help: "Print each measure as a line of JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let courses = configured.solverCourses
            let evaluation = EquationEvaluation(
                try configured.solver(at: model), try configured.solverGrammar(courses), seed: seed)
            let measures =
                if let problems {
                    evaluation.measures(
                        of: try AnsweredProblem.read(from: problems), named: URL(filePath: problems).lastPathComponent)
                } else {
                    try evaluation.templates(onValidation: onValidation)
                        + courses.flatMap { evaluation.measures(of: $0) }
                }
            if json {
                for measure in measures { print(try measure.json()) }
            } else {
                print(MeasureTable.text(measures))
            }
        }
    }
}
