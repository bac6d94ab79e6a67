import TestSupport
import Testing

@testable import LanguageModels

@Suite(.timeLimit(.minutes(5))) struct SpeechTests {
    private func gateway(_ server: QuirkServer) throws -> ModelGateway {
        var policies = ModelPolicies()
        policies.retries = 0
        return try ModelGateway(
            [], transcription: [ModelConfiguration(url: server.url, model: "m", key: "sk-1")],
            speech: [ModelConfiguration(url: server.url, model: "m", key: "sk-1")], policies: policies)
    }

    private func caller(_ consent: ModelCaller.Consent, sharesMedia: Bool = false) -> ModelCaller {
        var caller = ModelCaller(consent: consent, learner: "l", names: ["Lin Xiaoyu", "王小明"], purpose: "speech")
        caller.sharesMedia = sharesMedia
        return caller
    }

    @Test("A recording goes out as a form, and what is said comes back") func transcription() async throws {
        let server = try await QuirkServer { _ in [.response(#"{"text":"变化率"}"#)] }
        let model = try #require(try gateway(server).transcription(for: caller(.given, sharesMedia: true)))
        #expect(try await model.transcribe(Array("RIFF".utf8), mediaType: "audio/wav", language: "zh") == "变化率")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /v1/audio/transcriptions "))
        #expect(request.contains("name=\"file\"; filename=\"speech.wav\"\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n--"))
        #expect(request.contains("name=\"language\"\r\n\r\nzh\r\n") && request.contains("name=\"model\"\r\n\r\nm\r\n"))
        for type in ["text/plain", "audio/wav\"\r\nX: 1", ""] {
            let error = await #expect(throws: ChatModelError.self) {
                try await model.transcribe([1], mediaType: type, language: nil)
            }
            #expect(error?.code == .rejected)
        }
    }

    @Test("What is read aloud holds neither personal data nor placeholders") func speaking() async throws {
        let server = try await QuirkServer { _ in [.response("ID3 sound")] }
        let model = try #require(try gateway(server).speech(for: caller(.given)))
        #expect(
            try await model.speak("Well done, Lin Xiaoyu! Write to lin@example.org.", voice: "v", format: "mp3")
                == Array("ID3 sound".utf8))
        _ = try await model.speak("王小明，做得好！", voice: "v", format: "mp3")
        #expect(server.requests[0].contains("Well done, someone! Write to private information."))
        #expect(server.requests[1].contains("某人，做得好！"))
        #expect(server.requests.allSatisfy { !$0.contains("‹") && $0.hasPrefix("POST /v1/audio/speech ") })
    }

    @Test("Without consent, or with one that does not cover a voice, no connection is opened") func consent()
        async throws
    {
        let server = try await QuirkServer { _ in [.response(#"{"text":"x"}"#)] }
        let gateway = try gateway(server)
        #expect(gateway.speech(for: caller(.withheld)) == nil)
        #expect(gateway.transcription(for: caller(.withheld)) == nil)
        let model = try #require(gateway.transcription(for: caller(.given)))
        let error = await #expect(throws: ChatModelError.self) {
            try await model.transcribe([1], mediaType: "audio/wav", language: nil)
        }
        #expect(error?.code == .consent)
        #expect(server.connections == 0 && server.bytes == 0)
    }

    @Test("A complaint, an empty recording and an answer without a text are errors") func faults() async throws {
        let answers = [#"{"error":{"message":"no such voice"}}"#, "", #"{"said":"x"}"#]
        let server = try await QuirkServer { [.response(answers[$0])] }
        let model = try #require(try gateway(server).speech(for: caller(.notNeeded)))
        for _ in 0..<2 {
            await #expect(throws: ChatModelError.self) { try await model.speak("x", voice: "v", format: "mp3") }
        }
        let error = await #expect(throws: ChatModelError.self) {
            try await model.transcribe([1], mediaType: "audio/wav", language: nil)
        }
        #expect(error?.code == .malformed)
        #expect(throws: ChatModelError.self) {
            try ModelGateway([], speech: [ModelConfiguration(provider: .anthropic, url: server.url, model: "m")])
        }
    }
}
