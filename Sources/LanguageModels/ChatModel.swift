/// A language model that continues a conversation.
///
/// A model words things; it decides nothing. Whoever calls one treats what it says as a proposal to be checked.
package protocol ChatModel: Sendable {
    /// Its name, as shown to learners and kept in the record.
    var name: String { get }
    /// How long it may be silent before a reply fails.
    var patience: ChatPatience { get }
    /// What it can do beyond text.
    var capabilities: ChatCapabilities { get }
    /// The machine it runs on, as its address names it; nil when it runs in this process.
    var host: String? { get }

    /// Starts a reply and streams it. The stream throws ``ChatModelError``; when whoever reads it stops or is cancelled,
    /// the model is stopped at once.
    func reply(to request: ChatRequest) -> ChatStream
}

extension ChatModel {
    package var capabilities: ChatCapabilities { ChatCapabilities() }
    package var host: String? { nil }
}

/// What a model or its server can do beyond text. What is not stated is tried in another way, see `StructuredReply`.
package struct ChatCapabilities: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Replies that follow a JSON schema strictly.
    package static let schema = ChatCapabilities(rawValue: 1 << 0)
    /// Replies that are some JSON object.
    package static let json = ChatCapabilities(rawValue: 1 << 1)
    package static let tools = ChatCapabilities(rawValue: 1 << 2)
    /// Images in messages.
    package static let images = ChatCapabilities(rawValue: 1 << 3)
}

package typealias ChatStream = AsyncThrowingStream<ChatChunk, any Error>

package struct ChatMessage: Hashable, Sendable {
    package enum Role: String, Codable, Hashable, Sendable {
        case system, user, assistant
        /// What a tool gave back to ``ChatMessage/toolCall``.
        case tool
    }

    package var role: Role
    package var content: String
    package var images: [ChatImage] = []
    /// Of an assistant's message: the tools that it called.
    package var toolCalls: [ToolCall] = []
    /// Of a tool's message: the id of the call that it answers.
    package var toolCall: String?
    /// Of an assistant's message with tool calls: the thoughts that some providers want back. Never shown or kept.
    package var reasoning: String?

    package init(_ role: Role, _ content: String, images: [ChatImage] = []) {
        self.role = role
        self.content = content
        self.images = images
    }
}

package struct ChatImage: Hashable, Sendable {
    /// Such as `image/png`.
    package var mediaType: String
    package var bytes: [UInt8]

    package init(mediaType: String, bytes: [UInt8]) {
        self.mediaType = mediaType
        self.bytes = bytes
    }
}

/// A function that a model may ask to be called.
package struct ChatTool: Hashable, Sendable {
    package var name: String
    package var description: String
    package var parameters: JSONSchema

    package init(name: String, description: String, parameters: JSONSchema) {
        self.name = name
        self.description = description
        self.parameters = parameters
    }
}

package struct ToolCall: Codable, Hashable, Sendable {
    package var id: String
    package var name: String
    /// JSON text as the model wrote it, unchecked.
    package var arguments: String

    package init(id: String, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}

package struct ChatRequest: Hashable, Sendable {
    /// What the reply has to look like. A provider that lacks the capability ignores it.
    package enum Format: Hashable, Sendable {
        case text
        /// Any JSON object.
        case json
        /// JSON that follows the schema, which has a name.
        case schema(String, JSONSchema)
    }

    package var messages: [ChatMessage]
    /// Most tokens to generate; the server's own limit when nil.
    package var maxTokens: Int?
    /// Randomness, 0…2; the model's own when nil.
    package var temperature: Double?
    package var format = Format.text
    package var tools: [ChatTool] = []
    /// Texts before which the reply ends.
    package var stop: [String] = []

    package init(
        _ messages: [ChatMessage], maxTokens: Int? = nil, temperature: Double? = nil, format: Format = .text,
        tools: [ChatTool] = [], stop: [String] = []
    ) {
        self.messages = messages
        self.maxTokens = maxTokens
        self.temperature = temperature
        self.format = format
        self.tools = tools
        self.stop = stop
    }
}

/// A piece of a streamed reply.
package enum ChatChunk: Hashable, Sendable {
    /// More text of the reply; never empty.
    case text(String)
    /// The model is at work on thoughts that are not part of the reply and are never shown or kept.
    case thinking
    /// A whole call of a tool, with the thoughts that led to it where the provider wants them back.
    case toolCall(ToolCall, reasoning: String?)
    /// No text follows. Comes exactly once unless the stream throws.
    case finished(FinishReason)
    /// What the reply cost, if the server says so; may come after `finished`.
    case usage(ChatUsage)

    package enum FinishReason: Hashable, Sendable {
        case complete
        /// The token limit was reached.
        case length
        /// The model waits for what its tools give back.
        case toolCalls
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
