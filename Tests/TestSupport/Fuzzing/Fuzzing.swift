import Content
import Foundation
import LanguageModels

/// A parser that is fed with damaged inputs.
package struct FuzzTarget: Sendable {
    package let name: String
    let seeds: [Data]
    /// Returns for what it reads and throws for what it refuses.
    let run: @Sendable (Data, inout Mutator) async throws -> Void
    /// Inputs are this many times dearer than those of a parser in memory.
    package let cost: Int

    /// What became of the inputs.
    package struct Outcome: Sendable {
        package var inputs = 0
        package var refused = 0
        package var seconds = 0.0
        /// Of the input that took longest.
        package var slowest = 0.0
        /// Errors without a place or a remedy, and their inputs.
        package var disorderly: [String] = []
    }

    /// - Parameter seed: the same seed gives the same inputs.
    package func fuzz(_ inputs: Int, seed: UInt64) async -> Outcome {
        var mutator = Mutator(seed: seed)
        var outcome = Outcome()
        let start = ContinuousClock.now
        for number in 0..<inputs {
            let input = mutator.mutate(seeds[number % seeds.count], with: seeds[mutator.below(seeds.count)])
            let begin = ContinuousClock.now
            do {
                try await run(input, &mutator)
            } catch {
                outcome.refused += 1
                if !Self.isOrderly(error) {
                    outcome.disorderly.append("\(name) \(number): \(error)\n\(input.prefix(400).base64EncodedString())")
                }
            }
            outcome.inputs += 1
            outcome.slowest = max(outcome.slowest, begin.duration(to: .now) / .seconds(1))
        }
        outcome.seconds = start.duration(to: .now) / .seconds(1)
        return outcome
    }

    private static func isOrderly(_ error: any Error) -> Bool {
        switch error {
        case let error as ImportError: !error.file.isEmpty && !error.message.isEmpty && !error.remedy.isEmpty
        case is ChatModelError: true
        default: false
        }
    }

    /// The greatest memory of this process so far, in bytes; nil where the system does not say.
    package static var peakMemory: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
        else { return nil }
        return Int(line.filter(\.isNumber)).map { $0 << 10 }
    }
}

extension FuzzTarget {
    /// Every parser of what others have written.
    package static func all() throws -> [FuzzTarget] {
        let parsers = UntrustedParsers.all.map { name, parse in
            FuzzTarget(
                name: name, seeds: FuzzSeeds.parsers[name] ?? [Data()],
                run: { data, _ in
                    // Damaged archives hide the damage within: what is none is the text of a document.
                    let isText = name == "docx" && !data.starts(with: Data("PK".utf8))
                    try parse(isText ? docx(String(decoding: data, as: UTF8.self)) : data)
                }, cost: name == "docx" ? 4 : name == "pdf text" ? 10 : 1)
        }
        let streams = UntrustedStreams.all.map { name, read in
            FuzzTarget(
                name: name, seeds: FuzzSeeds.streams,
                run: { data, mutator in
                    // In packets that are cut anywhere.
                    let bytes = Array(data)
                    var packets: [ArraySlice<UInt8>] = []
                    var place = 0
                    while place < bytes.count {
                        let end = min(bytes.count, place + 1 + mutator.below(mutator.below(4) == 0 ? 3 : 300))
                        packets.append(bytes[place..<end])
                        place = end
                    }
                    try read(packets)
                }, cost: 1)
        }
        let folders = try FuzzSeeds.folders.map { name, files in try folder(name, files) }
        return parsers + streams + folders
    }

    /// A folder of which one file at a time is damaged.
    private static func folder(_ name: String, _ files: [String: String]) throws -> FuzzTarget {
        let place = try FuzzFolder(files)
        let paths = files.keys.sorted()
        return FuzzTarget(
            name: name, seeds: paths.map { Data((files[$0] ?? "").utf8) },
            run: { data, mutator in
                let path = paths[mutator.below(paths.count)]
                try place.replace(path, with: data)
                defer { try? place.replace(path, with: Data((files[path] ?? "").utf8)) }
                try UntrustedParsers.course(at: place.url)
            }, cost: 20)
    }
}

/// A folder in memory where there is such a place, removed when it is not used any more.
private final class FuzzFolder: Sendable {
    let url: URL

    init(_ files: [String: String]) throws {
        let memory = URL(filePath: "/dev/shm")
        let base =
            FileManager.default.isWritableFile(atPath: memory.path) ? memory : FileManager.default.temporaryDirectory
        url = base.appending(path: "cria-fuzz-\(UUID().uuidString)")
        for (path, text) in files { try replace(path, with: Data(text.utf8)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func replace(_ path: String, with data: Data) throws {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
