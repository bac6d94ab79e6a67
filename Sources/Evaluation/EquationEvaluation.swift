package import DomainModel
import Foundation
package import WordProblems

/// Measures a model of word problems: how often it writes the right equation, and how often its equation has the right
/// solution.
package struct EquationEvaluation {
    private let model: EquationModel
    private let grammar: Grammar
    private let seed: UInt64

    /// Problems drawn from each new wording and each exercise of a course; one is drawn from each known wording, of which there
    /// are many more.
    package static let draws = 2

    /// - Parameters:
    ///   - grammar: that the model was trained on.
    ///   - seed: of the problems that are drawn; other than that of training.
    package init(_ model: EquationModel, _ grammar: Grammar, seed: UInt64) {
        self.model = model
        self.grammar = grammar
        self.seed = seed
    }

    /// New numbers in wordings that were trained on, and wordings that never were: all, and by how much of them is new.
    ///
    /// - Parameter onValidation: measure on the validation wordings instead, to choose between settings.
    package func templates(onValidation: Bool = false) throws(WordProblemError) -> [Measure] {
        func answers(_ part: Part, each draws: Int) throws(WordProblemError) -> [Answer] {
            let problems = try grammar.problems(part, each: draws, seed: seed)
            return zip(problems, model.equations(for: problems.map(\.masked))).map { problem, equation in
                Answer(
                    problem: problem, isExact: equation == problem.equation,
                    isRight: equation?.solution(problem.masked.values) == problem.solution)
            }
        }
        guard !onValidation else {
            return measures("validation", try answers(.validation, each: Self.draws), Self.draws)
        }
        let new = try answers(.test, each: Self.draws)
        return try measures("known templates, new numbers", answers(.training, each: 1), 1)
            + measures("new templates", new, Self.draws)
            + WordProblem.Kind.allCases.reversed().flatMap { kind in
                measures("new \(kind)", new.filter { $0.problem.kind == kind }, Self.draws)
            }
    }

    private struct Answer {
        var problem: WordProblem
        var isExact: Bool
        var isRight: Bool
    }

    private func measures(_ split: String, _ answers: [Answer], _ draws: Int) -> [Measure] {
        Language.allCases.flatMap { language in
            let answers = answers.filter { $0.problem.language == language }
            return [
                measure("equations.exact_match", answers.map(\.isExact), draws, split, language),
                measure("equations.right_solution", answers.map(\.isRight), draws, split, language),
            ]
        }
    }

    /// The word problems of a course's parametric exercises.
    package func measures(of course: Course) -> [Measure] {
        let exercises = CourseExercise.all(in: course)
        var answers: [Language: [Bool]] = [:]
        for exercise in exercises {
            for draw in 0..<UInt32(Self.draws) {
                guard let (text, answer) = exercise.problem(seed: draw) else { continue }
                answers[exercise.language, default: []].append((try? model.answer(text))?.solution == answer)
            }
        }
        return Language.allCases.compactMap { language in
            answers[language].map {
                measure("equations.right_solution", $0, Self.draws, "course \(course.id)", language)
            }
        }
    }

    /// Problems of others, by language and, where they have one, by grade.
    ///
    /// - Parameter name: of their collection.
    package func measures(of problems: [AnsweredProblem], named name: String) -> [Measure] {
        let answers = problems.map { (try? model.answer($0.text))?.solution == $0.answer }
        func measure(_ split: String, _ language: Language, where belongs: (AnsweredProblem) -> Bool) -> Measure? {
            let own = zip(problems, answers).filter { $0.0.language == language && belongs($0.0) }.map(\.1)
            return own.isEmpty ? nil : self.measure("equations.right_solution", own, 1, split, language)
        }
        let grades = Set(problems.compactMap(\.grade)).sorted { $0.localizedStandardCompare($1) == .orderedAscending }
        return Language.allCases.flatMap { language in
            [measure(name, language) { _ in true }]
                + grades.map { grade in measure("\(name), grade \(grade)", language) { $0.grade == grade } }
        }.compactMap { $0 }
    }

    /// - Parameter draws: so many answers side by side are of one template, and one case of the interval.
    private func measure(
        _ name: String, _ answers: [Bool], _ draws: Int, _ split: String, _ language: Language
    ) -> Measure {
        let values = answers.map { $0 ? 1.0 : 0 }
        let cases = stride(from: 0, to: values.count, by: draws).map { start in
            values[start..<min(start + draws, values.count)].reduce(0, +) / Double(draws)
        }
        let interval = Bootstrap.interval(cases)
        return Measure(
            name, values.reduce(0, +) / Double(max(values.count, 1)), low: interval?.low, high: interval?.high,
            n: values.count, keys: ["split": split, "language": language.rawValue, "seed": "\(seed)"])
    }
}
