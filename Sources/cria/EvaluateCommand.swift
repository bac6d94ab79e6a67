import ArgumentParser
import Evaluation
import Foundation

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure a part of Cria on data of yours.",
        discussion: """
            Every number in the documents comes from one of these commands; docs/evaluation.md says which. Nothing is changed \
            and nothing leaves the machine.
            """,
        subcommands: [
            EvaluateRetrieval.self, EvaluatePrerequisites.self, EvaluateTagging.self, EvaluateDifficulty.self,
            EvaluateSkills.self, EvaluateGeneration.self, EvaluateTracing.self,
            EvaluateEquations.self,
        ])
}

/// What all evaluations share: the data, and how measures are printed.
struct EvaluationOptions: ParsableArguments {
    @Option(help: "The data; several may be given.") var data: [String]
    @Flag(help: "Print each measure as a line of JSON.") var json = false

    /// Measures each path and prints as soon as it is done.
    ///
    /// - Parameter places: of numbers in the table, behind the point.
    func report(places: Int = 3, _ measure: (_ path: String) async throws -> [Measure]) async throws {
        try await reportingErrors {
            for path in data {
                do {
                    try print(try await measure(path), places: places)
                } catch let error as EvaluationError {
                    throw UserError(error.description)
                }
            }
        }
    }

    func print(_ measures: [Measure], places: Int = 3) throws {
        if json {
            for measure in measures { Swift.print(try measure.json()) }
        } else {
            Swift.print(MeasureTable.text(measures, places: places))
        }
    }
}
