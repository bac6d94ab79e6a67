import Foundation

/// What the labels of d2lbook pages (`:label:`, `:eqlabel:`) stand for, so that references can say it in words.
struct MarkdownLabels {
    enum Target: Equatable {
        case section(String)
        /// The number within its page.
        case figure(Int, page: String)
        case table(Int, page: String)
        case equation(Int, page: String)
    }

    private var targets: [String: Target] = [:]
    private var titles: [String: String] = [:]

    /// - Parameter pages: by path.
    init(_ pages: [MarkdownPage]) {
        for page in pages {
            titles[page.path] = page.title
            read(page)
        }
    }

    static func label(_ line: String) -> (kind: Substring, name: String)? {
        line.firstMatch(of: #/^\s*:(label|eqlabel):`([^`]+)`/#).map { ($0.1, String($0.2)) }
    }

    private mutating func read(_ page: MarkdownPage) {
        var last = Target.section(page.title)
        var (figures, tables, equations) = (0, 0, 0)
        for case .text(let line) in page.lines {
            if let (kind, name) = Self.label(line) {
                if kind == "eqlabel" {
                    equations += 1
                    targets[name] = .equation(equations, page: page.path)
                } else {
                    targets[name] = last
                }
            } else if let (_, heading) = MarkdownPage.heading(line) {
                last = .section(MarkdownPage.plainHeading(heading))
            } else if line.contains("![") {
                figures += 1
                last = .figure(figures, page: page.path)
            } else if line.hasPrefix("|") {
                if case .table(_, page.path) = last { continue }
                tables += 1
                last = .table(tables, page: page.path)
            } else if Self.isProse(line) {
                if case .section = last { continue }
                last = .section(page.title)
            }
        }
    }

    private static func isProse(_ line: String) -> Bool { !line.isEmpty && !line.hasPrefix(":") }

    /// What a reference says; nil where nothing is known of the label.
    func words(for label: String, on page: String, isChinese: Bool) -> String? {
        guard let target = targets[label] else { return nil }
        let (what, number, place): (String, Int, String) =
            switch target {
            case .section(let title): (isChinese ? "“\(title)”" : "“\(title)”", 0, page)
            case .figure(let number, let place): (isChinese ? "图" : "Figure", number, place)
            case .table(let number, let place): (isChinese ? "表" : "Table", number, place)
            case .equation(let number, let place): (isChinese ? "式" : "Equation", number, place)
            }
        guard number > 0 else { return what }
        let own = target.isEquation ? "\(what)(\(number))" : "\(what) \(number)"
        guard place != page, let title = titles[place] else { return own }
        return isChinese ? "“\(title)”的\(own)" : "\(own) of “\(title)”"
    }

    /// The number of a labelled equation in its page.
    func equation(_ label: String) -> Int? {
        if case .equation(let number, _) = targets[label] { number } else { nil }
    }
}

extension MarkdownLabels.Target {
    fileprivate var isEquation: Bool { if case .equation = self { true } else { false } }
}
