import DomainModel
import Foundation
import TestSupport
import Testing

@testable import Content

@Suite(.enabled(if: Tool(name: "pdftotext", package: "poppler-utils").isThere, "needs poppler-utils"))
struct ImportPDFTests {
    /// A book of two chapters with two sections each, two pages a section.
    private static func book(outline: Bool, isChinese: Bool = false) -> PDFWriter {
        var pdf = PDFWriter()
        let font = isChinese ? PDFWriter.Font.chinese : .plain
        let bold = isChinese ? PDFWriter.Font.chinese : .bold
        func body(_ seed: Int) -> [String] {
            isChinese
                ? [
                    "海面上的波浪来自风，第\(seed)个例子说明风越大波浪越高，而波浪的高度又取决于风",
                    "吹过的距离。", "潮汐来自月亮的引力。",
                ]
                : [
                    "Waves on the sea come from the wind, and example \(seed) shows that a stronger wind makes high-",
                    "er waves, while their height depends on the distance that the wind has blown over the open",
                    "water.",
                ]
        }
        pdf.beginPage()
        pdf.write(isChinese ? "大海" : "The Sea", y: 500, size: 30, font: bold)
        for chapter in 1...2 {
            for section in 1...2 {
                for page in 1...2 {
                    pdf.beginPage()
                    pdf.write(isChinese ? "大海之书" : "A Book of the Sea", y: 750, size: 8, font: font)
                    pdf.write("\(pdf.pageCount)", x: 300, y: 30, size: 8)
                    var y = 690.0
                    if page == 1, section == 1 {
                        let title = isChinese ? "第\(chapter)章 水域" : "Chapter \(chapter) Waters"
                        pdf.write(title, y: y, size: 22, font: bold)
                        if outline { pdf.mark(title, level: 1) }
                        y -= 50
                    }
                    if page == 1 {
                        let title =
                            "\(chapter).\(section) "
                            + (isChinese ? "波浪\(section == 1 ? "甲" : "乙")" : "Waves \(section == 1 ? "Here" : "There")")
                        pdf.write(title, y: y, size: 16, font: bold)
                        if outline { pdf.mark(title, level: 2) }
                        y -= 40
                    }
                    for block in 0..<6 {
                        pdf.write(lines: body(block), y: y, size: isChinese ? 11 : 10, font: font)
                        y -= 70
                    }
                }
            }
        }
        return pdf
    }

    private func course(_ pdf: PDFWriter) async throws -> (ImportReport, Course) {
        let source = try TemporaryFolder()
        try source.write(pdf.data, to: "sea.pdf")
        let report = try await CourseImport(paths: ["\(source.path)/sea.pdf"], data: TemporaryFolder().url).run()
        let folder = CourseFolder.load(from: URL(filePath: report.folder))
        #expect(!folder.hasErrors, "\(folder.faults)")
        return (report, try #require(folder.course))
    }

    @Test(
        "A book's chapters and sections come from its outline, or without one from its letters",
        arguments: [true, false], [true, false])
    func books(outline: Bool, isChinese: Bool) async throws {
        let (report, course) = try await course(Self.book(outline: outline, isChinese: isChinese))
        let language = isChinese ? "zh" : "en"
        #expect(course.languages == [language])
        #expect(course.title.text(in: language) == (isChinese ? "大海" : "The Sea"))
        #expect(course.units.count == 2 && course.lessons.count == 4 && course.skills.count == 4)
        #expect(
            course.lessons.map { $0.title.text(in: language) }
                == (isChinese
                    ? ["波浪甲", "波浪乙", "波浪甲", "波浪乙"] : ["Waves Here", "Waves There", "Waves Here", "Waves There"]))
        #expect(report.read("pages") == 9 && report.read("outline entries") == (outline ? 6 : 0))
        // Each page begins where it begins; headers and page numbers are gone, words are whole.
        let text = course.lessons[1].body.text(in: language)
        #expect(text.hasPrefix("<!-- page 4 -->\n\n") && text.contains("\n\n<!-- page 5 -->\n\n"), "\(text)")
        #expect(!text.contains(isChinese ? "大海之书" : "Book of the Sea") && !text.contains("\n4\n"))
        #expect(text.contains(isChinese ? "而波浪的高度又取决于风吹过的距离。" : "makes higher waves, while their height"), "\(text)")
        #expect(report.leftOut("lines") == 16)
    }

