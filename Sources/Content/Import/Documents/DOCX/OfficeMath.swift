import Foundation

/// Turns the formulas of Word documents (OMML, ECMA-376 part 1 §22.1) into MathML.
enum OfficeMath {
    static func mathML(_ element: XMLTree) -> XMLTree { XMLTree(name: "math", children: children(element)) }

    private static func children(_ element: XMLTree?) -> [XMLTree.Child] {
        (element?.elements ?? []).flatMap { part -> [XMLTree] in write(part) }.map { .element($0) }
    }

    private static func row(_ element: XMLTree?) -> XMLTree { XMLTree(name: "mrow", children: children(element)) }

    private static func make(_ name: String, _ parts: XMLTree...) -> XMLTree {
        XMLTree(name: name, children: parts.map { .element($0) })
    }

    private static func sign(_ text: String) -> XMLTree { XMLTree(name: "mo", children: [.text(text)]) }

    private static func write(_ element: XMLTree) -> [XMLTree] {
        let base = element.first("e")
        let properties = element.first("\(element.name)Pr")
        switch element.name {
        case "r": return tokens(element)
        case "f":
            var fraction = make("mfrac", row(element.first("num")), row(element.first("den")))
            if properties?.first("type")?["val"] == "noBar" { fraction.attributes["linethickness"] = "0" }
            return [fraction]
        case "sSup": return [make("msup", row(base), row(element.first("sup")))]
        case "sSub": return [make("msub", row(base), row(element.first("sub")))]
        case "sSubSup": return [make("msubsup", row(base), row(element.first("sub")), row(element.first("sup")))]
        case "sPre":
            return [
                make(
                    "mmultiscripts", row(base), XMLTree(name: "mprescripts"), row(element.first("sub")),
                    row(element.first("sup")))
            ]
        case "rad":
            let degree = row(element.first("deg"))
            return [degree.elements.isEmpty ? make("msqrt", row(base)) : make("mroot", row(base), degree)]
        case "nary": return nary(element, properties) + [row(base)]
        case "d": return [fenced(element, properties)]
        case "func": return [row(element.first("fName")), row(base)]
        case "limLow": return [make("munder", single(base), row(element.first("lim")))]
        case "limUpp": return [make("mover", single(base), row(element.first("lim")))]
        case "acc": return [make("mover", row(base), sign(accent(properties?.first("chr")?["val"] ?? "\u{302}")))]
        case "bar":
            return [make(properties?.first("pos")?["val"] == "bot" ? "munder" : "mover", row(base), sign("¯"))]
        case "groupChr":
            let isAbove = properties?.first("pos")?["val"] == "top"
            return [make(isAbove ? "mover" : "munder", row(base), sign(properties?.first("chr")?["val"] ?? "⏟"))]
        case "m":
            let rows = element.elements.filter { $0.name == "mr" }.map { row in
                row.elements.filter { $0.name == "e" }.map { cell in XMLTree(name: "mtd", children: children(cell)) }
            }
            return [table(rows)]
        case "eqArr":
            return [
                table(element.elements.filter { $0.name == "e" }.map { [XMLTree(name: "mtd", children: children($0))] })
            ]
        case "borderBox":
            var box = make("menclose", row(base))
            box.attributes["notation"] = "box"
            return [box]
        case "phant": return [make("mphantom", row(base))]
        case "ctrlPr", "rPr": return []
        default:
            if element.name.hasSuffix("Pr") { return [] }
            return element.elements.flatMap(write)
        }
    }

    private static func table(_ rows: [[XMLTree]]) -> XMLTree {
        XMLTree(
            name: "mtable",
            children: rows.map { .element(XMLTree(name: "mtr", children: $0.map { .element($0) })) })
    }

    /// The only element within, as operators that take limits are recognised by their own element.
    private static func single(_ element: XMLTree?) -> XMLTree {
        let row = row(element)
        return row.elements.count == 1 ? row.elements[0] : row
    }

    private static func nary(_ element: XMLTree, _ properties: XMLTree?) -> [XMLTree] {
        let mark = sign(properties?.first("chr")?["val"] ?? "∫")
        let (below, above) = (row(element.first("sub")), row(element.first("sup")))
        let isBeside = properties?.first("limLoc")?["val"] == "subSup" || mark.text == "∫"
        switch (below.elements.isEmpty, above.elements.isEmpty) {
        case (true, true): return [mark]
        case (false, true): return [make(isBeside ? "msub" : "munder", mark, below)]
        case (true, false): return [make(isBeside ? "msup" : "mover", mark, above)]
        case (false, false): return [make(isBeside ? "msubsup" : "munderover", mark, below, above)]
        }
    }

    private static func fenced(_ element: XMLTree, _ properties: XMLTree?) -> XMLTree {
        var fenced = XMLTree(
            name: "mfenced", children: element.elements.filter { $0.name == "e" }.map { .element(row($0)) })
        fenced.attributes = [
            "open": properties?.first("begChr")?["val"] ?? "(", "close": properties?.first("endChr")?["val"] ?? ")",
            "separators": properties?.first("sepChr")?["val"] ?? "|",
        ]
        return fenced
    }

    /// A combining accent as the sign that MathML puts above.
    private static func accent(_ mark: String) -> String {
        let signs = [
            "\u{302}": "^", "\u{303}": "~", "\u{304}": "¯", "\u{305}": "¯", "\u{307}": "˙", "\u{308}": "¨",
            "\u{20D7}": "→",
        ]
        return signs[mark] ?? mark
    }

    /// Numbers, letters and signs of a run, each as its own element.
    private static func tokens(_ run: XMLTree) -> [XMLTree] {
        let text = run.elements.filter { $0.name == "t" }.map(\.text).joined()
        let isPlain = run.first("rPr")?.first("nor") != nil || run.first("rPr")?.first("sty")?["val"] == "p"
        if isPlain, text.contains(where: \.isLetter) {
            let name = text.trimmingCharacters(in: .whitespaces)
            return [XMLTree(name: MathML.functions.contains(name) ? "mi" : "mtext", children: [.text(text)])]
        }
        var tokens: [XMLTree] = []
        for character in text where !character.isWhitespace {
            let name = character.isNumber || character == "." ? "mn" : character.isLetter ? "mi" : "mo"
            if name == "mn", tokens.last?.name == "mn", case .text(let digits)? = tokens.last?.children.first {
                tokens[tokens.count - 1].children = [.text(digits + String(character))]
            } else {
                tokens.append(XMLTree(name: name, children: [.text(String(character))]))
            }
        }
        return tokens
    }
}
