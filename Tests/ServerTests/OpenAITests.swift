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

    // MARK: Recordings and speech

    /// Sends to a Cria whose models of speech are on another server.
    private func send(
        to models: QuirkServer, _ path: String, _ type: String, _ body: String, key: String? = key,
        policies: ModelPolicies = ModelPolicies()
    ) async throws -> (status: HTTPResponse.Status, body: String, headers: HTTPFields, trace: [CallTrace]) {
        var policies = policies
        policies.retries = 0
        let gateway = try ModelGateway(
            [], transcription: [ModelConfiguration(url: models.url, model: "ears", key: "sk-ears")],
            speech: [ModelConfiguration(url: models.url, model: "mouth", key: "sk-mouth")], policies: policies)
        let server = try await TestServer(gateway: gateway, apiKey: Self.key)
        let response = try await server.answer { client in
            var headers: HTTPFields = [.contentType: type]
            if let key { headers[.authorization] = "Bearer \(key)" }
            return try await client.executeRequest(
                uri: "/v1/audio/\(path)", method: .post, headers: headers, body: ByteBuffer(string: body))
        }
        return (response.status, String(buffer: response.body), response.headers, gateway.trace)
    }

    private static func form(_ fields: [(String, String)], file: String? = "RIFF", type: String = "audio/x-wav")
        -> String
    {
        let parts =
            fields.map { "--edge\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
            + [file].compactMap { $0 }.map {
                "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\nContent-Type: \(type)\r\n\r\n\($0)\r\n"
            }
        return parts.joined() + "--edge--\r\n"
    }

    private static let formType = "multipart/form-data; boundary=edge"

    @Test("A recording is passed on and written down, behind the same key, and traced", arguments: ["json", "text"])
    func transcribes(format: String) async throws {
        let models = try await QuirkServer { _ in [.response(#"{"text":"变化率"}"#)] }
        let form = Self.form([("model", "ears"), ("language", "zh"), ("response_format", format)])
        #expect(try await send(to: models, "transcriptions", Self.formType, form, key: "no").status == .unauthorized)
        #expect(models.connections == 0)
        let answer = try await send(to: models, "transcriptions", Self.formType, form)
        #expect(answer.status == .ok && answer.body == (format == "text" ? "变化率" : #"{"text":"变化率"}"#))
        #expect(answer.trace.map(\.purpose) == ["api"] && answer.trace.first?.model == "ears")
        let request = try #require(models.requests.first)
        #expect(request.hasPrefix("POST /v1/audio/transcriptions ") && request.contains("Bearer sk-ears"))
        #expect(request.contains("name=\"language\"\r\n\r\nzh\r\n") && request.contains("\r\n\r\nRIFF\r\n"))
    }

    @Test("The kind of a recording is told by its name where the client does not say it") func tellsKinds() async throws
    {
        let models = try await QuirkServer { _ in [.response(#"{"text":"x"}"#)] }
        let form = Self.form([], type: "application/octet-stream")
        #expect(try await send(to: models, "transcriptions", Self.formType, form).status == .ok)
        #expect(models.requests.first?.contains("Content-Type: audio/wav\r\n") == true)
    }

    @Test("A text is read aloud without personal data, within the budget, and traced") func speaks() async throws {
        let models = try await QuirkServer { _ in [.response("ID3 sound")] }
        let body = #"{"model": "mouth", "voice": "nova", "input": "Write to ana@example.org."}"#
        let answer = try await send(to: models, "speech", "application/json", body)
        #expect(answer.status == .ok && answer.body == "ID3 sound" && answer.headers[.contentType] == "audio/mpeg")
        let request = try #require(models.requests.first)
        #expect(request.hasPrefix("POST /v1/audio/speech ") && request.contains("Bearer sk-mouth"))
        #expect(request.contains("nova") && request.contains("private information") && !request.contains("ana@"))
        #expect(answer.trace.map(\.model) == ["mouth"] && (answer.trace.first?.spend.inputTokens ?? 0) > 0)
        var policies = ModelPolicies()
        policies.siteBudget = .init(tokens: 0)
        #expect(try await send(to: models, "speech", "application/json", body, policies: policies).status != .ok)
        #expect(models.requests.count == 1)
    }

    @Test("What cannot be done with speech is refused with the field's name, before anything is sent")
    func refusesAudio() async throws {
        let models = try await QuirkServer { _ in [.response("x")] }
        let forms = [
            ("file", Self.form([], file: nil)), ("prompt", Self.form([("prompt", "x")])),
            ("response_format", Self.form([("response_format", "srt")])), ("form", "{}"),
        ]
        for (field, form) in forms {
            let answer = try await send(to: models, "transcriptions", Self.formType, form)
            #expect(answer.status == .badRequest && answer.body.contains(field), "\(answer.body)")
        }
        for (field, body) in [
            ("voice", #"{"input": "x"}"#), ("input", #"{"input": "", "voice": "v"}"#),
            ("response_format", #"{"input": "x", "voice": "v", "response_format": "mid"}"#),
            ("speed", #"{"input": "x", "voice": "v", "speed": 2}"#),
        ] {
            let answer = try await send(to: models, "speech", "application/json", body)
            #expect(answer.status == .badRequest && answer.body.contains(field), "\(answer.body)")
        }
        let wrong = Self.form([("model", "mouth")])
        #expect(try await send(to: models, "transcriptions", Self.formType, wrong).status == .notFound)
        #expect(models.connections == 0)
    }
}
