import Foundation
import Testing

@testable import LanguageModels

@Suite struct ReplyReaderTests {
    /// Reads `bytes` in packets of `size`.
    private func read(_ bytes: [UInt8], by size: Int) throws -> [ChatChunk] {
        var reader = ReplyReader(host: "test", model: "m")
        var chunks: [ChatChunk] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            chunks += try reader.read(bytes[start..<min(start + size, bytes.count)])
        }
        return try chunks + reader.end()
    }

    private func read(_ text: String, by size: Int = 1 << 20) throws -> [ChatChunk] {
        try read(Array(text.utf8), by: size)
    }

    private func said(_ chunks: [ChatChunk]) -> String {
        chunks.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
    }

    private static func delta(_ text: String) -> String { #"data: {"choices":[{"delta":{"content":"\#(text)"}}]}"# }

    @Test func aCleanStreamIsReadWhereverItIsCut() throws {
        let stream = """
            : a comment
            event: message
            id: 7
            \(Self.delta("导数是"))

            \(Self.delta("变化率 🚀。"))

            data: {"choices":[{"delta":{},"finish_reason":"stop"}]}

            data: {"choices":[],"usage":{"prompt_tokens":11,"completion_tokens":7}}

            data: [DONE]


            """
        for size in 1...40 {
            let chunks = try read(stream, by: size)
            #expect(said(chunks) == "导数是变化率 🚀。")
            #expect(
                Array(chunks.suffix(2)) == [
                    .finished(.complete), .usage(ChatUsage(inputTokens: 11, outputTokens: 7)),
                ])
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func everyLineEndingIsUnderstood(ending: String) throws {
        let stream = [Self.delta("a"), "", Self.delta("b"), "", "data: [DONE]", "", ""].joined(separator: ending)
        for size in [1, 2, 3, 1000] { #expect(said(try read(stream, by: size)) == "ab") }
    }

    @Test func sloppyStreamsAreUnderstood() throws {
        // No space after the colon, no empty line between events, no line ending at the end, no [DONE], a byte order mark.
        let stream = "\u{FEFF}" + Self.delta("a").replacing("data: ", with: "data:") + "\n" + Self.delta("b")
        #expect(try read(stream) == [.text("a"), .text("b"), .finished(.unstated)])
        // An event over several data lines.
        let lines = "data: {\"choices\":\ndata: [{\"delta\":{\"content\":\"c\"}}]}\n\n"
        #expect(try read(lines) == [.text("c"), .finished(.unstated)])
        // Empty data, nulls, unknown fields, no role, content in parts.
        let odd = """
            data:

            data: {"id":null,"x":{"y":[1]},"choices":[{"index":0,"delta":{"role":"assistant","content":null},"finish_reason":null}]}

            data: {"choices":[{"index":0,"delta":{"content":[{"type":"text","text":"d"}]},"finish_reason":""}]}

            data: {"choices":[{"index":1,"delta":{"content":"of another choice"}}]}

            data: {"usage":null}

            data: {"choices":[{"delta":{},"finish_reason":"length"}]}


            """
        #expect(try read(odd) == [.text("d"), .finished(.length)])
    }

    @Test func aFinishReasonIsGivenOnceAndTextAfterTheEndIsNotRead() throws {
        let stream = """
            data: {"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}

            data: {"choices":[{"delta":{"content":"b"},"finish_reason":"stop"}]}

            data: [DONE]


            """
        #expect(try read(stream) == [.text("a"), .finished(.complete)])
    }

    @Test func oneJSONDocumentIsAReplyToo() throws {
        let body =
            #"{"object":"chat.completion","choices":[{"message":{"role":"assistant","content":"<think>hm</think>\n\nhi","reasoning_content":"secret"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}}"#
        let expected: [ChatChunk] = [
            .text("hi"), .finished(.complete), .usage(ChatUsage(inputTokens: 1, outputTokens: 2)),
        ]
        #expect(try read(body) == expected)
        #expect(try read(body, by: 7) == expected)
    }

    @Test func thoughtsAreNeverPartOfTheReply() throws {
        let stream = """
            data: {"choices":[{"delta":{"reasoning_content":"secret"}}]}

            data: {"choices":[{"delta":{"reasoning":"secret"}}]}

            \(Self.delta("<th"))

            \(Self.delta("ink>secret"))

            \(Self.delta(" < secret</thi"))

            \(Self.delta("nk>\\n\\n1 < 2 and a <t"))

            \(Self.delta("> b"))

            data: [DONE]


            """
        let chunks = try read(stream)
        #expect(said(chunks) == "1 < 2 and a <t> b")
        #expect(chunks.filter { $0 == .thinking }.count >= 3)
        #expect(said(try read(Self.delta("<think>never closed"))) == "")
        #expect(said(try read(Self.delta("a <thin"))) == "a <thin")
    }

    @Test func errorsInsideAStreamAreErrors() throws {
        let cases: [(String, ChatModelError.Code)] = [
            (#"data: {"error":{"message":"slow down","code":429}}"#, .limited),
            (#"data: {"error":{"message":"slow down","type":"rate_limit_error","code":null}}"#, .limited),
            (#"data: {"error":{"message":"bad","type":"x","code":"400"}}"#, .rejected),
            (#"data: {"error":"it broke"}"#, .unavailable),
            (#"data: {"object":"error","message":"no such model","code":404}"#, .notFound),
            (#"{"error":{"message":"bad key","code":"invalid_api_key"}}"#, .unauthorised),
            ("event: error\ndata: {\"error\":{\"message\":\"over\",\"type\":\"overloaded_error\"}}", .unavailable),
        ]
        for (line, code) in cases {
            let error = #expect(throws: ChatModelError.self) { try read(Self.delta("a") + "\n\n" + line + "\n\n") }
            let alone = #expect(throws: ChatModelError.self) { try read(line) }
            #expect(alone?.code == code, "\(line)")
            if !line.hasPrefix("{") { #expect(error?.code == code, "\(line)") }
        }
    }

    @Test func whatIsNoReplyIsRefused() throws {
        for body in ["", " \n ", "<!DOCTYPE html><html></html>", "{}", #"{"choices":"#, "data: {nonsense}\n\n"] {
            let error = #expect(throws: ChatModelError.self) { try read(body) }
            #expect(error?.code == .malformed, "\(body)")
        }
    }

    @Test func memoryIsBounded() throws {
        let line = "data: " + String(repeating: "x", count: 1 << 16)
        var reader = ReplyReader(host: "test", model: "m")
        let long = #expect(throws: ChatModelError.self) { for _ in 0..<100 { _ = try reader.read(Array(line.utf8)) } }
        #expect(long?.code == .tooLarge)
        reader = ReplyReader(host: "test", model: "m")
        let many = #expect(throws: ChatModelError.self) {
            for _ in 0..<100 { _ = try reader.read(Array((line + "\n").utf8)) }
        }
        #expect(many?.code == .tooLarge)
        reader = ReplyReader(host: "test", model: "m")
        let document = #expect(throws: ChatModelError.self) {
            for _ in 0..<100 { _ = try reader.read(Array(("{" + line).utf8)) }
        }
        #expect(document?.code == .tooLarge)
    }

    @Test func noMutationOfAStreamBringsItDown() throws {
        let stream = Array(
            (Self.delta("a") + "\r\n\r\n" + Self.delta("<think>b</think>π") + "\n\ndata: [DONE]\n\n").utf8)
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<2000 {
            var mutant = stream
            for _ in 0...random(4) {
                switch random(3) {
                case 0: mutant[random(mutant.count)] = UInt8(random(256))
                case 1: mutant.remove(at: random(mutant.count))
                default: mutant.insert(UInt8(random(256)), at: random(mutant.count))
                }
            }
            do { _ = try read(mutant, by: 1 + random(50)) } catch { #expect(error is ChatModelError) }
        }
    }

    /// Answers captured from a real gateway; skipped where they are not at hand.
    private static let captured = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/data/interop/llm-wire").standardizedFileURL

    @Test(.enabled(if: FileManager.default.fileExists(atPath: captured.path), "../shared is not here"))
    func capturedAnswersAreRead() throws {
        let stream = try Data(contentsOf: Self.captured.appending(path: "openai_chat_stream.sse"))
        let whole = try read(Array(stream), by: stream.count)
        #expect(!said(whole).isEmpty && whole.contains(.finished(.complete)))
        #expect(whole.contains { if case .usage = $0 { true } else { false } })
        for size in [1, 3, 17] { #expect(try read(Array(stream), by: size) == whole) }
        let document = try Data(contentsOf: Self.captured.appending(path: "openai_chat.json"))
        #expect(!said(try read(Array(document), by: 11)).isEmpty)
        let failure = try Data(contentsOf: Self.captured.appending(path: "error_unknown_model.json"))
        #expect(throws: ChatModelError.self) { try read(Array(failure), by: 11) }
    }
}
