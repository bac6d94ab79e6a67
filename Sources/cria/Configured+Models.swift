import LanguageModels
import Logging

extension Configured {
    /// The way to the models that are set up.
    ///
    /// - Parameter ledger: where spending is kept; without it budgets begin anew with each process.
    /// - Throws: ``UserError`` when its settings cannot be used.
    func gateway(ledger: (any SpendLedger)? = nil) throws -> ModelGateway {
        var models = try file.map { try ModelList(file: $0).configurations } ?? []
        if let one = try model(.modelProvider, .modelURL, .modelName, .modelKey) { models.append(one) }
        let embedding = try model(.embeddingProvider, .embeddingURL, .embeddingName, .embeddingKey)
        let transcription = try model(nil, .transcriptionURL, .transcriptionName, .transcriptionKey)
        let speech = try model(nil, .speechURL, .speechName, .speechKey)
        var traces = Logger(label: "cria.models")
        traces.logLevel = try logger().logLevel
        do {
            return try ModelGateway(
                models, embeddings: embedding.map { [$0] } ?? [], transcription: transcription.map { [$0] } ?? [],
                speech: speech.map { [$0] } ?? [], policies: try policies(), ledger: ledger, logger: traces)
        } catch let error as ChatModelError {
            throw UserError(
                "\(error) (model.*, embedding.*, transcription.*, speech.* and the list `models` of the configuration)")
        }
    }

    /// A model of single settings; nil when it has no address.
    ///
    /// - Parameter provider: nil where there is only one kind of server.
    private func model(
        _ provider: Setting?, _ url: Setting, _ name: Setting, _ key: Setting
    ) throws -> ModelConfiguration? {
        guard let address = self[url] else { return nil }
        var known = ModelConfiguration.Provider.openAI
        if let provider {
            let text = self[provider] ?? ""
            guard let given = ModelConfiguration.Provider(rawValue: text) else {
                let names = ModelConfiguration.Provider.allCases.map(\.rawValue).joined(separator: ", ")
                throw UserError("\(provider.rawValue) is “\(text)”: it must be one of \(names)")
            }
            known = given
        }
        let patience = ChatPatience(
            firstToken: .seconds(try number(.firstToken, in: 0.1...3600)),
            idle: .seconds(try number(.idle, in: 0.1...3600)))
        return ModelConfiguration(
            provider: known, url: address, model: self[name] ?? "", key: self[key], patience: patience)
    }

    private func policies() throws -> ModelPolicies {
        func limit<T: LosslessStringConvertible & Comparable>(_ setting: Setting, in range: ClosedRange<T>) throws -> T?
        {
            self[setting] == nil ? nil : try number(setting, in: range)
        }
        var policies = ModelPolicies()
        policies.learnerBudget = .init(
            tokens: try limit(.learnerTokens, in: 0...Int.max), money: try limit(.learnerCost, in: 0...1e9))
        policies.siteBudget = .init(
            tokens: try limit(.siteTokens, in: 0...Int.max), money: try limit(.siteCost, in: 0...1e9))
        policies.cacheBytes = try number(.cacheSize, in: 0...4096) << 20
        guard let tracesText = Bool(self[.traceText] ?? "") else {
            throw UserError("trace.text is “\(self[.traceText] ?? "")”: it must be true or false")
        }
        policies.tracesText = tracesText
        return policies
    }
}
