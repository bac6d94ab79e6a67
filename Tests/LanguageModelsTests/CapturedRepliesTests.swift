import Foundation
import TestSupport
import Testing

@testable import LanguageModels

/// Whole answers as a real gateway sent them, kept outside the project.
@Suite(.timeLimit(.minutes(5))) struct CapturedRepliesTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data/interop/llm-wire")
    private static let isThere = FileManager.default.fileExists(atPath: folder.path)

    @Test(
        "The answers that a gateway sent are read with their text and their cost",
        .enabled(if: isThere, "needs ../shared/data/interop/llm-wire"),
        arguments: [
            (ModelConfiguration.Provider.openAI, "openai_chat.json", nil as ChatUsage?),
            (.responses, "openai_responses.json", ChatUsage(inputTokens: 36, outputTokens: 87)),
            (.anthropic, "anthropic_messages.json", ChatUsage(inputTokens: 2095, outputTokens: 503)),
        ])
    func replies(_ provider: ModelConfiguration.Provider, _ file: String, _ usage: ChatUsage?) async throws {
        let body = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
        let server = try await QuirkServer(.response(body))
        let model = try makeChatModel(ModelConfiguration(provider: provider, url: server.url, model: "m", key: "k"))
        var (text, costs, isFinished) = ("", [ChatUsage](), false)
        for try await chunk in model.reply(to: ChatRequest([ChatMessage(.user, "x")])) {
            switch chunk {
            case .text(let piece): text += piece
            case .usage(let usage): costs.append(usage)
            case .finished(let reason): isFinished = reason == .complete
            case .thinking, .toolCall: break
            }
        }
        #expect(text.contains("光合作用") && isFinished)
        if let usage { #expect(costs.last == usage) } else { #expect(costs.count == 1) }
    }
}
