import DomainModel
import Foundation
import Testing

@testable import Content

/// A small book in d2lbook's Markdown, written for these tests.
private let book = [
    "LICENSE": "                 Apache License\n           Version 2.0, January 2004\n",
    "index.md": """
    小书
    ====

    ```toc
    :numbered:

    chapter_one/index
    chapter_gone/index
    ```
    """,
    "NOTES.md": "# 编者的话\n\n不属于这本书。\n",
    "chapter_one/index.md": "# 第一部分\n\n这一部分讲直线。\n\n```toc\nline\nslope\n```\n",
    "chapter_one/line.md": """
    # 直线
    :label:`sec_line`

    一条直线如 :numref:`fig_line`所示，见 :eqref:`eq_line`和 :numref:`sec_slope`，参见 :cite:`Euclid.300`。

    ![一条直线](../img/line.svg)
    :width:`400px`
    :label:`fig_line`

    $$y = a x + b$$
    :eqlabel:`eq_line`

    [**粗体的话**]，(~~幻灯片~~)还有`<p>`和<b>标签</b>。

    :begin_tab:`mxnet`
    甲框架。
    :end_tab:

    :begin_tab:`pytorch, paddle`
    乙框架。
    :end_tab:

    ```{.python .input}
    import first
    ```

    ```{.python .input}
    #@tab pytorch
    import second  #@save
    ```

    ```{.python .input}
    #@tab all
    print(1)
    ```

    ## 小结

    * 直线有两个参数。

    ## 练习

    1. 画一条直线。
        1. 再画一条。
    1. 它花费 $5 吗？
    """,
    "chapter_one/slope.md": "# 斜率\n:label:`sec_slope`\n\n[回去](line.md)，[外面](https://example.org)。\n\n## 术语\n\n没有。\n",
    "img/line.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
]

@Suite struct ImportMarkdownFolderTests {
    @Test("Directives of d2lbook become words, numbers and one framework's code") func readsDirectives() async throws {
        let (report, folder) = try await CourseImport.course(TemporaryFolder(book), into: TemporaryFolder())
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.languages == ["zh"])
        #expect(course.title.text(in: "zh") == "小书")
        #expect(course.units.map { $0.title.text(in: "zh") } == ["第一部分"])
        #expect(course.lessons.map { $0.title.text(in: "zh") } == ["第一部分", "直线", "斜率"])
        #expect(course.lessons.allSatisfy { $0.skills.count == 1 })
        let body = course.lessons[1].body.text(in: "zh")
        #expect(body.contains("一条直线如图 1所示，见式(1)和“斜率”，参见（Euclid 300）。"), "\(body)")
        #expect(body.contains("![一条直线](figures/line.svg)\n\n$$y = a x + b\\tag{1}$$"), "\(body)")
        #expect(body.contains("粗体的话，还有`<p>`和标签。"), "\(body)")
        #expect(body.contains("乙框架。") && !body.contains("甲框架"))
        #expect(body.contains("```python\nimport second\n```") && body.contains("print(1)"))
        #expect(!body.contains("import first") && !body.contains("@tab"))
        #expect(body.contains("\\$5"))
        #expect(course.lessons[2].body.text(in: "zh").hasPrefix("回去，[外面](https://example.org)。"))
        #expect(report.read("sections") == 3 && report.read("exercises") == 2 && report.read("figures") == 1)
        #expect(report.leftOut("exercises") == 2 && report.leftOut("code cells") == 1 && report.leftOut("tabs") == 1)
        #expect(report.leftOut("pages named by the table of contents") == 1)
        #expect(report.leftOut.contains { $0.examples == ["NOTES.md"] })
        #expect(report.sources.map(\.licence) == ["Apache-2.0"])
    }

    @Test("Pages are ordered by the navigation, by SUMMARY.md, or by their numbers") func ordersPages() async throws {
        let pages = [
            "docs/b.md": "# Beta\n\nText of beta.", "docs/a.md": "# Alpha\n\nText of alpha.",
            "docs/10-last.md": "Text of the last.", "docs/2-first.md": "---\ntitle: First\n---\nText of the first.",
        ]
        func titles(_ more: [String: String]) async throws -> [String] {
            let (_, folder) = try await CourseImport.course(
                TemporaryFolder(pages.merging(more) { $1 }), into: TemporaryFolder())
            return try #require(folder.course).lessons.map { $0.title.text(in: "en") }
        }
        let byName = try await titles([:])
        #expect(byName == ["First", "last", "Alpha", "Beta"])
        let nav = try await titles(["mkdocs.yml": "site_name: Site\nnav:\n  - b.md\n  - Part:\n      - A: a.md\n"])
        #expect(nav == ["Beta", "Alpha"])
        let summary = try await titles(["docs/SUMMARY.md": "# Summary\n\n- [Last](10-last.md)\n  - [B](b.md)\n"])
        #expect(summary == ["last", "Beta"])
    }

    @Test("A catalogue in two languages makes lessons in both, and needs what it names") func readsCatalogues()
        async throws
    {
        func page(_ title: String, _ needs: String) -> String { "# \(title)\n\n- 先修要求：\(needs)\n\n介绍这门课。\n" }
        let (report, folder) = try await CourseImport.course(
            TemporaryFolder([
                "mkdocs.yml": "site_name: 目录\nnav:\n  - 课:\n      - x.md\n      - y.md\n      - z.md\n",
                "docs/x.md": page("甲大 CS1: 入门", "CS3"), "docs/x.en.md": "# CS1: Intro\n\nAbout it.\n",
                "docs/y.md": page("乙大 CS2: 算法", "CS1，高中数学"), "docs/y.en.md": "# CS2: Algorithms\n\nAbout it.\n",
                "docs/z.md": page("丙大 CS3: 系统", "CS2, 无"), "LICENSE": "MIT License\n\nCopyright (c) 2020 A. Author\n",
            ]), into: TemporaryFolder())
        #expect(folder.faults.filter { $0.severity == .error } == [])
        let course = try #require(folder.course)
        #expect(course.lessons.map { $0.title.text(in: "en") } == ["CS1: Intro", "CS2: Algorithms", "丙大 CS3: 系统"])
        #expect(course.lessons[0].title.text(in: "zh") == "甲大 CS1: 入门")
        // The third link would close the circle.
        #expect(course.skills.map(\.prerequisites.count) == [1, 1, 0])
        #expect(report.leftOut("prerequisites") == 1)
        #expect(
            report.read("zhPages") == 3 && report.read("enPages") == 2 && report.read("pagesWithPrerequisites") == 3)
        #expect(course.attribution.credit.text(in: "zh").contains("Copyright (c) 2020 A. Author"))
    }

    @Test("Only pages whose text is there make lessons") func refusesEmptyFolders() async throws {
        let empty = try TemporaryFolder(["one.md": "# Nothing\n", "two.md": "\n"])
        let data = try TemporaryFolder()
        await #expect(throws: ImportError.self) { try await CourseImport.course(empty, into: data) }
    }
}
