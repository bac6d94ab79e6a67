package import Content
package import DomainModel
import Foundation
import LanguageModels
import Logging

/// Prerequisites that a course might have, for a teacher to accept.
package struct PrerequisiteAdvice: Sendable {
    package struct Item: Sendable {
        package var proposal: PrerequisiteProposal
        /// Whether it follows from prerequisites that the course has.
        package var isImplied: Bool
        /// Whether one lesson teaches both: that its text names one with the other says nothing about their order.
        package var sharesLesson: Bool
        /// Whether the text speaks for it, and not only titles or order, and it says something new.
        package var isRecommended: Bool { !isImplied && !sharesLesson && proposal.evidence != nil }
    }

    /// The surest first. Accepting all of them closes no circle.
    package var items: [Item]
    /// The model that proposed them; nil: the text of the course did.
    package var model: String?
    /// Proposals of the model that were left out, as the text does not bear them out.
    package var dropped = 0
    /// Whether a model was asked in vain.
    package var hasModelFailed = false
}

extension CourseStudio {
    /// As many skills are compared with each other; of a longer course the first.
    package static let comparedSkills = 400

    /// Proposes prerequisites that the course does not have: those of a model, as far as the text bears them out, or else
    /// those that the text suggests.
    ///
    /// - Throws: ``PlatformError`` for an unknown course.
    package func advice(on id: CourseID, language: String) async throws -> PrerequisiteAdvice {
        guard let course = services.library[id]?.course else { throw PlatformError.noCourse(id) }
        let concepts = Array(course.concepts(in: language).prefix(Self.comparedSkills))
        let proposer = PrerequisiteProposer(concepts, isOrdered: true)
        var advice = PrerequisiteAdvice(items: [])
        var proposals: [PrerequisiteProposal]?
        if let model = services.gateway.chat(for: ModelCaller(consent: .notNeeded, purpose: "proposals")) {
            do {
                let checked = try await proposer.proposals(of: model)
                proposals = checked.accepted
                advice.model = model.name
                advice.dropped = checked.dropped.count
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                advice.hasModelFailed = true
                services.logger.info("no prerequisites proposed by \(model.name): \(error)")
            }
        }
        advice.items = course.additions(
            from: (proposals ?? proposer.proposals()).sorted { $0.confidence > $1.confidence }
        ).map { proposal, isImplied in
            let both = [proposal.skill, proposal.prerequisite]
            let sharesLesson = course.lessons.contains { lesson in both.allSatisfy(lesson.skills.contains) }
            return PrerequisiteAdvice.Item(proposal: proposal, isImplied: isImplied, sharesLesson: sharesLesson)
        }
        if advice.model == nil { advice.items.removeAll(where: \.sharesLesson) }
        return advice
    }

    /// Adds prerequisites to those that the course has.
    ///
    /// - Throws: ``PlatformError`` for an unknown skill or a circle; nothing is changed then.
    package func accept(_ pairs: [(skill: SkillID, prerequisite: SkillID)], in id: CourseID) async throws {
        guard let course = services.library[id]?.course else { throw PlatformError.noCourse(id) }
        let given = Dictionary(course.skills.map { ($0.id, $0.prerequisites) }, uniquingKeysWith: { first, _ in first })
        let wanted = pairs.reduce(into: [SkillID: [SkillID]]()) { wanted, pair in
            let before = wanted[pair.skill] ?? given[pair.skill, default: []]
            wanted[pair.skill] = before.contains(pair.prerequisite) ? before : before + [pair.prerequisite]
        }
        try await setOutline(of: id, titles: [:], prerequisites: wanted, language: "und")
    }

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
            if let unknown = ([skill] + wanted).first(where: { !known.contains($0) }) {
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