    @Test("Columns are read one after the other, lists and terms are told")
    func columns() async throws {
        var pdf = PDFWriter()
        pdf.title = "Two Columns"
        pdf.beginPage()
        let left = (1...8).map { "left column line \($0) has words" } + ["and its sentence goes on in the next"]
        let right = ["column over there until it ends."] + (1...6).map { "right column line \($0) has words" }
        pdf.write(lines: left, x: 72, y: 700)
        pdf.write(lines: right, x: 330, y: 700)
        pdf.beginPage()
        pdf.write("Key Terms", y: 700, size: 16, font: .bold)
        pdf.write("tide: the rise and fall of the sea", y: 670)
        pdf.write("wave: a hill of water", y: 640)
        pdf.write("Lists", y: 600, size: 16, font: .bold)
        pdf.write(lines: ["\u{95} one thing", "\u{95} another thing"], y: 570)
        pdf.write("An ordinary paragraph follows the list at the end.", y: 500)
        let source = try TemporaryFolder()
        try source.write(pdf.data, to: "two.pdf")
        let document = try PDFImporter.read(source.url.appending(path: "two.pdf"), name: "two.pdf") { _, _ in }
        #expect(document.title == "Two Columns")
        let text = document.blocks.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined(
            separator: "\n\n")
        #expect(text.contains("goes on in the next column over there until it ends."), "\(text)")
        #expect(document.blocks.contains(.heading(level: 1, "Key Terms")) && document.blocks.contains(.page(2)))
        #expect(text.contains("tide: the rise and fall of the sea\n\nwave: a hill of water"), "\(text)")
    }

    @Test("Scanned, encrypted, damaged and missing files are told apart, each with its remedy")
    func refused() async throws {
        var scanned = PDFWriter()
        for _ in 0..<3 { scanned.beginPage() }
        let source = try TemporaryFolder([
            "damaged.pdf": "%PDF-1.4 and no more", "empty.pdf": "", "locked.pdf": Self.locked,
        ])
        try source.write(scanned.data, to: "scanned.pdf")
        for (name, words) in [
            ("scanned", "scanned"), ("damaged", "damaged"), ("empty", "damaged"), ("locked", "encrypted"),
        ] {
            let error = await #expect(throws: ImportError.self) {
                try await CourseImport(paths: ["\(source.path)/\(name).pdf"], data: source.url.appending(path: "data"))
                    .run()
            }
            #expect(
                error?.message.contains(words) == true && error?.file == "\(name).pdf"
                    && error?.remedy.isEmpty == false, "\(name): \(error.map { "\($0)" } ?? "")")
        }
        #expect(!source.files.contains { $0.hasPrefix("data/") })
    }

    /// A page behind a password that nobody knows.
    private static let locked = """
        %PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [3 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>
        endobj
        4 0 obj
        << /Filter /Standard /V 1 /R 2 /P -4 /O <\(String(repeating: "41", count: 32))> /U <\(String(repeating: "42", count: 32))> >>
        endobj
        trailer
        << /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<41414141414141414141414141414141> <41414141414141414141414141414141>] >>
        %%EOF

        """

    @Test("A tool that runs too long, writes too much or is missing is stopped")
    func tools() throws {
        #expect(throws: Tool.Failure.missing) { try Tool(name: "no-such-program", package: "none").run([]) }
        #expect(throws: Tool.Failure.timeout) {
            try Tool(name: "sleep", package: "coreutils").run(["30"], seconds: 0.3)
        }
        #expect(throws: Tool.Failure.tooMuchOutput) {
            try Tool(name: "yes", package: "coreutils").run([], limit: 100_000)
        }
        #expect(try Tool(name: "echo", package: "coreutils").run(["$(id); `id`"]) == Data("$(id); `id`\n".utf8))
    }
}
