import DomainModel
import Foundation

/// Reads a folder with a book in CNXML: `collections/*.collection.xml` and `modules/<id>/index.cnxml`.
struct CNXMLImporter {
    private static let suffix = ".xml"

    /// The collections in a folder of this format by their paths; nil when it is none.
    static func collections(in folder: SourceFolder) -> [String]? {
        guard folder.exists("modules") else { return nil }
        let found = folder.names(in: "collections").filter { $0.hasSuffix(suffix) }.map { "collections/\($0)" }
        return found.isEmpty ? nil : found
    }

    /// - Parameter path: the collection's file below `folder`.
    static func read(
        _ path: String, in folder: SourceFolder, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        var collection = try Collection(path, in: folder, progress: progress)
        let all = collection.chapters.flatMap(\.modules)
        let missing = all.count { $0.document == nil } - collection.faults.count
        let present = all.compactMap(\.document)
        guard !present.isEmpty else {
            throw collection.faults.first
                ?? ImportError(
                    path, "None of the modules that the collection lists is in the folder",
                    remedy: "Put them below modules/")
        }
        var imported = ImportedCourse(
            format: .cnxml, title: MarkdownWriter(text: collection.title).singleLine,
            language: collection.language.flatMap { SourceNode.isLanguage($0) && $0 != "und" ? $0 : nil } ?? "en",
            attribution: attribution(of: collection, in: folder), units: [])
        imported.leftOut.add("modules", "the collection lists them, but the folder does not hold them", count: missing)
        for fault in collection.faults { imported.leftOut.add("modules", fault.description) }
        // Those of the other books of a bundle are not missed.
        if collections(in: folder)?.count == 1 {
            let listed = Set(all.map(\.id))
            imported.leftOut.add(
                "modules", "the collection does not list them",
                count: folder.names(in: "modules").count {
                    !listed.contains($0) && folder.exists(Collection.path(of: $0))
                })
        }
        imported.counts = count(present)
        if let note = licenceNote(collection, imported.attribution) { imported.notes.append(note) }
        let labels = Labels(collection)
        collection.chapters.removeAll { $0.modules.allSatisfy { $0.document == nil } }
        for chapter in collection.chapters {
            var lessons: [ImportedLesson] = []
            for module in chapter.modules {
                guard let document = module.document else { continue }
                var lesson = lesson(module, document, labels, folder, &imported)
                // Introductions of several chapters have the same title.
                if module.number == nil, let number = chapter.number { lesson.name = "\(number).0-\(lesson.title)" }
                lessons.append(lesson)
            }
            let title = MarkdownWriter(text: chapter.title).singleLine
            imported.units.append(.init(title: title.isEmpty ? lessons[0].title : title, lessons: lessons))
        }
        return imported
    }

    private static func lesson(
        _ module: Collection.Module, _ document: XMLTree, _ labels: Labels, _ folder: SourceFolder,
        _ imported: inout ImportedCourse
    ) -> ImportedLesson {
        let prefix = Identifiers.slug(module.number ?? module.id, fallback: "m")
        var writer = ModuleWriter(module, labels: labels, folder: folder, prefix: prefix)
        var lesson = ImportedLesson(
            number: module.number, title: document.first("title").map { writer.inline($0).singleLine } ?? "")
        if lesson.title.isEmpty { lesson.title = MarkdownWriter(text: module.id).singleLine }
        let metadata = document.first("metadata")
        lesson.objectives = objectives(document, &writer)
        if metadata?.first("abstract") != nil, lesson.objectives.isEmpty {
            writer.leftOut.add("objectives", "the module's abstract names none")
        }
        var body = document.first("content").map { writer.blocks($0, ModuleWriter.Place()) } ?? []
        for glossary in document.elements where glossary.name == "glossary" {
            for definition in glossary.elements where definition.name == "definition" {
                if let entry = writer.termAndMeaning(definition) {
                    lesson.definitions.append(entry)
                } else {
                    writer.leftOut.add("definitions", "they lack their term or meaning")
                }
            }
        }
        if body.isEmpty { body = ["…"] }
        lesson.body = body.joined(separator: "\n\n")
        lesson.exercises = writer.exercises
        lesson.topics = writer.topics
        if let licence = metadata?.first("license")?["url"].flatMap({ Licence.identifier(address: $0) }),
            licence != imported.attribution.licence
        {
            lesson.attribution = imported.attribution
            lesson.attribution?.licence = licence
        }
        writer.leftOut.add(
            "figures", "the picture is not in the folder, and nothing describes it", count: writer.undescribed)
        imported.figures.merge(writer.figures) { first, _ in first }
        imported.leftOut.add(writer.leftOut)
        return lesson
    }

