import Content
package import DomainModel
import Foundation

extension CourseStudio {
    /// Renames skills and sets what each builds on.
    ///
    /// - Parameters:
    ///   - titles: new titles, in `language`; empty ones change nothing.
    ///   - prerequisites: identifiers of skills; a skill that is not named keeps what it has.
    /// - Throws: ``PlatformError`` for an unknown skill or a circle of prerequisites; nothing is changed then.
    package func setOutline(
        of id: CourseID, titles: [SkillID: String], prerequisites: [SkillID: [SkillID]], language: String
    ) async throws {
        guard let served = services.library[id] else { throw PlatformError.noCourse(id) }
        let known = Set(served.course.skills.map(\.id))
        for (skill, wanted) in prerequisites {
            if let unknown = wanted.first(where: { !known.contains($0) }) {
                throw PlatformError(
                    .invalid,
                    [
                        "en": "“\(skill)” cannot build on “\(unknown)”: there is no such skill.",
                        "zh": "“\(skill)”的先修“\(unknown)”不存在。",
                    ])
            }
        }
        var skills = served.course.skills
        for index in skills.indices {
            let skill = skills[index].id
            if let wanted = prerequisites[skill] { skills[index].prerequisites = wanted }
            let title = titles[skill]?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
            guard !title.isEmpty, title != skills[index].title.text(in: language) else { continue }
            var values = skills[index].title.values
            values[values.keys.contains("und") ? "und" : language] = title
            skills[index].title = LocalizedText(values)
        }
        guard skills != served.course.skills else { return }
        if let circle = PrerequisiteGraph.cycle(in: skills) {
            throw PlatformError(
                .invalid,
                [
                    "en": "These skills would build on each other in a circle: \(circle.joined(separator: " → ")).",
                    "zh": "这些知识点会互为先修：\(circle.joined(separator: " → "))。",
                ])
        }
        var course = served.course
        course.skills = skills
        let changed = course
        try await publishing.run {
            try await change(id, blaming: "course.yaml") { try CourseFolder.writeOutline(of: changed, in: $1) }
        }
    }
}
