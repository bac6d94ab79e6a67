import Foundation

extension ModuleWriter {
    /// The content of an element as a line.
    mutating func inline(_ parent: XMLTree) -> MarkdownWriter {
        var line = MarkdownWriter()
        for child in parent.children {
            switch child {
            case .text(let text): line.add(text: text)
            case .element(let element): write(element, to: &line)
            case .comment: break
            }
        }
        return line
    }

    /// Adds an element to a line; blocks are flattened.
    mutating func write(_ element: XMLTree, to line: inout MarkdownWriter) {
        switch element.name {
        case "emphasis", "cite-title", "foreign":
            let content = inline(element)
            switch element["effect"] ?? (element.name == "emphasis" ? "bold" : "italics") {
            case "bold", "strong": line.add(content, markedBy: "**")
            case "italics", "italic": line.add(content, markedBy: "*")
            default: line.add(content)
            }
        case "term":
            let content = inline(element)
            element.has(class: "no-emphasis") ? line.add(content) : line.add(content, markedBy: "**")
        case "link", "cnxn": write(link: element, to: &line)
        case "sup", "sub": write(script: element, to: &line)
        case "newline": line.addLineBreak()
        case "space": line.add(text: " ")
        case "math": if let latex = latex(element) { line.add(formula: latex) }
        case "media", "image": write(media: element, to: &line)
        case "code":
            // A program in a cell or a title keeps its lines as spans of their own.
            for (index, code) in element.codeText.split(whereSeparator: \.isNewline).enumerated() {
                if index > 0 { line.add(text: " ") }
                line.add(code: code.trimmingCharacters(in: .whitespaces))
            }
        case "footnote":
            line.add(text: " (")
            line.add(inline(element))
            line.add(text: ")")
        case "quote", "q":
            line.add(text: "“")
            line.add(inline(element))
            line.add(text: "”")
        case "list":
            for (index, item) in element.elements.filter({ $0.name == "item" }).enumerated() {
                line.add(text: index > 0 ? "; " : " ")
                line.add(inline(item))
            }
        case "para", "item", "entry", "row", "equation":
            if !line.isEmpty { line.add(text: " ") }
            line.add(inline(element))
        case "label", "glossary", "metadata": break
        default: line.add(inline(element))
        }
    }

    private mutating func write(link element: XMLTree, to line: inout MarkdownWriter) {
        let content = inline(element)
        if let address = element["url"] {
            // An exercise of another service has no text here.
            if element.has(class: "os-embed") { return }
            line.add(link: content, to: address)
        } else if !content.isEmpty {
            line.add(content)
        } else {
            let target = element["document"] ?? module.id
            let name = element["target-id"].flatMap { labels.name(of: $0, in: target) }
            if let text = name ?? element["document"].flatMap({ labels.title(of: $0) }) {
                line.add(text: text)
            } else {
                leftOut.add("links", "they lead to parts of the book that are not in the folder")
                line.add(text: "…")
            }
        }
    }

    private mutating func write(script element: XMLTree, to line: inout MarkdownWriter) {
        let mark = element.name == "sup" ? "^" : "_"
        let text = element.plainText
        guard !text.isEmpty else { return }
        let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || "+-".contains($0)) }
        line.add(formula: "{}\(mark){\(isNumber ? text : MathML.inText(text))}")
    }

    // MARK: Tables

    /// A table as GitHub writes it; one of a single column is text.
    mutating func table(_ element: XMLTree, _ place: Place) -> [String] {
        var blocks: [String] = []
        var caption = MarkdownWriter()
        if !element.has(class: "unnumbered"), let name = element["id"].flatMap({ labels.name(of: $0, in: module.id) }) {
            caption.add(MarkdownWriter(text: name + "."), markedBy: "**")
        }
        for part in ["title", "caption"] {
            guard let text = element.first(part).map({ inline($0) }), !text.isEmpty else { continue }
            if !caption.isEmpty { caption.add(text: " ") }
            caption.add(text)
        }
        if !caption.isEmpty { blocks.append(caption.singleLine) }
        let before = undescribed
        for group in element.elements where group.name == "tgroup" { blocks += rows(group, place) }
        let label = MarkdownWriter(text: element["aria-label"] ?? element["summary"] ?? "")
        if undescribed > before, !label.isEmpty {
            leftOut.add(
                "figures", "the picture is not in the folder; the description of its table tells what it shows",
                count: undescribed - before)
            undescribed = before
            blocks.append(label.line)
        }
        return blocks
    }

    private mutating func rows(_ group: XMLTree, _ place: Place) -> [String] {
        let columns = group.elements.filter { $0.name == "colspec" }.map { $0["colname"] ?? "" }
        var head: [[String]] = []
        var body: [[String]] = []
        var single: [XMLTree] = []
        // Cells that reach down: the rows they still take, by column.
        var covered: [Int: Int] = [:]
        for part in group.elements where ["thead", "tbody", "tfoot"].contains(part.name) {
            for row in part.elements where row.name == "row" {
                var cells: [String] = []
                func skipCovered() {
                    while let rows = covered[cells.count], rows > 0 {
                        covered[cells.count] = rows - 1
                        cells.append("")
                    }
                }
                for entry in row.elements where entry.name == "entry" || entry.name == "entrytbl" {
                    skipCovered()
                    single.append(entry)
                    let down = entry["morerows"].flatMap { Int($0) } ?? 0
                    if (1...1000).contains(down) { covered[cells.count] = down }
                    cells.append(inline(entry).singleLine.replacing("|", with: "\\|"))
                    if let start = entry["namest"].flatMap({ columns.firstIndex(of: $0) }),
                        let end = entry["nameend"].flatMap({ columns.firstIndex(of: $0) }), end > start
                    {
                        cells += Array(repeating: "", count: end - start)
                    }
                }
                skipCovered()
                if part.name == "thead" { head.append(cells) } else { body.append(cells) }
            }
        }
        guard let width = (head + body).map(\.count).max() else { return [] }
        if width == 1, head.isEmpty { return single.flatMap { blocks($0, place) } }
        // One row heads the table; further ones are shown bold.
        let first = head.first ?? []
        let others = head.dropFirst().map { $0.map { $0.isEmpty ? "" : "**\($0)**" } }
        let lines = [first, nil] + (others + body).map(Optional.some)
        let written = lines.map { cells in
            guard let cells else { return "|" + String(repeating: " --- |", count: width) }
            let padded = cells + Array(repeating: "", count: width - cells.count)
            return "|" + padded.map { $0.isEmpty ? "  |" : " \($0) |" }.joined()
        }
        return [written.joined(separator: "\n")]
    }
}

extension XMLTree {
    /// The text of a program, `newline` elements as line breaks.
    var codeText: String {
        children.reduce(into: "") { code, child in
            switch child {
            case .text(let text): code += text
            case .element(let element): code += element.name == "newline" ? "\n" : element.codeText
            case .comment: break
            }
        }
    }

    /// Whether a `code` element is a listing rather than a word in a line.
    func isCodeBlock(within parent: XMLTree) -> Bool {
        if self["display"] == "block" { return true }
        if self["display"] == "inline" || has(class: "inline-code") { return false }
        let isLine = ["para", "entry", "item", "title", "caption", "term", "emphasis", "link", "meaning"].contains(
            parent.name)
        return !isLine || codeText.trimmingCharacters(in: .newlines).contains("\n")
    }
}
