import Foundation
import Glibc
import Testing

/// Reviewing on the terminal: a person with a keyboard, and scripts.
@Suite struct ReviewTests {
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-review-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func waiting(_ data: String) throws -> [String] {
        let list = try CommandLineTool.run(["review", "--list", "--data", data])
        #expect(list.status == 0, "\(list)")
        return list.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first.map(String.init) }
    }

    @Test("Parts that wait are approved, rejected and edited with one key each, or by a script")
    func review() throws {
        try inFolder { folder in
            let data = folder.path
            // What this model says, no passage does, so that all of it waits.
            let recording = folder.appending(path: "recording.jsonl")
            try Data(#"{"chunks": ["The slope was invented by 93 llamas in 1931 [1]."]}"#.utf8).write(to: recording)
            let settings = folder.appending(path: "cria.yaml")
            try Data("models: [{provider: scripted, url: \(recording.path), name: recorded}]".utf8).write(to: settings)
            let made = try CommandLineTool.run([
                "generate", "plan", "--course", "linear-equations", "--topic", "slope", "--data", data, "--config",
                settings.path,
            ])
            #expect(made.status == 0, "\(made)")
            #expect(made.output.hasPrefix("# ") && made.output.ranges(of: "\n## ").count == 7)
            let names = try waiting(data)
            try #require(names.count == 7, "\(names)")

            let noTerminal = try CommandLineTool.run(["review", "--data", data])
            #expect(noTerminal.status == 1 && noTerminal.errors.contains("--list"))

            let editor = folder.appending(path: "editor")
            try Data("#!/bin/sh\necho 'More of it.' >> \"$1\"\n".utf8).write(to: editor)
            try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor.path)
            let terminal = try PseudoTerminal(["review", "--data", data], ["EDITOR": editor.path])
            try terminal.expect("1 of \(names.count)")
            try terminal.expect("support: failed")
            let exchange = [
                ("p", "Kind of text: plan"), ("x", "[q]uit"), ("a", "Approved."), ("r", "Why?"),
                ("dull\n", "Rejected."),
                ("e", "More of it."), ("s", "4 of"), ("q", "\n"),
            ]
            try terminal.expect("[q]uit")
            for (keys, answer) in exchange {
                terminal.type(keys)
                try terminal.expect(answer)
                if ["Approved.", "Rejected.", "More of it.", "4 of", "Kind of text: plan"].contains(answer) {
                    try terminal.expect("[q]uit")
                }
            }
            #expect(terminal.status == 0)
            #expect(try waiting(data) == Array(names.dropFirst(2)))

            let rows = try CommandLineTool.run(["review", "--json", "--data", data]).output.split(separator: "\n")
            #expect(rows[0].contains(names[2]) && rows[0].contains("More of it.") && rows[0].contains("\"verdicts\""))
            #expect(try CommandLineTool.run(["review", "--approve", names[2], "--data", data]).status == 0)
            let rejected = try CommandLineTool.run(
                ["review", "--reject", names[3], "--reason", "dull", "--data", data])
            #expect(rejected.status == 0)
            #expect(try waiting(data) == Array(names.dropFirst(4)))
            let again = try CommandLineTool.run(["review", "--approve", names[3], "--data", data])
            #expect(again.status == 1 && again.errors.contains("--list"))
        }
    }
}

/// A program on a terminal, with somebody who types and reads.
private final class PseudoTerminal {
    private let master: Int32
    private let process = Process()
    private var unread = ""

    struct Silence: Error { var wanted: String, got: String }

    init(_ arguments: [String], _ environment: [String: String]) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // TIOCSPTLCK and TIOCGPTN of <asm-generic/ioctls.h>: unlock the other end, and get its number.
        var (lock, number): (Int32, Int32) = (0, -1)
        try #require(ioctl(master, 0x4004_5431, &lock) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
        let slave = FileHandle(fileDescriptor: open("/dev/pts/\(number)", O_RDWR | O_NOCTTY), closeOnDealloc: true)
        process.executableURL = CommandLineTool.binary
        process.currentDirectoryURL = DocumentationTests.root
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.environment?["VISUAL"] = nil
        process.standardInput = slave
        process.standardOutput = slave
        process.standardError = slave
        try process.run()
    }

    deinit {
        process.terminate()
        close(master)
    }

    var status: Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    func type(_ keys: String) {
        var keys = keys
        _ = keys.withUTF8 { write(master, $0.baseAddress, $0.count) }
    }

    /// Reads up to `text`.
    func expect(_ text: String) throws {
        let deadline = Date.now.addingTimeInterval(60)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let place = unread.firstRange(of: text) {
                unread = String(unread[place.upperBound...])
                return
            }
            var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            guard Date.now < deadline, Glibc.poll(&poll, 1, 1000) >= 0 else { break }
            guard poll.revents & Int16(POLLIN) != 0 else {
                if poll.revents != 0 { break }
                continue
            }
            let length = read(master, &buffer, buffer.count)
            guard length > 0 else { break }
            unread += String(decoding: buffer[..<length], as: UTF8.self).replacing("\r\n", with: "\n")
        }
        throw Silence(wanted: text, got: unread)
    }
}
