import DomainModel
import Foundation
import Testing

/// `../shared` beside the repository, or the folder CRIA_SHARED names; nil when there is none.
private let shared: URL? = {
    let here = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder =
        ProcessInfo.processInfo.environment["CRIA_SHARED"].map { URL(filePath: $0) }
        ?? here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}()

/// A step file of OATutor, as far as answers are concerned.
private struct StepFile: Decodable {
    var id: String
    var problemType: String
    var answerType: String?
    var stepAnswer: [String]
    var choices: [String]?
}

@Suite struct OATutorAnswerTests {
    /// Every right answer of the book, in its LaTeX and typed the way a person would, is accepted; every wrong choice refused.
    @Test(.enabled(if: shared != nil, "needs ../shared/data/courses")) func acceptsTheBooksAnswers() throws {
        let pool = try #require(shared).appending(path: "data/courses/oatutor-elementary-algebra/content-pool")
        let files =
            FileManager.default.enumerator(at: pool, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == "json" && $0.path.contains("/steps/") && !$0.path.contains("/tutoring/") }
            ?? []
        var steps = 0
        var refused: [String] = []
        var accepted = 0
        var wrongAccepted: [String] = []
        for file in files {
            let step = try JSONDecoder().decode(StepFile.self, from: Data(contentsOf: file))
            steps += 1
            if step.problemType == "MultipleChoice" {
                let choices = step.choices ?? []
                let question = Question.choice(
                    ChoiceQuestion(
                        choices: choices.enumerated().map { number, text in
                            .init(id: "\(number)", text: ["en": text], isCorrect: step.stepAnswer.contains(text))
                        }))
                for (number, text) in choices.enumerated() {
                    let verdict = Step(id: step.id, question: question).check(.choices(["\(number)"])).verdict
                    let isRight = step.stepAnswer.contains(text)
                    if isRight && verdict != .correct { refused.append("\(step.id): choice \(text)") }
                    if !isRight && verdict == .correct { wrongAccepted.append("\(step.id): choice \(text)") }
                }
                accepted += 1
                continue
            }
            let raw = step.stepAnswer.map { $0.replacing("$$", with: "") }
            let question = Question.reading(raw, isText: step.answerType == "string")
            let typed = raw.flatMap { [$0, asTyped($0)] }
            let failing = typed.filter {
                Step(id: step.id, question: question).check(.text($0)).verdict != .correct
            }
            if failing.isEmpty {
                accepted += 1
            } else {
                refused.append("\(step.id) [\(step.answerType ?? "")]: \(failing) as \(question.kind)")
            }
        }
        print("OATutor: \(accepted) of \(steps) steps accept every form of their answers; refused: \(refused)")
        #expect(steps == 943)
        #expect(Double(accepted) / Double(steps) >= 0.99)
        #expect(wrongAccepted.isEmpty)
    }

    /// LaTeX → what someone types on a keyboard.
    private func asTyped(_ latex: String) -> String {
        var text = latex
        for (mark, plain) in [
            ("\\left", ""), ("\\right", ""), ("\\cdot", "*"), ("\\times", "*"), ("\\div", "/"), ("\\leq", "<="),
            ("\\geq", ">="),
            ("\\le", "<="), ("\\ge", ">="), ("\\neq", "!="), ("\\infty", "infinity"), ("\\ ", " "), ("\\%", "%"),
            ("\\$", "$"), ("\\pi", "pi"),
        ] { text = text.replacing(mark, with: plain) }
        let fraction = /\\d?frac\{([^{}]*)\}\{([^{}]*)\}/
        let root = /\\sqrt\{([^{}]*)\}/
        for _ in 0..<5 {
            text = text.replacing(/(\d)\\frac\{(\d+)\}\{(\d+)\}/) { "\($0.output.1) \($0.output.2)/\($0.output.3)" }
            text = text.replacing(fraction) { "(\($0.output.1))/(\($0.output.2))" }
            text = text.replacing(root) { "sqrt(\($0.output.1))" }
        }
        text = text.replacing(/\^\{([^{}]*)\}/) { "^(\($0.output.1))" }
        return text.replacing(/\\text\{([^{}]*)\}/) { "\($0.output.1)" }
    }
}
