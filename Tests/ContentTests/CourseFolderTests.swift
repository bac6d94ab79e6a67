import DomainModel
import Foundation
import Testing
import Typesetting

@testable import Content

@Suite struct CourseFolderTests {
    private func check(_ fixture: CourseFixture) async throws -> CourseFolder {
        let typesetter = try CourseFixture.typesetter.get()
        return try await fixture.inFolder { try await CourseFolder.check(from: $0, typesetter: typesetter, seeds: 12) }
    }

    @Test func aCourseWithoutFaultsIsReadWhole() async throws {
        let folder = try await check(CourseFixture())
        #expect(folder.faults == [])
        let course = try #require(folder.course)
        #expect(course.id == "small")
        #expect(course.languages == ["en", "zh"])
        #expect(course.attribution.source == "https://example.org/small")
        #expect(course.units.map(\.lessons) == [["sums", "products"]])
        #expect(course.skills.map(\.prerequisites) == [[], ["sums"]])
        let lesson = try #require(course.lessons.first)
        #expect(lesson.title == ["en": "Sums", "zh": "和"])
        #expect(lesson.objectives == [["en": "to add $a + b$", "zh": "求 $a + b$"]])
        #expect(lesson.definitions.map(\.term) == [["en": "sum", "zh": "和"]])
        #expect(lesson.body.text(in: "en").hasPrefix("A sum is **more**"))
        #expect(!lesson.body.text(in: "zh").contains("术语"))
        #expect(course.exercises.map(\.id) == ["products-1", "products-2", "sums-1", "sums-2", "sums-3"])
        let exercise = try #require(course.exercises.first { $0.id == "sums-1" })
        #expect(exercise.difficulty == -0.5)
        #expect(exercise.steps[0].hints[1].question == .numeric(NumericQuestion(value: "a + 1")))
        #expect(folder.figures == ["figures/bar.svg"])
        #expect(folder.formulaCount == 22)
    }

    /// A change that makes a fault: `«` marks the place where it has to be told.
    struct Change: CustomTestStringConvertible, Sendable {
        var file: String
        var old: String
        var new: String
        var message: String
        var severity = CourseFault.Severity.error

        init(
            _ file: String, _ old: String, _ new: String, _ message: String,
            _ severity: CourseFault.Severity = .error
        ) {
            (self.file, self.old, self.new, self.message, self.severity) = (file, old, new, message, severity)
        }

        var testDescription: String { message }
    }

