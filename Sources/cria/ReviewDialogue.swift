import Content
import DomainModel
import Foundation
import Platform

/// Goes through the parts that wait, one at a time, on a terminal.
struct ReviewDialogue {
    let studio: CourseStudio

    func run(course: String?) async throws {
        let queue = try await studio.queue(in: course)
        for (number, item) in queue.enumerated() {
            guard try await decide(on: item.part.id, of: item.work.id, place: "\(number + 1) of \(queue.count)") else {
                return
            }
        }
        let waiting = try await studio.queue(in: course).count
        say(waiting == 0 ? "Nothing waits for review." : "\(waiting) parts still wait.")
    }

    /// Shows a part, and asks until something is decided.
    ///
    /// - Returns: whether to go on.
    private func decide(on part: String, of id: String, place: String) async throws -> Bool {
        // What an edit that was refused had written.
        var draft: String?
        // Somebody else may have decided or edited meanwhile.
        while let work = try? await studio.work(id), let shown = work.waiting.first(where: { $0.id == part }) {
            show(shown, of: work, place)
            do {
                asking: while true {
                    say("[a]pprove  [e]dit  [r]eject  [s]kip  [p]rompt  [q]uit ", end: "")
                    let key = Terminal.key() ?? "q"
                    say("\(key)")
                    switch key {
                    case "a":
                        try await studio.approve(part, of: id, version: work.version)
                        say("Approved.")
                        return true
                    case "r":
                        say("Why? ", end: "")
                        let reason = readLine() ?? ""
                        try await studio.reject(part, of: id, version: work.version, reason: reason)
                        say("Rejected.")
                        return true
                    case "e":
                        let text = try Terminal.edit(draft ?? shown.text, as: shown.form == .exercise ? "yaml" : "md")
                        draft = text
                        try await studio.edit(part, of: id, version: work.version, text: text)
                        draft = nil
                        break asking
                    case "s": return true
                    case "p": say(shown.prompt ?? "No model was asked: this is the work of rules or of a person.")
                    case "q": return false
                    default: break
                    }
                }
            } catch let error as PlatformError {
                say("Not done: \(error.message.text(in: "en"))")
            }
        }
        say("This part does not wait any more.")
        return true
    }

    private func show(_ part: Artefact.Part, of work: StudioWork, _ place: String) {
        say("\n— \(place) · \(work.artefact.title) · \(work.course) · \(work.id)/\(part.id) —\n")
        if !part.heading.isEmpty { say("\(part.heading)\n") }
        say(part.text)
        for (number, citation) in part.citations.enumerated() {
            say("\nPassage \(number + 1), \(citation.place):\n\(citation.text)")
        }
        say("")
        let marks: [Verdict.Outcome: String] = [.passed: "✓", .failed: "✗", .unsure: "?"]
        for verdict in part.verdicts where verdict.outcome != .notApplicable {
            let reason = verdict.reason.text(in: "en")
            say(
                "\(marks[verdict.outcome] ?? "") \(verdict.check.rawValue): \(verdict.outcome.rawValue)"
                    + (reason.isEmpty ? "" : ", \(reason)"))
        }
    }

    private func say(_ text: String, end: String = "\n") {
        FileHandle.standardOutput.write(Data((text.harmless + end).utf8))
    }
}

/// The keyboard, and the person's own editor.
enum Terminal {
    /// The next key, without waiting for the end of a line; nil for Ctrl-C, Ctrl-D and the end of the input.
    static func key() -> Character? {
        var saved = termios()
        let isTerminal = tcgetattr(0, &saved) == 0
        if isTerminal {
            var raw = saved
            raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
            tcsetattr(0, TCSANOW, &raw)
        }
        defer { if isTerminal { tcsetattr(0, TCSANOW, &saved) } }
        var byte: UInt8 = 0
        guard read(0, &byte, 1) == 1, byte > 4 else { return nil }
        return Character(UnicodeScalar(byte)).lowercased().first
    }

    /// The text as the person leaves it in `$VISUAL` or `$EDITOR`.
    static func edit(_ text: String, as ending: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "part.\(ending)")
        try Data((text + "\n").utf8).write(to: file)
        let environment = ProcessInfo.processInfo.environment
        let editor = environment["VISUAL"] ?? environment["EDITOR"] ?? "vi"
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(editor) \"$1\"", "sh", file.path]
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw PlatformError(
                .invalid, ["en": "The editor “\(editor)” ended with an error; set EDITOR to another one."])
        }
        return try String(contentsOf: file, encoding: .utf8)
    }
}

extension String {
    /// Without characters that would steer a terminal: texts of models and documents are data.
    var harmless: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
                    let turnsText =
                        ("\u{202A}"..."\u{202E}").contains(scalar) || ("\u{2066}"..."\u{2069}").contains(scalar)
                    return isControl || turnsText ? "\u{FFFD}" : scalar
                }))
    }
}
