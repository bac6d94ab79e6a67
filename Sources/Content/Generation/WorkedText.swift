import DomainModel

extension Exercise {
    /// The draws of a template that texts may quote, so that a quotation can be looked up again.
    var quotedDraws: UInt32 { parameters == nil ? 1 : 4 }

    /// One draw with its title and its worked solution, as a text that can be quoted.
    ///
    /// - Returns: nil where it cannot be drawn, or has nothing in `language`.
    func worked(seed: UInt32, in language: String) -> WorkedText? {
        guard let drawn = try? instantiate(seed: seed % quotedDraws).only(in: language) else { return nil }
        let steps = drawn.steps.enumerated().flatMap { number, step -> [String] in
            let label = language.hasPrefix("zh") ? "**第 \(number + 1) 步。** " : "**Step \(number + 1).** "
            // Blanks are shown as such.
            let asked = step.text.text(in: language).replacing(#/\[\[\d+\]\]/#, with: "____")
            return [(drawn.steps.count > 1 ? label : "") + asked, step.solution.text(in: language)]
        }
        let texts = [drawn.text.text(in: language)] + steps + [drawn.solution.text(in: language)]
        let isSolved = drawn.steps.allSatisfy { !$0.solution.text(in: language).isEmpty } || !drawn.solution.isEmpty
        let body = texts.filter { !$0.isEmpty }.joined(separator: "\n\n")
        return body.isEmpty ? nil : WorkedText(title: drawn.title.text(in: language), body: body, isSolved: isSolved)
    }
}

/// An exercise as a text.
struct WorkedText: Hashable {
    var title: String
    /// What is asked, each step followed by its solution.
    var body: String
    /// Whether there is a solution of the whole or of every step.
    var isSolved: Bool
    var whole: String { title + "\n\n" + body }
}
