import Content
import DomainModel

/// The search indexes of the courses, each made when it is first needed and shared from then on.
actor PassageShelf {
    private struct Key: Hashable {
        var course: CourseID
        var language: String
    }

    private var indexes: [Key: Task<PassageIndex, Never>] = [:]

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
        return await making.value
    }
}
