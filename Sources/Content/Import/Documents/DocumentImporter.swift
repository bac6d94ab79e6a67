import Foundation

/// Reads single documents and folders of pages: PDF, Word, HTML, plain text.
struct DocumentImporter {
    /// The largest file of a document.
    static let sizeLimit = 256 << 20

    /// The format that a file's name says; nil for other files.
    static func format(of name: String) -> ImportFormat? {
        switch name.split(separator: ".").last?.lowercased() {
        case "pdf": .pdf
        case "docx": .docx
        case "html", "htm", "xhtml": .html
        case "txt", "text": .text
        default: nil
        }
    }

    /// - Parameters:
    ///   - path: of the file below `folder`.
    ///   - progress: what is done, and all.
    static func read(
        _ path: String, in folder: SourceFolder, progress: (String, Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        let file = try folder.file(path, limit: sizeLimit)
        let name = file.lastPathComponent
        let title = MarkdownWriter(text: file.deletingPathExtension().lastPathComponent.replacing("_", with: " "))
            .singleLine
        guard let format = format(of: name) else {
            throw ImportError(
                path, "This is no document that can be read",
                remedy: "Give a file that ends with .pdf, .docx, .html or .txt")
        }
        if format == .pdf {
            let document = try PDFImporter.read(file, name: name) { progress("pages", $0, $1) }
            return DocumentCourse.course(document, format, name: title, from: name)
        }
        guard let data = try? Data(contentsOf: file) else {
            throw ImportError(path, "The file cannot be read", remedy: "Allow this user to read it")
        }
        let scratch = try ScratchFolder()
        let document: Document =
            switch format {
            case .docx: try DOCXImporter.read(data, name: name, scratch: scratch)
            case .html: try page(data, path, in: folder).document
            default: try TextDocument.document(data, file: name)
            }
        guard document.size > 0 else {
            throw ImportError(path, "The document holds no text", remedy: "Give a document with text")
        }
        var imported = DocumentCourse.course(document, format, name: title, from: name)
        imported.scratch = [scratch]
        return imported
    }

    // MARK: Pages of a folder

    /// The pages of HTML in a folder, those of its own level first; nil when it holds none.
    static func pages(in folder: SourceFolder) -> [String]? {
        func list(_ place: String, _ depth: Int) -> [String] {
            let names = folder.names(in: place).map { place.isEmpty ? $0 : "\(place)/\($0)" }
            let pages = names.filter { format(of: $0) == .html }
            // The page that stands for its folder comes first.
            let first = pages.filter { $0.hasSuffix("index.html") || $0.hasSuffix("index.htm") }
            let others = pages.filter { !first.contains($0) }
            return first + others
                + (depth < 5 ? names.filter { format(of: $0) == nil }.flatMap { list($0, depth + 1) } : [])
        }
        let found = list("", 0)
        return found.isEmpty ? nil : found
    }

    /// A folder of pages, a lesson each; those of a subfolder are a unit.
    static func read(
        pages: [String], in folder: SourceFolder, progress: (Int, Int) -> Void
    ) throws(ImportError) -> ImportedCourse {
        guard pages.count > 1 else { return try read(pages.first ?? "", in: folder) { progress($1, $2) } }
        guard pages.count <= 5000 else {
            throw ImportError(
                folder.url.path, "The folder holds \(pages.count) pages, more than 5000", remedy: "Give a part of it")
        }
        var whole = Document()
        var read: [(path: String, page: Document)] = []
        for (index, path) in pages.enumerated() {
            progress(index, pages.count)
            do {
                read.append((path, try page(data(path, folder), path, in: folder).document))
            } catch {
                whole.leftOut.add("pages", error.description)
            }
        }
        return try course(
            of: read, whole, .html, name: folder.url.lastPathComponent, from: folder.url.lastPathComponent)
    }

    private static func data(_ path: String, _ folder: SourceFolder) throws(ImportError) -> Data {
        try folder.data(path)
    }

    /// Pages with their paths as one course.
    static func course(
        of pages: [(path: String, page: Document)], _ whole: Document, _ format: ImportFormat, name: String,
        from: String
    ) throws(ImportError) -> ImportedCourse {
        var whole = whole
        let withText = pages.filter { $0.page.size > 0 }
        guard let first = withText.first else {
            throw ImportError(from, "None of the pages holds text", remedy: "Give pages with text of their own")
        }
        whole.leftOut.add("pages", "they hold no text", count: pages.count - withText.count)
        whole.title = whole.title.isEmpty ? first.page.title : whole.title
        whole.language = whole.language ?? first.page.language
        whole.licence = whole.licence ?? first.page.licence
        whole.blocks = withText.prefix(20).flatMap(\.page.blocks)
        for (_, page) in withText {
            whole.authors += page.authors.filter { !whole.authors.contains($0) }
            whole.figures.merge(page.figures) { first, _ in first }
            whole.leftOut.add(page.leftOut)
        }
        whole.counts = [.init("pages", pages.count)]
        let title = whole.title.isEmpty ? name : whole.title
        let folders = Dictionary(grouping: withText) { Self.parent(of: $0.path) }
        let lessons = withText.map { path, page -> (unit: String, page: Document) in
            let folder = Self.parent(of: path)
            // A folder of one page makes no unit.
            guard folders.count > 1, folder != Self.parent(of: first.path), folders[folder, default: []].count > 1
            else {
                return (MarkdownWriter(text: title).singleLine, named(page, path))
            }
            let heading = String(folder.split(separator: "/").last ?? "").replacing("-", with: " ")
                .replacing("_", with: " ")
            return (
                MarkdownWriter(text: heading.prefix(1).uppercased() + heading.dropFirst()).singleLine, named(page, path)
            )
        }
        return DocumentCourse.course(pages: lessons, as: whole, format, name: name, from: from)
    }

    private static func parent(of path: String) -> String {
        path.split(separator: "/").dropLast().joined(separator: "/")
    }

    private static func named(_ page: Document, _ path: String) -> Document {
        guard page.title.isEmpty else { return page }
        var page = page
        let name = path.split(separator: "/").last.map(String.init) ?? path
        page.title = String(name.split(separator: ".").first ?? "").replacing("-", with: " ").replacing("_", with: " ")
        return page
    }

    private static func page(
        _ data: Data, _ path: String, in folder: SourceFolder
    ) throws(ImportError) -> (page: HTMLPage, document: Document) {
        let page = HTMLPage(root: try XMLTree.parse(html: data, file: path))
        var figures: [String: URL] = [:]
        var document = page.document { image, leftOut in
            figure(image["src"] ?? "", of: path, folder, &figures, &leftOut)
        }
        document.figures = figures
        document.counts = [.init("pages", 1)]
        return (page, document)
    }

    /// A picture that lies beside its page.
    private static func figure(
        _ source: String, of page: String, _ folder: SourceFolder, _ figures: inout [String: URL],
        _ leftOut: inout LeftOut
    ) -> String? {
        if source.hasPrefix("http:") || source.hasPrefix("https:") || source.hasPrefix("//")
            || source.hasPrefix("data:")
        {
            leftOut.add("figures", "the picture lies elsewhere and is not fetched")
            return nil
        }
        let plain = source.split(separator: "?").first.map(String.init)?.removingPercentEncoding ?? ""
        guard let path = ModuleWriter.figure(plain, of: page, folder) else {
            leftOut.add("figures", "the picture is not in the folder, or of a type that pages cannot show")
            return nil
        }
        do {
            let file = try folder.file(path, limit: SourceFolder.figureLimit)
            // Pictures of different folders may have the same name.
            let name =
                "figures/\(Identifiers.slug(path.count <= 90 ? path : file.lastPathComponent, fallback: "figure"))"
            figures[name] = file
            return name
        } catch {
            leftOut.add("figures", "\(error.message.prefix(1).lowercased())\(error.message.dropFirst())")
            return nil
        }
    }
}
