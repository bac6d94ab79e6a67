import Foundation

/// Sections, lists, boxes, definitions.
extension ModuleWriter {
    mutating func block(_ element: XMLTree, _ place: Place) -> [String] {
        switch element.name {
        case "section": section(element, place)
        case "list": list(element, place)
        case "table": table(element, place)
        case "figure", "subfigure": figure(element, place)
        case "equation": equation(element)
        case "math": formula(element, isDisplayed: true).map { [$0] } ?? []
        case "note", "example": boxed(element, place)
        case "quote": Self.quoted(blocks(element, place))
        case "code", "preformat": Self.codeBlock(element)
        case "rule", "proof", "statement", "problem", "solution", "commentary": titled(element, place)
        case "definition": definition(element)
        case "iframe", "object", "audio", "video", "flash", "java-applet", "labview", "download", "text": []
        default: blocks(element, place)
        }
    }

    mutating func paragraph(_ element: XMLTree, _ place: Place) -> [String] {
        let title = element.first("title").map { inline($0) }
        let content = blocks(element, place)
        guard let title, !title.isEmpty else { return content }
        var head = MarkdownWriter()
        head.add(title, markedBy: "**")
        // A run-in heading.
        guard let first = content.first, first.first?.isLetter == true else { return [head.line] + content }
        return ["\(head.line) \(first)"] + content.dropFirst()
    }