    /// The items of the abstract or of the section that is called “Learning objectives”.
    private static func objectives(_ document: XMLTree, _ writer: inout ModuleWriter) -> [String] {
        var places: [XMLTree] = []
        if let abstract = document.first("metadata")?.first("abstract") { places.append(abstract) }
        document.first("content")?.walk { if ModuleWriter.isObjectives($0) { places.append($0) } }
        var found: [String] = []
        for place in places where found.isEmpty {
            place.walk { element in
                guard element.name == "item" else { return }
                let text = writer.inline(element).singleLine
                if !text.isEmpty { found.append(text) }
            }
        }
        return found
    }

    // MARK: Counts

    /// What the modules hold. Parts that the authors commented out are counted too: they are in the source, and the report
    /// says that they were left out.
    private static func count(_ documents: [XMLTree]) -> [ImportReport.Count] {
        var found: [String: Int] = [:]
        var withObjectives = 0
        var solutions = 0
        func occurrences(_ name: String, in comment: String) -> Int {
            comment.matches(of: #/<([a-z]+)[\s>\/]/#).count { $0.1 == name }
        }
        let names = ["exercise", "example", "definition", "media"]
        for document in documents {
            var hasObjectives = document.first("metadata")?.first("abstract") != nil
            document.walk { element in
                if names.contains(element.name) { found[element.name, default: 0] += 1 }
                if element.name == "exercise", element.hasSolution { solutions += 1 }
                if ModuleWriter.isObjectives(element) { hasObjectives = true }
                for case .comment(let comment) in element.children {
                    for name in names { found[name, default: 0] += occurrences(name, in: comment) }
                    if comment.contains("<exercise") { solutions += occurrences("solution", in: comment) }
                }
            }
            if hasObjectives { withObjectives += 1 }
        }
        return [
            .init("modules", documents.count), .init("exercises", found["exercise", default: 0]),
            .init("solutions", solutions), .init("examples", found["example", default: 0]),
            .init("definitions", found["definition", default: 0]), .init("objectives", withObjectives),
            .init("media", found["media", default: 0]),
        ]
    }

    // MARK: Licence

    /// The stricter of what the collection and the folder's LICENSE say: publishers relicense, and copies mix the two.
    private static func attribution(of collection: Collection, in folder: SourceFolder) -> Attribution {
        let named = collection.licence.flatMap { Licence.identifier(address: $0) }
        let written = folder.names().filter {
            $0.uppercased().hasPrefix("LICENSE") || $0.uppercased().hasPrefix("LICENCE")
        }
        .compactMap { name in
            (try? folder.data(name)).flatMap {
                Licence.identifier(text: String(decoding: $0.prefix(4096), as: UTF8.self))
            }
        }
        let all = [named].compactMap { $0 } + written
        let licence = all.max { Licence.restrictions($0) < Licence.restrictions($1) } ?? Licence.unknown
        let terms = licence == Licence.unknown ? "" : " \(Licence.name(licence))."
        let credit =
            "Access for free at openstax.org. \(collection.title), OpenStax, Rice University.\(terms) Converted to a Cria course."
        let slug = collection.slug.flatMap { $0.wholeMatch(of: #/[A-Za-z0-9-]+/#) == nil ? nil : $0 }
        return Attribution(
            licence: licence, credit: LocalizedText(everywhere: MarkdownWriter(text: credit).singleLine),
            source: slug.map { "https://openstax.org/details/books/\($0)" })
    }

    private static func licenceNote(_ collection: Collection, _ attribution: Attribution) -> String? {
        if attribution.licence == Licence.unknown {
            return "the book names no licence: find out what it allows before others use the course"
        }
        guard let named = collection.licence.flatMap({ Licence.identifier(address: $0) }), named != attribution.licence
        else { return nil }
        return
            "the collection says \(named), the folder's licence file \(attribution.licence); the stricter one is noted"
    }
}
