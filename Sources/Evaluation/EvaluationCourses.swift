import Content
package import DomainModel
import Foundation

/// The courses that a path holds: a course folder, a folder of course folders, or anything that can be imported.
package enum EvaluationCourses {
    /// - Returns: the courses by their identifier, in the order of the files.
    /// - Throws: ``EvaluationError`` when there is no course.
    package static func load(_ path: String) async throws(EvaluationError) -> [Course] {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw EvaluationError("\(path) is not a folder: give a course, a folder of courses, or material to import")
        }
        if let course = course(in: folder) { return [course] }
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
        let courses = names.compactMap { course(in: folder.appending(path: $0)) }
        return courses.isEmpty ? [try await imported(path)] : courses
    }

    private static func course(in folder: URL) -> Course? {
        guard FileManager.default.fileExists(atPath: folder.appending(path: "course.yaml").path) else { return nil }
        return CourseFolder.load(from: folder).course
    }

    private static func imported(_ path: String) async throws(EvaluationError) -> Course {
        let data = FileManager.default.temporaryDirectory.appending(path: "cria-evaluate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: data) }
        do {
            let report = try await CourseImport(paths: [path], data: data).run()
            let folder = data.appending(path: "courses").appending(path: report.course)
            guard let course = CourseFolder.load(from: folder).course else {
                throw EvaluationError("\(path) was imported, but the course cannot be read")
            }
            return course
        } catch let error as ImportError {
            throw EvaluationError(error.description)
        } catch let error as EvaluationError {
            throw error
        } catch {
            throw EvaluationError("\(path): \(error.localizedDescription)")
        }
    }
}

/// Data that cannot be evaluated: what is wrong, and what to give instead.
package struct EvaluationError: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) {
        self.description = description
    }
}
