import Foundation

/// Identifiers, numbers, operators, words and spaces.
extension MathML {
    func identifier(_ element: XMLTree) -> String {
        let name = element.mathText
        let latex: String =
            if name.count == 1 {
                Self.operators[name] ?? Self.symbol(name)
            } else if Self.functions.contains(name) {
                "\\\(name) "
            } else if name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), !name.isEmpty {
                "\\mathrm{\(name)}"
            } else {
                number(name)
            }
        return switch element["mathvariant"] {
        case "normal"? where name.count == 1: "\\mathrm{\(latex)}"
        case "bold"?, "bold-italic"?: "\\boldsymbol{\(latex)}"
        case "double-struck"?: "\\mathbb{\(latex)}"
        case "script"?: "\\mathcal{\(latex)}"
        case "fraktur"?: "\\mathfrak{\(latex)}"
        default: latex
        }
    }

    static let functions: Set<String> = [
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln",
        "exp",
        "lim", "max", "min", "sup", "inf", "gcd", "det", "dim", "deg", "ker", "arg", "Pr",
    ]

    func number(_ text: String) -> String {
        if text.contains(where: { $0.isLetter && $0.isASCII }) { return Self.text(text) }
        let latex = text.map { "-−–".contains($0) ? "-" : $0 == "," ? "," : Self.symbol(String($0)) }.joined()
        // A comma between digits is no separator.
        guard latex.contains(",") else { return latex }
        return latex.replacing(#/(\d),(?=\d{3}(?!\d))/#) { "\($0.1){,}" }
    }

    func words(_ element: XMLTree) -> String {
        let text = element.mathText
        if let mark = Self.operators[text] { return mark }
        // A sign alone is set as mathematics.
        if text.count == 1, text.first.map({ $0.isMathSymbol || "°′″…–$%#".contains($0) }) == true {
            return text == "–" ? "-" : Self.symbol(text)
        }
        let own = element.children.compactMap { if case .text(let text) = $0 { text } else { nil } }.joined()
        return switch element["mathvariant"] {
        case "bold"?, "bold-italic"?: Self.text(own, command: "textbf")
        case "italic"?: Self.text(own, command: "textit")
        default: Self.text(own)
        }
    }

    /// `\text{…}` with spaces as they are written; empty for nothing.
    static func text(_ text: String, command: String = "text") -> String {
        var written = ""
        var wasSpace = false
        for character in text {
            if character.isWhitespace || character == "\u{200B}" {
                if !wasSpace, character != "\u{200B}" { written.append(space) }
                wasSpace = true
                continue
            }
            wasSpace = false
            switch character {
            case "{", "}", "$", "%", "&", "#", "_": written += "\\\(character)"
            case "\\": written += "\\textbackslash{}"
            case "^": written += "\\textasciicircum{}"
            case "~": written += "\\textasciitilde{}"
            case "−": written += "–"
            case "|": written += "\\textbar{}"
            case _ where onlyInFormulas.contains(character):
                written += "}\(operators[String(character)] ?? String(character))\\\(command){"
            default: if isVisible(character) { written.append(character) }
            }
        }
        return written.isEmpty ? "" : "\\\(command){\(written)}".replacing("\\\(command){}", with: "")
    }

    /// Signs that KaTeX does not set within `\text`.
    static let onlyInFormulas: Set<Character> = [
        "·", "≠", "≟", "∉", "⋮", "∑", "∏", "∐", "⋃", "⋂", "⋁", "⋀", "∫", "∮", "∬", "∭",
    ]

    /// One character as mathematics.
    static func symbol(_ text: String) -> String {
        switch text {
        case "{", "}", "$", "%", "&", "#", "_": "\\\(text)"
        case "\\": "\\backslash "
        case "^": "\\wedge "
        case "~": "\\sim "
        default: operators[text] ?? text.filter { isVisible($0) }
        }
    }

    static func isVisible(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy {
            ![.control, .format, .surrogate, .privateUse, .unassigned].contains($0.properties.generalCategory)
        }
    }

    static func operatorLatex(_ text: String) -> String {
        if let known = operators[text] { return known }
        if let bracket = brackets[text], !text.isEmpty { return bracket + (bracket.hasPrefix("\\") ? " " : "") }
        if functions.contains(text) { return "\\\(text) " }
        if text.count > 1, text.contains(where: \.isLetter) { return self.text(text) }
        return text.map { operators[String($0)] ?? symbol(String($0)) }.joined()
    }

    static let operators: [String: String] = [
        "=": " = ", "+": " + ", "-": " - ", "−": " - ", "–": " - ", "±": " \\pm ", "∓": " \\mp ", "·": " \\cdot ",
        "⋅": " \\cdot ", "∙": " \\cdot ", "•": " \\bullet ", "×": " \\times ", "÷": " \\div ", "*": " * ", "/": "/",
        "<": " < ", ">": " > ", "≤": " \\leq ", "≥": " \\geq ", "≠": " \\neq ", "≈": " \\approx ", "≅": " \\cong ",
        "≡": " \\equiv ", "∼": " \\sim ", "∝": " \\propto ", "≟": " \\overset{?}{=} ", "→": " \\rightarrow ",
        "←": " \\leftarrow ", "↔": " \\leftrightarrow ", "⇒": " \\Rightarrow ", "⇔": " \\Leftrightarrow ",
        "∈": " \\in ",
        "∉": " \\notin ", "⊂": " \\subset ", "⊆": " \\subseteq ", "∪": " \\cup ", "∩": " \\cap ", "∅": " \\emptyset ",
        "∞": "\\infty ", "∘": "\\circ ", "°": "\\degree ", "′": "{}'", "″": "{}''", "…": "\\ldots ", "⋯": "\\cdots ",
        "⋮": "\\vdots ", "⋱": "\\ddots ", "∠": "\\angle ", "△": "\\triangle ", "⊥": " \\perp ", "∥": " \\parallel ",
        "∑": "\\sum ", "∏": "\\prod ", "∐": "\\coprod ", "⋃": "\\bigcup ", "⋂": "\\bigcap ", "⋁": "\\bigvee ",
        "⋀": "\\bigwedge ", "∫": "\\int ", "∮": "\\oint ", "∂": "\\partial ", "∇": "\\nabla ", "√": "\\surd ",
        "✓": "\\checkmark ", "∀": "\\forall ", "∃": "\\exists ", "¬": "\\neg ", "∧": " \\wedge ", "∨": " \\vee ",
        ",": ", ", ";": "; ", ":": ": ", ".": ".", "?": "?", "!": "!", "∣": "\\vert ", "|": "\\vert ", "‖": "\\Vert ",
        "∥∥": "\\Vert ", "\u{2061}": "", "\u{2062}": "", "\u{2063}": "", "\u{2064}": "", "π": "\\pi ", "α": "\\alpha ",
        "β": "\\beta ", "γ": "\\gamma ", "δ": "\\delta ", "ε": "\\varepsilon ", "θ": "\\theta ", "λ": "\\lambda ",
        "μ": "\\mu ", "ρ": "\\rho ", "σ": "\\sigma ", "τ": "\\tau ", "φ": "\\varphi ", "ω": "\\omega ", "Δ": "\\Delta ",
        "Σ": "\\Sigma ", "Ω": "\\Omega ",
    ]

    static func space(_ width: String?) -> String {
        guard let match = width?.wholeMatch(of: #/\s*(-?\d*\.?\d+)(em|ex|px|pt|cm|mm|in)\s*/#),
            let size = Double(match.1)
        else { return "" }
        return switch (String(match.2), size) {
        case ("em", 0.1..<0.25): "\\, "
        case ("em", 0.25..<0.4): "\\; "
        case ("em", 1): "\\quad "
        case ("em", 2): "\\qquad "
        case ("px", _): ""
        case (let unit, _): "\\hspace{\(match.1)\(unit)}"
        }
    }
}
