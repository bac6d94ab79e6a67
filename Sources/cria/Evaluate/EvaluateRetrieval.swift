import ArgumentParser
import Content
import DomainModel
import Evaluation

struct EvaluateRetrieval: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retrieval",
        abstract: "How well and how fast passages are found.",
        discussion: """
            Questions are made from headings, glossary, objectives and exercises of a course (a course folder, a folder of \
            them, or anything `cria import` understands), always the same ones. The glossary is not searched.
            """)

    @OptionGroup var options: EvaluationOptions
    @Option(help: "Questions of each kind, at most.") var limit = 300
    @Option(help: "Length of the built-in vectors, a power of two.") var dimension =
        HashedNgramEmbedding.standardDimension
    @Flag(help: "Also print each kind of question by itself.") var kinds = false
    @Option(help: "Also index and search so many made-up passages; 0 for none.") var speed = 0

    func validate() throws {
        guard limit > 0, speed >= 0 else { throw ValidationError("--limit and --speed are not negative") }
        guard (64...1 << 24).contains(dimension), dimension & (dimension - 1) == 0 else {
            throw ValidationError("--dimension is a power of two from 64 to 16777216")
        }
    }

    func run() async throws {
        try await options.report { path in
            try await EvaluationCourses.load(path).flatMap { course in
                course.languages.flatMap { language in
                    RetrievalEvaluation.measures(course, language: language, limit: limit, dimension: dimension)
                        .filter { kinds || $0.keys["kind"] == "all" }
                }
            }
        }
        if speed > 0 { try options.print(RetrievalEvaluation.speed(count: speed)) }
    }
}
