import Content
import DomainModel
import Foundation
import LanguageModels
import Logging
import Tutoring

/// One reply on its way to the page: what has been said so far, by whom, from which sources.
struct Telling {
    let asked: Asked
    /// What the built-in tutor says, or would say.
    let decided: BuiltInTutor.Reply
    let events: AsyncStream<TutorEvent>.Continuation

    private(set) var markdown = ""
    private(set) var sources: [Source] = []
    private(set) var speaker = TutorReply.builtIn
    private var blocks: [String] = []

    init(asked: Asked, decided: BuiltInTutor.Reply, events: AsyncStream<TutorEvent>.Continuation) {
        self.asked = asked
        self.decided = decided
        self.events = events
    }

    private mutating func show(_ text: String, _ sources: [Source]) {
        markdown = text
        self.sources = sources
        let now = MarkdownBlocks.split(text)
        for (index, block) in now.enumerated() where !blocks.indices.contains(index) || blocks[index] != block {
            events.yield(.block(index: index, markdown: block))
        }
        blocks = now
    }

    /// Says what the built-in tutor says.
    mutating func tell() { show(decided.markdown, decided.sources) }

    /// Lets `model` word the reply; where it fails, the built-in tutor says the rest.
    mutating func tell(_ model: any ChatModel, _ logger: Logger) async {
        events.yield(.waiting(model: model.name, seconds: model.patience.firstToken / .seconds(1)))
        let sources = asked.situation.sources
        var filter = ReplyFilter(
            asked.answers, question: asked.situation.question, sourceCount: sources.count,
            language: asked.situation.language)
        var failure: (any Error)?
        var isThinking = false
        do {
            for try await chunk in model.reply(to: asked.told.prompt(for: decided)) {
                switch chunk {
                case .text(let words): filter.feed(words)
                case .thinking where !isThinking:
                    isThinking = true
                    events.yield(.notice(Self.thinking(model.name)))
                case .thinking, .usage, .finished, .toolCall: break
                }
                if filter.failure != nil { break }
                say(filter, by: model, sources)
            }
        } catch {
            failure = error
        }
        if Task.isCancelled { return }
        if failure == nil { filter.finish() }
        say(filter, by: model, sources)
        guard failure != nil || filter.failure != nil || markdown.isEmpty else { return }
        logger.notice(
            "\(model.name) was replaced by the built-in tutor: \(failure.map { "\($0)" } ?? filter.failure?.rawValue ?? "empty")"
        )
        events.yield(.notice(Self.takeover(model, failure, filter.failure, hasBegun: !markdown.isEmpty)))
        takeOver(in: asked.situation.language)
    }

    private mutating func say(_ filter: ReplyFilter, by model: any ChatModel, _ sources: [Source]) {
        let text = String(filter.text.reversed().drop(while: \.isWhitespace).reversed())
        guard text != markdown, !text.isEmpty else { return }
        speaker = model.name
        show(text, filter.cited.map { sources[$0 - 1] })
    }

    private mutating func takeOver(in language: String) {
        guard !markdown.isEmpty else { return tell() }
        let rest = BuiltInTutor().reply(to: asked.situation, firstCitation: sources.count + 1)
        let handover = language.hasPrefix("zh") ? "*以下由 Cria 内置导师接着回答。*" : "*Cria's built-in tutor goes on from here.*"
        show([markdown, handover, rest.markdown].joined(separator: "\n\n"), sources + rest.sources)
    }

    // MARK: Notices

    private static func thinking(_ model: String) -> LocalizedText {
        ["en": "\(model) is thinking…", "zh": "\(model) 正在思考……"]
    }

    private static func takeover(
        _ model: any ChatModel, _ error: (any Error)?, _ check: ReplyFilter.Failure?, hasBegun: Bool
    ) -> LocalizedText {
        let name = model.name
        let wait = hasBegun ? model.patience.idle : model.patience.firstToken
        let seconds = String(format: "%.3g", wait / .seconds(1))
        switch ((error as? ChatModelError)?.code, check) {
        case (.silent, _):
            return [
                "en": "\(name) said nothing for \(seconds) seconds; Cria's built-in tutor answers.",
                "zh": "\(name) 已 \(seconds) 秒没有回应，由 Cria 内置导师回答。",
            ]
        case (.cut, _):
            return [
                "en": "The connection to \(name) broke off; Cria's built-in tutor answers.",
                "zh": "与 \(name) 的连接中断，由 Cria 内置导师回答。",
            ]
        case (_, .leak?):
            return [
                "en": "What \(name) wrote would have given the answer away; Cria's built-in tutor answers.",
                "zh": "\(name) 的回答会泄露答案，由 Cria 内置导师回答。",
            ]
        case (_, .language?), (_, .length?):
            return [
                "en": "What \(name) wrote was not fit to be shown; Cria's built-in tutor answers.",
                "zh": "\(name) 的回答不合要求，由 Cria 内置导师回答。",
            ]
        case (nil, nil) where error == nil:
            return [
                "en": "\(name) said nothing; Cria's built-in tutor answers.",
                "zh": "\(name) 没有作答，由 Cria 内置导师回答。",
            ]
        default:
            return [
                "en": "\(name) cannot be reached just now; Cria's built-in tutor answers.",
                "zh": "暂时无法使用 \(name)，由 Cria 内置导师回答。",
            ]
        }
    }
}
