import DomainModel
import Foundation
import Testing
import Typesetting

@testable import Content

@Suite struct ImportCNXMLTests {
    @Test func readsAWholeBook() async throws {
        let data = try TemporaryFolder()
        let (report, folder) = try await CourseImport.course(TemporaryFolder(cnxml), into: data)
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.id == "a-small-book" && course.attribution.licence == "CC-BY-4.0")
        let expected = [
            "modules": 4, "exercises": 10, "solutions": 8, "examples": 1, "definitions": 1, "objectives": 2, "media": 2,
        ]
        for (name, count) in expected { #expect(report.read(name) == count, "\(name)") }
        #expect(course.units.map { $0.title.text(in: "en") } == ["Preface", "Numbers"])
        #expect(course.lessons.map(\.id) == ["preface", "1.0-introduction", "1.1-add-numbers", "1.2-solve-equations"])
        #expect(report.leftOut("modules") == 1)
        #expect(report.leftOut("figures") == 1)
        #expect(folder.figures == ["figures/line.png"])
        // Six exercises, of which one is in two parts; the example, the open ones and the foreign one are none.
        #expect(course.exercises.map(\.id) == ["t1", "x1", "x3", "x4", "x7"].map { "1.1-\($0)" })
        #expect(report.leftOut("exercises") == 4)
        #expect(course.lessons[2].objectives.map { $0.text(in: "en") } == ["Add numbers"])
        #expect(course.lessons[2].definitions.map { $0.term.text(in: "en") } == ["sum"])
        #expect(course.lessons[3].objectives.map { $0.text(in: "en") } == ["Solve equations"])
    }

    @Test func writesTheTextOfASection() async throws {
        let (_, folder) = try await CourseImport.course(TemporaryFolder(cnxml), into: TemporaryFolder())
        let lessons = try #require(folder.course?.lessons)
        #expect(
            lessons[2].body.text(in: "en") == """
                ## Sums

                A **sum** of $2 + 3$costs \\$5 (Figure 1.1, 1.2 Solve Equations).

                ![A number line](figures/line.png)

                **Figure 1.1.** The line.

                (Picture: Gone)

                **Figure 1.2.**

                > **Example 1.1**
                >
                > Add 1 and 1.
                >
                > **Solution**
                >
                > It is 2.

                > **Try it**
                >
                > Add: $1 + 2$.

                ### Practice

                **Add Numbers**

                In the following exercises, simplify.

                - 4 + 4

                - Say why.

                - 0.5 as a fraction
                """)
        #expect(
            lessons[3].body.text(in: "en") == """
                ## Code

                ```python
                print(1)
                print(2)
                ```

                **Table 1.1.**

                | a | b\\|c |
                | --- | --- |
                | 1 | 2 |
                |  | 3 |
                """)
    }

    @Test func takesExercisesWithAnswersThatCanBeChecked() async throws {
        let (report, folder) = try await CourseImport.course(TemporaryFolder(cnxml), into: TemporaryFolder())
        let exercises = Dictionary(
            uniqueKeysWithValues: (folder.course?.exercises ?? []).map { (String($0.id.dropFirst(4)), $0) })
        #expect(exercises["x1"]?.steps[0].text.text(in: "en") == "Simplify. 3(x+2)")
        #expect(exercises["x1"]?.steps[0].question.check(.text("3(x+2)")).verdict == .partial)
        #expect(exercises["x3"]?.text.text(in: "en") == "Simplify.")
        #expect(exercises["x3"]?.steps.map { $0.question.modelAnswer } == [.text("2"), .text("4")])
        #expect(exercises["x4"]?.steps[0].question.check(.text("260")).verdict == .correct)
        #expect(exercises["x4"]?.steps[0].question.check(.text("260 ft")).verdict == .correct)
        #expect(exercises["x7"]?.steps[0].question.modelAnswer == .choices(["b"]))
        #expect(report.leftOut.contains { $0.what == "solutions" && $0.why.contains("commented") && $0.count == 1 })
    }

    @Test func theStricterOfTwoLicencesHolds() async throws {
        var files = cnxml
        files["LICENSE"] = "Attribution-NonCommercial-ShareAlike 4.0 International\n"
        let (report, folder) = try await CourseImport.course(TemporaryFolder(files), into: TemporaryFolder())
        #expect(folder.course?.attribution.licence == "CC-BY-NC-SA-4.0")
        #expect(report.notes.contains { $0.contains("stricter") })
    }

    /// Answers of textbooks as they are written.
    @Test(arguments: [
        ("14.88", "14.88"), ("−6", "-6"), ("$13,500", "13500"), ("36%", "36%"), ("3.05 hours", "3.05"), ("yes", nil),
        ("7c", "7c"), ("25, 26, 27", nil), ("nine movies", nil), ("answers will vary", nil), ("17 m, 12 m", nil),
        ("x = 5; y = 2", nil), ("at least 20 driveways", nil), ("2 · 3 · 3", nil), ("", nil), ("20 driveways", "20"),
        ("one thousand", nil), ("42 nickels, 21 dimes", nil), ("10 or 20", nil),
    ])
    func readsTextbookAnswersOnlyWhenTheyAreClear(_ written: String, _ typed: String?) {
        let question = AnswerReading.question([Segments.Segment.text(written)])
        if let typed {
            #expect(question?.check(.text(typed)).verdict == .correct, "\(written)")
        } else if written == "yes" {
            #expect(question?.kind == "choice")
        } else {
            #expect(question == nil, "\(written)")
        }
    }
}

