import Foundation
import HTTPTypes
import Hummingbird
import LanguageModels
import NIOCore

/// Recordings written down, and texts read aloud.
extension OpenAIController {
    private static let caller = ModelCaller(consent: .notNeeded, purpose: "api")

    func transcribe(_ request: Request, _ context: AppContext) async throws -> Response {
        guard let boundary = request.headers[.contentType].flatMap(Multipart.boundary),
            let parts = Multipart.parts(of: try await Self.data(request), boundary)
        else { throw OpenAIError.invalid("The body must be a form with a file (multipart/form-data).") }
        var fields: [String: String] = [:]
        for part in parts where part.fileName == nil {
            fields[part.name] = String(decoding: part.content.prefix(1000), as: UTF8.self)
        }
        for (name, value) in fields where !["model", "language", "response_format"].contains(name) {
            // What clients send although it changes nothing.
            guard name == "stream" && value.lowercased() == "false" || name == "temperature" && Double(value) == 0
            else {
                throw OpenAIError.invalid("`\(name.prefix(60))` is not supported: leave it out.", parameter: name)
            }
        }
        let format = fields["response_format"] ?? "json"
        guard ["json", "text"].contains(format) else {
            throw OpenAIError.invalid("`response_format` must be json or text.", parameter: "response_format")
        }
        guard let file = parts.first(where: { $0.name == "file" && $0.fileName != nil }), !file.content.isEmpty else {
            throw OpenAIError.invalid("A recording is needed.", parameter: "file")
        }
        let model = try chosen(gateway.transcription(for: Self.caller), fields["model"])
        let text = try await model.transcribe(
            Array(file.content), mediaType: Self.mediaType(of: file), language: fields["language"])
        guard format == "text" else { return try Self.json(["text": text]) }
        return Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    func speak(_ request: Request, _ context: AppContext) async throws -> Response {
        let body = try JSONDecoder().decode(SpeechBody.self, from: try await Self.data(request))
        guard !body.input.isEmpty else { throw OpenAIError.invalid("`input` must not be empty.", parameter: "input") }
        let format = body.responseFormat ?? "mp3"
        guard let type = Self.soundTypes[format] else {
            let known = Self.soundTypes.keys.sorted().joined(separator: ", ")
            throw OpenAIError.invalid("`response_format` must be one of \(known).", parameter: "response_format")
        }
        guard body.speed ?? 1 == 1, body.instructions ?? "" == "", body.streamFormat ?? "audio" == "audio" else {
            throw OpenAIError.invalid("`speed`, `instructions` and `stream_format` are not supported: leave them out.")
        }
        let model = try chosen(gateway.speech(for: Self.caller), body.model)
        let sound = try await model.speak(body.input, voice: body.voice, format: format)
        return Response(
            status: .ok, headers: [.contentType: type, .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(bytes: sound)))
    }

    private func chosen(_ model: (any SpeechModel)?, _ name: String?) throws -> any SpeechModel {
        guard let model, [nil, model.name, Self.chain].contains(name) else { throw unknown(name ?? Self.chain) }
        return model
    }

    private static let soundTypes = [
        "mp3": "audio/mpeg", "opus": "audio/ogg", "aac": "audio/aac", "flac": "audio/flac", "wav": "audio/wav",
        "pcm": "audio/pcm",
    ]

    /// As the client says, or else by the ending of the file's name.
    private static func mediaType(of file: Multipart.Part) -> String {
        let given = (file.type ?? "").lowercased()
        if given.hasPrefix("audio/") || given.hasPrefix("video/") { return given }
        return "audio/\((file.fileName ?? "").split(separator: ".").last.map { $0.lowercased() } ?? "")"
    }
}
