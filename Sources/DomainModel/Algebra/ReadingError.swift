/// Why something typed cannot be read or worked out.
package struct ReadingError: Error, Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        case empty
        case tooLong
        /// A number or power that cannot be worked out.
        case tooLarge
        case tooDeep
        case unknownCharacter(Character)
        case unknownCommand(String)
        /// A sentence where mathematics is asked for.
        case words
        /// It stops in the middle.
        case unfinished
        /// What stands here does not fit what comes before.
        case unexpected(String)
        case unclosed(Character)
        case unopened(Character)
        /// `2 3`: neither a product nor a mixed number.
        case adjacentNumbers
        case mixedRelations
        case argumentCount(String)
        /// A name that is no variable of the exercise.
        case unknownVariable(String)
        case notACondition
        case notANumber
        /// No value to draw from.
        case emptyRange
        /// Division by zero, the root of a negative number, ….
        case undefined
    }

    package var reason: Reason
    /// Number of the character, from 1, in the text as typed; nil when it is not about one place.
    package var position: Int?

    init(_ reason: Reason, at position: Int? = nil) {
        self.reason = reason
        self.position = position
    }

    /// A sentence for people in each language.
    package var message: LocalizedText { Wording.reading(reason, at: position) }
}
