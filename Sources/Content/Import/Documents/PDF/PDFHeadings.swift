import Foundation

/// Finds the headings on the pages of a PDF: by its outline where it has one, by the size of their letters, by their numbers.
struct PDFHeadings {
    /// An entry of the document's outline.
    struct Entry: Equatable {
        /// From 1.
        var level: Int
        var title: String
        /// From 1.
        var page: Int
    }

    /// Lines of a page that make one heading.
    struct Run {
        var lines: Range<Int>
        var level: Int
        var text: String
    }

    private let pages: [PDFPage]
    /// Size of the running text in points.
    let bodySize: Double

    /// - Parameter pages: parts of one heading that poppler took for columns are put together in them.
    init(_ pages: inout [PDFPage]) {
        let size = Self.bodySize(pages)
        for page in pages.indices { Self.join(&pages[page].lines, above: size * 1.1) }
        self.pages = pages
        bodySize = size
    }

    private static func bodySize(_ pages: [PDFPage]) -> Double {
        var weights: [Int: Int] = [:]
        for line in pages.lazy.flatMap(\.lines) {
            weights[Int((line.size * 2).rounded()), default: 0] += line.text.count
        }
        let most = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return Double(most?.key ?? 20) / 2
    }

    /// Joins large letters beside each other, as in `Chapter 1    Title`.
    private static func join(_ lines: inout [PDFPage.Line], above size: Double) {
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard lines[index].size >= size else { continue }
            while let next = lines.indices.dropFirst(index + 1).first(where: { isBeside(lines[index], lines[$0]) }) {
                lines[index].text = joined(lines[index].text + " ", lines[next].text).replacing("  ", with: " ")
                lines[index].right = lines[next].right
                lines.remove(at: next)
            }
        }
    }

    private static func isBeside(_ line: PDFPage.Line, _ next: PDFPage.Line) -> Bool {
        abs(next.top - line.top) < line.size * 0.3 && abs(next.size - line.size) < line.size * 0.05
            && next.left >= line.right - 1 && next.left - line.right < line.size * 3.5
    }

    /// The headings of each page; ``Run/lines`` is empty where an entry of the outline is not found on its page.
    func find(_ outline: [Entry]) -> [[Run]] {
        var found = candidates()
        guard outline.count > 1 else { return levelled(&found) }
        var runs = [[Run]](repeating: [], count: pages.count)
        var taken = [IndexSet](repeating: IndexSet(), count: pages.count)
        for entry in outline where (1...max(1, pages.count)).contains(entry.page) && !pages.isEmpty {
            let place = [entry.page - 1, entry.page].first { page in
                pages.indices.contains(page) && self.lines(of: entry, on: page, taken[page]) != nil
            }
            if let place, let lines = lines(of: entry, on: place, taken[place]) {
                taken[place].insert(integersIn: lines)
                runs[place].append(Run(lines: lines, level: entry.level, text: entry.title))
            } else {
                runs[entry.page - 1].append(Run(lines: 0..<0, level: entry.level, text: entry.title))
            }
        }
        let deepest = outline.map(\.level).max() ?? 1
        for page in found.indices { found[page].removeAll { taken[page].intersects(integersIn: $0.lines) } }
        // Within sections only: what stands before the first entry has no place in the outline.
        let first = outline.map(\.page).min() ?? 1
        for page in found.indices where page < first - 1 { found[page] = [] }
        let deeper = levelled(&found)
        for page in runs.indices {
            runs[page] += deeper[page].map { Run(lines: $0.lines, level: $0.level + deepest, text: $0.text) }
            runs[page].sort { ($0.lines.lowerBound, $0.level) < ($1.lines.lowerBound, $1.level) }
        }
        return runs
    }

    /// Where an entry of the outline stands on a page.
    private func lines(of entry: Entry, on page: Int, _ taken: IndexSet) -> Range<Int>? {
        let wanted = Self.key(entry.title)
        let short = Self.key(DocumentWords.numbered(entry.title)?.title ?? entry.title)
        guard !wanted.isEmpty else { return nil }
        let lines = pages[page].lines
        var best: Range<Int>?
        for start in lines.indices where !taken.contains(start) && lines[start].text.count <= entry.title.count + 20 {
            var text = ""
            for end in start..<min(start + 5, lines.count) {
                text += Self.key(lines[end].text)
                if text.count > wanted.count { break }
                guard text == wanted || (text == short && short.count > 3) else { continue }
                // The largest letters are the heading; others only mention it.
                if best.map({ lines[$0.lowerBound].size < lines[start].size * 0.95 }) ?? true {
                    best = start..<(end + 1)
                }
            }
        }
        return best
    }

    private static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    // MARK: Without an outline

    /// Runs of large letters, with their sizes in ``Run/level`` in half points, and numbered lines that stand alone.
    private func candidates() -> [[Run]] {
        pages.map { page in
            var runs: [Run] = []
            var index = 0
            while index < page.lines.count {
                let line = page.lines[index]
                guard line.size >= bodySize * 1.1 else {
                    if isNumbered(page.lines, index) {
                        runs.append(Run(lines: index..<(index + 1), level: 0, text: line.text))
                    }
                    index += 1
                    continue
                }
                var end = index + 1
                while end < page.lines.count, end - index < 5, abs(page.lines[end].size - line.size) < line.size * 0.05,
                    page.lines[end].top - page.lines[end - 1].top < line.size * 2.2,
                    page.lines[end].top > page.lines[end - 1].top, DocumentWords.numbered(page.lines[end].text) == nil
                { end += 1 }
                let text = page.lines[index..<end].map(\.text).reduce("") { Self.joined($0, $1) }
                if text.count <= 200, text.contains(where: \.isLetter), end - index < 5 {
                    runs.append(Run(lines: index..<end, level: Int((line.size * 2).rounded()), text: text))
                }
                index = end
            }
            return runs
        }
    }

    /// A chapter's or section's number and title on a line of their own, in letters like the text's.
    private func isNumbered(_ lines: [PDFPage.Line], _ index: Int) -> Bool {
        let line = lines[index]
        guard line.text.count <= 80, let (_, _, title) = DocumentWords.numbered(line.text), !title.isEmpty,
            title.first?.isUppercase == true || title.first?.isWide == true,
            title.last.map({ !".。,，;；:：".contains($0) }) == true,
            line.size >= bodySize * 0.95
        else { return false }
        let isAlone = { (other: Int) in !lines.indices.contains(other) || lines[other].block != line.block }
        return isAlone(index - 1) && isAlone(index + 1)
    }

    static func joined(_ first: String, _ second: String) -> String {
        if first.isEmpty { return second }
        return first.last?.isWide == true && second.first?.isWide == true ? first + second : "\(first) \(second)"
    }

    /// Turns sizes into levels, the largest first; numbered lines in plain letters go by the depth of their numbers.
    private func levelled(_ found: inout [[Run]]) -> [[Run]] {
        // "Chapter 1" in letters of its own size above the chapter's title is one heading with it.
        for page in found.indices {
            var index = 0
            while index + 1 < found[page].count {
                let (run, next) = (found[page][index], found[page][index + 1])
                if run.lines.upperBound == next.lines.lowerBound, run.level != next.level,
                    let (depth, _, title) = DocumentWords.numbered(run.text), depth < 2, title.isEmpty,
                    DocumentWords.numbered(next.text) == nil
                {
                    found[page][index] = Run(
                        lines: run.lines.lowerBound..<next.lines.upperBound, level: max(run.level, next.level),
                        text: Self.joined(run.text, next.text))
                    found[page].remove(at: index + 1)
                }
                index += 1
            }
        }
        var sizes = Set(found.joined().map(\.level)).filter { $0 > 0 }.sorted(by: >)
        // Sizes that differ by less than a twentieth are one.
        sizes = sizes.reduce(into: []) { kept, size in
            if kept.last.map({ Double(size) < Double($0) * 0.95 }) ?? true { kept.append(size) }
        }
        let rank = { (size: Int) in
            (sizes.firstIndex { Double(size) >= Double($0) * 0.95 } ?? max(0, sizes.count - 1)) + 1
        }
        // What depth of number the headings of each size have.
        var ranks: [Int: [Int: Int]] = [:]
        for run in found.joined() where run.level > 0 {
            if let (depth, _, _) = DocumentWords.numbered(run.text) {
                ranks[depth, default: [:]][rank(run.level), default: 0] += 1
            }
        }
        let usual = ranks.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
        return found.map { runs in
            runs.map { run in
                var run = run
                if run.level > 0 {
                    run.level = rank(run.level)
                } else {
                    let depth = DocumentWords.numbered(run.text)?.depth ?? 1
                    let above = usual.filter { $0.key < depth }.max { $0.key < $1.key }
                    run.level = usual[depth] ?? above.map { $0.value + depth - $0.key } ?? sizes.count + max(1, depth)
                }
                return run
            }
        }
    }
}
