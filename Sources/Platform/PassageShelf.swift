import Content
import DomainModel
import LanguageModels
import Logging

/// The search indexes of the courses, each made when it is first needed and shared from then on. Where the operator has set
/// up an embedding model, its vectors join an index in the background; until then, and where it fails, search goes on
/// without them.
actor PassageShelf {
    private struct Key: Hashable {
        var course: CourseID
        var language: String
    }

    private let gateway: ModelGateway
    private let logger: Logger
    private var indexes: [Key: Task<PassageIndex, Never>] = [:]

    init(_ gateway: ModelGateway, _ logger: Logger) {
        self.gateway = gateway
        self.logger = logger
    }

    /// Makes the indexes of a course anew when they are next needed.
    func forget(_ course: CourseID) { indexes = indexes.filter { $0.key.course != course } }

    /// The index of a course in the language it has that is nearest to `language`.
    func index(of served: ServedCourse, in language: String) async -> PassageIndex {
        let course = served.course
        let base = String(language.prefix { $0 != "-" })
        let nearest =
            [language, base, "en"].first(where: course.languages.contains) ?? course.languages.first ?? language
        let key = Key(course: course.id, language: nearest)
        if let made = indexes[key] { return await made.value }
        let making = Task.detached { PassageIndex(course.passages(in: nearest)) }
        indexes[key] = making
        Task { await self.embed(key, making) }
        return await making.value
    }

    /// Gives an index the vectors of the embedding model. The passages are the operator's material, no learner's.
    private func embed(_ key: Key, _ making: Task<PassageIndex, Never>) async {
        let caller = ModelCaller(consent: .notNeeded, purpose: "search")
        guard let model = gateway.embedding(for: caller) else { return }
        do {
            let embedded = try await making.value.embedded(by: model)
            guard indexes[key] == making else { return }  // The course has changed meanwhile.
            indexes[key] = Task { embedded }
        } catch {
            logger.warning("\(key.course) is searched without the vectors of \(model.name): \(error)")
        }
    }
}