@Suite struct ImportMathMLTests {
    private func latex(_ content: String) throws -> String {
        let text = "<math>\(content)</math>"
        return MathML.latex(try XMLTree.parse(Data(text.utf8), file: "test")).latex
    }

    static let cases: [(String, String)] = [
        ("<mfrac><mn>1</mn><mrow><mi>x</mi><mo>+</mo><mn>2</mn></mrow></mfrac>", "\\frac{1}{x + 2}"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^{2}"),
        ("<msup><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></msup>", "{(a)}^{2}"),
        (
            "<msub><mi>a</mi><mn>1</mn></msub><mo>−</mo><msubsup><mi>b</mi><mn>2</mn><mn>3</mn></msubsup>",
            "a_{1} - b_{2}^{3}"
        ),
        ("<msqrt><mn>16</mn></msqrt><mroot><mn>8</mn><mn>3</mn></mroot>", "\\sqrt{16}\\sqrt[{3}]{8}"),
        ("<mrow><mo>(</mo><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>)</mo></mrow>", "\\left(\\frac{1}{2} \\right)"),
        ("<mo>−</mo><mi>x</mi><mo>=</mo><mn>−3</mn>", "-x = -3"),
        ("<mn>46,000</mn><mo>≤</mo><mn>$1,000</mn>", "46{,}000 \\leq \\$1{,}000"),
        ("<mn>5</mn><mo>⋅</mo><mn>3</mn><mo>÷</mo><mi>π</mi>", "5 \\cdot 3 \\div \\pi"),
        ("<mn>3</mn><mtext> and </mtext><mn>4%</mn>", "3\\text{ and }4\\%"),
        ("<mtext>50% of {a_b}</mtext>", "\\text{50\\% of \\{a\\_b\\}}"),
        ("<mo>|</mo><mi>x</mi><mo>|</mo>", "\\vert x\\vert"),
        ("<mn>43</mn><mtext>°</mtext>", "43\\degree"),
        ("<mi>sin</mi><mi>x</mi>", "\\sin x"),
        ("<mover><mo>=</mo><mo>?</mo></mover>", "\\overset{?}{=}"),
        ("<mover accent='true'><mn>36</mn><mo>¯</mo></mover>", "\\overline{36}"),
        ("<munder><mi>b</mi><mtext>divisor</mtext></munder>", "\\underset{\\text{divisor}}{b}"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>",
            "\\sum \\limits_{i = 1}^{n}"
        ),
        ("<munder><mi>lim</mi><mi>x</mi></munder>", "\\lim \\limits_{x}"),
        ("<menclose notation='updiagonalstrike'><mn>5</mn></menclose>", "\\cancel{5}"),
        ("<mfenced open='[' close=']'><mi>a</mi><mi>b</mi></mfenced>", "\\left[ a, b \\right]"),
        (
            "<mtable><mtr><mtd columnalign='right'><mi>x</mi></mtd><mtd><mo>=</mo><mn>1</mn></mtd></mtr><mtr><mtd/><mtd><mo>[</mo></mtd></mtr></mtable>",
            "\\begin{array}{rc} x & = 1 \\\\ & {}[ \\end{array}"
        ),
        ("<mn>14</mn><mo>___</mo><mn>6</mn>", "14\\_\\_\\_6"),
        ("<mi>x</mi><mo>′</mo><msup><mi>f</mi><mo>′</mo></msup>", "x{}'f'"),
        ("<mn>5</mn><mspace width='0.2em'/><mtext>ft</mtext><mspace width='2em'/>", "5\\, \\text{ft}"),
        ("<mn>1</mn><mn>2</mn>", "1\\, 2"),
        ("<unknown><mi>y</mi></unknown>", "y"),
        ("", ""),
        ("<mtext> </mtext>", "\\text{ }"),
    ]

    @Test(arguments: cases) func writesLaTeX(_ math: String, _ expected: String) throws {
        #expect(try latex(math) == expected)
    }

    /// Random formulas from every element that is known are formulas to KaTeX.
    @Test func whatIsWrittenCanBeTypeset() async throws {
        guard let katex = try? KaTeX.find() else { return }
        let typesetter = Typesetter(katex)
        var generator = SplitMix64(seed: 3)
        let leaves = [
            "<mi>x</mi>", "<mn>−2.5</mn>", "<mo>+</mo>", "<mo>(</mo>", "<mo>|</mo>", "<mo>{</mo>", "<mo>]</mo>",
            "<mtext>a_b & c</mtext>".replacing("&", with: "&amp;"), "<mo>∑</mo>", "<mo>′</mo>", "<mi>lim</mi>",
            "<mo>°</mo>",
            "<mo>*</mo>", "<mtext>✓ ∠ ½ 中</mtext>", "<mspace width=\"1.5em\"/>", "<mo>\\</mo>", "<mo>^</mo>",
            "<mi>%</mi>",
            "<mo>≟</mo>", "<mn>$5</mn>", "<mo>&lt;</mo>", "<mrow/>", "<mo>⏟</mo>", "<mi>st</mi>", "<mo>__</mo>",
        ]
        let names = [
            "mrow", "mfrac", "msup", "msub", "msubsup", "msqrt", "mroot", "mover", "munder", "munderover", "mfenced",
            "mstyle", "mphantom", "mpadded", "mmultiscripts", "mtable", "menclose", "foo",
        ]
        func formula(_ depth: Int) -> String {
            if depth == 0 || Int.random(in: 0..<3, using: &generator) == 0 {
                return leaves.randomElement(using: &generator)!
            }
            let name = names.randomElement(using: &generator)!
            let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in formula(depth - 1) }
            if name == "mtable" {
                return "<mtable>" + parts.map { "<mtr><mtd>\($0)</mtd></mtr>" }.joined() + "</mtable>"
            }
            let notation = ["box", "longdiv", "updiagonalstrike", "top bottom"].randomElement(using: &generator)!
            return "<\(name) notation=\"\(notation)\" open=\"{\" accent=\"true\">\(parts.joined())</\(name)>"
        }
        for _ in 0..<1500 {
            let math = formula(4)
            guard let tex = MarkdownWriter.formula(try latex(math)) else { continue }
            let scanned = MathScanner("$\(tex)$").formulas
            #expect(scanned.map(\.tex) == [tex], "\(math) → \(tex)")
            for formula in scanned {
                let fault = try await typesetter.fault(in: formula)
                #expect(fault == nil, "\(math) → \(tex): \(fault ?? "")")
            }
        }
    }
}
