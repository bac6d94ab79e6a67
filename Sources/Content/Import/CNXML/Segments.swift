/// The content of a question or a solution as a flat run of text and formulas, parted at marks such as ⓐ.
struct Segments {
    enum Segment: Equatable {
        case text(String)
        case latex(String)

        var formula: String? { if case .latex(let latex) = self { latex } else { nil } }

        /// White space or punctuation without meaning.
        var isBlank: Bool {
            if case .text(let text) = self { text.allSatisfy { $0.isWhitespace || ".,;:".contains($0) } } else { false }
        }
    }

    private(set) var stem: [Segment] = []
    private(set) var parts: [(mark: Character, segments: [Segment])] = []

    /// - Returns: nil when the content has pictures, tables, or other things that are no text.
    init?(_ element: XMLTree, _ writer: inout ModuleWriter) {
        guard read(element, &writer) else { return nil }
    }

    private mutating func read(_ element: XMLTree, _ writer: inout ModuleWriter) -> Bool {
        for child in element.children {
            switch child {
            case .comment: break
            case .text(let text): add(text: text)
            case .element(let element):
                switch element.name {
                case "math":
                    if let latex = writer.latex(element) { add(.latex(latex)) }
                case "emphasis", "span", "term", "para", "equation", "foreign":
                    if !read(element, &writer) { return false }
                    if element.name == "para" { add(text: " ") }
                case "newline", "space": add(text: " ")
                case "link": add(text: writer.inline(element).text)
                case "sup": add(.latex("{}^{\(MathML.inText(element.plainText))}"))
                case "sub": add(.latex("{}_{\(MathML.inText(element.plainText))}"))
                case "title", "label": break
                case "list" where element.has(class: "circled") || element["list-type"] == "enumerated":
                    for (index, item) in element.elements.filter({ $0.name == "item" }).enumerated() where index < 26 {
                        UnicodeScalar(0x24D0 + UInt32(index)).map { begin(Character($0)) }
                        if !read(item, &writer) { return false }
                    }
                default: return false
                }
            }
        }
        return true
    }

    private mutating func add(text: String) {
        var plain = ""
        for character in text {
            if let value = character.unicodeScalars.first?.value, (0x24D0...0x24E9).contains(value) {
                add(.text(plain))
                plain = ""
                begin(character)
            } else {
                plain.append(character)
            }
        }
        add(.text(plain))
    }

    private mutating func begin(_ mark: Character) { parts.append((mark, [])) }

    private mutating func add(_ segment: Segment) {
        if case .text("") = segment { return }
        if parts.isEmpty { stem.append(segment) } else { parts[parts.count - 1].segments.append(segment) }
    }

    static func line(_ segments: [Segment]) -> MarkdownWriter {
        segments.reduce(into: MarkdownWriter()) { line, segment in
            switch segment {
            case .text(let text): line.add(text: text)
            case .latex(let latex): line.add(formula: latex)
            }
        }
    }

    /// As one text with formulas as LaTeX.
    static func plain(_ segments: [Segment]) -> String {
        segments.map { if case .text(let text) = $0 { text } else { $0.formula ?? "" } }.joined()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
