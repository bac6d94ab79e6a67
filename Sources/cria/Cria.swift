import ArgumentParser
import Foundation

@main struct Cria: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cria",
        abstract: "A personalised learning system.",
        discussion: """
            Start with `cria serve` and open the address it prints.

            Exit codes: 0 done, 1 something you can mend (the message says how), 2 a fault of Cria.
            """,
        subcommands: [
            Serve.self, CourseCommand.self, ImportCommand.self, GenerateCommand.self, ReviewCommand.self,
            ModelsCommand.self,
            AskCommand.self, SolveCommand.self,
            TrainCommand.self, EvaluateCommand.self,
            Doctor.self, ReplayCommand.self, SettingsCommand.self,
        ])

    /// Misspelt commands and options are mistakes to mend like any other: exit code 1, not the 64 of the parser.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch  where exitCode(for: error) == .validationFailure {
            FileHandle.standardError.write(Data("\(fullMessage(for: error))\n".utf8))
            Foundation.exit(1)
        } catch {
            exit(withError: error)
        }
    }
}
