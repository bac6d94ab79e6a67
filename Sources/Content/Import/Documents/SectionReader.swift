import Foundation

/// Reads the blocks of one section: objectives and definitions apart, the rest as the Markdown of a lesson.
struct SectionReader {
    private let blocks: [Document.Block]
    private let role: DocumentWords.Role
    private(set) var objectives: [String] = []
    private(set) var definitions: [(term: String, meaning: String)] = []
    private var parts: [String] = []
    /// Whether anything but headings and page numbers is left.
    private(set) var hasText = false

    var body: String { parts.joined(separator: "\n\n") }

    /// - Parameter page: the page that the section begins on, for the first line.
    init(_ blocks: [Document.Block], role: DocumentWords.Role, page: Int?) {
        self.blocks = blocks
        self.role = role
        if let page { parts.append(Self.marker(page)) }
    }

    static func marker(_ page: Int) -> String { "<!-- page \(page) -->" }

    /// - Parameter shift: the level in the lesson of the highest heading that is left.
    mutating func read(shift: Int) {
        let highest = blocks.compactMap { if case .heading(let level, _) = $0 { level } else { nil } }.min() ?? 1
        var mode = role == .glossary ? DocumentWords.Role.glossary : role == .objectives ? .objectives : .other
        // Within a glossary, headings are letters of the alphabet.
        var modeLevel = 0
        for block in blocks {
            switch block {
            case .page(let number):
                let marker = Self.marker(number)
                if parts.last?.hasPrefix("<!-- page") == true { parts.removeLast() }
                parts.append(marker)
            case .heading(let level, let text):
                flush()
                let own = DocumentWords.numbered(text)?.title ?? text
                let found = DocumentWords.role(of: own)
                if found == .glossary || found == .objectives {
                    (mode, modeLevel) = (found, level)
                    continue
                }
                if mode == .glossary, level > modeLevel, text.count <= 3 { continue }
                if level <= modeLevel || role != .glossary { mode = .other }
                parts.append("\(String(repeating: "#", count: min(6, level - highest + shift))) \(text)")
            case .text(let text):
                read(text, &mode)
            }
        }
        flush()
        // Headings that nothing stands below.
        while let last = parts.last, last.hasPrefix("#") || (last.hasPrefix("<!-- page") && parts.count > 1) {
            parts.removeLast()
        }
    }

    private mutating func read(_ text: String, _ mode: inout DocumentWords.Role) {
        let items = Self.items(text)
        switch mode {
        case .objectives:
            if let items {
                objectives += items
                announced = []
                mode = .other
                return
            }
            if text.hasSuffix(":") || text.hasSuffix("：") || DocumentWords.announcesObjectives(text) { return }
            mode = .other
        case .glossary:
            let found = (items ?? [text]).map(DocumentWords.definition)
            if found.allSatisfy({ $0 != nil }) {
                definitions += found.compactMap { $0 }
                return
            }
        default:
            if DocumentWords.announcesObjectives(text) { mode = .objectives }
            if mode == .objectives, objectives.isEmpty { return announced.append(text) }
        }
        flush()
        hasText = true
        parts.append(text)
    }

    private mutating func flush() {
        if !announced.isEmpty { hasText = true }
        parts += announced
        announced = []
    }

    /// An announcement that goes back to the text unless a list follows.
    private var announced: [String] = []

    /// The items of a flat list; nil when the text is none.
    static func items(_ text: String) -> [String]? {
        let lines = text.split(separator: "\n")
        let items = lines.compactMap { line -> String? in
            if line.hasPrefix("- ") { return line.dropFirst(2).trimmingCharacters(in: .whitespaces) }
            guard let match = line.prefixMatch(of: #/[0-9]{1,3}\. /#) else { return nil }
            return line[match.range.upperBound...].trimmingCharacters(in: .whitespaces)
        }
        return items.count == lines.count && !items.isEmpty && items.allSatisfy { !$0.isEmpty } ? items : nil
    }
}
