import Content
import Foundation
import Logging
import Platform
import Server
import Storage
import Typesetting

/// Everything `cria serve` is made of, opened and checked, with words for what is missing.
struct House {
    let services: Services
    let rendering: Rendering
    let typesetter: Typesetter

    init(_ configured: Configured, logger: Logger) async throws {
        typesetter = Typesetter(try KaTeX.find(in: configured[.katex].map { URL(filePath: $0) }))
        rendering = try Rendering(typesetter: typesetter)
        var courses: [ServedCourse] = []
        for folder in configured.courseFolders {
            let loaded = CourseFolder.load(from: folder)
            guard let course = loaded.course, !loaded.hasErrors else {
                logger.error("\(folder.path) is not served: run `cria course check \(folder.path)`")
                continue
            }
            courses.append(ServedCourse(course, folder: folder))
        }
        services = try await Services(store: configured.openStore(), library: CourseLibrary(courses))
    }

    func welcome(url: String) -> String { "Cria is ready: \(url)" }
}

extension Configured {
    var dataFolder: URL { URL(filePath: self[.data] ?? "./data", directoryHint: .isDirectory) }

    private var storePath: String { dataFolder.appending(path: "cria.sqlite").path }

    func openStore() throws -> Store { try Store(path: storePath) }

    /// - Throws: ``UserError`` when there is no store yet.
    func existingStore() throws -> Store {
        guard FileManager.default.fileExists(atPath: storePath) else {
            throw UserError(
                "there is no store at \(storePath): start `cria serve` first, or give its folder with --data")
        }
        return try openStore()
    }

    /// Folders with a course.yaml: the bundled ones, then the imported ones.
    var courseFolders: [URL] {
        let bundled = self[.courses].map { URL(filePath: $0, directoryHint: .isDirectory) } ?? Self.bundledCourses
        return [bundled, dataFolder.appending(path: "courses")].compactMap { $0 }.flatMap { folder in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
            return names.sorted().map { folder.appending(path: $0, directoryHint: .isDirectory) }
                .filter { FileManager.default.fileExists(atPath: $0.appending(path: "course.yaml").path) }
        }
    }

    /// `Courses` in the working folder, or beside the binary or one of the folders above it.
    private static var bundledCourses: URL? {
        let binary = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        var places = [URL(filePath: "Courses", directoryHint: .isDirectory)]
        var folder = binary.deletingLastPathComponent()
        for _ in 0..<5 {
            places.append(folder.appending(path: "Courses", directoryHint: .isDirectory))
            folder.deleteLastPathComponent()
        }
        return places.first { FileManager.default.fileExists(atPath: $0.path) }
    }

    func logger() throws -> Logger {
        guard let level = Logger.Level(rawValue: self[.logLevel] ?? "notice") else {
            throw UserError("log.level is “\(self[.logLevel] ?? "")”: it must be one of \(Logger.Level.allCases)")
        }
        var logger = Logger(label: "cria")
        logger.logLevel = level
        return logger
    }
}