    mutating func section(_ element: XMLTree, _ place: Place) -> [String] {
        guard !Self.isObjectives(element) else { return [] }
        var inner = place
        inner.level = min(6, place.level + 1)
        let title = element.first("title").map { inline($0).singleLine } ?? ""
        let plain = element.first("title")?.plainText ?? ""
        if let link = element.first("title")?.first("link"), let target = link["document"] {
            inner.section = labels.number(of: target)
            inner.isMixed = inner.section == nil
        } else if element.has(class: "review-exercises") || element.has(class: "practice-test") {
            inner.isMixed = true
        }
        if !plain.isEmpty {
            inner.topic = plain
            topics.append(plain)
        }
        let taken = exercises.count
        let content = blocks(element, inner)
        if content.isEmpty, title.isEmpty || exercises.count > taken || element.first("exercise") != nil { return [] }
        // Headings with a meaning of their own in our format, see LessonReader.
        let isReserved =
            LessonReader.definitionHeadings.contains(title) || LessonReader.objectiveHeadings.contains(title)
        let level = isReserved ? max(3, inner.level) : inner.level
        return (title.isEmpty ? [] : ["\(String(repeating: "#", count: level)) \(title)"]) + content
    }

    mutating func list(_ element: XMLTree, _ place: Place) -> [String] {
        let title = element.first("title").map { inline($0).line }
        let items = element.elements.filter { $0.name == "item" }
        let isNumbered = element["list-type"] == "enumerated"
        let style = element.has(class: "circled") ? "circled" : element["number-style"] ?? "arabic"
        let start = element["start-value"].flatMap { Int($0) }.map { min(max(0, $0), 1_000_000) } ?? 1
        let written = items.enumerated().map { index, item -> String in
            let content = blocks(item, place).joined(separator: "\n\n")
            let label = isNumbered ? Self.label(start + index, style).flatMap { content.hasPrefix($0) ? nil : $0 } : nil
            let mark = isNumbered && style == "arabic" ? "\(start + index). " : "- "
            return Self.item(label.map { "\($0) \(content)" } ?? content, mark)
        }.filter { !$0.isEmpty }
        guard !written.isEmpty else { return title.map { [$0] } ?? [] }
        let isLoose = written.contains { $0.contains("\n\n") }
        return (title.map { [$0] } ?? []) + [written.joined(separator: isLoose ? "\n\n" : "\n")]
    }

    /// Markdown numbers with digits only; other marks are written out.
    static func label(_ number: Int, _ style: String) -> String? {
        guard (1...26).contains(number) else { return nil }
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number - 1)))
        return switch style {
        case "circled": UnicodeScalar(0x24D0 + UInt32(number - 1)).map { String(Character($0)) }
        case "lower-alpha": "(\(letter))"
        case "upper-alpha": "(\(letter.uppercased()))"
        case "lower-roman", "upper-roman": "(\(number))"
        default: nil
        }
    }

    static func item(_ content: String, _ mark: String) -> String {
        let indent = String(repeating: " ", count: mark.count)
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { $0 == 0 ? mark + $1 : $1.isEmpty ? "" : indent + $1 }.joined(separator: "\n")
    }

    /// A note or an example: a quotation with its title in bold.
    mutating func boxed(_ element: XMLTree, _ place: Place) -> [String] {
        var inner = place
        inner.isExample = element.name == "example"
        inner.keepsExercises = element.name == "note"
        inner.isMixed = place.isMixed || element.has(class: "be-prepared")
        let content = blocks(element, inner)
        guard !content.isEmpty else { return [] }
        var heads: [MarkdownWriter] = []
        if let name = element["id"].flatMap({ labels.name(of: $0, in: module.id) }), element.name == "example" {
            heads.append(MarkdownWriter(text: name))
        }
        for part in ["label", "title"] {
            if let title = element.first(part).map({ inline($0) }), !title.isEmpty { heads.append(title) }
        }
        if heads.isEmpty, let title = Self.title(ofClass: element) { heads.append(MarkdownWriter(text: title)) }
        guard !heads.isEmpty else { return Self.quoted(content) }
        var head = MarkdownWriter()
        for (index, part) in heads.enumerated() {
            if index > 0 { head.add(text: ": ") }
            head.add(part)
        }
        var bold = MarkdownWriter()
        bold.add(head, markedBy: "**")
        return Self.quoted([bold.line] + content)
    }

    static func title(ofClass element: XMLTree) -> String? {
        guard let name = element.classes.last else { return nil }
        let known = ["try": "Try it", "howto": "How to"]
        let words = name.split(separator: "-").filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
        return known[String(name)] ?? (words.isEmpty ? nil : words.prefix(1).uppercased() + words.dropFirst())
    }

    static func quoted(_ blocks: [String]) -> [String] {
        guard !blocks.isEmpty else { return [] }
        let lines = blocks.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
        return [lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")]
    }

    mutating func titled(_ element: XMLTree, _ place: Place) -> [String] {
        let title = (element.first("title") ?? element.first("label")).map { inline($0) } ?? MarkdownWriter()
        var head = MarkdownWriter()
        head.add(title, markedBy: "**")
        return (head.isEmpty ? [] : [head.line]) + blocks(element, place)
    }

    mutating func example(_ element: XMLTree, _ place: Place) -> [String] {
        element.elements.flatMap { part -> [String] in
            let content = blocks(part, place)
            guard part.name == "solution", !content.isEmpty else { return content }
            return ["**\(part.first("title").map { inline($0).singleLine } ?? "Solution")**"] + content
        }
    }

    mutating func definition(_ element: XMLTree) -> [String] {
        guard let (term, meaning) = termAndMeaning(element) else { return [] }
        return ["**\(term)**: \(meaning)"]
    }

    /// The parts of a glossary entry, each on one line.
    mutating func termAndMeaning(_ definition: XMLTree) -> (term: String, meaning: String)? {
        // The term is set bold as a whole.
        let term = definition.first("term").map { unmarked($0).singleLine } ?? ""
        let meanings = definition.elements.filter { $0.name == "meaning" }.map { inline($0).singleLine }
        let meaning = meanings.filter { !$0.isEmpty }.joined(separator: "; ")
        return term.isEmpty || meaning.isEmpty ? nil : (term, meaning)
    }

    /// The content of an element as a line without bold and italics.
    mutating func unmarked(_ element: XMLTree) -> MarkdownWriter {
        var line = MarkdownWriter()
        for child in element.children {
            switch child {
            case .text(let text): line.add(text: text)
            case .element(let inner) where ["emphasis", "term", "span", "foreign"].contains(inner.name):
                line.add(unmarked(inner))
            case .element(let inner): write(inner, to: &line)
            case .comment: break
            }
        }
        return line
    }
}
