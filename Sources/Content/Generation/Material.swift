package import DomainModel

/// What content is made from and checked against: a course in one language, with its passages found by meaning.
package struct Material: Sendable {
    package let course: Course
    /// The language of the course that the passages are in.
    package let language: String
    package let index: PassageIndex
    private let skills: SkillChooser

    package init(_ course: Course, language: String, index: PassageIndex? = nil) {
        self.course = course
        self.language = language
        skills = SkillChooser(course, language: language)
        self.index = index ?? PassageIndex(course.passages(in: language))
    }

    /// The skills that an exercise practises: the brief's, or the one that its text suggests.
    func skills(of exercise: Exercise, _ brief: GenerationBrief) -> [SkillID] {
        [brief.skill ?? skills.skill(of: exercise.fullText(in: language), lesson: exercise.lesson)].compactMap { $0 }
    }
}
