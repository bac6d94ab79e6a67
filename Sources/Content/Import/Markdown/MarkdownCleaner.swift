import Foundation
import Typesetting

/// Turns a page of another system's Markdown into the Markdown of lessons: directives, tabs, cells, links and pictures.
struct MarkdownCleaner {
    let folder: SourceFolder
    let labels: MarkdownLabels
    /// Whether the pages are d2lbook's.
    let isBook: Bool
    /// The one whose cells and tabs are kept; nil where there is no choice.
    let framework: String?
    var figures: [String: URL] = [:]
    var leftOut = LeftOut()

    private var page = ""
    private var isChinese = false
    private var figureNames: [String: String] = [:]
    private var figureNumber = 0

    init(_ folder: SourceFolder, _ labels: MarkdownLabels, isBook: Bool, framework: String?) {
        self.folder = folder
        self.labels = labels
        self.isBook = isBook
        self.framework = framework
    }

    /// The text of a lesson; empty when the page shows nothing.
    mutating func body(of source: MarkdownPage, isChinese: Bool) -> String {
        page = source.path
        self.isChinese = isChinese
        figureNumber = 0
        let links = Self.linkDefinitions(source.lines)
        let hasTabs = source.lines.contains {
            if case .code(_, let code, _) = $0 { Self.tabs(code) != nil } else { false }
        }
        var parts: [String] = []
        var prose: [String] = []
        func close(_ cleaner: inout Self) {
            if !prose.isEmpty { parts.append(cleaner.clean(prose, links)) }
            prose = []
        }
        for line in source.lines {
            switch line {
            case .text(let text): prose.append(text)
            case .code(let info, let code, let indent):
                guard let block = cell(info, code, hasTabs: hasTabs) else { continue }
                close(&self)
                let margin = String(repeating: " ", count: indent)
                parts.append(block.map { $0.isEmpty ? $0 : margin + $0 }.joined(separator: "\n"))
            }
        }
        close(&self)
        return parts.joined(separator: "\n").replacing(#/\n{3,}/#, with: "\n\n")
            .trimmingCharacters(in: .newlines).escapingStrayDollars
    }

    // MARK: Code

    /// The frameworks that a cell is for.
    static func tabs(_ code: [String]) -> [String]? {
        guard let match = code.first?.firstMatch(of: #/^\s*(?:#|\/\/)\s?@tab\s+(.+)$/#) else { return nil }
        return match.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private mutating func cell(_ info: String, _ code: [String], hasTabs: Bool) -> [String]? {
        if MarkdownContents.isTable(info) || ["eval_rst", "{eval-rst}", "{raw}", "{bibliography}"].contains(info) {
            return nil
        }
        var code = code
        let isCell = info.contains(".input") || Self.tabs(code) != nil
        if isCell, let framework {
            if let tabs = Self.tabs(code) {
                guard tabs.contains(framework) || tabs.contains("all") else {
                    leftOut.add("code cells", "they are for another framework; those for \(framework) are kept")
                    return nil
                }
                code.removeFirst()
            } else if hasTabs {
                leftOut.add("code cells", "they are for the book's first framework; those for \(framework) are kept")
                return nil
            }
        }
        code = code.map { $0.replacing(#/\s*#@save\s*$/#, with: "") }
        while code.first?.allSatisfy(\.isWhitespace) == true { code.removeFirst() }
        while code.last?.allSatisfy(\.isWhitespace) == true { code.removeLast() }
        guard !code.isEmpty else { return nil }
        if let directive = info.firstMatch(of: #/^\{([a-z:_-]+)\}\s*(.*)$/#) {
            let (name, argument) = (String(directive.1), String(directive.2))
            while code.first?.hasPrefix(":") == true { code.removeFirst() }
            switch name {
            case "math": return ["$$"] + code.filter { !$0.isEmpty } + ["$$"]
            case "code-cell", "code-block", "code", "sourcecode", "python", "r":
                return fenced(code, argument.isEmpty ? name : argument.replacing("ipython3", with: "python"))
            case "figure", "image": return clean(["![](\(argument))", ""] + code, [:]).components(separatedBy: "\n")
            default:
                let title = argument.isEmpty ? name.prefix(1).uppercased() + name.dropFirst() : argument
                return (["**\(title)**", ""] + clean(code, [:]).components(separatedBy: "\n")).map { "> " + $0 }
            }
        }
        return fenced(code, info.replacing(#/^\{\s*\./#, with: ""))
    }

    private func fenced(_ code: [String], _ info: String) -> [String] {
        var fence = "```"
        while code.contains(where: { $0.contains(fence) }) { fence += "`" }
        let language = info.prefix { $0.isLetter || $0.isNumber || "+-#".contains($0) }
        return ["\(fence)\(language)"] + code + [fence]
    }

    // MARK: Prose

    private mutating func clean(_ lines: [String], _ links: [String: String]) -> String {
        var kept: [String] = []
        var isSkipping = false
        var admonition = false
        for var line in lines {
            if isBook, let tab = line.firstMatch(of: #/^\s*:begin_tab:\s*`([^`]*)`/#) {
                let names = tab.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
                isSkipping = framework.map { !names.contains($0) && !names.contains("all") } ?? false
                if isSkipping, let framework {
                    leftOut.add("tabs", "they are for another framework; those for \(framework) are kept")
                }
                continue
            }
            if isBook, line.hasPrefix(":end_tab:") {
                isSkipping = false
                continue
            }
            if isSkipping { continue }
            if let (kind, name) = MarkdownLabels.label(line) {
                if kind == "eqlabel", let number = labels.equation(name) { Self.tag(&kept, number) }
                continue
            }
            if isBook,
                line.firstMatch(of: #/^\s*:(?:width|height|bibliography|maxdepth|numbered|begin|end)[a-z_]*:/#) != nil
            {
                continue
            }
            // Notes of MkDocs and Docusaurus; lines for programs of Jekyll.
            if let note = line.firstMatch(of: #/^\s*(?:!!!|\?\?\?\+?|===\+?)\s+(?:([a-z]+)\s*)?(?:"([^"]*)")?\s*$/#) {
                let title = note.2.map(String.init) ?? note.1.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
                kept += title.isEmpty ? [""] : ["**\(title)**", ""]
                admonition = true
                continue
            }
            if admonition {
                if line.hasPrefix("    ") {
                    line = String(line.dropFirst(4))
                } else if !line.isEmpty {
                    admonition = false
                }
            }
            if let note = line.firstMatch(of: #/^\s*:::+\s*([a-z]*)\s*(.*)$/#) {
                kept.append(note.2.isEmpty ? "" : "**\(note.2)**\n")
                continue
            }
            if line.firstMatch(of: #/^\s*(?:\{:.*\}|\{%.*%\})\s*$/#) != nil { continue }
            if Self.linkDefinition(line) != nil { continue }
            if let (level, text) = MarkdownPage.heading(line) {
                let plain = MarkdownPage.plainHeading(text)
                // These name parts of a lesson in this system.
                let isReserved = (LessonReader.objectiveHeadings + LessonReader.definitionHeadings).contains(plain)
                line = "\(String(repeating: "#", count: max(isReserved ? 3 : 2, level))) \(plain)"
            } else if isBook, line.hasPrefix(":"), let caption = line.dropFirst().first,
                !caption.isASCII || caption == " "
            {
                line = "*\(line.dropFirst().trimmingCharacters(in: .whitespaces))*"
            }
            kept.append(line)
        }
        let text = isBook ? book(kept.joined(separator: "\n")) : kept.joined(separator: "\n")
        return outsideCode(text) { $0.prose($1, links) }
    }

    /// Numbers the displayed formula that ends the lines.
    private static func tag(_ lines: inout [String], _ number: Int) {
        while lines.last?.isEmpty == true { lines.removeLast() }
        guard let last = lines.last, let end = last.range(of: "$$", options: .backwards) else { return }
        lines[lines.count - 1].replaceSubrange(end, with: "\\tag{\(number)}$$")
    }

    /// The roles of d2lbook and its marks for slides.
    private mutating func book(_ text: String) -> String {
        var unknown = 0
        let (labels, page, isChinese) = (labels, page, isChinese)
        var text = text.replacing(#/[ \t]?:([a-z]+):`([^`\n]+)`/#) { match in
            let (role, target) = (String(match.1), String(match.2))
            switch role {
            case "numref", "eqref", "ref":
                if let words = labels.words(for: target, on: page, isChinese: isChinese) {
                    return isChinese ? words : " " + words
                }
                unknown += 1
                return isChinese ? "另外的章节" : " another chapter"
            case "cite", "citet", "citep":
                let works = target.split(separator: ",").map {
                    $0.trimmingCharacters(in: .whitespaces).replacing(".", with: " ")
                }
                return isChinese ? "（\(works.joined(separator: "；"))）" : " (\(works.joined(separator: "; ")))"
            default: return " `\(target)`"
            }
        }
        leftOut.add("references", "what they refer to is not in the folder", count: unknown)
        text = text.replacing(#/(?s)(?:\[~~.+?~~\]|\(~~.+?~~\))\n?/#, with: "")
        return text.replacing(#/(?s)\[\*\*(.+?)\*\*\]|\(\*\*(.+?)\*\*\)/#) { String($0.1 ?? $0.2 ?? "") }
    }

    /// Applies a change to what stands outside code spans.
    private mutating func outsideCode(_ text: String, _ change: (inout Self, String) -> String) -> String {
        var result = ""
        var rest = text[...]
        var run = ""
        while let tick = rest.firstIndex(of: "`") {
            run += rest[..<tick]
            let mark = rest[tick...].prefix { $0 == "`" }
            let inside = rest[mark.endIndex...]
            var end: Substring.Index?
            var place = inside
            while let next = place.firstIndex(of: "`") {
                let close = place[next...].prefix { $0 == "`" }
                if close.count == mark.count {
                    end = close.endIndex
                    break
                }
                place = place[close.endIndex...]
            }
            guard let end, !inside[..<end].contains("\n\n") else {
                run += mark
                rest = inside
                continue
            }
            // The place of a code span, so that links around it are seen whole.
            run += "\u{E000}\(spans.count)\u{E001}"
            spans.append(String(rest[tick..<end]))
            rest = rest[end...]
        }
        run += rest
        result = change(&self, run)
        let all = spans
        spans = []
        return result.replacing(#/\x{E000}([0-9]+)\x{E001}/#) { match in
            Int(match.1).flatMap { all.indices.contains($0) ? all[$0] : nil } ?? ""
        }
    }

    private var spans: [String] = []

    private mutating func prose(_ text: String, _ links: [String: String]) -> String {
        var text = text.replacing(#/<!--(?s).*?-->/#, with: "")
        var copy = self
        text = text.replacing(#/<img\s[^<>]*?src\s*=\s*["']([^"']+)["'][^<>]*>/#.ignoresCase()) { match in
            let alternative = String(match.0).firstMatch(of: #/alt\s*=\s*["']([^"']*)["']/#).map { String($0.1) } ?? ""
            return "![\(alternative)](\(match.1))"
        }
        text = text.replacing(#/!\[([^\]]*)\]\(\s*<?([^)\s>]+)>?(?:\s+["'][^"']*["'])?\s*\)(?:\{[^}\n]*\})?/#) {
            match in
            copy.picture(String(match.2), String(match.1))
        }
        self = copy
        text = text.replacing(
            #/<\/?(?:p|div|span|a|figure|figcaption|center|details|summary|br|em|i|b|strong|u|del|ins|s|sub|sup|font|kbd|small|big|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|video|audio|iframe|source|script|style|section|hr|button|img)(?:\s[^<>]*)?\/?>/#
                .ignoresCase(), with: "")
        text = text.replacing(#/\[([^\[\]]+)\]\[([^\[\]]*)\]/#) { match in
            let name = match.2.isEmpty ? match.1 : match.2
            guard let address = links[name.lowercased()] else { return String(match.0) }
            return "[\(match.1)](\(address))"
        }
        if !links.isEmpty {
            text = text.replacing(#/\[([^\[\]]+)\](?![\[(:])/#) { match in
                links[match.1.lowercased()].map { "[\(match.1)](\($0))" } ?? String(match.0)
            }
        }
        // Links to other files have no place to go to.
        return text.replacing(
            #/(!?)\[([^\[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+["'][^"'\n]*["'])?\s*\)/#
        ) {
            match in
            let address = match.3
            if !match.1.isEmpty || address.hasPrefix("http://") || address.hasPrefix("https://") {
                return String(match.0)
            }
            return String(match.2)
        }
    }

    private mutating func picture(_ source: String, _ alternative: String) -> String {
        let name = alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let stand = name.isEmpty ? "" : isChinese ? "（图：\(name)）" : "(Picture: \(name))"
        guard !source.contains("://"), !source.hasPrefix("data:"), !source.hasPrefix("//") else {
            leftOut.add("figures", "the picture lies elsewhere and is not fetched")
            return stand
        }
        let plain = (source.split(separator: "?").first.map(String.init) ?? source).removingPercentEncoding ?? source
        let places =
            plain.hasPrefix("/")
            ? [("", String(plain.dropFirst())), ("docs/page", String(plain.dropFirst()))] : [(page, plain)]
        let found = places.lazy.compactMap { [folder] in ModuleWriter.figure($0.1, of: $0.0, folder) }.first
        guard let path = found else {
            leftOut.add(
                "figures", "the picture is not in the folder, or of a type that pages cannot show", example: plain)
            return stand
        }
        do {
            let file = try folder.file(path, limit: SourceFolder.figureLimit)
            let target = figureName(path)
            figures[target] = file
            return "![\(name)](\(target))"
        } catch {
            leftOut.add("figures", error.message.prefix(1).lowercased() + error.message.dropFirst(), example: plain)
            return stand
        }
    }

    /// Pictures of different folders may have the same name.
    private mutating func figureName(_ path: String) -> String {
        if let known = figureNames[path] { return known }
        let file = path.split(separator: "/").last.map(String.init) ?? path
        var name = "figures/\(Identifiers.slug(file, fallback: "figure"))"
        let type = file.split(separator: ".").last?.lowercased() ?? ""
        if !name.hasSuffix(".\(type)") || figures[name] != nil {
            name = "figures/picture-\(Identifiers.hash(path)).\(type)"
        }
        figureNames[path] = name
        return name
    }

    // MARK: Links

    private static func linkDefinition(_ line: String) -> (name: String, address: String)? {
        line.firstMatch(of: #/^ {0,3}\[([^\]^][^\]]*)\]:\s*<?(\S+?)>?(?:\s+["'(].*)?\s*$/#).map {
            ($0.1.lowercased(), String($0.2))
        }
    }

    private static func linkDefinitions(_ lines: [MarkdownPage.Line]) -> [String: String] {
        var links: [String: String] = [:]
        for case .text(let line) in lines {
            if let (name, address) = linkDefinition(line) { links[name] = address }
        }
        return links
    }
}
