package import DomainModel
import Typesetting

/// A piece of a lesson that can be found and quoted by itself.
package struct Passage: Hashable, Sendable {
    package var lesson: LessonID
    package var lessonTitle: String
    /// Heading of its section (Markdown); empty for the lesson's opening.
    package var heading: String
    /// Id of the heading on the lesson's page; empty for the lesson's opening.
    package var section: String
    /// Markdown with mathematics.
    package var text: String
    /// Whether it is an entry of the lesson's glossary; ``heading`` is the term then.
    package var isDefinition: Bool
    /// The headings above ``heading``, the outermost first; Markdown.
    package var above: [String]
    /// The page of the imported document on which it begins, from 1; nil where the source has no pages.
    package var page: Int?

    package init(
        lesson: LessonID, lessonTitle: String, heading: String, section: String, text: String, isDefinition: Bool,
        above: [String] = [], page: Int? = nil
    ) {
        self.lesson = lesson
        self.lessonTitle = lessonTitle
        self.heading = heading
        self.section = section
        self.text = text
        self.isDefinition = isDefinition
        self.above = above
        self.page = page
    }

    /// Where it stands, from the lesson's title down to its own heading: `Lines › Slope › Steep lines`.
    package var path: String { ([lessonTitle] + above + [heading]).filter { !$0.isEmpty }.joined(separator: " › ") }

    /// Id of the glossary on the lesson's page.
    package static let glossary = "terms"

    /// Size, in UTF-8 bytes, above which a section is split: 1,500 letters, or 500 Chinese characters.
    static let limit = 1500
}

extension Course {
    /// The passages of all lessons in `language`, in reading order.
    package func passages(in language: String) -> [Passage] { lessons.flatMap { $0.passages(in: language) } }
}

extension Lesson {
    /// One passage for each section (more for a long one, split between blocks), and one for each glossary entry.
    package func passages(in language: String) -> [Passage] {
        let title = title.text(in: language)
        var page: Int?
        let sections = LessonSection.split(body.text(in: language)).flatMap { section in
            Self.parts(of: section.text).compactMap { part -> Passage? in
                let (text, begin, end) = PageMark.read(part, from: page)
                page = end
                guard !text.isEmpty else { return nil }
                return Passage(
                    lesson: id, lessonTitle: title, heading: section.heading, section: section.id, text: text,
                    isDefinition: false, above: section.above, page: begin)
            }
        }
        let terms = definitions.map { definition in
            Passage(
                lesson: id, lessonTitle: title, heading: definition.term.text(in: language), section: Passage.glossary,
                text: definition.meaning.text(in: language), isDefinition: true)
        }
        return sections + terms.filter { !$0.text.isEmpty }
    }

    private static func parts(of text: String) -> [String] {
        guard text.utf8.count > Passage.limit else { return text.isEmpty ? [] : [text] }
        var parts: [String] = []
        for block in MarkdownBlocks.split(text) {
            if let last = parts.last, last.utf8.count + block.utf8.count < Passage.limit {
                parts[parts.count - 1] = last + "\n\n" + block
            } else {
                parts.append(block)
            }
        }
        return parts
    }
}

/// A heading of a lesson with what stands below it, up to the next heading of any level.
struct LessonSection: Hashable {
    /// Markdown; empty for what stands before the first heading.
    var heading: String
    var id: String
    var text: String
    /// The headings that it stands below, the outermost first.
    var above: [String] = []

    static func split(_ markdown: String) -> [LessonSection] {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        let headings = MarkdownText(markdown).sections.filter { $0.level > 0 && lines.indices.contains($0.line - 1) }
        let opening = lines[..<(headings.first.map { $0.line - 1 } ?? lines.count)]
        let ends = headings.dropFirst().map { $0.line - 1 } + [lines.count]
        var open: [(level: Int, heading: String)] = []
        let sections = zip(headings, ends).map { section, end in
            let heading = lines[section.line - 1]
            open.removeAll { $0.level >= section.level }
            defer { open.append((section.level, text(of: heading))) }
            // A heading may also be marked by a line below it.
            let start = heading.contains("#") ? section.line : section.line + 1
            return LessonSection(
                heading: text(of: heading), id: section.id, text: trimmed(lines[min(start, end)..<end]),
                above: open.map(\.heading))
        }
        return ([LessonSection(heading: "", id: "", text: trimmed(opening))] + sections).filter { !$0.text.isEmpty }
    }

    private static func text(of heading: Substring) -> String {
        let isMark = { (character: Character) in character.isWhitespace || character == "#" }
        return String(heading.drop(while: isMark).reversed().drop(while: isMark).reversed())
    }

    private static func trimmed(_ lines: ArraySlice<Substring>) -> String {
        let isEmpty = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
        return lines.drop(while: isEmpty).reversed().drop(while: isEmpty).reversed().joined(separator: "\n")
    }
}

/// `<!-- page 12 -->` on a line of its own: there page 12 of the imported document begins.
enum PageMark {
    /// `text` without marks, the page on which it begins, and the page on which it ends.
    ///
    /// - Parameter page: the page that what stands before `text` ends on.
    static func read(_ text: String, from page: Int?) -> (text: String, begin: Int?, end: Int?) {
        guard text.contains("<!-- page ") else { return (text, page, page) }
        var (begin, end) = (page, page)
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let number = number(in: line) {
                end = number
                if lines.isEmpty { begin = number }
            } else if !lines.isEmpty || !line.allSatisfy(\.isWhitespace) {
                lines.append(line)
            }
        }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return (lines.joined(separator: "\n"), begin, end)
    }

    private static func number(in line: Substring) -> Int? {
        let line = line.drop { $0 == " " }
        guard line.hasPrefix("<!-- page "), let end = line.firstRange(of: "-->"),
            line[end.upperBound...].allSatisfy(\.isWhitespace)
        else { return nil }
        return Int(line.dropFirst("<!-- page ".count)[..<end.lowerBound].filter { $0 != " " })
    }
}