    private static let courseChanges = [
        Change("course.yaml", "id: small", "«id: Small", "is not an identifier"),
        Change("course.yaml", "id: small\n", "«", "has no `id`"),
        Change("course.yaml", "id: small", "«ID: small\nid: small", "unknown key `ID`"),
        Change("course.yaml", "id: small", "id: small\n«id: small", "written twice"),
        Change("course.yaml", "title: {en: Small, zh: 小课程}", "title: «{en: Small}", "`title` lacks `zh`"),
        Change("course.yaml", "title: {en: Small, zh: 小课程}", "title: {en: Small, zh: «[小课程]}", "has to be a text"),
        Change("course.yaml", "title: {en: Small, zh: 小课程}", "title: {en: Small, chinese: «小}", "not a language"),
        Change("course.yaml", "About $x$", "«About $x", "`$` opens a formula that is not closed"),
        Change("course.yaml", "About $x$", "«About $\\\\frac{x$", "cannot be typeset"),
        Change("course.yaml", "About $x$", "«About @{x}", "nothing that has variables"),
        Change("course.yaml", "[en, zh]", "[en, zh, «en]", "listed twice"),
        Change("course.yaml", "[en, zh]", "[en, zh, «english]", "not a language tag"),
        Change("course.yaml", "licence: CC-BY-4.0", "licence: «Creative Commons", "not an SPDX", .warning),
        Change("course.yaml", "licence: CC-BY-4.0\n", "", "has no `licence`"),
        Change("course.yaml", "credit: {en: The authors, zh: 作者}\n", "", "has no `credit`", .warning),
        Change("course.yaml", "https://example.org", "«javascript:alert", "not a web address"),
        Change(
            "course.yaml", "- {id: products, skills: [products]}", "- «{id: sums, skills: [products]}", "listed twice"),
        Change(
            "course.yaml", "skills: [products]}", "skills: [products]}\n      - «{id: more, skills: [sums]}",
            "has no file lessons/more.en.md"),
        Change(
            "course.yaml", "- {id: products, skills: [products]}", "- «{id: products, skills: [sum]}",
            "unknown skill `sum`"),
        Change(
            "course.yaml", "- {id: products, skills: [products]}", "- «{id: products, skills: []}", "teaches no skill",
            .warning),
        Change(
            "course.yaml", "- id: products", "- «id: quotients\n    title: Q\n  - id: products",
            "No lesson teaches the skill `quotients`", .warning),
        Change(
            "course.yaml", "- id: products", "- «id: quotients\n    title: Q\n  - id: products",
            "No exercise practises the skill `quotients`", .warning),
        Change("course.yaml", "- id: products", "- «id: sums\n    title: Q\n  - id: products", "defined twice"),
        Change("course.yaml", "prerequisites: [sums]", "prerequisites: [sums, «sums]", "listed twice"),
        Change("course.yaml", "- id: sums\n", "- «id: sums\n    prerequisites: [products]\n", "go round in a circle"),
        Change("course.yaml", "languages", "languages: [en\n«languages", "The YAML cannot be read"),
        Change("course.yaml", "[en, zh]", "[&a en, zh]\nbase: &base {x: 1}\nmore: «*base", "used by an alias"),
    ]

    private static let lessonChanges = [
        Change("lessons/sums.en.md", "# Sums", "«Sums", "does not begin with its title"),
        Change("lessons/sums.en.md", "# Sums", "«---\ntitle: x\n---\n# Sums", "no front matter"),
        Change("lessons/sums.en.md", "A sum is", "«A $sum is", "not closed"),
        Change("lessons/sums.en.md", "A sum is", "«A $\\sum_$ is", "cannot be typeset"),
        Change("lessons/sums.en.md", "- to add", "«- to add $\\foo$", "Undefined control sequence"),
        Change("lessons/sums.en.md", "figures/bar", "«figures/foo", "does not exist"),
        Change("lessons/sums.en.md", "figures/bar", "«https://example.org/bar", "on another site", .warning),
        Change("lessons/sums.en.md", "figures/bar", "«bar", "is not below figures/"),
        Change("lessons/sums.en.md", "![a bar of length $a + b$]", "«![]", "has no description", .warning),
        Change("lessons/sums.en.md", "- **sum**: what", "«- sum: what", "not a definition"),
        Change(
            "lessons/sums.en.md", "## You will learn\n\n-", "«## You will learn\n\nWe", "No list stands directly below"),
        Change("lessons/sums.zh.md", "# 和", "«# 和", "has 2 objectives, but"),
        Change(
            "lessons/products.en.md", "# Products\n\nFor 3 bags of \\$2 pay\n\n$$\n3 \\cdot 2\n$$\n", "«",
            "The lesson is empty"),
        Change(
            "lessons/products.en.md", "\n\nFor 3 bags of \\$2 pay\n\n$$\n3 \\cdot 2\n$$\n", "«",
            "has a title but no text"),
        Change("lessons/products.en.md", "$$\n3 \\cdot 2\n$$", "«$$\n3 \\cdt 2\n$$", "cannot be typeset"),
        Change("lessons/other.en.md", "", "«# Other\n\ntext", "No unit in course.yaml lists this lesson", .warning),
        Change("figures/other.svg", "", "«<svg/>", "No text shows this figure", .warning),
        Change("figures/other.exe", "", "«x", "not a figure that can be shown", .warning),
    ]

