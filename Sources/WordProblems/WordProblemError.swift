/// Why a word problem has no answer here, or a model of word problems cannot be used, and what to do about it. Never quotes
/// the problem.
package struct WordProblemError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// The text is too long, or holds too many numbers or none.
        case text
        /// The model wrote what is no equation of the text's numbers.
        case equation
        /// The equation has no solution, or more than one.
        case solution
        /// The file is no model of word problems.
        case model
        /// A family or a template of the grammar.
        case grammar
    }

    package var code: Code
    /// What is wrong and what to do, one sentence without its full stop.
    package var description: String

    package init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
