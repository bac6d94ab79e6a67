package import DomainModel
package import Foundation
import Yams

extension CourseFolder {
    /// Writes a course as a folder that people can edit: see `docs/course-format.md`. Reading it gives the same course.
    ///
    /// - Parameters:
    ///   - folder: is made; must not exist.
    ///   - figures: files to be copied, by their path in the course's folder.
    /// - Throws: what the file system throws.
    package static func write(_ course: Course, figures: [String: URL] = [:], to folder: URL) throws {
        let files = FileManager.default
        for part in ["lessons", "exercises", "figures"] {
            try files.createDirectory(at: folder.appending(path: part), withIntermediateDirectories: true)
        }
        func write(_ text: String, to path: String) throws {
            try Data(text.utf8).write(to: folder.appending(path: path))
        }
        for lesson in course.lessons {
            for language in lesson.title.values.keys {
                let tag = language == "und" ? "" : ".\(language)"
                try write(page(of: lesson, in: language), to: "lessons/\(lesson.id)\(tag).md")
            }
        }
        let groups = Dictionary(grouping: course.exercises) { $0.lesson ?? "" }
        for (lesson, exercises) in groups {
            let nodes = exercises.map { CourseYAML.node($0) }
            let name = lesson.isEmpty ? "exercises" : lesson
            try write(try CourseYAML.text(Node(nodes, Tag(.seq), .block)), to: "exercises/\(name).yaml")
        }
        for (path, source) in figures {
            try files.copyItem(at: source, to: folder.appending(path: path))
        }
        try write(try CourseYAML.text(CourseYAML.node(course)), to: "course.yaml")
    }

    /// Writes `course.yaml` of a course that is a folder already.
    package static func writeOutline(of course: Course, in folder: URL) throws {
        try Data(CourseYAML.text(CourseYAML.node(course)).utf8)
            .write(to: folder.appending(path: "course.yaml"), options: .atomic)
    }

