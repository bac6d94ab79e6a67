import KnowledgeTracing
import Testing

@Suite struct SplitTests {
    private func table(_ folds: [String]) throws -> InteractionTable {
        let lines = folds.enumerated().map { "l\($0.offset),0,i,x,1,\($0.element)\n" }
        return try InteractionTable(
            Array(("learner,order,item,skills,correct,fold\n" + lines.joined()).utf8), name: "x.csv", foldColumn: "fold"
        )
    }

    @Test func theFoldsOfAKTAreTestedInTurn() throws {
        let splits = try Split.all(table(["0", "1", "2", "3", "4", "5"]))
        #expect(splits.map(\.testFolds) == [["1"], ["2"], ["3"], ["4"], ["5"]])
        #expect(splits.map(\.validationFolds) == [["2"], ["3"], ["4"], ["5"], ["1"]])
        #expect(splits[4].training.map(\.fold) == ["0", "2", "3", "4"])
    }

    @Test func pyKTsTestLearnersStayTheSame() throws {
        let splits = try Split.all(table(["-1", "0", "1", "", "2"]))
        #expect(splits.map(\.testFolds) == [["-1"], ["-1"], ["-1"]])
        #expect(splits[1].validation.map(\.fold) == ["1"])
        #expect(splits[1].training.map(\.fold) == ["0", "2"])
    }

    @Test func aTenthOfTheLearnersIsHeldOut() throws {
        // crc32 of the text, as in zlib: "123456789" gives 0xCBF43926, whose last decimal digit is 2.
        #expect(!Split.isHeldOut("123456789"))
        let split = try #require(try Split.all(table((0..<300).map { $0 < 250 ? "train" : "test" })).first)
        #expect(split.test.count == 50 && split.training.count + split.validation.count == 250)
        #expect((10...45).contains(split.validation.count))
        #expect(split.validation.allSatisfy { Split.isHeldOut($0.name) })
    }

    @Test func foldsThatAreNotThereAreNamed() throws {
        let table = try table(["1", "2", "3"])
        for (test, validation, message) in [
            (["9"], ["1"], "no learner is in fold “9”: the folds are 1, 2, 3"),
            (["1"], ["1"], "for testing and for validation"),
            (["1", "2"], ["3"], "no learners are left to train on"),
        ] {
            let error = #expect(throws: KnowledgeTracingError.self) {
                try Split(table, test: test, validation: validation)
            }
            #expect(error?.description.contains(message) == true)
        }
        #expect(throws: KnowledgeTracingError.self) { try Split.all(self.table(["a", "b", "c"])) }
    }
}
