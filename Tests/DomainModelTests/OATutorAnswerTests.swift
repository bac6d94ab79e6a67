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

/// A step, as far as answers are concerned.
private struct RawStep: Decodable {
    var id: String
    var problemType: String
    var answerType: String?
    var stepAnswer: [String]
    var choices: [String]?
}

/// A hint with a small question, as far as answers are concerned.
private struct RawHint: Decodable {
    var id: String
    var problemType: String?
    var answerType: String?
    var hintAnswer: [String]?
    var subHints: [RawHint]?
}

/// Every right answer of a book of OATutor as it is stored and as people type it. What the data is: ../shared/data/courses.
/// Skipped where that folder is missing.
@Suite(.enabled(if: shared != nil, "needs ../shared/data/courses")) struct OATutorAnswerTests {
    private func files(_ isWanted: (String) -> Bool) throws -> [URL] {
        let pool = try #require(shared).appending(path: "data/courses/oatutor-elementary-algebra/content-pool")
        let all =
            FileManager.default.enumerator(at: pool, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return all.filter { $0.pathExtension == "json" && isWanted($0.path) }
    }

    private func steps() throws -> [RawStep] {
        try files { $0.contains("/steps/") && !$0.contains("/tutoring/") }
            .map { try JSONDecoder().decode(RawStep.self, from: Data(contentsOf: $0)) }
    }

    private func hints() throws -> [RawHint] {
        func flat(_ hints: [RawHint]) -> [RawHint] { hints.flatMap { [$0] + flat($0.subHints ?? []) } }
        return try files { $0.contains("/tutoring/") }
            .flatMap { flat(try JSONDecoder().decode([RawHint].self, from: Data(contentsOf: $0))) }
    }

    /// What is refused of an answer in any of its spellings.
    private func refusal(_ id: String, _ answers: [String], isText: Bool) -> String? {
        let question = Question.reading(answers, isText: isText)
        let isList = if case .expression = question { true } else { false }
        let failing = answers.flatMap { Self.spellings($0, isList: isList) }.filter {
            Step(id: id, question: question).check(.text($0)).verdict != .correct
        }
        return failing.isEmpty ? nil : "\(id): \(failing) as \(question.kind)"
    }

    @Test func everyRightAnswerIsAcceptedAsStoredAndAsTyped() throws {
        let steps = try steps()
        #expect(steps.count == 943)
        let refused = steps.compactMap { refusal($0.id, $0.stepAnswer, isText: $0.answerType == "string") }
        print("OATutor: \(steps.count - refused.count) of \(steps.count) steps accept every spelling; not: \(refused)")
        #expect(Double(refused.count) <= 0.01 * Double(steps.count))
    }

    @Test func everyScaffoldAnswerIsAcceptedAsStoredAndAsTyped() throws {
        let hints = try hints().filter { $0.problemType == "TextBox" && $0.hintAnswer != nil }
        #expect(hints.count > 1000)
        let refused = hints.compactMap { refusal($0.id, $0.hintAnswer ?? [], isText: $0.answerType == "string") }
        print(
            "OATutor: \(hints.count - refused.count) of \(hints.count) scaffolds accept every spelling; not: \(refused)"
        )
        #expect(Double(refused.count) <= 0.01 * Double(hints.count))
    }

    @Test func everyWrongChoiceIsRefused() throws {
        let steps = try steps().filter { $0.problemType == "MultipleChoice" }
        #expect(steps.count == 259)
        var wrong = 0
        for step in steps {
            let choices = (step.choices ?? []).enumerated().map { number, text in
                ChoiceQuestion.Choice(id: "\(number)", text: ["en": text], isCorrect: step.stepAnswer.contains(text))
            }
            let question = Question.choice(ChoiceQuestion(choices: choices))
            for choice in choices {
                let verdict = Step(id: step.id, question: question).check(.choices([choice.id])).verdict
                #expect(verdict == (choice.isCorrect ? .correct : .incorrect), "\(step.id): \(choice.text)")
                if !choice.isCorrect { wrong += 1 }
            }
        }
        print("OATutor: \(wrong) wrong choices refused")
    }

    /// Another number is not taken for the right one, whatever stands beside it.
    @Test func neighboursOfRightNumbersAreRefused() throws {
        var refused = 0
        for step in try steps() {
            let question = Question.reading(step.stepAnswer, isText: step.answerType == "string")
            guard case .numeric(let numeric) = question else { continue }
            for wrong in [
                "\(numeric.value)1", "9\(numeric.value.drop { $0 == "-" })", "0.0\(numeric.value.filter(\.isNumber))7",
            ] {
                for text in [wrong, "x = \(wrong)", "$\(wrong)", "\(wrong) miles"] {
                    #expect(
                        question.check(.text(text)).verdict == .incorrect, "\(step.id): \(text) for \(numeric.value)")
                    refused += 1
                }
            }
        }
        print("OATutor: \(refused) wrong numbers refused")
        #expect(refused > 5000)
    }

    // MARK: Spellings

    /// As stored, without dollar signs, on a keyboard, spaced out, and on a Chinese keyboard.
    private static func spellings(_ answer: String, isList: Bool) -> [String] {
        let bare = answer.replacing("$$", with: "")
        let typed = typed(bare)
        var spellings = [answer, bare, typed]
        for sign in ["=", "+", "<", ">"] where typed.contains(sign) {
            spellings.append(typed.replacing(sign, with: " \(sign) "))
        }
        if isList { spellings.append(typed.replacing(",", with: ", ")) }
        spellings.append(typed.replacing("-", with: "−").replacing("*", with: "×"))
        var wide = String.UnicodeScalarView()
        for scalar in typed.unicodeScalars {
            let isWide = "0123456789+-=<>(),".unicodeScalars.contains(scalar)
            wide.append(isWide ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
        }
        spellings.append(String(wide))
        return spellings
    }

    /// LaTeX as someone types it on a keyboard.
    private static func typed(_ latex: String) -> String {
        var text = latex
        for (mark, plain) in [
            ("\\left", ""), ("\\right", ""), ("\\cdot", "*"), ("\\times", "*"), ("\\div", "/"), ("\\leq", "<="),
            ("\\geq", ">="), ("\\le", "<="), ("\\ge", ">="), ("\\neq", "!="), ("\\infty", "infinity"), ("\\ ", " "),
            ("\\%", "%"), ("\\$", "$"), ("\\pi", "pi"), ("\\operatorname", ""),
        ] { text = text.replacing(mark, with: plain) }
        func bracketed(_ part: Substring) -> String {
            part.allSatisfy { $0.isNumber || $0.isLetter } && (part.count == 1 || part.allSatisfy(\.isNumber))
                ? String(part) : "(\(part))"
        }
        let fraction = /\\d?frac\{([^{}]*)\}\{([^{}]*)\}/
        for _ in 0..<5 {
            text = text.replacing(/(\d)\\frac\{(\d+)\}\{(\d+)\}/) { "\($0.output.1) \($0.output.2)/\($0.output.3)" }
            text = text.replacing(fraction) { match in
                let numerator = match.output.1
                let isSigned = numerator.first == "-" && numerator.dropFirst().allSatisfy(\.isNumber)
                return (isSigned ? String(numerator) : bracketed(numerator)) + "/" + bracketed(match.output.2)
            }
            text = text.replacing(/\\sqrt\{([^{}]*)\}/) { "sqrt(\($0.output.1))" }
            text = text.replacing(/\^\{([^{}]*)\}/) { "^" + bracketed($0.output.1) }
        }
        return text.replacing(/\\text\{([^{}]*)\}/) { "\($0.output.1)" }
    }
}
