import Synchronization
import Testing

@testable import LanguageModels

@Suite struct StructuredReplyTests {
    private struct Answer: Codable, Hashable, Sendable {
        var word: String
        var count: Int?
    }

    /// Says one text after another, or throws, and keeps what it was asked.
    private final class Parrot: ChatModel {
        let name = "parrot"
        let patience = ChatPatience()
        let capabilities: ChatCapabilities
        private let says: [Result<String, ChatModelError>]
        private let heard = Mutex<[ChatRequest]>([])

        init(_ says: [Result<String, ChatModelError>], _ capabilities: ChatCapabilities = []) {
            self.says = says
            self.capabilities = capabilities
        }

        var requests: [ChatRequest] { heard.withLock { $0 } }

        func reply(to request: ChatRequest) -> ChatStream {
            let number = heard.withLock { heard in
                heard.append(request)
                return heard.count - 1
            }
            return ChatStream { continuation in
                switch says[number] {
                case .failure(let error): continuation.finish(throwing: error)
                case .success(let text):
                    continuation.yield(.text(text))
                    continuation.yield(.finished(.complete))
                    continuation.yield(.usage(ChatUsage(inputTokens: 2, outputTokens: 3)))
                    continuation.finish()
                }
            }
        }
    }

    private let question = ChatRequest([ChatMessage(.user, "Say a word.")])

    @Test(
        "JSON is found in prose, fences and slightly broken text",
        arguments: [
            #"{"word":"a","count":1}"#, "Sure {as you like}!\n```json\n{\"word\": \"a\", \"count\": 1}\n```\nBye {x}.",
            #"{"word": "a", "count": 1,}"#, #"{"word": "a", "count": 1"#, #"{'word': 'a', 'count': 1}"#,
            #"{word: "a", /* one */ count: 1}"#, #"The answer: {"count": 1, "word": "a"} // {"word": "b"}"#,
        ])
    func extraction(text: String) async throws {
        let structured = try await Parrot([.success(text)]).structured(Answer.self, question)
        #expect(structured.value == Answer(word: "a", count: 1))
        #expect(structured.attempts == 1 && structured.method == .prompt && structured.reply == text)
    }

    @Test("Python's words and undoubled backslashes of formulas are read")
    func slips() async throws {
        let model = Parrot([.success(#"{'word': '\(x\) isn\'t', 'count': None}"#)])
        #expect(try await model.structured(Answer.self, question).value == Answer(word: #"\(x\) isn't"#, count: nil))
    }

    @Test("The strictest way that the model knows is tried first; a complaint about the format leads to the next")
    func methods() async throws {
        func refusal(_ said: String) -> Result<String, ChatModelError> {
            .failure(ChatModelError(.rejected, "no", serverMessage: said))
        }
        let model = Parrot(
            [
                refusal("response_format.type json_schema is not supported"), refusal("response_format is unknown"),
                .success(#"{"word":"a","count":null}"#),
            ], [.schema, .json])
        let structured = try await model.structured(Answer.self, question)
        #expect(structured.method == .prompt && structured.attempts == 1)
        let formats = model.requests.map(\.format)
        let schema = try JSONSchema(of: Answer.self)
        #expect(formats == [.schema("Answer", schema), .json, .text])
        #expect(model.requests[0].messages == question.messages)
        #expect(model.requests[2].messages[0].content.contains(schema.text))
        let other = Parrot([refusal("no such model")], [.schema])
        await #expect(throws: ChatModelError.self) { try await other.structured(Answer.self, question) }
    }

    @Test("A wrong answer is sent back with what is wrong with it, twice at most")
    func repair() async throws {
        let model = Parrot([.success("none"), .success(#"{"count":1}"#), .success(#"{"word":"a","count":1}"#)])
        let structured = try await model.structured(Answer.self, question)
        #expect(structured.attempts == 3 && structured.usage == ChatUsage(inputTokens: 6, outputTokens: 9))
        #expect(model.requests[1].messages.last?.content.contains("no JSON") == true)
        #expect(model.requests[2].messages.last?.content.contains("“word” is missing") == true)
        #expect(model.requests[2].messages.dropLast().last == ChatMessage(.assistant, #"{"count":1}"#))

        let stubborn = Parrot(Array(repeating: .success(#"{"word":"bad","count":1}"#), count: 3))
        let error = await #expect(throws: StructuredReplyError.self) {
            try await stubborn.structured(Answer.self, question) { $0.word == "bad" ? ["“word” is bad."] : [] }
        }
        #expect(error?.attempts == 3 && error?.problems == ["“word” is bad."])
    }
}
