/// How one model is reached.
package struct ModelConfiguration: Hashable, Sendable {
    package enum Provider: String, CaseIterable, Hashable, Sendable {
        /// Chat completions of OpenAI, and of every server that imitates them.
        case openAI = "openai"
        /// The older completions call with `prompt`.
        case completions = "openai-completions"
        case responses = "openai-responses"
        case zhipu, anthropic, ollama
        /// A recorded conversation in a file, for tests and demonstrations.
        case scripted
    }

    package var provider: Provider
    /// Base URL, such as `http://127.0.0.1:11434/v1`; path of the recording for ``Provider/scripted``.
    package var url: String
    /// The model's name on that server.
    package var model: String
    package var key: String?
    package var patience: ChatPatience
    /// What its server can do; nil: what the provider is known for.
    package var capabilities: ChatCapabilities?
    /// Most requests at a time.
    package var concurrency: Int
    /// Price of a million tokens, in the operator's currency; 0 for one's own machine.
    package var inputPrice: Double
    package var outputPrice: Double

    package init(
        provider: Provider = .openAI, url: String, model: String, key: String? = nil,
        patience: ChatPatience = ChatPatience(), capabilities: ChatCapabilities? = nil, concurrency: Int = 8,
        inputPrice: Double = 0, outputPrice: Double = 0
    ) {
        self.provider = provider
        self.url = url
        self.model = model
        self.key = key
        self.patience = patience
        self.capabilities = capabilities
        self.concurrency = concurrency
        self.inputPrice = inputPrice
        self.outputPrice = outputPrice
    }
}

/// On whose behalf a model is called: who has to consent, who pays, whose names must not leave.
package struct ModelCaller: Hashable, Sendable {
    package enum Consent: Hashable, Sendable {
        /// The learner allows it.
        case given
        case withheld
        /// No learner's data is in it: an operator or a teacher works with material.
        case notNeeded
    }

    package var consent: Consent
    /// Budgets that the call is charged to, besides the site's; such as a learner's id and a class.
    package var learner: String?
    package var group: String?
    /// Names of people that are replaced in what leaves.
    package var names: [String]
    /// What the call is for, in traces: `tutor`, `generation`, `check`, `ask`, `api`.
    package var purpose: String

    package init(
        consent: Consent, learner: String? = nil, group: String? = nil, names: [String] = [], purpose: String
    ) {
        self.consent = consent
        self.learner = learner
        self.group = group
        self.names = names
        self.purpose = purpose
    }
}

/// The one way to the models that the operator has set up.
package final class ModelGateway: Sendable {
    private let chat: [any ChatModel]
    private let embeddings: [any EmbeddingModel]

    /// - Parameter chat: the models in the order in which they are tried.
    package init(chat: [any ChatModel] = [], embeddings: [any EmbeddingModel] = []) {
        self.chat = chat
        self.embeddings = embeddings
    }

    /// The models by their names; they cannot be called.
    package var chatModels: [(name: String, host: String?)] { chat.map { ($0.name, $0.host) } }
    package var embeddingModels: [(name: String, host: String?)] { embeddings.map { ($0.name, $0.host) } }

    /// - Throws: ``ChatModelError`` when a configuration cannot be used.
    package convenience init(_ configurations: [ModelConfiguration]) throws {
        self.init(
            chat: try configurations.map {
                try OpenAIChatModel(baseURL: $0.url, model: $0.model, key: $0.key, patience: $0.patience)
            })
    }

    /// The first model that is set up, to say its name; it cannot be called.
    package var status: (name: String, host: String?)? { chat.first.map { ($0.name, $0.host) } }

    /// The models, on behalf of `caller`; nil when none is set up or consent is withheld.
    package func chat(for caller: ModelCaller) -> (any ChatModel)? {
        caller.consent == .withheld ? nil : chat.first
    }

    /// One of the models, without another in its place.
    package func chat(for caller: ModelCaller, named name: String) -> (any ChatModel)? {
        caller.consent == .withheld ? nil : chat.first { $0.name == name }
    }

    package func embedding(for caller: ModelCaller) -> (any EmbeddingModel)? {
        caller.consent == .withheld ? nil : embeddings.first
    }
}
