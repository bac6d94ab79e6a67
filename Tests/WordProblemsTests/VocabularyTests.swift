import Testing

@testable import WordProblems

@Suite struct VocabularyTests {
    private static let vocabulary = Vocabulary(words: ["have", "more", "than", "how much", "does", "比", ",", ".", "?"])

    /// A text's persons, unknown words, `U`, and with `/` the marks of words that come again, in order.
    private func names(
        _ text: String, in vocabulary: Vocabulary = vocabulary, isForgotten: (String) -> Bool = { _ in false }
    ) throws -> String {
        let reading = vocabulary.reading(of: try MaskedText(text), isForgotten: isForgotten)
        #expect(reading.tokens.count == reading.marks.count)
        return zip(reading.tokens, reading.marks).compactMap { token, mark in
            let name = token < Vocabulary.signs.count ? Vocabulary.signs[token] : ""
            let isName = "UP".contains(name.prefix(1)) && name != ""
            return mark > 0 ? "\(name)/\(mark)" : isName ? name : nil
        }.joined(separator: " ")
    }

    @Test(arguments: [
        // Who is asked for is the first person.
        ("Ann has 12 more than Bo. How many does Bo have?", "P2 P1 P1"),
        ("Bo has 12 more than Ann. How many does Bo have?", "P1 P2 P1"),
        ("Cy has 7. Ann has 12 more than Bo. How many does Bo have?", "P3 P2 P1 P1"),
        ("乐乐比佳佳多12个，佳佳有几个？", "P2 P1 P1"),
        // So is the first thing, though only if it stands there more than once.
        ("figs have 12 more than plums. How many does plums have?", "U U/1 U/1"),
        ("柿比枣多12，枣有几个？", "U U/1 U/1"),
    ])
    func whatIsAskedForIsTheFirst(text: String, expected: String) throws { #expect(try names(text) == expected) }

    @Test func wordsThatComeAgainAreMarkedThoughTheyAreKnown() throws {
        let vocabulary = Vocabulary(
            words: ["the", "fig", "plum", "more", "than", "苹", "果", "梨", "的", "比", ",", ".", "?"], common: ["the", "的"])
        #expect(try names("The fig, the plum, 12 plum more than fig. The fig?", in: vocabulary) == "/1 /2 /2 /1 /1")
        // Characters that only come together have one mark.
        #expect(try names("苹果的，梨的，苹果比梨多12，梨的？", in: vocabulary) == "/2 /2 /1 /2 /2 /1 /1")
        // No end of looking who follows whom.
        #expect(try names("苹果苹果", in: vocabulary) == "/2 /1 /2 /1")
    }

    @Test func forgottenWordsKeepTheirMarks() throws {
        let text = "Ann has 12. How many does Ann have than Ann?"
        #expect(try names(text) { $0 == "than" } == "P1 P1 U P1")
        #expect(try names(text) { $0 == "@ann" } == "U/1 U/1 U/1")
    }

    @Test func moreNamesThanThereAreShareTheLast() throws {
        let words = (0..<30).map { "thing\(String(repeating: "x", count: $0))" }
        #expect(try names((words + words).joined(separator: " ")).contains("U/12 U/12"))
        let persons = (0..<9).map { "A\(String(repeating: "x", count: $0))" }
        #expect(try names("so " + persons.joined(separator: " ")) == "U P6 P6 P6 P6 P5 P4 P3 P2 P1")
    }

    @Test func aTextWithoutWordsIsNotEmpty() throws {
        #expect(Self.vocabulary.reading(of: try MaskedText("!")) == Vocabulary.Reading(tokens: [0], marks: [0]))
    }
}
