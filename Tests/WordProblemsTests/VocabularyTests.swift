import Testing

@testable import WordProblems

@Suite struct VocabularyTests {
    private static let vocabulary = Vocabulary(words: ["have", "more", "than", "how much", "does", "比", ",", ".", "?"])

    /// The names in a text: 0 for U, 1 for R1.
    private func names(_ text: String, isForgotten: (String) -> Bool = { _ in false }) throws -> [Int] {
        let numbers = 1...MaskedText.numberLimit
        return Self.vocabulary.tokens(of: try MaskedText(text), isForgotten: isForgotten)
            .filter { !numbers.contains($0) && $0 <= numbers.upperBound + 12 }
            .map { $0 == 0 ? 0 : $0 - numbers.upperBound }
    }

    @Test(arguments: [
        ("Ann has 12 more than Bo. How many does Bo have?", [0, 1, 1]),
        ("Bo has 12 more than Ann. How many does Bo have?", [1, 0, 1]),
        ("Cy has 7. Ann has 12 more than Bo. How many does Bo have?", [0, 0, 1, 1]),
        ("Ann and Bo have 64. Ann has 12 more than Bo. How many does Bo have?", [2, 0, 1, 2, 1, 1]),
        ("乐乐比佳佳多12个，佳佳有几个？", [0, 1, 1]),
    ])
    func whoIsAskedForIsTheFirstName(text: String, expected: [Int]) throws { #expect(try names(text) == expected) }

    @Test func forgottenWordsHaveNoName() throws {
        #expect(try names("Ann has 12. How many does Ann have?") { $0 == "have" } == [1, 0, 1, 0])
    }

    @Test func moreNamesThanThereAreShareTheLast() throws {
        let words = (0..<30).map { "thing\(String(repeating: "x", count: $0))" }
        #expect(try names((words + words).joined(separator: " ")).max() == 12)
    }

    @Test func aTextWithoutWordsIsNotEmpty() throws { #expect(Self.vocabulary.tokens(of: try MaskedText("!")) == [0]) }
}
