import Testing

@testable import Typesetting

/// Markdown to HTML with formulas shown as ⟨TeX⟩.
@Suite struct MarkdownTests {
    private func html(_ markdown: String, figureBase: String = "") -> String {
        render(markdown, figureBase, isInline: false)
    }

    private func inline(_ markdown: String) -> String { render(markdown, "", isInline: true) }

    private func render(_ markdown: String, _ figureBase: String, isInline: Bool) -> String {
        let source = MarkdownSource(markdown, isInline: isInline)
        return MarkdownHTML.render(
            source, formulas: source.formulas.map { "⟨\($0.tex)⟩" }, figureBase: figureBase, isInline: isInline)
    }

    // MARK: Formulas

    @Test(arguments: [
        (#"Slope $k_1 * k_2 * 3$."#, "<p>Slope <span class=\"nobreak\">⟨k_1 * k_2 * 3⟩.</span></p>\n"),
        ("有 $x$。\n又有 $y$，", "<p>有 <span class=\"nobreak\">⟨x⟩。</span>又有 <span class=\"nobreak\">⟨y⟩，</span></p>\n"),
        (#"**$x$**是 *$y$*"#, "<p><strong>⟨x⟩</strong>是 <em>⟨y⟩</em></p>\n"),
        (#"It costs \$5, not \$6."#, "<p>It costs $5, not $6.</p>\n"),
        ("`$x$` $y$", "<p><code>$x$</code> ⟨y⟩</p>\n"),
        ("    $x$ in code\n", "<pre><code>$x$ in code\n</code></pre>\n"),
        ("```tex\n$x$\n```", "<pre><code class=\"language-tex\">$x$\n</code></pre>\n"),
        ("[to $x$](/a \"t $y$\")", "<p><a href=\"/a\" title=\"t y\">to ⟨x⟩</a></p>\n"),
        ("$x$\u{301} $y$️", "<p>⟨x⟩\u{301} ⟨y⟩️</p>\n"),
        ("a\r\n$$\r\nx\r\n$$\r\nb", "<p>a\n⟨x⟩\nb</p>\n"),
    ])
    func formulasAreNotTouched(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    @Test func formulasStayInNestedLists() {
        let markdown = """
            1. First $a$
               - inner $b$

                 $$
                 c
                 $$
               - second
            2. Last
            """
        #expect(
            html(markdown) == """
                <ol>
                <li>First ⟨a⟩<ul>
                <li><p>inner ⟨b⟩</p>
                <p>⟨c⟩</p>
                </li>
                <li><p>second</p>
                </li>
                </ul>
                </li>
                <li>Last</li>
                </ol>

                """)
    }

    @Test func tablesHoldFormulasWithBars() {
        #expect(
            html("| a | b |\n|:--|--:|\n| $|x|$ | ~~1~~ |\n\nend") == """
                <table>
                <thead>
                <tr><th style="text-align: left">a</th><th style="text-align: right">b</th></tr>
                </thead>
                <tbody>
                <tr><td style="text-align: left">⟨|x|⟩</td><td style="text-align: right"><del>1</del></td></tr>
                </tbody>
                </table>
                <p>end</p>

                """)
    }

    @Test func marksOfTheTypesetterInATextAreDropped() {
        // U+FDD0 … U+FDD2 and U+1680.
        let marks = [[0xEF, 0xB7, 0x90], [0xEF, 0xB7, 0x91], [0xEF, 0xB7, 0x92], [0xE1, 0x9A, 0x80]]
            .map { String(decoding: $0 as [UInt8], as: UTF8.self) }
        #expect(html("a\(marks[0])0\(marks[1])b $x$\(marks[2])\(marks[3])") == "<p>a0b ⟨x⟩</p>\n")
    }

    // MARK: Chinese

    @Test(arguments: [
        ("**注意：**移项要变号", "<p><strong>注意：</strong>移项要变号</p>\n"),
        ("这是**（重点）**内容", "<p>这是<strong>（重点）</strong>内容</p>\n"),
        ("*“等式”*的性质", "<p><em>“等式”</em>的性质</p>\n"),
        ("移项\n要变号", "<p>移项要变号</p>\n"),
        ("**移项**\n要变号", "<p><strong>移项</strong>要变号</p>\n"),
        ("用 x\n表示", "<p>用 x\n表示</p>\n"),
        ("共 3~5 个，7~9 元", "<p>共 3~5 个，7~9 元</p>\n"),
    ])
    func chineseIsSetByItsRules(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    // MARK: Within a line

    @Test(arguments: [
        ("1. Introduction", "1. Introduction"), ("# 5", "# 5"), ("- $5$", "- ⟨5⟩"), ("+ 3", "+ 3"), ("> 3", "&gt; 3"),
        ("| a |\n|---|", "| a |\n|---|"), ("a\n===", "a\n==="), ("---", "---"), ("    x", "    x"), ("```", "```"),
        ("**（a）**b *c*", "<strong>（a）</strong>b <em>c</em>"), ("a\n\nb", "a<br>b"), ("移\n项", "移项"), ("", ""),
    ])
    func aPhraseHasNoBlocks(_ markdown: String, _ expected: String) {
        #expect(inline(markdown).trimmed == expected.trimmed)
    }

    // MARK: Hostile texts

    @Test(arguments: [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("a <b onclick=\"x\">c</b>", "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n"),
        ("if a<b and b>c", "<p>if a&lt;b and b&gt;c</p>\n"),
        ("<!-- a note -->\n\nb <!-- c --> d", "<p>b  d</p>\n"),
        ("[a](javascript:alert(1))", "<p>a</p>\n"),
        ("[a](JaVaScript:alert(1))", "<p>a</p>\n"),
        ("[a](java&#10;script:alert(1))", "<p>a</p>\n"),
        ("[a](data:text/html,x)", "<p>a</p>\n"),
        ("[a](vbscript:x) [b](file:///etc/passwd)", "<p>a b</p>\n"),
        ("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n"),
        ("[a](/x\"onmouseover=\"y)", "<p><a href=\"/x%22onmouseover=%22y\">a</a></p>\n"),
        ("[a](/x \"t\\\" onclick=\\\"y\")", "<p><a href=\"/x\" title=\"t&quot; onclick=&quot;y\">a</a></p>\n"),
        (
            "![a\" onerror=\"x](figures/a.svg)",
            "<p><img src=\"figures/a.svg\" alt=\"a&quot; onerror=&quot;x\" loading=\"lazy\"></p>\n"
        ),
        ("```x\"><script>\na\n```", "<pre><code class=\"language-x&quot;&gt;&lt;script&gt;\">a\n</code></pre>\n"),
        ("![a](figures/../../secret)", "<p>a</p>\n"), ("![a](/etc/passwd)", "<p>a</p>\n"),
        ("![a](javascript:x)", "<p>a</p>\n"), ("&lt;b&gt; &amp;", "<p>&lt;b&gt; &amp;</p>\n"),
    ])
    func nothingOfTheTextBecomesATag(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == expected)
    }

    // MARK: Links and images

    @Test(arguments: [
        (
            "[a](https://x.org/?a=1&b=中)",
            "<a href=\"https://x.org/?a=1&amp;b=%E4%B8%AD\" rel=\"noopener noreferrer\">a</a>"
        ),
        ("[a](//x.org)", "<a href=\"//x.org\" rel=\"noopener noreferrer\">a</a>"),
        ("[a](\\\\x.org)", "<a href=\"%5Cx.org\">a</a>"),
        ("[a](#s-slope)", "<a href=\"#s-slope\">a</a>"),
        ("见https://x.org/a_b。好", "见<a href=\"https://x.org/a_b\" rel=\"noopener noreferrer\">https://x.org/a_b</a>。好"),
        (
            "(see www.x.org/a_(b)).",
            "(see <a href=\"http://www.x.org/a_(b)\" rel=\"noopener noreferrer\">www.x.org/a_(b)</a>)."
        ),
        ("[https://x.org](/a)", "<a href=\"/a\">https://x.org</a>"), ("xhttp://a", "xhttp://a"), ("http://", "http://"),
        ("![e](https://x.org/a.png)", "<a href=\"https://x.org/a.png\" rel=\"noopener noreferrer\">e</a>"),
    ])
    func linksLeadOut(_ markdown: String, _ expected: String) {
        #expect(html(markdown) == "<p>\(expected)</p>\n")
    }

    @Test func figuresAreServedByTheCourse() {
        #expect(
            html("![a line $y=x$](figures/a.svg \"t\")", figureBase: "/c/x/figures/")
                == "<p><img src=\"/c/x/figures/a.svg\" alt=\"a line y=x\" title=\"t\" loading=\"lazy\"></p>\n")
    }

    // MARK: Headings

    @Test func headingsHaveStableNames() {
        #expect(
            html("## 两步 *Equations* `a` $ax+b$\n## 两步 *Equations* `a` $ax+b$\n# !\nmain\n----\n")
                == """
                <h2 id="s-两步-equations-a-ax-b">两步 <em>Equations</em> <code>a</code> ⟨ax+b⟩</h2>
                <h2 id="s-两步-equations-a-ax-b-2">两步 <em>Equations</em> <code>a</code> ⟨ax+b⟩</h2>
                <h1 id="s-section">!</h1>
                <h2 id="s-main">main</h2>

                """)
    }