    private static let exerciseChanges = [
        Change("exercises/sums.yaml", "- id: sums-2", "- «id: sums-1", "defined twice"),
        Change("exercises/sums.yaml", "lesson: sums", "lesson: «sum", "unknown lesson `sum`"),
        Change("exercises/sums.yaml", "  title: {en: Add", "  «tilte: {en: Add", "Did you mean `title`?"),
        Change("exercises/sums.yaml", "difficulty: -0.5", "difficulty: «easy", "has to be a number"),
        Change("exercises/sums.yaml", "difficulty: -0.5", "difficulty: «-4", "from -3.0 to 3.0"),
        Change("exercises/sums.yaml", "  skills: [sums]\n  title", "  skills: «[sum]\n  title", "unknown skill `sum`"),
        Change(
            "exercises/sums.yaml", "- id: sums-1\n  lesson: sums\n  skills: [sums]", "- «id: sums-1\n  lesson: sums",
            "has no `skills`"),
        Change("exercises/sums.yaml", "a: 2..9", "a: «9..2", "is empty"),
        Change("exercises/sums.yaml", "a: 2..9", "a: «2...9", "not a range of whole numbers"),
        Change("exercises/sums.yaml", "a: 2..9", "2a: «2..9\n    a: 2..9", "not the name of a variable"),
        Change("exercises/sums.yaml", "not: [15]", "not: [15], step: «0", "at least 1"),
        Change(
            "exercises/sums.yaml", "{in: 10..20, not: [15]}", "«{in: 15..15, not: [15]}", "cannot be drawn: The range"),
        Change("exercises/sums.yaml", "c: a + b", "c: «a + d", "“d” is not a variable"),
        Change("exercises/sums.yaml", "c: a + b", "c: «a + (b", "cannot be drawn"),
        Change("exercises/sums.yaml", "require: [a != b]", "require: «[a > b]", "none of 2000 draws"),
        Change("exercises/sums.yaml", "require: [a != b]", "require: [«a + b]", "A condition such as"),
        Change("exercises/sums.yaml", "How many?", "How many @{a:big}?", "“big” is no format"),
        Change("exercises/sums.yaml", "$@{a} + @{b}$ pears", "$@{a} + @{b$ pears", "cannot be drawn"),
        Change(
            "exercises/sums.yaml", "text: {en: \"@{name}", "text: {en: «\"$\\\\frac{@{a}$ @{name}", "cannot be typeset"),
        Change(
            "exercises/sums.yaml", "text: {en: \"@{name}", "text: {en: «\"$\\\\frac@{a:text}$ @{name}",
            "cannot be typeset"),
        Change("exercises/sums.yaml", "\"'Li'\"", "\"'$5'\"", "(drawn with seed"),
        Change("exercises/sums.yaml", "answer: {numeric: c}", "answer: «{numeric: c, text: x}", "has several kinds"),
        Change("exercises/sums.yaml", "answer: {numeric: c}", "answer: «{number: c}", "does not say its kind"),
        Change("exercises/sums.yaml", "{numeric: c}", "{numeric: c, tolerance: «none}", "is not a tolerance"),
        Change("exercises/sums.yaml", "{numeric: c}", "{numeric: c, «unitt: cm}", "unknown key `unitt`"),
        Change("exercises/sums.yaml", "answer: b - a", "answer: «b + a", "equals the right one in 12 of 12 draws"),
        Change("exercises/sums.yaml", "answer: b - a", "«answer: if(a == 3, c, b - a)", "equals the right one in"),
        Change(
            "exercises/sums.yaml", "    - answer: b - a",
            "    - answer: b - a\n      feedback: f\n    - «answer: b - a", "always that of misconception 1", .warning),
        Change("exercises/sums.yaml", "answer: b - a", "answer: «b -", "cannot be drawn"),
        Change("exercises/sums.yaml", "\"Add.\"", "«\"It is $@{c}$.\"", "gives the answer away", .warning),
        Change("exercises/sums.yaml", "\"Add.\"", "«\"$@{a} + @{b} = @{c}$\"", "gives the answer away", .warning),
        Change("exercises/sums.yaml", "\"Add.\"", "«\"There are @{c} pears.\"", "gives the answer away", .warning),
        Change(
            "exercises/sums.yaml", "  - {text: $1 + 2$, correct: true}", "  - «{text: $1 + 2$, correct: yes}",
            "has to be true or false"),
        Change(
            "exercises/sums.yaml", "    choice:\n      - {text: $1 + 2$, correct: true}",
            "    choice:\n      - «{text: $1 + 2$}", "0 choices are right"),
        Change("exercises/sums.yaml", "$1 - 2$", "$1 + 2$", "Two choices are the same"),
        Change("exercises/sums.yaml", "{text: $1 - 2$", "{text: $3$", "has the value of the right one", .warning),
        Change("exercises/sums.yaml", "One plus [[1]] is [[2]].", "«One plus [[1]] is [[1]].", "marks the blanks"),
        Change(
            "exercises/sums.yaml", "One plus [[1]] is [[2]].", "«One plus [[1]] is $1 + [[2]]$.",
            "has a blank within a formula"),
        Change("exercises/sums.yaml", "[three, 三]", "«[]", "No answer is accepted"),
        Change("exercises/products.yaml", "$$\n      (x + 1)(x + 2)", "«$$\n      (x + 1)(x + 2}", "cannot be typeset"),
        Change("exercises/products.yaml", "form: expanded", "form: «short", "`form` is not known"),
        Change("exercises/products.yaml", "x^2 + 3x + 2,", "(x + 1)(x + 2),", "is not graded correct: partial"),
        Change(
            "exercises/products.yaml", "answer: {expression: x^2 + 3x + 2, form: expanded}",
            "«answer: {expression: x^2 + +}", "cannot be read as mathematics"),
        Change("exercises/products.yaml", "- {answer: x^2 + 2,", "- «{answer: x^2 + 2 + 3x,", "equals the right one"),
        Change(
            "exercises/products.yaml", "Multiply each term by each.", "$x^2 + 3x + 2$", "gives the answer away",
            .warning),
        Change(
            "exercises/products.yaml", "- text: {en: \"Expand", "- «texts: {}\n      text: {en: \"Expand",
            "unknown key `texts`"),
        Change(
            "exercises/products.yaml", "  steps:", "  answer: «{numeric: 1}\n  steps:", "has both `steps` and `answer`"),
        Change(
            "exercises/products.yaml", "{order: [one, two, {en: three, zh: 三}]}", "{order: «[one]}",
            "nothing to put in order"),
        Change("exercises/products.yaml", "      - {left: $2 \\cdot 4$, right: \"8\"}", "", "nothing to match"),
        Change("exercises/products.yaml", "right: \"8\"", "wrong: \"8\"", "unknown key `wrong`"),
        Change(
            "exercises/products.yaml", "- id: products-2", "- id: products-2\n  require: «[a > 1]", "needs `variables`"),
        Change("exercises/products.yaml", "- id: products-2", "- id: products-2\n  variables: «{}", "is empty"),
        Change("exercises/products.yaml", "- id: products-1", "- id: &x products-1", ""),
        Change("exercises/other.yaml", "", "«id: x\n", "has to be a list"),
        Change("exercises/other.yaml", "", "«\n", "The file is empty"),
    ]

