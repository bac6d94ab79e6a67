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
            `--resume JOB` goes on where it stopped. Each part is printed as Markdown as soon as it is finished and those before \
            it are, progress on standard error.
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
                let printer = try await follow(id, in: studio)
                if publish { try await studio.publish(id) }
                try show(try await studio.work(id), printer)
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
    private func follow(_ id: String, in studio: CourseStudio) async throws -> PartPrinter {
        signal(SIGINT, SIG_IGN)
        let interrupt = DispatchSource.makeSignalSource(signal: SIGINT)
        interrupt.setEventHandler { Task { await studio.cancel(id) } }
        interrupt.resume()
        defer { interrupt.cancel() }

        let bar = ProgressBar()
        var all = 0
        var done = Set<String>()
        var printer = PartPrinter(isQuiet: json)
        for await event in await studio.events(of: id) {
            switch event {
            case .planned(let title, let parts):
                all = parts.count
                let kept = try await studio.job(id)?.draft.parts ?? []
                done = Set(kept.map(\.id))
                bar.finish()
                printer.begin(title, parts.map(\.id), kept)
            case .part(let part):
                done.insert(part.id)
                bar.finish()
                printer.add(part)
            case .dropped(let part, let why):
                bar.finish()
                printer.skip(part)
                FileHandle.standardError.write(Data("\(part) could not be made: \(why.text(in: "en"))\n".utf8))
            case .writing, .used: continue
            }
            bar.report("parts", min(done.count, all), all)
        }
        bar.finish()
        guard let job = try await studio.job(id) else { throw UserError("the job \(id) is gone") }
        let remedy = "`cria generate --resume \(id)` goes on (\(job.draft.parts.count) parts are kept)"
        switch job.status {
        case .done: return printer
        case .failed: throw UserError("\(job.error.text(in: "en")); \(remedy)")
        case .cancelled, .queued, .running: throw UserError("stopped; \(remedy)")
        }
    }

    private func show(_ work: StudioWork, _ printer: PartPrinter) throws {
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(work.artefact), as: UTF8.self))
        } else {
            var printer = printer
            printer.finish(work.artefact)
        }
        let waiting = work.waiting.count
        let note = "\(work.artefact.parts.count) parts, \(waiting) of them wait for review; kept as \(work.id)\n"
        FileHandle.standardError.write(Data(note.utf8))
    }
}

/// Prints parts on standard output in the order of the outline, each as soon as it and those before it are finished.
private struct PartPrinter {
    private let isQuiet: Bool
    private var order: [String]?
    private var ready: [String: Artefact.Part] = [:]

    init(isQuiet: Bool) { self.isQuiet = isQuiet }

    /// - Parameter kept: parts of an earlier run.
    mutating func begin(_ title: String, _ order: [String], _ kept: [Artefact.Part]) {
        guard self.order == nil else { return }
        self.order = order
        ready = Dictionary(kept.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        write("# \(title)\n")
        printReady()
    }

    mutating func add(_ part: Artefact.Part) {
        ready[part.id] = part
        printReady()
    }

    /// A part that will never come.
    mutating func skip(_ part: String) {
        order?.removeAll { $0 == part }
        printReady()
    }

    /// Prints what is left.
    mutating func finish(_ artefact: Artefact) {
        begin(artefact.title, artefact.parts.map(\.id), artefact.parts)
        order?.removeAll { id in !artefact.parts.contains { $0.id == id } }
        for part in artefact.parts { add(part) }
    }

    private mutating func printReady() {
        while let next = order?.first, let part = ready[next] {
            order?.removeFirst()
            write("\n\(part.markdown())\n")
        }
    }

    /// At once, also into a pipe.
    private func write(_ text: String) {
        if !isQuiet { FileHandle.standardOutput.write(Data(text.utf8)) }
    }
}

extension GenerationBrief.Kind: ExpressibleByArgument {}
extension GenerationBrief.Level: ExpressibleByArgument {}
