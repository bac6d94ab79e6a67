import DomainModel
import Foundation
import Testing
import Typesetting

@testable import Content

/// Plain text that is written as Markdown reads as the same plain text.
@Suite struct ImportMarkdownTests {
    /// What a reader of the Markdown sees, white space as single spaces.
    private func seen(_ markdown: String) -> String {
        MarkdownText(markdown).sections.map { ($0.level > 0 ? "# \($0.heading) " : "") + $0.text }.joined(
            separator: " "
        )
        .replacing("\u{2060}", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: [
        "1. not a list", "- no list", "# no heading", "> no quotation", "a * b * c", "*stars*", "__init__()",
        "snake_case_name",
        "[text](https://example.org)", "[1]: https://example.org", "![alt](x.png)", "$5 and $6", "a\\b \\( c \\[ d \\]",
        "`code`", "<b>bold</b>", "AT&T &amp; &copy;", "~~gone~~", "___", "----", "==", "a | b", "@{x}", "100 % ~ 5",
        "+ plus",
        "2) two", "[2.48(12)](0.5)", "\\", "a\\", "**", "#", "\u{FEFF}x", "&#35;",
    ])
    func textNeverBecomesMarkup(_ text: String) {
        let expected = text.replacing("\u{FEFF}", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(seen(MarkdownWriter(text: text).line) == expected)
        let scanner = MathScanner(MarkdownWriter(text: text).line)
        #expect(scanner.formulas.isEmpty && scanner.strayDollars.isEmpty)
    }

    @Test func randomTextNeverBecomesMarkup() {
        var generator = SplitMix64(seed: 7)
        let alphabet = Array("ab1 *_`~[]()<>!#+-=.|&;$\\{}@:\"'\n，。é")
        for _ in 0..<3000 {
            let text = String(
                (0..<Int.random(in: 1...14, using: &generator)).map { _ in alphabet.randomElement(using: &generator)! })
            let expected = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let line = MarkdownWriter(text: text).line
            #expect(seen(line) == expected, "\(text.debugDescription) → \(line.debugDescription)")
        }
    }

    /// Marks, formulas and code beside any text keep both.
    @Test func markedPartsStayMarked() {
        var generator = SplitMix64(seed: 11)
        let texts = ["a", "a.", "(a)", "“a”", "1", " ", "-", "x y", "_", "é:", "", "a!", "$", "]"]
        for _ in 0..<3000 {
            var writer = MarkdownWriter()
            var plain = ""
            for _ in 0..<4 {
                let text = texts.randomElement(using: &generator)!
                switch Int.random(in: 0..<5, using: &generator) {
                case 0:
                    writer.add(formula: "z")
                    plain += "z"
                case 1:
                    writer.add(MarkdownWriter(text: text), markedBy: Bool.random(using: &generator) ? "*" : "**")
                    plain += text
                case 2:
                    writer.add(code: "c")
                    plain += "c"
                default:
                    writer.add(text: text)
                    plain += text
                }
            }
            let expected = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(seen(writer.line) == expected, "\(writer.line.debugDescription)")
        }
    }

    @Test func formulasAreKeptApart() {
        var writer = MarkdownWriter()
        writer.add(formula: "x")
        writer.add(formula: "y")
        writer.add(text: "5 costs $5")
        writer.add(formula: "\\$5")
        #expect(MathScanner(writer.line).formulas.map(\.tex) == ["x", "y", "\\$5"])
        #expect(MathScanner(writer.line).strayDollars.isEmpty)
    }

    @Test func linksLeadOnlyToTheWeb() {
        var writer = MarkdownWriter()
        writer.add(link: MarkdownWriter(text: "bad"), to: "javascript:alert(1)")
        writer.add(link: MarkdownWriter(text: "good"), to: "https://example.org/a_(b)")
        #expect(writer.line == "bad[good](https://example.org/a_%28b%29)")
    }
}
