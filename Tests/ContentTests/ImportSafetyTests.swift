import DomainModel
import Foundation
import TestSupport
import Testing

@testable import Content

@Suite struct ImportSafetyTests {
    private func refusal(_ data: Data) -> ImportError? {
        #expect(throws: ImportError.self) {
            try DOCXImporter.read(data, name: "book.docx", scratch: ScratchFolder())
        }
    }

    /// 20 MiB of zeros in a few thousand bytes, as a zip bomb packs them: one stored block of Deflate after the other would not do,
    /// so the bytes are written by hand: a literal zero, then matches of length 258 at distance 1.
    private static func bomb(_ megabytes: Int) -> (packed: Data, size: Int) {
        var bits: [UInt8] = []
        var data = Data()
        func put(_ value: Int, _ count: Int) {
            for place in 0..<count { bits.append(UInt8(value >> place & 1)) }
            while bits.count >= 8 {
                data.append((0..<8).reduce(UInt8(0)) { $0 | bits[$1] << UInt8($1) })
                bits.removeFirst(8)
            }
        }
        let matches = megabytes << 20 / 258
        put(1, 1)
        put(1, 2)
        // The literal 0 is 00110000, most significant bit first.
        for bit in [0, 0, 1, 1, 0, 0, 0, 0] { put(bit, 1) }
        // Length 258 is symbol 285 (11000101), distance 1 symbol 0 (00000): 13 bits a match.
        for _ in 0..<matches {
            for bit in [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0] { put(bit, 1) }
        }
        put(0, 7)
        put(0, 7)
        return (data, matches * 258 + 1)
    }

    @Test("A zip bomb is refused before it is unpacked")
    func zipBomb() throws {
        let (packed, size) = Self.bomb(40)
        #expect(packed.count < 300_000)
        var zip = ZipWriter()
        zip.add("word/document.xml", "<w/>")
        zip.add("word/media/zeros.png", packed, deflated: size)
        let error = refusal(zip.data)
        #expect(
            error?.message.contains("zip bomb") == true && error?.file.contains("zeros.png") == true,
            "\(error.map { "\($0)" } ?? "")")
        // What is merely easy to pack is read.
        let (small, length) = Self.bomb(1)
        var honest = ZipWriter()
        honest.add("zeros", small, deflated: length, checksum: ZipWriter.checksum(Data(count: length)))
        #expect(try Archive(honest.data, file: "a.zip")["zeros"] == Data(count: length))
    }

    @Test(
        "Paths out of an archive and links in it are refused",
        arguments: ["../evil.xml", "/etc/evil", "word/../../evil", "a\\..\\b", "word/./x"])
    func traversal(path: String) {
        var zip = ZipWriter()
        zip.add(path, "x")
        #expect(refusal(zip.data)?.message.contains("leads out") == true)
        var link = ZipWriter()
        link.add("word/document.xml", Data("/etc/passwd".utf8), mode: 0o120777)
        #expect(refusal(link.data)?.message.contains("link") == true)
    }

    /// Imports an archive into a fresh data folder, which holds nothing afterwards when it is refused.
    private func imported(_ zip: ZipWriter, into data: TemporaryFolder) async throws -> CourseFolder {
        let source = try TemporaryFolder()
        try source.write(zip.data, to: "tides.zip")
        let report = try await CourseImport(paths: ["\(source.path)/tides.zip"], data: data.url).run()
        return CourseFolder.load(from: URL(filePath: report.folder))
    }

    @Test(
        "The only folder of an archive is imported, or all that it holds; what macOS adds is not",
        arguments: ["", "book/"])
    func packedFolder(top: String) async throws {
        var zip = ZipWriter()
        zip.add("\(top)index.md", "# Tides\n\nThe sea rises and falls.\n")
        zip.add("\(top)moon.md", "# The Moon\n\nIts gravity pulls the water.\n")
        zip.add("__MACOSX/\(top)._index.md", "junk")
        let data = try TemporaryFolder()
        let course = try #require(try await imported(zip, into: data).course)
        #expect(course.lessons.map { $0.title.text(in: "en") } == ["Tides", "The Moon"])
        #expect(data.files.allSatisfy { $0.hasPrefix("courses/") }, "\(data.files)")
    }

    @Test("Chinese names are read, in UTF-8 and as Windows writes them")
    func chineseNames() async throws {
        var zip = ZipWriter()
        zip.add("潮汐/index.md", "# 潮汐\n\n海水有规律的涨落。\n")
        // 潮汐/月球.md in GB18030.
        let name: [UInt8] = [0xB3, 0xB1, 0xCF, 0xAB, 0x2F, 0xD4, 0xC2, 0xC7, 0xF2, 0x2E, 0x6D, 0x64]
        zip.add("", Data("# 月球\n\n月球的引力拉动海水。\n".utf8), name: name)
        let course = try #require(try await imported(zip, into: TemporaryFolder()).course)
        #expect(course.lessons.map { $0.title.text(in: "zh") } == ["潮汐", "月球"])
        #expect(course.id == "tides")
    }

    @Test("A single document that is packed is imported; an archive in an archive is not unpacked")
    func packedFile() async throws {
        var zip = ZipWriter()
        zip.add("tides.txt", "Chapter 1 The tides\n\nA tide is the regular rise and fall of the sea.\n")
        #expect(try await imported(zip, into: TemporaryFolder()).course?.lessons.isEmpty == false)
        var outer = ZipWriter()
        outer.add("inner.zip", zip.data)
        let error = await #expect(throws: ImportError.self) { try await imported(outer, into: TemporaryFolder()) }
        #expect(
            error?.message.contains("nothing that can be imported") == true
                && error?.file == "tides.zip: tides/inner.zip")
    }

    @Test("Hostile archives of a folder are refused, and nothing of them stays")
    func hostileFolders() async throws {
        let (packed, size) = Self.bomb(40)
        let link: (inout ZipWriter) -> Void = { $0.add("a.md", Data("/etc/passwd".utf8), mode: 0o120777) }
        let attacks: [(String, (inout ZipWriter) -> Void)] = [
            ("leads out", { $0.add("../../evil.md", "x") }), ("leads out", { $0.add("/tmp/evil.md", "x") }),
            ("leads out", { $0.add("book/../../evil.md", "x") }), ("leads out", { $0.add("..\\evil.md", "x") }),
            ("link", link), ("zip bomb", { $0.add("zeros.md", packed, deflated: size) }),
            ("more than 20000 files", { zip in for n in 0...Archive.entryLimit { zip.add("\(n)", "") } }),
            (
                "cannot be unpacked",
                {
                    $0.add("a", "x"); $0.add("a/b.md", "x")
                }
            ),
            ("cannot be unpacked", { $0.add(String(repeating: "n", count: 300) + ".md", "x") }),
        ]
        for (message, attack) in attacks {
            let data = try TemporaryFolder()
            var zip = ZipWriter()
            zip.add("index.md", "# Tides\n\nThe sea rises and falls.\n")
            attack(&zip)
            let error = await #expect(throws: ImportError.self) { try await imported(zip, into: data) }
            #expect(error?.message.contains(message) == true, "\(message): \(error.map { "\($0)" } ?? "")")
            #expect(error?.file.hasPrefix("tides.zip") == true)
            #expect(data.files.isEmpty, "\(data.files)")
        }
        var secret = ZipWriter()
        secret.add("a.md", "x")
        // Bit 0 of the flags, in the entry's own header and in the directory.
        var bytes = secret.data
        bytes[6] |= 1
        bytes[30 + 4 + 1 + 8] |= 1
        let locked = #expect(throws: ImportError.self) { try Archive(bytes, file: "a.zip") }
        #expect(locked?.message.contains("password") == true)
        let data = try TemporaryFolder(["no.zip": "PK, but no archive"])
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: ["\(data.path)/no.zip"], data: data.url).run()
        }
        #expect(error?.message.contains("damaged") == true)
    }

    @Test("Entities are refused in every encoding and every kind of XML")
    func entities() throws {
        let prolog = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
        let outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
        let sixteen = { (text: String) in
            Data([0xFF, 0xFE])
                + text.utf16.reduce(into: Data()) { $0.append(contentsOf: [UInt8($1 & 0xFF), UInt8($1 >> 8)]) }
        }
        for text in ["\(prolog)<d>&b;</d>", "\(outside)<d>&x;</d>"] {
            for data in [Data(text.utf8), sixteen(text)] {
                let error = #expect(throws: ImportError.self) { try XMLTree.parse(data, file: "a.xml") }
                #expect(error?.file == "a.xml" && error?.remedy.isEmpty == false)
            }
            // In an encoding that hides them, they stand for nothing.
            let inUTF7 = "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + text.replacing("<!", with: "+ADwAIQ-")
            #expect((try? XMLTree.parse(Data(inUTF7.utf8), file: "a.xml"))?.text.isEmpty != false)
            var zip = ZipWriter()
            zip.add("word/document.xml", text)
            #expect(refusal(zip.data)?.message.contains("entities") == true)
        }
        // Pages of HTML have entities by name only; their own are text.
        let page = try XMLTree.parse(html: Data("\(outside)<p>&x; &amp; &eacute;</p>".utf8), file: "a.html")
        #expect(page.text.contains("& é") && !page.text.contains("root:"))
    }

    @Test("What is nested too deeply, too large or no text is refused with its place")
    func limits() throws {
        let deep = String(repeating: "<div>", count: 20_000)
        let html = #expect(throws: ImportError.self) { try XMLTree.parse(html: Data(deep.utf8), file: "deep.html") }
        #expect(
            html?.message.contains("nested") == true || html?.message.contains("empty") == true,
            "\(html.map { "\($0)" } ?? "")")
        let word = docx(String(repeating: "<w:sdt><w:sdtContent>", count: 3000))
        #expect(refusal(word)?.message.isEmpty == false)
        let math = "<math>" + String(repeating: "<mrow>", count: 5000) + "</math>"
        #expect(throws: ImportError.self) { try XMLTree.parse(Data(math.utf8), file: "a.xml") }
        #expect(throws: ImportError.self) { try XMLTree.parse(html: Data("<p>a\0b</p>".utf8), file: "a.html") }
        #expect(throws: ImportError.self) {
            try XMLTree.parse(html: Data(repeating: 0x61, count: XMLTree.htmlSizeLimit + 1), file: "a.html")
        }
        #expect(refusal(Data("no archive".utf8))?.message.contains("damaged") == true)
        #expect(refusal(Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1]))?.message.contains("encrypted") == true)
        var other = ZipWriter()
        other.add("xl/workbook.xml", "<x/>")
        #expect(refusal(other.data)?.message.contains("no Word document") == true)
    }

    @Test("A link in the place of a document is refused")
    func links() async throws {
        let source = try TemporaryFolder(["real.txt": "Text."])
        try FileManager.default.createSymbolicLink(
            at: source.url.appending(path: "link.txt"), withDestinationURL: source.url.appending(path: "real.txt"))
        let error = await #expect(throws: ImportError.self) {
            try await CourseImport(paths: ["\(source.path)/link.txt"], data: source.url.appending(path: "data")).run()
        }
        #expect(error?.message.contains("symbolic link") == true)
    }
}
