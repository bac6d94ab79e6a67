import Foundation

/// A book in COLLXML: its chapters with their modules in reading order, and the numbers that readers know them by.
struct Collection {
    struct Chapter {
        var title: String
        /// Nil for front and back matter.
        var number: Int?
        var modules: [Module]
    }

    struct Module {
        var id: String
        /// Nil when the folder does not hold it.
        var document: XMLTree?
        /// `1.4`; nil for introductions, front and back matter.
        var number: String?

        var path: String { Collection.path(of: id) }
    }

    var title: String
    var slug: String?
    var language: String?
    /// Address of the licence that the collection names.
    var licence: String?
    var chapters: [Chapter]
    /// Modules that cannot be read, with the reason.
    var faults: [ImportError] = []

    static func path(of module: String) -> String { "modules/\(module)/index.cnxml" }

    /// - Parameter path: the collection's file below `folder`.
    init(_ path: String, in folder: SourceFolder, progress: (Int, Int) -> Void) throws(ImportError) {
        let root = try XMLTree.parse(folder.data(path), file: path)
        guard root.name == "collection", let content = root.first("content") else {
            throw ImportError(path, "This is not a COLLXML collection", remedy: "Give the folder of a book in CNXML")
        }
        let metadata = root.first("metadata")
        title = metadata?.first("title")?.plainText ?? root.first("title")?.plainText ?? "Untitled"
        slug = metadata?.first("slug")?.plainText
        language = metadata?.first("language")?.plainText ?? root["lang"]
        licence = metadata?.first("license")?["url"]
        chapters = Self.chapters(content, below: [])

        var seen: Set<String> = []
        var number = 0
        let total = chapters.reduce(0) { $0 + $1.modules.count }
        for chapter in chapters.indices {
            if chapters[chapter].number != nil {
                number += 1
                chapters[chapter].number = number
            }
            var section = 0
            for module in chapters[chapter].modules.indices {
                let id = chapters[chapter].modules[module].id
                let document = seen.insert(id).inserted ? read(id, folder) : nil
                chapters[chapter].modules[module].document = document
                // Chapters begin with an introduction that is not numbered; one that is missing has a number's place.
                let isIntroduction = document?.isIntroduction ?? (module == 0 && chapters[chapter].modules.count > 1)
                if chapters[chapter].number != nil, !isIntroduction {
                    section += 1
                    chapters[chapter].modules[module].number = "\(number).\(section)"
                }
                progress(seen.count, total)
            }
        }
    }

    private mutating func read(_ id: String, _ folder: SourceFolder) -> XMLTree? {
        let path = Self.path(of: id)
        guard folder.exists(path) else { return nil }
        do throws(ImportError) {
            let document = try XMLTree.parse(folder.data(path), file: path)
            guard document.name == "document", document.first("content") != nil else {
                throw ImportError(path, "This is not a CNXML document", remedy: "Put a module in its place")
            }
            return document
        } catch {
            faults.append(error)
            return nil
        }
    }

    private static func chapters(_ content: XMLTree, below titles: [String]) -> [Chapter] {
        var chapters: [Chapter] = []
        var own = Chapter(title: titles.last ?? "", number: titles.isEmpty ? nil : 0, modules: [])
        func close() {
            if !own.modules.isEmpty { chapters.append(own) }
            own.modules = []
        }
        for element in content.elements {
            switch element.name {
            case "module": if let id = element["document"] { own.modules.append(Module(id: id)) }
            case "subcollection":
                close()
                if let inner = element.first("content") {
                    let title = element.first("title")?.plainText ?? ""
                    chapters += Self.chapters(inner, below: titles + [title])
                }
            default: break
            }
        }
        close()
        return chapters
    }
}

extension XMLTree {
    /// The text within on one line.
    var plainText: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    fileprivate var isIntroduction: Bool {
        has(class: "introduction") || first("title")?.plainText.lowercased() == "introduction"
    }
}
