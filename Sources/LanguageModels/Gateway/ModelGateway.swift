package import Logging

/// The one way to the models that the operator has set up. Models cannot be made outside this module, and each call of one
/// passes its ``Gate``.
package final class ModelGateway: Sendable {
    package enum Kind: String, Hashable, Sendable { case chat, embedding, transcription, speech }

    /// How a model is doing, since the start of the process.
    package struct Status: Hashable, Sendable {
        package var kind: Kind
        package var name: String
        /// The machine it runs on; nil when it runs in this process.
        package var host: String?
        /// `closed` when it may be called, `open` when it is left alone, `halfOpen` when the next call tries it.
        package var circuit: String
        /// Calls under way, and those that wait for a place.
        package var running: Int
        package var waiting: Int
        package var spend: Spend
        package var failures: Int
        package var latestFailure: ChatModelError.Code?
    }

    private let chats: [ModelLane<any ChatModel>]
    private let embeddings: [ModelLane<any EmbeddingModel>]
    private let transcriptions: [ModelLane<any SpeechModel>]
    private let speech: [ModelLane<any SpeechModel>]
    private let gate: Gate

    /// - Parameter chat: the models in the order in which they are tried.
    package convenience init(
        chat: [any ChatModel] = [], embeddings: [any EmbeddingModel] = [], policies: ModelPolicies = ModelPolicies(),
        ledger: (any SpendLedger)? = nil, clock: GatewayClock = .system, logger: Logger = Logger(label: "cria.models")
    ) {
        self.init(
            chat.map { ($0, nil) }, embeddings.map { ($0, nil) }, [], [], policies, ledger, clock, logger)
    }

    /// - Parameters:
    ///   - chat: in the order in which they are tried: the next when one is down, limited, out of budget or rejects.
    ///   - embeddings: the first is the one that is used unless another is asked for by name.
    ///   - transcription: what writes down recordings; the first is the one that is used.
    ///   - speech: what reads texts aloud; the first is the one that is used.
    ///   - ledger: where spending is kept; in memory only when nil.
    /// - Throws: ``ChatModelError`` when a configuration cannot be used.
    package convenience init(
        _ chat: [ModelConfiguration], embeddings: [ModelConfiguration] = [],
        transcription: [ModelConfiguration] = [], speech: [ModelConfiguration] = [],
        policies: ModelPolicies = ModelPolicies(),
        ledger: (any SpendLedger)? = nil, clock: GatewayClock = .system, logger: Logger = Logger(label: "cria.models")
    ) throws {
        self.init(
            try chat.map { (try makeChatModel($0), $0) }, try embeddings.map { (try makeEmbeddingModel($0), $0) },
            try transcription.map { (try makeSpeechModel($0), $0) },
            try speech.map { (try makeSpeechModel($0), $0) }, policies, ledger, clock, logger)
    }

    private init(
        _ chat: [(any ChatModel, ModelConfiguration?)], _ embeddings: [(any EmbeddingModel, ModelConfiguration?)],
        _ transcription: [(any SpeechModel, ModelConfiguration?)], _ speech: [(any SpeechModel, ModelConfiguration?)],
        _ policies: ModelPolicies, _ ledger: (any SpendLedger)?, _ clock: GatewayClock, _ logger: Logger
    ) {
        chats = chat.map { ModelLane($0, name: $0.name, host: $0.host, patience: $0.patience, $1, policies) }
        self.embeddings = embeddings.map {
            ModelLane($0, name: $0.name, host: $0.host, patience: $1?.patience ?? ChatPatience(), $1, policies)
        }
        func lane(_ model: any SpeechModel, _ configuration: ModelConfiguration?) -> ModelLane<any SpeechModel> {
            let patience = configuration?.patience ?? ChatPatience()
            return ModelLane(model, name: model.name, host: model.host, patience: patience, configuration, policies)
        }
        transcriptions = transcription.map(lane)
        self.speech = speech.map(lane)
        gate = Gate(
            policies: policies, clock: clock, budget: Budget(policies, ledger: ledger, clock: clock),
            cache: ResponseCache(limit: policies.cacheBytes),
            trace: CallTraceRing(limit: policies.traceLength, logger: logger))
    }

    /// The models on behalf of `caller`, as one that tries them in turn; nil when none is set up or consent is withheld.
    package func chat(for caller: ModelCaller) -> (any ChatModel)? {
        caller.consent == .withheld ? nil : GatedChatModel(chats, for: caller, gate)
    }

    /// One of the models, without another in its place; nil when there is none of that name or consent is withheld.
    package func chat(for caller: ModelCaller, named name: String) -> (any ChatModel)? {
        caller.consent == .withheld ? nil : GatedChatModel(chats.filter { $0.name == name }, for: caller, gate)
    }

    /// The embedding model on behalf of `caller`; nil when none is set up or consent is withheld.
    package func embedding(for caller: ModelCaller) -> (any EmbeddingModel)? {
        caller.consent == .withheld
            ? nil : embeddings.first.map { GatedEmbeddingModel(lane: $0, caller: caller, gate: gate) }
    }

    /// The embedding model of that name; nil when there is none or consent is withheld.
    package func embedding(for caller: ModelCaller, named name: String) -> (any EmbeddingModel)? {
        caller.consent == .withheld
            ? nil
            : embeddings.first { $0.name == name }.map { GatedEmbeddingModel(lane: $0, caller: caller, gate: gate) }
    }

    /// The model that writes down recordings on behalf of `caller`; nil when none is set up or consent is withheld.
    package func transcription(for caller: ModelCaller) -> (any SpeechModel)? {
        caller.consent == .withheld
            ? nil : transcriptions.first.map { GatedSpeechModel(lane: $0, caller: caller, gate: gate) }
    }

    /// The model that reads texts aloud on behalf of `caller`; nil when none is set up or consent is withheld.
    package func speech(for caller: ModelCaller) -> (any SpeechModel)? {
        caller.consent == .withheld ? nil : speech.first.map { GatedSpeechModel(lane: $0, caller: caller, gate: gate) }
    }

    /// The models by their names, the preferred first; they cannot be called.
    package var chatModels: [(name: String, host: String?)] { chats.map { ($0.name, $0.host) } }
    package var embeddingModels: [(name: String, host: String?)] { embeddings.map { ($0.name, $0.host) } }
    package var transcriptionModels: [(name: String, host: String?)] { transcriptions.map { ($0.name, $0.host) } }
    package var speechModels: [(name: String, host: String?)] { speech.map { ($0.name, $0.host) } }

    /// How each model is doing: of chat, embedding, transcription and speech, the preferred first.
    package var status: [Status] {
        let now = gate.clock.now()
        return chats.map { $0.status(.chat, at: now) } + embeddings.map { $0.status(.embedding, at: now) }
            + transcriptions.map { $0.status(.transcription, at: now) } + speech.map { $0.status(.speech, at: now) }
    }

    /// What is set up, without keys: models of chat, embedding, transcription and speech.
    package var configurations: [ModelConfiguration] {
        (chats.map(\.configuration) + embeddings.map(\.configuration) + (transcriptions + speech).map(\.configuration))
            .compactMap {
                var configuration = $0
                configuration?.key = nil
                return configuration
            }
    }

    /// The latest calls, the latest last.
    package var trace: [CallTrace] { gate.trace.calls }

    /// What was spent today, by the site, each group, learner, model and purpose.
    ///
    /// - Throws: ``ChatModelError`` when the ledger cannot be read.
    package func spending() async throws -> [SpendAccount: Spend] { try await gate.budget.today() }
}
