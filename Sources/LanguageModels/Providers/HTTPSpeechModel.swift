import Foundation

/// Speech by OpenAI's calls, which other servers imitate.
final class HTTPSpeechModel: SpeechModel {
    /// Largest recording that is sent, in bytes: OpenAI takes no more.
    private static let longest = 25 << 20
    /// Largest answer, in bytes.
    private static let limit = 64 << 20

    private let endpoint: ModelEndpoint

    var name: String { endpoint.model }
    var host: String? { endpoint.host }

    /// - Throws: ``ChatModelError`` when the configuration cannot be used.
    init(_ configuration: ModelConfiguration) throws { endpoint = try ModelEndpoint(configuration) }

    func transcribe(_ audio: [UInt8], mediaType: String, language: String?) async throws -> String {
        guard audio.count <= Self.longest else {
            throw ChatModelError(
                .tooLarge, "The recording is larger than \(Self.longest >> 20) MiB: send it in shorter parts.")
        }
        let type = mediaType.prefix { $0 != ";" }.lowercased()
        guard let match = type.wholeMatch(of: /(?:audio|video)\/(?:x-)?([a-z0-9.+\-]+)/) else {
            throw ChatModelError(.rejected, "The recording needs a media type like audio/webm.")
        }
        // Servers tell the format by the ending of the file's name.
        let ending = ["mpeg": "mp3", "mp4": "m4a"][String(match.1)] ?? String(match.1)
        let boundary = "cria-" + UUID().uuidString
        var body: [UInt8] = []
        func add(_ name: String, _ value: [UInt8], _ more: String = "") {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\(more)\r\n\r\n".utf8
            body += value
            body += "\r\n".utf8
        }
        add("model", Array(name.utf8))
        add("response_format", Array("json".utf8))
        if let language { add("language", Array(language.utf8)) }
        add("file", audio, "; filename=\"speech.\(ending)\"\r\nContent-Type: \(type)")
        body += "--\(boundary)--\r\n".utf8
        let answer = try await endpoint.call(
            "/audio/transcriptions", body, type: "multipart/form-data; boundary=\(boundary)", limit: Self.limit)
        try check(answer)
        guard let text = JSONParser.parse(answer)?["text"]?.string else {
            throw ChatModelError.malformed("at \(endpoint.host) sent a transcription without a text")
        }
        return text
    }

    func speak(_ text: String, voice: String, format: String) async throws -> [UInt8] {
        let body = JSONValue.members([
            "model": .string(name), "input": .string(text), "voice": .string(voice),
            "response_format": .string(format),
        ])
        let answer = try await endpoint.call("/audio/speech", Array(body.text.utf8), limit: Self.limit)
        try check(answer)
        guard !answer.isEmpty else {
            throw ChatModelError.malformed("at \(endpoint.host) sent a recording of no length")
        }
        return answer
    }

    /// - Throws: the complaint that an answer with a status of success holds.
    private func check(_ answer: [UInt8]) throws {
        guard answer.first == UInt8(ascii: "{"), let value = JSONParser.parse(answer),
            let complaint = ServerComplaint(within: value)
        else { return }
        throw endpoint.explained(
            ChatModelError(
                status: complaint.status ?? 500, host: endpoint.host, model: name, serverMessage: complaint.message))
    }
}
