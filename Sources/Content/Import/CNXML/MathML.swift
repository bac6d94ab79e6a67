import Foundation

/// Writes Presentation MathML as LaTeX that KaTeX sets.
///
/// Elements: https://www.w3.org/TR/MathML3/chapter3.html; commands: https://katex.org/docs/supported.
struct MathML {
    /// Names of elements that are not known; what they hold is written as if it stood alone.
    private(set) var unknown: [String] = []

    /// LaTeX of a `math` element or one within it, on one line; empty when it shows nothing.
    static func latex(_ element: XMLTree) -> (latex: String, unknown: [String]) {
        var writer = MathML()
        let latex = element.elements.isEmpty ? writer.number(element.mathText) : writer.write(element)
        return (tidied(latex), writer.unknown)
    }

    /// LaTeX of plain text within a formula.
    static func inText(_ text: String) -> String { tidied(Self.text(text)) }

    /// Stands for a space that is shown, until the others are tidied.
    static let space: Character = "\u{1}"

    private static func tidied(_ latex: String) -> String {
        var text = latex.split(separator: " ").joined(separator: " ")
        for (spaced, plain) in [
            ("{ ", "{"), (" }", "}"), (" ^", "^"), (" _", "_"), ("( ", "("), (" )", ")"), (" ,", ","), (" .", "."),
        ] {
            text = text.replacing(spaced, with: plain)
        }
        // A sign that is not between two terms.
        if text.contains("- ") {
            text = text.replacing(#/(^|[(\[{&=<>,+]|\\(?:leq|geq|neq|cdot|times|div|\\)) ?- /#) { match in
                let before = match.1
                return before.isEmpty || "([{".contains(before) ? "\(before)-" : "\(before) -"
            }
        }
        // Nothing is spaced at the ends.
        for mark in ["\\,", "\\;", "\\quad", "\\qquad"] {
            while text.hasSuffix(mark) { text = text.dropLast(mark.count).trimmingCharacters(in: .whitespaces) }
            while text.hasPrefix("\(mark) ") { text = String(text.dropFirst(mark.count + 1)) }
        }
        return text.replacing(String(space), with: " ")
    }

    // MARK: Elements

    private mutating func write(_ element: XMLTree) -> String {
        switch element.name {
        case "math", "mrow", "mtd", "mpadded", "merror", "mstyle", "apply": styled(element, row(element.elements))
        case "semantics", "maction": element.elements.first.map { write($0) } ?? ""
        case "mi", "ci": identifier(element)
        case "mn", "cn": number(element.mathText)
        case "mo": Self.operatorLatex(element.mathText)
        case "mtext", "ms", "annotation": words(element)
        case "mspace": Self.space(element["width"])
        case "mfrac": fraction(element)
        case "msqrt": "\\sqrt{\(row(element.elements))}"
        case "mroot": "\\sqrt[{\(part(element, 1))}]{\(part(element, 0))}"
        case "msup": scripts(element, sub: nil, sup: 1)
        case "msub": scripts(element, sub: 1, sup: nil)
        case "msubsup": scripts(element, sub: 1, sup: 2)
        case "mmultiscripts": multiscripts(element)
        case "mover": over(element)
        case "munder": under(element)
        case "munderover": underOver(element)
        case "mtable": table(element)
        case "mtr": row(element.elements)
        case "mlabeledtr": row(Array(element.elements.dropFirst()))
        case "menclose": enclosed(element)
        case "mfenced": fenced(element)
        case "mphantom": "\\phantom{\(row(element.elements))}"
        case "none", "mprescripts", "maligngroup", "malignmark", "annotation-xml", "mglyph": ""
        default: other(element)
        }
    }

    private mutating func other(_ element: XMLTree) -> String {
        unknown.append(element.name)
        return element.elements.isEmpty ? Self.text(element.mathText) : row(element.elements)
    }

    private mutating func part(_ element: XMLTree, _ index: Int) -> String {
        let parts = element.elements
        return parts.indices.contains(index) ? write(parts[index]) : ""
    }

    /// A base for scripts: one token stands alone, more need braces.
    private mutating func base(_ element: XMLTree) -> String {
        let latex = part(element, 0)
        let plain = latex.trimmingCharacters(in: .whitespaces)
        let isToken = plain.count == 1 || plain.first == "\\" && plain.dropFirst().allSatisfy(\.isLetter)
        return isToken ? plain : "{\(latex)}"
    }

    /// Elements side by side; brackets around something tall grow with it.
    private mutating func row(_ elements: [XMLTree]) -> String {
        guard let first = elements.first, let last = elements.last, elements.count > 2, first.name == "mo",
            last.name == "mo", let open = Self.brackets[first.mathText], let close = Self.brackets[last.mathText],
            Self.isPair(first.mathText, last.mathText), elements.dropFirst().dropLast().contains(where: Self.isTall)
        else { return Self.joined(elements.map { write($0) }) }
        let inside = Self.joined(elements.dropFirst().dropLast().map { write($0) })
        return "\\left\(open) \(inside) \\right\(close) "
    }

