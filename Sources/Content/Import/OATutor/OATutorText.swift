import Foundation

/// OATutor's texts as Markdown. They are plain text with LaTeX between `$$`, pictures as `##name.gif##`, and `\n` (a
/// backslash and an n) for a new line: https://github.com/CAHLR/OATutor/blob/master/src/platform-logic/renderText.js
struct OATutorText {
    /// The path in the course's folder of a picture, or nil when there is none.
    var figure: (String) -> String?
    /// Says what pictures show, as the source does not.
    var description: String

    func markdown(_ text: String) -> String {
        var lines: [String] = []
        for line in text.components(separatedBy: "\\n").flatMap({ $0.components(separatedBy: "\n") }) {
            var writer = MarkdownWriter()
            for (index, part) in line.components(separatedBy: "$$").enumerated() {
                if index.isMultiple(of: 2) {
                    write(part, to: &writer)
                } else if Self.isText(part) {
                    writer.add(text: part)
                } else {
                    writer.add(formula: Self.latex(part))
                }
            }
            if !writer.isEmpty { lines.append(writer.line) }
        }
        return lines.joined(separator: "\n\n")
    }

    /// The formulas of a text.
    static func formulas(in text: String) -> [String] {
        text.components(separatedBy: "$$").enumerated().filter { !$0.offset.isMultiple(of: 2) && !isText($0.element) }
            .map { latex($0.element) }
    }

    /// What the program that makes the content from spreadsheets leaves undone: blanks, powers, a space after `\to`, and
    /// delimiters within the delimiters.
    private static func latex(_ text: String) -> String {
        var latex = text.replacing("**", with: "^").replacing("\\(", with: "(").replacing("\\)", with: ")")
        if latex.contains("__") {
            latex = latex.replacing(#/_{2,}/#) { String(repeating: "\\_", count: $0.output.count) }
        }
        if latex.contains("\\to") { latex = latex.replacing(#/\\to(?!p\b)(?=[a-z])/#) { _ in "\\to " } }
        return latex
    }

    /// Markdown on one line.
    func line(_ text: String) -> String { markdown(text).replacing("\n\n", with: " ") }

    private func write(_ text: String, to writer: inout MarkdownWriter) {
        for (index, part) in text.components(separatedBy: "##").enumerated() {
            if index.isMultiple(of: 2) {
                writer.add(text: part)
            } else if let path = figure(part) {
                writer.add(figure: path, alternative: description)
            } else {
                writer.add(text: "(\(description))")
            }
        }
    }

    /// The spreadsheets that the content comes from take `sixty-five` for a formula; `___` is a blank.
    private static func isText(_ text: String) -> Bool {
        let text = text.trimmingCharacters(in: .whitespaces)
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        return text.count > 1 && text.allSatisfy { $0 == "_" }
            || words.count > 1 && words.allSatisfy { $0.count > 1 && $0.allSatisfy { $0.isASCII && $0.isLetter } }
    }
}
