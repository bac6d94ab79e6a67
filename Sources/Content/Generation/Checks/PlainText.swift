import Typesetting

/// What the checks read in a Markdown text.
enum PlainText {
    /// The words alone: without formulas, code, comments, citations, link addresses and marks.
    static func words(of markdown: String) -> String {
        var text = withoutFormulas(markdown)
        if text.contains("<!--") { text = text.replacing(#/<!--[\s\S]*?-->/#, with: " ") }
        if text.contains("`") { text = text.replacing(#/```[\s\S]*?```|`[^`]*`/#, with: " ") }
        if text.contains("](") { text = text.replacing(#/\]\([^)\s]*\)/#, with: "] ") }
        if text.contains("[") { text = text.replacing(#/\[\d{1,2}\]/#, with: "") }
        return String(text.map { "*_#>|[]\\~".contains($0) ? " " : $0 })
    }

    static func withoutFormulas(_ markdown: String) -> String {
        guard markdown.contains("$") else { return markdown }
        let bytes = Array(markdown.utf8)
        var (plain, end): ([UInt8], Int) = ([], 0)
        for formula in MathScanner(markdown).formulas where formula.range.lowerBound >= end {
            plain += bytes[end..<formula.range.lowerBound] + Array(" ".utf8)
            end = min(formula.range.upperBound, bytes.count)
        }
        return String(decoding: plain + bytes[end...], as: UTF8.self)
    }

    /// For comparing texts: lower case, half width, no spaces, punctuation or marks; signs of mathematics stay.
    static func normalised(_ text: String) -> String {
        var result = ""
        // A full stop after a number is no decimal point.
        var point = false
        for scalar in text.unicodeScalars {
            let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
            guard let folded = Unicode.Scalar(value) else { continue }
            if point, folded.properties.numericType != nil { result += "." }
            point = folded == "." && result.last?.isNumber == true
            if folded == "−" || folded == "–" { result += "-" }
            if folded.properties.isAlphabetic || folded.properties.numericType != nil
                || "+-/=<>^%()[]≤≥".unicodeScalars.contains(folded)
            {
                result += folded.properties.lowercaseMapping
            }
        }
        return result
    }

    /// The sentences that say something: of paragraphs, list items and quotations, without headings, tables and formulas.
    static func sentences(of markdown: String) -> [String] {
        MarkdownBlocks.split(markdown.replacing(#/<!--[\s\S]*?-->/#, with: ""))
            .flatMap { block -> [String] in
                if ["#", "|", "```", "~~~", "$$", "![", "---"].contains(where: block.hasPrefix) { return [] }
                let items = block.split(separator: "\n").reduce(into: [""]) { lines, line in
                    let text = line.drop { $0 == " " || $0 == ">" }
                    if let mark = text.prefixMatch(of: #/(?:[-*+]|\d{1,2}[.)])\s+/#) {
                        lines.append(String(text[mark.range.upperBound...]))
                    } else {
                        lines[lines.count - 1] += (lines.last?.isEmpty == false ? " " : "") + text
                    }
                }
                return items.flatMap { MarkdownBlocks.sentences($0).map(String.init) }
            }
            .map { String($0.reversed().drop(while: \.isWhitespace).reversed()) }
            .filter { $0.contains(where: { $0.isLetter || $0.isNumber }) }
    }

    /// The numbers in it, each as one spelling: digits, and words of both languages up to twelve.
    static func numbers(in text: String) -> Set<String> {
        var numbers: Set<String> = []
        let plain = text.replacing("−", with: "-").replacing(#/\[\d{1,2}\]/#, with: " ")
        for match in plain.matches(of: #/\d+(?:,\d{3})+|\d+(?:\.\d+)?/#) {
            numbers.insert(String(match.output).replacing(",", with: ""))
        }
        for word in plain.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
            if let number = numberWords[String(word)] { numbers.insert(String(number)) }
        }
        return numbers
    }

    /// `one` may be a pronoun and is left out.
    private static let numberWords = [
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "hundred": 100,
        "thousand": 1000,
    ]
}
