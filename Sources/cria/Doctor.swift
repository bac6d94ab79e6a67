import ArgumentParser
import Content
import DomainModel
import Foundation
import LanguageModels
import Platform
import Storage
import Typesetting

/// Checks each part that Cria needs and says what to do about those that fail.
struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check each part of this installation and say the remedy.",
        discussion: "Changes nothing. Exit code 1 when something needs mending.")

    @OptionGroup var options: StoreOptions
    @Flag(help: "Print one JSON object for each check.") var json = false

    /// What one check found.
    private struct Finding: Encodable {
        enum State: String, Encodable { case good, note, bad }
        var part: String
        var state: State
        var found: String
    }

    func run() async throws {
        try await reportingErrors {
            let configured = try await options.configured()
            var findings = [
                Finding(
                    part: "configuration", state: .good,
                    found: configured.file ?? "defaults, no file: see `cria settings`")
            ]
            findings.append(await mathematics(configured))
            findings += await store(configured)
            findings += courses(configured)
            findings.append(await model(configured))
            for finding in findings { try show(finding) }
            let bad = findings.count { $0.state == .bad }
            if bad > 0 { throw UserError("\(bad) of \(findings.count) checks failed; what to do stands beside each") }
        }
    }

    private func show(_ finding: Finding) throws {
        if json {
            print(String(decoding: try JSONEncoder().encode(finding), as: UTF8.self))
        } else {
            let mark = [Finding.State.good: "ok  ", .note: "note", .bad: "BAD "][finding.state] ?? ""
            print("\(mark) \(finding.part.padding(toLength: 14, withPad: " ", startingAt: 0)) \(finding.found)")
        }
    }

    /// Runs a check; an error becomes a finding, since each names its remedy.
    private func check(_ part: String, _ body: () async throws -> String) async -> Finding {
        do {
            return Finding(part: part, state: .good, found: try await body())
        } catch {
            return Finding(part: part, state: .bad, found: "\(error)")
        }
    }

    private func mathematics(_ configured: Configured) async -> Finding {
        await check("mathematics") {
            let katex = try configured.findKaTeX()
            let html = await Typesetter(katex).inline("$x^2$")
            guard html.contains("katex") else {
                throw UserError("KaTeX in \(katex.assets.path) sets no formula: reinstall it")
            }
            return "KaTeX in \(katex.assets.path)"
        }
    }

    private func store(_ configured: Configured) async -> [Finding] {
        let folder = configured.dataFolder
        guard FileManager.default.fileExists(atPath: configured.storePath) else {
            let parent =
                FileManager.default.fileExists(atPath: folder.path) ? folder : folder.deletingLastPathComponent()
            let isWritable = FileManager.default.isWritableFile(atPath: parent.path)
            return [
                Finding(
                    part: "store", state: isWritable ? .note : .bad,
                    found: isWritable
                        ? "\(configured.storePath) will be made at the first start"
                        : "\(parent.path) cannot be written: change its permissions, or choose another with --data")
            ]
        }
        var findings: [Finding] = []
        findings.append(
            await check("store") {
                let store = try configured.openStore()
                let faults = try await store.integrityFaults()
                guard faults.isEmpty else {
                    throw UserError("\(configured.storePath) is damaged (\(faults[0])): restore a backup")
                }
                let (learners, interactions) = try await store.read {
                    (try $0.learnerCount(), try $0.interactionCount())
                }
                return "\(configured.storePath): \(learners) learners, \(interactions) interactions"
            })
        findings.append(
            await check("success") {
                let promotions = configured.promotions(try configured.openStore())
                guard let model = try await promotions.current()?.model else {
                    return "foretold from what is believed of each learner; no model is promoted"
                }
                _ = try promotions.tracer(model)
                return "foretold by a promoted model, \(model.kind)"
            })
        let free = try? folder.resourceValues(forKeys: [.volumeAvailableCapacityKey]).volumeAvailableCapacity
        if let free {
            let megabytes = free >> 20
            findings.append(
                Finding(
                    part: "disk", state: megabytes < 200 ? .bad : .good,
                    found: megabytes < 200 ? "only \(megabytes) MB free: make space" : "\(megabytes) MB free"))
        }
        return findings
    }

    private func courses(_ configured: Configured) -> [Finding] {
        let folders = configured.courseFolders
        if folders.isEmpty {
            return [Finding(part: "courses", state: .bad, found: "none found: give their folder with --courses")]
        }
        return folders.map { folder in
            let loaded = CourseFolder.load(from: folder)
            let errors = loaded.faults.filter { $0.severity == .error }
            guard let course = loaded.course, errors.isEmpty else {
                return Finding(
                    part: "course", state: .bad,
                    found: "\(folder.path): \(errors.count) faults; run `cria course check \(folder.path)`")
            }
            return Finding(
                part: "course", state: .good,
                found: "\(course.id): \(course.skills.count) skills, \(course.exercises.count) exercises")
        }
    }

    /// Asks the model for a word.
    private func model(_ configured: Configured) async -> Finding {
        guard configured[.modelURL] != nil else {
            return Finding(
                part: "model", state: .note,
                found: "none is set by --model-url: the built-in tutor answers; `cria models` tests what the file lists"
            )
        }
        return await check("model") {
            let caller = ModelCaller(consent: .notNeeded, purpose: "doctor")
            guard let model = try configured.gateway().chat(for: caller) else { return "none" }
            let start = ContinuousClock.now
            do {
                for try await chunk in model.reply(to: ChatRequest([ChatMessage(.user, "Say hello.")], maxTokens: 50)) {
                    guard case .text = chunk else { continue }
                    let seconds = (ContinuousClock.now - start) / .seconds(1)
                    return
                        "\(model.name) at \(model.host ?? "") answers; first word after \((seconds * 100).rounded() / 100) s"
                }
            } catch let error as ChatModelError {
                throw UserError("\(error)" + (error.serverMessage.map { " It says: \($0)" } ?? ""))
            }
            throw UserError("\(model.name) at \(model.host ?? "") answers with nothing: check that it is a chat model")
        }
    }
}
