import ArgumentParser

/// Lists every setting: the one place from which `docs/configuration.md` is made.
struct SettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List every setting with its flag, its environment variable and what holds now.")

    @Option(help: "Configuration file (YAML).") var config: String?
    @Flag(help: "Print the reference in Markdown, as in docs/configuration.md.") var markdown = false

    func run() async throws {
        try await reportingErrors {
            if markdown { return print(Self.reference) }
            let configured = try await Configured(file: config)
            for setting in Setting.allCases {
                let value = configured[setting].map { setting.isSecret ? "(set)" : $0 } ?? "(none)"
                print(
                    "\(setting.rawValue) = \(value)\n    \(setting.explanation)\n    \(setting.flag)  \(setting.variable)"
                )
            }
        }
    }

    static var reference: String {
        let rows = Setting.allCases.map { setting in
            "| `\(setting.rawValue)` | `\(setting.flag)` | `\(setting.variable)` | \(setting.standard.map { "`\($0)`" } ?? "–") | \(setting.explanation) |"
        }
        return """
            # Configuration

            Settings come from flags, the environment, a YAML file (`--config FILE`, else `cria.yaml` in the working folder) and
            defaults, the first that has one wins. Dots in a key nest in the file: `model.url` is `model:` with `url:` below it.
            This page is the output of `cria settings --markdown`.

            | key | flag | environment | default | meaning |
            |---|---|---|---|---|
            \(rows.joined(separator: "\n"))

            ## Several models

            A list `models` in the file names several, which are tried in order when one is down; they stand before the one of
            `model.*`. Each has `url` and `name`, and may have `provider`, `key` or `keyVariable` (the environment variable that holds
            it), `firstToken`, `idle`, `concurrency` (requests at a time, 8), `inputPrice` and `outputPrice` (of a million tokens), and
            `capabilities` (of `schema`, `json`, `tools`, `images`; by default what the provider is known for):

            ```yaml
            models:
              - {provider: anthropic, url: "https://api.anthropic.com", name: MODEL, keyVariable: ANTHROPIC_API_KEY}
              - {provider: ollama, url: "http://127.0.0.1:11434", name: MODEL, firstToken: 120}
            ```
            """
    }
}