    /// Commands bring their own spaces; two numbers stay two.
    private static func joined(_ parts: [String]) -> String {
        parts.reduce(into: "") { latex, part in
            if latex.last?.isNumber == true, part.first?.isNumber == true { latex += "\\, " }
            latex += part
        }
    }

    static let brackets = [
        "(": "(", ")": ")", "[": "[", "]": "]", "{": "\\{", "}": "\\}", "|": "\\vert", "‖": "\\Vert", "⟨": "\\langle",
        "⟩": "\\rangle", "⌊": "\\lfloor", "⌋": "\\rfloor", "⌈": "\\lceil", "⌉": "\\rceil", "": ".",
    ]

    private static func isPair(_ open: String, _ close: String) -> Bool {
        ["()", "[]", "{}", "||", "‖‖", "⟨⟩", "⌊⌋", "⌈⌉", "(]", "[)"].contains(open + close)
    }

    private static func isTall(_ element: XMLTree) -> Bool {
        ["mfrac", "mtable", "munder", "mover", "munderover", "msqrt", "mroot"].contains(element.name)
            || element.elements.contains(where: isTall)
    }

    private mutating func styled(_ element: XMLTree, _ latex: String) -> String {
        element["mathvariant"]?.contains("bold") == true ? "\\boldsymbol{\(latex)}" : latex
    }

    // MARK: Layout

    private mutating func fraction(_ element: XMLTree) -> String {
        let (numerator, denominator) = (part(element, 0), part(element, 1))
        if element["linethickness"].map({ $0.hasPrefix("0") && Double($0.filter(\.isNumber)) == 0 }) == true {
            return "{\(numerator) \\atop \(denominator)}"
        }
        return "\\frac{\(numerator)}{\(denominator)}"
    }

    private mutating func scripts(_ element: XMLTree, sub: Int?, sup: Int?) -> String {
        var latex = base(element)
        if let sub { latex += "_{\(part(element, sub))}" }
        if let sup {
            let marks = element.elements.indices.contains(sup) ? element.elements[sup].mathText : ""
            let primes = ["′": "'", "'": "'", "″": "''", "′′": "''", "‴": "'''"]
            latex += primes[marks] ?? "^{\(part(element, sup))}"
        }
        return latex
    }

    private mutating func multiscripts(_ element: XMLTree) -> String {
        let parts = Array(element.elements.dropFirst())
        let split = parts.firstIndex { $0.name == "mprescripts" } ?? parts.count
        func pairs(_ parts: ArraySlice<XMLTree>, _ writer: inout MathML) -> String {
            let written = parts.map { writer.write($0) }
            return stride(from: 0, to: written.count, by: 2).map { index in
                let sup = index + 1 < written.count ? written[index + 1] : ""
                return (written[index].isEmpty ? "" : "_{\(written[index])}") + (sup.isEmpty ? "" : "^{\(sup)}")
            }.joined(separator: "{}")
        }
        let before = pairs(parts.dropFirst(split + 1), &self)
        let after = pairs(parts.prefix(split), &self)
        return (before.isEmpty ? "" : "{}\(before)") + base(element) + after
    }

    /// Operators whose limits stand below and above them.
    private static let limitOperators: Set<String> = [
        "∑", "∏", "∐", "⋃", "⋂", "⋁", "⋀", "lim", "max", "min", "sup", "inf", "∫", "∮",
    ]

    private static func takesLimits(_ element: XMLTree) -> Bool {
        guard var base = element.elements.first else { return false }
        while ["mrow", "mpadded"].contains(base.name), base.elements.count == 1, let inner = base.elements.first {
            base = inner
        }
        return ["mo", "mi"].contains(base.name) && limitOperators.contains(base.mathText)
    }

    private mutating func over(_ element: XMLTree) -> String {
        let parts = element.elements
        guard parts.count > 1 else { return row(parts) }
        let content = write(parts[0])
        let mark = parts[1].mathText
        if Self.takesLimits(element) { return "\(content)\\limits^{\(write(parts[1]))}" }
        let isLong = parts[0].mathText.count > 1
        switch mark {
        case "¯", "‾", "―", "—", "–", "−", "-", "_", "ˉ", "\u{332}", "\u{305}": return "\\overline{\(content)}"
        case _ where !mark.isEmpty && mark.allSatisfy({ $0 == "_" }): return "\\overline{\(content)}"
        case "^", "ˆ": return isLong ? "\\widehat{\(content)}" : "\\hat{\(content)}"
        case "~", "˜": return isLong ? "\\widetilde{\(content)}" : "\\tilde{\(content)}"
        case "→", "⇀", "⟶", "\u{20D7}": return isLong ? "\\overrightarrow{\(content)}" : "\\vec{\(content)}"
        case "←": return "\\overleftarrow{\(content)}"
        case "↔", "⟷": return "\\overleftrightarrow{\(content)}"
        case "˙": return "\\dot{\(content)}"
        case "¨": return "\\ddot{\(content)}"
        case "⏞", "︷": return "\\overbrace{\(content)}"
        case "⌢", "⏜": return "\\overgroup{\(content)}"
        default:
            let above = write(parts[1])
            return parts[0].isBrace("⏞", "︷", of: "mover")
                ? "\(content)^{\(above)}" : "\\overset{\(above)}{\(content)}"
        }
    }

