import DomainModel
import Foundation
import Typesetting

/// Reads a folder of Markdown pages: d2lbook, MkDocs, Jupyter Book, mdBook, or nothing but numbered files. Each page becomes
/// a lesson with a skill of its own.
struct MarkdownFolderImporter {
    private let folder: SourceFolder
    private let pages: [String: MarkdownPage]
    private let contents: MarkdownContents
    private let language: String
    private var cleaner: MarkdownCleaner
    private var imported: ImportedCourse
    private var skillIDs = Identifiers()
    private var skills: [String: SkillID] = [:]
    private var sections = 0
    private var exercises = 0

    private static let exerciseHeadings: Set<String> = [
        "练习", "习题", "课后练习", "课后习题", "思考题", "exercise", "exercises", "problems", "review questions",
        "practice problems",
    ]

    /// The pages of a folder whose text is Markdown rather than HTML; nil where it is not.
    static func pages(in folder: SourceFolder) -> [String]? {
        let files = MarkdownContents.files(in: folder)
        guard !files.isEmpty, files.count >= DocumentImporter.pages(in: folder)?.count ?? 0 else { return nil }
        return files
    }

    static func read(
        pages files: [String], in folder: SourceFolder, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        guard files.count <= MarkdownContents.fileLimit else {
            throw ImportError(
                folder.url.path, "The folder holds \(files.count) pages, more than \(MarkdownContents.fileLimit)",
                remedy: "Give a part of it")
        }
        var pages: [String: MarkdownPage] = [:]
        var leftOut = LeftOut()
        for (index, path) in files.enumerated() {
            progress(index, files.count)
            do {
                pages[path] = MarkdownPage(try TextDocument.decode(try folder.data(path), file: path), path: path)
            } catch {
                leftOut.add("pages", error.description)
            }
        }
        var importer = MarkdownFolderImporter(folder, pages, files.filter { pages[$0] != nil })
        importer.imported.leftOut = leftOut
        importer.read()
        guard !importer.imported.units.isEmpty else {
            throw ImportError(
                folder.url.path, "None of the pages holds text", remedy: "Give pages with text of their own")
        }
        return importer.imported
    }

    private init(_ folder: SourceFolder, _ pages: [String: MarkdownPage], _ files: [String]) {
        self.folder = folder
        self.pages = pages
        contents = MarkdownContents(folder, files: files, pages: pages)
        let read = contents.entries.compactMap { pages[$0.path] }
        language = Self.language(of: read)
        let all = Array(pages.values)
        cleaner = MarkdownCleaner(
            folder, MarkdownLabels(read), isBook: all.contains(where: Self.isBook), framework: Self.framework(read))
        let names = folder.names()
        let readme = names.first { $0.lowercased() == "readme.md" }.flatMap { try? folder.data($0) }
            .map { MarkdownPage(String(decoding: $0, as: UTF8.self), path: folder.url.lastPathComponent) }
        let own = read.first { $0.path.lowercased() == "index.md" || $0.path.lowercased() == "docs/index.md" }
        let title =
            contents.title ?? own?.title ?? readme?.title
            ?? MarkdownWriter(text: folder.url.lastPathComponent).singleLine
        imported = ImportedCourse(
            format: .markdown, title: title, language: language,
            attribution: FolderCredit.attribution(of: folder, title: title, by: contents.author), units: [])
    }

    private static func isBook(_ page: MarkdownPage) -> Bool {
        page.lines.contains { line in
            switch line {
            case .text(let text): text.hasPrefix(":label:") || text.hasPrefix(":begin_tab:")
            case .code(_, let code, _): MarkdownCleaner.tabs(code) != nil
            }
        }
    }

    /// PyTorch, where there is a choice with it, otherwise the one with most cells.
    private static func framework(_ pages: [MarkdownPage]) -> String? {
        var counts: [String: Int] = [:]
        for page in pages {
            for case .code(_, let code, _) in page.lines {
                for tab in MarkdownCleaner.tabs(code) ?? [] where tab != "all" { counts[tab, default: 0] += 1 }
            }
        }
        if counts["pytorch"] != nil { return "pytorch" }
        return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }

    private static func language(of pages: [MarkdownPage]) -> String {
        var sample = Document()
        for page in pages.prefix(40) {
            for case .text(let text) in page.lines.prefix(80) { sample.add(text) }
        }
        return sample.writtenIn
    }

    // MARK: Reading

    private mutating func read() {
        let found = pages.keys.count { contents.place.isEmpty || $0.hasPrefix(contents.place + "/") }
        imported.isOneSequence = contents.isGiven
        let aside = Set(contents.entries.flatMap { [$0.path] + contents.translations[$0.path, default: [:]].values })
        for path in pages.keys.sorted() where !aside.contains(path) {
            imported.leftOut.add("pages", "the table of contents does not name them", example: path)
        }
        imported.leftOut.add(
            "pages named by the table of contents", "they are not in the folder", count: contents.missing.count)
        for entry in contents.entries {
            guard let page = pages[entry.path], let lesson = lesson(page, entry) else { continue }
            let unit = entry.sections.isEmpty ? imported.title : entry.sections.joined(separator: " · ")
            if imported.units.last?.title != unit { imported.units.append(.init(title: unit, lessons: [])) }
            imported.units[imported.units.count - 1].lessons.append(lesson)
        }
        imported.figures = cleaner.figures
        imported.leftOut.add(cleaner.leftOut)
        imported.leftOut.add(
            "exercises", "the source gives no answers to grade by; they stand as reading in their lesson",
            count: exercises)
        imported.counts = [
            .init("pages", found), .init("sections", sections), .init("exercises", exercises),
            .init("figures", imported.figures.count),
        ]
        countLanguages(found)
        linkPrerequisites()
        if let framework = cleaner.framework {
            imported.notes.append("of several frameworks, the text and code for \(framework) were kept")
        }
        if imported.attribution.licence == Licence.unknown {
            imported.notes.append(
                "the folder names no licence: find out what it allows before others use the course")
        }
    }

