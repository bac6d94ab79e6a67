import ArgumentParser
import Content
import DomainModel
import Evaluation
import Foundation
import LanguageModels

struct EvaluateGeneration: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generation",
        abstract: "Score generated or own content, or measure how many planted faults the checks find.",
        discussion: """
            The data is an artefact as JSON (from `cria generate --json`), a course folder, a folder of courses, or material \
            to import. Without --plant every exercise and text is checked and scored. With --plant good items get one fault \
            each; generation.faults_caught says how many of them the checks do not let through, and \
            generation.false_alarms how many unaltered items have a failed verdict. With --make a batch is made from the \
            course and scored, by the models of the configuration, if there are any: then the course's text leaves for \
            where they run. docs/checking.md explains the measures.
            """)

    @OptionGroup var options: EvaluationOptions
    @Option(help: "Folder of the course that an artefact was made from.") var course: String?
    @Option(help: "Plant this many faults in each course.") var plant: Int?
    @Option(
        help:
            "With --plant: also plant wrong keys in so many items that only a model can settle, with a simulated one that is right this often, 0…1."
    )
    var solverAccuracy: Double?
    @Option(help: "Make this many parts from each course, and score them.") var make: Int?
    @Option(help: "What to make.") var kind = GenerationBrief.Kind.quiz
    @Option(help: "With --make: configuration file (YAML) that names the models.") var config: String?
    @Option(help: "Seed of the faults or the batch.") var seed: UInt64 = 1
    @Option(help: "Look at no more good exercises than this in each course.") var most: Int = .max
    @Option(help: "Level of the texts: primary, secondary or tertiary.") var level = GenerationBrief.Level.secondary
    @Flag(help: "List every alarm and every miss.") var notes = false

    func validate() throws {
        guard (plant ?? 1) > 0, (make ?? 1) > 0, most > 0 else {
            throw ValidationError("--plant, --make and --most are positive")
        }
        guard plant == nil || make == nil else { throw ValidationError("give --plant or --make, not both") }
        if let solverAccuracy, !(0...1).contains(solverAccuracy) || plant == nil {
            throw ValidationError("--solver-accuracy goes with --plant and is from 0 to 1")
        }
    }

    func run() async throws {
        try await options.report { path in
            let bar = ProgressBar()
            defer { bar.finish() }
            func report(_ done: Int, _ all: Int) { bar.report("checks", done, all) }
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
                    .measures(of: [artefact], keys: keys, progress: report)
            }
            var measures: [Measure] = []
            for course in try await EvaluationCourses.load(path) {
                for language in course.languages {
                    let keys = ["course": course.id, "language": language]
                    if let make {
                        measures += try await made(make, course, language, keys, report)
                        continue
                    }
                    guard let plant else {
                        measures += await GenerationEvaluation(course, language: language)
                            .measures(keys: keys, most: most, progress: report)
                        continue
                    }
                    let result = await FaultEvaluation(course, language: language, level: level)
                        .run(count: plant, seed: seed, most: most, progress: report)
                    if notes { result.notes.forEach { FileHandle.standardError.write(Data("\($0)\n".utf8)) } }
                    measures += result.measures(keys)
                    guard let accuracy = solverAccuracy else { continue }
                    for errors in SolverReport.Errors.allCases {
                        measures += await FaultEvaluation(course, language: language, level: level)
                            .solver(accuracy: accuracy, errors: errors, count: plant, seed: seed, progress: report)
                            .measures(keys)
                    }
                }
            }
            return measures
        }
    }

    /// Makes a batch with the models that are set up, or with rules, and scores it.
    private func made(
        _ count: Int, _ course: Course, _ language: String, _ keys: [String: String], _ report: (Int, Int) -> Void
    ) async throws -> [Measure] {
        let gateway = try await Configured(file: config, flags: [:]).gateway()
        func model(_ purpose: String) -> (any ChatModel)? {
            gateway.chat(for: ModelCaller(consent: .notNeeded, purpose: purpose))
        }
        func spent() async throws -> Double {
            let spending = try await gateway.spending()
            return ["generation", "check"].reduce(0) { $0 + (spending[.purpose($1)]?.money ?? 0) }
        }
        let before = try await spent()
        let evaluation = GenerationEvaluation(course, language: language)
        let writer = model("generation")
        let batch = try await evaluation.make(
            kind, count: count, level: level, seed: seed, model: writer, solver: model("check"), progress: report)
        let keys = keys.merging(["kind": kind.rawValue, "model": writer?.name ?? "none"]) { $1 }
        let cost = try await spent() - before
        return await evaluation.measures(of: batch, cost: writer == nil ? nil : cost, keys: keys)
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
