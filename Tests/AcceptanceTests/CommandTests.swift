import Foundation
import Testing

/// The program's words to people: what a mistake gets as an answer, and the exit codes.
@Suite struct CommandTests {
    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cria-command-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test func mistakesAreNamedWithTheirRemedy() throws {
        try inFolder { folder in
            try "port: eighty\n".write(to: folder.appending(path: "bad.yaml"), atomically: true, encoding: .utf8)
            try "host: 127.0.0.1\nprot: 80\n".write(
                to: folder.appending(path: "typo.yaml"), atomically: true, encoding: .utf8)
            try "learner,order,item,skills,correct,fold\na,0,i,x,NaN,1\n".write(
                to: folder.appending(path: "answers.csv"), atomically: true, encoding: .utf8)
            let cases: [([String], String)] = [
                (["serve", "--port", "x"], "--port must be a whole number"),
                (["serve", "--port", "99999"], "from 0 to 65535"),
                (["serve", "--config", "none.yaml"], "none.yaml"),
                (["serve", "--config", "bad.yaml"], "port"),
                (["serve", "--config", "typo.yaml"], "typo.yaml:2: there is no setting “prot”"),
                (["serve", "--log-level", "loud"], "must be one of"),
                (["serve", "--katex", "nowhere"], "katex.min.js"),
                (["replay", "--data", "nowhere"], "there is no store"),
                (["review", "--list", "--data", "nowhere"], "there is no store"),
                (["course", "check", "nowhere"], "nowhere"),
                (["import", "nowhere"], "nowhere"),
                (["evaluate", "kt", "--data", "answers.csv", "--test", "1"], "answers.csv:2: correct is NaN"),
                (["evaluate", "kt", "--data", "answers.csv"], "--folds all"),
                (["evaluate", "kt", "--data", "answers.csv", "--test", "1", "--model", "nn"], "the kinds are bkt"),
                (["train", "kt", "--data", "a.csv", "--from-store", "--model", "irt"], "either --data"),
                (["train", "kt", "--model", "irt"], "either --data"),
                (["train", "kt", "--from-store", "--model", "irt", "--output", "m"], "--output goes with --data"),
                (["train", "kt", "--data", "a.csv", "--model", "irt"], "--output"),
                (["train", "kt", "--data", "a.csv", "--model", "irt", "--output", "m", "--by", "me"], "--by go with"),
                (["train", "kt", "--from-store", "--model", "irt", "--later-share", "1"], "from 0.01 to 0.9"),
                (["train", "kt", "--from-store", "--model", "irt", "--store", "nowhere"], "there is no store"),
                (["train", "revert", "--data", "nowhere"], "there is no store"),
                (["train", "kt", "--data", "none.csv", "--model", "irt", "--output", "m.json"], "none.csv"),
                (["train", "kt", "--data", "answers.csv", "--model", "irt", "--output", "no/m"], "no/m cannot be"),
                (["train", "solver", "--output", "no/m"], "no/m cannot be"),
                (["train", "solver", "--epochs", "0"], "--epochs is from 1"),
                (["solve", "小明有12个苹果"], "cria train solver"),
                (["solve", "2 + 3 apples", "--model", "answers.csv"], "answers.csv: The"),
                (["evaluate", "equations", "--data", "nowhere"], "there is no model at nowhere"),
            ]
            for (arguments, words) in cases {
                let result = try CommandLineTool.run(arguments, in: folder)
                #expect(result.status == 1, "\(arguments): \(result)")
                #expect((result.errors + result.output).contains(words), "\(arguments): \(result.errors)")
            }
        }
    }

    @Test func doctorFindsThisInstallationGood() throws {
        try inFolder { folder in
            let courses = DocumentationTests.root.appending(path: "Courses").path
            let result = try CommandLineTool.run(["doctor", "--courses", courses, "--data", folder.path])
            #expect(result.status == 0, "\(result)")
            #expect(result.output.contains("linear-equations") && result.output.contains("KaTeX"))
        }
    }
}
