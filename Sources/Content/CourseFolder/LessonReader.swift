import DomainModel
import Foundation
import Typesetting

/// Reads the files of one lesson.
///
/// ```markdown
/// # Title
///
/// ## You will learn
///
/// - an objective
///
/// The text …
///
/// ## Terms
///
/// - **term**: its meaning
/// ```
struct LessonReader {
    let reader: CourseReader
    let id: LessonID
    /// The lesson's entry in course.yaml.
    let entry: SourceNode

    /// What one file holds.
    private struct Page {
        var file: String
        var title = ""
        var body = ""
        var objectives: [(text: String, line: Int)] = []
        var definitions: [(term: String, meaning: String, line: Int)] = []
    }

    static let objectiveHeadings = ["You will learn", "你将学会"]
    static let definitionHeadings = ["Terms", "术语"]

    func read(skills: [SkillID], attribution: Attribution?) -> Lesson? {
        var pages: [(language: String, page: Page)] = []
        let everywhere = "lessons/\(id).md"
        let tags = reader.lessonFiles.compactMap { path -> String? in
            guard path.hasPrefix("lessons/\(id)."), path.hasSuffix(".md") else { return nil }
            let tag = String(path.dropFirst("lessons/\(id).".count).dropLast(".md".count))
            return SourceNode.isLanguage(tag) ? tag : nil
        }
        for tag in tags { page("lessons/\(id).\(tag).md").map { pages.append((tag, $0)) } }
        if reader.lessonFiles.contains(everywhere) {
            page(everywhere).map { pages.append(("und", $0)) }
        } else {
            for language in reader.languages where !tags.contains(language) {
                entry.error(
                    "The lesson `\(id)` has no file lessons/\(id).\(language).md",
                    remedy: "Write it, or take `\(language)` off `languages`")
            }
        }
        guard !pages.isEmpty else { return nil }
        func text(_ value: (Page) -> String) -> LocalizedText {
            LocalizedText(
                Dictionary(uniqueKeysWithValues: pages.map { ($0.language, value($0.page)) }).filter {
                    !$0.value.isEmpty
                })
        }
        checkCounts(pages.map(\.page), "objectives", \.objectives.count)
        checkCounts(pages.map(\.page), "terms", \.definitions.count)
        let objectives = pages.map(\.page.objectives.count).max() ?? 0
        let definitions = pages.map(\.page.definitions.count).max() ?? 0
        return Lesson(
            id: id, title: text(\.title), skills: skills, body: text(\.body),
            objectives: (0..<objectives).map { n in
                text { $0.objectives.indices.contains(n) ? $0.objectives[n].text : "" }
            },
            definitions: (0..<definitions).map { n in
                Definition(
                    term: text { $0.definitions.indices.contains(n) ? $0.definitions[n].term : "" },
                    meaning: text { $0.definitions.indices.contains(n) ? $0.definitions[n].meaning : "" })
            },
            attribution: attribution)
    }

    private func checkCounts(_ pages: [Page], _ what: String, _ count: (Page) -> Int) {
        guard let first = pages.first, let other = pages.first(where: { count($0) != count(first) }) else { return }
        reader.log.error(
            other.file, 1, "This file has \(count(other)) \(what), but \(first.file) has \(count(first))",
            remedy: "Write the same list in each language")
    }

    /// One file, or nil with a fault.
    private func page(_ file: String) -> Page? {
        guard let text = reader.files.text(file, limit: Typesetter.longestText) else { return nil }
        check(text, file: file)
        var page = Page(file: file)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let start = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else {
            reader.log.error(file, 1, "The lesson is empty", remedy: "Write `# Title` and the text")
            return nil
        }
        if lines[start].hasPrefix("---") {
            reader.log.error(
                file, start + 1, "A lesson has no front matter", remedy: "Move what it says to course.yaml")
            return nil
        }
        guard lines[start].hasPrefix("# "), case let title = Self.trim(lines[start].dropFirst(2)), !title.isEmpty else {
            reader.log.error(
                file, start + 1, "The lesson does not begin with its title", remedy: "Write `# Title` in the first line"
            )
            return nil
        }
        page.title = title

        var headings = Self.headings(in: lines, from: start + 1)
        var body = Array(lines.enumerated().dropFirst(start + 1).map { (line: $0.offset + 1, text: $0.element) })
        func take(_ heading: Int) -> [(text: String, line: Int)] {
            // Positions in `body` of the heading's line and of the list below it.
            guard let position = body.firstIndex(where: { $0.line == heading + 1 }) else { return [] }
            let (items, end) = Self.items(in: body, from: position + 1)
            body.removeSubrange(position..<end)
            return items
        }
        if let last = headings.last, last.level == 2, Self.definitionHeadings.contains(last.text) {
            for item in take(last.line) {
                guard let (term, meaning) = Self.definition(item.text) else {
                    reader.log.error(
                        file, item.line, "This is not a definition", remedy: "Write `- **term**: its meaning`")
                    continue
                }
                page.definitions.append((term, meaning, item.line))
            }
            headings.removeLast()
        }
        if let first = headings.first, first.level == 2, Self.objectiveHeadings.contains(first.text) {
            page.objectives = take(first.line)
            if page.objectives.isEmpty {
                reader.log.error(
                    file, first.line + 1, "No list stands directly below `\(first.text)`",
                    remedy: "Write one line beginning with `- ` for each objective, or remove the heading")
            }
        }
        page.body = Self.trimLines(body.map(\.text))
        if page.body.isEmpty {
            reader.log.error(file, start + 1, "The lesson has a title but no text", remedy: "Write the lesson")
        }
        return page
    }

