/// Writes a parsed Markdown text as HTML. Everything that comes from the text is escaped here; nothing of it becomes a
/// tag or an attribute.
struct MarkdownHTML {
    private let source: MarkdownSource
    /// HTML of each of the source's formulas.
    private let formulas: [String]
    private let figureBase: String
    private let isInline: Bool
    private var html = ""

    private var slugs = Slugs()
    /// Text of the heading, and where in ``html`` its tag is to be put.
    private var heading: (text: String, start: String.Index)?
    /// Text of the image and of the images within it.
    private var alternative: (text: String, depth: Int)?
    private var closingTags: [String] = []
    private var alignments: [MarkdownTree.Alignment] = []
    private var column = 0
    private var isHeader = false
    /// A line break whose effect depends on the text around it.
    private var hasPendingBreak = false
    private var lastScalar: Unicode.Scalar?

    /// - Parameters:
    ///   - formulas: HTML of each of the source's formulas.
    ///   - figureBase: what takes the place of `figures/` in the address of an image.
    ///   - isInline: whether paragraphs are only parted by line breaks.
    static func render(
        _ source: MarkdownSource, formulas: [String], figureBase: String, isInline: Bool
    ) -> String {
        var writer = MarkdownHTML(
            source: source, formulas: formulas, figureBase: figureBase, isInline: isInline)
        MarkdownTree(source.text).walk { writer.write($0.node, $0.isEntering) }
        return writer.html
    }

    private init(source: MarkdownSource, formulas: [String], figureBase: String, isInline: Bool) {
        self.source = source
        self.formulas = formulas
        self.figureBase = figureBase
        self.isInline = isInline
        html.reserveCapacity(source.text.count * 2 + formulas.reduce(0) { $0 + $1.utf8.count })
    }

    private mutating func write(_ node: MarkdownTree.Node, _ isEntering: Bool) {
        if alternative != nil {
            writeAlternative(node, isEntering)
            return
        }
        switch node {
        case .document, .other: break
        case .paragraph(let isTight):
            if isInline {
                if isEntering && !html.isEmpty { html += "<br>" }
            } else if !isTight {
                html += isEntering ? "<p>" : "</p>\n"
            }
            lastScalar = nil
            hasPendingBreak = false
        case .heading(let level): write(heading: level, isEntering)
        case .quotation: html += isEntering ? "<blockquote>\n" : "</blockquote>\n"
        case .list(let start):
            let tag = start == nil ? "ul" : "ol"
            let attribute = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
            html += isEntering ? "<\(tag)\(attribute)>\n" : "</\(tag)>\n"
        case .item: html += isEntering ? "<li>" : "</li>\n"
        case .codeBlock(let code, let language):
            let attribute = language.isEmpty ? "" : " class=\"language-\(source.original(language).escaped)\""
            html += "<pre><code\(attribute)>\(source.original(code).escaped)</code></pre>\n"
        case .rule: html += "<hr>\n"
        case .html(let text, let isBlock):
            if isBlock && !text.isEmpty { html += "<p>" }
            write(text: text)
            if isBlock && !text.isEmpty { html += "</p>\n" }
        case .text(let text): write(text: text)
        case .softBreak:
            hasPendingBreak = true
            heading?.text += " "
        case .lineBreak:
            html += "<br>\n"
            lastScalar = nil
            heading?.text += " "
        case .code(let code):
            writePendingBreak(before: nil)
            html += "<code>\(source.original(code).escaped)</code>"
            lastScalar = nil
            heading?.text += source.original(code)
        case .emphasis: html += isEntering ? "<em>" : "</em>"
        case .strong: html += isEntering ? "<strong>" : "</strong>"
        case .deleted: html += isEntering ? "<del>" : "</del>"
        case .link(let destination, let title):
            if isEntering {
                write(link: source.original(destination), title: source.plain(title))
            } else {
                html += closingTags.popLast() ?? ""
            }
        case .image: alternative = ("", 1)
        case .table(let alignments):
            self.alignments = alignments
            html += isEntering ? "<table>\n" : "</tbody>\n</table>\n"
        case .row(let isHeader):
            self.isHeader = isHeader
            column = 0
            switch (isHeader, isEntering) {
            case (true, true): html += "<thead>\n<tr>"
            case (true, false): html += "</tr>\n</thead>\n<tbody>\n"
            case (false, true): html += "<tr>"
            case (false, false): html += "</tr>\n"
            }
        case .cell:
            let tag = isHeader ? "th" : "td"
            if isEntering {
                let alignment = alignments.indices.contains(column) ? alignments[column] : .none
                html += alignment == .none ? "<\(tag)>" : "<\(tag) style=\"text-align: \(alignment)\">"
                column += 1
            } else {
                html += "</\(tag)>"
            }
            lastScalar = nil
            hasPendingBreak = false
        }
    }

    // MARK: Text

