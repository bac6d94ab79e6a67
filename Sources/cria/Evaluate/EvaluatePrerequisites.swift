import ArgumentParser
import Evaluation

struct EvaluatePrerequisites: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prerequisites",
        abstract: "How well prerequisites are proposed from texts.",
        discussion: """
            Understood are folders of Metacademy, exercism tracks, AL-CPL and RefD. The known links are hidden. AL-CPL and RefD \
            have names only. All that is positive, and names without texts, are printed beside.
            """)

    @OptionGroup var options: EvaluationOptions

    func run() async throws {
        try await options.report { try PrerequisiteData.load($0).flatMap(PrerequisiteEvaluation.measures) }
    }
}
