import DomainModel
import Foundation

/// Makes units and lessons of documents: chapters become units, sections lessons with a skill each; glossaries become
/// definitions and lists of objectives objectives.
struct DocumentCourse {
    /// A run of blocks below one heading.
    private struct Section {
        var title: String
        var number: String?
        var blocks: [Document.Block]
        /// On which it begins.
        var page: Int?
    }

    private let document: Document
    private let language: String
    private var imported: ImportedCourse
    private var skillIDs = Identifiers()

    private var isChinese: Bool { language.hasPrefix("zh") }

    private init(_ document: Document, _ format: ImportFormat, name: String, from: String) {
        self.document = document
        language = document.writtenIn
        let title = document.title.isEmpty ? name : document.title
        let authors = document.authors.filter { !$0.isEmpty }.prefix(20).joined(separator: ", ")
        let terms = document.licence.map { " \(Licence.name($0))." } ?? ""
        let credit = "\(title)\(authors.isEmpty ? "" : ", \(authors)").\(terms) Imported from \(from)."
        imported = ImportedCourse(
            format: format, title: MarkdownWriter(text: String(title.prefix(200))).singleLine, language: language,
            attribution: Attribution(
                licence: document.licence ?? Licence.unknown,
                credit: LocalizedText(everywhere: MarkdownWriter(text: credit).singleLine), source: document.source),
            units: [], figures: document.figures, counts: document.counts, leftOut: document.leftOut,
            notes: document.notes)
        if document.licence == nil {
            imported.notes.append(
                "the document names no licence: find out what it allows before others use the course")
        }
    }

    /// One document, cut at its headings.
    ///
    /// - Parameters:
    ///   - name: title where the document has none.
    ///   - from: where it comes from, for its credit: the name of a file, an address.
    static func course(_ document: Document, _ format: ImportFormat, name: String, from: String) -> ImportedCourse {
        var maker = DocumentCourse(document, format, name: name, from: from)
        maker.cut()
        return maker.imported
    }

    /// Several pages, a lesson each, in the units that are given.
    ///
    /// - Parameter whole: title, licence and so on of all together; its blocks say the language.
    static func course(
        pages: [(unit: String, page: Document)], as whole: Document, _ format: ImportFormat, name: String, from: String
    ) -> ImportedCourse {
        var maker = DocumentCourse(whole, format, name: name, from: from)
        for (unit, page) in pages {
            var blocks = page.blocks[...]
            // The page's own title stands above it already.
            if case .heading(_, let text)? = blocks.first, text == MarkdownWriter(text: page.title).singleLine {
                blocks = blocks.dropFirst()
            }
            let title = MarkdownWriter(text: page.title).singleLine
            var section = Section(title: title, blocks: Array(blocks), page: nil)
            if let (_, number, rest) = DocumentWords.numbered(title), !rest.isEmpty {
                (section.number, section.title) = (number, rest)
            }
            guard let lesson = maker.lesson(section, hasSkill: true) else { continue }
            if maker.imported.units.last?.title != unit { maker.imported.units.append(.init(title: unit, lessons: [])) }
            maker.imported.units[maker.imported.units.count - 1].lessons += maker.parts(lesson)
        }
        return maker.imported
    }

    // MARK: Cutting

    private mutating func cut() {
        var blocks = document.blocks
        var levels = Self.levels(blocks)
        // A single heading above all others is the document's title; what stands below it is text.
        var cover: [Document.Block] = []
        var hasTitle = false
        if let first = levels.first, levels.count > 1, first.count == 1,
            let index = blocks.firstIndex(where: { if case .heading = $0 { true } else { false } }),
            case .heading(first.level, let text) = blocks[index], Self.chapter(text) == nil
        {
            cover = Array(blocks[..<index])
            blocks.removeSubrange(...index)
            levels.removeFirst()
            hasTitle = true
            if document.title.isEmpty { imported.title = text }
        }
        guard let top = levels.first?.level else { return addWithoutHeadings(blocks) }
        var chapters = sections(of: blocks, level: top)
        if hasTitle, !chapters.sections.isEmpty, Self.weight(chapters.front) < 800 {
            chapters.sections[0].blocks = chapters.front + chapters.sections[0].blocks
            chapters.front = []
        }
        addFront(cover, isText: false)
        addFront(chapters.front, isText: hasTitle)
        if levels.count > 1, Self.haveSections(chapters.sections, level: levels[1].level) {
            for chapter in chapters.sections { addUnit(chapter, lessonLevel: levels[1].level) }
        } else {
            add(chapters.sections, to: imported.title)
        }
        settleDefinitions()
    }

