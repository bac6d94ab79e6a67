import ArgumentParser
import Content
import Dispatch
import DomainModel
import Foundation
import Platform

struct GenerateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Make exercises, texts, plans or flashcards from a course.",
        discussion: """
            Every part is checked; what a check does not pass waits for a person in the studio of `cria serve`. The models that \
            are set up word the parts; with none, rules and templates do. Finished parts are kept at once: after Ctrl-C, \
            `--resume JOB` goes on where it stopped. The result is printed as Markdown, progress on standard error.
            """)

    @Argument(help: "tutorial, exercise, worked-example, case, article, plan, quiz or flashcards.")
    var kind: GenerationBrief.Kind?
    @Option(help: "Identifier of the course.") var course: String?
    @Option(help: "Title, or what it is to be about.") var topic = ""
    @Option(help: "Words that it is to be about, parted by commas.") var keywords = ""
    @Option(help: "Identifier of a skill.") var skill: String?
    @Option(help: "en or zh.") var language = "en"
    @Option(help: "primary, secondary or tertiary.") var level = GenerationBrief.Level.secondary
    @Option(help: "Length of a text in words, or characters in Chinese.") var length: Int?
    @Option(help: "Number of exercises, questions or cards.") var count = 5
    @Option(
        help: "Kinds of question, parted by commas: choice, choices, numeric, expression, text, cloze, order, match.")
    var questions = ""
    @Option(help: "What the learner likes; examples are taken from there.") var interest: String?
    @Option(help: "The learner's position; examples are taken from there.") var position: String?
    @Option(help: "The same number gives the same result where no model takes part.") var seed: UInt64 = 0
    @Option(help: "Go on with a job that stopped.") var resume: String?
    @Flag(help: "Make the parts that passed every check part of the course.") var publish = false
    @Flag(help: "Print the artefact with its verdicts as JSON.") var json = false
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let house = try await House(configured, logger: try configured.logger())
            let studio = house.studio
            do {
                let id = try await begin(in: studio)
                try await follow(id, in: studio)
                if publish { try await studio.publish(id) }
                try show(try await studio.work(id))
            } catch let error as PlatformError {
                throw UserError(error.message.text(in: "en"))
            }
        }
    }

    private func begin(in studio: CourseStudio) async throws -> String {
        guard let resume else { return try await studio.start(try brief()) }
        guard try await studio.job(resume) != nil else { throw UserError("there is no job “\(resume)”") }
        try await studio.retry(resume)
        return resume
    }

    private func brief() throws -> GenerationBrief {
        guard let kind, let course else {
            throw UserError(
                "say what to make, and of which course: `cria generate quiz --course linear-equations --topic …`")
        }
        let isText = [.tutorial, .article, .caseStudy, .workedExample].contains(kind)
        if isText && topic.isEmpty && skill == nil && keywords.isEmpty {
            throw UserError("say what it is to be about: give --topic, --keywords or --skill")
        }
        let kinds = try questions.split(separator: ",").map { name in
            guard let kind = GenerationBrief.QuestionKind(rawValue: String(name)) else {
                let all = GenerationBrief.QuestionKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw UserError("there is no kind of question “\(name)”; there are \(all)")
            }
            return kind
        }
        return GenerationBrief(
            kind, course: course, topic: topic,
            keywords: keywords.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }, skill: skill,
            language: language,
            level: level, length: length, count: count, questions: kinds, interest: interest, position: position,
            seed: seed)
    }

    /// Shows what happens until the job ends; Ctrl-C stops the job and keeps what is done.
    private func follow(_ id: String, in studio: CourseStudio) async throws {
        signal(SIGINT, SIG_IGN)
        let interrupt = DispatchSource.makeSignalSource(signal: SIGINT)
        interrupt.setEventHandler { Task { await studio.cancel(id) } }
        interrupt.resume()
        defer { interrupt.cancel() }

        let bar = ProgressBar()
        var all = 0
        var done = Set<String>()
        for await event in await studio.events(of: id) {
            switch event {
            case .planned(_, let parts):
                all = parts.count
                done = Set(try await studio.job(id)?.draft.parts.map(\.id) ?? [])
            case .part(let part): done.insert(part.id)
            case .dropped(let part, let why):
                bar.finish()
                FileHandle.standardError.write(Data("\(part) could not be made: \(why.text(in: "en"))\n".utf8))
            case .writing, .used: continue
            }
            bar.report("parts", min(done.count, all), all)
        }
        bar.finish()
        guard let job = try await studio.job(id) else { throw UserError("the job \(id) is gone") }
        let remedy = "`cria generate --resume \(id)` goes on (\(job.draft.parts.count) parts are kept)"
        switch job.status {
        case .done: return
        case .failed: throw UserError("\(job.error.text(in: "en")); \(remedy)")
        case .cancelled, .queued, .running: throw UserError("stopped; \(remedy)")
        }
    }

    private func show(_ work: StudioWork) throws {
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(work.artefact), as: UTF8.self))
        } else {
            print(work.markdown, terminator: "")
        }
        let waiting = work.waiting.count
        let note = "\(work.artefact.parts.count) parts, \(waiting) of them wait for review; kept as \(work.id)\n"
        FileHandle.standardError.write(Data(note.utf8))
    }
}

extension GenerationBrief.Kind: ExpressibleByArgument {}
extension GenerationBrief.Level: ExpressibleByArgument {}
