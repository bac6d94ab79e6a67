import Foundation

/// Makes headings, paragraphs and lists of the lines of a PDF.
struct PDFText {
    private var blocks: [Document.Block] = []
    /// Words that the text writes without breaking them, lower case; they tell hyphens from word breaks.
    private let words: Set<String>
    private let bodySize: Double
    /// From line to line of running text, in points.
    private let leading: Double
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
        /// All lines of its page.
        var lines: [PDFPage.Line]
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
        // The usual distance of lines, from those of one block.
        var distances: [Int: Int] = [:]
        for page in pages {
            for (line, next) in zip(page.lines, page.lines.dropFirst())
            where line.block == next.block && next.top > line.top {
                if abs(line.size - bodySize) < bodySize * 0.1 {
                    distances[Int((next.top - line.top) * 2), default: 0] += 1
                }
            }
        }
        let most = distances.max { ($0.value, $1.key) < ($1.value, $0.key) }
        leading = most.map { Double($0.key + 1) / 2 } ?? bodySize * 1.4
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
        guard let first = text.first, first.isNumber || first == "(" || first == "（" else { return nil }
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
            var last = line
            if Self.isBeside(before.last, line) { last.left = before.last.left }
            open = Paragraph(
                text: join(before.text, line.text), mark: before.mark, last: last, left: before.left,
                right: max(before.right, line.right), page: number, lines: page.lines)
            return
        }
        let isNextItem = item != nil && open?.mark != nil && (item?.mark == "-") == (open?.mark == "-")
        closeParagraph()
        if !isNextItem { closeList() }
        if list.isEmpty { markPage() }
        open = Paragraph(
            text: item?.text ?? line.text, mark: item?.mark, last: line, left: line.left, right: line.right,
            page: number, lines: page.lines)
    }

    /// Whether a line goes on with the paragraph before it.
    private func continues(_ before: Paragraph, _ line: PDFPage.Line, _ page: Int, isItem: Bool) -> Bool {
        let last = before.last
        guard abs(line.size - last.size) <= last.size * 0.15 else { return false }
        let endsSentence = before.text.last.map { ".。!！?？:：;；”\"）)".contains($0) } ?? true
        if isItem, endsSentence || before.mark != nil || line.block != last.block { return false }
        // Words that are set wide apart come as lines of their own.
        if page == before.page, Self.isBeside(last, line) { return true }
        if page == before.page, line.top >= last.top, line.left < last.right, line.right > last.left {
            if line.top - last.top > leading * 1.25 * max(1, line.size / bodySize) { return false }
            if line.block == last.block {
                if before.mark != nil { return line.left > before.left + 1 }
                // A line that ends early ends its paragraph; one that is set in begins one.
                let isFull = last.right > before.right - last.size * 4
                let isSetIn = line.left > last.left + line.size * 0.8 && line.left < last.left + line.size * 5
                return !(endsSentence && (isSetIn || !isFull && line.left <= before.left + 1))
            }
        }
        // Across blocks, columns and pages only in the middle of a sentence, after a line that fills its column.
        guard !endsSentence, let first = line.text.first, last.text.count > 15, isFull(before, for: line) else {
            return false
        }
        if before.mark != nil, page == before.page, line.left <= before.left + 1 { return false }
        return first.isWide ? last.text.last?.isWide == true : first.isLowercase || before.text.hasSuffix("-")
    }

    private static func isBeside(_ line: PDFPage.Line, _ next: PDFPage.Line) -> Bool {
        abs(next.top - line.top) < next.size * 0.3 && next.left >= line.right - 1
    }

    /// Whether the first word of the next line would not have found room behind the last one.
    private func isFull(_ paragraph: Paragraph, for next: PDFPage.Line) -> Bool {
        let line = paragraph.last
        let rights = paragraph.lines.filter { $0.left < line.right && $0.right > line.left && $0.text.count > 15 }
            .map(\.right).sorted()
        guard !rights.isEmpty else { return true }
        let word = next.text.first?.isWide == true ? 1 : next.text.prefix { $0 != " " }.count + 1
        return line.right + Double(min(20, word)) * line.size * 0.6 > rights[rights.count * 4 / 5] - line.size * 2
    }

    /// One line behind another, the hyphen of a broken word undone.
    private func join(_ first: String, _ second: String) -> String {
        // A word with a hyphen of its own may have been broken there: `in-` and `-person`.
        if first.hasSuffix("-"), second.hasPrefix("-"), second.dropFirst().first?.isLetter == true {
            return first + second.dropFirst()
        }
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
