import CXML2
import Foundation

extension XMLTree {
    private static let htmlDepthLimit = 250
    private static let htmlElementLimit = 400_000
    static let htmlSizeLimit = 16 << 20

    /// Reads a page of HTML as browsers do, mending what is broken. Nothing is fetched and no DTD is read.
    ///
    /// - Parameters:
    ///   - encoding: as the server named it; what the text itself shows wins.
    ///   - file: for errors.
    static func parse(html data: Data, encoding: String? = nil, file: String) throws(ImportError) -> XMLTree {
        guard data.count <= htmlSizeLimit else {
            throw ImportError(
                file, "The page has \(data.count) bytes, more than \(htmlSizeLimit)",
                remedy: "Split it into several pages")
        }
        let text = try text(data, encoding, file)
        guard !text.utf8.contains(0) else {
            throw ImportError(
                file, "The page holds NUL bytes, as no text does", remedy: "Save it again as HTML in UTF-8")
        }
        let bytes = Data(text.utf8)
        let options = Int32(
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_NOERROR.rawValue
                | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue)
        let document = bytes.withUnsafeBytes { buffer in
            htmlReadMemory(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, "UTF-8", options)
        }
        guard let document, let root = xmlDocGetRootElement(document) else {
            throw ImportError(file, "The page is empty", remedy: "Give a page with text")
        }
        defer { xmlFreeDoc(document) }
        var count = 0
        guard let tree = tree(root, depth: 0, &count) else {
            throw ImportError(
                file,
                count > htmlElementLimit
                    ? "The page has more than \(htmlElementLimit) elements"
                    : "The page's elements are nested more than \(htmlDepthLimit) deep",
                remedy: "Split or simplify the page")
        }
        return tree
    }

    /// The text in whatever encoding it shows, the server names or the page names; characters that make no sense are replaced.
    private static func text(_ data: Data, _ encoding: String?, _ file: String) throws(ImportError) -> String {
        let head = data.prefix(2048)
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            return try TextDocument.decode(data, file: file)
        }
        if let text = String(validating: data, as: UTF8.self) { return text }
        let named = String(decoding: head, as: UTF8.self).firstMatch(
            of: #/(?i)charset\s*=\s*["']?([a-z0-9_-]{2,20})/#)
        for name in [encoding, named.map { String($0.1) }, "GB18030"] {
            if let name, let text = TextDocument.converted(data, from: name) { return text }
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// Nil when it is too deep or too large.
    private static func tree(_ node: UnsafeMutablePointer<xmlNode>, depth: Int, _ count: inout Int) -> XMLTree? {
        count += 1
        guard depth < htmlDepthLimit, count <= htmlElementLimit else { return nil }
        var element = XMLTree(
            name: string(node.pointee.name).lowercased(), attributes: [:], line: Int(xmlGetLineNo(node)))
        var attribute = node.pointee.properties
        while let current = attribute {
            let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
            element.attributes[string(current.pointee.name).lowercased()] = value.map { string($0) } ?? ""
            if let value { cria_xml_free(value) }
            attribute = current.pointee.next
        }
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                guard let inner = tree(current, depth: depth + 1, &count) else { return nil }
                element.children.append(.element(inner))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                element.children.append(.text(string(current.pointee.content)))
            default: break
            }
            child = current.pointee.next
        }
        return element
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private static func string(_ pointer: UnsafeMutablePointer<xmlChar>) -> String { String(cString: pointer) }

    /// The first element within that `matches`, in the order of the document.
    func descendant(where matches: (XMLTree) -> Bool) -> XMLTree? {
        if matches(self) { return self }
        for element in elements {
            if let found = element.descendant(where: matches) { return found }
        }
        return nil
    }

    func descendant(_ name: String) -> XMLTree? { descendant { $0.name == name } }
}
