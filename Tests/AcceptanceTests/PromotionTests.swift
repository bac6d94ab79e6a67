import Foundation
import TestSupport
import Testing

/// A model is trained on a platform's own record, promoted, and taken back, by the commands of an operator.
@Suite struct PromotionTests {
    private struct Report: Decodable {
        var against: String
        var promoted: Bool
        var number: Int?
        var gain: Double
        var n: Int
        var shortfalls: [String]
    }

    @Test func anOperatorPromotesAModelAndTakesItBack() async throws {
        let platform = try SimulatedPlatform()
        let data = platform.folder.path
        func train(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
            let command = ["train"] + arguments
            return try CommandLineTool.run(command + [command.contains("kt") ? "--store" : "--data", data])
        }
        func report(_ model: String) throws -> Report {
            let result = try train("kt", "--from-store", "--model", model, "--by", "the operator", "--json")
            try #require(result.status == 0, "\(result)")
            return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
        }

        let early = try train("kt", "--from-store", "--model", "irt")
        #expect(early.status == 1 && early.errors.contains("the record is too small: 0 first answers"), "\(early)")
        #expect(try train("revert").errors.contains("nothing to go back from"))
        try await platform.answer()

        let first = try report("irt")
        #expect(first.promoted && first.number == 1 && first.against == "cria" && first.gain > 0.005 && first.n == 240)
        let again = try report("irt")
        #expect(!again.promoted && again.against == "irt" && again.gain == 0 && !again.shortfalls.isEmpty)
        let table = try train("kt", "--from-store", "--model", "pfa")
        #expect(
            table.output.contains("| kt.log_loss | ") && table.output.contains("Not promoted; nothing was changed."))
        #expect(try train("history").output.contains("the operator  irt ("))

        // Its file is lost: said by all who need it.
        let model = try #require(
            FileManager.default.contentsOfDirectory(
                at: platform.folder.appending(path: "models"), includingPropertiesForKeys: nil
            ).first)
        try FileManager.default.moveItem(at: model, to: platform.folder.appending(path: "lost"))
        let doctor = try CommandLineTool.run(["doctor", "--data", data])
        #expect(
            doctor.status == 1 && doctor.output.contains("BAD  success") && doctor.output.contains("cannot be read"))
        #expect(try train("history").errors.contains("cannot be read"))
        try FileManager.default.moveItem(at: platform.folder.appending(path: "lost"), to: model)
        #expect(try CommandLineTool.run(["doctor", "--data", data]).output.contains("a promoted model, irt"))

        let taken = try train("revert")
        #expect(taken.status == 0 && taken.output.contains("what Cria believes of each learner for irt"), "\(taken)")
        let lines = try train("history", "--json").output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains(#""comparison":{"#) && lines[1].contains(#""replaced":{"#))
        #expect(try CommandLineTool.run(["replay", "--data", data]).output.contains("identical"))
    }
}
