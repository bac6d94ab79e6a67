import Foundation
import Testing

@testable import KnowledgeTracing

@Suite struct InteractionTableTests {
    private let header = "learner,order,item,skills,correct,fold\n"

    private func read(_ text: String) throws -> InteractionTable {
        try InteractionTable(Array(text.utf8), name: "x.csv", foldColumn: "fold")
    }

    @Test func questionsWithTheSameSkillsAreOfOneSet() throws {
        let table = try read("\u{FEFF}" + header + "b,0,i,x;y,1,1\r\nb,1,j,y;x,0,1\r\n\r\na,0,i,x,1,\r\n")
        #expect(table.learners.map(\.name) == ["b", "a"])
        #expect(table.learners.map(\.fold) == ["1", ""])
        #expect(table.vocabulary.items == ["i", "j"] && table.vocabulary.skills == ["x", "y"])
        #expect(table.vocabulary.skillSets == [[0, 1], [0]])
        #expect(table.learners[0].answers.map(\.question.skillSet) == [0, 0])
        #expect(table.learners[0].answers.map(\.isCorrect) == [true, false])
    }

    @Test func numbersOfATrainedModelStay() throws {
        let trained = try read(header + "a,0,i,x,1,1\n").vocabulary
        let table = try InteractionTable(
            Array((header + "b,0,new,x;new,1,1\nb,1,i,x,1,1\n").utf8), name: "y.csv", vocabulary: trained)
        #expect(table.learners[0].answers[0].question == TracedQuestion(item: 1, skillSet: 1, skills: [0, 1]))
        #expect(table.learners[0].answers[1].question == TracedQuestion(item: 0, skillSet: 0, skills: [0]))
    }

    @Test(arguments: [
        ("", "x.csv is empty"),
        (" ,0,i,x,1,1\n", "x.csv:2: learner is empty"),
        ("learner,order,item,correct,fold\n", "x.csv:1: there is no column “skills”, only learner, order"),
        (
            "learner,order,item,skills,correct\n",
            "x.csv:1: there is no column “fold”, only learner, order, item, skills, correct: name"
        ),
        ("learner,order,item,skills,correct,fold\n", "no answers"),
        ("a,0,i,x,1\n", "x.csv:2: 5 fields where the header has 6"),
        ("a,0,i,x,NaN,1\n", "x.csv:2: correct is NaN"),
        ("a,0,i,x,0.5,1\n", "x.csv:2: correct is “0.5”: write 1"),
        ("a,0,i,,1,1\n", "x.csv:2: skills is empty"),
        ("a,0,i,x;;y,1,1\n", "x.csv:2: skills are “x;;y”"),
        ("a,0,nan,x,1,1\n", "x.csv:2: item is nan"),
        ("a,0,i,x,1,NaN\n", "x.csv:2: fold is NaN"),
        ("a,0,i,x,1,1\na,2,i,x,1,1\n", "x.csv:3: order is 2 where 1 comes next"),
        ("a,1,i,x,1,1\n", "x.csv:2: order is 1 where 0 comes next"),
        ("a,0,i,x,1,1\na,1,i,x,1,2\n", "x.csv:3: learner a is in fold “2” and in “1”"),
        ("a,0,i,x,1,1\nb,0,i,x,1,1\na,1,i,x,1,1\n", "x.csv:4: learner a comes a second time"),
    ]) func faultsAreNamedWithTheirPlace(text: String, message: String) {
        let whole = text.hasPrefix("learner") || text.isEmpty ? text : header + text
        let error = #expect(throws: KnowledgeTracingError.self) { try read(whole) }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }

    /// One answer of one learner, as `gzip -n` writes it.
    private let zipped = Data(
        base64Encoded:
            "H4sIAAAAAAAAA8tJTSzKSy3SyS9KAZKZJam5OsXZmTk5xTrJ+UVFqcklOmn5OSlciToGOpk6FTqGOoZcAIIsungzAAAA")!

    @Test func filesMayBeCompressed() throws {
        try inFolder { folder in
            let whole = folder.appending(path: "a.csv.gz")
            try zipped.write(to: whole)
            #expect(try InteractionTable(contentsOfFile: whole.path, foldColumn: "fold").answerCount == 1)
            try zipped.prefix(zipped.count - 12).write(to: folder.appending(path: "cut.csv.gz"))
            // The content tells, not the name.
            let plain = folder.appending(path: "plain.csv.gz")
            try Data("learner,order,item,skills,correct\na,0,i,s,1\n".utf8).write(to: plain)
            #expect(try InteractionTable(contentsOfFile: plain.path).answerCount == 1)
            var damaged = zipped
            damaged[20] ^= 0xFF
            try damaged.write(to: folder.appending(path: "damaged.csv.gz"))
            for (name, message) in [
                ("cut", "is cut off"), ("damaged", "is damaged"), ("none", "cannot be read"),
            ] {
                let error = #expect(throws: KnowledgeTracingError.self) {
                    try InteractionTable(contentsOfFile: folder.appending(path: "\(name).csv.gz").path)
                }
                #expect(error?.description.contains("\(name).csv.gz \(message)") == true, "\(error?.description ?? "")")
            }
        }
    }
}

func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cria-kt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
}
