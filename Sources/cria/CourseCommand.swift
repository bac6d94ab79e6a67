import ArgumentParser
import Content
import DomainModel
import Foundation
import Typesetting

struct CourseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "course", abstract: "Check courses.", subcommands: [Check.self])

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Report every fault of a course, with file and line.",
            discussion: """
                Draws every parametric exercise 50 times, grades its right and wrong answers, and typesets every formula. \
                The format is described in docs/course-format.md. Exit code 1 when there are errors; warnings do not count.
                """)

        @Argument(help: "Folders that hold a course.yaml.") var paths: [String]
        @Option(help: "Folder with katex.min.js, katex.min.css and fonts.") var katex: String?
        @Flag(help: "Print faults and counts as JSON lines.") var json = false

        func run() async throws {
            try await reportingErrors {
                let configured = try await Configured(file: nil, flags: katex.map { [.katex: $0] } ?? [:])
                let typesetter: Typesetter
                do {
                    typesetter = Typesetter(try configured.findKaTeX())
                } catch let error as TypesettingError {
                    throw UserError(error.message)
                }
                var hasErrors = false
                for path in paths {
                    let report = try await CourseReport(path: path, typesetter)
                    report.print(asJSON: json)
                    hasErrors = hasErrors || report.folder.hasErrors
                }
                if hasErrors { throw ExitCode(1) }
            }
        }
    }
}

/// What was found in one course folder.
struct CourseReport {
    let path: String
    let folder: CourseFolder

    /// - Throws: ``UserError`` when there is no such folder or KaTeX does not run.
    init(path: String, _ typesetter: Typesetter) async throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw UserError("\(path) is not a folder: give the folder that holds the course.yaml")
        }
        self.path = path
        do {
            folder = try await CourseFolder.check(
                from: URL(filePath: path, directoryHint: .isDirectory), typesetter: typesetter)
        } catch {
            throw UserError(error.message)
        }
    }

    func print(asJSON: Bool) {
        let base = path.hasSuffix("/") ? path : path + "/"
        for fault in folder.faults { Swift.print(asJSON ? Self.line(Fault(fault, base)) : "\(base)\(fault)") }
        Swift.print(asJSON ? Self.line(counts) : counts.description)
    }

    private struct Fault: Encodable {
        let file: String
        let line: Int
        let column: Int?
        let severity: CourseFault.Severity
        let message: String
        let remedy: String

        init(_ fault: CourseFault, _ base: String) {
            file = base + fault.file
            line = fault.line
            column = fault.column
            severity = fault.severity
            message = fault.message
            remedy = fault.remedy
        }
    }

    private struct Counts: Encodable {
        let course: String
        let errors, warnings, lessons, skills, exercises, parametric, steps, hints, formulas, figures: Int

        var description: String {
            "\(course): \(errors) errors, \(warnings) warnings; \(lessons) lessons, \(skills) skills, \(exercises) exercises "
                + "(\(parametric) parametric), \(steps) steps, \(hints) hints, \(formulas) formulas, \(figures) figures"
        }
    }

    private var counts: Counts {
        let exercises = folder.course?.exercises ?? []
        let errors = folder.faults.count { $0.severity == .error }
        return Counts(
            course: folder.course?.id ?? path, errors: errors, warnings: folder.faults.count - errors,
            lessons: folder.course?.lessons.count ?? 0, skills: folder.course?.skills.count ?? 0,
            exercises: exercises.count, parametric: exercises.count { $0.parameters != nil },
            steps: exercises.reduce(0) { $0 + $1.steps.count },
            hints: exercises.reduce(0) { $0 + $1.steps.reduce(0) { $0 + $1.hints.count } },
            formulas: folder.formulaCount, figures: folder.figures.count)
    }

    private static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }
}
