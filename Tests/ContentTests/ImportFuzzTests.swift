import DomainModel
import Foundation
import Testing

@testable import Content

/// Hostile and broken sources give an error that names file and remedy, or a course that loads with what was left out;
/// never a crash, a hang, or something half-written.
@Suite struct ImportFuzzTests {
    /// What became of one import.
    private func expectOrderly(
        _ source: TemporaryFolder, _ note: String, location: SourceLocation = #_sourceLocation
    ) async throws -> ImportReport? {
        let data = try TemporaryFolder()
        do {
            let report = try await CourseImport(paths: [source.path], data: data.url).run()
            let folder = CourseFolder.load(from: URL(filePath: report.folder))
            #expect(!folder.hasErrors, "\(note): \(folder.faults)", sourceLocation: location)
            #expect(
                data.files.allSatisfy { $0.hasPrefix("courses/\(report.course)/") }, "\(note): \(data.files)",
                sourceLocation: location)
            return report
        } catch {
            #expect(
                !error.file.isEmpty && !error.message.isEmpty && !error.remedy.isEmpty, "\(note)",
                sourceLocation: location)
            // A fault of the importer itself is not an orderly end.
            #expect(!error.description.contains("fault of the importer"), "\(note): \(error)", sourceLocation: location)
            #expect(data.files == [], "\(note)", sourceLocation: location)
            return nil
        }
    }

    @Test func brokenFilesAreNamedOrLeftOut() async throws {
        var generator = SplitMix64(seed: 2026)
        var imported = 0
        var refused = 0
        for round in 0..<300 {
            let original = round.isMultiple(of: 2) ? oatutor : cnxml
            var files = original.mapValues { Data($0.utf8) }
            var notes: [String] = []
            for _ in 0..<Int.random(in: 1...2, using: &generator) {
                let path = original.keys.sorted().randomElement(using: &generator)!
                guard let before = files[path] else { continue }
                let (after, what) = Self.mutated(before, using: &generator)
                files[path] = after
                notes.append("\(what) in \(path)")
            }
            let source = try TemporaryFolder()
            for (path, data) in files { try source.write(data, to: path) }
            if try await expectOrderly(source, "\(round): \(notes)") != nil { imported += 1 } else { refused += 1 }
        }
        // Both ends are met often, or the test tests little.
        #expect(imported > 100 && refused > 30, "\(imported) imported, \(refused) refused")
    }

    /// Nil removes the file.
    private static func mutated(_ data: Data, using generator: inout SplitMix64) -> (Data?, String) {
        var bytes = Array(data)
        let place = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &generator)
        func replacing(_ old: [String], _ new: [String]) -> (Data, String) {
            let text = String(decoding: bytes, as: UTF8.self)
            let found = old.filter { text.contains($0) }
            guard let target = found.randomElement(using: &generator), let value = new.randomElement(using: &generator)
            else {
                return (Data((text + "}").utf8), "an end too much")
            }
            return (Data(text.replacing(target, with: value, maxReplacements: 1).utf8), "\(target) → \(value)")
        }
        switch Int.random(in: 0..<11, using: &generator) {
        case 0: return (nil, "missing")
        case 1: return (Data(bytes[..<place]), "cut at \(place)")
        case 2: return (Data(), "empty")
        case 3:
            bytes.insert(contentsOf: [0xFF, 0xC3, 0x28], at: place)
            return (Data(bytes), "invalid UTF-8")
        case 4:
            bytes.insert(0, at: place)
            return (Data(bytes), "a zero byte")
        case 5:
            if !bytes.isEmpty { bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &generator) }
            return (Data(bytes), "a changed byte")
        case 6:
            return replacing(
                [
                    "\"id\"", "\"steps\"", "\"lessons\"", "\"stepAnswer\"", "\"problemType\"", "\"text\"", "<para>",
                    "<solution>",
                ],
                ["\"\"", "\"x\"", "null", "<m:math>", "<exercise>", "<table>"])
        case 7:
            return replacing(
                ["[\"$$5$$\"]", "\"$$3x+6$$\"", "\"MultipleChoice\"", "{}", "\"hint\"", "[]", "0.85", "\"L1\""],
                ["5", "null", "[]", "[[[[]]]]", "{\"a\": 1}", "\"\"", "1e400", "true"])
        case 8:
            let hostile = [
                "$$\\begin{", "$$$", "## ##", "@{a}", "@{b", "`", "[[1]]", "![](../../x)", "\\n\\n# Terms\\n",
                "&amp;#36;",
                String(repeating: "(", count: 3000), "\u{FFFC}0\u{E000}", "$$x$$5$$", "\u{202E}", "---", "- - -",
                "$$\\$$",
            ]
            return replacing(["2+3", "Look", "Problem", "sum", "Why", "Add", "one", "Vary"], hostile)
        case 9:
            return replacing(
                ["line.gif", "../../media/line.png", "add1-h1", "https://example.org/book", "m2", "small-book"],
                [
                    "../../../etc/passwd", "/etc/passwd", "..", "a/b.gif", "\u{0}", "javascript:alert(1)", "x y",
                    "%2e%2e/x.png",
                ])
        default:
            let piece = bytes[place..<min(place + 200, bytes.count)]
            bytes.insert(contentsOf: piece, at: place)
            return (Data(bytes), "a piece twice at \(place)")
        }
    }

    @Test func entitiesOfTheDocumentAreRefused() async throws {
        let bomb = """
            <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
            """
        let outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        for (prolog, use) in [(bomb, "&c;"), (outside, "&x;")] {
            var files = cnxml
            files["modules/m2/index.cnxml"] = prolog + module("Bomb", "<para>\(use)</para>")
            let report = try await expectOrderly(TemporaryFolder(files), "entities in a module")
            #expect(report?.leftOut.contains { $0.why.contains("m2") && $0.why.contains("entities") } == true)
            files["collections/small.collection.xml"] = prolog + files["collections/small.collection.xml"]!
            #expect(try await expectOrderly(TemporaryFolder(files), "entities in the collection") == nil)
        }
    }

    @Test func deepAndLargeContentIsRefusedOrCut() async throws {
        let depth = 5000
        var files = cnxml
        files["modules/m2/index.cnxml"] = module(
            "Deep",
            String(repeating: "<section>", count: depth) + "<para>x</para>"
                + String(repeating: "</section>", count: depth))
        files["modules/m3/index.cnxml"] = module(
            "Long",
            "<para><m:math>" + String(repeating: "<m:mn>123456</m:mn><m:mo>+</m:mo>", count: 5000) + "</m:math></para>")
        let report = try await expectOrderly(TemporaryFolder(files), "deep and long")
        #expect(report?.leftOut.contains { $0.why.contains("nested too deeply") } == true)
        #expect(report?.leftOut("formulas") == 1)
        var exercises = oatutor
        let below = String(repeating: #"{"id":"h","type":"hint","text":"x","subHints":["#, count: 400)
        exercises["content-pool/add1/steps/add1a/tutoring/add1aDefaultPathway.json"] =
            "[" + below + String(repeating: "]}", count: 400) + "]"
        exercises["content-pool/add2/add2.json"] = String(repeating: "[", count: 100_000)
        _ = try await expectOrderly(TemporaryFolder(exercises), "deep JSON")
    }

    @Test func picturesOutsideTheFolderAreNeverRead() async throws {
        let secret = try TemporaryFolder(["secret.png": "SECRET", "deep/secret.png": "SECRET"])
        let source = try TemporaryFolder(cnxml)
        let link = source.url.appending(path: "media/link.png")
        try FileManager.default.createSymbolicLink(
            at: link, withDestinationURL: secret.url.appending(path: "secret.png"))
        try FileManager.default.createSymbolicLink(
            at: source.url.appending(path: "folder"), withDestinationURL: secret.url.appending(path: "deep"))
        let name = secret.url.lastPathComponent
        let paths = [
            "../../media/link.png", "../../folder/secret.png", "../../../\(name)/secret.png",
            "/\(secret.path)/secret.png",
            "..\\..\\..\\\(name)\\secret.png", "file://\(secret.path)/secret.png", "../../%2e%2e/\(name)/secret.png",
            "", "..",
        ]
        let images = paths.map { "<media alt=\"a\"><image src=\"\($0)\"/></media>" }.joined()
        try source.write(module("Pictures", "<para>\(images)</para>"), to: "modules/m2/index.cnxml")
        let data = try TemporaryFolder()
        let report = try await CourseImport(paths: [source.path], data: data.url).run()
        #expect(report.leftOut("figures") == paths.count)
        #expect(!data.files.contains { $0.hasSuffix(".png") })

        let exercises = try TemporaryFolder(oatutor)
        let figures = exercises.url.appending(path: "content-pool/add1/figures")
        try FileManager.default.createSymbolicLink(
            at: figures.appending(path: "x.gif"), withDestinationURL: secret.url.appending(path: "secret.png"))
        let second = try await CourseImport(paths: [exercises.path], data: data.url).run()
        #expect(second.leftOut("figures") == 1 && second.made("figures") == 1)
    }

    @Test func aFullDiskOrAForbiddenFolderLeavesNothing() async throws {
        let source = try TemporaryFolder(oatutor)
        // A file in the place of the folder.
        let data = try TemporaryFolder(["courses": "a file"])
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: [source.path], data: data.url).run()
        }
        #expect(error?.message.contains("cannot be written") == true)
        #expect(data.files == ["courses"])
    }
}
