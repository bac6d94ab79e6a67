import CMarkGFM
import Synchronization

/// A parsed Markdown text (CommonMark with GitHub's tables and `~~strikethrough~~`), read as events.
///
/// Used from one thread at a time.
final class MarkdownTree {
    enum Alignment: UInt8 {
        case none = 0
        case left = 0x6C
        case center = 0x63
        case right = 0x72
    }

    enum Node: Equatable {
        case document
        /// Paragraphs of a tight list stand without space between them.
        case paragraph(isTight: Bool)
        case heading(level: Int)
        case quotation
        /// `start` is nil for a list without numbers.
        case list(start: Int?)
        case item
        case codeBlock(String, language: String)
        case rule
        /// Tags as they are written, without comments.
        case html(String, isBlock: Bool)
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        case emphasis
        case strong
        case deleted
        case link(destination: String, title: String)
        case image(destination: String, title: String)
        case table([Alignment])
        case row(isHeader: Bool)
        case cell
        case other
    }

    struct Event {
        var node: Node
        /// False when the node has no content or its content is over.
        var isEntering: Bool
        /// From 1, in the text that was parsed; 0 when unknown, as within a line.
        var line: Int
    }

    private let root: OpaquePointer?

    /// - Parameter text: in UTF-8.
    init(_ text: [UInt8]) {
        var root: OpaquePointer?
        // The parser notes in global tables which characters the extensions use, hence one text at a time.
        Self.parsing.withLock { isReady in
            if !isReady {
                cmark_gfm_core_extensions_ensure_registered()
                isReady = true
            }
            guard let parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else { return }
            defer { cmark_parser_free(parser) }
            // Its third extension, for bare addresses, takes quadratic time and takes Chinese text for a part of them.
            for name in Self.mayHaveTables(text) ? ["table", "strikethrough"] : ["strikethrough"] {
                if let found = cmark_find_syntax_extension(name) {
                    cmark_parser_attach_syntax_extension(parser, found)
                }
            }
            text.withUnsafeBytes { bytes in
                cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
            }
            root = cmark_parser_finish(parser)
        }
        self.root = root
    }

    private static let parsing = Mutex(false)

    /// Rows are filled up to the width of their table, so that a short text can stand for a table of any size.
    private static func mayHaveTables(_ text: [UInt8]) -> Bool {
        var (lines, bars, mostBars) = (1, 0, 0)
        for byte in text {
            if byte == UInt8(ascii: "\n") {
                lines += 1
                bars = 0
            } else if byte == UInt8(ascii: "|") {
                bars += 1
                mostBars = max(mostBars, bars)
            }
        }
        return mostBars > 0 && mostBars <= 500_000 / lines
    }

    deinit { cmark_node_free(root) }

    /// Calls `visit` when a node begins and, if it can have content, when it ends; in the order of the text.
    func walk(_ visit: (Event) -> Void) {
        guard let root, let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(
                Event(
                    node: Self.node(node), isEntering: event == CMARK_EVENT_ENTER,
                    line: Int(cmark_node_get_start_line(node))))
        }
    }

    private static func node(_ node: OpaquePointer) -> Node {
        func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_PARAGRAPH:
            let list = cmark_node_parent(node).flatMap { cmark_node_parent($0) }
            return .paragraph(isTight: list.map { cmark_node_get_list_tight($0) != 0 } ?? false)
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_BLOCK_QUOTE: return .quotation
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_CODE_BLOCK:
            let information = string(cmark_node_get_fence_info(node))
            let language = information.split(whereSeparator: \.isWhitespace).first ?? ""
            return .codeBlock(string(cmark_node_get_literal(node)), language: String(language))
        case CMARK_NODE_THEMATIC_BREAK: return .rule
        case CMARK_NODE_HTML_BLOCK:
            return .html(withoutComments(string(cmark_node_get_literal(node))).trimmed, isBlock: true)
        case CMARK_NODE_HTML_INLINE:
            return .html(withoutComments(string(cmark_node_get_literal(node))), isBlock: false)
        case CMARK_NODE_TEXT: return .text(string(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(string(cmark_node_get_literal(node)))
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK:
            return .link(
                destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            return .image(
                destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        default: break
        }
        // Extensions have no constants that are safe to read from several threads.
        switch string(cmark_node_get_type_string(node)) {
        case "strikethrough": return .deleted
        case "table":
            let count = Int(cmark_gfm_extensions_get_table_columns(node))
            let alignments = cmark_gfm_extensions_get_table_alignments(node)
            return .table((0..<count).map { column in alignments.flatMap { Alignment(rawValue: $0[column]) } ?? .none })
        case "table_header": return .row(isHeader: true)
        case "table_row": return .row(isHeader: false)
        case "table_cell": return .cell
        default: return .other
        }
    }

    private static func withoutComments(_ html: String) -> String {
        var rest = html[...]
        var kept = ""
        while let start = rest.firstRange(of: "<!--"),
            let end = rest[start.upperBound...].firstRange(of: "-->")
        {
            kept += rest[..<start.lowerBound]
            rest = rest[end.upperBound...]
        }
        return kept + rest
    }
}
