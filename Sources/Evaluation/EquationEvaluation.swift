package import DomainModel
package import WordProblems

/// Measures a model of word problems: how often it writes the right equation, and how often its equation has the right
/// solution.
package struct EquationEvaluation {
    private let model: EquationModel
    private let grammar: Grammar
    private let seed: UInt64

    /// Problems drawn from each new template and each exercise of a course; one is drawn from each known template, of which there
    /// are many more.
    package static let draws = 4

    /// - Parameter seed: of the problems that are drawn; other than that of training.
    package init(_ model: EquationModel, seed: UInt64) throws(WordProblemError) {
        self.model = model
        grammar = try Grammar.bundled()
        self.seed = seed
    }

    /// New numbers in templates that were trained on, and templates that never were, by how much of them is new.
    ///
    /// - Parameter onValidation: measure on the validation templates instead, to choose between settings.
    package func templates(onValidation: Bool = false) throws(WordProblemError) -> [Measure] {
        let rows: [(name: String, problems: [WordProblem], draws: Int)]
        if onValidation {
            rows = [("validation", try grammar.problems(.validation, each: Self.draws, seed: seed), Self.draws)]
        } else {
            let known = try grammar.problems(.training, each: 1, seed: seed)
            let new = try grammar.problems(.test, each: Self.draws, seed: seed)
            rows =
                [("known templates, new numbers", known, 1)]
                + WordProblem.Kind.allCases.reversed().map { kind in
                    ("new \(kind)", new.filter { $0.kind == kind }, Self.draws)
                }
        }
        return rows.flatMap { name, problems, draws in
            Language.allCases.flatMap { language -> [Measure] in
                let answers = problems.filter { $0.language == language }.map { problem in
                    let equation = try? model.equation(of: problem.masked).equation
                    return (
                        isExact: equation == problem.equation,
                        isRight: equation?.solution(problem.masked.values) == problem.solution
                    )
                }
                return [
                    measure("equations.exact_match", answers.map(\.isExact), draws, name, language),
                    measure("equations.right_solution", answers.map(\.isRight), draws, name, language),
                ]
            }
        }
    }

    /// The word problems of a course's parametric exercises.
    ///
    /// - Throws: an exercise that cannot be drawn.
    package func measures(of course: Course) throws(ParameterError) -> [Measure] {
        let problems = try CourseProblem.all(in: course, draws: Self.draws)
        return Language.allCases.compactMap { language in
            let answers = problems.filter { $0.language == language }.map {
                (try? model.answer($0.text))?.solution == $0.answer
            }
            return answers.isEmpty
                ? nil : measure("equations.right_solution", answers, 1, "course \(course.id)", language)
        }
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
