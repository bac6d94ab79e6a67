func makeChatModel(_ configuration: ModelConfiguration) throws -> any ChatModel {
    try OpenAIChatModel(
        baseURL: configuration.url, model: configuration.model, key: configuration.key, patience: configuration.patience
    )
}

func makeEmbeddingModel(_ configuration: ModelConfiguration) throws -> any EmbeddingModel {
    throw ChatModelError(
        .configuration, "“\(configuration.model)” cannot be used for embeddings: its provider has no such call here.")
}
