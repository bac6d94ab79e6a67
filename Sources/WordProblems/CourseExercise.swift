package import DomainModel
import NeuralNetworks

/// A word problem among the parametric exercises of a course, in one language: a wording that the course's author gave, with the
/// answer, but without the equation.
package struct CourseExercise: Hashable, Sendable {
    package let exercise: Exercise
    package let language: Language
    /// The place of its question among the exercise's.
    private let step: Int

    /// The word problems of a course: what asks for a number and has two numbers or more in its words, but no formula other
    /// than numbers and single letters. One that cannot be drawn is none; the check of the course names it.
    package static func all(in course: Course) -> [CourseExercise] {
        var exercises: [CourseExercise] = []
        for exercise in course.exercises where exercise.parameters != nil {
            for step in exercise.steps.indices {
                for language in Language.allCases {
                    let one = CourseExercise(exercise: exercise, language: language, step: step)
                    if one.problem(seed: 0) != nil { exercises.append(one) }
                }
            }
        }
        return exercises
    }

    /// The problem that a seed draws; nil where its text is no word problem, or cannot be drawn.
    package func problem(seed: UInt32) -> (text: String, answer: Rational)? {
        guard let drawn = try? exercise.instantiate(seed: seed) else { return nil }
        let text = [drawn.text, drawn.steps[step].text].map { $0.text(in: language.rawValue) }.joined(separator: " ")
        guard case .numeric(let question) = drawn.steps[step].question, let answer = Rational(written: question.value),
            let plain = Self.plain(text), let masked = try? MaskedText(plain), masked.numbers.count >= 2
        else { return nil }
        return (plain, answer)
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

    /// Draws that an equation must give the answer of.
    private static let trials: UInt32 = 24

    /// The first of some equations that gives the exercise's answer in many draws, over the numbers of its text; nil when none
    /// does, or the answer is always the same.
    ///
    /// - Parameter equations: over letters, each of which may stand for any of the numbers.
    func equation(among equations: [Equation]) -> Equation? {
        var draws: [(values: [String: Rational], answer: Rational)] = []
        for seed in 0..<Self.trials {
            guard let (text, answer) = problem(seed: seed), let masked = try? MaskedText(text) else { return nil }
            draws.append((masked.values, answer))
        }
        guard Set(draws.map(\.answer)).count > 1 else { return nil }
        let names = draws.reduce(Set(draws[0].values.keys)) { $0.intersection($1.values.keys) }.sorted()
        for equation in equations {
            let letters = equation.names.subtracting(["x"]).sorted()
            for chosen in names.arrangements(of: letters.count) {
                let named = Dictionary(uniqueKeysWithValues: zip(letters, chosen))
                func solves(_ draw: (values: [String: Rational], answer: Rational)) -> Bool {
                    equation.solution(named.compactMapValues { draw.values[$0] }) == draw.answer
                }
                if draws.allSatisfy(solves) { return equation.renaming(named) }
            }
        }
        return nil
    }
}

extension [String] {
    /// All ways to take `count` of the elements, in every order.
    fileprivate func arrangements(of count: Int) -> [[String]] {
        guard count > 0 else { return [[]] }
        return indices.flatMap { index in
            var rest = self
            let first = rest.remove(at: index)
            return rest.arrangements(of: count - 1).map { [first] + $0 }
        }
    }
}
