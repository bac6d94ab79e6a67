import Foundation

/// Reads a PDF with poppler's tools.
struct PDFImporter {
    private static let text = Tool(name: "pdftotext", package: "poppler-utils")
    private static let info = Tool(name: "pdfinfo", package: "poppler-utils")
    private static let html = Tool(name: "pdftohtml", package: "poppler-utils")
    static let pageLimit = 5000
    private static let pagesAtOnce = 50

    /// - Parameters:
    ///   - file: absolute path of the file.
    ///   - name: for errors.
    ///   - progress: pages done, and all.
    static func read(_ file: URL, name: String, progress: (Int, Int) -> Void) throws(ImportError) -> Document {
        let facts = Self.facts(String(decoding: try run(info, ["-enc", "UTF-8", file.path], name), as: UTF8.self))
        guard let count = facts["Pages"].flatMap({ Int($0) }), count > 0 else {
            throw ImportError(name, "The PDF has no pages", remedy: "Fetch the file again from its source")
        }
        guard count <= pageLimit else {
            throw ImportError(
                name, "The PDF has \(count) pages, more than \(pageLimit)", remedy: "Split it into several files")
        }
        var pages: [PDFPage] = []
        for first in stride(from: 1, through: count, by: pagesAtOnce) {
            progress(first - 1, count)
            let last = min(count, first + pagesAtOnce - 1)
            let output = try run(
                text, ["-bbox-layout", "-enc", "UTF-8", "-f", "\(first)", "-l", "\(last)", file.path, "-"], name)
            pages += PDFPage.parse(Array(output))
        }
        progress(count, count)
        let letters = pages.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.text.count } }
        guard letters > count * 8 else {
            throw ImportError(
                name, "The PDF holds hardly any text (\(letters) characters on \(count) pages), as scanned pages do",
                remedy:
                    "Recognise its text first, for example with ocrmypdf, or install poppler-data if it is in Chinese")
        }
        let outline = try outline(of: file, name)
        return document(&pages, outline, facts)
    }

    private static func document(
        _ pages: inout [PDFPage], _ outline: [PDFHeadings.Entry], _ facts: [String: String]
    ) -> Document {
        var document = Document()
        document.counts = [.init("pages", pages.count), .init("outline entries", outline.count)]
        let empty = pages.count { $0.lines.isEmpty }
        document.leftOut.add("pages", "no text is on them, as on scanned pages or pictures", count: empty)
        let cover = pages.prefix(2).flatMap(\.lines)
        let removed = PDFFurniture.remove(from: &pages)
        document.leftOut.add("lines", "they are running headers, footers and page numbers", count: removed.lines)
        document.leftOut.add("pages", "a table of contents is no lesson", count: removed.contents)
        let headings = PDFHeadings(&pages)
        document.title = Self.title(facts["Title"]) ?? Self.title(on: pages.first, headings.bodySize) ?? ""
        if let author = facts["Author"], !["anonymous", "(anonymous)", "unknown"].contains(author.lowercased()) {
            document.authors = [author]
        }
        document.licence = DocumentWords.licence(in: cover.map(\.text).joined(separator: " "))
        document.blocks = PDFText.blocks(pages, headings, outline)
        document.notes.append("pictures of a PDF are not taken over; its tables and formulas come as running text")
        if outline.isEmpty {
            document.notes.append("the PDF has no outline; headings were told by their letters and numbers")
        }
        return document
    }

    // MARK: Facts

    /// `Title: …` and so on.
    static func facts(_ text: String) -> [String: String] {
        Dictionary(
            text.split(separator: "\n").compactMap { line in
                line.firstIndex(of: ":").map { colon in
                    (String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces))
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The title that the file states, unless a program put it there.
    private static func title(_ stated: String?) -> String? {
        guard var title = stated else { return nil }
        for program in ["Microsoft Word - ", "Microsoft PowerPoint - "] where title.hasPrefix(program) {
            title.removeFirst(program.count)
        }
        let isFile = title.firstMatch(of: #/(?i)\.(docx?|pptx?|pdf|tex|dvi|indd|odt|rtf|qxd)$/#) != nil
        return isFile || ["", "untitled", "(untitled)", "anonymous", "(anonymous)", "无标题"].contains(title.lowercased())
            ? nil : title
    }

    /// The largest letters of the first page.
    private static func title(on page: PDFPage?, _ bodySize: Double) -> String? {
        guard let lines = page?.lines, let largest = lines.map(\.size).max(), largest > bodySize * 1.3 else {
            return nil
        }
        let title = lines.filter { $0.size > largest * 0.95 }.prefix(4).reduce("") { PDFHeadings.joined($0, $1.text) }
        return title.count <= 200 ? title : nil
    }

    /// The document's outline, which only `pdftohtml` writes.
    private static func outline(of file: URL, _ name: String) throws(ImportError) -> [PDFHeadings.Entry] {
        let output = try run(html, ["-xml", "-i", "-f", "1", "-l", "1", "-enc", "UTF-8", "-stdout", file.path], name)
        return Self.outline(Array(output))
    }

    /// The entries of `<outline><item page="3">Title</item>…</outline>`, nested as they are; at most three levels.
    static func outline(_ bytes: [UInt8]) -> [PDFHeadings.Entry] {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let start = text.range(of: "<outline>") else { return [] }
        var entries: [PDFHeadings.Entry] = []
        var level = 0
        for match in text[start.lowerBound...].matches(
            of: #/<outline>|</outline>|<item page="([0-9]{1,6})">([^<]*)</item>/#
        ).prefix(20_000) {
            if match.0 == "<outline>" {
                level += 1
            } else if match.0 == "</outline>" {
                level -= 1
            } else if let page = match.1.flatMap({ Int($0) }), let title = match.2, level <= 3 {
                let plain = title.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing(
                    "&gt;", with: ">"
                )
                .replacing("&#34;", with: "\"").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if !plain.isEmpty { entries.append(.init(level: max(1, level), title: plain, page: page)) }
            }
        }
        return entries
    }

    // MARK: Tools

    private static func run(_ tool: Tool, _ arguments: [String], _ name: String) throws(ImportError) -> Data {
        do {
            return try tool.run(arguments)
        } catch {
            throw explained(error, tool, name)
        }
    }

    private static func explained(_ failure: Tool.Failure, _ tool: Tool, _ name: String) -> ImportError {
        switch failure {
        case .missing:
            return ImportError(
                name, "Reading a PDF needs the program \(tool.name), which is not installed",
                remedy: "Install it: apt-get install \(tool.package) poppler-data, or brew install poppler")
        case .timeout:
            return ImportError(
                name, "\(tool.name) took longer than two minutes for \(pagesAtOnce) pages",
                remedy: "The file is damaged or made of drawings: save it anew from another program")
        case .tooMuchOutput:
            return ImportError(name, "The PDF holds more text than can be read", remedy: "Split it into several files")
        case .status(let status, let words):
            if words.contains("Incorrect password") || words.contains("ncrypt") {
                return ImportError(
                    name, "The PDF is encrypted", remedy: "Open it with its password and save a copy without one")
            }
            if status == 3 || words.contains("not allowed") {
                return ImportError(
                    name, "The PDF forbids copying its text", remedy: "Ask its author for a file that allows it")
            }
            return ImportError(
                name, "The PDF is damaged (\(tool.name) ended with status \(status))",
                remedy: "Fetch it again from its source, or save it anew from another program")
        }
    }
}
