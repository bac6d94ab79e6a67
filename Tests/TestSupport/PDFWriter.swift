package import Foundation

/// Writes small PDFs: lines of text at places, in Helvetica, bold or Chinese letters, with an outline.
package struct PDFWriter {
    package enum Font: String {
        case plain = "F1"
        case bold = "F2"
        case chinese = "F3"
    }

    private struct Entry {
        var level: Int
        var title: String
        var page: Int
    }

    private var pages: [String] = []
    private var outline: [Entry] = []
    package var title = ""

    package init() {}

    package var pageCount: Int { pages.count }

    package mutating func beginPage() { pages.append("") }

    /// - Parameters:
    ///   - x: from the left edge, in points.
    ///   - y: from the lower edge; a page is 612 by 792 points.
    package mutating func write(_ text: String, x: Double = 72, y: Double, size: Double = 11, font: Font = .plain) {
        if pages.isEmpty { beginPage() }
        let string: String
        if font == .chinese {
            string = "<\(Self.hexadecimal(text))>"
        } else {
            string = "(\(text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")))"
        }
        pages[pages.count - 1] += "BT /\(font.rawValue) \(size) Tf \(x) \(y) Td \(string) Tj ET\n"
    }

    /// Lines below each other.
    package mutating func write(
        lines: [String], x: Double = 72, y: Double, size: Double = 11, font: Font = .plain
    ) {
        for (index, line) in lines.enumerated() {
            write(line, x: x, y: y - Double(index) * size * 1.3, size: size, font: font)
        }
    }

    /// An entry of the outline that leads to the present page.
    package mutating func mark(_ title: String, level: Int = 1) {
        outline.append(Entry(level: level, title: title, page: max(0, pages.count - 1)))
    }

    package var data: Data {
        // 1 catalog, 2 pages, 3 to 6 fonts, 7 outlines, 8 facts, then a page and its content in turn, then the outline's entries.
        var objects: [String] = []
        let first = 9
        let kids = pages.indices.map { "\(first + $0 * 2) 0 R" }.joined(separator: " ")
        let entries = first + pages.count * 2
        objects.append("<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>")
        objects.append(
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>"
        )
        objects.append(
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 "
                + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>")
        let top = outline.indices.filter { outline[$0].level == 1 }
        objects.append(
            top.isEmpty
                ? "<< /Type /Outlines /Count 0 >>"
                : "<< /Type /Outlines /First \(entries + top[0]) 0 R /Last \(entries + top[top.count - 1]) 0 R /Count \(outline.count) >>"
        )
        objects.append("<< /Title \(Self.unicode(title)) >>")
        for (index, content) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(first + index * 2 + 1) 0 R "
                    + "/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >> >>")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)endstream")
        }
        for index in outline.indices { objects.append(entry(index, entries, first)) }
        var text = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 8 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Data(text.utf8)
    }

    private func entry(_ index: Int, _ entries: Int, _ first: Int) -> String {
        let own = outline[index]
        let parent = outline[..<index].lastIndex { $0.level < own.level }
        let siblings = outline.indices.filter { other in
            outline[other].level == own.level && outline[..<other].lastIndex { $0.level < own.level } == parent
        }
        let children = outline.indices.filter { other in
            outline[other].level == own.level + 1 && outline[..<other].lastIndex { $0.level <= own.level } == index
        }
        var text = "<< /Title \(Self.unicode(own.title)) /Parent \(parent.map { entries + $0 } ?? 7) 0 R "
        text += "/Dest [\(first + own.page * 2) 0 R /XYZ 0 792 0] "
        if let place = siblings.firstIndex(of: index) {
            if place > 0 { text += "/Prev \(entries + siblings[place - 1]) 0 R " }
            if place + 1 < siblings.count { text += "/Next \(entries + siblings[place + 1]) 0 R " }
        }
        if let head = children.first, let last = children.last {
            text += "/First \(entries + head) 0 R /Last \(entries + last) 0 R /Count \(children.count) "
        }
        return text + ">>"
    }

    /// A text string in UTF-16.
    private static func unicode(_ text: String) -> String {
        "<FEFF\(hexadecimal(text))>"
    }

    /// UTF-16, four digits a unit.
    private static func hexadecimal(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
