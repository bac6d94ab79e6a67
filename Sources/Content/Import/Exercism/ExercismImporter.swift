import DomainModel
import Foundation

/// Reads an Exercism track: a lesson and a skill for each concept, with the prerequisites that the track states, and the
/// exercises as reading, since their answers are programs.
struct ExercismImporter {
    private let folder: SourceFolder
    private let track: ExercismTrack
    private var cleaner: MarkdownCleaner
    private var imported: ImportedCourse
    private var links = PrerequisiteLinks()
    private var isChinese = false

    private var taught: [ExercismTrack.Exercise] { track.exercises.concept ?? [] }
    private var practice: [ExercismTrack.Exercise] { track.exercises.practice ?? [] }
    private var concepts: [ExercismTrack.Concept] { track.concepts ?? [] }

    /// Nil when the folder is none of this format.
    static func track(in folder: SourceFolder) -> ExercismTrack? {
        guard folder.exists(ExercismTrack.file), folder.exists("exercises") else { return nil }
        return try? folder.json(ExercismTrack.file, as: ExercismTrack.self)
    }

    static func read(
        _ track: ExercismTrack, in folder: SourceFolder, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        var importer = ExercismImporter(track, folder)
        importer.read(progress)
        guard !importer.imported.lessons.isEmpty else {
            throw ImportError(
                ExercismTrack.file, "The track has neither concepts nor exercises with a text",
                remedy: "Give the folder with concepts/ and exercises/")
        }
        return importer.imported
    }

    private init(_ track: ExercismTrack, _ folder: SourceFolder) {
        self.folder = folder
        self.track = track
        cleaner = MarkdownCleaner(folder, MarkdownLabels([]), isBook: false, framework: nil)
        let title = MarkdownWriter(text: "\(track.language) (Exercism)").singleLine
        imported = ImportedCourse(
            format: .exercism, title: title, language: "en",
            attribution: FolderCredit.attribution(of: folder, title: title), units: [])
    }

    // MARK: Reading

    private mutating func read(_ progress: (Int, Int) -> Void) {
        let sample = concepts.prefix(20).compactMap { text("concepts/\($0.slug)/about.md") }
        var document = Document()
        for text in sample { document.add(text) }
        if !sample.isEmpty { imported.language = document.writtenIn }
        isChinese = imported.language.hasPrefix("zh")
        for concept in concepts { imported.skillTitles[concept.slug] = MarkdownWriter(text: concept.name).singleLine }
        linkPrerequisites()

        let all = concepts.count + practice.count
        let order = taughtOrder()
        addUnit(
            isChinese ? "概念" : "Concepts",
            order.enumerated().compactMap { index, concept in
                progress(index, all)
                return lesson(concept)
            })
        let byDifficulty = Dictionary(grouping: practice) { $0.difficulty ?? 0 }
        for difficulty in byDifficulty.keys.sorted() {
            let name = isChinese ? "练习" : "Practice"
            let title = difficulty == 0 ? name : "\(name) · \(isChinese ? "难度" : "difficulty") \(difficulty)"
            addUnit(title, byDifficulty[difficulty, default: []].compactMap { lesson($0) })
        }
        imported.figures = cleaner.figures
        imported.leftOut.add(cleaner.leftOut)
        imported.leftOut.add(
            "exercises", "their answers are programs, which are not run and graded here; they stand as reading",
            count: taught.count + practice.count)
        imported.prerequisites = links.needs
        imported.counts = [
            .init("concepts", concepts.count), .init("conceptExercises", taught.count),
            .init("practiceExercises", practice.count),
            .init("prerequisites", (taught + practice).reduce(0) { $0 + ($1.prerequisites?.count ?? 0) }),
        ]
    }

    private mutating func addUnit(_ title: String, _ lessons: [ImportedLesson]) {
        if !lessons.isEmpty { imported.units.append(.init(title: title, lessons: lessons)) }
    }

    /// What an exercise teaches needs what the exercise needs.
    private mutating func linkPrerequisites() {
        let known = Set(concepts.map(\.slug))
        for exercise in taught {
            for need in exercise.prerequisites ?? [] {
                guard known.contains(need) else {
                    imported.leftOut.add(
                        "prerequisites", "they are concepts that the track does not have",
                        example: "\(exercise.slug) needs \(need)")
                    continue
                }
                for concept in exercise.concepts ?? [] where known.contains(concept) && concept != need {
                    links.add(concept, needs: need)
                }
            }
        }
        links.report(to: &imported.leftOut)
    }

