import ArgumentParser
import Foundation
import LanguageModels

struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Ask a model and stream its reply.",
        discussion: """
            What is asked goes to the models that are set up, in their order, with redaction and budgets as everywhere. Text from \
            standard input is added to the question: `cria ask "Summarise this" < notes.txt`. Ctrl-C stops the model.
            """)

    @Argument(help: "The question.") var question: String
    @Option(help: "Name of the model; by default the first that answers.") var model: String?
    @Option(help: "What the model is told before the question.") var system: String?
    @Option(help: "Most tokens of the reply.") var maxTokens: Int?
    @Flag(help: "Print the reply, the model and what it cost as JSON.") var json = false
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await reportingErrors {
            let gateway = try await options.configured().gateway()
            let caller = ModelCaller(consent: .notNeeded, purpose: "ask")
            guard let chat = model.map({ gateway.chat(for: caller, named: $0) }) ?? gateway.chat(for: caller) else {
                throw UserError(
                    model.map { "there is no model “\($0)”; `cria models` lists those that are set up" }
                        ?? "no model is set up: give one with --model-url and --model-name, or see docs/configuration.md"
                )
            }
            var messages = system.map { [ChatMessage(.system, $0)] } ?? []
            messages.append(ChatMessage(.user, question + Self.standardInput()))
            var text = ""
            var usage: ChatUsage?
            do {
                for try await chunk in chat.reply(to: ChatRequest(messages, maxTokens: maxTokens)) {
                    switch chunk {
                    case .text(let more):
                        text += more
                        if !json { FileHandle.standardOutput.write(Data(more.utf8)) }
                    case .usage(let used): usage = used
                    case .thinking, .toolCall, .finished: break
                    }
                }
            } catch let error as ChatModelError {
                if !json && !text.isEmpty { print() }
                throw UserError("\(error)" + (error.serverMessage.map { " It says: \($0)" } ?? ""))
            }
            guard json else { return print() }
            struct Answer: Encodable {
                var model: String
                var reply: String
                var inputTokens: Int?
                var outputTokens: Int?
            }
            let answer = Answer(
                model: chat.name, reply: text, inputTokens: usage?.inputTokens, outputTokens: usage?.outputTokens)
            print(String(decoding: try JSONEncoder().encode(answer), as: UTF8.self))
        }
    }

    /// What is piped in, below the question; empty on a terminal.
    private static func standardInput() -> String {
        var status = stat()
        guard fstat(0, &status) == 0, [S_IFIFO, S_IFREG].contains(status.st_mode & S_IFMT),
            let data = try? FileHandle.standardInput.readToEnd(), !data.isEmpty
        else { return "" }
        return "\n\n" + String(decoding: data, as: UTF8.self)
    }
}
