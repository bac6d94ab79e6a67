/// What is wrong with data, a split or a stored model, where, and what to do about it.
package struct KnowledgeTracingError: Error, Hashable, CustomStringConvertible {
    package enum Code: Hashable, Sendable {
        /// A file that cannot be read or decompressed.
        case file
        /// A file whose lines are not interactions.
        case data
        /// Folds that leave no learners, or answers, to train or score on.
        case split
        /// A file that holds no model, or a model that does not fit the data.
        case model
    }

    package var code: Code
    /// One or two sentences: the place, the fault, the remedy.
    package var description: String

    package init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
