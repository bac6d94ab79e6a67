import DomainModel
import Foundation
import Testing

@testable import Content

@Suite struct RetrievalTests {
    private func same(_ a: String, _ b: String) -> Bool { Term.all(in: a) == Term.all(in: b) }

    @Test func wordsMeetInTheirStems() {
        #expect(same("Solving solved solves", "solve solve solve"))
        #expect(same("running stops stopped", "run stop stop"))
        #expect(same("equations, Newton's functions", "equation newton function"))
        #expect(same("linearly activities classes boxes", "linear activity class box"))
        #expect(!same("string", "str") && !same("need", "ne") && !same("bus", "bu"))
    }

    @Test func widthCaseAndScriptOfFormulasDoNotMatter() {
        #expect(same("Ｙ ＝ ２ｘ＋１", "y = 2x + 1"))
        #expect(same("$\\sigma(z)$", "σ(z)"))
        #expect(same("x² + w₁", "x^2 + w_1"))
        #expect(same("\\frac{x}{4} \\cdot 2.5", "x / 4 * 2.5"))
        #expect(same("see [the graph](https://example.org/a) now", "see the graph now"))
        #expect(Term.all(in: "2.5").count == 1 && Term.all(in: "end of 3. Next").count == 4)
    }

    @Test func chineseIsFoundByCharactersAndPairs() {
        #expect(Term.all(in: "移项").count == 3)
        #expect(Term.all(in: "移项，变号").count == 6)
        #expect(Set(Term.all(in: "系数")).isSubset(of: Set(Term.all(in: "这个系数是3"))))
    }

    @Test func lessonsAreCutAtHeadingsAndBetweenParagraphs() {
        let long = (1...30).map { "Paragraph \($0). " + String(repeating: "word ", count: 20) + "end." }.joined(
            separator: "\n\n")
        let body = """
            Opening.

            ## A heading ##

            One.

            ```python
            # no heading

            x = 1
            ```

            $$
            a

            b
            $$

            ### Long

            \(long)

            ## A heading

            Two.

            ## 移项，变号
            三。
            """
        let lesson = Lesson(
            id: "l", title: ["en": "Title"], skills: [], body: ["en": body],
            definitions: [Definition(term: ["en": "slope"], meaning: ["en": "how steep a line is"])])
        let passages = lesson.passages(in: "en")
        #expect(passages.first?.heading == "" && passages.first?.section == "")
        #expect(passages[1].text.contains("# no heading") && passages[1].text.hasSuffix("$$"))
        let sections = passages.map(\.section)
        #expect(sections.prefix(3) == ["", "s-a-heading", "s-long"])
        #expect(sections.suffix(3) == ["s-a-heading-2", "s-移项-变号", Passage.glossary])
        let parts = passages.filter { $0.section == "s-long" }
        #expect(parts.count > 2 && parts.allSatisfy { $0.text.utf8.count <= Passage.limit })
        // Nothing is lost and nothing is said twice.
        #expect(parts.map(\.text).joined(separator: "\n\n") == long)
    }

    @Test func sentencesEndWhereReadersSeeTheirEnd() {
        func split(_ text: String) -> [String] { MarkdownBlocks.sentences(text).map(String.init) }
        #expect(split("One. Two! Three?") == ["One. ", "Two! ", "Three?"])
        #expect(split("先移项。“再合并。”然后呢？") == ["先移项。", "“再合并。”", "然后呢？"])
        #expect(split("Take 3.5, e.g. $x. y$ or `a. b`. End.") == ["Take 3.5, e.g. $x. y$ or `a. b`. ", "End."])
        #expect(split("1. First of all. Next.") == ["1. First of all. ", "Next."])
        #expect(MarkdownBlocks.sentenceEnd(in: "It is 3.", isComplete: false) == nil)
        #expect(MarkdownBlocks.sentenceEnd(in: "It is $3. ", isComplete: false) == nil)
        #expect(MarkdownBlocks.sentenceEnd(in: "完了。", isComplete: false) == nil)
    }

    @Test func theBestPassageComesFirstAndOtherSubjectsAreKnownAsSuch() {
        func passage(_ heading: String, _ text: String, _ lesson: String = "a") -> Passage {
            Passage(
                lesson: lesson, lessonTitle: "Equations", heading: heading, section: heading, text: text,
                isDefinition: false)
        }
        let index = PassageIndex([
            passage("Slope", "The slope says how steep a line is."),
            passage("Intercept", "Where the line crosses the axis. The slope does not matter here."),
            passage("移项", "把一项移到等号的另一边，要改变它的符号。"), passage("系数", "数与字母相乘时，数叫作系数。", "b"),
        ])
        #expect(index.search("What is a slope?").first?.passage.heading == "Slope")
        #expect(index.search("什么是系数？").first?.passage.heading == "系数")
        #expect(index.search("为什么移项要变号？").first?.passage.heading == "移项")
        #expect(index.search("slope", limit: 1).count == 1 && index.search("slope", limit: 0).isEmpty)
        for off in ["Who won the football match?", "今天天气怎么样？", "", "？？？", "what is this"] {
            let coverage = index.search(off).first?.coverage ?? 0
            #expect(coverage < PassageIndex.leastCoverage, "\(off): \(coverage)")
        }
        #expect(PassageIndex([]).search("slope").isEmpty)
    }
}

