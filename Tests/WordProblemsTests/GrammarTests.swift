import DomainModel
import NeuralNetworks
import Testing

@testable import WordProblems

@Suite struct GrammarTests {
    static let grammar = Result { try Grammar.bundled() }

    @Test(arguments: Part.allCases) func everyTemplateMakesProblemsWithAdmissibleSolutions(part: Part) throws {
        let grammar = try Self.grammar.get()
        var random = Chance(seed: 5)
        // Each text, each story with a question, and each question with a story.
        var asked: Set<Template> = []
        let problems = try grammar.wordings[part, default: []].flatMap { wording in
            let new = wording.questions.filter { !asked.contains($0) }
            asked.formUnion(new)
            let questions: [Template?] = wording.questions.isEmpty ? [nil] : new.isEmpty ? [wording.questions[0]] : new
            return try questions.map { try grammar.problem(of: wording, $0, using: &random) }
        }
        #expect(Set(problems.map(\.language)) == [.en, .zh])
        for problem in problems {
            #expect(problem.equation.solution(problem.masked.values) == problem.solution, "\(problem)")
            #expect(problem.solution.isInteger && Rational.zero < problem.solution, "\(problem)")
            #expect(EquationTokens.encode(problem.equation) != nil, "\(problem)")
            #expect(!problem.text.contains(where: { "{}[]|".contains($0) }), "\(problem)")
        }
    }

    @Test func noTemplateIsInTwoParts() throws {
        let wordings = try Self.grammar.get().wordings
        let parts = wordings.mapValues {
            Set(
                $0.flatMap { wording in
                    wording.questions.isEmpty
                        ? [wording.story.source] : wording.questions.map { wording.story.source + $0.source }
                })
        }
        #expect(Set(parts.values.joined()).count == parts.values.reduce(0) { $0 + $1.count })
        let trained = Set((wordings[.training] ?? []).map(\.story.source))
        for wording in (wordings[.validation] ?? []) + (wordings[.test] ?? []) {
            #expect(trained.contains(wording.story.source) == (wording.kind == .pairing), "\(wording.story.source)")
        }
    }

    @Test func theSameQuestionsCanBeAskedOfB() throws {
        let grammar = try Grammar([
            "== two; a=6..90 b=6..90\nen| {A} has {a}, {B} has {b}.\n? x = a + 1\nen| One more than {A}?\n?B x = b + 1"
        ])
        let questions = grammar.wordings.values.joined().map { $0.questions.map(\.source) }
        #expect(Set(questions) == [["One more than {A}?"], ["One more than {B}?"]])
    }

    @Test func theSameSeedMakesTheSameProblems() throws {
        let grammar = try Self.grammar.get()
        #expect(try grammar.problems(.validation, each: 1, seed: 3) == grammar.problems(.validation, each: 1, seed: 3))
        #expect(try grammar.problems(.validation, each: 1, seed: 3) != grammar.problems(.validation, each: 1, seed: 4))
    }

    @Test(arguments: [
        ("total; a=2..9", "is none"), ("== total x = a + 1", "name: equation; ranges"),
        ("== total: x = a +; a=2..9", "no equation"), ("== total: x = a + b; a=2..9", "one letter without a range"),
        ("== total: x = a + 1; a=2-9", "no range"), ("== total: x = a + 1; a=2..9\nfr| {a}", "en| or zh|"),
        ("== total; a=2..9\nen| {a}\n?B x = a + 1", "no questions before it"),
        ("== total: x = a + 1; a=2..9\nen| {a} [or", "never closed"),
        ("== total: x = a + 1; a=2..9\nen| {a}] or", "too many"),
    ])
    func mistakesAreNamed(text: String, words: String) {
        let text = text.hasPrefix("== ") ? text : "== " + text
        let words = words == "is none" ? "" : words
        let error = #expect(throws: WordProblemError.self) {
            let grammar = try Grammar([text])
            for part in Part.allCases { _ = try grammar.problems(part, each: 1, seed: 1) }
            throw WordProblemError(.grammar, "")
        }
        #expect(words.isEmpty || error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test(arguments: [
        "en| {A} has one.", "en| {A} has {a} and {a}.", "en| {A} has {a} {Q}.",
    ])
    func aTemplateHoldsEachNumberOnceAndKnownSlots(line: String) throws {
        let grammar = try Grammar(["== next: x = a + 1; a=6..90\n\(line)"])
        #expect(throws: WordProblemError.self) {
            for part in Part.allCases { _ = try grammar.problems(part, each: 1, seed: 1) }
        }
    }

    @Test func textsThatDifferInTheirQuestionAreHeldOutTogether() throws {
        let wordings = try Self.grammar.get().wordings
        let parts = wordings.mapValues { Set($0.filter { $0.kind == .text }.map(\.story.source)) }
        for (language, question, other) in [
            ("en", "How many boys are there?", "How many girls are there?"), ("zh", "男生有多少人？", "女生有多少人？"),
        ] {
            let twins = Part.allCases.flatMap { part in
                (parts[part] ?? []).filter { $0.hasSuffix(question) }.map {
                    (part, $0.dropLast(question.count) + other)
                }
            }
            #expect(twins.contains { part, twin in parts[part]?.contains(String(twin)) == true }, "\(language)")
            for (part, twin) in twins {
                for elsewhere in Part.allCases where elsewhere != part {
                    #expect(parts[elsewhere]?.contains(String(twin)) != true, "\(twin)")
                }
            }
        }
    }
}
