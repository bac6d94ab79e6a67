import Foundation

/// Pictures, formulas, code.
extension ModuleWriter {
    mutating func figure(_ element: XMLTree, _ place: Place) -> [String] {
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

    mutating func equation(_ element: XMLTree) -> [String] {
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

    mutating func formula(_ element: XMLTree, isDisplayed: Bool) -> String? {
        latex(element).map { isDisplayed ? "$$\n\($0)\n$$" : "$\($0)$" }
    }

    static func codeBlock(_ element: XMLTree) -> [String] {
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
    static func figure(_ source: String, of module: String, _ folder: SourceFolder) -> String? {
        guard let path = module.resolving(source), folder.exists(path),
            let type = path.split(separator: ".").last?.lowercased(), CourseFiles.figureTypes.contains(type)
        else { return nil }
        return path
    }
}
