import DomainModel
import LanguageModels
import TestSupport
import Testing

@testable import Content

@Suite struct ProposalTests {
    private static let concepts = [
        Concept(id: "fraction", title: "Fractions", text: "A part of a whole, with a numerator and a denominator."),
        Concept(
            id: "ratio", title: "Ratios",
            text: "A ratio compares two amounts. It is written like fractions; equal fractions are equal ratios."),
        Concept(
            id: "percent", title: "Percentages",
            text: "Percentages are ratios with 100. Every one of the ratios can be turned into fractions first."),
        Concept(id: "poem", title: "Poems", text: "Lines that rhyme."),
    ]

    @Test("A text that names another concept needs it, with the sentence as evidence; unrelated ones are left alone")
    func prerequisites() throws {
        for isOrdered in [true, false] {
            let proposals = PrerequisiteProposer(Self.concepts, isOrdered: isOrdered).proposals()
            let pairs = proposals.map { [$0.skill, $0.prerequisite] }
            #expect(pairs.contains(["ratio", "fraction"]) && pairs.contains(["percent", "ratio"]))
            #expect(!pairs.contains(["fraction", "ratio"]))
            // Where the order is known, what stands right before is proposed, and the reason says no more than that.
            let poems = proposals.filter { $0.skill == "poem" || $0.prerequisite == "poem" }
            #expect(poems.allSatisfy { isOrdered && $0.evidence == nil && $0.reason.text(in: "en").contains("before") })
            let first = try #require(proposals.first { $0.skill == "ratio" })
            #expect(first.evidence?.contains("fractions") == true && (0...1).contains(first.confidence))
            #expect(first.reason.languages == ["en", "zh"])
        }
    }

    @Test("Proposals never close a cycle, however the texts name each other")
    func acyclic() {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<20 {
            let names = (0..<12).map { "concept\($0)" }
            let concepts = names.map { name in
                Concept(
                    id: name, title: name,
                    text: (0..<20).compactMap { _ in generator.pick(names) }.joined(separator: " "))
            }
            let proposals = PrerequisiteProposer(concepts, isOrdered: false).proposals(limit: 11, above: 0)
            let skills = names.map { name in
                Skill(id: name, title: [:], prerequisites: proposals.filter { $0.skill == name }.map(\.prerequisite))
            }
            #expect(PrerequisiteGraph.cycle(in: skills) == nil && !proposals.isEmpty)
        }
    }

    @Test("Chinese concepts are found in Chinese texts")
    func chinese() {
        let concepts = [
            Concept(id: "a", title: "梯度", text: "函数上升最快的方向。"),
            Concept(id: "b", title: "学习率", text: "每一步的大小。"),
            Concept(id: "c", title: "梯度下降", text: "沿着梯度的反方向，按学习率走一步；学习率太大会发散，梯度为零就停下。"),
        ]
        let pairs = PrerequisiteProposer(concepts, isOrdered: true).proposals().map { [$0.skill, $0.prerequisite] }
        #expect(pairs.contains(["c", "a"]) && pairs.contains(["c", "b"]))
    }

