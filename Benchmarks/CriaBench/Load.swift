import AsyncHTTPClient
import DomainModel
import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1
import Platform
import Server
import Synchronization
import Typesetting

/// A server in this process and the clients that ask it: store, server and load generator share the machine.
struct Load {
    private let url: String
    private let client: HTTPClient
    private let server: Task<Void, any Error>

    /// Latencies in milliseconds, what went wrong, and the processor time of store, server and clients together.
    struct Result: CustomStringConvertible {
        var times: [Double] = []
        var failures = 0
        var seconds = 0.0
        var processorSeconds = 0.0

        mutating func add(_ other: Result, since begin: ContinuousClock.Instant) {
            times += other.times
            failures += other.failures
            seconds = begin.duration(to: .now).microseconds / 1e6
        }

        var description: String {
            let each = processorSeconds / Double(times.count) * 1000
            return "\(Quantiles(times)); \(Int(Double(times.count) / seconds)) answers/s, \(times.count) answers, "
                + "\(failures) failed, \(String(format: "%.2f", each)) ms of processor each"
        }
    }

    static func start(_ services: Services, course: CourseID) async throws -> Load {
        let port = Mutex(0)
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        let typesetter = try Typesetter(KaTeX.find())
        let studio = CourseStudio(
            services: services, typesetter: typesetter, data: FileManager.default.temporaryDirectory)
        let application = try buildApplication(
            services: services, studio: studio, configuration: ServerConfiguration(host: "127.0.0.1", port: 0),
            rendering: Rendering(typesetter: typesetter), logger: logger
        ) { bound in
            port.withLock { $0 = bound }
        }
        let server = Task { try await application.runService() }
        while port.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        return Load(
            url: "http://127.0.0.1:\(port.withLock { $0 })/api/v1/courses/\(course)/answers",
            client: HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration), server: server)
    }

    func stop() async throws {
        try await client.shutdown()
        server.cancel()
    }

    /// Asks `rate` times a second whether or not the server keeps up. Latency counts from when a request was due, so that a
    /// stalled server is charged for the requests it delayed.
    func run(_ learners: [Population.Learner], rate: Int, seconds: Int) async -> Result {
        let begin = ContinuousClock.now
        let used = processorTime()
        var result = await withTaskGroup(of: Result.self) { group in
            for number in 0..<rate * seconds {
                let due = begin + .microseconds(number * 1_000_000 / rate)
                try? await Task.sleep(until: due, clock: .continuous)
                let learner = learners[number % learners.count]
                group.addTask { await ask(learner, since: due) }
            }
            return await group.reduce(into: Result()) { $0.add($1, since: begin) }
        }
        result.processorSeconds = processorTime() - used
        return result
    }

    /// `crowd` learners at once, each as fast as they are served.
    func run(_ learners: [Population.Learner], crowd: Int, seconds: Int) async -> Result {
        let begin = ContinuousClock.now
        let used = processorTime()
        var result = await withTaskGroup(of: Result.self) { group in
            for first in 0..<min(crowd, learners.count) {
                group.addTask {
                    var result = Result()
                    var number = first
                    while begin.duration(to: .now) < .seconds(seconds) {
                        result.add(await ask(learners[number], since: .now), since: begin)
                        number = number + crowd < learners.count ? number + crowd : first
                    }
                    return result
                }
            }
            return await group.reduce(into: Result()) { $0.add($1, since: begin) }
        }
        result.processorSeconds = processorTime() - used
        return result
    }

    private func ask(_ learner: Population.Learner, since due: ContinuousClock.Instant) async -> Result {
        let isDone = await answer(learner)
        return Result(times: [due.duration(to: .now).microseconds / 1000], failures: isDone ? 0 : 1)
    }

    private func answer(_ learner: Population.Learner) async -> Bool {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.headers.add(name: "authorization", value: "Bearer \(learner.token)")
        request.body = .bytes(ByteBuffer(string: await learner.request()))
        do {
            let response = try await client.execute(request, timeout: .seconds(10))
            let body = try await response.body.collect(upTo: 1 << 20)
            guard response.status == .ok else { return false }
            return await learner.take(body)
        } catch {
            return false
        }
    }
}

/// Seconds of processor time this process has used on all cores.
private func processorTime() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