/// Questions made from the headings and glossaries of the bundled courses, in both languages.
@Suite struct RetrievalEvaluation {
    private static let courses: [Course] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Courses")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { CourseFolder.load(from: folder.appending(path: $0)).course }
    }()

    private struct Score {
        var asked = 0
        var found = 0
        var reciprocal = 0.0

        mutating func add(_ hits: [PassageIndex.Hit], _ isRight: (Passage) -> Bool) {
            asked += 1
            guard let rank = hits.firstIndex(where: { isRight($0.passage) }) else { return }
            found += 1
            reciprocal += 1 / Double(rank + 1)
        }

        var recall: Double { Double(found) / Double(max(1, asked)) }
        var text: String {
            let mean = reciprocal / Double(max(1, asked))
            return "recall@5 \((recall * 1000).rounded() / 1000), MRR \((mean * 1000).rounded() / 1000), n \(asked)"
        }
    }

    @Test(arguments: ["en", "zh"]) func questionsFindTheirPassage(language: String) async throws {
        var headings = Score()
        var terms = Score()
        var meanings = Score()
        let frames =
            language == "en"
            ? ["What does “%” mean?", "Can you explain % to me?", "How does % work?"]
            : ["什么是%？", "%是什么意思？", "请解释一下%。", "我不懂%"]
        for course in Self.courses {
            let passages = course.passages(in: language)
            let index = PassageIndex(passages)
            // Without the glossary the lessons' own text has to be found.
            let textIndex = PassageIndex(passages.filter { !$0.isDefinition })
            var seen: Set<String> = []
            for (number, passage) in passages.enumerated() where !passage.heading.isEmpty {
                await Task.yield()
                let question = frames[number % frames.count].replacing("%", with: passage.heading)
                guard seen.insert(passage.heading).inserted else { continue }
                if passage.isDefinition {
                    terms.add(index.search(question)) { $0.heading == passage.heading }
                    meanings.add(textIndex.search(passage.text)) { $0.lesson == passage.lesson }
                } else {
                    headings.add(index.search(question)) { $0.heading == passage.heading }
                }
            }
        }
        print("retrieval \(language): headings \(headings.text); terms \(terms.text); meanings \(meanings.text)")
        try #require(headings.asked > 10 && terms.asked > 10)
        #expect(headings.recall >= 0.95 && terms.recall >= 0.95 && meanings.recall >= 0.85)
    }

    /// As learners ask, and as they should not be answered from a course.
    private static let questions: [String: (on: [String: [String]], off: [String])] = [
        "en": (
            [
                "linear-equations": [
                    "What is a coefficient?", "Why does the sign change when I move a term?",
                    "How do I solve 7 - 3x = 19?",
                    "I don't understand slope", "What is the difference between slope and intercept?",
                    "how do I check my solution", "how can I draw a line", "What if both sides have x?",
                    "How do I get rid of a fraction in an equation?", "when are two lines parallel",
                    "what does no solution mean", "I don't get brackets with a minus sign in front",
                ],
                "how-language-models-learn": [
                    "What is attention?", "why do we need an activation function", "what does softmax do",
                    "How does gradient descent work?", "explain residual connections", "why do models hallucinate",
                    "what is the learning rate for", "how does a RNN remember",
                ],
            ],
            [
                "Who is the president of France?", "tell me a joke", "What's the weather like today?",
                "Can you write an email to my boss?", "How do I cook rice?", "who won the world cup",
                "give me stock tips",
                "Should I take an umbrella?", "my cat is ill", "I am bored, let's play",
            ]
        ),
        "zh": (
            [
                "linear-equations": [
                    "什么是同类项？", "移项为什么要变号？", "怎么解 7 - 3x = 19？", "斜率和截距有什么区别", "去分母的时候要注意什么", "怎样检验方程的解",
                    "两边都有 x 怎么办", "方程无解是什么意思", "我不懂去括号", "代入消元法怎么用", "路程问题怎么列方程",
                ],
                "how-language-models-learn": [
                    "注意力机制是什么", "为什么需要激活函数", "softmax 是做什么的", "梯度下降怎么工作", "残差连接有什么用", "大模型为什么会胡说",
                    "反向传播和前向传播有什么关系", "学习率太大会怎样", "循环网络怎么记住前面的词",
                ],
            ],
            ["今天天气怎么样", "给我讲个笑话", "法国总统是谁", "怎么做红烧肉", "世界杯谁赢了", "日本的首都是哪里", "我好无聊", "明天要带伞吗", "我家的猫病了", "晚饭吃什么"]
        ),
    ]

    @Test(arguments: ["en", "zh"]) func otherSubjectsAreToldFromTheCourse(language: String) throws {
        let questions = try #require(Self.questions[language])
        var right = (on: 0, off: 0)
        var asked = (on: 0, off: 0)
        for course in Self.courses {
            let index = PassageIndex(course.passages(in: language))
            func isOn(_ question: String) -> Bool {
                (index.search(question).first?.coverage ?? 0) >= PassageIndex.leastCoverage
            }
            for question in questions.on[course.id] ?? [] {
                asked.on += 1
                right.on += isOn(question) ? 1 : 0
            }
            for question in questions.off {
                asked.off += 1
                right.off += isOn(question) ? 0 : 1
            }
        }
        print("topics \(language): on \(right.on) of \(asked.on), off \(right.off) of \(asked.off)")
        #expect(Double(right.on) >= 0.9 * Double(asked.on) && Double(right.off) >= 0.85 * Double(asked.off))
    }
}
