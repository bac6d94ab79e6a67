import ArgumentParser

@main struct Cria: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cria",
        abstract: "A personalised learning system.",
        discussion: """
            Start with `cria serve` and open the address it prints.

            Exit codes: 0 done, 1 something you can mend (the message says how), 2 a fault of Cria.
            """,
        subcommands: [
            Serve.self, CourseCommand.self, Doctor.self, ReplayCommand.self, SettingsCommand.self,
        ])
}
