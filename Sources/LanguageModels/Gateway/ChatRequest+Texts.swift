extension ChatRequest {
    /// All texts that a provider is sent, in their order.
    var texts: [String] {
        var texts: [String] = []
        var request = self
        request.updateTexts { text, _ in texts.append(text) }
        return texts
    }

    /// Lets `update` change each text that a provider is sent. The second argument is whether it is JSON.
    mutating func updateTexts(_ update: (inout String, Bool) -> Void) {
        for index in messages.indices {
            update(&messages[index].content, messages[index].role == .tool)
            for call in messages[index].toolCalls.indices { update(&messages[index].toolCalls[call].arguments, true) }
            if var reasoning = messages[index].reasoning {
                update(&reasoning, false)
                messages[index].reasoning = reasoning
            }
        }
        for index in tools.indices {
            update(&tools[index].description, false)
            update(&tools[index].parameters.text, true)
        }
        for index in stop.indices { update(&stop[index], false) }
        if case .schema(let name, var schema) = format {
            update(&schema.text, true)
            format = .schema(name, schema)
        }
    }
}
