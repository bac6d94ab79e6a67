import ArgumentParser
import DomainModel
import Foundation
import KnowledgeTracing
import LearnerModel
import Planning
import Platform
import Storage

/// Every number about speed that we print: run with `make bench`.
@main struct CriaBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cria-bench", abstract: "Measure Cria on this machine.",
        subcommands: [
            MainPath.self, TracingBench.self, TracingSpeed.self, Networks.self, Gateway.self, Fuzz.self, Simulate.self,
        ],
        defaultSubcommand: MainPath.self)
}

/// Measures the main path, answer → next activity: in process (fold and pick) and through HTTP with durable writes.
struct MainPath: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: "Answer to next activity: in process, and through HTTP with durable writes.")

    @Option(help: "Exercises in the course.") var exercises = 100_000
    @Option(help: "Skills in the course.") var skills = 500
    @Option(help: "Learners with history.") var learners = 10_000
    @Option(help: "Answers in each learner's history.") var history = 20
    @Option(help: "Answers per second asked of the server.") var rate = 500
    @Option(help: "Seconds of load.") var seconds = 20
    @Option(help: "Learners at work at once when the greatest throughput is measured; 0 to leave that out.")
    var crowd = 32
    @Option(
        help:
            "Kind of model to train on the record and to choose exercises by, such as history-lr; none: Cria's belief.")
    var model: String?
    @Option(help: "Folder for the store, removed at the end; the temporary folder when not given.")
    var folder: String?

    func run() async throws {
        let parent = folder.map { URL(filePath: $0) } ?? FileManager.default.temporaryDirectory
        let folder = parent.appending(path: "cria-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let served = ServedCourse(SyntheticCourse.make(exercises: exercises, skills: skills), folder: folder)
        print("machine: \(ProcessInfo.processInfo.activeProcessorCount) cores, load \(loadAverage)")
        inProcess(served.plan)

        let store = try Store(path: folder.appending(path: "cria.sqlite").path)
        let promotions = Promotions(store, folder: folder.appending(path: "models"))
        let services = try await Services(store: store, library: CourseLibrary([served]), promotions: promotions)
        let population = try await Population.make(
            learners, history: history, hints: model != nil, in: services, served)
        let size = try await store.read { try $0.interactionCount() }
        print("record: \(learners) learners, \(size) interactions")
        if let model { try await promote(model, promotions, services) }
        let load = try await Load.start(services, course: served.course.id)
        _ = await load.run(population, rate: rate, seconds: 2)  // Opens the connections.
        let steady = await load.run(population, rate: rate, seconds: seconds)
        print("through HTTP at \(rate) answers/s, ms: \(steady), load \(loadAverage)")
        if crowd > 0 {
            let full = await load.run(population, crowd: crowd, seconds: max(1, seconds / 2))
            print("through HTTP, \(crowd) learners at once, ms: \(full)")
        }
        try await load.stop()
        let start = ContinuousClock.now
        let report = try await Replay(store: store).run()
        let duration = start.duration(to: .now).microseconds / 1e6
        print(
            "replay: \(report.interactions) interactions in \(String(format: "%.1f", duration)) s, identical: \(report.isIdentical)"
        )
    }

    private func promote(_ kind: String, _ promotions: Promotions, _ services: Services) async throws {
        guard let model = TracingModel(rawValue: kind) else { throw ValidationError("there is no model “\(kind)”") }
        let start = ContinuousClock.now
        let outcome = try await TracingTrial(promotions, model: model).run(by: "bench", at: services.record.now())
        guard outcome.promotion != nil else { throw ValidationError(outcome.shortfalls.joined(separator: " ")) }
        let file = promotions.folder.appending(path: "\(outcome.promotion?.model?.checksum ?? "").json")
        let bytes = try file.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
        print(
            "\(kind): promoted after \(Int(start.duration(to: .now).microseconds / 1e6)) s, a file of \(bytes >> 20) MiB"
        )
        await services.forecaster?.refresh()
    }

    private var loadAverage: String {
        var loads = [0.0]
        return getloadavg(&loads, 1) == 1 ? String(format: "%.1f", loads[0]) : "unknown"
    }

    /// Cost of folding one answer and choosing the next exercise, without store or HTTP.
    private func inProcess(_ plan: CoursePlan) {
        var generator = SystemRandomNumberGenerator()
        let fold = LearnerFold()
        let policy = Policy()
        let difficulties = ItemDifficulties(plan)
        var state = fold.start
        var none: ItemState?
        fold.fold(.enrolled(plan.enrolment), at: 1, into: &state, item: &none)
        var next = policy.next(for: state, in: plan, difficulties: difficulties, at: 1, using: &generator)
        var times: [Double] = []
        for round in 0..<3000 {
            let time = Int64(round) * 60_000
            guard let present = next else { break }
            if case .read(let lesson) = present.action {
                fold.fold(.lessonFinished(lesson: lesson), at: time, into: &state, item: &none)
                next = policy.next(for: state, in: plan, difficulties: difficulties, at: time, using: &generator)
                continue
            }
            guard case .practise(let item, _) = present.action else { break }
            let attempt = Population.attempt(on: plan.items[item], activity: "a", isRight: round % 4 > 0, in: plan)
            let start = ContinuousClock.now
            var itemState: ItemState? = ItemState(prior: 0)
            fold.fold(.attempted(attempt), at: time, into: &state, item: &itemState)
            next = policy.next(for: state, in: plan, difficulties: difficulties, at: time, using: &generator)
            times.append(start.duration(to: .now).microseconds)
        }
        print("fold + pick in process, \(exercises) exercises, \(skills) skills, µs: \(Quantiles(times))")
        let test = PlacementTest(skillCount: skills)
        times = (0..<100).map { _ in
            let start = ContinuousClock.now
            _ = test.next(for: state, in: plan, difficulties: difficulties, at: 1, using: &generator)
            return start.duration(to: .now).microseconds
        }
        print("pick of a placement question, µs: \(Quantiles(times))")
    }
}

/// p50, p90, p99 and the greatest of a sample.
struct Quantiles: CustomStringConvertible {
    let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    private func at(_ share: Double) -> Double {
        sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    var description: String {
        func short(_ value: Double) -> String { String(format: "%.2f", value) }
        return "p50 \(short(at(0.5))) p90 \(short(at(0.9))) p99 \(short(at(0.99))) max \(short(at(1)))"
    }
}

extension Duration {
    var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) * 1e-12 }
}
