import Foundation
import Testing

@testable import NeuralNetworks

@Suite struct LengthBatchesTests {
    let lengths = (0..<1000).map { 1 + $0 * 7919 % 200 }

    @Test func everySequenceIsInOneBatchOfItsEpoch() {
        let batches = LengthBatches(lengths: lengths, batchSize: 16, seed: 3)
        for epoch in 0..<2 {
            let drawn = batches.batches(epoch: epoch)
            #expect(drawn.flatMap { $0 }.sorted() == Array(lengths.indices))
            #expect(drawn.count == batches.count)
            #expect(drawn.filter { $0.count != 16 }.map(\.count) == [1000 % 16])
        }
    }

    @Test func theOrderHangsOnSeedAndEpochAlone() {
        let order = LengthBatches(lengths: lengths, batchSize: 16, seed: 3).batches(epoch: 5)
        #expect(LengthBatches(lengths: lengths, batchSize: 16, seed: 3).batches(epoch: 5) == order)
        #expect(LengthBatches(lengths: lengths, batchSize: 16, seed: 3).batches(epoch: 6) != order)
        #expect(LengthBatches(lengths: lengths, batchSize: 16, seed: 4).batches(epoch: 5) != order)
    }

    @Test func littleIsPadding() {
        let batches = LengthBatches(lengths: lengths, batchSize: 16, seed: 3).batches(epoch: 0)
        let padded = batches.map { batch in (batch.map { lengths[$0] }.max() ?? 0) * batch.count }.reduce(0, +)
        #expect(Double(padded) < 1.1 * Double(lengths.reduce(0, +)))
        #expect(LengthBatches(lengths: [], batchSize: 2, seed: 1).batches(epoch: 0).isEmpty)
    }
}

@Suite struct HashSplitTests {
    @Test func namesKeepTheirSideAndSharesAreMet() {
        let split = HashSplit(validationShare: 0.2, seed: 1)
        let names = (0..<5000).map { "learner-\($0)" }
        let share = Double(names.filter(split.isValidation).count) / 5000
        #expect(abs(share - 0.2) < 0.02)
        // Whoever is above a share is above a smaller one, and another seed divides otherwise.
        let smaller = HashSplit(validationShare: 0.1, seed: 1)
        #expect(names.allSatisfy { !smaller.isValidation($0) || split.isValidation($0) })
        #expect(names.contains { split.isValidation($0) != HashSplit(validationShare: 0.2, seed: 2).isValidation($0) })
        #expect(!HashSplit(validationShare: 0).isValidation("a") && HashSplit(validationShare: 1).isValidation("a"))
    }
}

@Suite struct NormalizerTests {
    @Test func columnsGetMeanZeroAndDeviationOne() throws {
        let normalizer = try Normalizer(fittedOn: [[1, 5], [3, 5], [5, 5]])
        #expect(normalizer.means == [3, 5])
        #expect(abs(normalizer.deviations[0] - (8.0 / 3).squareRoot()) < 1e-12)
        #expect(try normalizer.normalized([3, 7]) == [0, 2])
        let stored = try JSONEncoder().encode(normalizer)
        #expect(try JSONDecoder().decode(Normalizer.self, from: stored) == normalizer)
    }

    @Test func aLargeOffsetDoesNotCancel() throws {
        let normalizer = try Normalizer(fittedOn: [[1e9 + 1], [1e9 + 2], [1e9 + 3]])
        #expect(abs(normalizer.deviations[0] - (2.0 / 3).squareRoot()) < 1e-6)
    }

    @Test func errorsNameRowAndColumn() {
        #expect { try Normalizer(fittedOn: [[1, 2], [1, .nan]]) } throws: {
            "\($0)".hasPrefix("Row 2 has nan in column 2")
        }
        #expect { try Normalizer(fittedOn: [[1, 2], [1]]) } throws: {
            "\($0)".hasPrefix("Row 2 has 1 columns instead of 2")
        }
        #expect(throws: TrainingError.self) { try Normalizer(fittedOn: []) }
        #expect(throws: TrainingError.self) { try Normalizer(fittedOn: [[1]]).normalized([.infinity]) }
    }
}

@Suite struct TokenizerTests {
    let texts = ["the cat and the hat", "the hat that the cat had", "小明有12个苹果", "小明有3个苹果。", "小红有120个梨"]

    @Test func everyTextComesBack() {
        let tokenizer = Tokenizer(trainedOn: texts, vocabularySize: 300)
        for text in texts + ["", "naïve 🙂 x=3*(4+5)", "\u{0}\n"] {
            let tokens = tokenizer.encode(text)
            #expect(tokenizer.decode(Array(tokens.dropFirst())) == text)
            #expect(tokens.first == Tokenizer.start && tokens.last == Tokenizer.end)
            #expect(tokens.allSatisfy { (0..<tokenizer.vocabularySize).contains($0) })
        }
        #expect(tokenizer.decode([-1, 999_999, Tokenizer.padding]) == "")
    }

    @Test func frequentNeighboursAreJoinedAndDigitsNever() {
        let tokenizer = Tokenizer(trainedOn: texts, vocabularySize: 300)
        #expect(tokenizer.encode(" the").count == 3)
        #expect(tokenizer.encode("777").count == 5)
        #expect(tokenizer.encode("小明有").count == 3)
        #expect(tokenizer.encode("小明有12个苹果").count < "小明有12个苹果".utf8.count / 2)
        // Without merges, a token is a byte.
        #expect(Tokenizer(trainedOn: texts, vocabularySize: 0).encode("the") == [1, 3 + 116, 3 + 104, 3 + 101, 2])
    }

    @Test func theFirstMergeIsTheMostFrequentPair() {
        // "ab" is seen 3 times, "bc" twice: ab is joined first, then (ab)c twice.
        let tokenizer = Tokenizer(trainedOn: ["ab", "abc", "abc"], vocabularySize: 1000)
        #expect(tokenizer.vocabularySize == 261)
        #expect(tokenizer.encode("ab") == [1, 259, 2])
        #expect(tokenizer.encode("abc") == [1, 260, 2])
        #expect(tokenizer.encode("bc") == [1, 3 + 98, 3 + 99, 2])
    }

    @Test func itIsStoredAsItsMerges() throws {
        let tokenizer = Tokenizer(trainedOn: texts, vocabularySize: 280)
        let stored = try JSONEncoder().encode(tokenizer)
        #expect(try JSONDecoder().decode(Tokenizer.self, from: stored) == tokenizer)
        // Merges of tokens that do not exist yet, an odd count, special tokens, and a chain that doubles without end.
        let doubling = [100, 100] + (259..<340).flatMap { [$0, $0] }
        for bad in [[259, 5], [5], [0, 5], [-1, 5], doubling] {
            #expect(throws: DecodingError.self) {
                try JSONDecoder().decode(Tokenizer.self, from: JSONEncoder().encode(bad))
            }
        }
    }

    @Test func cleaningMakesOneSpelling() {
        #expect("  a\t\u{00A0}b\n\u{200B}c ".cleaned == "a b c")
        #expect("１２ 个，ﬁn\u{0007}".cleaned == "12 个,fin")
        #expect("".cleaned == "")
    }
}
