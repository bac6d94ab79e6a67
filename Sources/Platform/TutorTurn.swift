package import DomainModel

/// The tutor at the side of one learner in one course.
package struct TutorTurn: Sendable {
    /// What the learner has before them when they ask.
    package enum Subject: Hashable, Sendable {
        case course
        case lesson(LessonID)
        /// The open exercise. When it is no longer the open one, the question is taken to be about the course.
        case activity(ActivityID)
    }

    /// Longest question, in characters.
    package static let questionLimit = 2000

    let session: StudySession

    /// Answers a question. The stream never fails and ends with ``TutorEvent/done(_:)``; when its consumer goes away
    /// (stop button, closed page) the model is stopped at once and what was said so far is recorded.
    ///
    /// - Parameter language: the language to answer in (``Preferences/material``).
    /// - Throws: ``PlatformError`` for an empty or overlong question or an unknown lesson, before anything is said.
    package func ask(
        _ question: String, about subject: Subject, language: String
    ) async throws -> AsyncStream<TutorEvent> {
        preconditionFailure("signature only: follows")
    }

    /// The latest exchanges in the course, the latest last.
    package func history(limit: Int) async throws -> [TutorReply] {
        []
    }
}

extension Services {
    package func tutor(_ session: StudySession) -> TutorTurn { TutorTurn(session: session) }
}
