import ArgumentParser
import Content
import DomainModel
import Evaluation
import Foundation

struct EvaluateGeneration: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generation",
        abstract: "Score generated or own content, or measure how many planted faults the checks find.",
        discussion: """
            The data is an artefact as JSON (from `cria generate --json`), a course folder, a folder of courses, or material \
            to import. Without --plant every exercise and text is checked and scored. With --plant good items get one fault \
            each; generation.faults_caught says how many of them the checks do not let through, and \
            generation.false_alarms how many unaltered items have a failed verdict. docs/checking.md explains the measures.
            """)

    @OptionGroup var options: EvaluationOptions
    @Option(help: "Folder of the course that an artefact was made from.") var course: String?
    @Option(help: "Plant this many faults in each course.") var plant: Int?
    @Option(help: "Seed of the faults.") var seed: UInt64 = 1
    @Option(help: "Look at no more good exercises than this in each course.") var most: Int = .max
    @Option(help: "Level of the texts: primary, secondary or tertiary.") var level = "secondary"
    @Flag(help: "List every alarm and every miss.") var notes = false

    func run() async throws {
        guard let level = GenerationBrief.Level(rawValue: level) else {
            throw ValidationError("the level is primary, secondary or tertiary")
        }
        try await options.report { path in
            let progress = Progress("checks")
            defer { progress.finish() }
            var last = -1
            func report(_ done: Int, _ all: Int) {
                guard done * 50 / max(1, all) != last else { return }
                last = done * 50 / max(1, all)
                progress.report(done, of: all)
            }
            if let artefact = try Self.artefact(path) {
                guard let course else {
                    throw UserError("\(path) is an artefact: name its course's folder with --course")
                }
                let courses = try await EvaluationCourses.load(course)
                guard let own = courses.first(where: { $0.id == artefact.brief.course }) ?? courses.first else {
                    return []
                }
                let keys = ["course": own.id, "language": artefact.brief.language]
                return await GenerationEvaluation(own, language: artefact.brief.language)
                    .measures(of: artefact, keys: keys, progress: report)
            }
            var measures: [Measure] = []
            for course in try await EvaluationCourses.load(path) {
                for language in course.languages {
                    let keys = ["course": course.id, "language": language]
                    guard let plant else {
                        measures += await GenerationEvaluation(course, language: language)
                            .measures(keys: keys, most: most, progress: report)
                        continue
                    }
                    let result = await FaultEvaluation(course, language: language, level: level)
                        .run(count: plant, seed: seed, most: most, progress: report)
                    if notes { result.notes.forEach { FileHandle.standardError.write(Data("\($0)\n".utf8)) } }
                    measures += result.measures(keys)
                }
            }
            return measures
        }
    }

    /// Nil for a folder.
    private static func artefact(_ path: String) throws -> Artefact? {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
            return nil
        }
        do {
            return try JSONDecoder().decode(Artefact.self, from: Data(contentsOf: URL(filePath: path)))
        } catch {
            throw UserError("\(path) is no artefact: give what `cria generate --json` prints, or a folder")
        }
    }
}
