import Foundation
import Yams

/// Which Markdown files of a folder are read, in which order and in which units.
///
/// A table of contents decides: d2lbook's and Sphinx's toc blocks, mkdocs' `nav`, Jupyter Book's `_toc.yml`, mdBook's and
/// GitBook's `SUMMARY.md`. Without one, files are sorted by their number or name, a folder's own page first.
struct MarkdownContents {
    struct Entry: Equatable {
        var path: String
        /// Titles of the sections that it stands below; the unit is named by them.
        var sections: [String] = []
        /// What the table of contents calls it.
        var title: String?
    }

    private(set) var entries: [Entry] = []
    /// Named in the table of contents, but not in the folder.
    private(set) var missing: [String] = []
    /// Of the site or the book, where a configuration names it.
    private(set) var title: String?
    private(set) var author: String?
    /// The folder that the pages lie in; empty where it is the whole.
    private(set) var place = ""
    /// Whether a table of contents decided.
    private(set) var isGiven = false
    /// The files are those of one language each: `page.en.md` beside `page.md`, by the first one's path and language.
    private(set) var translations: [String: [String: String]] = [:]

    private let folder: SourceFolder
    private let files: Set<String>

    private static let depthLimit = 8
    static let fileLimit = 5000
    /// Files for those who work on a repository, not for its readers.
    private static let aside: Set<String> = [
        "license.md", "licence.md", "contributing.md", "changelog.md", "code_of_conduct.md", "security.md",
        "summary.md", "authors.md", "contributors.md",
    ]

