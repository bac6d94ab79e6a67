import Foundation

/// Makes headings, paragraphs and lists of the lines of a PDF.
struct PDFText {
    private var blocks: [Document.Block] = []
    /// Words that the text writes without breaking them, lower case; they tell hyphens from word breaks.
    private let words: Set<String>
    private let bodySize: Double
    private var open: Paragraph?
    private var list: [String] = []
    /// A page that has begun since the last block.
    private var page: Int?

    private struct Paragraph {
        var text: String
        /// `-` or `1.` for an item of a list.
        var mark: String?
        var last: PDFPage.Line
        /// Left edge of its first line, and right edge of the widest.
        var left: Double
        var right: Double
        var page: Int
    }

    /// The text of the pages as blocks.
    static func blocks(_ pages: [PDFPage], _ headings: PDFHeadings, _ outline: [PDFHeadings.Entry]) -> [Document.Block]
    {
        var text = PDFText(pages, headings.bodySize)
        let runs = headings.find(outline)
        for (number, page) in pages.enumerated() {
            if !page.lines.isEmpty || !runs[number].isEmpty { text.page = number + 1 }
            text.add(page, number, runs[number])
        }
        text.close()
        return text.blocks
    }


    private init(_ pages: [PDFPage], _ bodySize: Double) {
        self.bodySize = bodySize
        var words: Set<String> = []
        for line in pages.lazy.flatMap(\.lines) {
            for word in line.text.split(separator: " ").dropLast() where words.count < 500_000 {
                words.insert(word.lowercased().trimmingCharacters(in: .punctuationCharacters))
            }
        }
        self.words = words
    }

    // MARK: Lines

    private mutating func add(_ page: PDFPage, _ number: Int, _ runs: [PDFHeadings.Run]) {
        let lines = Self.withBullets(page.lines)
        let starts = Dictionary(
            runs.map { ($0.lines.lowerBound, $0) }.filter { !$0.1.lines.isEmpty }, uniquingKeysWith: { a, _ in a })
        for run in runs where run.lines.isEmpty { add(heading: run) }
        var index = 0
        while index < page.lines.count {
            if let run = starts[index] {
                add(heading: run)
                index = run.lines.upperBound
                continue
            }
            if let line = lines[index] { add(line, page, number) }
            index += 1
        }
    }

    private mutating func add(heading: PDFHeadings.Run) {
        close()
        markPage()
        blocks.append(.heading(level: heading.level, MarkdownWriter(text: heading.text).singleLine))
    }

    /// Puts bullets that stand apart before the lines that they belong to; those become nil in their own place.
    private static func withBullets(_ lines: [PDFPage.Line]) -> [PDFPage.Line?] {
        var merged = lines.map(Optional.some)
        for (index, bullet) in lines.enumerated() where bullet.text.count == 1 && bullets.contains(bullet.text) {
            let target = lines.indices.filter { other in
                lines[other].left > bullet.left && other != index
                    && min(lines[other].bottom, bullet.bottom) - max(lines[other].top, bullet.top)
                        > min(lines[other].size, bullet.size) * 0.5
            }.min { lines[$0].left < lines[$1].left }
            if let target, merged[target] != nil, !lines[target].text.hasPrefix("•") {
                merged[target]?.text = "• \(lines[target].text)"
                merged[target]?.left = bullet.left
            }
            merged[index] = nil
        }
        return merged
    }

