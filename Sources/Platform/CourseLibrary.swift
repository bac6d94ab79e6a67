package import DomainModel
package import Foundation
package import Planning

/// A course as it is served: the material, its plan, and where its figures lie.
package struct ServedCourse: Sendable {
    package let course: Course
    package let plan: CoursePlan
    /// The course's folder; figures are in `figures/` below it.
    package let folder: URL
    /// Position of each lesson and exercise in the course.
    package let lessonIndex: [LessonID: Int]
    package let exerciseIndex: [ExerciseID: Int]

    package init(_ course: Course, folder: URL) {
        self.course = course
        self.folder = folder
        plan = CoursePlan(course)
        lessonIndex = Dictionary(
            course.lessons.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        exerciseIndex = Dictionary(
            course.exercises.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func lesson(_ id: LessonID) -> Lesson? { lessonIndex[id].map { course.lessons[$0] } }
    package func exercise(_ id: ExerciseID) -> Exercise? { exerciseIndex[id].map { course.exercises[$0] } }
    package func skill(_ id: SkillID) -> Skill? { plan.graph.index[id].map { course.skills[$0] } }
}

/// The courses on offer, in the order of the shelf.
package struct CourseLibrary: Sendable {
    package let courses: [ServedCourse]
    private let index: [CourseID: Int]

    package init(_ courses: [ServedCourse]) {
        self.courses = courses
        index = Dictionary(courses.enumerated().map { ($1.course.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(_ id: CourseID) -> ServedCourse? { index[id].map { courses[$0] } }
}
