package import DomainModel
package import LanguageModels
package import Logging
package import Storage

/// Everything the use cases share: made once at the start, passed to whoever serves.
package struct Services: Sendable {
    package let record: LearnerRecord
    package let accounts: Accounts
    package let library: CourseLibrary
    /// The model that may word the tutor's replies to learners who allow it.
    package let model: (any ChatModel)?
    let shelf = PassageShelf()
    let logger: Logger

    /// Opens the record and makes the courses ready to be served.
    package init(
        store: Store, library: CourseLibrary, model: (any ChatModel)? = nil, logger: Logger = Logger(label: "cria")
    ) async throws {
        record = LearnerRecord(store: store)
        accounts = Accounts(record)
        self.library = library
        self.model = model
        self.logger = logger
        for served in library.courses { try await record.loadDifficulties(for: served.plan) }
    }

    /// - Throws: ``PlatformError`` when there is no such course.
    package func session(_ learner: LearnerID, _ course: CourseID) throws -> StudySession {
        guard let served = library[course] else { throw PlatformError.noCourse(course) }
        return StudySession(learner: learner, course: served, record: record)
    }

    /// The tutor at the side of the learner of `session`.
    package func tutor(_ session: StudySession) -> TutorTurn {
        TutorTurn(session: session, shelf: shelf, model: model, logger: logger)
    }
}