    private mutating func under(_ element: XMLTree) -> String {
        let parts = element.elements
        guard parts.count > 1 else { return row(parts) }
        let content = write(parts[0])
        let mark = parts[1].mathText
        if Self.takesLimits(element) { return "\(content)\\limits_{\(write(parts[1]))}" }
        if !mark.isEmpty, mark.allSatisfy({ "_¯‾―—\u{332}".contains($0) }) { return "\\underline{\(content)}" }
        if ["⏟", "︸"].contains(mark) { return "\\underbrace{\(content)}" }
        let below = write(parts[1])
        return parts[0].isBrace("⏟", "︸", of: "munder")
            ? "\(content)_{\(below)}" : "\\underset{\(below)}{\(content)}"
    }

    private mutating func underOver(_ element: XMLTree) -> String {
        let (content, below, above) = (part(element, 0), part(element, 1), part(element, 2))
        return Self.takesLimits(element)
            ? "\(content)\\limits_{\(below)}^{\(above)}" : "\\overset{\(above)}{\\underset{\(below)}{\(content)}}"
    }

    private mutating func table(_ element: XMLTree) -> String {
        let rows = element.elements.filter { $0.name == "mtr" || $0.name == "mlabeledtr" }.map { row in
            (row, row.elements.filter { $0.name == "mtd" })
        }.filter { !$0.1.isEmpty }
        guard let width = rows.map(\.1.count).max(), width <= 100 else { return row(element.elements) }
        let alignments = (0..<width).map { column in
            let named = rows.lazy.compactMap { row, cells -> String? in
                guard cells.indices.contains(column), !cells[column].children.isEmpty else { return nil }
                return cells[column]["columnalign"] ?? Self.word(row["columnalign"], column)
            }.first
            return switch named ?? Self.word(element["columnalign"], column) {
            case "left": "l"
            case "right": "r"
            default: "c"
            }
        }
        let lines = rows.map { _, cells in
            cells.map { cell in
                let latex = write(cell).trimmingCharacters(in: .whitespaces)
                // After `\\` a bracket would be a distance and an asterisk part of the command.
                return latex.hasPrefix("[") || latex.hasPrefix("*") ? "{}" + latex : latex
            }.joined(separator: " & ")
        }
        return "\\begin{array}{\(alignments.joined())} \(lines.joined(separator: " \\\\ ")) \\end{array}"
    }

    /// The value for a column in a list where the last one goes on.
    private static func word(_ list: String?, _ index: Int) -> String? {
        let words = (list ?? "").split(whereSeparator: \.isWhitespace)
        return words.indices.contains(index) ? String(words[index]) : words.last.map(String.init)
    }

    private mutating func enclosed(_ element: XMLTree) -> String {
        let content = row(element.elements)
        let notations = Set((element["notation"] ?? "longdiv").split(whereSeparator: \.isWhitespace))
        func has(_ notation: String) -> Bool { notations.contains { $0 == notation } }
        if has("updiagonalstrike"), has("downdiagonalstrike") { return "\\xcancel{\(content)}" }
        if has("updiagonalstrike") { return "\\cancel{\(content)}" }
        if has("downdiagonalstrike") { return "\\bcancel{\(content)}" }
        if has("horizontalstrike") { return "\\sout{\(content)}" }
        if has("longdiv") { return "\\overline{\\smash{\\big)}\\,\(content)}" }
        if has("radical") { return "\\sqrt{\(content)}" }
        if has("box") || has("roundedbox") || has("circle") { return "\\boxed{\(content)}" }
        if has("top") || has("actuarial") { return "\\overline{\(content)}" }
        if has("bottom") { return "\\underline{\(content)}" }
        return content
    }

    private mutating func fenced(_ element: XMLTree) -> String {
        let separators = Array((element["separators"] ?? ",").filter { !$0.isWhitespace })
        var inside = ""
        for (index, part) in element.elements.enumerated() {
            if index > 0, let last = separators.last {
                inside += Self.symbol(String(index <= separators.count ? separators[index - 1] : last)) + " "
            }
            inside += write(part)
        }
        let open = Self.brackets[element["open"] ?? "("] ?? "."
        let close = Self.brackets[element["close"] ?? ")"] ?? "."
        return "\\left\(open) \(inside) \\right\(close) "
    }
}

extension XMLTree {
    /// The text within, trimmed, white space as single spaces.
    var mathText: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Whether this is a brace put over or under something, to which a script is a label.
    fileprivate func isBrace(_ marks: String..., of name: String) -> Bool {
        let parts = self.name == "mrow" && elements.count == 1 ? elements[0].elements : elements
        let own = self.name == "mrow" ? elements.first?.name : self.name
        return own == name && parts.count > 1 && marks.contains(parts[1].mathText)
    }
}
