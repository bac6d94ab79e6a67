package import DomainModel
package import Foundation
import Yams

/// Work that is added to a course's folder as files of its own, so that it can be taken out again: exercises, and a lesson.
package struct CourseAddition: Sendable {
    /// An exercise, as YAML of the course format; its identifier is given anew.
    package struct AddedExercise: Sendable {
        package var yaml: String
        /// For an exercise that names none.
        package var skills: [SkillID]
        package var writtenBy: Authorship?

        package init(yaml: String, skills: [SkillID], writtenBy: Authorship?) {
            self.yaml = yaml
            self.skills = skills
            self.writtenBy = writtenBy
        }
    }

    package struct AddedLesson: Sendable {
        /// Markdown on one line.
        package var title: String
        package var body: String
        package var skills: [SkillID]
        package var writtenBy: Authorship?

        package init(title: String, body: String, skills: [SkillID], writtenBy: Authorship?) {
            self.title = title
            self.body = body
            self.skills = skills
            self.writtenBy = writtenBy
        }
    }

    /// An identifier that nothing else in the course has.
    package var id: String
    package var exercises: [AddedExercise]
    package var lesson: AddedLesson?

    package init(id: String, exercises: [AddedExercise], lesson: AddedLesson?) {
        self.id = id
        self.exercises = exercises
        self.lesson = lesson
    }

    private var exerciseFile: String { "exercises/\(id).yaml" }
    private var lessonFile: String { "lessons/\(id).md" }

    /// Writes the files; an earlier addition of the same identifier is replaced.
    ///
    /// - Parameter folder: of a course; its `course.yaml` is written anew when a lesson is added.
    /// - Throws: what the file system throws, and `YamlError` where an exercise is no YAML.
    package func add(to folder: URL) throws {
        try remove(from: folder)
        if !exercises.isEmpty {
            let nodes = try exercises.enumerated().map { try node($1, number: $0 + 1) }
            let text = try Yams.serialize(node: Node(nodes, Tag(.seq), .block), width: -1, allowUnicode: true)
            try write(text, to: exerciseFile, in: folder)
        }
        guard let lesson else { return }
        try write("# \(lesson.title)\n\n\(lesson.body)\n", to: lessonFile, in: folder)
        try editUnits(in: folder) { units in
            let place = Self.unit(of: lesson.skills, in: units) ?? units.indices.last
            guard let place else { return }
            var entry: [(Node, Node)] = [
                ("id", Node(id)), ("skills", Node(lesson.skills.map { Node($0) }, Tag(.seq), .flow)),
            ]
            if let author = lesson.writtenBy { entry.append(("written-by", Self.node(author))) }
            let lessons = units[place].mapping?["lessons"]?.sequence.map(Array.init) ?? []
            units[place].mapping?["lessons"] = Node(lessons + [Node(entry, Tag(.map), .flow)], Tag(.seq), .block)
        }
    }

    /// Takes the files out again; nothing happens where there are none.
    package func remove(from folder: URL) throws {
        let files = FileManager.default
        for path in [exerciseFile, lessonFile] where files.fileExists(atPath: folder.appending(path: path).path) {
            try files.removeItem(at: folder.appending(path: path))
            guard path == lessonFile else { continue }
            try editUnits(in: folder) { units in
                for index in units.indices {
                    let lessons = (units[index].mapping?["lessons"]?.sequence).map(Array.init) ?? []
                    units[index].mapping?["lessons"] = Node(
                        lessons.filter { $0.mapping?["id"]?.string != id }, Tag(.seq), .block)
                }
            }
        }
    }

    private func node(_ exercise: AddedExercise, number: Int) throws -> Node {
        guard let composed = try Yams.compose(yaml: exercise.yaml, .basic), composed.mapping != nil else {
            throw YamlError.dataCouldNotBeDecoded(encoding: .utf8)
        }
        var node = Self.everywhere(composed)
        node.mapping?["id"] = Node("\(id)-\(number)")
        if node.mapping?["skills"] == nil {
            node.mapping?["skills"] = Node(exercise.skills.map { Node($0) }, Tag(.seq), .flow)
        }
        node.mapping?["lesson"] = lesson == nil ? nil : Node(id)
        node.mapping?["written-by"] = exercise.writtenBy.map(Self.node)
        return node
    }

    /// Texts in one language hold in every language of the course, as added lessons do; else each would lack the others.
    private static func everywhere(_ node: Node) -> Node {
        if let list = node.sequence { return Node(list.map(everywhere), node.tag, list.style) }
        guard let mapping = node.mapping else { return node }
        if mapping.count == 1, let (key, text) = mapping.first, ["en", "zh"].contains(key.string), text.scalar != nil {
            return text
        }
        // A parameter may have any name.
        return Node(
            mapping.map { ($0.key, $0.key.string == "parameters" ? $0.value : everywhere($0.value)) }, node.tag,
            mapping.style)
    }

    private static func node(_ author: Authorship) -> Node {
        let reviewed: [(Node, Node)] = author.isReviewed ? [(Node("reviewed"), Node("true"))] : []
        return Node([(Node("model"), Node(author.model))] + reviewed, Tag(.map), .flow)
    }

    /// The unit with the last lesson that teaches one of the skills.
    private static func unit(of skills: [SkillID], in units: [Node]) -> Int? {
        units.indices.last { index in
            units[index].mapping?["lessons"]?.sequence?.contains { lesson in
                lesson.mapping?["skills"]?.sequence?.contains { skills.contains($0.string ?? "") } == true
            } == true
        }
    }

    private func editUnits(in folder: URL, _ edit: (inout [Node]) -> Void) throws {
        let file = folder.appending(path: "course.yaml")
        guard var root = try Yams.compose(yaml: String(contentsOf: file, encoding: .utf8), .basic),
            var units = root.mapping?["units"]?.sequence.map(Array.init)
        else { return }
        edit(&units)
        root.mapping?["units"] = Node(units, Tag(.seq), .block)
        try write(try Yams.serialize(node: root, width: -1, allowUnicode: true), to: "course.yaml", in: folder)
    }

    private func write(_ text: String, to path: String, in folder: URL) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }
}
