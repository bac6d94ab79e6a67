/// What a Markdown text holds, for checking and for finding passages.
package struct MarkdownText: Sendable {
    package struct Image: Hashable, Sendable {
        package var destination: String
        package var alternative: String
        /// From 1.
        package var line: Int
    }

    /// A heading with what stands below it, up to the next heading of any level.
    package struct Section: Hashable, Sendable {
        /// Plain text of the heading; empty for what stands before the first one.
        package var heading: String
        /// 1…6; 0 for what stands before the first heading.
        package var level: Int
        /// The `id` that ``Typesetter/html(_:figureBase:)`` gives the heading; empty when there is none.
        package var id: String
        /// Line of the heading, from 1; 1 for what stands before the first heading.
        package var line: Int
        /// Plain text without Markdown, formulas as TeX without dollar signs; each paragraph, list item and table row is a
        /// line.
        package var text: String
    }

    /// In the order of the text.
    package private(set) var images: [Image] = []
    /// In the order of the text; what stands before the first heading is left out when it is empty.
    package private(set) var sections: [Section] = []

    private var section = Section(heading: "", level: 0, id: "", line: 1, text: "")
    private var slugs = Slugs()
    private var isHeading = false
    /// The images that are open, the outermost first.
    private var openImages: [Image] = []

    package init(_ markdown: String) {
        let source = MarkdownSource(markdown)
        var line = 1
        MarkdownTree(source.text).walk { event in
            if event.line > 0 { line = event.line }
            read(event.node, event.isEntering, source, source.line(line))
        }
        endSection()
    }

    private mutating func read(
        _ node: MarkdownTree.Node, _ isEntering: Bool, _ source: MarkdownSource, _ line: Int
    ) {
        switch node {
        case .text(let text): add(source.plain(text))
        case .code(let code): add(source.original(code))
        case .codeBlock(let code, _): add(source.original(code) + "\n")
        case .html(let text, let isBlock): add(source.plain(text) + (isBlock ? "\n" : ""))
        case .softBreak, .lineBreak: add(" ")
        case .image(let destination, _):
            if isEntering {
                openImages.append(
                    Image(destination: source.original(destination), alternative: "", line: line))
            } else if let image = openImages.popLast() {
                images.append(image)
            }
        case .heading(let level):
            if isEntering {
                endSection()
                section = Section(heading: "", level: level, id: "", line: line, text: "")
            } else {
                section.id = slugs.next(for: section.heading)
                section.heading = section.heading.trimmed
            }
            isHeading = isEntering
        case .paragraph, .row: if !isEntering { add("\n") }
        case .cell: if !isEntering { add(" ") }
        default: break
        }
    }

    private mutating func add(_ text: String) {
        for index in openImages.indices { openImages[index].alternative += text }
        if isHeading {
            section.heading += text
        } else {
            section.text += text
        }
    }

    private mutating func endSection() {
        section.text = section.text.split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
        if section.level > 0 || !section.text.isEmpty { sections.append(section) }
    }
}