    /// The Markdown file of a lesson in one language.
    private static func page(of lesson: Lesson, in language: String) -> String {
        let heading = { (headings: [String]) in language.hasPrefix("zh") ? headings[1] : headings[0] }
        var parts = ["# \(lesson.title.values[language] ?? "")"]
        let body = lesson.body.values[language] ?? ""
        let objectives = lesson.objectives.compactMap { $0.values[language] }
        if !objectives.isEmpty {
            parts.append("## \(heading(LessonReader.objectiveHeadings))")
            parts.append(objectives.map { "- \($0)" }.joined(separator: "\n"))
            // A list that follows would be read as part of the one above.
            if body.hasPrefix("- ") || body.hasPrefix("* ") { parts.append("<!-- text -->") }
        }
        parts.append(body)
        let definitions = lesson.definitions.compactMap { definition in
            definition.term.values[language].map { "- **\($0)**: \(definition.meaning.values[language] ?? "")" }
        }
        if !definitions.isEmpty {
            parts.append("## \(heading(LessonReader.definitionHeadings))")
            parts.append(definitions.joined(separator: "\n"))
        }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

/// The values of a course as YAML.
enum CourseYAML {
    static func text(_ node: Node) throws -> String {
        try Yams.serialize(node: node, width: -1, allowUnicode: true)
    }

    // MARK: Parts

    static func node(_ course: Course) -> Node {
        let attribution = course.attribution
        return map([
            ("id", scalar(course.id)), ("title", text(course.title)), ("summary", text(course.summary)),
            ("languages", list(course.languages.map(scalar))), ("licence", scalar(attribution.licence)),
            ("credit", text(attribution.credit) ?? map([], isFlow: true)),
            ("source", attribution.source.map(scalar)),
            (
                "units",
                block(
                    course.units.map { unit in
                        let lessons = unit.lessons.compactMap { id in course.lessons.first { $0.id == id } }
                        return map([
                            ("id", scalar(unit.id)), ("title", text(unit.title)),
                            ("lessons", block(lessons.map(entry))),
                        ])
                    })
            ),
            (
                "skills",
                block(
                    course.skills.map { skill in
                        map([
                            ("id", scalar(skill.id)), ("title", text(skill.title)), ("summary", text(skill.summary)),
                            ("prerequisites", ids(skill.prerequisites)),
                        ])
                    })
            ),
        ])
    }

    private static func entry(_ lesson: Lesson) -> Node {
        map(
            [("id", scalar(lesson.id)), ("skills", ids(lesson.skills))] + own(lesson.attribution)
                + [("written-by", lesson.writtenBy.map(node))],
            isFlow: lesson.attribution == nil)
    }

    static func node(_ exercise: Exercise) -> Node {
        let only = exercise.steps.first
        let isShort =
            exercise.steps.count == 1 && exercise.text.isEmpty && exercise.solution.isEmpty && only?.id == "1"
            && only?.skills.isEmpty == true
        var entries: [(String, Node?)] = [
            ("id", scalar(exercise.id)), ("lesson", exercise.lesson.map(scalar)), ("skills", ids(exercise.skills)),
            ("title", text(exercise.title)),
            ("difficulty", exercise.difficulty == 0 ? nil : scalar(String(exercise.difficulty))),
        ]
        if let parameters = exercise.parameters {
            entries.append(("variables", map(parameters.variables.map { ($0.name, node($0.domain)) })))
            entries.append(("require", parameters.constraints.isEmpty ? nil : list(parameters.constraints.map(scalar))))
        }
        if isShort, let only {
            entries += node(only, number: 1)
        } else {
            entries.append(("text", text(exercise.text)))
            entries.append(("steps", block(exercise.steps.enumerated().map { map(node($1, number: $0 + 1)) })))
            entries.append(("solution", text(exercise.solution)))
        }
        return map(entries + own(exercise.attribution) + [("written-by", exercise.writtenBy.map(node))])
    }

    private static func node(_ domain: Parameters.Domain) -> Node {
        switch domain {
        case .formula(let formula): scalar(formula)
        case .values(let values): list(values.map(scalar))
        case .range(let lower, let upper, 1, []): scalar("\(lower)..\(upper)")
        case .range(let lower, let upper, let step, let excluded):
            map(
                [
                    ("in", scalar("\(lower)..\(upper)")), ("step", step == 1 ? nil : scalar(String(step))),
                    ("not", excluded.isEmpty ? nil : list(excluded.map { scalar(String($0)) })),
                ], isFlow: true)
        }
    }

    private static func node(_ step: Step, number: Int) -> [(String, Node?)] {
        [
            ("id", step.id == String(number) ? nil : scalar(step.id)), ("skills", ids(step.skills)),
            ("text", text(step.text)), ("answer", node(step.question)),
            (
                "hints",
                step.hints.isEmpty
                    ? nil
                    : block(
                        step.hints.map { hint in
                            let words = text(hint.text)
                            guard hint.question == nil, let words else {
                                return map([("text", words), ("answer", hint.question.map(node))])
                            }
                            return words
                        })
            ),
            (
                "misconceptions",
                step.misconceptions.isEmpty
                    ? nil
                    : block(
                        step.misconceptions.map {
                            map([("answer", scalar($0.answer)), ("feedback", text($0.feedback))])
                        })
            ),
            ("solution", text(step.solution)),
        ]
    }

    private static func node(_ question: Question) -> Node {
        switch question {
        case .numeric(let question):
            let tolerance: String? =
                switch question.tolerance {
                case .exact: nil
                case .absolute(let bound): String(bound)
                case .relative(let share): percent(share)
                }
            return map(
                [
                    ("numeric", scalar(question.value)), ("tolerance", tolerance.map(scalar)),
                    ("unit", question.unit.map(scalar)),
                ], isFlow: true)
        case .expression(let question):
            return map(
                [
                    ("expression", strings(question.accepted)),
                    ("form", question.form == .any ? nil : scalar(question.form.rawValue)),
                ], isFlow: true)
        case .text(let question):
            let keywords = question.keywords.map { list($0.map(scalar)) }
            return map(
                [("text", list(question.accepted.map(scalar))), ("keywords", keywords.isEmpty ? nil : list(keywords))],
                isFlow: true)
        case .choice(let question):
            return map([
                (
                    question.isMultiple ? "choices" : "choice",
                    block(
                        question.choices.enumerated().map { index, choice in
                            map([
                                ("id", choice.id == ExerciseReader.letter(index) ? nil : scalar(choice.id)),
                                ("text", text(choice.text)), ("correct", choice.isCorrect ? scalar("true") : nil),
                                ("feedback", text(choice.feedback)),
                            ])
                        })
                ), ("shuffle", question.isShuffled ? nil : scalar("false")),
            ])
        case .cloze(let question): return map([("cloze", block(question.blanks.map { node($0.question) }))])
        case .order(let question):
            let items = question.items.enumerated().map { index, item in
                map([
                    ("id", item.id == ExerciseReader.letter(index) ? nil : scalar(item.id)), ("text", text(item.text)),
                ])
            }
            return map([("order", block(items))])
        case .match(let question):
            let pairs = question.pairs.enumerated().map { index, pair in
                map([
                    ("id", pair.id == ExerciseReader.letter(index) ? nil : scalar(pair.id)), ("left", text(pair.left)),
                    ("right", text(pair.right)),
                ])
            }
            return map([("match", block(pairs))])
        }
    }

    /// A share as the percentage that reads back as the same number.
    private static func percent(_ share: Double) -> String {
        let plain = "\(share * 100)"
        return ExerciseReader.share(percent: plain) == share ? "\(plain)%" : "\(share)e2%"
    }

    private static func node(_ authorship: Authorship) -> Node {
        map(
            [("model", scalar(authorship.model)), ("reviewed", authorship.isReviewed ? scalar("true") : nil)],
            isFlow: true)
    }

    private static func own(_ attribution: Attribution?) -> [(String, Node?)] {
        guard let attribution else { return [] }
        return [
            ("licence", scalar(attribution.licence)),
            ("credit", text(attribution.credit) ?? map([], isFlow: true)),
            ("source", attribution.source.map(scalar)),
        ]
    }

    // MARK: Nodes

    private static func scalar(_ string: String) -> Node {
        .scalar(Node.Scalar(string, Tag(.str), string.contains("\n") ? .literal : .any))
    }

    private static func text(_ text: LocalizedText) -> Node? {
        if text.isEmpty { return nil }
        if text.values.count == 1, let everywhere = text.values["und"] { return scalar(everywhere) }
        return map(text.values.sorted { $0.key < $1.key }.map { ($0.key, scalar($0.value)) })
    }

    private static func map(_ entries: [(String, Node?)], isFlow: Bool = false) -> Node {
        let pairs = entries.compactMap { key, node in node.map { (scalar(key), $0) } }
        return Node(pairs, Tag(.map), isFlow ? .flow : .block)
    }

    private static func list(_ nodes: [Node]) -> Node { Node(nodes, Tag(.seq), .flow) }

    private static func block(_ nodes: [Node]) -> Node { Node(nodes, Tag(.seq), nodes.isEmpty ? .flow : .block) }

    private static func ids(_ ids: [String]) -> Node? { ids.isEmpty ? nil : list(ids.map(scalar)) }

    private static func strings(_ strings: [String]) -> Node {
        strings.count == 1 ? scalar(strings[0]) : list(strings.map(scalar))
    }
}