    private func check(_ text: String, file: String) {
        let scanner = MathScanner(text)
        var lines = LineCounter(text)
        for offset in scanner.strayDollars {
            reader.log.error(
                file, scanner.line(of: offset) + 1, "A `$` opens a formula that is not closed",
                remedy: "Close it, or write `\\$` for a dollar sign")
        }
        for formula in scanner.formulas {
            reader.add(formula, file: file, line: lines.line(of: formula.range.lowerBound))
        }
        if text.contains("![") {
            for image in MarkdownText(text).images { reader.check(image, file: file, line: image.line) }
        }
    }

    // MARK: Parts of a page

    private static func trim(_ text: some StringProtocol) -> String { text.trimmingCharacters(in: .whitespaces) }

    /// The lines without empty ones at both ends.
    private static func trimLines(_ lines: [String]) -> String {
        let kept = lines.drop { $0.allSatisfy(\.isWhitespace) }
        guard let last = kept.lastIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return "" }
        return kept[...last].joined(separator: "\n")
    }

    /// `#` headings outside code, with their lines from 0.
    static func headings(in lines: [String], from start: Int = 0) -> [(level: Int, text: String, line: Int)] {
        var fence: Substring?
        var found: [(Int, String, Int)] = []
        for (number, line) in lines.enumerated().dropFirst(start) {
            let text = line.drop { $0 == " " }
            if let mark = text.first, mark == "`" || mark == "~" {
                let run = text.prefix { $0 == mark }
                if let open = fence {
                    if run.count >= open.count, run.first == open.first { fence = nil }
                } else if run.count >= 3 {
                    fence = run
                }
                continue
            }
            guard fence == nil, text.first == "#", line.count - text.count < 4 else { continue }
            let level = text.prefix { $0 == "#" }.count
            let rest = text.dropFirst(level)
            guard level <= 6, rest.isEmpty || rest.first == " " else { continue }
            found.append((level, trim(rest), number))
        }
        return found
    }

    /// The items of the list that begins at `start` after empty lines, and where it ends.
    private static func items(
        in lines: [(line: Int, text: String)], from start: Int
    ) -> (items: [(text: String, line: Int)], end: Int) {
        var items: [(text: String, line: Int)] = []
        var index = start
        var end = start
        while index < lines.count {
            let text = lines[index].text
            if text.hasPrefix("- ") || text.hasPrefix("* ") {
                items.append((trim(text.dropFirst(2)), lines[index].line))
            } else if text.hasPrefix("  "), !items.isEmpty, !trim(text).isEmpty {
                items[items.count - 1].text += " " + trim(text)
            } else if !trim(text).isEmpty {
                break
            }
            index += 1
            if !trim(text).isEmpty { end = index }
        }
        return (items, items.isEmpty ? start : end)
    }

    /// The parts of `**term**: meaning`.
    private static func definition(_ text: String) -> (term: String, meaning: String)? {
        guard text.hasPrefix("**"), let close = text.dropFirst(2).range(of: "**") else { return nil }
        let term = trim(text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound])
        let rest = trim(text[close.upperBound...])
        guard let colon = rest.first, colon == ":" || colon == "：" else { return nil }
        let meaning = trim(rest.dropFirst())
        return term.isEmpty || meaning.isEmpty ? nil : (term, meaning)
    }
}

/// Lines, from 1, of UTF-8 offsets that are asked for in rising order.
private struct LineCounter {
    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func line(of next: Int) -> Int {
        let end = min(next, bytes.count)
        if end > offset {
            line += bytes[offset..<end].count { $0 == UInt8(ascii: "\n") }
            offset = end
        }
        return line
    }
}
