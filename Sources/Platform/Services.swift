package import DomainModel
package import Storage

/// Everything the use cases share: made once at the start, passed to whoever serves.
package struct Services: Sendable {
    package let record: LearnerRecord
    package let accounts: Accounts
    package let library: CourseLibrary

    /// Opens the record and makes the courses ready to be served.
    package init(store: Store, library: CourseLibrary) async throws {
        record = LearnerRecord(store: store)
        accounts = Accounts(record)
        self.library = library
        for served in library.courses { try await record.loadDifficulties(for: served.plan) }
    }

    /// - Throws: ``PlatformError`` when there is no such course.
    package func session(_ learner: LearnerID, _ course: CourseID) throws -> StudySession {
        guard let served = library[course] else { throw PlatformError.noCourse(course) }
        return StudySession(learner: learner, course: served, record: record)
    }
}