    private mutating func write(text: String) {
        var pieces = source.pieces(of: text)[...]
        while let piece = pieces.popFirst() {
            switch piece {
            case .text(let text):
                guard let last = text.unicodeScalars.last else { continue }
                writePendingBreak(before: text.unicodeScalars.first)
                write(withBareAddresses: text)
                lastScalar = last
                heading?.text += text
            case .formula(let index):
                writePendingBreak(before: nil)
                heading?.text += source.formulas[index].tex
                lastScalar = nil
                if case .text(let rest)? = pieces.first, let stop = rest.first, mayNotBreak(index, stop) {
                    html += "<span class=\"nobreak\">\(formulas[index])\(stop)</span>"
                    heading?.text.append(stop)
                    lastScalar = stop.unicodeScalars.last
                    pieces[pieces.startIndex] = .text(String(rest.dropFirst()))
                } else {
                    html += formulas[index]
                }
            }
        }
    }

    /// Whether the line must not end between a formula and the character after it: browsers would let a full stop begin
    /// the next line. A long formula stays as it is, since it must be able to break.
    private func mayNotBreak(_ formula: Int, _ next: Character) -> Bool {
        !source.formulas[formula].isDisplayed && source.formulas[formula].tex.utf8.count <= 24
            && "。，、；：？！）」』”’》.,;:?!)".contains(next)
    }

    /// A line end is a space, except between Chinese characters.
    private mutating func writePendingBreak(before next: Unicode.Scalar?) {
        guard hasPendingBreak else { return }
        hasPendingBreak = false
        if let lastScalar, let next, lastScalar.isWide, next.isWide { return }
        html += "\n"
    }

    private mutating func write(heading level: Int, _ isEntering: Bool) {
        if isEntering {
            heading = ("", html.endIndex)
        } else if let (text, start) = heading {
            let content = String(html[start...])
            html.removeSubrange(start...)
            html += "<h\(level) id=\"\(slugs.next(for: text).escaped)\">\(content)</h\(level)>\n"
            heading = nil
        }
        lastScalar = nil
        hasPendingBreak = false
    }

    // MARK: Links and images

    /// Writes text in which addresses such as `https://example.org` lead there.
    private mutating func write(withBareAddresses text: String) {
        var rest = text[...]
        while closingTags.isEmpty, let bare = Address.firstBare(in: rest) {
            html += rest[..<bare.startIndex].escaped
            write(link: bare.hasPrefix("www.") ? "http://" + bare : String(bare), title: "")
            html += bare.escaped + (closingTags.popLast() ?? "")
            rest = rest[bare.endIndex...]
        }
        html += rest.escaped
    }

    private mutating func write(link destination: String, title: String) {
        guard let address = Address(destination) else {
            closingTags.append("")
            return
        }
        let title = title.isEmpty ? "" : " title=\"\(title.escaped)\""
        let relation = address.isExternal ? " rel=\"noopener noreferrer\"" : ""
        html += "<a href=\"\(address.text.escaped)\"\(title)\(relation)>"
        closingTags.append("</a>")
    }

    /// Collects what stands within an image and writes the image at its end.
    private mutating func writeAlternative(_ node: MarkdownTree.Node, _ isEntering: Bool) {
        switch node {
        case .text(let text): alternative?.text += source.plain(text)
        case .code(let code): alternative?.text += source.original(code)
        case .softBreak, .lineBreak: alternative?.text += " "
        case .image(let destination, let title):
            alternative?.depth += isEntering ? 1 : -1
            guard let (text, depth) = alternative, depth == 0 else { break }
            alternative = nil
            writePendingBreak(before: nil)
            write(image: source.original(destination), text: text, title: source.plain(title))
        default: break
        }
    }

    /// Only pictures of the course are shown: one from elsewhere would tell its server who reads the page, so it becomes
    /// a link.
    private mutating func write(image destination: String, text: String, title: String) {
        lastScalar = nil
        heading?.text += text
        guard let address = Address(destination) else {
            html += text.escaped
            return
        }
        if address.isExternal {
            write(link: destination, title: title)
            html += (text.isEmpty ? destination : text).escaped + (closingTags.popLast() ?? "")
            return
        }
        var path = address.text
        if path.hasPrefix("figures/"), !path.split(separator: "/").contains("..") {
            path = figureBase.isEmpty ? path : figureBase + path.dropFirst("figures/".count)
        } else {
            html += text.escaped
            return
        }
        let title = title.isEmpty ? "" : " title=\"\(title.escaped)\""
        html += "<img src=\"\(path.escaped)\" alt=\"\(text.escaped)\"\(title) loading=\"lazy\">"
    }
}

/// Names of headings: letters and digits of any script in lower case, parted by hyphens, each once in a text.
///
/// They begin with `s-` so that no text takes the name of a part of the page.
struct Slugs {
    /// For each name how often it was asked for.
    private var counts: [String: Int] = [:]

    mutating func next(for heading: String) -> String {
        let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }
        let slug = "s-" + String((words.isEmpty ? "section" : words.joined(separator: "-")).prefix(80))
        while true {
            let count = counts[slug, default: 0] + 1
            counts[slug] = count
            if count == 1 { return slug }
            let name = "\(slug)-\(count)"
            if counts.updateValue(1, forKey: name) == nil { return name }
        }
    }
}

extension StringProtocol {
    /// For HTML, as text or as an attribute's value in double quotes.
    var escaped: String {
        guard utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22].contains($0) }) else { return String(self) }
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Unicode.Scalar {
    /// Whether this is a Chinese or Japanese character or punctuation mark, which no space parts from the next.
    var isWide: Bool {
        switch value {
        case 0x2014, 0x2018...0x201D, 0x2026, 0x3000...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
            true
        default: false
        }
    }
}
