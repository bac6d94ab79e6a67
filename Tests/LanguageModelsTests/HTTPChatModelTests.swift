import TestSupport
import Testing

@testable import LanguageModels

@Suite(.timeLimit(.minutes(5))) struct HTTPChatModelTests {
    /// So long that a busy machine does not matter; what is tested to be short is set short. Nothing here is measured
    /// with a clock: what should end and does not runs into the time limit.
    private static func patience(
        first: Duration = .seconds(600), idle: Duration = .seconds(600), total: Duration = .seconds(1200)
    ) -> ChatPatience {
        ChatPatience(connect: .seconds(600), firstToken: first, idle: idle, total: total)
    }
    private static let ever = QuirkServer.Act.wait(.seconds(3600))

    private func model(_ server: QuirkServer, _ patience: ChatPatience = patience()) throws -> HTTPChatModel {
        try HTTPChatModel(
            ModelConfiguration(url: server.url, model: "test-1", key: "sk-secret-123", patience: patience))
    }

    /// Everything said, and the error it ended with.
    private func ask(_ model: some ChatModel) async -> (chunks: [ChatChunk], text: String, error: (any Error)?) {
        var chunks: [ChatChunk] = []
        var error: (any Error)?
        do {
            let request = ChatRequest([ChatMessage(.user, "question 42")], maxTokens: 50, temperature: 0.5)
            for try await chunk in model.reply(to: request) { chunks.append(chunk) }
        } catch let caught {
            error = caught
        }
        let text = chunks.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
        return (chunks, text, error)
    }

    private static func delta(_ text: String) -> String {
        #"data: {"choices":[{"delta":{"content":"\#(text)"}}]}"# + "\n\n"
    }

    @Test func itAsksAsTheProtocolSaysAndStreamsTheReply() async throws {
        let server = try await QuirkServer(
            .head, .chunk(Self.delta("Hello ")), .wait(.milliseconds(20)), .chunk(Self.delta("there.")),
            .chunk("data: [DONE]\n\n"), .end)
        let reply = await ask(try model(server))
        #expect(reply.error == nil && reply.text == "Hello there.")
        #expect(reply.chunks.last == .finished(.unstated))
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /v1/chat/completions HTTP/1.1"))
        #expect(request.contains("uthorization: Bearer sk-secret-123"))
        for field in [
            #""stream":true"#, #""model":"test-1""#, #""max_tokens":50"#, #""temperature":0.5"#,
            #""content":"question 42""#, #""role":"user""#,
        ] { #expect(request.contains(field), "\(field)") }
    }

    @Test func packetsMayBeCutAnywhere() async throws {
        let bytes = Array((Self.delta("变化率") + Self.delta("🚀") + "data: [DONE]\n\n").utf8)
        let server = try await QuirkServer { _ in
            [.head] + bytes.map { .chunk([$0]) } + [.end]
        }
        #expect(await ask(try model(server)).text == "变化率🚀")
    }

    @Test func theBaseURLMayBeWrittenInSeveralWays() async throws {
        let server = try await QuirkServer { _ in [.response(#"{"choices":[{"message":{"content":"ok"}}]}"#)] }
        for suffix in ["", "/", "/chat/completions"] {
            let model = try HTTPChatModel(
                ModelConfiguration(url: server.url + suffix, model: "m", patience: Self.patience()))
            #expect(await ask(model).text == "ok")
        }
        #expect(server.requests.allSatisfy { $0.hasPrefix("POST /v1/chat/completions ") })
        #expect(server.requests.allSatisfy { !$0.lowercased().contains("authorization") })
        let wrong = ["", "localhost:11434", "ftp://host/v1", "http://", "http://user:pass@host/v1", "no address"]
        for url in wrong {
            #expect(throws: ChatModelError.self) { try HTTPChatModel(ModelConfiguration(url: url, model: "m")) }
        }
        #expect(throws: ChatModelError.self) { try HTTPChatModel(ModelConfiguration(url: server.url, model: "")) }
        #expect(throws: ChatModelError.self) {
            try HTTPChatModel(ModelConfiguration(url: server.url, model: "m", key: "a\r\nb: c"))
        }
    }

    @Test func statusesBecomeErrorsWithARemedyAndWithoutTheKey() async throws {
        let cases: [(String, String, ChatModelError.Code)] = [
            ("401 Unauthorized", "", .unauthorised), ("403 Forbidden", "", .unauthorised),
            ("404 Not Found", "", .notFound), ("429 Too Many Requests", "Retry-After: 7\r\n", .limited),
            ("400 Bad Request", "", .rejected), ("413 Payload Too Large", "", .rejected),
            ("307 Temporary Redirect", "Location: http://127.0.0.1:1/\r\n", .rejected),
            ("500 Internal Server Error", "", .unavailable), ("503 Service Unavailable", "", .unavailable),
            ("529 Overloaded", "", .unavailable),
        ]
        for (status, headers, code) in cases {
            let server = try await QuirkServer(
                .response(status, headers: headers, #"{"error":{"message":"key sk-secret-123 is bad","code":"400"}}"#))
            let error = try #require(await ask(try model(server)).error as? ChatModelError)
            #expect(error.code == code, "\(status)")
            #expect(error.retryAfter == (headers.hasPrefix("Retry") ? .seconds(7) : nil))
            #expect(error.serverMessage == "key ••• is bad")
            #expect(!"\(error)".contains("sk-secret") && !"\(error)".contains("question 42"))
        }
        #expect(ModelEndpoint.delay("Wed, 21 Oct 2015 07:28:00 GMT") == .zero)
        #expect(ModelEndpoint.delay("soon") == nil)
    }

    @Test func fieldsThatAServerRefusesAreLeftOut() async throws {
        let server = try await QuirkServer { number in
            switch number {
            case 0:
                [
                    .response(
                        "400 Bad Request",
                        #"{"error":{"message":"Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'.","param":"max_tokens"}}"#
                    )
                ]
            case 1: [.response("422 Unprocessable Entity", #"{"detail":"extra field stream_options"}"#)]
            case 2: [.response("400 Bad Request", #"{"error":"temperature does not support 0.5"}"#)]
            default: [.response(#"{"choices":[{"message":{"content":"ok"}}]}"#)]
            }
        }
        let model = try model(server)
        #expect(await ask(model).text == "ok")
        #expect(await ask(model).text == "ok")
        // What was learned is kept.
        #expect(server.requests.count == 5)
        let last = try #require(server.requests.last)
        #expect(last.contains(#""max_completion_tokens":50"#) && !last.contains(#""max_tokens""#))
        #expect(!last.contains("stream_options") && !last.contains("temperature"))
    }

    @Test func aServerThatIgnoresStreamIsUnderstood() async throws {
        let server = try await QuirkServer(
            .response(#"{"choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]}"#))
        let reply = await ask(try model(server))
        #expect(reply.text == "whole" && reply.chunks.last == .finished(.complete))
    }

    @Test func aStreamThatEndsWithTheConnectionIsWhole() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        let server = try await QuirkServer(.text(head), .text(Self.delta("whole")), .close)
        let reply = await ask(try model(server))
        #expect(reply.text == "whole" && reply.error == nil)
    }

    @Test func nobodyThereIsNoticedAtOnce() async throws {
        let model = try HTTPChatModel(
            ModelConfiguration(url: "http://127.0.0.1:1/v1", model: "m", patience: Self.patience()))
        let error = try #require(await ask(model).error as? ChatModelError)
        #expect(error.code == .unreachable)
    }

    @Test func silenceBeforeTheFirstTokenEndsTheWait() async throws {
        // Accepts and says nothing; sends a head and nothing; sends only keep-alives.
        let behaviours: [[QuirkServer.Act]] = [
            [Self.ever], [.head, Self.ever],
            [.head]
                + Array(repeating: [.chunk(": ping\n\n"), .wait(.milliseconds(100))], count: 36_000).flatMap { $0 },
        ]
        for acts in behaviours {
            let server = try await QuirkServer { _ in acts }
            let model = try model(server, Self.patience(first: .milliseconds(400)))
            let error = try #require(await ask(model).error as? ChatModelError)
            #expect(error.code == .silent)
            try await eventually { server.closed == server.connections }
        }
    }

    @Test func silenceWithinTheReplyEndsTheWaitAndKeepsWhatWasSaid() async throws {
        let server = try await QuirkServer(.head, .chunk(Self.delta("Half a")), Self.ever)
        let reply = await ask(try model(server, Self.patience(idle: .milliseconds(300))))
        #expect(reply.text == "Half a" && (reply.error as? ChatModelError)?.code == .silent)
        try await eventually { server.closed == 1 }
    }

    @Test func thinkingIsASignOfLife() async throws {
        let thought = #"data: {"choices":[{"delta":{"reasoning_content":"hm"}}]}"# + "\n\n"
        let server = try await QuirkServer(
            .head, .chunk(thought), .wait(.milliseconds(2200)), .chunk(Self.delta("done")), .chunk("data: [DONE]\n\n"),
            .end)
        let reply = await ask(try model(server, Self.patience(first: .seconds(2))))
        #expect(reply.error == nil && reply.text == "done" && reply.chunks.first == .thinking)
    }

    @Test func aReplyThatTricklesComesToAnEnd() async throws {
        let acts = Array(repeating: [QuirkServer.Act.chunk(Self.delta("a")), .wait(.milliseconds(50))], count: 72_000)
        let server = try await QuirkServer { _ in [.head] + acts.flatMap { $0 } }
        let reply = await ask(try model(server, Self.patience(total: .milliseconds(600))))
        #expect((reply.error as? ChatModelError)?.code == .silent)
    }

    @Test func aBrokenConnectionIsNotTakenForTheEnd() async throws {
        for end in [QuirkServer.Act.close, .reset] {
            let server = try await QuirkServer(.head, .chunk(Self.delta("Half a")), .wait(.milliseconds(50)), end)
            let reply = await ask(try model(server))
            #expect(reply.text == "Half a")
            #expect((reply.error as? ChatModelError)?.code == .cut)
        }
    }

    @Test func whatHappensAfterTheLastTokenDoesNotSpoilTheReply() async throws {
        let finish = #"data: {"choices":[{"delta":{"content":"all"},"finish_reason":"stop"}]}"# + "\n\n"
        for end in [QuirkServer.Act.close, .reset, Self.ever] {
            let server = try await QuirkServer(.head, .chunk(finish), .wait(.milliseconds(20)), end)
            let reply = await ask(try model(server))
            #expect(reply.error == nil && reply.chunks == [.text("all"), .finished(.complete)])
        }
    }

    @Test func cancellingClosesTheConnectionAtOnce() async throws {
        let server = try await QuirkServer(.head, .chunk(Self.delta("a")), Self.ever)
        let model = try model(server)
        let task = Task { for try await _ in model.reply(to: ChatRequest([])) {} }
        try await eventually { server.requests.count == 1 }
        task.cancel()
        try await eventually { server.closed == 1 }
        // Leaving the loop early stops the model too.
        for try await _ in model.reply(to: ChatRequest([])) { break }
        try await eventually { server.closed == 2 }
    }

    @Test func manyRepliesStreamAtOnceWithoutLoss() async throws {
        let server = try await QuirkServer { _ in
            [.head] + (0..<20).map { .chunk(Self.delta("\($0),")) } + [.chunk("data: [DONE]\n\n"), .end]
        }
        let model = try HTTPChatModel(ModelConfiguration(url: server.url, model: "m", patience: Self.patience()))
        let expected = (0..<20).map { "\($0)," }.joined()
        let whole = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<100 { group.addTask { await ask(model).text == expected } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(whole == 100)
    }
}
