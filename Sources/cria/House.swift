import Content
import DomainModel
import Foundation
import LanguageModels
import Logging
import Platform
import Server
import Storage
import Typesetting

/// Everything `cria serve` is made of, opened and checked, with words for what was found.
struct House {
    let services: Services
    let studio: CourseStudio
    let rendering: Rendering
    let typesetter: Typesetter
    private let configured: Configured

    /// - Throws: ``UserError``, or the error of the part that cannot be opened; each says the remedy.
    init(_ configured: Configured, logger: Logger) async throws {
        self.configured = configured
        typesetter = Typesetter(try configured.findKaTeX())
        let store = try configured.openStore()
        let gateway = try configured.gateway(ledger: SpendRecord(store))
        rendering = try Rendering(
            typesetter: typesetter,
            model: gateway.chatModels.first.map { ModelStatus(name: $0.name, host: $0.host ?? "") })
        var courses: [ServedCourse] = []
        for folder in configured.courseFolders {
            let loaded = CourseFolder.load(from: folder)
            let errors = loaded.faults.filter { $0.severity == .error }
            guard let course = loaded.course, errors.isEmpty else {
                logger.error(
                    "course not served: \(folder.path) (`cria course check` lists its faults, \(errors.count) in all)",
                    metadata: ["first": "\(errors.first.map { "\($0)" } ?? "")"])
                continue
            }
            courses.append(ServedCourse(course, folder: folder))
        }
        services = try await Services(
            store: store, library: CourseLibrary(courses), gateway: gateway, promotions: configured.promotions(store),
            logger: logger)
        studio = CourseStudio(services: services, typesetter: typesetter, data: configured.dataFolder)
    }

    /// What is printed once the server answers.
    func welcome(url: String) async throws -> String {
        let (learners, interactions) = try await services.record.store.read {
            (try $0.learnerCount(), try $0.interactionCount())
        }
        let courses = services.library.courses.map(\.course).map { course in
            "\(course.title.text(in: "en")): \(course.skills.count) skills, \(course.lessons.count) lessons, "
                + "\(course.exercises.count) exercises"
        }
        let models = services.gateway.chatModels.map { $0.name + ($0.host.map { " at \($0)" } ?? "") }
        return """
            Cria is ready: \(url)
              store    \(configured.storePath) (\(learners) learners, \(interactions) interactions)
              courses  \(courses.isEmpty ? "none: give their folder with --courses" : courses.joined(separator: "\n           "))
              success  \(services.forecaster?.model.map { "foretold by a promoted model, \($0.kind) (`cria train history`)" } ?? "foretold from what is believed of each learner")
              model    \(models.isEmpty ? "none: the built-in tutor answers (--model-url to use one)" : models.joined(separator: ", then ") + ", for learners who allow it")
              studio   \(url)/studio?key=\(try configured.studioKey())  (for teachers: make and review content)
            Stop with Ctrl-C. `cria serve --help` lists the settings, `cria doctor` checks each part.
            """
    }
}

extension Configured {
    var dataFolder: URL { URL(filePath: self[.data] ?? "./data", directoryHint: .isDirectory) }

    var storePath: String { dataFolder.appending(path: "cria.sqlite").relativePath }

    func openStore() throws -> Store { try Store(path: storePath) }

    func promotions(_ store: Store) -> Promotions {
        Promotions(store, folder: dataFolder.appending(path: "models", directoryHint: .isDirectory))
    }

    /// - Throws: ``UserError`` when there is no store yet.
    func existingStore() throws -> Store {
        guard FileManager.default.fileExists(atPath: storePath) else {
            throw UserError(
                "there is no store at \(storePath): start `cria serve` first, or give its folder with --data")
        }
        return try openStore()
    }

    func findKaTeX() throws -> KaTeX { try KaTeX.find(in: self[.katex].map { URL(filePath: $0) }) }

    /// Folders with a course.yaml: the bundled ones, then the imported ones.
    var courseFolders: [URL] {
        let bundled = self[.courses].map { URL(filePath: $0, directoryHint: .isDirectory) } ?? Self.bundledCourses
        return [bundled, dataFolder.appending(path: "courses")].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.sorted().map { folder.appending(path: $0, directoryHint: .isDirectory) }
                .filter { FileManager.default.fileExists(atPath: $0.appending(path: "course.yaml").path) }
        }
    }

    /// `Courses` in the working folder, or beside the program or one of the folders above it.
    private static var bundledCourses: URL? {
        var folder = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
            .deletingLastPathComponent()
        var places = [URL(filePath: "Courses", directoryHint: .isDirectory)]
        for _ in 0..<5 {
            places.append(folder.appending(path: "Courses", directoryHint: .isDirectory))
            folder.deleteLastPathComponent()
        }
        return places.first { FileManager.default.fileExists(atPath: $0.path) }
    }

    /// The key of the studio: as it is set, or made once and kept beside the store.
    ///
    /// - Throws: ``UserError`` when it cannot be kept.
    func studioKey() throws -> String {
        if let key = self[.studioKey], !key.isEmpty { return key }
        let file = dataFolder.appending(path: "studio.key")
        if let kept = try? String(contentsOf: file, encoding: .utf8), kept.count >= 32 {
            return kept.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let key = String.random()
        try FileManager.default.createDirectory(at: dataFolder, withIntermediateDirectories: true)
        let isKept = FileManager.default.createFile(
            atPath: file.path, contents: Data(key.utf8), attributes: [.posixPermissions: 0o600])
        guard isKept else {
            throw UserError("cannot write \(file.path): check the folder's rights, or set studio.key")
        }
        return key
    }

    func logger() throws -> Logger {
        guard let level = Logger.Level(rawValue: self[.logLevel] ?? "notice") else {
            let levels = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
            throw UserError("log.level is “\(self[.logLevel] ?? "")”: it must be one of \(levels)")
        }
        var logger = Logger(label: "cria")
        logger.logLevel = level
        return logger
    }
}
