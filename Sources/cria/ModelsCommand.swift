import ArgumentParser
import Foundation
import LanguageModels

struct ModelsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "List the models that are set up, ask each for a few words, and time it.",
        discussion: """
            Each model is asked one short question, each embedding model for one vector; a speech model reads a sentence aloud, a \
            transcription model hears half a second of silence. Keys are never shown.
            """
    )

    @Flag(inversion: .prefixedNo, help: "Ask each model.") var test = true
    @Flag(help: "Print one JSON object for each model.") var json = false
    @OptionGroup var options: SettingOptions

    /// What is found about one model.
    struct Row: Encodable, Sendable {
        var name: String
        var kind: String
        var host: String?
        /// nil when it was not asked.
        var works: Bool?
        /// Seconds to the first word, and to the end.
        var firstToken: Double?
        var total: Double?
        var tokensPerSecond: Double?
        var dimension: Int?
        /// Of a recording.
        var bytes: Int?
        var problem: String?
    }

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let gateway = try configured.gateway()
            let caller = ModelCaller(consent: .notNeeded, purpose: "test")
            if gateway.status.isEmpty && !json {
                print(
                    "No model is set up: Cria works with its built-in tutor and generators. See docs/configuration.md.")
            }
            for model in gateway.chatModels {
                var row = Row(name: model.name, kind: "chat", host: model.host)
                if test, let chat = gateway.chat(for: caller, named: model.name) { await Self.test(chat, &row) }
                try show(row)
            }
            for model in gateway.embeddingModels {
                var row = Row(name: model.name, kind: "embedding", host: model.host)
                if test, let embedding = gateway.embedding(for: caller) {
                    await Self.time(&row) {
                        $0.dimension = try await embedding.embed(["A cria is a young llama."]).first?.count
                    }
                }
                try show(row)
            }
            for model in gateway.transcriptionModels {
                var row = Row(name: model.name, kind: "transcription", host: model.host)
                if test, let transcription = gateway.transcription(for: caller) {
                    await Self.time(&row) { _ in
                        _ = try await transcription.transcribe(Self.silence, mediaType: "audio/wav", language: nil)
                    }
                }
                try show(row)
            }
            for model in gateway.speechModels {
                var row = Row(name: model.name, kind: "speech", host: model.host)
                if test, let speech = gateway.speech(for: caller) {
                    await Self.time(&row) { row in
                        let voice = configured[.speechVoice] ?? ""
                        row.bytes = try await speech.speak("A cria is a young llama.", voice: voice, format: "mp3")
                            .count
                    }
                }
                try show(row)
            }
        }
    }

    /// Half a second of silence as a WAV file: one channel, 16,000 samples of two bytes a second.
    private static var silence: [UInt8] {
        func little(_ number: UInt32, _ count: Int) -> [UInt8] { (0..<count).map { UInt8(number >> (8 * $0) & 0xFF) } }
        let format = little(16, 4) + little(1, 2) + little(1, 2) + little(16_000, 4) + little(32_000, 4)
        let sound = [UInt8](repeating: 0, count: 16_000)
        return Array("RIFF".utf8) + little(36 + 16_000, 4) + Array("WAVEfmt ".utf8) + format + little(2, 2)
            + little(16, 2)
            + Array("data".utf8) + little(16_000, 4) + sound
    }

    private static func test(_ model: any ChatModel, _ row: inout Row) async {
        let start = ContinuousClock.now
        var words = 0
        var tokens: Int?
        do {
            let request = ChatRequest(
                [ChatMessage(.user, "Say in one sentence what a cria is.")], maxTokens: 60, temperature: 0.5)
            for try await chunk in model.reply(to: request) {
                switch chunk {
                case .text:
                    words += 1
                    if row.firstToken == nil { row.firstToken = seconds(since: start) }
                case .usage(let usage): tokens = usage.outputTokens
                case .thinking, .toolCall, .finished: break
                }
            }
            row.works = words > 0
            row.total = seconds(since: start)
            if let tokens, let first = row.firstToken, let total = row.total, total > first {
                row.tokensPerSecond = Double(tokens) / (total - first)
            }
            if words == 0 { row.problem = "it answers with nothing: check that it is a chat model" }
        } catch {
            row.works = false
            row.problem = problem(error)
        }
    }

    /// Does `call`, and notes how long it takes and whether it works.
    private static func time(_ row: inout Row, _ call: (inout Row) async throws -> Void) async {
        let start = ContinuousClock.now
        do {
            try await call(&row)
            row.works = true
            row.total = seconds(since: start)
        } catch {
            row.works = false
            row.problem = problem(error)
        }
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        return (seconds * 1000).rounded() / 1000
    }

    private static func problem(_ error: any Error) -> String {
        "\(error)" + ((error as? ChatModelError)?.serverMessage.map { " It says: \($0)" } ?? "")
    }

    private func show(_ row: Row) throws {
        guard !json else { return print(String(decoding: try JSONEncoder().encode(row), as: UTF8.self)) }
        let place = "\(row.kind) \(row.name)" + (row.host.map { " at \($0)" } ?? "")
        switch row.works {
        case nil: print(place)
        case true?:
            let parts = [
                row.firstToken.map { "first word after \($0) s" }, row.total.map { "done after \($0) s" },
                row.tokensPerSecond.map { "\(Int($0.rounded())) tokens/s" }, row.dimension.map { "\($0) numbers" },
                row.bytes.map { "\($0) bytes" },
            ]
            print("✓ \(place): \(parts.compactMap { $0 }.joined(separator: ", "))")
        case false?: print("✗ \(place): \(row.problem ?? "")")
        }
    }
}