    @Test(arguments: courseChanges + lessonChanges + exerciseChanges)
    func eachFaultIsToldAtItsPlace(_ change: Change) async throws {
        var fixture = CourseFixture()
        var text = fixture.files[change.file] ?? ""
        if change.old.isEmpty {
            text = change.new
        } else {
            let range = try #require(text.firstRange(of: change.old))
            text.replaceSubrange(range, with: change.new)
        }
        let mark = text.firstRange(of: "«")
        let line = mark.map { text[..<$0.lowerBound].count { $0 == "\n" } + 1 }
        if let mark { text.removeSubrange(mark) }
        fixture.files[change.file] = text
        if change.message.contains("2 objectives") {
            fixture.files[change.file] = text.replacing("- 求", with: "- 算\n- 求")
        }
        let folder = try await check(fixture)
        if change.message.isEmpty {
            #expect(folder.faults == [])
            return
        }
        let told = folder.faults.filter { $0.description.contains(change.message) }
        let list = folder.faults.map(\.description).joined(separator: "\n")
        let fault = try #require(told.first, "\(list)")
        #expect(fault.severity == change.severity)
        #expect(fault.file == change.file, "\(list)")
        if let line { #expect(told.contains { $0.line == line }, "line \(line) of\n\(list)") }
        #expect(!fault.remedy.isEmpty && !fault.message.hasSuffix("."))
    }

    @Test func whatIsNoFaultIsNotTold() async throws {
        var fixture = CourseFixture()
        fixture.files["exercises/more.yaml"] = """
            - id: more-1
              skills: [sums]
              variables: {a: 2..9, b: 2..9, c: a*b}
              require: [a != b]
              text: "$@{a}x = @{c}$"
              answer: {numeric: b}
              hints: ["Divide by $@{a}$.", "$@{c} / @{a}$", "Multiples of $@{a}$: $@{a}, @{2*a}, \\\\dots$"]
              misconceptions: [{answer: a, feedback: "That is the factor."}]
              solution: "![a bar](figures/bar.svg)"
            - id: more-2
              skills: [sums]
              text: "Which of 2, 4 and 6 is largest?"
              answer: {numeric: 6}
              hints: ["Compare 4 and 6."]
            - id: more-3
              skills: [sums]
              variables: {k: [1, 2], f: ["'bar'"]}
              text: "![bar @{k}](figures/@{f}.svg) costs \\\\$@{k:text} or @{k/3:text}"
              answer: {choice: [{text: "$@{k}$", correct: true}, {text: "$@{k + 1}$"}, {text: "none"}]}
            - id: more-4
              skills: [sums]
              text: "Which is factored?"
              answer: {choice: [{text: "$2(x + 1)$", correct: true}, {text: "$2x + 2$"}]}
            """
        #expect(try await check(fixture).faults == [])
    }

    @Test func aLessonMayBeTheSameInEveryLanguage() async throws {
        var fixture = CourseFixture()
        fixture.files["lessons/products.en.md"] = nil
        fixture.files["lessons/products.zh.md"] = nil
        fixture.files["lessons/products.md"] = "# $a \\cdot b$\n\n$$a \\cdot b$$\n"
        #expect(try await check(fixture).faults == [])
    }

    @Test func fingerprintsChangeWithEachFile() async throws {
        let fixture = CourseFixture()
        func fingerprint(_ fixture: CourseFixture) async throws -> String {
            try await fixture.inFolder { CourseFolder.load(from: $0).fingerprint }
        }
        let first = try await fingerprint(fixture)
        #expect(try await fingerprint(fixture) == first)
        for path in fixture.files.keys {
            var changed = fixture
            changed.files[path]?.append("\n")
            #expect(try await fingerprint(changed) != first)
        }
    }

    @Test func aMissingFolderHasAFault() {
        let folder = CourseFolder.load(from: URL(filePath: "/nowhere/at/all"))
        #expect(folder.course == nil)
        #expect(folder.faults.map(\.file) == ["course.yaml"])
    }

    /// Five draws here; `cria course check` makes fifty.
    @Test(arguments: try FileManager.default.contentsOfDirectory(atPath: CourseFixture.bundled.path).sorted())
    func bundledCoursesHaveNoFaults(_ name: String) async throws {
        let folder = try await CourseFolder.check(
            from: CourseFixture.bundled.appending(path: name), typesetter: CourseFixture.typesetter.get(), seeds: 5)
        #expect(folder.faults == [])
        #expect(folder.course?.id == name)
    }
}