    @Test func sectionsAreNamedLikeHeadings() {
        let markdown = """
            Before $a$.

            ## A *b* `c` <i> ![pic](figures/a.svg)

            One **two** $x^2$
            three.

            - item $y$
            - 移
              项

            | h | i |
            |---|---|
            | 1 | 2 |

            ### A *b* `c` <i> ![pic](figures/a.svg)

            ```
            code
            ```
            # a-2
            ## A
            ## A
            """
        let sections = MarkdownText(markdown).sections
        #expect(sections.map(\.level) == [0, 2, 3, 1, 2, 2])
        #expect(sections[0].text == "Before a.")
        #expect(sections[0].id == "")
        #expect(sections[1].heading == "A b c <i> pic")
        #expect(sections[1].text == "One two x^2 three.\nitem y\n移 项\nh i\n1 2")
        #expect(sections[2].text == "code")
        #expect(Set(sections.map(\.id)).count == sections.count)
        let page = html(markdown)
        for section in sections.dropFirst() {
            #expect(page.contains("<h\(section.level) id=\"\(section.id.escaped)\">"))
        }
    }

    @Test func imagesAreFoundWithTheirLines() {
        let text = MarkdownText("![a](figures/a.svg)\n\n$$\nx\n$$\n\ny ![b $z$](figures/b.svg)\n\n    ![no](c.svg)\n")
        #expect(
            text.images == [
                MarkdownText.Image(destination: "figures/a.svg", alternative: "a", line: 1),
                MarkdownText.Image(destination: "figures/b.svg", alternative: "b z", line: 7),
            ])
    }

    // MARK: Time

    @Test(arguments: [
        ">", "[", "![", "*a ", "_a", "*a**", "- ", "[a](", "<", "<!--", "<a ", "~~a ", "# a\n", "|", "|a|\n|-|\n", "&#",
        "www.",
        "a@b.c ", "http://", "```\n", "$a$ ", "**（a**", "> - ", "[a]: b\n", "`a``", "\t* a\n",
    ])
    func hostileTextsTakeLittleTime(_ piece: String) {
        let time = processorTime { _ = html(String(repeating: piece, count: 10_000)) }
        #expect(time < .seconds(5))
    }

    @Test func aShortTextIsNotALargeTable() {
        let columns = 5_000
        let table = String(repeating: "|a", count: columns) + "|\n" + String(repeating: "|-", count: columns) + "|\n"
        #expect(html(table + String(repeating: "|\n", count: 5_000)).utf8.count < 100_000)
    }
}
