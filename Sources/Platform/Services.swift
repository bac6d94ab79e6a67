import Content
package import DomainModel
package import LanguageModels
package import Logging
package import Storage

/// Everything the use cases share: made once at the start, passed to whoever serves.
package struct Services: Sendable {
    package let record: LearnerRecord
    package let accounts: Accounts
    package let library: CourseLibrary
    /// The way to the models that the operator has set up, if any.
    package let gateway: ModelGateway
    let shelf: PassageShelf
    package let forecaster: Forecaster?
    let logger: Logger

    /// Opens the record and makes the courses ready to be served.
    ///
    /// - Parameter promotions: the models that may foretell answers; none when nil.
    package init(
        store: Store, library: CourseLibrary, gateway: ModelGateway = ModelGateway(), promotions: Promotions? = nil,
        logger: Logger = Logger(label: "cria")
    ) async throws {
        record = LearnerRecord(store: store)
        accounts = Accounts(record)
        self.library = library
        self.gateway = gateway
        self.logger = logger
        shelf = PassageShelf(gateway, logger)
        forecaster = promotions.map { Forecaster($0, logger: logger) }
        await forecaster?.refresh()
        for served in library.courses { try await record.loadDifficulties(for: served.plan) }
    }

    /// Serves a new or changed course from now on.
    package func serve(_ served: ServedCourse) async throws {
        try await record.loadDifficulties(for: served.plan)
        library.put(served)
        await shelf.forget(served.course.id)
    }

    /// What content is made from and checked against.
    func material(of served: ServedCourse, in language: String) async -> Material {
        let languages = served.course.languages
        let nearest = languages.contains(language) ? language : languages.first ?? language
        return Material(served.course, language: nearest, index: await shelf.index(of: served, in: nearest))
    }

    /// - Throws: ``PlatformError`` when there is no such course.
    package func session(_ learner: LearnerID, _ course: CourseID) throws -> StudySession {
        guard let served = library[course] else { throw PlatformError.noCourse(course) }
        return StudySession(learner: learner, course: served, record: record, forecaster: forecaster)
    }

    /// The tutor at the side of the learner of `session`.
    package func tutor(_ session: StudySession) -> TutorTurn {
        TutorTurn(session: session, shelf: shelf, gateway: gateway, logger: logger)
    }
}
