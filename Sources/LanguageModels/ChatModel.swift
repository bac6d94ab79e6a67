/// A language model that continues a conversation.
///
/// A model words things; it decides nothing. Whoever calls one treats what it says as a proposal to be checked.
package protocol ChatModel: Sendable {
    /// Its name, as shown to learners and kept in the record.
    var name: String { get }
    /// How long it may be silent before a reply fails.
    var patience: ChatPatience { get }

    /// Starts a reply and streams it. The stream throws ``ChatModelError``; when whoever reads it stops or is cancelled,
    /// the model is stopped at once.
    func reply(to request: ChatRequest) -> ChatStream
}

package typealias ChatStream = AsyncThrowingStream<ChatChunk, any Error>

package struct ChatMessage: Hashable, Sendable {
    package enum Role: String, Codable, Hashable, Sendable {
        case system, user, assistant
    }

    package var role: Role
    package var content: String

    package init(_ role: Role, _ content: String) {
        self.role = role
        self.content = content
    }
}

package struct ChatRequest: Hashable, Sendable {
    package var messages: [ChatMessage]
    /// Most tokens to generate; the server's own limit when nil.
    package var maxTokens: Int?
    /// Randomness, 0…2; the model's own when nil.
    package var temperature: Double?

    package init(_ messages: [ChatMessage], maxTokens: Int? = nil, temperature: Double? = nil) {
        self.messages = messages
        self.maxTokens = maxTokens
        self.temperature = temperature
    }
}

/// A piece of a streamed reply.
package enum ChatChunk: Hashable, Sendable {
    /// More text of the reply; never empty.
    case text(String)
    /// The model is at work on thoughts that are not part of the reply and are never shown or kept.
    case thinking
    /// No text follows. Comes exactly once unless the stream throws.
    case finished(FinishReason)
    /// What the reply cost, if the server says so; may come after `finished`.
    case usage(ChatUsage)

    package enum FinishReason: Hashable, Sendable {
        case complete
        /// The token limit was reached.
        case length
        /// The provider held text back.
        case filtered
        /// The server gave no reason.
        case unstated
        case other(String)
    }
}

package struct ChatUsage: Hashable, Sendable {
    package var inputTokens: Int
    package var outputTokens: Int

    package init(inputTokens: Int, outputTokens: Int) {
        self.inputTokens = inputTokens
        self.outputTokens = outputTokens
    }
}

/// How long a model may be silent. Thoughts that are not shown count as a sign of life; a server's keep-alives do not.
package struct ChatPatience: Hashable, Sendable {
    /// To accept a connection.
    package var connect: Duration
    /// From the request to the first token, connecting included.
    package var firstToken: Duration
    /// Between tokens.
    package var idle: Duration
    /// For the whole reply, so that one which trickles comes to an end; five minutes after the first token when not given.
    package var total: Duration

    package init(
        connect: Duration = .seconds(5), firstToken: Duration = .seconds(20), idle: Duration = .seconds(20),
        total: Duration? = nil
    ) {
        self.connect = connect
        self.firstToken = firstToken
        self.idle = idle
        self.total = total ?? firstToken + .seconds(300)
    }
}
