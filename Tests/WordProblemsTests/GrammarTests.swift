import DomainModel
import Testing

@testable import WordProblems

@Suite struct GrammarTests {
    static let grammar = Result { try Grammar.bundled() }

    @Test(arguments: Part.allCases) func everyTemplateMakesProblemsWithAdmissibleSolutions(part: Part) throws {
        let problems = try Self.grammar.get().problems(part, each: 1, seed: 5)
        #expect(Set(problems.map(\.language)) == [.en, .zh])
        for problem in problems {
            #expect(problem.equation.solution(problem.masked.values) == problem.solution, "\(problem)")
            #expect(problem.solution.isInteger && Rational.zero < problem.solution, "\(problem)")
            #expect(EquationTokens.encode(problem.equation) != nil, "\(problem)")
            #expect(!problem.text.contains(where: { "{}[]|".contains($0) }), "\(problem)")
        }
    }

    @Test func noTemplateIsInTwoParts() throws {
        let templates = try Self.grammar.get().templates
        let parts = templates.mapValues { Set($0.map(\.template.source)) }
        #expect(Set(parts.values.joined()).count == parts.values.reduce(0) { $0 + $1.count })
        let trained = Set((templates[.training] ?? []).map(\.story))
        for wording in (templates[.validation] ?? []) + (templates[.test] ?? []) {
            #expect(trained.contains(wording.story) == (wording.kind == .pairing), "\(wording.story)")
        }
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
        ("== total: x = a + 1; a=2..9\nen| {a} [or", "never closed"),
        ("== total: x = a + 1; a=2..9\nen| {a}] or", "too many"),
    ])
    func mistakesAreNamed(text: String, words: String) {
        let text = text.hasPrefix("== ") ? text : "== " + text
        let words = words == "is none" ? "" : words
        let error = #expect(throws: WordProblemError.self) {
            let grammar = try Grammar([text])
            _ = try grammar.problems(.training, each: 1, seed: 1)
            throw WordProblemError(.grammar, "")
        }
        #expect(words.isEmpty || error?.description.contains(words) == true, "\(String(describing: error))")
    }

    @Test(arguments: [
        "en| {A} has one.", "en| {A} has {a} and {a}.", "en| {A} has {a} {Q}.",
    ])
    func aTemplateHoldsEachNumberOnceAndKnownSlots(line: String) throws {
        let grammar = try Grammar(["== next: x = a + 1; a=6..90\n\(line)"])
        #expect(throws: WordProblemError.self) { try grammar.problems(.training, each: 1, seed: 1) }
    }
}