    @Test("A model's proposals are kept only when the texts bear them out")
    func checkedProposals() async throws {
        let model = ScriptedChatModel(
            "Sure:\n```json\n{\"pairs\": [[2, 1], [1, 2], [4, 1], [9, 1], ", "[3, 2], [3, 3]]}\n```")
        let checked = try await PrerequisiteProposer(Self.concepts, isOrdered: true).proposals(of: model)
        #expect(
            checked.accepted.map { [$0.skill, $0.prerequisite] } == [["ratio", "fraction"], ["percent", "ratio"]])
        #expect(checked.dropped.map(\.why) == [.contradicted, .unsupported, .unknown, .unknown])
        await #expect(throws: StructuredReplyError.self) {
            try await PrerequisiteProposer(Self.concepts, isOrdered: true).proposals(of: ScriptedChatModel("I cannot."))
        }
    }

    @Test("Skills come from objectives, or from sections that teach; a summary is no skill")
    func skills() {
        let body = "# Solving\n\nMove the terms until x is alone.\n\n# Summary\n\nWhat was said: terms."
        var lesson = Lesson(
            id: "a", title: ["en": "Equations"], skills: [], body: ["en": body],
            definitions: [Definition(term: ["en": "terms"], meaning: ["en": "parts"])])
        #expect(SkillProposer(language: "en").proposals(for: lesson).map(\.title) == ["Solving"])
        lesson.objectives = [["en": "Solve linear equations"]]
        #expect(SkillProposer(language: "en").proposals(for: lesson).map(\.title) == ["Solve linear equations"])
    }

    @Test("An exercise gets the tag of those like it, and a tag with no example is found by its name")
    func tagging() {
        let tagger = SkillTagger(
            [
                .init(text: "What is 1/2 + 1/3? Find a common denominator.", tags: ["fractions"]),
                .init(text: "Add the fractions 2/5 and 1/5.", tags: ["fractions"]),
                .init(text: "How steep is the line through (0, 0) and (1, 3)?", tags: ["slope"]),
                .init(text: "小明有3个苹果，又买了2个，一共有几个？", tags: ["加法"]),
            ], names: ["circles": "Circles and their circumference"])
        #expect(tagger.tags(for: "Subtract the fractions 3/4 and 1/8").first?.id == "fractions")
        #expect(tagger.tags(for: "The slope of a steep line").first?.id == "slope")
        #expect(tagger.tags(for: "小红有5个苹果，一共有几个？").first?.id == "加法")
        #expect(tagger.tags(for: "circumference of circles", limit: 1).map(\.id) == ["circles"])
        #expect(SkillTagger([]).tags(for: "anything").isEmpty)
    }

    @Test(
        "An exercise gets the skill of its lesson that its text is like; without a lesson one that is sure, or the first"
    )
    func choosingSkills() {
        func exercise(_ id: String, _ text: String, _ skill: SkillID) -> Exercise {
            Exercise(id: id, lesson: "numbers", skills: [skill], text: ["en": text], steps: [])
        }
        let course = Course(
            id: "c", title: ["en": "C"], languages: ["en"], attribution: Attribution(licence: "", credit: [:]),
            skills: ["fractions", "slope", "sets"].map { Skill(id: $0, title: ["en": $0]) },
            lessons: [
                Lesson(id: "numbers", title: ["en": "Numbers"], skills: ["fractions", "slope"], body: [:]),
                Lesson(id: "sets", title: ["en": "Sets"], skills: ["sets"], body: [:]),
                Lesson(id: "preface", title: ["en": "Preface"], skills: [], body: [:]),
            ],
            exercises: [
                exercise("1", "What is 1/2 + 1/3? Find a common denominator.", "fractions"),
                exercise("2", "Add the fractions 2/5 and 1/5.", "fractions"),
                exercise("3", "How steep is the line through (0, 0) and (1, 3)?", "slope"),
            ])
        let chooser = SkillChooser(course, language: "en")
        #expect(chooser.skill(of: "How steep is the line through (2, 1) and (3, 3)?", lesson: "numbers") == "slope")
        #expect(chooser.skill(of: "……", lesson: "numbers") == "fractions")
        #expect(chooser.skill(of: "How steep is this line?", lesson: "sets") == "sets")
        for lesson in [nil, "preface", "unknown"] {
            #expect(chooser.skill(of: "How steep is the line through (2, 1) and (3, 3)?", lesson: lesson) == "slope")
            #expect(chooser.skill(of: "……", lesson: lesson) == "fractions")
        }
    }

    @Test("Harder exercises are told from easier ones; too few examples teach nothing")
    func difficulty() throws {
        let examples = (0..<60).map { number in
            let isHard = number % 2 == 1
            return DifficultyPredictor.Example(
                text: isHard ? "Prove that the sum \(number) holds for all n, by induction" : "What is \(number) + 2?",
                level: isHard ? 3 : 1)
        }
        let predictor = try #require(DifficultyPredictor(examples))
        #expect(predictor.level(of: "Prove by induction that it holds") > predictor.level(of: "What is 99 + 2?"))
        #expect((1...3).contains(predictor.level(of: "")))
        #expect(DifficultyPredictor(Array(examples.prefix(3))) == nil)
    }
}
