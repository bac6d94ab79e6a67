import Foundation

/// What belongs to the pages of a PDF rather than to its text: running headers and footers, page numbers, tables of contents.
struct PDFFurniture {
    /// Takes it off the pages.
    ///
    /// - Returns: the number of lines and of pages that were taken.
    static func remove(from pages: inout [PDFPage]) -> (lines: Int, contents: Int) {
        var seen: [String: Int] = [:]
        for page in pages {
            for key in Set(page.lines.filter { isMargin($0, page) }.map(key)) { seen[key, default: 0] += 1 }
        }
        // A running header stands on three pages at least, unless there are not so many.
        let often = min(3, max(2, pages.count))
        var lines = 0
        for index in pages.indices {
            let before = pages[index].lines.count
            let page = pages[index]
            let margin = page.lines.indices.filter { isMargin(page.lines[$0], page) }
            let running = Set(
                margin.filter { number in
                    isPageNumber(page.lines[number].text) || seen[key(page.lines[number]), default: 0] >= often
                })
            pages[index].lines = page.lines.enumerated().filter { !running.contains($0.offset) }.map(\.element)
            lines += before - pages[index].lines.count
        }
        var contents = 0
        var follows = false
        for index in pages.indices {
            follows = isContents(pages[index], follows: follows)
            guard follows else { continue }
            contents += 1
            pages[index].lines = []
        }
        return (lines, contents)
    }

    /// Above or below nearly everything else, near the page's edge.
    private static func isMargin(_ line: PDFPage.Line, _ page: PDFPage) -> Bool {
        guard page.height > 0, line.text.count <= 150 else { return false }
        return line.bottom < page.height * 0.1 || line.top > page.height * 0.9
    }

    /// The same for all pages that the line runs over, whatever its page number.
    private static func key(_ line: PDFPage.Line) -> String {
        let text = line.text.lowercased().filter { !$0.isNumber && !$0.isWhitespace }
        return "\(text)|\(Int((line.top / 4).rounded()))"
    }

    private static func isPageNumber(_ text: String) -> Bool {
        text.count < 24
            && text.wholeMatch(
                of:
                    #/(?i:[-–—|·• ]*(?:page|p\.|第)? ?(?:[0-9]{1,4}|[ivxlc]{1,7})(?: ?(?:/|of) ?[0-9]{1,4})? ?页?[-–—|·• ]*)/#
            )
                != nil
    }

    /// Whether most lines of a page end with a page number behind dots, or the page before was one and many lines end so.
    private static func isContents(_ page: PDFPage, follows: Bool) -> Bool {
        guard page.lines.count >= 3 else { return false }
        // Most lines end otherwise, and patterns are dear.
        let candidates = page.lines.filter { $0.text.last?.isNumber == true || $0.text.last?.isLetter == true }
        let leaders = candidates.count { line in
            (line.text.contains("..") || line.text.contains(". .") || line.text.contains("…")
                || line.text.contains("··"))
                && line.text.firstMatch(of: #/(?:\. ?|…|·){4,}\s*[0-9ivxlc]{1,5}$/#) != nil
        }
        let numbered = candidates.count { line in
            let end = line.text.reversed().prefix { $0.isNumber }.count
            return (1...4).contains(end) && line.text.dropLast(end).last?.isWhitespace != false
        }
        let isNamed = page.lines.prefix(3).contains { DocumentWords.role(of: $0.text) == .contents }
        return leaders * 2 > page.lines.count || (isNamed || follows) && (leaders + numbered) * 2 > page.lines.count
    }
}
