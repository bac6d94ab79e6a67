import Testing

@testable import WordProblems

@Suite struct VocabularyTests {
    private static let vocabulary = Vocabulary(words: ["have", "more", "than", "how much", "does", "比", ",", ".", "?"])

    /// The names in a text, 1 for U1.
    private func names(_ text: String, isForgotten: (String) -> Bool = { _ in false }) throws -> [Int] {
        Self.vocabulary.tokens(of: try MaskedText(text), isForgotten: isForgotten).map {
            $0 - MaskedText.numberLimit + 1
        }
        .filter { (1...24).contains($0) }
    }

    @Test(arguments: [
        ("Ann has 12 more than Bo. How many does Bo have?", [2, 1, 1]),
        ("Bo has 12 more than Ann. How many does Bo have?", [1, 2, 1]),
        ("Cy has 7. Ann has 12 more than Bo. How many does Bo have?", [3, 2, 1, 1]),
        ("乐乐比佳佳多12个，佳佳有几个？", [2, 1, 1]),
    ])
    func whoIsAskedForIsTheFirstName(text: String, expected: [Int]) throws { #expect(try names(text) == expected) }

    @Test func forgottenWordsAreNames() throws {
        #expect(try names("Ann has 12. How many does Ann have?") { $0 == "have" } == [2, 1, 2, 1])
    }

    @Test func moreNamesThanThereAreShareTheLast() throws {
        let text = (0..<30).map { "thing\(String(repeating: "x", count: $0))" }.joined(separator: " ")
        #expect(try names(text).max() == 24)
    }

    @Test func aTextWithoutWordsIsNotEmpty() throws {
        #expect(Self.vocabulary.tokens(of: try MaskedText("!")).count == 1)
    }
}
