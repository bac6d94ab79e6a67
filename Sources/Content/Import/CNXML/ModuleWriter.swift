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

    private mutating func block(_ element: XMLTree, _ place: Place) -> [String] {
        switch element.name {
        case "section": section(element, place)
        case "list": list(element, place)
        case "table": table(element, place)
        case "figure", "subfigure": figure(element, place)
        case "equation": equation(element)
        case "math": formula(element, isDisplayed: true).map { [$0] } ?? []
        case "note", "example": boxed(element, place)
        case "quote": Self.quoted(blocks(element, place))
        case "code", "preformat": Self.codeBlock(element)
        case "rule", "proof", "statement", "problem", "solution", "commentary": titled(element, place)
        case "definition": definition(element)
        case "iframe", "object", "audio", "video", "flash", "java-applet", "labview", "download", "text": []
        default: blocks(element, place)
        }
    }

    private mutating func paragraph(_ element: XMLTree, _ place: Place) -> [String] {
        let title = element.first("title").map { inline($0) }
        let content = blocks(element, place)
        guard let title, !title.isEmpty else { return content }
        var head = MarkdownWriter()
        head.add(title, markedBy: "**")
        // A run-in heading.
        guard let first = content.first, first.first?.isLetter == true else { return [head.line] + content }
        return ["\(head.line) \(first)"] + content.dropFirst()
    }

    private mutating func section(_ element: XMLTree, _ place: Place) -> [String] {
        guard !Self.isObjectives(element) else { return [] }
        var inner = place
        inner.level = min(6, place.level + 1)
        let title = element.first("title").map { inline($0).singleLine } ?? ""
        let plain = element.first("title")?.plainText ?? ""
        if let link = element.first("title")?.first("link"), let target = link["document"] {
            inner.section = labels.number(of: target)
            inner.isMixed = inner.section == nil
        } else if element.has(class: "review-exercises") || element.has(class: "practice-test") {
            inner.isMixed = true
        }
        if !plain.isEmpty {
            inner.topic = plain
            topics.append(plain)
        }
        let taken = exercises.count
        let content = blocks(element, inner)
        if content.isEmpty, title.isEmpty || exercises.count > taken || element.first("exercise") != nil { return [] }
        // Headings with a meaning of their own in our format, see LessonReader.
        let isReserved =
            LessonReader.definitionHeadings.contains(title) || LessonReader.objectiveHeadings.contains(title)
        let level = isReserved ? max(3, inner.level) : inner.level
        return (title.isEmpty ? [] : ["\(String(repeating: "#", count: level)) \(title)"]) + content
    }

    private mutating func list(_ element: XMLTree, _ place: Place) -> [String] {
        let title = element.first("title").map { inline($0).line }
        let items = element.elements.filter { $0.name == "item" }
        let isNumbered = element["list-type"] == "enumerated"
        let style = element.has(class: "circled") ? "circled" : element["number-style"] ?? "arabic"
        let start = element["start-value"].flatMap { Int($0) }.map { min(max(0, $0), 1_000_000) } ?? 1
        let written = items.enumerated().map { index, item -> String in
            let content = blocks(item, place).joined(separator: "\n\n")
            let label = isNumbered ? Self.label(start + index, style).flatMap { content.hasPrefix($0) ? nil : $0 } : nil
            let mark = isNumbered && style == "arabic" ? "\(start + index). " : "- "
            return Self.item(label.map { "\($0) \(content)" } ?? content, mark)
        }.filter { !$0.isEmpty }
        guard !written.isEmpty else { return title.map { [$0] } ?? [] }
        let isLoose = written.contains { $0.contains("\n\n") }
        return (title.map { [$0] } ?? []) + [written.joined(separator: isLoose ? "\n\n" : "\n")]
    }

    /// Markdown numbers with digits only; other marks are written out.
    private static func label(_ number: Int, _ style: String) -> String? {
        guard (1...26).contains(number) else { return nil }
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number - 1)))
        return switch style {
        case "circled": UnicodeScalar(0x24D0 + UInt32(number - 1)).map { String(Character($0)) }
        case "lower-alpha": "(\(letter))"
        case "upper-alpha": "(\(letter.uppercased()))"
        case "lower-roman", "upper-roman": "(\(number))"
        default: nil
        }
    }

    private static func item(_ content: String, _ mark: String) -> String {
        let indent = String(repeating: " ", count: mark.count)
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { $0 == 0 ? mark + $1 : $1.isEmpty ? "" : indent + $1 }.joined(separator: "\n")
    }

    /// A note or an example: a quotation with its title in bold.
    private mutating func boxed(_ element: XMLTree, _ place: Place) -> [String] {
        var inner = place
        inner.isExample = element.name == "example"
        inner.keepsExercises = element.name == "note"
        inner.isMixed = place.isMixed || element.has(class: "be-prepared")
        let content = blocks(element, inner)
        guard !content.isEmpty else { return [] }
        var heads: [MarkdownWriter] = []
        if let name = element["id"].flatMap({ labels.name(of: $0, in: module.id) }), element.name == "example" {
            heads.append(MarkdownWriter(text: name))
        }
        for part in ["label", "title"] {
            if let title = element.first(part).map({ inline($0) }), !title.isEmpty { heads.append(title) }
        }
        if heads.isEmpty, let title = Self.title(ofClass: element) { heads.append(MarkdownWriter(text: title)) }
        guard !heads.isEmpty else { return Self.quoted(content) }
        var head = MarkdownWriter()
        for (index, part) in heads.enumerated() {
            if index > 0 { head.add(text: ": ") }
            head.add(part)
        }
        var bold = MarkdownWriter()
        bold.add(head, markedBy: "**")
        return Self.quoted([bold.line] + content)
    }

    private static func title(ofClass element: XMLTree) -> String? {
        guard let name = element.classes.last else { return nil }
        let known = ["try": "Try it", "howto": "How to"]
        let words = name.split(separator: "-").filter { !$0.allSatisfy(\.isNumber) }.joined(separator: " ")
        return known[String(name)] ?? (words.isEmpty ? nil : words.prefix(1).uppercased() + words.dropFirst())
    }

    static func quoted(_ blocks: [String]) -> [String] {
        guard !blocks.isEmpty else { return [] }
        let lines = blocks.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
        return [lines.map { $0.isEmpty ? ">" : "> \($0)" }.joined(separator: "\n")]
    }

    private mutating func titled(_ element: XMLTree, _ place: Place) -> [String] {
        let title = (element.first("title") ?? element.first("label")).map { inline($0) } ?? MarkdownWriter()
        var head = MarkdownWriter()
        head.add(title, markedBy: "**")
        return (head.isEmpty ? [] : [head.line]) + blocks(element, place)
    }

    private mutating func example(_ element: XMLTree, _ place: Place) -> [String] {
        element.elements.flatMap { part -> [String] in
            let content = blocks(part, place)
            guard part.name == "solution", !content.isEmpty else { return content }
            return ["**\(part.first("title").map { inline($0).singleLine } ?? "Solution")**"] + content
        }
    }

    private mutating func definition(_ element: XMLTree) -> [String] {
        guard let (term, meaning) = termAndMeaning(element) else { return [] }
        return ["**\(term)**: \(meaning)"]
    }

    /// The parts of a glossary entry, each on one line.
    mutating func termAndMeaning(_ definition: XMLTree) -> (term: String, meaning: String)? {
        var term = definition.first("term").map { inline($0).singleLine } ?? ""
        // The term is set bold as a whole.
        term = term.replacing("**", with: "")
        let meanings = definition.elements.filter { $0.name == "meaning" }.map { inline($0).singleLine }
        let meaning = meanings.filter { !$0.isEmpty }.joined(separator: "; ")
        return term.isEmpty || meaning.isEmpty ? nil : (term, meaning)
    }

    // MARK: Figures, formulas, code

    private mutating func figure(_ element: XMLTree, _ place: Place) -> [String] {
        var content: [String] = []
        var line = MarkdownWriter()
        for part in element.elements {
            switch part.name {
            case "media", "image":
                write(part, to: &line)
                if !line.isEmpty { content.append(line.line) }
                line = MarkdownWriter()
            case "caption", "title", "label": break
            default: content += block(part, place)
            }
        }
        var caption = MarkdownWriter()
        if let name = element["id"].flatMap({ labels.name(of: $0, in: module.id) }) {
            caption.add(MarkdownWriter(text: name + "."), markedBy: "**")
            caption.add(text: " ")
        }
        for part in ["title", "caption"] {
            if let text = element.first(part).map({ inline($0) }), !text.isEmpty {
                caption.add(text)
                caption.add(text: " ")
            }
        }
        return content + (caption.isEmpty ? [] : [caption.singleLine])
    }

    private mutating func equation(_ element: XMLTree) -> [String] {
        element.elements.flatMap { part -> [String] in
            part.name == "math" ? formula(part, isDisplayed: true).map { [$0] } ?? [] : block(part, Place())
        }
    }

    /// LaTeX of a formula; nil when it shows nothing.
    mutating func latex(_ element: XMLTree) -> String? {
        let (latex, unknown) = MathML.latex(element)
        for name in unknown {
            leftOut.add("formula parts", "the MathML element <\(name)> is not known; its content is kept")
        }
        guard let formula = MarkdownWriter.formula(latex) else { return nil }
        guard formula.utf8.count <= 10_000 else {
            leftOut.add("formulas", "longer than 10000 characters")
            return nil
        }
        return formula
    }

    private mutating func formula(_ element: XMLTree, isDisplayed: Bool) -> String? {
        latex(element).map { isDisplayed ? "$$\n\($0)\n$$" : "$\($0)$" }
    }

    private static func codeBlock(_ element: XMLTree) -> [String] {
        let lines = element.codeText.split(separator: "\n", omittingEmptySubsequences: false)
        let written = lines.filter { !$0.allSatisfy(\.isWhitespace) }
        guard !written.isEmpty else { return [] }
        let indent = written.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        let code = lines.map { $0.dropFirst(indent) }.joined(separator: "\n").trimmingCharacters(in: .newlines)
        var fence = "```"
        while code.contains(fence) { fence += "`" }
        let language = (element["lang"] ?? "").prefix { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" }
        return ["\(fence)\(language)\n\(code)\n\(fence)"]
    }

    /// Adds a picture, or what it shows where the picture is not in the folder.
    mutating func write(media element: XMLTree, to line: inout MarkdownWriter) {
        let media = element.name == "media" ? element.elements.first { $0.name != "text" } ?? element : element
        let description = (element["alt"] ?? media["alt"] ?? "").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let isDescribed = description.contains { $0.isLetter || $0.isNumber }
        if ["iframe", "video", "audio", "object", "flash"].contains(media.name) {
            let address = media["src"] ?? ""
            if address.hasPrefix("http") {
                line.add(link: MarkdownWriter(text: description.replacing("_", with: " ")), to: address)
            } else {
                leftOut.add("interactive parts", "they are not in the folder, or are programs of their own")
            }
            return
        }
        if media.name == "image", let source = media["src"], let path = Self.figure(source, of: module.path, folder) {
            do {
                let name =
                    "figures/"
                    + Identifiers.slug(path.split(separator: "/").last.map(String.init) ?? "", fallback: "figure")
                figures[name] = try folder.file(path, limit: SourceFolder.figureLimit)
                line.add(figure: name, alternative: isDescribed ? description : "Figure")
                return
            } catch {
                leftOut.add("figures", "\(error.message.prefix(1).lowercased())\(error.message.dropFirst())")
            }
        } else {
            if isDescribed {
                leftOut.add("figures", "the picture is not in the folder; its description stands in its place")
            } else {
                undescribed += 1
            }
        }
        line.add(text: isDescribed ? "(Picture: \(description))" : "(Picture)")
    }

    /// The path of a picture below the book's folder, if it is one that can be shown and is there.
    private static func figure(_ source: String, of module: String, _ folder: SourceFolder) -> String? {
        guard let path = module.resolving(source), folder.exists(path),
            let type = path.split(separator: ".").last?.lowercased(), CourseFiles.figureTypes.contains(type)
        else { return nil }
        return path
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

/// The blocks of a section with exercises: headings and instructions are held back until it is known whether anything
/// below them stays in the text.
struct ExerciseRun {
    let isActive: Bool
    private let isList: Bool
    private var blocks: [String] = []
    private var heading: [String] = []
    private var pendingInstruction: [String] = []
    private var tookBelowHeading = false
    /// What the exercises that follow are told to do; `.unknown` when it is not a plain paragraph.
    private(set) var instruction: Instruction = .none

    enum Instruction: Equatable {
        case none
        case text(String)
        /// They refer to something that an exercise alone does not show.
        case unknown
    }

    init(isActive: Bool, isList: Bool) {
        self.isActive = isActive
        self.isList = isList
    }

    mutating func add(_ block: String) { add([block]) }

    mutating func add(_ new: [String]) {
        guard !new.isEmpty else { return }
        flush()
        blocks += new
        if isActive { instruction = .unknown }
    }

    mutating func add(heading new: [String]) {
        dropOrFlush()
        heading = new
        tookBelowHeading = false
        instruction = .none
    }

    mutating func add(instruction new: [String]) {
        if !pendingInstruction.isEmpty, !tookBelowHeading { flush() }
        pendingInstruction = new
        instruction = new.count == 1 ? .text(new[0]) : .unknown
    }

    /// An exercise that stays in the text.
    mutating func add(exercise: [String]) {
        guard !exercise.isEmpty else { return }
        flush()
        guard isList else {
            blocks += exercise
            return
        }
        let lines = exercise.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
        blocks.append(
            lines.enumerated().map { $0 == 0 ? "- \($1)" : $1.isEmpty ? "" : "  \($1)" }.joined(separator: "\n"))
    }

    mutating func tookExercise() { tookBelowHeading = true }

    mutating func end() -> [String] {
        dropOrFlush()
        return blocks
    }

    private mutating func flush() {
        blocks += heading + pendingInstruction
        heading = []
        pendingInstruction = []
    }

    private mutating func dropOrFlush() {
        if !tookBelowHeading { flush() }
        heading = []
        pendingInstruction = []
    }
}
