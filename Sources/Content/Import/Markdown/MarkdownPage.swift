import Foundation
import Yams

/// One Markdown file of a source: what its front matter says, its title and its lines.
struct MarkdownPage {
    enum Line: Equatable {
        case text(String)
        /// A fenced block with what stands behind its opening fence.
        case code(info: String, [String], indent: Int = 0)
    }

    /// Below the source's folder.
    let path: String
    /// Markdown on one line.
    var title: String
    /// Its place among its neighbours, where the front matter gives one.
    var order: Double?
    /// Without front matter and the title's heading.
    var lines: [Line]

    init(_ text: String, path: String) {
        self.path = path
        var source = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var title = ""
        if source.first?.trimmingCharacters(in: .whitespaces) == "---",
            let end = source.dropFirst().firstIndex(where: { ["---", "..."].contains($0) })
        {
            let matter = try? Yams.compose(yaml: source[1..<end].joined(separator: "\n"))
            title = matter?["title"]?.string.map { MarkdownWriter(text: $0).singleLine } ?? ""
            order =
                ["weight", "nav_order", "sidebar_position", "order"].lazy
                .compactMap { matter?[$0]?.string.flatMap(Double.init) }.first
            source = source[(end + 1)...]
        }
        var lines = Self.lines(source)
        let first = lines.firstIndex { $0 != .text("") && !Self.isComment($0) }
        if let first, case .text(let heading) = lines[first] {
            if heading.hasPrefix("# ") {
                title = Self.plainHeading(heading.dropFirst(2))
                lines.removeSubrange(...first)
            } else if first + 1 < lines.count, case .text(let rule) = lines[first + 1], rule.count > 2,
                rule.allSatisfy({ $0 == "=" })
            {
                title = Self.plainHeading(heading[...])
                lines.removeSubrange(...(first + 1))
            }
        }
        self.lines = lines
        self.title = title.isEmpty ? MarkdownWriter(text: Self.name(of: path)).singleLine : title
    }

    private static func isComment(_ line: Line) -> Bool {
        if case .text(let text) = line { text.hasPrefix("<!--") && text.hasSuffix("-->") } else { false }
    }

    private static func lines(_ source: ArraySlice<String>) -> [Line] {
        var lines: [Line] = []
        var open: (fence: Substring, indent: Int, info: String, code: [String])?
        for line in source {
            let text = line.drop { $0 == " " }
            let run = text.prefix { $0 == "`" || $0 == "~" }
            let isFence = run.count >= 3 && Set(run).count == 1
            if let block = open {
                let rest = text.dropFirst(run.count)
                if isFence, run.count >= block.fence.count, run.first == block.fence.first,
                    rest.allSatisfy(\.isWhitespace)
                {
                    lines.append(.code(info: block.info, block.code, indent: block.indent))
                    open = nil
                } else {
                    let indent = line.prefix { $0 == " " }.count
                    open?.code.append(String(line.dropFirst(min(indent, block.indent))))
                }
            } else if isFence, !(run.first == "`" && text.dropFirst(run.count).contains("`")) {
                let info = text.dropFirst(run.count).trimmingCharacters(in: .whitespaces)
                open = (run, line.count - text.count, info, [])
            } else {
                lines.append(.text(line.allSatisfy(\.isWhitespace) ? "" : line))
            }
        }
        if let block = open { lines.append(.code(info: block.info, block.code, indent: block.indent)) }
        return lines
    }

    /// A heading without anchors, images and links.
    static func plainHeading(_ heading: Substring) -> String {
        var text = String(heading).replacing(#/\s*\{[#.:][^}]*\}\s*$/#, with: "").replacing(#/\s+#+\s*$/#, with: "")
        text = text.replacing(#/!\[[^\]]*\]\([^)]*\)/#, with: "").replacing(#/<[^<>]*>/#, with: "")
        text = text.replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.1) }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").escapingStrayDollars
    }

    /// `chapter_linear-networks/01_linear-regression.md` → `linear regression`; the folder of an `index.md`.
    static func name(of path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        let file = parts.popLast() ?? ""
        var name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
        if isIndex(file), let folder = parts.last { name = folder }
        name = name.replacing(#/^(?:chapter[_-])?[0-9]*[_.\s-]*/#, with: "")
        let plain = name.replacing("_", with: " ").replacing("-", with: " ")
        return plain.isEmpty ? file : plain
    }

    /// Whether a file stands for its folder.
    static func isIndex(_ file: String) -> Bool {
        ["index.md", "readme.md", "_index.md"].contains(file.lowercased())
    }

    /// `#` headings with their level.
    static func heading(_ line: String) -> (level: Int, text: Substring)? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        return (level, line.dropFirst(level + 1))
    }
}
