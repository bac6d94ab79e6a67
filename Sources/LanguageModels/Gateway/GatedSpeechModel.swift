/// A speech model, on behalf of one caller.
///
/// A voice cannot be redacted: a learner's consent has to cover media. In what is read aloud, personal data is replaced by
/// neutral words, since it cannot be put back into a recording.
struct GatedSpeechModel: SpeechModel {
    let lane: ModelLane<any SpeechModel>
    let caller: ModelCaller
    let gate: Gate

    var name: String { lane.name }
    var host: String? { lane.host }

    func transcribe(_ audio: [UInt8], mediaType: String, language: String?) async throws -> String {
        var text = ""
        try await gate.call([lane], for: caller, input: 0, output: 0, hasMedia: true) { lane, progress in
            text = try await lane.model.transcribe(audio, mediaType: mediaType, language: language)
            progress.output.add(text)
            progress.hasBegun = true
        }
        return text
    }

    func speak(_ text: String, voice: String, format: String) async throws -> [UInt8] {
        let text = Self.neutral(text, names: caller.names)
        var recording: [UInt8] = []
        try await gate.call([lane], for: caller, input: TokenEstimate.tokens([text]), output: 0) { lane, progress in
            recording = try await lane.model.speak(text, voice: voice, format: format)
            progress.hasBegun = true
        }
        return recording
    }

    /// The text with words that can be read aloud in place of personal data.
    static func neutral(_ text: String, names: [String]) -> String {
        var redactor = Redactor(names: names)
        let isChinese = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        return redactor.redact(text).replacing(/‹([a-z]+) [0-9.]+›/) { match in
            match.1 == Placeholder.Kind.person.rawValue
                ? isChinese ? "某人" : "someone" : isChinese ? "个人信息" : "private information"
        }
    }
}
