import ArgumentParser
import DomainModel
import Evaluation

struct EvaluateTagging: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagging",
        abstract: "How often the right knowledge point is among those proposed.",
        discussion: """
            The data is a .jsonl file of TAL-SCQ5K or the like, or its folder. Items are split by a hash of their queId: eight \
            tenths to learn from, one for choosing settings, one to measure on.
            """)

    @OptionGroup var options: EvaluationOptions
    @Flag(help: "Measure on the part that settings are chosen on.") var validation = false

    func run() async throws {
        try await options.report { try TaggingEvaluation.measures(ItemBank($0), on: validation ? .validation : .test) }
    }
}

struct EvaluateDifficulty: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "difficulty",
        abstract: "How well the difficulty of items is predicted.",
        discussion: "The data and its parts are those of `cria evaluate tagging`.")

    @OptionGroup var options: EvaluationOptions
    @Flag(help: "Measure on the part that settings are chosen on.") var validation = false

    func run() async throws {
        try await options.report {
            try DifficultyEvaluation.measures(ItemBank($0), on: validation ? .validation : .test)
        }
    }
}

struct EvaluateSkills: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skills",
        abstract: "How often an exercise without a skill gets the right one, by its text.",
        discussion: """
            The data is a course folder, a folder of them, or anything `cria import` understands. The exercises are held out in \
            five parts; right is any of the skills that the course gives them.
            """)

    @OptionGroup var options: EvaluationOptions

    func run() async throws {
        try await options.report { path in
            var measures: [Measure] = []
            for course in try await EvaluationCourses.load(path) {
                for language in course.languages {
                    measures += try SkillEvaluation.measures(course, language: language)
                }
            }
            return measures
        }
    }
}
