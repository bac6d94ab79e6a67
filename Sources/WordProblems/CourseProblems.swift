package import DomainModel
import NeuralNetworks

/// A word problem of a course, with the answer that its author gave.
package struct CourseProblem: Hashable, Sendable {
    package var exercise: ExerciseID
    package var language: Language
    package var text: String
    package var answer: Rational

    /// The word problems among a course's parametric exercises, each drawn `draws` times in both languages.
    ///
    /// That is what asks for a number and has two numbers or more in its words, but no formula other than numbers and single
    /// letters.
    ///
    /// - Throws: `ParameterError` for an exercise that cannot be drawn.
    package static func all(in course: Course, draws: Int) throws(ParameterError) -> [CourseProblem] {
        var problems: [CourseProblem] = []
        for exercise in course.exercises where exercise.parameters != nil {
            for seed in 0..<UInt32(draws) {
                let drawn = try exercise.instantiate(seed: seed)
                for step in drawn.steps {
                    guard case .numeric(let question) = step.question, let answer = Rational(written: question.value)
                    else {
                        continue
                    }
                    for language in Language.allCases {
                        let text = [drawn.text, step.text].map { $0.text(in: language.rawValue) }.joined(separator: " ")
                        guard let plain = plain(text), let masked = try? MaskedText(plain), masked.numbers.count >= 2
                        else {
                            continue
                        }
                        problems.append(
                            CourseProblem(exercise: exercise.id, language: language, text: plain, answer: answer))
                    }
                }
            }
        }
        return problems
    }

    /// The text without dollar signs; nil when one of its formulas is more than a number or a letter.
    private static func plain(_ text: String) -> String? {
        var plain = ""
        for (index, part) in text.split(separator: "$", omittingEmptySubsequences: false).enumerated() {
            guard index % 2 == 1 else {
                plain += part
                continue
            }
            let formula = part.replacing("\\%", with: "%")
            guard formula.count == 1 || formula.allSatisfy({ $0.isNumber || ".%".contains($0) }) else { return nil }
            plain += formula
        }
        return plain
    }
}
