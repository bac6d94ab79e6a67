import DomainModel
package import Foundation
package import Typesetting

/// Brings course material of other systems in: OATutor content, textbooks in CNXML, or one of each as one course.
///
/// The result is an ordinary course folder below `courses/` of the data folder, written beside and then put in its place,
/// so that nothing half-written is ever there.
///
/// ```swift
/// let report = try await CourseImport(paths: ["algebra", "oatutor"], data: data).run()
/// ```
package struct CourseImport: Sendable {
    private let paths: [String]
    private let choice: String?
    private let id: String?
    private let data: URL
    private let web: WebOptions

    /// - Parameters:
    ///   - paths: one folder, or a textbook and the exercises that belong to its sections.
    ///   - choice: which course, where a folder holds several.
    ///   - id: the course's identifier; by default it follows from the title.
    ///   - data: the data folder; made when missing.
    ///   - web: how pages are fetched, where a path is an address.
    package init(
        paths: [String], choosing choice: String? = nil, id: String? = nil, data: URL, web: WebOptions = WebOptions()
    ) {
        self.web = web
        self.paths = paths
        self.choice = choice
        self.id = id
        self.data = data
    }

    /// - Parameters:
    ///   - typesetter: checks the formulas; without it they are taken as they are.
    ///   - progress: what is done, how much of it, and how much there is.
    package func run(
        typesetter: Typesetter? = nil, progress: (_ what: String, _ done: Int, _ all: Int) -> Void = { _, _, _ in }
    ) async throws(ImportError) -> ImportReport {
        if let id, !SourceNode.isID(id) {
            throw ImportError(
                "--id", "`\(id.prefix(60))` is not an identifier",
                remedy: "Use at most 100 lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit"
            )
        }
        var sources: [(path: String, course: ImportedCourse)] = []
        for path in paths {
            if WebImporter.isAddress(path) {
                var importer = WebImporter(web, address: path, data: data)
                sources.append((path, try await importer.read(path) { progress("pages", $0, $1) }))
            } else {
                sources.append((path, try source(path, progress)))
            }
        }
        var imported = try joined(sources)
        imported.predictDifficulties()
        let course = CourseBuilder.course(imported, id: id ?? Self.identifier(imported.title, of: paths[0]))
        progress("courses", 0, 1)
        let report = try await install(course, imported, sources, typesetter)
        for path in paths where WebImporter.isAddress(path) {
            try? FileManager.default.removeItem(at: WebImporter.folder(for: path, in: data))
        }
        return report
    }

    /// Of the title, or of the source's name where the title has no Latin letters; a number where neither has, so that two
    /// Chinese books do not take each other's place.
    private static func identifier(_ title: String, of path: String) -> CourseID {
        let name = URL(filePath: path).deletingPathExtension().lastPathComponent
        var number = Fingerprint()
        number.add(title.utf8)
        return Identifiers.slug(
            title, fallback: Identifiers.slug(name, fallback: "course-\(number.text.prefix(8))"))
    }

    /// Reads the sources and makes a course of them without writing it.
    func rehearse() throws(ImportError) {
        for path in paths { _ = CourseBuilder.course(try source(path) { _, _, _ in }, id: "course") }
    }

    // MARK: Reading

    private static let understood =
        "OATutor content (\(OATutorImporter.planFile), skillModel.json, content-pool/), books in CNXML "
        + "(collections/*.xml, modules/*/index.cnxml), Exercism tracks (config.json, concepts/, exercises/), "
        + "item banks (*.jsonl), folders of Markdown (*.md), documents (.pdf, .docx, .html, .txt), a .zip of any of these, "
        + "and addresses of pages"

    /// Reads a file or folder, or what an archive holds: its one folder or file, or all of it. Archives within it are not
    /// unpacked.
    private func source(
        _ path: String, _ progress: (String, Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        let url = URL(filePath: path).standardizedFileURL
        guard url.pathExtension.lowercased() == "zip", !SourceFolder(url).isFolder else {
            return try read(path, progress)
        }
        let name = url.lastPathComponent
        let file = try SourceFolder(url.deletingLastPathComponent()).file(name, limit: Archive.fileLimit)
        guard let data = try? Data(contentsOf: file, options: .alwaysMapped) else {
            throw ImportError(path, "The file cannot be read", remedy: "Allow this user to read it")
        }
        let uploads = self.data.appending(path: ".uploads")
        ScratchFolder.sweep(uploads)
        let scratch = try ScratchFolder(in: uploads)
        // Named like the archive: a source without a title is called so.
        var place = scratch.url.appending(path: url.deletingPathExtension().lastPathComponent)
        try Archive.unpack(data, file: name, to: place)
        let names = SourceFolder(place).names()
        if names.count == 1 { place.append(path: names[0]) }
        do throws(ImportError) {
            var imported = try read(place.path, progress)
            imported.scratch.append(scratch)
            return imported
        } catch {
            var error = error
            error.file = error.file.replacing(scratch.url.path + "/", with: "\(name): ")
            throw error
        }
    }

    /// Finds out what a path holds, and reads it.
    private func read(
        _ path: String, _ progress: (String, Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        var url = URL(filePath: path).standardizedFileURL
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
            throw ImportError(path, "There is nothing here", remedy: "Give the path of a file or folder, or an address")
        }
        var named = choice
        if !isFolder.boolValue, DocumentImporter.format(of: url.lastPathComponent) != nil {
            let folder = SourceFolder(url.deletingLastPathComponent())
            return try DocumentImporter.read(url.lastPathComponent, in: folder, progress: progress)
        }
        if !isFolder.boolValue, ItemBankImporter.isName(url.lastPathComponent) {
            let folder = SourceFolder(url.deletingLastPathComponent())
            return try ItemBankImporter.read([url.lastPathComponent], in: folder) { progress("files", $0, $1) }
        }
        if !isFolder.boolValue {
            // The file that names one course of several, or the only one.
            if url.deletingLastPathComponent().lastPathComponent == "collections" {
                named = url.lastPathComponent
                url.deleteLastPathComponent()
            }
            url.deleteLastPathComponent()
        }
        let folder = SourceFolder(url)
        if let courses = try OATutorImporter.courses(in: folder) {
            let course = try one(of: courses, named, path)
            return try OATutorImporter.read(folder, course: course) { progress("problems", $0, $1) }
        }
        if let collections = CNXMLImporter.collections(in: folder) {
            let collection = try one(of: collections, named, path)
            return try CNXMLImporter.read(collection, in: folder) { progress("modules", $0, $1) }
        }
        if folder.exists("course.yaml") {
            throw ImportError(
                path, "This is a course of Cria's own format already",
                remedy: "Copy the folder to \(data.appending(path: "courses").path)")
        }
        if let track = ExercismImporter.track(in: folder) {
            return try ExercismImporter.read(track, in: folder) { progress("lessons", $0, $1) }
        }
        if let files = ItemBankImporter.files(in: folder) {
            return try ItemBankImporter.read(files, in: folder) { progress("files", $0, $1) }
        }
        if let pages = MarkdownFolderImporter.pages(in: folder) {
            return try MarkdownFolderImporter.read(pages: pages, in: folder) { progress("pages", $0, $1) }
        }
        if let pages = DocumentImporter.pages(in: folder) {
            return try DocumentImporter.read(pages: pages, in: folder) { progress("pages", $0, $1) }
        }
        throw ImportError(path, "This is nothing that can be imported", remedy: "Understood are \(Self.understood)")
    }

    private func one(of names: [String], _ named: String?, _ path: String) throws(ImportError) -> String {
        if names.count == 1 { return names[0] }
        let matching = names.filter { name in
            guard let named else { return false }
            return name == named || name.hasSuffix("/\(named)") || name.hasSuffix("/\(named).collection.xml")
        }
        guard matching.count == 1 else {
            throw ImportError(
                path,
                named.map { "There is no single course called “\($0.prefix(100))”" }
                    ?? "There are \(names.count) courses",
                remedy: "Choose one with --choose: \(names.prefix(40).joined(separator: "; "))")
        }
        return matching[0]
    }

    private func joined(_ sources: [(path: String, course: ImportedCourse)]) throws(ImportError) -> ImportedCourse {
        guard let first = sources.first?.course else {
            throw ImportError("import", "No path is given", remedy: "Understood are \(Self.understood)")
        }
        if sources.count == 1 { return first }
        let textbooks = sources.map(\.course).filter { $0.format == .cnxml }
        let practice = sources.map(\.course).filter { $0.format == .oatutor }
        guard sources.count == 2, let textbook = textbooks.first, let exercises = practice.first else {
            throw ImportError(
                sources[1].path, "These do not make one course",
                remedy: "Give one path, or a book in CNXML and OATutor content for its sections")
        }
        return Pairing.pair(textbook, with: exercises)
    }

    // MARK: Writing

    /// Written into the folder of an imported course, so that the next import knows it.
    private struct Mark: Codable {
        var sources: [String]
        /// Of the course as it was imported.
        var fingerprint: String
    }

    private static let markFile = ".import.json"
    /// Of the earlier course in the staging folder, between the two moves that replace it.
    private static let oldName = "old"

    private func install(
        _ course: Course, _ imported: ImportedCourse, _ sources: [(path: String, course: ImportedCourse)],
        _ typesetter: Typesetter?
    ) async throws(ImportError) -> ImportReport {
        var (course, imported) = (course, imported)
        let target = data.appending(path: "courses").appending(path: course.id)
        let staging = data.appending(path: ".importing").appending(path: course.id)
        let files = FileManager.default
        let names = sources.map { "\($0.course.format.rawValue): \($0.course.title)" }.sorted()
        do {
            try recover(target, staging)
        } catch {
            throw ImportError(
                staging.path,
                "An interrupted import left the earlier course here, and it cannot be put back: "
                    + error.localizedDescription,
                remedy: "Move `\(Self.oldName)` to \(target.path)")
        }
        let isReplacing = try isImported(target, names, course.id)
        do {
            try? files.removeItem(at: staging)
            try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            defer { try? files.removeItem(at: staging) }
            let fresh = staging.appending(path: "new")
            var loaded = try write(course, imported, to: fresh, names)
            // A formula that cannot be set or a hint that says too much is reported, and leaves the course usable.
            if let typesetter { loaded = try await CourseFolder.check(from: fresh, typesetter: typesetter) }
            if let typesetter, loaded.faults.contains(where: { $0.severity == .error }) {
                var mender = FormulaMender(typesetter)
                try await mender.mend(&course)
                if !mender.mended.isEmpty {
                    for formula in mender.mended {
                        imported.leftOut.add(
                            "formulas", "KaTeX cannot set them; they are shown as code",
                            example: String(formula.prefix(60)))
                    }
                    try files.removeItem(at: fresh)
                    loaded = try write(course, imported, to: fresh, names)
                    loaded = try await CourseFolder.check(from: fresh, typesetter: typesetter)
                }
            }
            let kept = try swap(fresh, into: target, staging: staging, replacing: isReplacing)
            return report(course, imported, sources, target, isReplacing, kept, loaded)
        } catch let error as ImportError {
            throw error
        } catch {
            throw ImportError(
                data.path, "The course cannot be written: \(error.localizedDescription)",
                remedy: "Check the folder's rights and the space that is left")
        }
    }

    /// Writes the course with its mark, and reads it back.
    private func write(
        _ course: Course, _ imported: ImportedCourse, to folder: URL, _ names: [String]
    ) throws -> CourseFolder {
        try CourseFolder.write(course, figures: imported.figures, to: folder)
        let loaded = CourseFolder.load(from: folder)
        if let fault = loaded.faults.first(where: { $0.severity == .error }) {
            throw ImportError(
                fault.file, line: fault.line, "The course that was made is faulty: \(fault.message)",
                remedy: "Nothing was installed; please report this as a fault of the importer")
        }
        let mark = Mark(sources: names, fingerprint: loaded.fingerprint)
        try JSONEncoder().encode(mark).write(to: folder.appending(path: Self.markFile))
        return loaded
    }

    private func mark(of folder: URL) -> Mark? {
        (try? Data(contentsOf: folder.appending(path: Self.markFile))).flatMap {
            try? JSONDecoder().decode(Mark.self, from: $0)
        }
    }

    /// Whether an earlier import of the same stands in the target's place; what is anything else is an error.
    private func isImported(_ target: URL, _ names: [String], _ id: String) throws(ImportError) -> Bool {
        guard (try? FileManager.default.attributesOfItem(atPath: target.path)) != nil else { return false }
        let mark = mark(of: target)
        guard let mark, mark.sources == names else {
            throw ImportError(
                target.path,
                mark == nil
                    ? "There is a course `\(id)` that was not imported"
                    : "The course `\(id)` was imported from something else",
                remedy: "Choose another identifier with --id, or remove that folder")
        }
        return true
    }

    /// Finishes what an import that was killed began: while an earlier course waits in the staging folder, either it or
    /// the one that was to replace it belongs in the target's place.
    private func recover(_ target: URL, _ staging: URL) throws {
        let files = FileManager.default
        let old = staging.appending(path: Self.oldName)
        guard files.fileExists(atPath: old.path) else { return }
        if files.fileExists(atPath: target.path) {
            _ = try shelve(old, as: target.lastPathComponent)
        } else {
            try files.moveItem(at: old, to: target)
        }
    }

    /// Puts the fresh folder in its place.
    ///
    /// - Returns: where the earlier one went, if people had edited it.
    private func swap(_ fresh: URL, into target: URL, staging: URL, replacing: Bool) throws -> String? {
        let files = FileManager.default
        guard replacing else {
            try files.moveItem(at: fresh, to: target)
            return nil
        }
        let old = staging.appending(path: Self.oldName)
        try files.moveItem(at: target, to: old)
        do {
            try files.moveItem(at: fresh, to: target)
        } catch {
            try? files.moveItem(at: old, to: target)
            throw error
        }
        return try shelve(old, as: target.lastPathComponent)
    }

    /// Keeps a replaced course aside if people had edited it since it was imported; otherwise it may go.
    private func shelve(_ old: URL, as name: String) throws -> String? {
        guard CourseFolder.load(from: old).fingerprint != mark(of: old)?.fingerprint else { return nil }
        let files = FileManager.default
        let shelf = data.appending(path: "replaced")
        try files.createDirectory(at: shelf, withIntermediateDirectories: true)
        var kept = shelf.appending(path: name)
        var number = 1
        while files.fileExists(atPath: kept.path) {
            number += 1
            kept = shelf.appending(path: "\(name)-\(number)")
        }
        try files.moveItem(at: old, to: kept)
        return kept.path
    }

    // MARK: Report

    private func report(
        _ course: Course, _ imported: ImportedCourse, _ sources: [(path: String, course: ImportedCourse)],
        _ target: URL, _ replaced: Bool, _ kept: String?, _ loaded: CourseFolder
    ) -> ImportReport {
        let steps = course.exercises.flatMap(\.steps)
        let hints = steps.flatMap(\.hints)
        let made: [ImportReport.Count] = [
            .init("units", course.units.count), .init("lessons", course.lessons.count),
            .init("skills", course.skills.count), .init("prerequisites", course.skills.flatMap(\.prerequisites).count),
            .init("exercises", course.exercises.count), .init("steps", steps.count),
            .init("hints", hints.count { $0.question == nil }), .init("scaffolds", hints.count { $0.question != nil }),
            .init("figures", imported.figures.count), .init("formulas", loaded.formulaCount),
            .init("objectives", course.lessons.flatMap(\.objectives).count),
            .init("definitions", course.lessons.flatMap(\.definitions).count),
        ]
        var notes = imported.notes
        if imported.prerequisites == nil, !course.skills.allSatisfy(\.prerequisites.isEmpty) {
            notes.append(
                "prerequisites were inferred from the order of the lessons, as the source gives none: "
                    + "each skill needs the main skill of the lesson before, and earlier ones that its text speaks of")
        }
        return ImportReport(
            course: course.id, title: imported.title, folder: target.path, replaced: replaced, kept: kept,
            sources: sources.map { path, source in
                ImportReport.Source(
                    path: path, format: source.format, title: source.title, licence: source.attribution.licence,
                    credit: source.attribution.credit.text(in: source.language), counts: source.counts)
            }, made: made, leftOut: imported.leftOut.items, notes: notes, faults: loaded.faults)
    }
}
