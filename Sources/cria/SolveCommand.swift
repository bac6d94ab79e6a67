import ArgumentParser
import Foundation
import WordProblems

struct SolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "solve",
        abstract: "Turn a word problem into an equation, and solve it.",
        discussion: """
            A small network of your own (`cria train solver`) chooses the equation; numbers are read and the equation is solved \
            exactly. It can be wrong: the probability that it gives to its equation is printed. Nothing leaves the machine.
            """)

    @Argument(help: "The problem, in English or Chinese; several words are one text.") var text: [String]
    @OptionGroup var options: StoreOptions
    @Option(help: "File of the model; by default the one in the data folder.") var model: String?
    @Flag(help: "Print the answer as JSON.") var json = false

    func run() async throws {
        try await reportingErrors {
            let answer = try await options.configured().solver(at: model).answer(text.joined(separator: " "))
            if json {
                let object: [String: Any] = [
                    "equation": answer.equation, "solution": answer.solution.plain, "confidence": answer.confidence,
                ]
                let data = try JSONSerialization.data(
                    withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
                print(String(decoding: data, as: UTF8.self))
            } else {
                print(answer.equation)
                print("x = \(answer.solution.plain)")
                print("confidence \(String(format: "%.0f", 100 * answer.confidence)) %")
            }
        }
    }
}
