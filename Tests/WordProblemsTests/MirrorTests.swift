import DomainModel
import Testing

@testable import NeuralNetworks
@testable import WordProblems

@Suite struct MirrorTests {
    /// What the family's mirrors make of a text: the family and the words.
    private func seen(_ text: String, of family: String) throws -> [String: String] {
        let masked = try MaskedText(text)
        return Mirror.all(of: family).reduce(into: [:]) { all, mirror in
            guard let other = mirror(masked) else { return }
            all["\(mirror.family)\(mirror.reverses ? " <" : "")\(mirror.asksOther ? " ?" : "")"] =
                other.words.joined(separator: " ")
        }
    }

    @Test func moreBecomesLessAndTheOtherIsAskedFor() throws {
        let start = "@ann and @bo have N1 figs together ."
        #expect(
            try seen("Ann and Bo have 30 figs together. Ann has 7 more than Bo. How many has Ann?", of: "summore") == [
                "sumless <": "\(start) @ann have N2 less than @bo . how much have @ann ?",
                "sumless ?": "\(start) @ann have N2 more than @bo . how much have @bo ?",
                "summore < ?": "\(start) @ann have N2 less than @bo . how much have @bo ?",
            ])
        #expect(
            try seen("乐乐和佳佳一共有30本书，乐乐的书是佳佳的7倍，佳佳有几本？", of: "sumtimes") == [
                "sumpart ?": "@乐乐 和 @佳佳 together have N1 书 , @乐乐 的 书 是 @佳佳 的 N2 times , @乐乐 have how much ?"
            ])
    }

    @Test(arguments: [
        // No two persons, a question that names both, one that compares.
        ("The figs and the plums are 30. There are 7 times as many figs. How many figs are there?", "sumtimes"),
        ("Ann and Bo have 30. How many has Ann if Bo has 7 times as many?", "sumtimes"),
        ("Ann and Bo have 30 figs. How many has Ann if she has 7 times as many as the other?", "sumtimes"),
        // Nothing that says more or less, another family.
        ("Ann has 30 and Bo has 7. How many do they have?", "moretotal"),
        ("Ann has 30, 7 more than Bo. How many has Bo?", "rest"),
    ])
    func whatHasNoOtherSideIsLeft(text: String, family: String) throws {
        #expect(try seen(text, of: family).isEmpty)
    }

    /// The equation is that of the other side, over the same numbers.
    @Test func equationsAreThoseOfTheOtherSide() throws {
        let grammar = try Grammar.bundled()
        var random = Chance(seed: 1)
        var count = 0
        for index in stride(from: 0, to: grammar.count(.training), by: 5) {
            guard let (text, equation) = try grammar.mirrored(index, using: &random) else { continue }
            count += 1
            #expect(grammar.hasOtherSide(index))
            #expect(EquationTokens.encode(equation) != nil)
            #expect((equation.solution(text.values) ?? .zero) > .zero)
        }
        #expect(count > 100)
    }
}