    private static let bullets: Set<String> = [
        "•", "◦", "▪", "‣", "●", "○", "■", "□", "➢", "➤", "✓", "◆", "◇", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F06E}",
    ]

    /// The mark of a list item that a line begins with, and the text behind it.
    private static func item(_ text: String) -> (mark: String, text: String)? {
        if let first = text.first, bullets.contains(String(first)) {
            return ("-", text.dropFirst().trimmingCharacters(in: .whitespaces))
        }
        guard let match = text.prefixMatch(of: #/(?:([0-9]{1,2})[.)]|\(([0-9]{1,2})\)|（([0-9]{1,2})）)\s*(?=\S)/#) else {
            return nil
        }
        guard text[match.range.upperBound...].first?.isNumber == false else { return nil }
        let number = match.1 ?? match.2 ?? match.3 ?? "1"
        return ("\(number).", String(text[match.range.upperBound...]))
    }

    private mutating func add(_ line: PDFPage.Line, _ page: PDFPage, _ number: Int) {
        let item = Self.item(line.text)
        if let before = open, continues(before, line, number, isItem: item != nil) {
            open = Paragraph(
                text: join(before.text, line.text), mark: before.mark, last: line, left: before.left,
                right: max(before.right, line.right), page: number)
            return
        }
        let isNextItem = item != nil && open?.mark != nil && (item?.mark == "-") == (open?.mark == "-")
        closeParagraph()
        if !isNextItem { closeList() }
        if list.isEmpty { markPage() }
        open = Paragraph(
            text: item?.text ?? line.text, mark: item?.mark, last: line, left: line.left, right: line.right,
            page: number)
    }

    /// Whether a line goes on with the paragraph before it.
    private func continues(_ before: Paragraph, _ line: PDFPage.Line, _ page: Int, isItem: Bool) -> Bool {
        let last = before.last
        guard abs(line.size - last.size) <= last.size * 0.15 else { return false }
        let endsSentence = before.text.last.map { ".。!！?？:：;；”\"）)".contains($0) } ?? true
        if isItem, endsSentence || before.mark != nil || line.block != last.block { return false }
        let isSameBlock = page == before.page && line.block == last.block
        // A line that ends early ends its paragraph; one that is set in begins one.
        let isFull = last.right > before.right - last.size * 4
        if isSameBlock {
            if line.top < last.top - last.size { return !endsSentence }
            if line.top - last.top > last.size * 2.4 { return false }
            if before.mark != nil { return line.left > before.left + 1 }
            let isSetIn = line.left > last.left + line.size * 0.8 && line.left < last.left + line.size * 5
            if endsSentence, isSetIn || (!isFull && line.left <= before.left + 1) { return false }
            return true
        }
        // Across blocks, columns and pages only in the middle of a sentence.
        guard !endsSentence, let first = line.text.first else { return false }
        if before.mark != nil, page == before.page, line.left <= before.left + 1 { return false }
        if first.isWide, last.text.last?.isWide == true { return isFull && last.text.count > 15 }
        return (first.isLowercase || before.text.hasSuffix("-")) && last.text.count > 15
    }

    /// One line behind another, the hyphen of a broken word undone.
    private func join(_ first: String, _ second: String) -> String {
        guard let hyphen = first.last, "-‐\u{AD}".contains(hyphen), second.first?.isLowercase == true,
            first.dropLast().last?.isLetter == true
        else { return PDFHeadings.joined(first, second) }
        let head = first.dropLast()
        let start =
            head.split(separator: " ").last.map(String.init)?.lowercased().trimmingCharacters(
                in: .punctuationCharacters) ?? ""
        let end = second.prefix { $0.isLetter }.lowercased()
        // An address or a word that is written with its hyphen elsewhere keeps it.
        let keeps = start.contains("/") || (!words.contains(start + end) && words.contains("\(start)-\(end)"))
        return (keeps ? first : String(head)) + second
    }

    // MARK: Blocks

    private mutating func markPage() {
        if let page { blocks.append(.page(page)) }
        page = nil
    }

    private mutating func closeParagraph() {
        guard let paragraph = open else { return }
        open = nil
        let markdown = MarkdownWriter(text: paragraph.text).line
        guard !markdown.isEmpty else { return }
        if let mark = paragraph.mark {
            list.append("\(mark) \(markdown)")
        } else {
            blocks.append(.text(markdown))
        }
    }

    private mutating func closeList() {
        if !list.isEmpty { blocks.append(.text(list.joined(separator: "\n"))) }
        list = []
    }

    private mutating func close() {
        closeParagraph()
        closeList()
    }
}
