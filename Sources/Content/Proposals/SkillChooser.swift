package import DomainModel
import Synchronization

/// Says which skill of a course an exercise practises, by its text.
///
/// Where the lesson is known, the choice is among its skills: by measurement that is right far more often than the best of
/// all skills, or than the lesson's main skill (docs/evaluation.md).
package final class SkillChooser: Sendable {
    private let course: Course
    private let language: String
    /// By lesson; the whole course's by nil.
    private let taggers = Mutex<[LessonID?: SkillTagger]>([:])

    /// Less says too little when it is one of all skills of a course.
    package static let leastConfidence = 0.3

    package init(_ course: Course, language: String) {
        (self.course, self.language) = (course, language)
    }

    /// - Parameter id: the lesson that the exercise belongs to, or whose text it was made from.
    /// - Returns: nil only where the course has no skills.
    package func skill(of text: String, lesson id: LessonID?) -> SkillID? {
        let own = course.lessons.first { $0.id == id }?.skills ?? []
        if own.count > 1 { return best(tagger(of: id, among: own), text, least: 0) ?? own[0] }
        return own.first ?? best(tagger(of: nil, among: nil), text, least: Self.leastConfidence)
            ?? course.skills.first?.id
    }

    private func best(_ tagger: SkillTagger, _ text: String, least: Double) -> SkillID? {
        tagger.tags(for: text, limit: 1).first { $0.confidence >= least }?.id
    }

    private func tagger(of lesson: LessonID?, among skills: [SkillID]?) -> SkillTagger {
        taggers.withLock { made in
            if let ready = made[lesson] { return ready }
            let new = SkillTagger(course, among: skills.map(Set.init), language: language)
            made[lesson] = new
            return new
        }
    }
}
