import ArgumentParser

/// A flag for every setting.
struct SettingOptions: ParsableArguments {
    @Option(help: "Configuration file (YAML); cria.yaml is read when it is there.") var config: String?
    @Option(help: help(.host)) var host: String?
    @Option(help: help(.port)) var port: String?
    @Option(help: help(.data)) var data: String?
    @Option(help: help(.courses)) var courses: String?
    @Option(help: help(.katex)) var katex: String?
    @Option(help: help(.modelProvider)) var modelProvider: String?
    @Option(help: help(.modelURL)) var modelURL: String?
    @Option(help: help(.modelName)) var modelName: String?
    @Option(help: help(.modelKey)) var modelKey: String?
    @Option(help: help(.firstToken)) var modelFirstToken: String?
    @Option(help: help(.idle)) var modelIdle: String?
    @Option(help: help(.embeddingProvider)) var embeddingProvider: String?
    @Option(help: help(.embeddingURL)) var embeddingURL: String?
    @Option(help: help(.embeddingName)) var embeddingName: String?
    @Option(help: help(.embeddingKey)) var embeddingKey: String?
    @Option(help: help(.learnerTokens)) var budgetLearnerTokens: String?
    @Option(help: help(.siteTokens)) var budgetSiteTokens: String?
    @Option(help: help(.learnerCost)) var budgetLearnerCost: String?
    @Option(help: help(.siteCost)) var budgetSiteCost: String?
    @Option(help: help(.cacheSize)) var cacheMegabytes: String?
    @Option(help: help(.traceText)) var traceText: String?
    @Option(help: help(.apiKey)) var apiKey: String?
    @Option(help: help(.studioKey)) var studioKey: String?
    @Option(help: help(.logLevel)) var logLevel: String?

    private static func help(_ setting: Setting) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: setting.explanation + (setting.standard.map { " (default: \($0))" } ?? ""))
    }

    func configured() async throws -> Configured {
        let given: [Setting: String?] = [
            .host: host, .port: port, .data: data, .courses: courses, .katex: katex, .modelProvider: modelProvider,
            .modelURL: modelURL, .modelName: modelName, .modelKey: modelKey, .firstToken: modelFirstToken,
            .idle: modelIdle, .embeddingProvider: embeddingProvider, .embeddingURL: embeddingURL,
            .embeddingName: embeddingName, .embeddingKey: embeddingKey, .learnerTokens: budgetLearnerTokens,
            .siteTokens: budgetSiteTokens, .learnerCost: budgetLearnerCost, .siteCost: budgetSiteCost,
            .cacheSize: cacheMegabytes, .traceText: traceText, .apiKey: apiKey, .studioKey: studioKey,
            .logLevel: logLevel,
        ]
        return try await Configured(file: config, flags: given.compactMapValues { $0 })
    }
}
