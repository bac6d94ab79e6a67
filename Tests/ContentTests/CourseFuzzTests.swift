import DomainModel
import Foundation
import Testing
import Typesetting

@testable import Content

/// Whatever is in a folder, it is either a course or has errors, soon and without harm.
@Suite struct CourseFuzzTests {
    /// Files of the bundled course, few enough to be read often.
    private static let files: [String: [UInt8]] = {
        let folder = CourseFixture.bundled.appending(path: "linear-equations")
        let paths = [
            "course.yaml", "exercises/two-step-equations.yaml", "exercises/like-terms.yaml", "lessons/both-sides.zh.md",
            "lessons/one-step-equations.en.md", "figures/balance.svg",
        ]
        let read = paths.compactMap { path in
            (try? Data(contentsOf: folder.appending(path: path))).map { (path, Array($0)) }
        }
        return Dictionary(uniqueKeysWithValues: read)
    }()

    private static let inserts = [
        "&a [*a, *a]", "*a", "<<: *a", "? [a]", "!!binary x", "---\n", "...\n", "{", "[", "}", "]", "\"", "'", "|\n",
        ">\n",
        ": ", " #", "\t", "\n", "\r", "\u{0}", "\u{FEFF}", "\u{2028}", "@{", "@{a", "@{1/0}", "@{9^9^9^9}", "$", "$$",
        "\\(", "`", "```",
        "[[1]]", "[[999]]", "![](figures/../../x)", "<script>", "99999999999999999999", "-1e999", "0..999999999",
        "2..1",
        "1/0", "nan", "id: x\n", "- ", "steps: ", "en: ", "\\frac{", "\\begin{", "%", "a^b^c",
        String(repeating: "[", count: 3000),
        String(repeating: "{a: ", count: 1500), String(repeating: "- ", count: 2000),
        String(repeating: "9", count: 4000),
        String(repeating: "(", count: 4000), String(repeating: "> ", count: 2000), String(repeating: "$x", count: 2000),
    ]

    @Test(.serialized, .timeLimit(.minutes(2)), arguments: 0..<30)
    func mutatedFoldersAreCoursesOrHaveErrors(_ round: Int) async throws {
        let typesetter = try CourseFixture.typesetter.get()
        var generator = SplitMix64(seed: UInt64(round))
        for number in 0..<10 {
            var files = Self.files
            for _ in 0..<Int.random(in: 1...4, using: &generator) { Self.mutate(&files, using: &generator) }
            let folder = try Self.write(files, using: &generator)
            defer { try? FileManager.default.removeItem(at: folder) }
            let course =
                number.isMultiple(of: 5)
                ? try await CourseFolder.check(from: folder, typesetter: typesetter, seeds: 3)
                : CourseFolder.load(from: folder)
            #expect(course.hasErrors || course.course != nil)
            #expect(course.faults.allSatisfy { $0.line >= 1 && !$0.message.isEmpty && !$0.remedy.isEmpty })
            if !course.hasErrors, let course = course.course {
                let skills = Set(course.skills.map(\.id))
                #expect(course.exercises.allSatisfy { !$0.steps.isEmpty && skills.isSuperset(of: $0.skills) })
            }
        }
    }

    private static func mutate(_ files: inout [String: [UInt8]], using generator: inout SplitMix64) {
        guard let path = files.keys.sorted().randomElement(using: &generator), var bytes = files[path], !bytes.isEmpty
        else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let length = Int.random(in: 0...min(200, bytes.count - place), using: &generator)
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 2: bytes.removeLast(bytes.count - place)
        case 3: bytes.removeSubrange(place..<place + length)
        case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
        case 5, 6:
            let insert = inserts.randomElement(using: &generator) ?? ""
            bytes.insert(contentsOf: insert.utf8, at: place)
        case 7:
            // Numbers become large.
            if let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) {
                bytes.insert(
                    contentsOf: "99999999999".utf8.prefix(Int.random(in: 1...11, using: &generator)), at: digit)
            }
        default:
            var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
            lines.swapAt(
                Int.random(in: 0..<lines.count, using: &generator), Int.random(in: 0..<lines.count, using: &generator))
            bytes = Array(lines.joined(separator: [10]))
        }
        files[path] = bytes
    }

    /// Now and then something stands in a file's place that is no file.
    private static func write(_ files: [String: [UInt8]], using generator: inout SplitMix64) throws -> URL {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)")
        for name in ["exercises", "figures", "lessons"] {
            try manager.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let file = folder.appending(path: path)
            switch Int.random(in: 0..<40, using: &generator) {
            case 0: try manager.createSymbolicLink(atPath: file.path, withDestinationPath: "/etc/passwd")
            case 1: try manager.createSymbolicLink(atPath: file.path, withDestinationPath: file.path)
            case 2: try manager.createDirectory(at: file, withIntermediateDirectories: false)
            case 3: try manager.createSymbolicLink(atPath: file.path, withDestinationPath: "/dev/zero")
            case 4: mkfifo(file.path, 0o600)
            default: try Data(bytes).write(to: file)
            }
        }
        if Int.random(in: 0..<20, using: &generator) == 0 {
            try manager.createSymbolicLink(
                atPath: folder.appending(path: "lessons/all").path, withDestinationPath: "/")
        }
        return folder
    }

    @Test func aFolderOfLinksDoesNotLeadOut() async throws {
        let outside = FileManager.default.temporaryDirectory.appending(path: "outside-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: outside) }
        try Data("# Secret\n\ntext\n".utf8).write(to: outside.appending(path: "products.en.md"))
        var fixture = CourseFixture()
        fixture.files["lessons/products.en.md"] = nil
        try await fixture.inFolder { folder in
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "lessons/products.en.md"),
                withDestinationURL: outside.appending(path: "products.en.md"))
            let read = CourseFolder.load(from: folder)
            #expect(read.faults.contains { $0.message.contains("a link that leads out") })
            #expect(read.course?.lessons.contains { $0.body.text(in: "en").contains("text") } == false)
        }
    }

    @Test func faultsAreLimited() async throws {
        var fixture = CourseFixture()
        fixture.files["exercises/sums.yaml"] = "- {" + (0..<20_000).map { "k\($0): 1" }.joined(separator: ", ") + "}\n"
        let faults = try await fixture.inFolder { CourseFolder.load(from: $0).faults }
        #expect(faults.count <= 1001)
        #expect(faults.contains { $0.message.hasPrefix("More than 1000 faults") })
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "a: 2..9, b: 1..999999999, c: a*b", "a: 2..9, c: 9^9^9^9", "a: 2..9, c: round(1/3, 99999999)",
            "a: {in: -999999999..999999999, step: 999999999999}, c: gcd(a, 0)", "a: [1e308, 1e-308], c: a*a",
        ])
    func hugeNumbersAreDrawnOrRefused(_ variables: String) async throws {
        var fixture = CourseFixture()
        fixture.files["exercises/huge.yaml"] = """
            - id: huge
              skills: [sums]
              variables: {\(variables)}
              text: "$@{c}$"
              answer: {numeric: c}
            """
        let typesetter = try CourseFixture.typesetter.get()
        let folder = try await fixture.inFolder { try await CourseFolder.check(from: $0, typesetter: typesetter) }
        #expect(folder.faults.allSatisfy { $0.file == "exercises/huge.yaml" })
    }
}
