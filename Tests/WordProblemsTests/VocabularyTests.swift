import Testing

@testable import WordProblems

@Suite struct VocabularyTests {
    private static let vocabulary = Vocabulary(words: ["have", "more", "than", "how much", "does", "比", ",", ".", "?"])

    /// The marks of a text's persons and unknown words, in order.
    private func names(_ text: String, isForgotten: (String) -> Bool = { _ in false }) throws -> String {
        Self.vocabulary.tokens(of: try MaskedText(text), isForgotten: isForgotten)
            .filter { $0 < Vocabulary.marks.count }.map { Vocabulary.marks[$0] }
            .filter { "URP".contains($0.prefix(1)) }.joined(separator: " ")
    }

    @Test(arguments: [
        // Who is asked for is the first person.
        ("Ann has 12 more than Bo. How many does Bo have?", "P2 P1 P1"),
        ("Bo has 12 more than Ann. How many does Bo have?", "P1 P2 P1"),
        ("Cy has 7. Ann has 12 more than Bo. How many does Bo have?", "P3 P2 P1 P1"),
        ("乐乐比佳佳多12个，佳佳有几个？", "P2 P1 P1"),
        // So is the first thing, though only if it stands there more than once.
        ("figs have 12 more than plums. How many does plums have?", "U R1 R1"),
        ("柿比枣多12，枣有几个？", "U R1 R1"),
    ])
    func whatIsAskedForIsTheFirst(text: String, expected: String) throws { #expect(try names(text) == expected) }

    @Test func forgottenWordsHaveNoName() throws {
        let text = "Ann has 12. How many does Ann have than Ann?"
        #expect(try names(text) { $0 == "have" } == "P1 U P1 U P1")
        #expect(try names(text) { $0 == "@ann" } == "R1 R1 R1")
    }

    @Test func moreNamesThanThereAreShareTheLast() throws {
        let words = (0..<30).map { "thing\(String(repeating: "x", count: $0))" }
        #expect(try names((words + words).joined(separator: " ")).contains("R12 R12"))
        let persons = (0..<9).map { "A\(String(repeating: "x", count: $0))" }
        #expect(try names("so " + persons.joined(separator: " ")) == "U P6 P6 P6 P6 P5 P4 P3 P2 P1")
    }

    @Test func aTextWithoutWordsIsNotEmpty() throws { #expect(Self.vocabulary.tokens(of: try MaskedText("!")) == [0]) }
}
