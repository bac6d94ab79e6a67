package import DomainModel
package import Foundation

/// A course as a folder of text files, which people write in an editor and keep in git: see `docs/course-format.md`.
///
/// ```swift
/// let folder = CourseFolder.load(from: url)
/// if folder.hasErrors { folder.faults.forEach { print($0) } }
/// ```
package struct CourseFolder: Sendable {
    /// What could be read; nil when not even an id and a language could. Serve it only if ``hasErrors`` is false.
    package var course: Course?
    /// Everything found wrong, by place.
    package var faults: [CourseFault]
    /// Paths of the figures, such as `figures/line.svg`.
    package var figures: [String]
    /// How many formulas the texts have; those of parametric exercises are counted once.
    package var formulaCount: Int
    /// Changes when any file that makes the course changes; for caches.
    package var fingerprint: String

    package var hasErrors: Bool { faults.contains { $0.severity == .error } }

    /// Reads the folder and checks its structure. What needs drawing, grading or typesetting is left to
    /// ``check(from:typesetter:)``.
    package static func load(from folder: URL) -> CourseFolder {
        let reader = CourseReader(root: folder)
        return CourseFolder(reader.read(), reader)
    }

    init(_ course: Course?, _ reader: CourseReader) {
        self.course = course
        // The same text may be looked at twice.
        self.faults = Array(Set(reader.log.faults)).sorted()
        figures = reader.figures.sorted()
        formulaCount = reader.formulaCount
        fingerprint = Self.fingerprint(of: reader.files)
    }

    /// Of the names and contents of all files of the course, in the order of their paths.
    private static func fingerprint(of files: CourseFiles) -> String {
        var fingerprint = Fingerprint()
        let folders = ["exercises", "figures", "lessons"].flatMap(files.list)
        for path in ["course.yaml"] + folders {
            guard let url = files.place(path, limit: CourseFiles.sizeLimit),
                let data = try? Data(contentsOf: url, options: .mappedIfSafe)
            else { continue }
            fingerprint.add(path.utf8)
            fingerprint.add([0])
            fingerprint.add(withUnsafeBytes(of: UInt64(data.count).littleEndian, Array.init))
            fingerprint.add(data)
        }
        return fingerprint.text
    }
}
