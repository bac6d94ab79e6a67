func makeChatModel(_ configuration: ModelConfiguration) throws -> any ChatModel {
    switch configuration.provider {
    case .openAI: try HTTPChatModel(configuration, ChatCompletionWire())
    case .completions: try HTTPChatModel(configuration, CompletionWire())
    case .responses: try HTTPChatModel(configuration, ResponsesWire())
    case .zhipu: try HTTPChatModel(configuration, ZhipuWire())
    case .anthropic: try HTTPChatModel(configuration, AnthropicWire())
    case .ollama: try HTTPChatModel(configuration, OllamaWire())
    case .scripted: try ScriptedModel(configuration)
    }
}

func makeEmbeddingModel(_ configuration: ModelConfiguration) throws -> any EmbeddingModel {
    switch configuration.provider {
    case .openAI, .zhipu, .ollama, .completions, .responses: try HTTPEmbeddingModel(configuration)
    case .anthropic, .scripted:
        throw ChatModelError(
            .configuration,
            "“\(configuration.model)” cannot be used for embeddings: its provider has no such call. Set a model of an "
                + "OpenAI-compatible server or of Ollama.")
    }
}

func makeSpeechModel(_ configuration: ModelConfiguration) throws -> any SpeechModel {
    guard configuration.provider == .openAI else {
        throw ChatModelError(
            .configuration,
            "“\(configuration.model)” cannot be used for speech: set a model of an OpenAI-compatible server.")
    }
    return try HTTPSpeechModel(configuration)
}
