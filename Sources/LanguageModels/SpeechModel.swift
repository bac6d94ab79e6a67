/// A model that writes down what is said, and reads texts aloud.
package protocol SpeechModel: Sendable {
    var name: String { get }
    /// The machine it runs on; nil when it runs in this process.
    var host: String? { get }

    /// What is said in a recording.
    ///
    /// - Parameters:
    ///   - mediaType: such as `audio/webm`; parameters after a semicolon are left out.
    ///   - language: its code, such as `zh`, where it is known.
    /// - Throws: ``ChatModelError``.
    func transcribe(_ audio: [UInt8], mediaType: String, language: String?) async throws -> String

    /// A recording of the text read aloud.
    ///
    /// - Parameters:
    ///   - voice: the server's name for it.
    ///   - format: such as `mp3`, `opus` or `wav`.
    /// - Throws: ``ChatModelError``.
    func speak(_ text: String, voice: String, format: String) async throws -> [UInt8]
}
