import Foundation

/// Writes elements of HTML as headings and Markdown. Word documents are turned into such elements first and written here, too.
struct HTMLWriter {
    private(set) var blocks: [Document.Block] = []
    var leftOut = LeftOut()
    /// The path in the course's folder of an image's file; nil where it is left out, with the reason in the tally.
    private let figure: (XMLTree, inout LeftOut) -> String?

    init(figure: @escaping (XMLTree, inout LeftOut) -> String?) { self.figure = figure }

    mutating func write(_ element: XMLTree) {
        var line = MarkdownWriter()
        write(element.children, &line)
        flush(&line)
    }

    // MARK: What is no text of the page

    private static let dropped: Set<String> = [
        "head", "script", "style", "noscript", "template", "nav", "footer", "aside", "button", "input", "select",
        "textarea", "svg", "canvas", "video", "audio", "object", "embed", "applet", "iframe", "dialog", "map",
        "colgroup",
        "datalist", "progress", "meter", "rp", "rt",
    ]
    private static let droppedWords: Set<Substring> = [
        "ad", "ads", "advert", "advertisement", "adsbygoogle", "banner", "breadcrumb", "breadcrumbs", "cookie",
        "cookies",
        "sidebar", "share", "sharing", "social", "related", "comments", "navbar", "pagination", "newsletter", "popup",
        "promo", "sponsor", "sponsored", "headerlink", "skip-link", "mw-editsection", "navigation", "noprint",
    ]

    static func isDropped(_ element: XMLTree) -> Bool {
        if element.name == "script", element["type"]?.hasPrefix("math/tex") == true { return false }
        if dropped.contains(element.name) || element.attributes["hidden"] != nil { return true }
        if element["aria-hidden"] == "true", !element.has(class: "katex-html") { return true }
        if ["navigation", "banner", "contentinfo", "complementary", "search"].contains(element["role"]) { return true }
        if element["style"]?.replacing(" ", with: "").lowercased().contains("display:none") == true { return true }
        // A form around the whole page, as some servers write it, is kept.
        if element.name == "form" { return element.descendant { $0.name == "p" || $0.name == "h1" } == nil }
        return element.classes.contains(where: droppedWords.contains)
            || element["id"].map { droppedWords.contains(Substring($0)) } == true
    }

    private mutating func drops(_ element: XMLTree) -> Bool {
        guard Self.isDropped(element) else { return false }
        switch element.name {
        case "video", "audio", "iframe", "object", "embed", "applet":
            leftOut.add("media", "films, sounds and embedded pages are not taken over")
        case "form", "input", "select", "textarea": leftOut.add("forms", "fields to fill in are no text")
        default: break
        }
        return true
    }

    // MARK: Blocks

    private static let containers: Set<String> = [
        "html", "body", "div", "section", "article", "main", "header", "form", "fieldset", "address", "center",
        "details", "hgroup",
        "figure", "figcaption", "summary", "legend", "caption", "noindex", "tbody", "li", "dd", "dt", "p", "td", "th",
        "tr",
    ]

    private mutating func write(_ children: [XMLTree.Child], _ line: inout MarkdownWriter) {
        for child in children {
            switch child {
            case .comment: break
            case .text(let text): Self.add(text, to: &line)
            case .element(let element):
                if drops(element) { continue }
                switch element.name {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    flush(&line)
                    let title = inline(element).singleLine.trimmingCharacters(in: ["¶", " "])
                    let level = Int(element.name.dropFirst()) ?? 1
                    if !title.isEmpty { blocks.append(.heading(level: level, title)) }
                case "ul", "ol", "menu", "dir":
                    flush(&line)
                    add(list(element))
                case "dl":
                    flush(&line)
                    add(definitions(element))
                case "table":
                    flush(&line)
                    table(element)
                case "pre":
                    flush(&line)
                    for block in Self.code(element) { add(block) }
                case "blockquote":
                    flush(&line)
                    for block in ModuleWriter.quoted(nested(element)) { add(block) }
                case "math" where element["display"] == "block":
                    flush(&line)
                    add(displayed: latex(element))
                case "hr": flush(&line)
                case _ where element.has(class: "katex-display"):
                    flush(&line)
                    add(displayed: Self.annotation(element))
                case _ where Self.containers.contains(element.name):
                    flush(&line)
                    write(element.children, &line)
                    flush(&line)
                case _ where !Self.isInline(element):
                    // An inline element around blocks.
                    flush(&line)
                    write(element.children, &line)
                    flush(&line)
                default: write(element, to: &line)
                }
            }
        }
    }

    private static let blockNames: Set<String> = [
        "p", "div", "section", "ul", "ol", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dl",
        "figure",
    ]

    private static func isInline(_ element: XMLTree) -> Bool {
        element.has(class: "katex") || element.descendant { blockNames.contains($0.name) } == nil
    }

    private mutating func flush(_ line: inout MarkdownWriter) {
        if !line.isEmpty { add(line.line) }
        line = MarkdownWriter()
    }

