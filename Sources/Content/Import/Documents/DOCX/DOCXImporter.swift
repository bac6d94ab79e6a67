import Foundation

/// Reads a Word document: turns its paragraphs into elements of HTML and lets ``HTMLWriter`` write them.
struct DOCXImporter {
    private let archive: Archive
    private let file: String
    private let scratch: ScratchFolder
    private var styles: [String: Style] = [:]
    /// Whether the numbered lists are numbered, by their identifier and level.
    private var numbered: [String: Set<Int>] = [:]
    private var targets: [String: String] = [:]
    private var notes: [String: XMLTree] = [:]
    private var leftOut = LeftOut()
    private var counts: [String: Int] = [:]

    private struct Style {
        var name: String
        var basedOn: String?
        /// From 0, as Word counts.
        var outline: Int?
        var list: (id: String, level: Int)?
    }

    /// - Parameters:
    ///   - name: for errors.
    ///   - scratch: takes the pictures.
    static func read(_ data: Data, name: String, scratch: ScratchFolder) throws(ImportError) -> Document {
        var importer = try DOCXImporter(data, name, scratch)
        return try importer.document()
    }

    private init(_ data: Data, _ file: String, _ scratch: ScratchFolder) throws(ImportError) {
        // Documents that ask for a password are no archives.
        if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw ImportError(
                file, "The document is encrypted, or in Word's old format",
                remedy: "Save it as .docx without a password")
        }
        archive = try Archive(data, file: file) { path in
            path.hasPrefix("word/")
                && (path.hasSuffix(".xml") || path.hasSuffix(".rels") || path.hasPrefix("word/media/"))
                || path == "docProps/core.xml"
        }
        self.file = file
        self.scratch = scratch
    }

    private func xml(_ path: String) throws(ImportError) -> XMLTree? {
        guard let data = archive[path] else { return nil }
        return try XMLTree.parse(data, file: "\(file): \(path)")
    }

    private mutating func document() throws(ImportError) -> Document {
        guard let data = archive["word/document.xml"] else {
            throw ImportError(
                file, "The archive holds no Word document (word/document.xml is missing)",
                remedy: "Save it as .docx in a word processor")
        }
        try readStyles()
        try readLists()
        if let relations = try xml("word/_rels/document.xml.rels") {
            for relation in relations.elements { targets[relation["Id"] ?? ""] = relation["Target"] }
        }
        if let footnotes = try xml("word/footnotes.xml") {
            for note in footnotes.elements where note["type"] == nil { notes[note["id"] ?? ""] = note }
        }
        var html: [XMLTree] = []
        var title = ""
        let root = try XMLTree.parse(data, file: "\(file): word/document.xml")
        for element in root.first("body")?.elements ?? [] { block(element, &html, &title) }
        var figures: [String: URL] = [:]
        let (archive, targets, scratch) = (archive, targets, scratch)
        var writer = HTMLWriter { image, leftOut in
            Self.figure(image["src"] ?? "", archive, targets, scratch, &figures, &leftOut)
        }
        writer.write(XMLTree(name: "body", attributes: [:], children: html.map { .element($0) }, line: 1))
        var document = Document(title: title, blocks: writer.blocks, figures: figures)
        if let core = try xml("docProps/core.xml") {
            if let stated = core.first("title")?.mathText, !stated.isEmpty { document.title = stated }
            if let creator = core.first("creator")?.mathText, !creator.isEmpty { document.authors = [creator] }
            if let language = core.first("language")?.mathText, !language.isEmpty { document.language = language }
        }
        let front = writer.blocks.prefix(8).map { if case .text(let text) = $0 { text } else { "" } }.joined(
            separator: " ")
        document.licence = DocumentWords.licence(in: front)
        document.leftOut = writer.leftOut
        document.leftOut.add(leftOut)
        document.counts = ["paragraphs", "headings", "tables", "pictures", "formulas", "footnotes"].map {
            .init($0, counts[$0, default: 0])
        }
        return document
    }

    // MARK: Styles and lists

    private mutating func readStyles() throws(ImportError) {
        for style in try xml("word/styles.xml")?.elements ?? [] where style.name == "style" {
            let properties = style.first("pPr")
            styles[style["styleId"] ?? ""] = Style(
                name: style.first("name")?["val"]?.lowercased() ?? "", basedOn: style.first("basedOn")?["val"],
                outline: properties?.first("outlineLvl")?["val"].flatMap { Int($0) },
                list: properties?.first("numPr").flatMap(Self.list))
        }
    }

    private static func list(_ element: XMLTree) -> (id: String, level: Int)? {
        guard let id = element.first("numId")?["val"], id != "0" else { return nil }
        return (id, min(8, max(0, element.first("ilvl")?["val"].flatMap { Int($0) } ?? 0)))
    }

    private mutating func readLists() throws(ImportError) {
        guard let numbering = try xml("word/numbering.xml") else { return }
        var kinds: [String: Set<Int>] = [:]
        for kind in numbering.elements where kind.name == "abstractNum" {
            let levels = kind.elements.filter {
                $0.name == "lvl" && !["bullet", "none"].contains($0.first("numFmt")?["val"] ?? "bullet")
            }
            kinds[kind["abstractNumId"] ?? ""] = Set(levels.compactMap { $0["ilvl"].flatMap { Int($0) } })
        }
        for list in numbering.elements where list.name == "num" {
            numbered[list["numId"] ?? ""] = kinds[list.first("abstractNumId")?["val"] ?? ""]
        }
    }

    /// The style and those it is based on.
    private func chain(_ id: String?) -> [Style] {
        var chain: [Style] = []
        var next = id
        while let id = next, let style = styles[id], chain.count < 20 {
            chain.append(style)
            next = style.basedOn
        }
        return chain
    }

    // MARK: Blocks

    private mutating func block(_ element: XMLTree, _ html: inout [XMLTree], _ title: inout String) {
        switch element.name {
        case "p": paragraph(element, &html, &title)
        case "tbl":
            counts["tables", default: 0] += 1
            html.append(table(element))
        case "sdt": for inner in element.first("sdtContent")?.elements ?? [] { block(inner, &html, &title) }
        case "oMathPara":
            for math in element.elements where math.name == "oMath" { html.append(formula(math, isDisplayed: true)) }
        case "ins", "smartTag", "customXml": for inner in element.elements { block(inner, &html, &title) }
        default: break
        }
    }

    private mutating func paragraph(_ element: XMLTree, _ html: inout [XMLTree], _ title: inout String) {
        let properties = element.first("pPr")
        let id = properties?.first("pStyle")?["val"]
        let styles = chain(id)
        let content = runs(element)
        if styles.contains(where: { $0.name.hasPrefix("toc ") || $0.name == "toc heading" }) {
            leftOut.add("paragraphs", "a table of contents is no lesson")
            return
        }
        if styles.contains(where: { $0.name == "title" }) {
            if title.isEmpty { title = XMLTree(name: "p", children: content).mathText }
            return
        }
        counts["paragraphs", default: 0] += 1
        let named = (id ?? "").lowercased().firstMatch(of: #/^(?:heading|berschrift|titre|标题) ?([1-6])$/#).flatMap {
            Int($0.1)
        }
        let outline =
            properties?.first("outlineLvl")?["val"].flatMap { Int($0) } ?? styles.lazy.compactMap(\.outline).first
        if let level = outline.map({ $0 + 1 }) ?? named, (1...6).contains(level) {
            counts["headings", default: 0] += 1
            html.append(XMLTree(name: "h\(level)", children: content))
            return
        }
        if let list = properties?.first("numPr").flatMap(Self.list) ?? styles.lazy.compactMap(\.list).first {
            add(XMLTree(name: "li", children: content), to: &html, list)
            return
        }
        if styles.contains(where: { $0.name.contains("code") || $0.name.contains("preformatted") }) {
            Self.add(code: content, to: &html)
            return
        }
        let isQuote = styles.contains { $0.name == "quote" || $0.name == "intense quote" }
        let paragraph = XMLTree(name: "p", children: content)
        html.append(isQuote ? XMLTree(name: "blockquote", children: [.element(paragraph)]) : paragraph)
    }

    /// Lines of code follow each other as paragraphs.
    private static func add(code: [XMLTree.Child], to html: inout [XMLTree]) {
        if html.last?.name == "pre" {
            html[html.count - 1].children += [.text("\n")] + code
        } else {
            html.append(XMLTree(name: "pre", children: code))
        }
    }

    /// Puts an item at its level into the list before it, or begins a list.
    private func add(_ item: XMLTree, to html: inout [XMLTree], _ list: (id: String, level: Int)) {
        let name = numbered[list.id]?.contains(list.level) == true ? "ol" : "ul"
        func add(_ tree: inout XMLTree, level: Int) {
            if level > 0, case .element(var last)? = tree.children.last {
                if case .element(var inner)? = last.children.last, inner.name == "ul" || inner.name == "ol" {
                    add(&inner, level: level - 1)
                    last.children[last.children.count - 1] = .element(inner)
                } else {
                    last.children.append(.element(XMLTree(name: name, children: [.element(item)])))
                }
                tree.children[tree.children.count - 1] = .element(last)
            } else {
                tree.children.append(.element(item))
            }
        }
        if let last = html.last, last.name == "ul" || last.name == "ol", list.level > 0 || last.name == name {
            add(&html[html.count - 1], level: list.level)
        } else {
            html.append(XMLTree(name: name, children: [.element(item)]))
        }
    }

    private mutating func table(_ element: XMLTree) -> XMLTree {
        var rows: [XMLTree.Child] = []
        for row in element.elements where row.name == "tr" {
            let isHead = row.first("trPr")?.first("tblHeader") != nil
            var cells: [XMLTree.Child] = []
            for cell in row.elements where cell.name == "tc" {
                var content: [XMLTree] = []
                var title = ""
                for inner in cell.elements { block(inner, &content, &title) }
                var tree = XMLTree(name: isHead ? "th" : "td", children: content.map { .element($0) })
                tree.attributes["colspan"] = cell.first("tcPr")?.first("gridSpan")?["val"]
                cells.append(.element(tree))
            }
            rows.append(.element(XMLTree(name: "tr", children: cells)))
        }
        return XMLTree(name: "table", children: rows)
    }

    // MARK: Runs

    private mutating func runs(_ parent: XMLTree) -> [XMLTree.Child] {
        var content: [XMLTree.Child] = []
        for element in parent.elements {
            switch element.name {
            case "r": content += run(element)
            case "hyperlink":
                var link = XMLTree(name: "a", children: runs(element))
                link.attributes["href"] = element["id"].flatMap { targets[$0] }
                content.append(.element(link))
            case "oMath": content.append(.element(formula(element, isDisplayed: false)))
            case "oMathPara":
                for math in element.elements where math.name == "oMath" {
                    content.append(.element(formula(math, isDisplayed: true)))
                }
            case "ins", "smartTag", "sdtContent", "fldSimple", "customXml": content += runs(element)
            case "sdt": content += element.first("sdtContent").map { runs($0) } ?? []
            case "del", "moveFrom": leftOut.add("deletions", "they are struck by tracked changes")
            default: break
            }
        }
        return content
    }

    private mutating func run(_ element: XMLTree) -> [XMLTree.Child] {
        var content: [XMLTree.Child] = []
        for part in element.elements {
            switch part.name {
            case "t": content.append(.text(part.text))
            case "tab": content.append(.text(" "))
            case "br", "cr": if part["type"] == nil { content.append(.element(XMLTree(name: "br"))) }
            case "noBreakHyphen": content.append(.text("-"))
            case "footnoteReference":
                guard let note = part["id"].flatMap({ notes[$0] }) else { break }
                counts["footnotes", default: 0] += 1
                content.append(.text(" ("))
                // A note has no notes of its own.
                let open = notes
                notes = [:]
                for (index, paragraph) in note.elements.filter({ $0.name == "p" }).enumerated() {
                    if index > 0 { content.append(.text(" ")) }
                    content += runs(paragraph)
                }
                notes = open
                content.append(.text(")"))
            case "drawing", "pict", "object": content += pictures(part)
            case "AlternateContent":
                if let choice = part.first("Choice") ?? part.first("Fallback") {
                    content += run(choice)
                }
            default: break
            }
        }
        guard let properties = element.first("rPr"), !content.isEmpty else { return content }
        func isOn(_ name: String) -> Bool {
            properties.first(name).map { !["0", "false", "none", "off"].contains($0["val"] ?? "true") } ?? false
        }
        if isOn("vanish") { return [] }
        var wrapped = content
        for (name, tag) in [("b", "b"), ("i", "i")] where isOn(name) {
            wrapped = [.element(XMLTree(name: tag, children: wrapped))]
        }
        switch properties.first("vertAlign")?["val"] {
        case "superscript": wrapped = [.element(XMLTree(name: "sup", children: content))]
        case "subscript": wrapped = [.element(XMLTree(name: "sub", children: content))]
        default: break
        }
        return wrapped
    }

    private mutating func formula(_ element: XMLTree, isDisplayed: Bool) -> XMLTree {
        counts["formulas", default: 0] += 1
        var math = OfficeMath.mathML(element)
        if isDisplayed { math.attributes["display"] = "block" }
        return math
    }

    // MARK: Pictures

    private mutating func pictures(_ element: XMLTree) -> [XMLTree.Child] {
        var found: [XMLTree.Child] = []
        var description = ""
        element.walk { part in
            if part.name == "docPr" { description = part["descr"] ?? "" }
            let id = part.name == "blip" ? part["embed"] : part.name == "imagedata" ? part["id"] : nil
            guard let id else { return }
            var image = XMLTree(name: "img")
            image.attributes = ["src": id, "alt": description]
            found.append(.element(image))
        }
        counts["pictures", default: 0] += found.count
        return found
    }

    /// Writes a picture of the archive to the scratch folder.
    private static func figure(
        _ id: String, _ archive: Archive, _ targets: [String: String], _ scratch: ScratchFolder,
        _ figures: inout [String: URL], _ leftOut: inout LeftOut
    ) -> String? {
        guard let target = targets[id], let path = "word/document.xml".resolving(target), let data = archive[path]
        else {
            leftOut.add("figures", "the picture is not in the document")
            return nil
        }
        return Picture.add(data, named: path, to: scratch, &figures, &leftOut)
    }
}

extension XMLTree {
    init(name: String, children: [Child] = []) { self.init(name: name, attributes: [:], children: children, line: 1) }
}
