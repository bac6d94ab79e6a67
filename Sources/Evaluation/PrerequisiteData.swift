import Content
import DomainModel
import Foundation

/// Reads sets of concepts with known prerequisites.
package enum PrerequisiteData {
    /// The tasks that a folder holds: courses whose authors gave prerequisites, Metacademy (`concepts/*/dependencies.txt`), an exercism track (`config.json`), AL-CPL
    /// (`*.pairs`, `*.preqs`) or RefD (`*.edges`, `*.edges_neg`).
    ///
    /// - Throws: ``EvaluationError`` when it is none of them.
    package static func load(_ path: String) throws(EvaluationError) -> [PrerequisiteEvaluation.Task] {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted()
        guard let names else {
            throw EvaluationError("\(path) is not a folder: give a folder with concepts and their prerequisites")
        }
        var tasks: [PrerequisiteEvaluation.Task] = []
        let courses = ([""] + names).compactMap { name -> Course? in
            let root = folder.appending(path: name)
            guard FileManager.default.fileExists(atPath: root.appending(path: "course.yaml").path) else { return nil }
            return CourseFolder.load(from: root).course
        }
        for course in courses { tasks += course.languages.map { Self.course(course, $0) } }
        if names.contains("config.json") { tasks.append(contentsOf: try exercism(folder)) }
        if names.contains("concepts"), !names.contains("config.json") { tasks.append(metacademy(folder)) }
        // Cross-domain: the threshold is chosen on another set of the folder.
        let domains = names.filter { $0.hasSuffix(".pairs") }.map { pairs(folder, String($0.dropLast(6))) }
        for (number, domain) in domains.enumerated() {
            let other = domains[(number + 1) % domains.count]
            var task = domain
            if domains.count > 1 { (task.tuning, task.tuningConcepts) = (other.pairs, other.concepts) }
            tasks.append(task)
        }
        for name in names where name.hasSuffix(".edges") { tasks.append(edges(folder, String(name.dropLast(6)))) }
        tasks.removeAll { $0.pairs.isEmpty }
        guard !tasks.isEmpty else {
            throw EvaluationError(
                "\(path) has no prerequisites: understood are Metacademy (concepts/), exercism tracks (config.json), AL-CPL "
                    + "(.pairs with .preqs) and RefD (.edges with .edges_neg)")
        }
        return tasks
    }

    private static func text(_ folder: URL, _ path: String) -> String {
        (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
    }

    private static func course(_ course: Course, _ language: String) -> PrerequisiteEvaluation.Task {
        let skills = course.skills
        let pairs = skills.indices.flatMap { skill in
            skills.indices.filter { $0 != skill }.map { other in
                PrerequisiteEvaluation.Pair(
                    skill: skill, other: other, isNeeded: skills[skill].prerequisites.contains(skills[other].id))
            }
        }
        return PrerequisiteEvaluation.Task(
            name: "\(course.id), \(language)", concepts: course.concepts(in: language), isOrdered: true, pairs: pairs)
    }

    /// Half of the concepts, by a hash of their names, are for tuning; pairs across the halves are left out.
    private static func metacademy(_ folder: URL) -> PrerequisiteEvaluation.Task {
        let root = folder.appending(path: "concepts")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
        let concepts = names.map { name -> Concept in
            let title = text(root, "\(name)/title.txt").trimmingCharacters(in: .whitespacesAndNewlines)
            return Concept(
                id: name, title: title.isEmpty ? name.replacing("_", with: " ") : title,
                text: text(root, "\(name)/summary.txt") + "\n" + text(root, "\(name)/goals.txt"))
        }
        // Tags are written with hyphens or underlines alike.
        let numbers = Dictionary(
            zip(names.map { $0.replacing("-", with: "_") }, names.indices), uniquingKeysWith: { first, _ in first })
        let needed = names.map { name in
            Set(
                text(root, "\(name)/dependencies.txt").split(separator: "\n").filter { $0.hasPrefix("tag:") }
                    .compactMap {
                        numbers[$0.dropFirst(4).trimmingCharacters(in: .whitespaces).replacing("-", with: "_")]
                    })
        }
        func pairs(_ half: UInt64) -> [PrerequisiteEvaluation.Pair] {
            let own = names.indices.filter { StableHash.of(names[$0]) % 2 == half }
            return own.flatMap { skill in
                own.filter { $0 != skill }.map {
                    PrerequisiteEvaluation.Pair(skill: skill, other: $0, isNeeded: needed[skill].contains($0))
                }
            }
        }
        return PrerequisiteEvaluation.Task(
            name: "metacademy", concepts: concepts, isOrdered: false, pairs: pairs(1), tuning: pairs(0))
    }

    private struct Track: Decodable {
        struct Exercises: Decodable { var concept: [Exercise] }
        struct Exercise: Decodable {
            var slug: String
            var concepts: [String]
            var prerequisites: [String]
        }
        var exercises: Exercises
    }

    /// With the order of the track, and without it.
    private static func exercism(_ folder: URL) throws(EvaluationError) -> [PrerequisiteEvaluation.Task] {
        guard let track = try? JSONDecoder().decode(Track.self, from: Data(text(folder, "config.json").utf8)) else {
            throw EvaluationError("\(folder.path)/config.json is not that of an exercism track with concept exercises")
        }
        // A lesson of the track is an exercise with what it teaches; a link goes from an exercise to the one that teaches
        // what it needs.
        let lessons = track.exercises.concept
        let concepts = lessons.map { lesson in
            Concept(
                id: lesson.slug, title: lesson.concepts.map { $0.replacing("-", with: " ") }.joined(separator: ", "),
                text: lesson.concepts.flatMap { concept in
                    ["about.md", "introduction.md"].map { text(folder, "concepts/\(concept)/\($0)") }
                }.joined(separator: "\n\n"))
        }
        let pairs = lessons.indices.flatMap { skill in
            lessons.indices.filter { $0 != skill }.map { other in
                PrerequisiteEvaluation.Pair(
                    skill: skill, other: other,
                    isNeeded: !Set(lessons[skill].prerequisites).isDisjoint(with: lessons[other].concepts))
            }
        }
        return [("exercism, in order", true), ("exercism, without order", false)].map { name, isOrdered in
            PrerequisiteEvaluation.Task(name: name, concepts: concepts, isOrdered: isOrdered, pairs: pairs)
        }
    }

    private static func pairs(_ folder: URL, _ name: String) -> PrerequisiteEvaluation.Task {
        let needed = Set(rows(text(folder, "\(name).preqs"), ","))
        return task(name, rows(text(folder, "\(name).pairs"), ",").map { ($0, needed.contains($0)) })
    }

    private static func edges(_ folder: URL, _ name: String) -> PrerequisiteEvaluation.Task {
        task(
            name,
            rows(text(folder, "\(name).edges"), "\t").map { ($0, true) }
                + rows(text(folder, "\(name).edges_neg"), "\t").map { ($0, false) })
    }

    private static func rows(_ text: String, _ separator: Character) -> [[String]] {
        text.split(whereSeparator: \.isNewline).map { $0.split(separator: separator).map(String.init) }
            .filter { $0.count == 2 }
    }

    /// Names only: these sets have no texts.
    private static func task(_ name: String, _ rows: [([String], Bool)]) -> PrerequisiteEvaluation.Task {
        let names = Set(rows.flatMap(\.0)).sorted()
        let numbers = Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
        let pairs = rows.compactMap { row, isNeeded -> PrerequisiteEvaluation.Pair? in
            guard let skill = numbers[row[0]], let other = numbers[row[1]] else { return nil }
            return .init(skill: skill, other: other, isNeeded: isNeeded)
        }
        return PrerequisiteEvaluation.Task(
            name: name, concepts: names.map { Concept(id: $0, title: $0.replacing("_", with: " "), text: "") },
            isOrdered: false, pairs: pairs)
    }
}

/// FNV-1a with a final mix: the same split of a data set on every machine.
enum StableHash {
    static func of(_ text: String) -> UInt64 {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return ((hash ^ (hash >> 31)) &* 0x94D0_49BB_1331_11EB) >> 17
    }
}
