package import DomainModel

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
        func passage(_ heading: String, _ section: String, _ text: String, isDefinition: Bool = false) -> Passage {
            Passage(
                lesson: id, lessonTitle: title, heading: heading, section: section, text: text,
                isDefinition: isDefinition)
        }
        let sections = LessonSection.split(body.text(in: language)).flatMap { section in
            Self.parts(of: section.text).map { passage(section.heading, section.id, $0) }
        }
        let terms = definitions.map { definition in
            passage(
                definition.term.text(in: language), Passage.glossary, definition.meaning.text(in: language),
                isDefinition: true)
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

    static func split(_ markdown: String) -> [LessonSection] {
        var sections = [LessonSection(heading: "", id: "", text: "")]
        var names: [String: Int] = [:]
        var lines: [Substring] = []
        var scanner = FenceScanner()
        func end() {
            sections[sections.count - 1].text = String(
                lines.joined(separator: "\n").drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                    .reversed())
            lines = []
        }
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            if !scanner.isOpen, let heading = heading(line) {
                end()
                sections.append(LessonSection(heading: heading, id: id(heading, &names), text: ""))
            } else {
                scanner.read(line)
                lines.append(line)
            }
        }
        end()
        return sections.filter { !$0.text.isEmpty }
    }

    private static func heading(_ line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        let level = text.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.count - text.count < 4 else { return nil }
        let rest = text.dropFirst(level)
        guard rest.first?.isWhitespace ?? true else { return nil }
        var words = rest.drop(while: \.isWhitespace)
        while let last = words.last, last.isWhitespace || last == "#" { words.removeLast() }
        return String(words)
    }

    /// The rule of the typesetter: letters and digits of any script in lower case, parted by hyphens, each once.
    private static func id(_ heading: String, _ names: inout [String: Int]) -> String {
        let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }
        let slug = "s-" + String((words.isEmpty ? "section" : words.joined(separator: "-")).prefix(80))
        while true {
            let count = names[slug, default: 0] + 1
            names[slug] = count
            if count == 1 { return slug }
            if names.updateValue(1, forKey: "\(slug)-\(count)") == nil { return "\(slug)-\(count)" }
        }
    }
}
