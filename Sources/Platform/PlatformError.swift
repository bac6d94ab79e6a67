package import DomainModel

/// Something a caller asked for that cannot be done, worded for the learner.
package struct PlatformError: Error, Hashable, Sendable {
    package enum Code: String, Hashable, Sendable {
        /// No such course, lesson, exercise, activity or step.
        case notFound
        /// The activity is finished or was replaced meanwhile; the page shows an older state.
        case outdated
        /// Not allowed yet: the solution before an attempt.
        case notYet
        /// The request itself is malformed.
        case invalid
        /// Another request changed the same state again and again.
        case busy
    }

    package var code: Code
    package var message: LocalizedText

    package init(_ code: Code, _ message: LocalizedText) {
        self.code = code
        self.message = message
    }

    package static func noCourse(_ id: CourseID) -> PlatformError {
        PlatformError(.notFound, ["en": "There is no course “\(id)” here.", "zh": "这里没有课程“\(id)”。"])
    }

    static let outdated = PlatformError(
        .outdated,
        [
            "en": "This exercise is no longer the current one; the page has been brought up to date.",
            "zh": "这道题已不是当前的题目，页面已更新。",
        ])
}
