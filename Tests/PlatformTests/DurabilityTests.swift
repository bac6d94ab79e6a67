import DomainModel
import Foundation
import FoundationNetworking
import Platform
import Storage
import Synchronization
import Testing

/// `cria` built beside these tests; nil when it was not.
private let cria: URL? = {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let program = folder.appending(path: "cria")
    return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
}()

@Suite struct DurabilityTests {
    /// Two servers on one store are killed in the middle of their work: nothing that they acknowledged is lost.
    @Test(
        .enabled(if: cria != nil, "needs the `cria` program beside the tests: `swift build`"), .timeLimit(.minutes(5)))
    func anAcknowledgedAnswerSurvivesKill9() async throws {
        let folder = try CourseOnDisk()
        let servers = [try await Server(on: folder), try await Server(on: folder)]
        let learners = try await withThrowingTaskGroup(of: Learner.self) { group in
            for number in 0..<8 { group.addTask { try await Learner(servers[number % 2].url) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let acknowledged = try await withThrowingTaskGroup(of: [String].self) { group in
            for (number, learner) in learners.enumerated() {
                // Each turns from one server to the other with every answer.
                group.addTask { await learner.work(at: [servers[number % 2].url, servers[1 - number % 2].url]) }
            }
            // In the middle of their work, however long a busy machine takes to get there.
            let end = ContinuousClock.now + .seconds(120)
            var count = 0
            while count < 60, .now < end {
                try await Task.sleep(for: .milliseconds(50))
                count = 0
                for learner in learners { count += await learner.acknowledged }
            }
            servers.forEach { $0.kill() }
            return try await group.reduce(into: Set()) { $0.formUnion($1) }
        }
        #expect(acknowledged.count > 20, "the servers took too few answers to tell")

        let again = try await Server(on: folder)
        for learner in learners {
            try await learner.turnToCurrent(at: again.url)
            #expect(await learner.answer(at: again.url) == .acknowledged)
        }
        again.kill()
        let replay = try await run(["replay", "--data", folder.data.path])
        #expect(replay.status == 0 && replay.output.contains("identical"), "\(replay.output)")
        let recorded = Mutex<Set<String>>([])
        let store = try Store(path: folder.data.appending(path: "cria.sqlite").path)
        try await store.read { transaction in
            try transaction.forEachInteraction { _, interaction in
                guard case .attempted(let attempt) = interaction.event else { return }
                recorded.withLock { _ = $0.insert("\(attempt.activity) \(attempt.number)") }
            }
        }
        #expect(recorded.withLock { acknowledged.subtracting($0) }.isEmpty)
    }
}

/// One learner's side of the conversation, over HTTP.
private actor Learner {
    enum Outcome: Equatable { case acknowledged, refused(Int), unanswered }

    private struct Guest: Decodable { var token: String }
    private struct Activity: Decodable { var activity: String }
    private struct Graded: Decodable {
        var verdict: String
        var next: Activity?
    }

    private let token: String
    private var activity = ""
    private var number = 1
    private var answers: [String] = []

    init(_ url: URL) async throws {
        token = try JSONDecoder().decode(Guest.self, from: try await Self.post("{}", to: "guests", at: url).body).token
        try await turnToCurrent(at: url)
    }

    /// An answer can be recorded though its acknowledgement was lost: then another exercise is the current one.
    func turnToCurrent(at url: URL) async throws {
        let body = try await Self.post("{}", to: "courses/sums/next", at: url, token: token).body
        activity = try JSONDecoder().decode(Activity.self, from: body).activity
    }

    /// Answers until nobody answers any more; what was acknowledged.
    func work(at urls: [URL]) async -> [String] {
        var turn = 0
        while await answer(at: urls[turn % urls.count]) != .unanswered { turn += 1 }
        return answers
    }

    var acknowledged: Int { answers.count }

    /// Wrong at first, then right.
    func answer(at url: URL) async -> Outcome {
        let text = number == 1 ? "8" : "7"
        let body = #"{"activity":"\#(activity)","step":"1","answer":{"text":"\#(text)"},"advance":true}"#
        guard let (status, data) = try? await Self.post(body, to: "courses/sums/answers", at: url, token: token) else {
            return .unanswered
        }
        guard status == 200, let graded = try? JSONDecoder().decode(Graded.self, from: data) else {
            return .refused(status)
        }
        answers.append("\(activity) \(number)")
        number = graded.next == nil ? number + 1 : 1
        activity = graded.next?.activity ?? activity
        return .acknowledged
    }

    private static func post(
        _ body: String, to path: String, at url: URL, token: String? = nil
    ) async throws -> (status: Int, body: Data) {
        var request = URLRequest(url: url.appending(path: "api/v1/\(path)"), timeoutInterval: 60)
        request.httpMethod = "POST"
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        request.httpBody = Data(body.utf8)
        let (data, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, data)
    }
}

/// `cria serve` in a process of its own.
private final class Server: Sendable {
    let url: URL
    private let process: Int32

    init(on folder: CourseOnDisk) async throws {
        let program = Process()
        program.executableURL = cria
        program.arguments = [
            "serve", "--port", "0", "--data", folder.data.path, "--courses", folder.courses.path,
        ]
        let output = Pipe()
        program.standardOutput = output
        try program.run()
        process = program.processIdentifier
        var text = ""
        while !text.contains("http://127.0.0.1:") || !text.contains("\n") {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "cria serve ended: \(text)")
            text += String(decoding: more, as: UTF8.self)
        }
        let address = try #require(text.firstMatch(of: /http:\/\/127\.0\.0\.1:\d+/)).output
        url = try #require(URL(string: String(address)))
    }

    func kill() { _ = Foundation.kill(process, SIGKILL) }
    deinit { kill() }
}

/// Runs `cria` to its end.
private func run(_ arguments: [String]) async throws -> (status: Int32, output: String) {
    let program = Process()
    program.executableURL = cria
    program.arguments = arguments
    let output = Pipe()
    program.standardOutput = output
    program.standardError = output
    try program.run()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    program.waitUntilExit()
    return (program.terminationStatus, text)
}

/// A course of one skill in a folder, with a place for the store beside it; removed at the end.
private final class CourseOnDisk: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "cria-test-\(UUID().uuidString)")
    var courses: URL { folder.appending(path: "courses") }
    var data: URL { folder.appending(path: "data") }

    init() throws {
        let course = courses.appending(path: "sums")
        let exercises = course.appending(path: "exercises")
        try FileManager.default.createDirectory(at: exercises, withIntermediateDirectories: true)
        try """
        id: sums
        title: {en: Sums}
        languages: [en]
        licence: CC0-1.0
        credit: {en: Nobody}
        units:
          - {id: all, title: {en: All}, lessons: []}
        skills:
          - id: add
            title: {en: Adding}
        """.write(to: course.appending(path: "course.yaml"), atomically: true, encoding: .utf8)
        let list = (0..<20).map { "- {id: e\($0), skills: [add], text: {en: What is 3 + 4?}, answer: {numeric: 7}}" }
        try list.joined(separator: "\n")
            .write(to: exercises.appending(path: "add.yaml"), atomically: true, encoding: .utf8)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
