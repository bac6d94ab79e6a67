import DomainModel
import Foundation
import Testing

@testable import Typesetting

@Suite struct MathScannerTests {
    private func formulas(_ markdown: String) -> [String] { MathScanner(markdown).formulas.map(\.tex) }

    @Test(arguments: [
        ("From $a$ to $b$.", ["a", "b"]),
        (#"\(x\) and \[y\] and $$z$$"#, ["x", "y", "z"]),
        ("斜率$k$为正", ["k"]),
        (#"if $\text{if $x$ then}$ ends"#, [#"\text{if $x$ then}"#]),
        ("| $|x|$ | $y$ |", ["|x|", "y"]),
        ("$$\na\n$$", ["a"]),
        ("> $$\n> a\n> + b\n> $$", ["a\n+ b"]),
        ("$a\nb$", ["a\nb"]),
        (#"$\$5$"#, [#"\$5"#]),
    ])
    func findsFormulas(_ markdown: String, _ expected: [String]) {
        #expect(formulas(markdown) == expected)
    }

    @Test(arguments: [
        "It costs $5 or $10.", #"\$5 and \$6"#, "`$a$`", "```\n$a$\n```", "~~~\n$$a$$\n~~~", "- ```\n  $a$\n  ```",
        "$ a$", "$a $", "$a\n\nb$", "$$a\n\nb$$", #"\\(a\\)"#, "$$", "$$$$", "$", "``a $x$ ` $y$``",
    ])
    func leavesAloneWhatIsNoFormula(_ markdown: String) {
        #expect(formulas(markdown) == [])
    }

    @Test func displaysOnlyWhatIsDisplayed() {
        let formulas = MathScanner(#"$a$ $$b$$ \(c\) \[d\]"#).formulas
        #expect(formulas.map(\.isDisplayed) == [false, true, false, true])
    }

    @Test func rangesCoverTheDelimiters() {
        let text = "中 $$a$$ 文"
        let range = MathScanner(text).formulas[0].range
        #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "$$a$$")
    }

    @Test func linesAreCountedFromZero() {
        let scanner = MathScanner("a\n\n$x$\n$y\nz$ $w$")
        #expect(scanner.formulas.map { scanner.line(of: $0.range.lowerBound) } == [2, 3, 4])
        #expect(scanner.line(of: 0) == 0)
        #expect(scanner.line(of: 10_000) == 4)
    }

    @Test func strayDollarsAreTold() {
        let scanner = MathScanner(#"a $b and \$c and $d$"#)
        // `$b and \$c and $` is no formula: its end follows white space.
        #expect(scanner.strayDollars == [2])
        #expect(scanner.formulas.map(\.tex) == ["d"])
    }

    @Test(arguments: ["$", "$a ", "$$a", "\\(", "\\[", "`", "``` ", "*（", "{$", "$\\"])
    func takesLinearTime(_ piece: String) {
        let short = String(repeating: piece, count: 5_000)
        let long = String(repeating: piece, count: 40_000)
        _ = MathScanner(short)
        let first = processorTime { _ = MathScanner(short) }
        let second = processorTime { _ = MathScanner(long) }
        // Eight times the text; quadratic time would be 64 times as long.
        #expect(second < first * 30 + .milliseconds(100))
    }

    @Test func anyTextIsScanned() {
        var generator = SplitMix64(seed: 1)
        let pieces = [
            "$", "$$", "\\(", "\\)", "\\[", "\\]", "\\", "`", "```", "\n", "\n\n", " ", "*", "**", "（", "）", "a", "{",
            "}", ">",
            "- ", "1. ", "|", "#", "\u{301}", "🧮",
            String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self),
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0..<40, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let scanner = MathScanner(text)
            var end = 0
            for formula in scanner.formulas {
                #expect(formula.range.lowerBound >= end && formula.range.upperBound <= text.utf8.count)
                end = formula.range.upperBound
            }
            _ = MarkdownHTML.render(
                MarkdownSource(text), formulas: scanner.formulas.map { _ in "" } + Array(repeating: "", count: 50),
                figureBase: "", isInline: false)
        }
    }
}

/// The time that this thread is at work, which other tests do not change.
func processorTime(_ body: () -> Void) -> Duration {
    func now() -> Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
    let start = now()
    body()
    return now() - start
}
