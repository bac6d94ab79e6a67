import ArgumentParser
import Content
import DomainModel
import Foundation
import Platform

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Decide about the parts that wait for a person.",
        discussion: """
            On a terminal it goes through them one at a time, with one key each. Scripts take `--list`, `--approve` and \
            `--reject`. The same queue is in the studio of `cria serve`, which may run meanwhile.
            """)

    @Option(help: "Only this course's parts.") var course: String?
    @Flag(help: "Print what waits, one part a line.") var list = false
    @Option(help: "Let learners see a part, named as --list does: ID/PART.") var approve: String?
    @Option(help: "Keep a part from learners: ID/PART.") var reject: String?
    @Option(help: "Why it is rejected.") var reason = ""
    @Flag(help: "Print the list as JSON, one object a line, with texts, verdicts and prompts.") var json = false
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            let isOnTerminal = isatty(0) == 1 && isatty(1) == 1
            guard list || json || approve != nil || reject != nil || isOnTerminal else {
                throw UserError(
                    "this is no terminal: `cria review --list` prints what waits, --approve and --reject decide")
            }
            _ = try configured.existingStore()
            let studio = try await House(configured, logger: try configured.logger()).studio
            do {
                if let approve {
                    let (work, part) = try await find(approve, in: studio)
                    try await studio.approve(part.id, of: work.id, version: work.version)
                } else if let reject {
                    let (work, part) = try await find(reject, in: studio)
                    try await studio.reject(part.id, of: work.id, version: work.version, reason: reason)
                } else if list || json {
                    for (work, part) in try await studio.queue(in: course) { try show(work, part) }
                } else {
                    try await ReviewDialogue(studio: studio).run(course: course)
                }
            } catch let error as PlatformError {
                throw UserError(error.message.text(in: "en"))
            }
        }
    }

    /// A part that waits.
    private func find(_ name: String, in studio: CourseStudio) async throws -> (StudioWork, Artefact.Part) {
        let names = name.split(separator: "/", maxSplits: 1).map(String.init)
        guard let id = names.first, names.count == 2, let work = try? await studio.work(id),
            let part = work.waiting.first(where: { $0.id == names[1] })
        else { throw UserError("no part “\(name)” waits for review; `cria review --list` prints those that do") }
        return (work, part)
    }

    private func show(_ work: StudioWork, _ part: Artefact.Part) throws {
        guard json else {
            let open = part.verdicts.filter { !$0.outcome.passes }.map { "\($0.check.rawValue) \($0.outcome.rawValue)" }
            let about = [work.course, work.artefact.brief.kind.rawValue, work.artefact.title, part.heading]
            return print(
                (["\(work.id)/\(part.id)"] + about.filter { !$0.isEmpty } + [open.joined(separator: ", ")])
                    .joined(separator: "\t").harmless)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let row = Row(
            name: "\(work.id)/\(part.id)", course: work.course, kind: work.artefact.brief.kind,
            title: work.artefact.title, version: work.version, part: part)
        print(String(decoding: try encoder.encode(row), as: UTF8.self))
    }

    private struct Row: Encodable {
        /// `ID/PART`, as --approve and --reject take it.
        var name: String
        var course: String
        var kind: GenerationBrief.Kind
        var title: String
        var version: Int64
        var part: Artefact.Part
    }
}
