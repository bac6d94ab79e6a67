import ArgumentParser
import AsyncHTTPClient
import DomainModel
import Foundation
import Hummingbird
import LearnerModel
import Logging
import NIOCore
import NIOHTTP1
import Planning
import Platform
import Server
import Storage
import Synchronization
import Typesetting

/// Measures the main path, answer → next activity: in process (fold and pick) and through HTTP with durable writes.
///
/// Everything runs on this machine, store and load generator included. Latency is counted from when a request was due, so
/// that a stalled server is charged for the requests it delayed.
@main struct CriaBench: AsyncParsableCommand {
    @Option(help: "Exercises in the course.") var exercises = 100_000
    @Option(help: "Skills in the course.") var skills = 500
    @Option(help: "Learners with history.") var learners = 10_000
    @Option(help: "Answers in each learner's history.") var history = 20
    @Option(help: "Answers per second asked of the server.") var rate = 500
    @Option(help: "Seconds of load.") var seconds = 20

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let course = SyntheticCourse.make(exercises: exercises, skills: skills)
        let served = ServedCourse(course, folder: folder)
        try inProcess(served)

        let store = try Store(path: folder.appending(path: "cria.sqlite").path)
        let services = try await Services(store: store, library: CourseLibrary([served]))
        print("preparing \(learners) learners with \(history) answers each …")
        let population = try await Population.make(learners, history: history, in: services, served)
        let size = try await store.read { try $0.interactionCount() }
        print("record: \(size) interactions")
        try await throughHTTP(services, population)
        let report = try await Replay(store: store).run()
        print("replay: \(report.interactions) interactions, identical: \(report.isIdentical)")
    }

    /// Cost of folding one answer and choosing the next exercise, without store or HTTP.
    private func inProcess(_ served: ServedCourse) throws {
        var generator = SystemRandomNumberGenerator()
        let plan = served.plan
        let fold = LearnerFold()
        let difficulties = ItemDifficulties(plan)
        var state = fold.start
        var none: ItemState?
        fold.fold(event(.enrolled(plan.enrolment), 1), into: &state, item: &none)
        var times: [Double] = []
        for round in 0..<3000 {
            guard
                let next = Policy().next(
                    for: state, in: plan, difficulties: difficulties, at: Int64(round), focus: nil, using: &generator)
            else { return }
            let item: Int
            switch next.action {
            case .read(let lesson):
                fold.fold(event(.lessonFinished(lesson: lesson), Int64(round)), into: &state, item: &none)
                continue
            case .practise(let number, _): item = number
            }
            let start = ContinuousClock.now
            var itemState: ItemState? = ItemState(prior: 0)
            let isRight = Bool.random(using: &generator)
            let attempt = Attempt(
                activity: "a", exercise: plan.items[item].id, step: "1", answer: .text("7"),
                verdict: isRight ? .correct : .incorrect, score: isRight ? 1 : 0, number: 1, aid: .none,
                responseTime: 1, guess: 0, difficulty: 0,
                evidence: plan.evidence(skills: [next.skill], isCorrect: isRight), finishesActivity: true)
            fold.fold(event(.attempted(attempt), Int64(round)), into: &state, item: &itemState)
            _ = Policy().next(
                for: state, in: plan, difficulties: difficulties, at: Int64(round), using: &generator)
            times.append(start.duration(to: .now).microseconds)
        }
        print("fold + pick, \(plan.items.count) exercises, \(plan.graph.ids.count) skills, µs: \(Quantiles(times))")
    }

    private func event(_ event: Interaction.Event, _ time: Int64) -> Interaction {
        Interaction(id: "", learner: "l", course: "bench", time: time, event: event)
    }

    private func throughHTTP(_ services: Services, _ population: [Population.Learner]) async throws {
        let port = Mutex(0)
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let application = try buildApplication(
            services: services, configuration: ServerConfiguration(host: "127.0.0.1", port: 0),
            rendering: Rendering(typesetter: Typesetter(KaTeX.find())), logger: logger
        ) { bound in
            port.withLock { $0 = bound }
        }
        let server = Task { try await application.runService() }
        while port.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        let base = "http://127.0.0.1:\(port.withLock { $0 })/api/v1/courses/bench/answers"

        var clientConfiguration = HTTPClient.Configuration()
        clientConfiguration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: clientConfiguration)
        let results = Results()
        let total = rate * seconds
        let begin = ContinuousClock.now
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<total {
                let due = begin + .microseconds(number * 1_000_000 / rate)
                try? await Task.sleep(until: due, clock: .continuous)
                let learner = population[number % population.count]
                group.addTask {
                    let body = await learner.request()
                    var request = HTTPClientRequest(url: base)
                    request.method = .POST
                    request.headers.add(name: "content-type", value: "application/json")
                    request.headers.add(name: "authorization", value: "Bearer \(learner.token)")
                    request.body = .bytes(ByteBuffer(string: body))
                    let isDone: Bool
                    do {
                        let response = try await client.execute(request, timeout: .seconds(10))
                        let answer = try await response.body.collect(upTo: 1 << 20)
                        isDone = response.status == .ok
                        if isDone { await learner.take(answer) }
                    } catch { isDone = false }
                    let time = due.duration(to: .now).microseconds / 1000
                    await results.add(time, isDone: isDone)
                }
            }
        }
        let elapsed = begin.duration(to: .now).microseconds / 1e6
        try await client.shutdown()
        server.cancel()
        let (times, failures) = (await results.times, await results.failures)
        print(
            "answer → next activity through HTTP, ms: \(Quantiles(times)); \(Int(Double(times.count) / elapsed)) answers/s "
                + "of \(rate) asked, \(failures) failed")
    }
}

/// Latencies in milliseconds, and how many requests failed.
private actor Results {
    private(set) var times: [Double] = []
    private(set) var failures = 0

    func add(_ time: Double, isDone: Bool) {
        times.append(time)
        failures += isDone ? 0 : 1
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