    private mutating func lesson(_ page: MarkdownPage, _ entry: MarkdownContents.Entry) -> ImportedLesson? {
        let body = cleaner.body(of: page, isChinese: language.hasPrefix("zh"))
        guard body.contains(where: { $0.isLetter || $0.isNumber }) else {
            imported.leftOut.add("pages", "they hold no text of their own", example: page.path)
            return nil
        }
        guard body.utf8.count < Typesetter.longestText - 10_000 else {
            imported.leftOut.add("pages", "they are longer than a lesson can be", example: page.path)
            return nil
        }
        count(page)
        let name = Identifiers.name(MarkdownPage.name(of: page.path), fallback: "page")
        let skill = skillIDs.next(for: name, fallback: "page")
        skills[page.path] = skill
        imported.skillTitles[skill] = page.title
        var lesson = ImportedLesson(title: page.title, name: name, body: body, skills: [skill])
        for (tag, path) in contents.translations[page.path, default: [:]] where tag != language {
            guard let other = pages[path] else { continue }
            let text = cleaner.body(of: other, isChinese: tag.hasPrefix("zh"))
            guard text.contains(where: \.isLetter), text.utf8.count < Typesetter.longestText - 10_000 else { continue }
            lesson.translations[tag] = ImportedLesson.Translation(title: other.title, body: text)
        }
        return lesson
    }

    private mutating func count(_ page: MarkdownPage) {
        var isExercises: Int?
        for case .text(let line) in page.lines {
            if let (level, heading) = MarkdownPage.heading(line) {
                if level == 2 { sections += 1 }
                let name = MarkdownPage.plainHeading(heading).lowercased()
                if Self.exerciseHeadings.contains(name) {
                    isExercises = level
                } else if let open = isExercises, level <= open {
                    isExercises = nil
                }
            } else if isExercises != nil, line.prefixMatch(of: #/(?:[0-9]+[.)]|[-*+])\s/#) != nil {
                exercises += 1
            }
        }
    }

    private mutating func countLanguages(_ found: Int) {
        guard !contents.translations.isEmpty else { return }
        let translated = contents.translations.values.flatMap { $0.keys }
        let others = Dictionary(translated.map { ($0, 1) }, uniquingKeysWith: +)
        let sum = others.values.reduce(0, +)
        imported.counts.append(.init("\(language)Pages", found - sum))
        imported.counts += others.sorted { $0.key < $1.key }.map { .init("\($0.key)Pages", $0.value) }
        imported.otherLanguages = others.keys.filter { $0 != language }.sorted()
    }

    // MARK: Prerequisites

    /// What a page says in a line such as `- 先修要求：CS61A, CS70` or `- Prerequisites: CS107`.
    private static func prerequisites(_ page: MarkdownPage) -> String? {
        page.lines.lazy.compactMap { line -> String? in
            guard case .text(let text) = line else { return nil }
            return text.firstMatch(of: #/(?i)(?:先修要求|先修课程|prerequisites?)\**\s*[：:]\**\s*(.*)/#).map { String($0.1) }
        }.first
    }

    /// In a catalogue, pages do not follow from each other; they need those whose course codes they name.
    private mutating func linkPrerequisites() {
        let stated = contents.entries.compactMap { entry in
            pages[entry.path].flatMap { page in Self.prerequisites(page).map { (entry.path, $0) } }
        }
        guard stated.count >= 3, stated.count * 3 >= contents.entries.count else { return }
        let translated = Set(contents.translations.values.flatMap(\.values))
        let stating = pages.values.count { page in
            (contents.place.isEmpty || page.path.hasPrefix(contents.place + "/")) && !translated.contains(page.path)
                && Self.prerequisites(page) != nil
        }
        imported.counts.append(.init("pagesWithPrerequisites", stating))
        var homes: [String: Set<SkillID>] = [:]
        for (path, skill) in skills {
            for code in Self.codes(pages[path]?.title ?? "") { homes[code, default: []].insert(skill) }
        }
        var links = PrerequisiteLinks()
        var named = 0
        for (path, text) in stated {
            guard let skill = skills[path] else { continue }
            let known = Self.codes(text).compactMap { code -> SkillID? in
                let home = homes[code, default: []].subtracting([skill])
                return home.count == 1 ? home.first : nil
            }
            for need in known { links.add(skill, needs: need) }
            if known.isEmpty { named += 1 }
        }
        links.report(to: &imported.leftOut)
        imported.prerequisites = links.needs
        imported.leftOut.add(
            "statements of prerequisites",
            "they name none, or subjects rather than courses of this catalogue; they stand in the lesson", count: named)
    }

    /// `UCB CS61A: Structure` → `CS61A`.
    private static func codes(_ text: String) -> [String] {
        text.matches(of: #/\b([A-Z]{1,6})[ -]?([0-9]{1,3}(?:\.[0-9]+[A-Z]?)?[0-9]*[A-Z]?)\b/#).map { "\($0.1)\($0.2)" }
    }
}