    private mutating func add(_ markdown: String) {
        if !markdown.isEmpty { blocks.append(.text(markdown)) }
    }

    private mutating func add(displayed latex: String?) {
        guard let formula = latex.flatMap({ MarkdownWriter.formula($0) }) else { return }
        add(MarkdownWriter.isSound(formula) ? "$$\n\(formula)\n$$" : "`\(formula.replacing("`", with: "'"))`")
    }

    /// The blocks within an element as Markdown, for places where headings have no meaning.
    private mutating func nested(_ element: XMLTree) -> [String] {
        let outer = blocks
        blocks = []
        write(element)
        defer { blocks = outer }
        return blocks.map { block in
            switch block {
            case .heading(_, let text): text.contains("*") ? text : "**\(text)**"
            case .text(let text): text
            case .page(let number): SectionReader.marker(number)
            }
        }
    }

    private mutating func list(_ element: XMLTree) -> String {
        let isNumbered = element.name == "ol"
        var number = min(max(0, element["start"].flatMap { Int($0) } ?? 1), 1_000_000)
        var items: [String] = []
        for item in element.elements where !drops(item) {
            let content = nested(item)
            guard !content.isEmpty else { continue }
            // A list right below a line needs no empty line between.
            let text = content.dropFirst().reduce(content[0]) { $0 + (Self.isList($1) ? "\n" : "\n\n") + $1 }
            items.append(ModuleWriter.item(text, isNumbered ? "\(number). " : "- "))
            number += 1
        }
        return items.joined(separator: items.contains { $0.contains("\n\n") } ? "\n\n" : "\n")
    }

    private static func isList(_ text: String) -> Bool {
        text.hasPrefix("- ") || text.prefixMatch(of: #/[0-9]+\. /#) != nil
    }

    private mutating func definitions(_ element: XMLTree) -> String {
        var items: [String] = []
        var terms: [String] = []
        func visit(_ parts: [XMLTree], _ writer: inout HTMLWriter) {
            for part in parts {
                switch part.name {
                case "dt":
                    let term = writer.inline(part).singleLine.replacing("**", with: "")
                    if !term.isEmpty { terms.append(term) }
                case "dd":
                    let meaning = writer.inline(part).singleLine
                    if !meaning.isEmpty {
                        items.append(
                            terms.isEmpty ? "- \(meaning)" : "- **\(terms.joined(separator: ", "))**: \(meaning)")
                    }
                    terms = []
                default: visit(part.elements, &writer)
                }
            }
        }
        visit(element.elements, &self)
        return items.joined(separator: "\n")
    }

    // MARK: Tables and code

    private mutating func table(_ element: XMLTree) {
        var rows: [(cells: [XMLTree], isHead: Bool)] = []
        func visit(_ parent: XMLTree, isHead: Bool) {
            for part in parent.elements {
                switch part.name {
                case "tr":
                    let cells = part.elements.filter { $0.name == "td" || $0.name == "th" }
                    if !cells.isEmpty { rows.append((cells, isHead || cells.allSatisfy { $0.name == "th" })) }
                case "thead", "tbody", "tfoot": visit(part, isHead: part.name == "thead")
                default: break
                }
            }
        }
        visit(element, isHead: false)
        let width = rows.map(\.cells.count).max() ?? 0
        // A table that only places its parts.
        let isLayout =
            element["role"] == "presentation" || width < 2 || rows.count < 2
            || rows.contains {
                $0.cells.contains { $0.descendant { ["table", "h1", "h2", "pre"].contains($0.name) } != nil }
            }
        guard !isLayout, width <= 40, rows.count <= 2000 else {
            for row in rows { for cell in row.cells { write(cell) } }
            return
        }
        if let caption = element.first("caption") { add(inline(caption).singleLine) }
        if rows.contains(where: { $0.cells.contains { ($0["rowspan"] ?? "1") != "1" } }) {
            leftOut.add("merged cells", "a table in Markdown has none; the rest of their rows is moved left")
        }
        let lines = rows.map { row in
            var cells = row.cells.flatMap { cell -> [String] in
                let text = inline(cell).singleLine.replacing("|", with: "\\|")
                let span = min(40, max(1, cell["colspan"].flatMap { Int($0) } ?? 1))
                return [text] + Array(repeating: "", count: span - 1)
            }
            cells = Array(cells.prefix(width)) + Array(repeating: "", count: max(0, width - cells.count))
            return "| \(cells.joined(separator: " | ")) |"
        }
        let rule = "|\(String(repeating: " --- |", count: width))"
        let hasHead = rows[0].isHead || !rows.contains(where: \.isHead)
        let head = hasHead ? lines[0] : "|\(String(repeating: "  |", count: width))"
        add(([head, rule] + (hasHead ? lines.dropFirst() : lines[...])).joined(separator: "\n"))
    }

    private static func code(_ element: XMLTree) -> [String] {
        var element = element
        let named = ([element] + element.elements).flatMap(\.classes).first {
            $0.hasPrefix("language-") || $0.hasPrefix("lang-")
        }
        if let named, let dash = named.firstIndex(of: "-") {
            element.attributes["lang"] = String(named[named.index(after: dash)...])
        }
        return ModuleWriter.codeBlock(element)
    }

    // MARK: Lines

    private mutating func inline(_ element: XMLTree) -> MarkdownWriter {
        var line = MarkdownWriter()
        for child in element.children {
            switch child {
            case .text(let text): Self.add(text, to: &line)
            case .element(let inner): if !drops(inner) { write(inner, to: &line) }
            case .comment: break
            }
        }
        return line
    }

    private mutating func write(_ element: XMLTree, to line: inout MarkdownWriter) {
        switch element.name {
        case "b", "strong", "dfn": line.add(inline(element), markedBy: "**")
        case "i", "em", "cite", "var": line.add(inline(element), markedBy: "*")
        case "code", "kbd", "samp", "tt": line.add(code: element.text)
        case "a":
            let content = inline(element)
            // A mark beside a heading.
            if content.text.trimmingCharacters(in: .whitespaces) == "¶" { return }
            let address = element["href"] ?? ""
            address.hasPrefix("http") ? line.add(link: content, to: address) : line.add(content)
        case "br": line.addLineBreak()
        case "sub", "sup":
            let text = element.mathText
            let isShort = (1...12).contains(text.count) && element.elements.isEmpty && !text.hasPrefix("[")
            isShort
                ? line.add(formula: "{}\(element.name == "sup" ? "^" : "_"){\(MathML.inText(text))}")
                : line.add(inline(element))
        case "img": image(element, &line)
        case "math": if let latex = latex(element) { line.add(formula: latex) }
        case "script":
            line.add(formula: element.text)
        case _ where element.has(class: "katex"):
            if let latex = Self.annotation(element) { line.add(formula: latex) }
        case "q":
            line.add(text: "“")
            line.add(inline(element))
            line.add(text: "”")
        case "li", "p", "div", "tr", "td", "th", "dt", "dd":
            if !line.isEmpty { line.add(text: " ") }
            line.add(inline(element))
        default: line.add(inline(element))
        }
    }

    private mutating func image(_ element: XMLTree, _ line: inout MarkdownWriter) {
        let alternative = (element["alt"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // Renderers of mathematics leave its source in the description.
        if element.classes.contains(where: {
            ["tex", "latex", "mwe-math-fallback-image-inline", "mwe-math-fallback-image-display"].contains($0)
        }) {
            if !alternative.isEmpty { line.add(formula: Self.unstyled(alternative)) }
        } else if let path = figure(element, &leftOut) {
            line.add(figure: path, alternative: alternative.isEmpty ? "Figure" : alternative)
        } else if !alternative.isEmpty {
            line.add(text: "(Picture: \(alternative))")
        }
    }

    /// LaTeX of a `math` element: what its author wrote, where it is noted, else what the elements show.
    private mutating func latex(_ element: XMLTree) -> String? {
        let (latex, unknown) = MathML.latex(element)
        if let source = Self.annotation(element) { return source }
        for name in unknown {
            leftOut.add("formula parts", "the MathML element <\(name.prefix(40))> is not known; its content is kept")
        }
        guard latex.utf8.count <= 10_000 else {
            leftOut.add("formulas", "longer than 10000 characters")
            return nil
        }
        return latex.isEmpty ? nil : latex
    }

    private static func annotation(_ element: XMLTree) -> String? {
        let found = element.descendant { $0.name == "annotation" && $0["encoding"]?.contains("tex") == true }
        let latex = found.map { unstyled($0.text.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? ""
        return latex.isEmpty || latex.utf8.count > 10_000 ? nil : latex
    }

    /// Without the style that MediaWiki puts around a formula.
    private static func unstyled(_ latex: String) -> String {
        guard latex.hasPrefix("{\\displaystyle "), latex.hasSuffix("}") else { return latex }
        let inner = latex.dropFirst("{\\displaystyle ".count).dropLast().trimmingCharacters(in: .whitespaces)
        return MarkdownWriter.isSound(inner) ? inner : latex
    }

    /// Text with the formulas that scripts of a page would set: `\(…\)`, `\[…\]` and `$$…$$`.
    private static func add(_ text: String, to line: inout MarkdownWriter) {
        var rest = Substring(text)
        while let open = rest.firstRange(of: #/\\\(|\\\[|\$\$/#) {
            let mark = rest[open]
            let closing = mark == "$$" ? "$$" : mark == "\\(" ? "\\)" : "\\]"
            guard let close = rest[open.upperBound...].firstRange(of: closing) else { break }
            line.add(text: String(rest[..<open.lowerBound]))
            let latex = rest[open.upperBound..<close.lowerBound].trimmingCharacters(in: .whitespacesAndNewlines)
            if latex.utf8.count <= 10_000 { line.add(formula: mark == "\\(" ? latex : "\\displaystyle \(latex)") }
            rest = rest[close.upperBound...]
        }
        line.add(text: String(rest))
    }
}
