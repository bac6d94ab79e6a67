import Foundation
import Hummingbird
import HummingbirdTesting
import LanguageModels
import Platform
import TestSupport
import Testing

@testable import Server

/// `/v1` as it is on the wire; OpenAI's own client is in Tests/Peers.
@Suite struct OpenAITests {
    private static let key = "key-for-tests"

    private func send(
        _ model: ScriptedChatModel, _ path: String, _ body: String? = nil, key: String? = key, offers: String? = key
    ) async throws -> (status: HTTPResponse.Status, body: String, headers: HTTPFields) {
        let server = try await TestServer(gateway: ModelGateway(chat: [model]), apiKey: offers)
        return try await server.answer { client in
            var headers: HTTPFields = [.contentType: "application/json"]
            if let key { headers[.authorization] = "Bearer \(key)" }
            let response = try await client.executeRequest(
                uri: "/v1/\(path)", method: body == nil ? .get : .post, headers: headers,
                body: body.map { ByteBuffer(string: $0) })
            return (response.status, String(buffer: response.body), response.headers)
        }
    }

    private static let question = #""messages": [{"role": "user", "content": "Hello?"}]"#

    @Test("Without its key /v1 tells nothing; where the operator set none it is off")
    func key() async throws {
        let model = ScriptedChatModel("Hello.")
        for key in [nil, "wrong", ""] {
            let refused = try await send(model, "chat/completions", "{\(Self.question)}", key: key)
            #expect(refused.status == .unauthorized && refused.body.contains("invalid_api_key"))
        }
        let off = try await send(model, "models", offers: nil)
        #expect(off.status == .notFound && off.body.contains("api.key"))
        #expect(model.requests.isEmpty)
    }

    @Test("A stream has one chunk for each piece, thoughts left out, and ends with [DONE]")
    func stream() async throws {
        let model = ScriptedChatModel { _ in [.think, .say("Hel"), .say("lo."), .think] }
        let answer = try await send(model, "chat/completions", #"{"stream": true, \#(Self.question)}"#)
        #expect(answer.headers[.contentType]?.hasPrefix("text/event-stream") == true)
        let events = answer.body.components(separatedBy: "\n\n").filter { !$0.isEmpty }
        #expect(events.count == 5 && events.last == "data: [DONE]")
        #expect(events[0].contains(#""role":"assistant""#) && events[1].contains(#""content":"Hel""#))
        #expect(events[3].contains(#""finish_reason":"stop""#))
    }

    @Test("What fails before the first word has a status of its own; what fails later is an event of the stream")
    func failure() async throws {
        let body = #"{"stream": true, \#(Self.question)}"#
        let limit = ChatModelError(.rejected, "It is too long.", serverMessage: "the account of Ana")
        let early = try await send(ScriptedChatModel { _ in [.think, .fail(limit)] }, "chat/completions", body)
        #expect(early.status == .badRequest && early.body.contains("It is too long."))
        let late = try await send(ScriptedChatModel { _ in [.say("A"), .fail(limit)] }, "chat/completions", body)
        #expect(late.status == .ok && late.body.contains(#""error""#) && !late.body.contains("[DONE]"))
        #expect(!early.body.contains("Ana") && !late.body.contains("Ana"))
    }

    @Test(
        "Bad requests name the field",
        arguments: [
            (#"{"messages": []}"#, "messages"),
            (#"{"messages": [{"role": "king", "content": "x"}]}"#, "messages.0.role"),
            (#"{"n": 0, "messages": [{"role": "user", "content": "x"}]}"#, "`n`"),
            (#"{"temperature": 9, "messages": [{"role": "user", "content": "x"}]}"#, "temperature"), ("{}", "messages"),
            ("not json", "body"),
        ])
    func badRequests(_ body: String, _ place: String) async throws {
        let answer = try await send(ScriptedChatModel("x"), "chat/completions", body)
        #expect(answer.status == .badRequest && answer.body.contains(place), "\(answer.body)")
    }
}
