import Foundation
import Typesetting

/// A small course that has no fault, in files that a test may change before it writes them to a folder of its own.
struct CourseFixture {
    var files: [String: String] = [
        "course.yaml": """
        id: small
        title: {en: Small, zh: 小课程}
        summary: {en: "About $x$.", zh: "关于 $x$。"}
        languages: [en, zh]
        licence: CC-BY-4.0
        credit: {en: The authors, zh: 作者}
        source: https://example.org/small
        units:
          - id: first
            title: {en: First, zh: 第一单元}
            lessons:
              - {id: sums, skills: [sums]}
              - {id: products, skills: [products]}
        skills:
          - id: sums
            title: {en: Sums, zh: 和}
          - id: products
            title: {en: Products, zh: 积}
            prerequisites: [sums]
        """,
        "lessons/sums.en.md": """
        # Sums

        ## You will learn

        - to add $a + b$

        A sum is **more** than its parts.

        ![a bar of length $a + b$](figures/bar.svg)

        ## Terms

        - **sum**: what adding gives
        """,
        "lessons/sums.zh.md": """
        # 和

        ## 你将学会

        - 求 $a + b$

        和**大于**各部分。

        ![长为 $a + b$ 的线段](figures/bar.svg)

        ## 术语

        - **和**：相加所得的数
        """,
        "lessons/products.en.md": "# Products\n\nFor 3 bags of \\$2 pay\n\n$$\n3 \\cdot 2\n$$\n",
        "lessons/products.zh.md": "# 积\n\n3 袋 2 元，共\n\n$$\n3 \\times 2\n$$\n",
        "figures/bar.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "exercises/sums.yaml": """
        - id: sums-1
          lesson: sums
          skills: [sums]
          title: {en: Add, zh: 加}
          difficulty: -0.5
          variables:
            a: 2..9
            b: {in: 10..20, not: [15]}
            name: ["'Li'", "'Ana'"]
            c: a + b
          require: [a != b]
          text: {en: "@{name} has $@{a} + @{b}$ pears. How many?", zh: "@{name}有 $@{a} + @{b}$ 个梨。共有几个？"}
          answer: {numeric: c}
          hints:
            - {en: "Add.", zh: "相加。"}
            - text: {en: "What is one more than $@{a}$?", zh: "比 $@{a}$ 大 1 的数是几？"}
              answer: {numeric: a + 1}
          misconceptions:
            - answer: b - a
              feedback: {en: "You subtracted $@{a}$.", zh: "你减去了 $@{a}$。"}
          solution: {en: "$@{a} + @{b} = @{c}$", zh: "$@{a} + @{b} = @{c}$"}
        - id: sums-2
          skills: [sums]
          text: {en: "Which is a sum?", zh: "哪个是和？"}
          answer:
            choice:
              - {text: $1 + 2$, correct: true}
              - {text: $1 - 2$, feedback: {en: "A difference.", zh: "这是差。"}}
        - id: sums-3
          skills: [sums]
          text: {en: "One plus [[1]] is [[2]].", zh: "1 加 [[1]] 等于 [[2]]。"}
          answer: {cloze: [{numeric: 2}, {text: [three, 三]}]}
        """,
        "exercises/products.yaml": """
        - id: products-1
          skills: [products]
          text:
            en: |-
              Here is a product:

              $$
              (x + 1)(x + 2)
              $$
            zh: |-
              这是一个积：

              $$
              (x + 1)(x + 2)
              $$
          steps:
            - text: {en: "Expand it.", zh: "展开。"}
              answer: {expression: x^2 + 3x + 2, form: expanded}
              hints:
                - {en: "Multiply each term by each.", zh: "每一项都要相乘。"}
              misconceptions:
                - {answer: x^2 + 2, feedback: {en: "Two terms are missing.", zh: "少了两项。"}}
            - text: {en: "Put the numbers in order.", zh: "把各数排序。"}
              answer: {order: [one, two, {en: three, zh: 三}]}
        - id: products-2
          skills: [products]
          text: {en: "Match.", zh: "配对。"}
          answer:
            match:
              - {left: $2 \\cdot 3$, right: "6"}
              - {left: $2 \\cdot 4$, right: "8"}
        """,
    ]

    /// Writes the files below a new folder, which `body` gets.
    func inFolder<T>(_ body: (URL) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appending(path: "course-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return try await body(folder)
    }

    /// Loading KaTeX takes a second in a debug build, hence one typesetter for all tests.
    static let typesetter = Result { Typesetter(try KaTeX.find()) }

    /// The courses that come with Cria.
    static let bundled = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Courses")
        .standardizedFileURL
}
