import Foundation
import Testing

/// What the documents say of the repository is so.
@Suite struct DocumentationTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    }

    @Test func theArchitectureListsTheTargets() throws {
        let tree = try text("ARCHITECTURE.md").split(separator: "```")[1]
        let listed = tree.split(separator: "\n").compactMap { line -> String? in
            guard line.hasPrefix("  "), line.dropFirst(2).first != " ", let name = line.split(separator: "/").first
            else {
                return nil
            }
            return name.trimmingCharacters(in: .whitespaces)
        }
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        #expect(Set(listed) == Set(folders))
    }

    @Test func everyLinkBetweenDocumentsLeadsSomewhere() throws {
        let documents = [
            "README.md", "README.zh.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docs/course-format.md",
            "docs/importing.md",
        ]
        for document in documents {
            let folder = Self.root.appending(path: document).deletingLastPathComponent()
            let prose = try text(document).replacing(/`[^`\n]*`/, with: "")
            for match in prose.matches(of: /\]\((?!https?:)([^)#]+)/) {
                let target = folder.appending(path: String(match.1))
                #expect(FileManager.default.fileExists(atPath: target.path), "\(document): \(match.1)")
            }
        }
    }

    @Test func theConfigurationPageIsWhatTheProgramPrints() throws {
        let printed = try CommandLineTool.run(["settings", "--markdown"])
        #expect(
            printed.output.trimmingCharacters(in: .newlines)
                == (try text("docs/configuration.md")).trimmingCharacters(in: .newlines))
    }
}

/// The `cria` program built beside the tests.
enum CommandLineTool {
    static var binary: URL {
        // The test bundle is in the same folder as the program.
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let folder = URL(filePath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appending(path: "cria")
    }

    static func run(_ arguments: [String], in folder: URL = DocumentationTests.root) throws -> (
        status: Int32, output: String, errors: String
    ) {
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text, complaint)
    }
}