    /// The Markdown files below a folder.
    static func files(in folder: SourceFolder) -> [String] {
        func list(_ place: String, _ depth: Int) -> [String] {
            let names = folder.names(in: place).map { place.isEmpty ? $0 : "\(place)/\($0)" }
            let pages = names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".markdown") }
            let inside = names.filter { !pages.contains($0) && !$0.hasSuffix("node_modules") }
            return pages + (depth < depthLimit ? inside.flatMap { list($0, depth + 1) } : [])
        }
        return list("", 0).filter { path in
            let name = path.split(separator: "/").last?.lowercased() ?? ""
            return !aside.contains(name) && path.lowercased() != "readme.md"
        }
    }

    init(_ folder: SourceFolder, files: [String], pages: [String: MarkdownPage]) {
        self.folder = folder
        self.files = Set(files)
        let tables: [(inout Self) -> Void] = [
            { $0.readNavigation() }, { $0.readTableOfContents() }, { $0.readSummary() }, { $0.readBlocks(pages) },
        ]
        for table in tables where entries.isEmpty {
            missing = []
            table(&self)
        }
        isGiven = !entries.isEmpty
        findTranslations()
        if !isGiven { sort(files.filter { path in !translations.values.contains { $0.values.contains(path) } }, pages) }
        var seen: Set<String> = []
        entries = entries.filter { seen.insert($0.path).inserted }
    }

    private mutating func add(_ path: String, _ sections: [String], title: String?) {
        let name = path.hasSuffix(".md") || path.hasSuffix(".markdown") ? path : path + ".md"
        if files.contains(name) {
            entries.append(Entry(path: name, sections: sections, title: title))
        } else {
            missing.append(path)
        }
    }

    // MARK: Tables of contents

    /// `nav` of mkdocs.yml.
    private mutating func readNavigation() {
        guard let name = ["mkdocs.yml", "mkdocs.yaml"].first(where: folder.exists) else { return }
        let root = values(of: name)
        title = root["site_name"]?.string.map { MarkdownWriter(text: $0).singleLine }
        author = root["site_author"]?.string
        let place = root["docs_dir"]?.string ?? "docs"
        if let nav = root["nav"] {
            self.place = place
            readNavigation(nav, below: place, [], title: nil, depth: 0)
        }
    }

    private mutating func readNavigation(
        _ node: Node, below place: String, _ sections: [String], title: String?, depth: Int
    ) {
        guard depth < Self.depthLimit else { return }
        if let path = node.string {
            if !path.contains("://") { add("\(place)/\(path)", sections, title: title) }
        } else if let items = node.sequence {
            let inner = sections + (title.map { [$0] } ?? [])
            for item in items { readNavigation(item, below: place, inner, title: nil, depth: depth + 1) }
        } else if let pairs = node.mapping {
            for (key, value) in pairs {
                readNavigation(value, below: place, sections, title: key.string, depth: depth + 1)
            }
        }
    }

    /// `_toc.yml` of Jupyter Book.
    private mutating func readTableOfContents() {
        guard folder.exists("_toc.yml"), let root = yaml("_toc.yml") else { return }
        readBook(root, [], depth: 0)
    }

    private mutating func readBook(_ node: Node, _ sections: [String], depth: Int) {
        guard depth < Self.depthLimit else { return }
        if let items = node.sequence {
            for item in items { readBook(item, sections, depth: depth + 1) }
        } else if node.mapping != nil {
            let caption = (node["caption"] ?? node["part"])?.string
            if let path = (node["root"] ?? node["file"])?.string {
                add(path, sections, title: node["title"]?.string)
            }
            for key in ["parts", "chapters", "sections"] {
                if let inner = node[key] { readBook(inner, sections + (caption.map { [$0] } ?? []), depth: depth + 1) }
            }
        }
    }

    /// `SUMMARY.md`: a list of links, nested, with headings for its parts.
    private mutating func readSummary() {
        let places = ["", "src", "docs"].filter { folder.exists($0.isEmpty ? "SUMMARY.md" : "\($0)/SUMMARY.md") }
        guard let place = places.first else { return }
        let name = place.isEmpty ? "SUMMARY.md" : "\(place)/SUMMARY.md"
        guard let data = try? folder.data(name) else { return }
        var part: [String] = []
        /// Titles that the items of a deeper level stand below.
        var above: [(indent: Int, title: String)] = []
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) {
            if let (level, text) = MarkdownPage.heading(line) {
                if level > 1 || !entries.isEmpty { part = [MarkdownPage.plainHeading(text)] }
                above = []
                continue
            }
            let indent = line.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
            above.removeAll { $0.indent >= indent }
            guard let item = line.firstMatch(of: #/^\s*(?:[-*+]|[0-9]+[.)])?\s*\[([^\]]*)\](?:\(([^)]*)\))?/#) else {
                continue
            }
            let title = MarkdownPage.plainHeading(item.1)
            if let target = item.2, !target.isEmpty, !target.contains("://") {
                let path = String(target.split(separator: "#").first ?? "").removingPercentEncoding ?? ""
                if let path = name.resolving(path) {
                    let unit = above.first.map { [$0.title] } ?? []
                    add(path, part + unit, title: title)
                }
            }
            above.append((indent, title))
        }
        // A chapter's own page opens its unit.
        for index in entries.indices where entries[index].sections.count == (part.isEmpty ? 0 : 1) {
            guard index + 1 < entries.count, let title = entries[index].title,
                entries[index + 1].sections == entries[index].sections + [title]
            else { continue }
            entries[index].sections.append(title)
        }
    }

    /// Blocks ```` ```toc ```` and ```` ```{toctree} ```` of the folder's own page, and of the pages that they name.
    private mutating func readBlocks(_ pages: [String: MarkdownPage]) {
        guard let root = ["index.md", "docs/index.md", "source/index.md"].first(where: { pages[$0] != nil }),
            let page = pages[root], Self.hasTable(page)
        else { return }
        title = page.title
        entries.append(Entry(path: root))
        readBlocks(of: page, pages, [], depth: 0)
    }

    private mutating func readBlocks(
        of page: MarkdownPage, _ pages: [String: MarkdownPage], _ sections: [String], depth: Int
    ) {
        guard depth < Self.depthLimit else { return }
        for case .code(let info, let lines, _) in page.lines where Self.isTable(info) {
            for line in lines.map({ $0.trimmingCharacters(in: .whitespaces) }) where !line.isEmpty {
                guard !line.hasPrefix(":"), !line.contains("://"), line != "---" else { continue }
                let named = line.firstMatch(of: #/<([^<>]+)>$/#).map { String($0.1) } ?? line
                guard let path = page.path.resolving(named.hasSuffix(".md") ? named : named + ".md") else { continue }
                guard let target = pages[path] else {
                    missing.append(path)
                    continue
                }
                let isChapter = Self.hasTable(target)
                let inner = isChapter ? sections + [target.title] : sections
                add(path, inner, title: nil)
                if isChapter { readBlocks(of: target, pages, inner, depth: depth + 1) }
            }
        }
    }

    static func isTable(_ info: String) -> Bool { info == "toc" || info.hasPrefix("{toctree}") }

    private static func hasTable(_ page: MarkdownPage) -> Bool {
        page.lines.contains { if case .code(let info, _, _) = $0 { isTable(info) } else { false } }
    }

    private func yaml(_ name: String) -> Node? {
        (try? folder.data(name)).flatMap { try? Yams.compose(yaml: String(decoding: $0, as: UTF8.self)) }
    }

    /// The values of a YAML file by their key, each read by itself: one that is faulty does not hide the others.
    private func values(of name: String) -> [String: Node] {
        guard let data = try? folder.data(name) else { return [:] }
        var parts: [[Substring]] = []
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let isKey = line.first.map { $0.isLetter || "\"'_".contains($0) } ?? false
            if isKey || parts.isEmpty { parts.append([]) }
            parts[parts.count - 1].append(line)
        }
        var values: [String: Node] = [:]
        for part in parts {
            guard let node = try? Yams.compose(yaml: part.joined(separator: "\n")) else { continue }
            for (key, value) in node.mapping.map(Array.init) ?? [] { key.string.map { values[$0] = value } }
        }
        return values
    }

    // MARK: Names

    private mutating func sort(_ paths: [String], _ pages: [String: MarkdownPage]) {
        func folderOf(_ path: String) -> String { path.split(separator: "/").dropLast().joined(separator: "/") }
        let order = paths.sorted { a, b in
            let (left, right) = (folderOf(a), folderOf(b))
            guard left == right else {
                // A folder's own pages before those of the folders in it.
                if right.hasPrefix(left + "/") || left.isEmpty { return true }
                if left.hasPrefix(right + "/") || right.isEmpty { return false }
                return SourceFolder.isBefore(left, right)
            }
            let isFirst = (MarkdownPage.isIndex(Self.file(a)), MarkdownPage.isIndex(Self.file(b)))
            if isFirst.0 != isFirst.1 { return isFirst.0 }
            let (first, second) = (pages[a]?.order ?? .infinity, pages[b]?.order ?? .infinity)
            return first == second ? SourceFolder.isBefore(a, b) : first < second
        }
        entries = order.map { path in
            let place = folderOf(path)
            let index = ["index.md", "README.md", "_index.md"].lazy.compactMap { pages["\(place)/\($0)"] }.first
            return Entry(
                path: path,
                sections: place.isEmpty || place == "docs" || place == "src"
                    ? [] : [index?.title ?? MarkdownPage.name(of: "\(place)/index.md")])
        }
    }

    private static func file(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private mutating func findTranslations() {
        for path in files {
            guard let match = path.wholeMatch(of: #/(.+)\.([a-z]{2}(?:-[A-Za-z]{2,4})?)\.md/#) else { continue }
            let original = "\(match.1).md"
            if files.contains(original) { translations[original, default: [:]][String(match.2)] = path }
        }
    }
}
