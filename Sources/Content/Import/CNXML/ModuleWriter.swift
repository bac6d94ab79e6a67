import Foundation

/// Writes the content of one CNXML module as Markdown and takes the exercises out that can be checked.
///
/// Elements: https://docs.openstax.org/cnxml (CNXML 0.7 and 0.8).
struct ModuleWriter {
    let module: Collection.Module
    let labels: Labels
    let folder: SourceFolder
    /// Identifiers of exercises begin with this.
    let prefix: String

    var figures: [String: URL] = [:]
    var exercises: [ImportedExercise] = []
    var topics: [String] = []
    var leftOut = LeftOut()
    /// Pictures that are neither in the folder nor described.
    var undescribed = 0
    var identifiers = Identifiers()

    /// Where in the module something stands.
    struct Place {
        /// Level of the heading above.
        var level = 1
        /// The heading that exercises belong to.
        var topic: String?
        /// The number of the section that a chapter's review names.
        var section: String?
        /// Whether exercises are examples with their solutions shown.
        var isExample = false
        /// Whether exercises stay in the text even when they can be checked too.
        var keepsExercises = false
        /// Whether exercises belong to no single section, or repeat earlier ones.
        var isMixed = false
    }

    init(_ module: Collection.Module, labels: Labels, folder: SourceFolder, prefix: String) {
        self.module = module
        self.labels = labels
        self.folder = folder
        self.prefix = prefix
    }

    // MARK: Blocks

    /// The blocks of an element's content, each without empty lines around it.
    mutating func blocks(_ parent: XMLTree, _ place: Place) -> [String] {
        let exercises = place.isExample ? 0 : parent.elements.count { $0.name == "exercise" }
        var run = ExerciseRun(isActive: exercises > 0, isList: exercises > 1)
        var line = MarkdownWriter()
        var place = place
        func endLine() {
            if !line.isEmpty { run.add(line.line) }
            line = MarkdownWriter()
        }
        for (index, child) in parent.children.enumerated() {
            guard case .element(let element) = child else {
                if case .text(let text) = child { line.add(text: text) }
                continue
            }
            if isInline(element, within: parent) {
                write(element, to: &line)
                continue
            }
            endLine()
            switch element.name {
            case "exercise" where place.isExample: run.add(example(element, place))
            case "exercise":
                let instruction = run.instruction
                if let shown = exercise(element, place, instruction: instruction) {
                    run.add(exercise: shown)
                } else {
                    run.tookExercise()
                }
            case "para":
                let content = paragraph(element, place)
                if run.isActive, let topic = Self.heading(element) {
                    place.topic = topic
                    topics.append(topic)
                    run.add(heading: content)
                } else if run.isActive, Self.nextElement(after: index, in: parent)?.name == "exercise" {
                    run.add(instruction: content)
                } else {
                    run.add(content)
                }
            case "title", "label", "metadata", "glossary": break
            default: run.add(block(element, place))
            }
        }
        endLine()
        return run.end()
    }

    // MARK: Shape

    /// Whether an element continues a line of text.
    private func isInline(_ element: XMLTree, within parent: XMLTree) -> Bool {
        switch element.name {
        case "emphasis", "term", "link", "cite", "cite-title", "foreign", "span", "sub", "sup", "newline", "space",
            "footnote", "media", "image", "cnxn", "q":
            true
        case "math": element["display"] != "block"
        case "code": !element.isCodeBlock(within: parent)
        case "quote": element["display"] == "inline"
        case "list": element["display"] == "inline"
        default: false
        }
    }

    /// The text of a paragraph that is nothing but bold.
    private static func heading(_ element: XMLTree) -> String? {
        let parts = element.children.filter { child in
            if case .text(let text) = child { return !text.allSatisfy(\.isWhitespace) }
            if case .element(let element) = child { return element.name != "newline" }
            return false
        }
        guard parts.count == 1, case .element(let only)? = parts.first, only.name == "emphasis",
            ["bold", "strong", nil].contains(only["effect"])
        else { return nil }
        let text = only.plainText
        return text.isEmpty || text.count > 200 ? nil : text
    }

    private static func nextElement(after index: Int, in parent: XMLTree) -> XMLTree? {
        for child in parent.children.dropFirst(index + 1) {
            if case .element(let element) = child { return element }
        }
        return nil
    }

    static func isObjectives(_ section: XMLTree) -> Bool {
        section.name == "section"
            && (section.has(class: "learning-objectives")
                || section.first("title")?.plainText.lowercased() == "learning objectives")
    }
}
