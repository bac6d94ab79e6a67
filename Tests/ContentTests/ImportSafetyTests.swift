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
