import Foundation
import Synchronization

/// A recorded conversation, for tests and demonstrations. Each line of the file is one reply as JSON:
///
///     {"when": "regular expression", "chunks": ["Hello ", "there."], "delay": 0.05}
///     {"chunks": ["{\"word\":\"a\"}"], "finish": "length", "usage": [12, 3]}
///     {"error": "limited"}
///
/// A line with `when` answers every request whose last message of the user it matches; the first that matches counts.
/// The others are used once each, in their order, and the last of them from then on. `delay` is in seconds and comes before
/// each chunk. `error` is a ``ChatModelError/Code``, thrown after the chunks.
final class ScriptedModel: ChatModel {
    private struct Line: Decodable {
        var when: String?
        var chunks: [String]?
        var delay: Double?
        var finish: String?
        var usage: [Int]?
        var error: String?
    }

    let name: String
    let patience: ChatPatience
    let capabilities: ChatCapabilities
    private let lines: [Line]
    private let next = Mutex(0)

    /// - Throws: ``ChatModelError`` when the file cannot be read or a line has another form, with its number.
    init(_ configuration: ModelConfiguration) throws {
        name = configuration.model
        patience = configuration.patience
        capabilities = configuration.capabilities ?? []
        guard let data = FileManager.default.contents(atPath: configuration.url) else {
            throw ChatModelError(.configuration, "The recording “\(configuration.url)” cannot be read: check its path.")
        }
        var lines: [Line] = []
        for (number, text) in String(decoding: data, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() where !text.allSatisfy(\.isWhitespace) {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)),
                line.when.map({ (try? Regex($0)) != nil }) ?? true, line.usage?.count ?? 2 == 2,
                line.error.map({ ChatModelError.Code(rawValue: $0) != nil }) ?? true
            else {
                throw ChatModelError(
                    .configuration,
                    "Line \(number + 1) of the recording “\(configuration.url)” is no reply: it has to be like "
                        + #"{"chunks": ["Hello"]}."#)
            }
            lines.append(line)
        }
        guard !lines.isEmpty else {
            throw ChatModelError(.configuration, "The recording “\(configuration.url)” is empty.")
        }
        self.lines = lines
    }

    func reply(to request: ChatRequest) -> ChatStream {
        let line = line(for: request)
        return ChatStream { continuation in
            let task = Task {
                do {
                    for chunk in line?.chunks ?? [] where !chunk.isEmpty {
                        if let delay = line?.delay, delay > 0 { try await Task.sleep(for: .seconds(delay)) }
                        continuation.yield(.text(chunk))
                    }
                    if let code = line?.error.flatMap(ChatModelError.Code.init) {
                        throw ChatModelError(code, "The recording “\(name)” plays an error here.")
                    }
                    continuation.yield(.finished(line?.finish.map(ChatCompletionInterpreter.reason) ?? .complete))
                    if let usage = line?.usage {
                        continuation.yield(.usage(ChatUsage(inputTokens: usage[0], outputTokens: usage[1])))
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func line(for request: ChatRequest) -> Line? {
        let question = request.messages.last { $0.role == .user }?.content ?? ""
        let matching = lines.first { line in
            guard let when = line.when, let pattern = try? Regex(when) else { return false }
            return question.contains(pattern)
        }
        if let matching { return matching }
        let ordered = lines.filter { $0.when == nil }
        return next.withLock { next in
            defer { next += 1 }
            return ordered.isEmpty ? nil : ordered[min(next, ordered.count - 1)]
        }
    }
}
