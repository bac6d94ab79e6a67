import Foundation

/// What a page of HTML says about itself, and which part of it is its text.
struct HTMLPage {
    let root: XMLTree

    private func metadata(_ names: String...) -> String? {
        var found: String?
        root.descendant("head")?.walk { element in
            guard found == nil, element.name == "meta", let content = element["content"], !content.isEmpty,
                let name = element["name"] ?? element["property"], names.contains(name.lowercased())
            else { return }
            found = content
        }
        return found
    }

    var title: String {
        let heading = main.descendant("h1")?.mathText ?? ""
        if !heading.isEmpty { return heading.trimmingCharacters(in: ["¶", "#", " "]) }
        let title = root.descendant("head")?.descendant("title")?.mathText ?? ""
        // Sites put their own name behind the page's.
        let own = title.split(separator: #/\s+[|–—·-]\s+/#).first.map(String.init)
        return own ?? metadata("og:title") ?? ""
    }

    var language: String? {
        (root["lang"] ?? root["xml:lang"] ?? root.descendant("body")?["lang"]).map {
            let parts = $0.split(whereSeparator: { $0 == "-" || $0 == "_" })
            guard let first = parts.first else { return $0 }
            return ([first.lowercased()] + parts.dropFirst().map(String.init)).joined(separator: "-")
        }
    }

    var authors: [String] { metadata("author", "article:author", "citation_author", "dc.creator").map { [$0] } ?? [] }

    /// From `rel="license"`, else from the only Creative Commons address that the page links to.
    var licence: String? {
        var stated: String?
        var linked: Set<String> = []
        root.walk { element in
            guard let address = element["href"], let found = Licence.identifier(address: address) else { return }
            if element["rel"]?.lowercased().split(separator: " ").contains("license") == true {
                stated = stated ?? found
            }
            linked.insert(found)
        }
        return stated ?? (linked.count == 1 ? linked.first : nil)
    }

    /// The part that holds the page's own text: `main`, an article, or the body.
    var main: XMLTree {
        let body = root.descendant("body") ?? root
        let whole = Self.weight(body)
        let candidates: [(XMLTree) -> Bool] = [
            { $0.name == "main" || $0["role"] == "main" }, { $0.name == "article" || $0["itemprop"] == "articleBody" },
            { ["content", "main-content", "main", "article", "mw-content-text"].contains($0["id"] ?? "") },
        ]
        for matches in candidates {
            // Several articles of one page are a list of them, not its text.
            var found: [XMLTree] = []
            body.walk { if found.count < 2, matches($0) { found.append($0) } }
            if let only = found.first, found.count == 1 || only.name == "main", Self.weight(only) * 10 >= whole * 4 {
                return only
            }
        }
        return body
    }

    private static func weight(_ element: XMLTree) -> Int {
        if HTMLWriter.isDropped(element) { return 0 }
        return element.children.reduce(0) { sum, child in
            switch child {
            case .text(let text): sum + text.utf8.count
            case .element(let inner): sum + weight(inner)
            case .comment: sum
            }
        }
    }

    /// Addresses that the page links to, relative to `base`, without fragments.
    func links(from base: URL) -> [URL] {
        var links: [URL] = []
        let address = root.descendant("base")?["href"].flatMap { URL(string: $0, relativeTo: base) } ?? base
        root.walk { element in
            guard element.name == "a", let href = element["href"], links.count < 10_000,
                element["rel"]?.lowercased().contains("nofollow") != true,
                var parts = URL(string: href.trimmingCharacters(in: .whitespacesAndNewlines), relativeTo: address)
                    .flatMap({
                        URLComponents(url: $0, resolvingAgainstBaseURL: true)
                    })
            else { return }
            parts.fragment = nil
            if let url = parts.url?.absoluteURL { links.append(url) }
        }
        return links
    }

    /// The page as a document.
    ///
    /// - Parameter figure: see ``HTMLWriter``.
    func document(figure: @escaping (XMLTree, inout LeftOut) -> String?) -> Document {
        var writer = HTMLWriter(figure: figure)
        writer.write(main)
        var document = Document(title: title, language: language, authors: authors, licence: licence)
        document.blocks = writer.blocks
        document.leftOut = writer.leftOut
        return document
    }
}
