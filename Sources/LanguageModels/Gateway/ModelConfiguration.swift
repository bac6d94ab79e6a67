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
