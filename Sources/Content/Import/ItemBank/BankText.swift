import Foundation

/// Texts of item banks as Markdown: plain text with LaTeX between `$$` or `$`, often converted from LaTeX by programs.
struct BankText {
    /// Texts whose delimiters did not match.
    private(set) var repaired = 0

    mutating func markdown(_ text: String) -> String {
        // Such programs write two spaces for a new paragraph.
        let lines = protectingFormulas(text).replacing("\r", with: "").split(whereSeparator: \.isNewline)
        return lines.map { line(String($0)) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// Markdown on one line.
    mutating func line(_ text: String) -> String {
        var writer = MarkdownWriter()
        for (part, isFormula) in parts(text.replacing("\n", with: " ")) {
            if isFormula {
                writer.add(formula: Self.latex(part))
            } else {
                writer.add(text: Self.plain(part))
            }
        }
        return writer.line
    }

    /// Line breaks within formulas become spaces.
    private func protectingFormulas(_ text: String) -> String {
        guard text.contains("\n"), text.contains("$") else { return text }
        return text.components(separatedBy: "$$").enumerated().map { index, part in
            index.isMultiple(of: 2) ? part : part.replacing("\n", with: " ")
        }.joined(separator: "$$")
    }

    /// Cuts a text at its dollar signs. A formula that is not closed ends where prose begins.
    private mutating func parts(_ text: String) -> [(String, isFormula: Bool)] {
        let isOdd = (text.components(separatedBy: "$$").count - 1) % 2 == 1
        if isOdd { repaired += 1 }
        var parts: [(String, isFormula: Bool)] = []
        var rest = text[...]
        var plain = ""
        while let start = rest.firstIndex(of: "$") {
            if start > rest.startIndex, rest[rest.index(before: start)] == "\\" {
                plain += rest[...start].dropLast(2) + "$"
                rest = rest[rest.index(after: start)...]
                continue
            }
            plain += rest[..<start]
            let mark = rest[start...].hasPrefix("$$") ? "$$" : "$"
            let inside = rest[start...].dropFirst(mark.count)
            let end = inside.range(of: mark)
            var formula = inside[..<(end?.lowerBound ?? inside.endIndex)]
            var next = end?.upperBound ?? inside.endIndex
            if end == nil || isOdd, let prose = formula.firstIndex(where: Self.isProse), !formula.contains("\\text") {
                formula = formula[..<prose]
                next = prose
            } else if end == nil, !formula.contains("\\") {
                // A price rather than a formula.
                plain += mark
                rest = inside
                continue
            }
            if !plain.isEmpty { parts.append((plain, false)) }
            plain = ""
            parts.append((String(formula), true))
            rest = rest[next...]
        }
        plain += rest
        if !plain.isEmpty { parts.append((plain, false)) }
        return parts
    }

    private static func isProse(_ character: Character) -> Bool {
        character.isWide && !"（）＝＋－×÷".contains(character)
    }

    private static func plain(_ text: String) -> String {
        guard text.contains(where: { "\\`~'".contains($0) }) else { return text }
        var text = text.replacing("``", with: "“").replacing("''", with: "”")
        text = text.replacing(#/\\(?:uline|underline)\{[~\s\\_]*\}/#, with: "____")
        text = text.replacing(#/\\text(less|greater)\s*(?:\{\})?/#) { $0.1 == "less" ? "<" : ">" }
        text = text.replacing(#/\\(?:quad|qquad|hspace\{[^{}]*\})/#, with: " ").replacing(#/\\([%&#_{}])/#) {
            String($0.1)
        }
        return text.replacing(#/~+/#, with: " ")
    }

    /// What converters get wrong, set right as far as that is certain.
    static func latex(_ text: String) -> String {
        var latex = text.replacing(#/\\(left|right)\s+([{}])/#) { "\\\($0.1)\\\($0.2)" }
        latex = latex.replacing(#/\\text(less|greater)\s*(?:\{\})?/#) { $0.1 == "less" ? "<" : ">" }
        latex = latex.replacing(#/\\textbar\s*(?:\{\})?/#, with: "|").replacing(
            #/\\textasciitilde\s*(?:\{\})?/#, with: "~")
        latex = latex.replacing("\\/", with: "")
        if latex.contains("\\begin{") {
            latex = latex.replacing(#/\s\\([A-Za-z])(?![A-Za-z])/#) { #" \\ "# + $0.1 }
            latex = latex.replacing(#/\{align\*?\}/#, with: "{aligned}").replacing("\\&", with: "&")
            // Rows that lost their `\\`.
            latex = latex.replacing(#/[^\S\n]{4,}(?!\\end)/#, with: #" \\ "#)
        }
        return latex.replacing("\\uline", with: "\\underline")
    }
}
