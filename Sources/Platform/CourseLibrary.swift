package import DomainModel
package import Foundation
package import Planning
import Synchronization

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

/// The courses on offer, in the order of the shelf. A course may be replaced while the server runs: whoever holds the
/// earlier one goes on with it to the end of the request.
package final class CourseLibrary: Sendable {
    private struct Shelf {
        var courses: [ServedCourse] = []
        var index: [CourseID: Int] = [:]

        mutating func put(_ served: ServedCourse) {
            if let place = index[served.course.id] {
                courses[place] = served
            } else {
                index[served.course.id] = courses.count
                courses.append(served)
            }
        }
    }

    private let shelf: Mutex<Shelf>

    /// - Parameter courses: of two with the same identifier the later takes the place of the earlier.
    package init(_ courses: [ServedCourse]) {
        var shelf = Shelf()
        courses.forEach { shelf.put($0) }
        self.shelf = Mutex(shelf)
    }

    package var courses: [ServedCourse] { shelf.withLock { $0.courses } }

    package subscript(_ id: CourseID) -> ServedCourse? {
        shelf.withLock { shelf in shelf.index[id].map { shelf.courses[$0] } }
    }

    func put(_ served: ServedCourse) { shelf.withLock { $0.put(served) } }
}