    /// Concepts after those that they need; those that no exercise teaches at the end.
    private func taughtOrder() -> [ExercismTrack.Concept] {
        var place: [String: Int] = [:]
        for exercise in taught {
            for concept in exercise.concepts ?? [] where place[concept] == nil { place[concept] = place.count }
        }
        var rest = concepts.enumerated().sorted { a, b in
            (place[a.element.slug] ?? .max, a.offset) < (place[b.element.slug] ?? .max, b.offset)
        }.map(\.element)
        var done: Set<String> = []
        var order: [ExercismTrack.Concept] = []
        while !rest.isEmpty {
            let next = rest.firstIndex { links.needs[$0.slug, default: []].allSatisfy(done.contains) } ?? 0
            let concept = rest.remove(at: next)
            done.insert(concept.slug)
            order.append(concept)
        }
        return order
    }

    // MARK: Lessons

    private mutating func lesson(_ concept: ExercismTrack.Concept) -> ImportedLesson? {
        let place = "concepts/\(concept.slug)"
        var parts = [body("\(place)/about.md") ?? body("\(place)/introduction.md")].compactMap { $0 }
        for exercise in taught where exercise.concepts?.first == concept.slug {
            parts += self.parts(of: exercise, "exercises/concept/\(exercise.slug)", withIntroduction: parts.isEmpty)
        }
        guard !parts.isEmpty else {
            imported.leftOut.add("concepts", "they have no text", example: concept.slug)
            return nil
        }
        return ImportedLesson(
            title: MarkdownWriter(text: concept.name).singleLine, name: concept.slug,
            body: parts.joined(separator: "\n\n"), skills: [concept.slug])
    }

    private mutating func lesson(_ exercise: ExercismTrack.Exercise) -> ImportedLesson? {
        guard exercise.status != "deprecated" else {
            imported.leftOut.add("practice exercises", "the track no longer uses them", example: exercise.slug)
            return nil
        }
        let parts = parts(of: exercise, "exercises/practice/\(exercise.slug)", withIntroduction: true).dropFirst()
        guard !parts.isEmpty else {
            imported.leftOut.add("practice exercises", "they have no text", example: exercise.slug)
            return nil
        }
        return ImportedLesson(
            title: MarkdownWriter(text: exercise.name).singleLine, name: "practice-\(exercise.slug)",
            body: parts.joined(separator: "\n\n"),
            skills: (exercise.practices ?? []).filter { imported.skillTitles[$0] != nil })
    }

    /// A heading, and what the exercise asks.
    private mutating func parts(
        of exercise: ExercismTrack.Exercise, _ place: String, withIntroduction: Bool
    ) -> [String] {
        var files = ["instructions.md", "instructions.append.md", "hints.md"]
        if withIntroduction { files.insert("introduction.md", at: 0) }
        let texts = files.compactMap { file -> String? in
            guard let text = body("\(place)/.docs/\(file)") else { return nil }
            guard file == "hints.md" else { return text }
            return "## \(isChinese ? "提示" : "Hints")\n\n\(text)"
        }
        guard !texts.isEmpty else { return [] }
        let heading = MarkdownWriter(text: exercise.name).singleLine
        return ["## \(isChinese ? "练习：" : "Exercise: ")\(heading)"] + texts.map(Self.lowered)
    }

    /// With each heading one level lower.
    private static func lowered(_ markdown: String) -> String {
        MarkdownPage("# -\n" + markdown, path: "").lines.map { line in
            switch line {
            case .text(let text): MarkdownPage.heading(text).map { $0.level < 6 } == true ? "#" + text : text
            case .code(let info, let code, let indent):
                ([String(repeating: "`", count: 4) + info] + code + [String(repeating: "`", count: 4)])
                    .map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }

    private func text(_ path: String) -> String? {
        guard folder.exists(path), let data = try? folder.data(path) else { return nil }
        return try? TextDocument.decode(data, file: path)
    }

    private mutating func body(_ path: String) -> String? {
        guard let text = text(path) else { return nil }
        let body = cleaner.body(of: MarkdownPage(text, path: path), isChinese: isChinese)
        return body.isEmpty ? nil : body
    }
}
