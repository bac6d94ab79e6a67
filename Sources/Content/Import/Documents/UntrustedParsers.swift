package import Foundation

/// The parsers that read what anybody may have written, from bytes in memory: what fuzzing calls.
package enum UntrustedParsers {
    /// Each throws ``ImportError`` for what it refuses, and nothing else.
    package static let all: [(name: String, parse: @Sendable (Data) throws(ImportError) -> Void)] = [
        ("pdf text", { data throws(ImportError) in _ = pdfText(data) }),
        ("pdf outline", { data throws(ImportError) in _ = PDFImporter.outline(Array(data)) }),
        (
            "docx",
            { data throws(ImportError) in
                let document = try DOCXImporter.read(data, name: "a.docx", scratch: ScratchFolder())
                _ = DocumentCourse.course(document, .docx, name: "a", from: "a.docx")
            }
        ),
        (
            "zip",
            { data throws(ImportError) in
                let scratch = try ScratchFolder()
                defer { withExtendedLifetime(scratch) {} }
                try Archive.unpack(data, file: "a.zip", to: scratch.url)
            }
        ),
        (
            "html",
            { data throws(ImportError) in
                let page = HTMLPage(root: try XMLTree.parse(html: data, file: "a.html"))
                let document = page.document { _, _ in nil }
                _ = page.links(from: URL(filePath: "/"))
                _ = DocumentCourse.course(document, .html, name: "a", from: "a.html")
            }
        ),
        (
            "text",
            { data throws(ImportError) in
                let document = try TextDocument.document(data, file: "a.txt")
                _ = DocumentCourse.course(document, .text, name: "a", from: "a.txt")
            }
        ),
        ("robots.txt", { data throws(ImportError) in _ = RobotsRules(data).allow(URL(filePath: "/a/b.html?c=d")) }),
        ("xml", { data throws(ImportError) in _ = try XMLTree.parse(data, file: "a.xml") }),
        (
            "mathml",
            { data throws(ImportError) in
                // What is not well-formed is mended, so that more than the parser of XML is met.
                do {
                    _ = MathML.latex(try XMLTree.parse(data, file: "a.xml"))
                } catch {
                    _ = MathML.latex(try XMLTree.parse(html: data, file: "a.xml"))
                }
            }
        ),
    ]

    /// Reads a folder of any format that is understood, and makes a course of it that is not written anywhere.
    package static func course(at folder: URL) throws(ImportError) {
        try CourseImport(paths: [folder.path], data: folder).rehearse()
    }

    private static func pdfText(_ data: Data) -> ImportedCourse {
        var pages = PDFPage.parse(Array(data))
        _ = PDFFurniture.remove(from: &pages)
        let headings = PDFHeadings(&pages)
        let document = Document(blocks: PDFText.blocks(pages, headings, []))
        return DocumentCourse.course(document, .pdf, name: "a", from: "a.pdf")
    }
}
