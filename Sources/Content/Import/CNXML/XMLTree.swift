import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An element of an XML document with what it holds.
struct XMLTree {
    enum Child {
        case element(XMLTree)
        case text(String)
        case comment(String)
    }

    /// Without namespace prefix.
    var name: String
    /// By name without prefix.
    var attributes: [String: String]
    var children: [Child] = []
    /// From 1.
    var line: Int

    subscript(_ attribute: String) -> String? { attributes[attribute] }

    var elements: [XMLTree] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func first(_ name: String) -> XMLTree? { elements.first { $0.name == name } }

    /// Whether the attribute `class` has this word.
    func has(class word: String) -> Bool { classes.contains { $0 == word } }

    var classes: [Substring] { (self["class"] ?? "").split(whereSeparator: \.isWhitespace) }

    /// All text within, with white space as it is written.
    var text: String {
        children.reduce(into: "") { text, child in
            switch child {
            case .element(let element): text += element.text
            case .text(let own): text += own
            case .comment: break
            }
        }
    }

    /// Calls `visit` for this element and all within it, in the order of the document.
    func walk(_ visit: (XMLTree) -> Void) {
        visit(self)
        for element in elements { element.walk(visit) }
    }
}

extension XMLTree {
    /// Nesting and number of elements that are read at most.
    private static let depthLimit = 200
    private static let elementLimit = 1_000_000

    /// Reads a document. Entities of the document's own are refused, since a few lines of them can stand for a document of
    /// any size or for files outside it.
    ///
    /// - Parameter file: for errors.
    static func parse(_ data: Data, file: String) throws(ImportError) -> XMLTree {
        // In UTF-16, each letter has a zero byte on one side.
        let mark = Array("<!ENTITY".utf8)
        for spelling in [mark, mark.flatMap { [$0, 0] }, mark.flatMap { [0, $0] }]
        where data.firstRange(of: Data(spelling)) != nil {
            throw ImportError(
                file, "The XML defines entities, which are not read", remedy: "Write out what they stand for")
        }
        let reader = Reader()
        let parser = XMLParser(data: data)
        parser.shouldProcessNamespaces = true
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        _ = parser.parse()
        if let (line, reason) = reader.fault {
            throw ImportError(
                file, line: line, "The XML cannot be read: \(reason)",
                remedy: "Mend the file, or fetch it again from its source")
        }
        guard let root = reader.root else {
            throw ImportError(
                file, "The file holds no complete XML", remedy: "Mend the file, or fetch it again from its source")
        }
        return root
    }

    private final class Reader: NSObject, XMLParserDelegate {
        private(set) var root: XMLTree?
        private(set) var fault: (line: Int, reason: String)?
        private var open: [XMLTree] = []
        private var count = 0

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            count += 1
            guard fault == nil, open.count < XMLTree.depthLimit, count < XMLTree.elementLimit else {
                fail(parser, count < XMLTree.elementLimit ? "elements are nested too deeply" : "it is too large")
                return
            }
            let plain = attributes.map { (Self.local($0.key), $0.value) }
            open.append(
                XMLTree(
                    name: Self.local(name), attributes: Dictionary(plain, uniquingKeysWith: { first, _ in first }),
                    line: parser.lineNumber))
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            guard fault == nil, let element = open.popLast() else { return }
            if open.isEmpty {
                if root == nil { root = element }
            } else {
                open[open.count - 1].children.append(.element(element))
            }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard fault == nil, let last = open.indices.last else { return }
            if case .text(let before)? = open[last].children.last {
                open[last].children[open[last].children.count - 1] = .text(before + text)
            } else {
                open[last].children.append(.text(text))
            }
        }

        func parser(_ parser: XMLParser, foundCDATA data: Data) {
            self.parser(parser, foundCharacters: String(decoding: data, as: UTF8.self))
        }

        func parser(_ parser: XMLParser, foundComment comment: String) {
            guard fault == nil, let last = open.indices.last else { return }
            open[last].children.append(.comment(comment))
        }

        func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
            let code = (error as NSError).code
            // 200 to 204 are about namespace prefixes, which are not needed.
            if !(200...204).contains(code), fault == nil {
                fail(parser, Self.reasons[code] ?? "it is not well-formed (libxml2 error \(code))")
            }
        }

        private func fail(_ parser: XMLParser, _ reason: String) {
            if fault == nil { fault = (max(1, parser.lineNumber), reason) }
            parser.abortParsing()
        }

        private static func local(_ name: String) -> String {
            name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
        }

        /// Of `xmlParserErrors` in libxml2.
        private static let reasons = [
            4: "the file is empty", 5: "it stops in the middle", 9: "it holds a character that XML does not allow",
            26: "it uses an entity that is not defined", 38: "an attribute's value holds `<`",
            39: "an attribute's value is not quoted", 68: "a name is missing after `&` or `<`",
            73: "a tag is not closed with `>`", 76: "an end tag does not match its start tag",
            77: "it stops before all elements are closed", 81: "it is not UTF-8",
        ]
    }
}
