import DomainModel
import Foundation
import TestSupport
import Testing

@testable import Content

/// Imports one document of text.
private func imported(_ text: String, as name: String) async throws -> (report: ImportReport, course: Course) {
    let data = try TemporaryFolder()
    let source = try TemporaryFolder([name: text])
    let report = try await CourseImport(paths: ["\(source.path)/\(name)"], data: data.url).run()
    let folder = CourseFolder.load(from: URL(filePath: report.folder))
    #expect(!folder.hasErrors, "\(folder.faults)")
    return (report, try #require(folder.course))
}

private let long = String(repeating: "The sea is wide and the wind is cold. ", count: 60)
private let longChinese = String(repeating: "大海很宽，风很冷。", count: 200)

@Suite struct ImportDocumentTests {
    @Test("Chapters of a text become units, sections lessons with a skill each that needs the one before")
    func numberedText() async throws {
        let (report, course) = try await imported(
            """
            The Sea
            =======

            Chapter 1 Water

            1.1 Waves

            By the end of this section, you will be able to:

            - name a wave
            - draw a wave

            \(long)

            1.2 Tides

            \(long)

            Key Terms

            tide: the rise and fall of the sea

            Chapter 2 Air

            2.1 Wind

            \(long)

            2.2 Storms

            \(long)
            """, as: "sea.txt")
        #expect(course.title.text(in: "en") == "The Sea")
        #expect(course.units.map { $0.title.text(in: "en") } == ["Water", "Air"])
        #expect(course.lessons.map { $0.title.text(in: "en") } == ["Waves", "Tides", "Wind", "Storms"])
        #expect(course.lessons.map(\.id) == ["1.1-waves", "1.2-tides", "2.1-wind", "2.2-storms"])
        #expect(course.skills.count == 4 && course.lessons.allSatisfy { $0.skills.count == 1 })
        #expect(course.skills.map(\.prerequisites) == [[], ["1.1-waves"], [], ["2.1-wind"]])
        #expect(course.lessons[0].objectives.map { $0.text(in: "en") } == ["name a wave", "draw a wave"])
        #expect(course.lessons[1].definitions.map { $0.term.text(in: "en") } == ["tide"])
        #expect(!course.lessons[0].body.text(in: "en").contains("will be able"))
        #expect(report.sources.first?.format == .text && report.sources.first?.licence == "NOASSERTION")
    }

    @Test("Chinese chapters, sections, objectives and terms are told as well as English ones")
    func chineseText() async throws {
        let (_, course) = try await imported(
            """
            第一章 水

            第一节 波浪

            学习目标

            - 说出什么是波浪

            \(longChinese)

            第二节 潮汐

            \(longChinese)

            术语

            潮汐：海水的涨落

            第二章 空气

            第一节 风

            \(longChinese)
            """, as: "海.txt")
        #expect(course.languages == ["zh"])
        #expect(course.units.map { $0.title.text(in: "zh") } == ["水", "空气"])
        #expect(course.lessons.map { $0.title.text(in: "zh") } == ["波浪", "潮汐", "风"])
        #expect(course.lessons[0].objectives.map { $0.text(in: "zh") } == ["说出什么是波浪"])
        #expect(course.lessons[1].definitions.first?.meaning.text(in: "zh") == "海水的涨落")
    }

    @Test("UTF-8, UTF-16 with a mark and GB18030 give the same text; anything else is named")
    func encodings() throws {
        let text = "第一章 数学\n\n一加一等于二。"
        let utf16 = { (isBig: Bool) in
            text.utf16.reduce(into: Data(isBig ? [0xFE, 0xFF] : [0xFF, 0xFE])) { data, unit in
                let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                data.append(contentsOf: isBig ? bytes : bytes.reversed())
            }
        }
        let gb18030 = Data([
            0xB5, 0xDA, 0xD2, 0xBB, 0xD5, 0xC2, 0x20, 0xCA, 0xFD, 0xD1, 0xA7, 0x0A, 0x0A, 0xD2, 0xBB, 0xBC, 0xD3, 0xD2,
            0xBB, 0xB5, 0xC8, 0xD3, 0xDA, 0xB6, 0xFE, 0xA1, 0xA3,
        ])
        for data in [Data(text.utf8), Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), utf16(true), utf16(false), gb18030] {
            #expect(try TextDocument.decode(data, file: "a.txt") == text)
        }
        for data in [Data([0xFF, 0xFF, 0x41]), Data([0xFF, 0xFE, 0x41]), Data("a\0b".utf8)] {
            let error = #expect(throws: ImportError.self) { try TextDocument.decode(data, file: "a.txt") }
            #expect(error?.file == "a.txt" && error?.remedy.isEmpty == false)
        }
    }

    @Test("A text without headings is cut into parts that lose nothing")
    func withoutHeadings() async throws {
        let paragraphs = (0..<40).map { "Paragraph number \($0). \(long.prefix(800))" }
        let (report, course) = try await imported(paragraphs.joined(separator: "\n\n"), as: "plain.txt")
        #expect(course.lessons.count > 2 && course.lessons.count == course.skills.count)
        let whole = course.lessons.map { $0.body.text(in: "en") }.joined(separator: "\n\n")
        #expect((0..<40).allSatisfy { whole.contains("Paragraph number \($0).") })
        #expect(report.notes.contains { $0.contains("no headings") })
    }

    @Test("A page keeps its text, lists, tables, code, formulas and links, and drops what stands around it")
    func htmlPage() async throws {
        let (report, course) = try await imported(
            #"""
            <!DOCTYPE html><html lang="en-GB"><head><title>Sums | Example Site</title><meta name="author" content="Ada">
            <style>p { color: red }</style><script>alert("$x$")</script></head><body>
            <nav><a href="/">Home</a></nav><div class="ads">Buy now!</div>
            <main><h1>Sums</h1><p>A <b>sum</b> is <i>what</i> adding gives: \(1+1=2\), and it costs $5 &amp; more.
            <p>Unclosed <a href="https://example.org/a">link</a> and <a href="b.html">local</a>.
            <h2>Lists</h2><ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul><ol start="3"><li>three</li></ol>
            <table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>x|y</td></tr></table>
            <pre><code class="language-swift">let x = 1
              let y = 2</code></pre>
            <math display="block"><mfrac><mi>a</mi><mi>b</mi></mfrac></math>
            <p><span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>q</mi></mrow>
            <annotation encoding="application/x-tex">q^2</annotation></semantics></math></span>
            <span class="katex-html" aria-hidden="true">q2</span></span> squared.</p>
            <h2>Words</h2><p>Some words.</p>
            <dl><dt>addend</dt><dd>what is added</dd></dl><img src="x.png" alt="a line"><iframe src="y"></iframe>
            <form><input name="q"></form></main>
            <footer>Footer <a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC</a></footer></body></html>
            """#, as: "page.html")
        let text = course.lessons.map { $0.body.text(in: "en-GB") }.joined(separator: "\n\n")
        for part in [
            "A **sum** is *what* adding gives: $1+1=2$, and it costs \\$5 & more.",
            "Unclosed [link](https://example.org/a) and local.",
            "- one\n  - inner\n- two", "3. three", "| a | b |\n| --- | --- |\n| 1 | x\\|y |",
            "```swift\nlet x = 1\n", "$$\n\\frac{a}{b}\n$$", "$q^2$ squared", "- **addend**: what is added",
            "(Picture: a line)",
        ] { #expect(text.contains(part), "\(part) is not in:\n\(text)") }
        for part in ["Home", "Buy", "Footer", "alert", "color", "q2"] { #expect(!text.contains(part), "\(part)") }
        #expect(course.title.text(in: "en") == "Sums" && course.attribution.licence == "CC-BY-SA-4.0")
        #expect(course.attribution.credit.text(in: "en").contains("Ada"))
        #expect(report.leftOut("figures") == 1 && report.leftOut("media") == 1 && report.leftOut("forms") >= 1)
    }

    @Test("A folder of pages is a course with a lesson for each, and pictures come from within it only")
    func htmlFolder() async throws {
        let page = { (title: String, body: String) in
            "<html lang=zh><body><main><h1>\(title)</h1>\(body)</main></body></html>"
        }
        let secret = try TemporaryFolder(["secret.png": "SECRET"])
        let source = try TemporaryFolder([
            "index.html": page("数学", "<p>欢迎学习数学。</p>"),
            "algebra/p2.html": page("方程", "<p>方程是等式。</p><img src=../img/a.png alt=图>"),
            "algebra/p10.html": page(
                "函数", "<p>函数是映射。</p><img src='../../\(secret.url.lastPathComponent)/secret.png'><img src=/etc/passwd>"),
            "img/a.png": "PNG", "empty.html": page("空", ""),
        ])
        try FileManager.default.createSymbolicLink(
            at: source.url.appending(path: "img/l.png"), withDestinationURL: secret.url.appending(path: "secret.png"))
        let data = try TemporaryFolder()
        let (report, folder) = try await CourseImport.course(source, into: data)
        let course = try #require(folder.course)
        #expect(course.lessons.map { $0.title.text(in: "zh") } == ["数学", "方程", "函数"])
        #expect(course.units.map { $0.title.text(in: "zh") } == ["数学", "Algebra"])
        #expect(data.files.filter { $0.hasSuffix(".png") }.map { $0.split(separator: "/").last } == ["img-a.png"])
        #expect(report.leftOut("figures") == 2 && report.leftOut("pages") == 1)
    }

    @Test("A Word document keeps headings, lists, tables, notes, pictures and formulas")
    func word() async throws {
        func p(_ text: String, _ properties: String = "") -> String {
            "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
        }
        func style(_ name: String) -> String { "<w:pStyle w:val=\"\(name)\"/>" }
        func m(_ text: String) -> String { "<m:r><m:t>\(text)</m:t></m:r>" }
        let item = { (level: Int, list: Int) in
            "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
        }
        let formula =
            "<m:oMath><m:f><m:num>\(m("a"))</m:num><m:den>\(m("12"))</m:den></m:f>\(m("+"))<m:rad><m:deg/><m:e>\(m("x"))</m:e></m:rad>"
            + "<m:sSup><m:e>\(m("y"))</m:e><m:sup>\(m("2"))</m:sup></m:sSup>"
            + "<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>\(m("i=1"))</m:sub><m:sup>\(m("n"))</m:sup><m:e>\(m("i"))</m:e></m:nary></m:oMath>"
        let image =
            "<w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"A line\"/><a:graphic><a:graphicData><a:blip r:embed=\"rId1\"/></a:graphicData></a:graphic></wp:inline></w:drawing>"
        let body =
            p("The Book", style("Title")) + p("Numbers", style("Heading1")) + p("Adding", style("berschrift2"))
            + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:t xml:space=\"preserve\"> and $5 </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>slanted</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + p("one", item(0, 1)) + p("inner", item(1, 1)) + p("two", item(0, 1)) + p("first", item(0, 2))
            + p("second", item(0, 2))
            + "<w:p>\(formula)</w:p><w:p><w:r>\(image)</w:r></w:p><w:p><w:r><w:drawing><a:blip r:embed=\"rId2\"/></w:drawing></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>\(p("h1"))</w:tc><w:tc>\(p("h2"))</w:tc></w:tr><w:tr><w:tc>\(p("c1"))</w:tc><w:tc>\(p("c2"))</w:tc></w:tr></w:tbl>"
            + p(long) + p("Taking away", style("Heading2")) + p(long) + p("Shapes", style("Heading1"))
            + p("Lines", style("Heading2")) + p(long)
            + p("Circles", style("Heading2")) + p(long) + "<w:p><w:del><w:r><w:t>struck</w:t></w:r></w:del></w:p>"
        func xml(_ text: String) -> Data {
            Data(text.replacing("<w:", with: "<").replacing("</w:", with: "</").replacing(" w:", with: " ").utf8)
        }
        let png = Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
        let document = docx(
            body,
            [
                "word/styles.xml": xml(
                    "<styles><w:style w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"H\"><w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style><w:style w:styleId=\"berschrift2\"><w:basedOn w:val=\"H\"/></w:style></styles>"
                ),
                "word/numbering.xml": xml(
                    "<numbering><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num></numbering>"
                ),
                "word/footnotes.xml": xml(
                    "<footnotes><w:footnote w:id=\"2\"><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote></footnotes>"
                ),
                "word/_rels/document.xml.rels": Data(
                    "<R><r Id=\"rId1\" Target=\"media/image1.png\"/><r Id=\"rId2\" Target=\"../../secret.png\"/></R>"
                        .utf8),
                "word/media/image1.png": png,
                "docProps/core.xml": Data("<c><creator>Ada</creator></c>".utf8),
            ])
        let source = try TemporaryFolder()
        try source.write(document, to: "book.docx")
        let data = try TemporaryFolder()
        let report = try await CourseImport(paths: ["\(source.path)/book.docx"], data: data.url).run()
        let folder = CourseFolder.load(from: URL(filePath: report.folder))
        #expect(!folder.hasErrors, "\(folder.faults)")
        let course = try #require(folder.course)
        #expect(course.title.text(in: "en") == "The Book" && course.attribution.credit.text(in: "en").contains("Ada"))
        #expect(course.units.map { $0.title.text(in: "en") } == ["Numbers", "Shapes"])
        #expect(course.lessons.map { $0.title.text(in: "en") } == ["Adding", "Taking away", "Lines", "Circles"])
        let text = course.lessons[0].body.text(in: "en")
        for part in [
            "**Bold** and \\$5 *slanted* (a note)", "- one\n  - inner\n- two", "1. first\n2. second",
            "$\\frac{a}{12} + \\sqrt{x}y^{2}\\sum \\limits_{i = 1}^{n}i$", "![A line](figures/image1.png)",
            "| h1 | h2 |\n| --- | --- |\n| c1 | c2 |",
        ] { #expect(text.contains(part), "\(part) is not in:\n\(text)") }
        #expect(try Data(contentsOf: URL(filePath: report.folder).appending(path: "figures/image1.png")) == png)
        #expect(report.leftOut("figures") == 1 && report.leftOut("deletions") == 1)
    }
}