    /// Whether these are chapters of sections rather than sections of their own.
    private static func haveSections(_ sections: [Section], level: Int) -> Bool {
        let named = sections.count { chapter($0.title) != nil || $0.number != nil }
        let divided = sections.count { $0.blocks.contains { if case .heading(level, _) = $0 { true } else { false } } }
        let size = sections.reduce(0) { sum, section in
            section.blocks.reduce(sum) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
        }
        return divided * 2 >= sections.count && (named * 2 >= sections.count || size / max(1, sections.count) >= 3000)
    }

    /// The number of a chapter that a heading begins with.
    private static func chapter(_ heading: String) -> String? {
        guard let (depth, number, _) = DocumentWords.numbered(heading), depth < 2 else { return nil }
        return number ?? ""
    }

    private static func levels(_ blocks: [Document.Block]) -> [(level: Int, count: Int)] {
        var counts: [Int: Int] = [:]
        for case .heading(let level, _) in blocks { counts[level, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// What stands below each heading of `level` or above.
    private func sections(of blocks: [Document.Block], level: Int) -> (front: [Document.Block], sections: [Section]) {
        var front: [Document.Block] = []
        var sections: [Section] = []
        var page: Int?
        for block in blocks {
            if case .page(let number) = block { page = number }
            // Objectives belong to the section that they open.
            if case .heading(let own, let text) = block, own <= level,
                DocumentWords.role(of: DocumentWords.numbered(text)?.title ?? text) != .objectives
            {
                let (_, number, title) = DocumentWords.numbered(text) ?? (0, nil, text)
                // A marker just before a heading belongs below it.
                var pending: [Document.Block] = []
                if sections.isEmpty {
                    if case .page? = front.last { pending = [front.removeLast()] }
                } else if case .page? = sections[sections.count - 1].blocks.last {
                    pending = [sections[sections.count - 1].blocks.removeLast()]
                }
                sections.append(
                    Section(title: title.isEmpty ? text : title, number: number, blocks: pending, page: page))
            } else if sections.isEmpty {
                front.append(block)
            } else {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        return (front, sections)
    }

    // MARK: Units and lessons

    /// What stands before the first heading: a title page is left out, more than that becomes a preface.
    private mutating func addFront(_ blocks: [Document.Block], isText: Bool) {
        let size = Self.weight(blocks)
        guard size > 0 else { return }
        guard isText || size >= 800 else {
            let why = "they stand before the first heading, as on a title page"
            return imported.leftOut.add("paragraphs", why, count: blocks.count)
        }
        let title = isText ? (isChinese ? "导言" : "Introduction") : isChinese ? "前言" : "Preface"
        if let lesson = lesson(Section(title: title, blocks: blocks, page: isText ? nil : 1), hasSkill: false) {
            imported.units.append(.init(title: lesson.title, lessons: parts(lesson)))
        }
    }

    private mutating func addWithoutHeadings(_ blocks: [Document.Block]) {
        guard let whole = lesson(Section(title: imported.title, blocks: blocks, page: nil), hasSkill: false) else {
            return
        }
        var lessons = parts(whole, limit: 10_000)
        for index in lessons.indices { giveSkill(&lessons[index]) }
        imported.units = [.init(title: imported.title, lessons: lessons)]
        if lessons.count > 1 {
            imported.notes.append(
                "the document has no headings that can be told, so it was cut into parts of equal size")
        }
    }

    private mutating func addUnit(_ chapter: Section, lessonLevel: Int) {
        guard !leaveOut(chapter) else { return }
        let (front, found) = sections(of: chapter.blocks, level: lessonLevel)
        guard !found.isEmpty else { return add([chapter], to: chapter.title) }
        var sections = found
        var intro: Section?
        if Self.weight(front) >= 400 {
            intro = Section(title: isChinese ? "导言" : "Introduction", blocks: front, page: chapter.page)
        } else {
            sections[0].blocks = front + sections[0].blocks
            sections[0].page = chapter.page ?? sections[0].page
        }
        var unit = ImportedCourse.Unit(title: chapter.title, lessons: [])
        if let intro, var lesson = lesson(intro, hasSkill: false) {
            lesson.name = "\(chapter.number ?? chapter.title).0-\(lesson.title)"
            unit.lessons += parts(lesson)
        }
        for section in sections where !leaveOut(section) {
            if let lesson = lesson(section, hasSkill: true) { unit.lessons += parts(lesson) }
        }
        if !unit.lessons.isEmpty { imported.units.append(unit) }
        placeDefinitions()
    }

    private mutating func add(_ sections: [Section], to unit: String) {
        var lessons: [ImportedLesson] = []
        for section in sections where !leaveOut(section) {
            if let lesson = lesson(section, hasSkill: true) { lessons += parts(lesson) }
        }
        if !lessons.isEmpty { imported.units.append(.init(title: unit, lessons: lessons)) }
    }

    /// Tables of contents and lists of references teach nothing.
    private mutating func leaveOut(_ section: Section) -> Bool {
        switch DocumentWords.role(of: section.title) {
        case .contents: imported.leftOut.add("sections", "a table of contents or an index is no lesson")
        case .references: imported.leftOut.add("sections", "a list of references is no lesson")
        default: return false
        }
        return true
    }

    private static func weight(_ blocks: [Document.Block]) -> Int {
        blocks.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
    }

    /// A lesson, unless the section is a glossary and nothing else is left of it.
    private mutating func lesson(_ section: Section, hasSkill: Bool) -> ImportedLesson? {
        var lesson = ImportedLesson(number: section.number, title: section.title)
        if let number = section.number, !number.contains(".") { lesson.name = "\(number)-\(section.title)" }
        var reader = SectionReader(section.blocks, role: DocumentWords.role(of: section.title), page: section.page)
        reader.read(shift: 2)
        lesson.body = reader.body
        lesson.objectives = reader.objectives
        lesson.definitions = reader.definitions
        let role = DocumentWords.role(of: section.title)
        if role == .glossary {
            waiting += lesson.definitions
            lesson.definitions = []
        }
        guard reader.hasText else {
            // A heading alone; definitions of a glossary wait for their lessons.
            guard !lesson.objectives.isEmpty || !lesson.definitions.isEmpty else {
                if role != .glossary {
                    imported.leftOut.add("headings", "nothing stands below them", example: section.title)
                }
                return nil
            }
            lesson.body = isChinese ? "本节只有学习目标和术语。" : "This section lists objectives and terms only."
            if hasSkill { giveSkill(&lesson) }
            return lesson
        }
        // A chapter called “Introduction” that has a number is one like the others.
        if hasSkill, section.number != nil || ![.glossary, .front, .summary].contains(role) { giveSkill(&lesson) }
        return lesson
    }

    private mutating func giveSkill(_ lesson: inout ImportedLesson) {
        let name = (lesson.number.map { "\($0)-" } ?? "") + lesson.title
        let skill = skillIDs.next(for: name, fallback: "skill")
        imported.skillTitles[skill] = lesson.title
        lesson.skills = [skill]
    }

    /// Cuts a lesson that is longer than `limit` bytes between blocks.
    private func parts(_ lesson: ImportedLesson, limit: Int = 200_000) -> [ImportedLesson] {
        guard lesson.body.utf8.count > limit * 3 / 2 else { return [lesson] }
        var bodies: [[String]] = [[]]
        var size = 0
        for block in MarkdownBlocks.split(lesson.body) {
            if size + block.utf8.count > limit, size > 0 {
                bodies.append([])
                size = 0
            }
            bodies[bodies.count - 1].append(block)
            size += block.utf8.count
        }
        return bodies.enumerated().map { index, blocks in
            var part = lesson
            part.title = "\(lesson.title) (\(index + 1))"
            part.name = lesson.name.map { "\($0)-\(index + 1)" }
            part.body = blocks.joined(separator: "\n\n")
            if index > 0 { (part.objectives, part.definitions) = ([], []) }
            return part
        }
    }

    // MARK: Definitions

    /// Definitions of a glossary that are not in their lessons yet.
    private var waiting: [(term: String, meaning: String)] = []

    /// Puts a chapter's glossary into the lessons of the chapter that use its terms first.
    private mutating func placeDefinitions() {
        guard let unit = imported.units.indices.last, !waiting.isEmpty else { return }
        place(among: [unit])
    }

    /// Puts a book's glossary into its lessons.
    private mutating func settleDefinitions() {
        guard !waiting.isEmpty, !imported.units.isEmpty else { return }
        place(among: Array(imported.units.indices))
    }

    private mutating func place(among units: [Int]) {
        let texts = units.flatMap { unit in
            imported.units[unit].lessons.indices.map { lesson in
                (unit, lesson, imported.units[unit].lessons[lesson].body.lowercased())
            }
        }
        guard let last = texts.last else { return }
        for definition in waiting {
            let term = definition.term.lowercased()
            let home = texts.first { $0.2.contains(term) } ?? last
            imported.units[home.0].lessons[home.1].definitions.append(definition)
        }
        waiting = []
    }
}
