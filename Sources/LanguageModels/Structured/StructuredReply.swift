import Foundation

/// A reply that was read into a value.
package struct Structured<Value: Sendable>: Sendable {
    package var value: Value
    /// What the model wrote.
    package var reply: String
    /// Of all attempts together; nil when no server said it.
    package var usage: ChatUsage?
    /// How often the model was asked, from 1.
    package var attempts: Int
    package var method: StructuredMethod
}

/// How a model was brought to reply in a given form.
package enum StructuredMethod: String, Hashable, Sendable {
    /// The server enforces the schema.
    case schema
    /// The server enforces JSON; the schema is in the prompt.
    case json
    /// The schema is in the prompt.
    case prompt
}

/// Why a model gave no usable value in the end.
package struct StructuredReplyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with the last reply, as the model was told.
    package var problems: [String]
    /// The last reply. It is the model's: never log it.
    package var reply: String
    package var attempts: Int
    package var usage: ChatUsage?

    package var description: String {
        "The model gave no usable answer in \(attempts) attempts: \(problems.joined(separator: "; "))"
    }
}

extension ChatModel {
    /// Asks for a value of `type`, in the strictest way that the model knows; what it writes is only data. A reply that
    /// cannot be read, or is not valid, is sent back with what is wrong with it, twice at most.
    ///
    /// - Parameter validate: what is wrong with a value, in words that the model understands; empty when nothing is.
    /// - Throws: ``StructuredReplyError``, ``ChatModelError``, ``JSONSchemaError``, and what `validate` throws.
    package func structured<T: Codable & Sendable>(
        _ type: T.Type, _ request: ChatRequest, validate: (T) throws -> [String] = { _ in [] }
    ) async throws -> Structured<T> {
        let schema = try JSONSchema(of: type)
        var methods: [StructuredMethod] = [.prompt]
        if capabilities.contains(.json) { methods.insert(.json, at: 0) }
        if capabilities.contains(.schema) { methods.insert(.schema, at: 0) }
        var usage: ChatUsage?
        var attempts = 0
        var exchange: [ChatMessage] = []
        while true {
            let method = methods[0]
            var asked = method.applied(to: request, schema, name: "\(type)")
            asked.messages += exchange
            attempts += 1
            let reply: WholeReply
            do {
                reply = try await WholeReply(of: self, to: asked)
            } catch let error as ChatModelError where methods.count > 1 && error.isAboutFormat {
                methods.removeFirst()
                attempts -= 1
                continue
            }
            usage = reply.usage.map { ($0 + usage) } ?? usage
            let problems: [String]
            switch try reply.read(type, validate) {
            case .success(let value):
                return Structured(
                    value: value, reply: reply.text, usage: usage, attempts: attempts, method: method)
            case .failure(let found): problems = found.problems
            }
            guard attempts < 3, reply.finish != .filtered else {
                throw StructuredReplyError(problems: problems, reply: reply.text, attempts: attempts, usage: usage)
            }
            exchange = [
                ChatMessage(.assistant, reply.text),
                ChatMessage(
                    .user,
                    "Your answer cannot be used:\n" + problems.map { "- \($0)" }.joined(separator: "\n")
                        + "\nAnswer again with the whole corrected JSON and nothing else. It has to follow this JSON "
                        + "schema:\n\(schema.text)"),
            ]
        }
    }
}

extension StructuredMethod {
    fileprivate func applied(to request: ChatRequest, _ schema: JSONSchema, name: String) -> ChatRequest {
        var request = request
        let words =
            "Answer with one JSON value and nothing else: no explanation, no code fence. It has to follow this JSON schema:\n"
            + "\(schema.text)\nIt looks like this, with your own values:\n\(schema.example)"
        switch self {
        case .schema:
            let name = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            request.format = .schema(String((name.isEmpty ? "answer" : name).prefix(64)), schema)
        case .json, .prompt:
            request.format = self == .json ? .json : .text
            // Some chat templates know one system message only, and that at the beginning.
            if request.messages.first?.role == .system {
                request.messages[0].content += "\n\n" + words
            } else {
                request.messages.insert(ChatMessage(.system, words), at: 0)
            }
        }
        return request
    }
}

extension ChatModelError {
    /// Whether a server complains about the form that was asked of the reply.
    fileprivate var isAboutFormat: Bool {
        guard code == .rejected, let said = serverMessage?.lowercased() else { return false }
        return ["response_format", "json_schema", "json_object", "text.format", "format", "schema", "guided"]
            .contains(where: said.contains)
    }
}

extension ChatUsage {
    fileprivate static func + (left: ChatUsage, right: ChatUsage?) -> ChatUsage {
        ChatUsage(
            inputTokens: left.inputTokens + (right?.inputTokens ?? 0),
            outputTokens: left.outputTokens + (right?.outputTokens ?? 0))
    }
}

/// A reply after its end.
private struct WholeReply {
    struct Problems: Error {
        var problems: [String]
    }

    var text = ""
    var usage: ChatUsage?
    var finish = ChatChunk.FinishReason.unstated

    init(of model: some ChatModel, to request: ChatRequest) async throws {
        for try await chunk in model.reply(to: request) {
            switch chunk {
            case .text(let text): self.text += text
            case .usage(let usage): self.usage = usage
            case .finished(let reason): finish = reason
            case .thinking, .toolCall: break
            }
        }
    }

    func read<T: Codable>(_ type: T.Type, _ validate: (T) throws -> [String]) throws -> Result<T, Problems> {
        if finish == .filtered { return .failure(Problems(problems: ["The model refused to answer."])) }
        var problems: [String] = []
        for candidate in JSONExtraction.candidates(in: text) {
            let value: T
            do {
                value = try JSONDecoder().decode(type, from: Data(candidate.value.text.utf8))
            } catch {
                problems.append(Self.describe(error))
                continue
            }
            if candidate.wasCut, finish == .length { break }
            let found = try validate(value)
            guard !found.isEmpty else { return .success(value) }
            // What has the right form is what was meant.
            return .failure(Problems(problems: found))
        }
        if finish == .length {
            problems = ["The answer reached the limit of its length before its end: be briefer."]
        }
        return .failure(Problems(problems: problems.isEmpty ? ["There is no JSON in the answer."] : [problems[0]]))
    }

    private static func describe(_ error: any Error) -> String {
        func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
            let keys = context.codingPath + (key.map { [$0] } ?? [])
            let path = keys.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
            return path.isEmpty ? "The answer" : "“\(path)”"
        }
        return switch error {
        case DecodingError.keyNotFound(let key, let context): "\(path(context, key)) is missing."
        case DecodingError.valueNotFound(let type, let context): "\(path(context)) is null but has to be a \(type)."
        case DecodingError.typeMismatch(let type, let context): "\(path(context)) has to be a \(type)."
        case DecodingError.dataCorrupted(let context): "\(path(context)): \(context.debugDescription)"
        default: "The answer does not follow the schema."
        }
    }
}
