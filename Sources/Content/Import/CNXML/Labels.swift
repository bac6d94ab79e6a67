/// What readers call the numbered parts of a book: `Figure 1.3`, `Example 2.14`, the title of a section.
struct Labels {
    private var names: [String: [String: String]] = [:]
    private var titles: [String: String] = [:]
    private var numbers: [String: String] = [:]

    init(_ collection: Collection) {
        for chapter in collection.chapters {
            var counts: [String: Int] = [:]
            for module in chapter.modules {
                guard let document = module.document else { continue }
                numbers[module.id] = module.number
                let title = document.first("title")?.plainText ?? ""
                titles[module.id] = module.number.map { "\($0) \(title)" } ?? title
                names[module.id] = Self.names(in: document, chapter: chapter.number, &counts)
            }
        }
    }

    /// The name of an element in a module; nil when it has none.
    func name(of id: String, in module: String) -> String? { names[module]?[id] }

    func title(of module: String) -> String? { titles[module] }

    /// The section's number, such as `1.4`; nil when it has none or is not in the folder.
    func number(of module: String) -> String? { numbers[module] }

    private static func names(
        in document: XMLTree, chapter: Int?, _ counts: inout [String: Int]
    ) -> [String: String] {
        var names: [String: String] = [:]
        document.walk { element in
            let kind: String? =
                switch element.name {
                case "figure": element.has(class: "splash") ? nil : "Figure"
                case "table": "Table"
                case "example": "Example"
                default: nil
                }
            if let kind, !element.has(class: "unnumbered") {
                counts[kind, default: 0] += 1
                let number = counts[kind, default: 0]
                if let id = element["id"] { names[id] = "\(kind) \(chapter.map { "\($0)." } ?? "")\(number)" }
            } else if let id = element["id"], ["section", "note"].contains(element.name),
                let title = (element.first("title") ?? element.first("label"))?.plainText, !title.isEmpty
            {
                names[id] = "“\(title)”"
            }
        }
        return names
    }
}
