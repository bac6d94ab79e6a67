import Foundation

/// Writes a line of Markdown from plain text, formulas and marked-up parts, so that text never becomes markup by accident.
struct MarkdownWriter {
    private(set) var text = ""
    /// Whether the last thing written is a formula, which no digit and no other formula may follow at once.
    private var endsWithFormula = false
    /// The mark that was closed last, when punctuation stands before it: CommonMark lets it close only if no letter follows.
    private var loose: (mark: String, punctuation: Int)?

    /// Shows nothing and parts what would otherwise be read together.
    private static let joiner = "\u{2060}"

    init() {}

    init(text: String) {
        add(text: text)
    }

    var isEmpty: Bool { text.allSatisfy { $0.isWhitespace || $0 == "\u{2060}" } }

    /// The line without white space at its ends, safe at the beginning of a line.
    var line: String { Self.guarded(text.trimmingCharacters(in: .whitespacesAndNewlines)) }

    /// The text without line breaks, for headings, cells and lists of one line each.
    var singleLine: String {
        line.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Plain text; runs of white space become one space.
    mutating func add(text plain: String) {
        guard let first = plain.first else { return }
        tighten(before: first)
        if endsWithFormula, first.isASCII, first.isNumber { text += Self.joiner }
        endsWithFormula = false
        var previous = text.last
        let characters = Array(plain)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            let written = Self.escaped(character, after: previous, before: next)
            if written == " ", previous == " " || previous == "\n" { continue }
            text += written
            previous = character.isWhitespace ? " " : character
        }
    }

    /// LaTeX without dollar signs; inline. What cannot stand between dollar signs is shown as it is written.
    mutating func add(formula latex: String) {
        guard Self.isSound(latex) else { return add(code: latex) }
        guard let latex = Self.formula(latex) else { return }
        tighten(before: "x")
        if endsWithFormula { text += Self.joiner }
        text += "$\(latex)$"
        endsWithFormula = true
    }

    /// What another writer wrote.
    mutating func add(_ other: MarkdownWriter) {
        guard let first = other.text.first else { return }
        tighten(before: first == "$" ? "x" : first)
        if endsWithFormula, first == "$" || first.isNumber { text += Self.joiner }
        text += text.last?.isWhitespace == true ? other.text.drop { $0 == " " } : other.text[...]
        endsWithFormula = other.endsWithFormula
        loose = other.loose
    }

    /// `*…*` or `**…**`; spaces at the ends stay outside, and punctuation where the marks would not work beside it.
    mutating func add(_ content: MarkdownWriter, markedBy mark: String) {
        let inner = content.text.trimmingCharacters(in: Self.spaces)
        guard let first = inner.first, let start = content.text.range(of: inner) else { return add(content) }
        let head = content.text[..<start.lowerBound].filter { $0 != Self.joiner.first }
        // What parts two marks counts as a word.
        let isAfterMark = head.isEmpty && text.last == "*"
        let isAfterWord =
            head.isEmpty
            && (text.last.map { !$0.isWhitespace && !Self.isPunctuation($0) } == true || endsWithFormula || isAfterMark)
        // Marks within the content that end where it ends would run together with these, and a link's brackets are
        // no punctuation.
        guard !(isAfterWord && Self.isPunctuation(first)), first != "*", inner.last != "*", !inner.contains("]("),
            inner.contains(where: { $0.isLetter || $0.isNumber })
        else { return add(content) }
        tighten(before: isAfterMark ? "x" : first)
        add(text: head)
        if text.last == "*" { text += Self.joiner }
        text += mark + inner + mark
        endsWithFormula = false
        let punctuation = inner.reversed().prefix(while: Self.isPunctuation).count
        loose = punctuation > 0 && punctuation < inner.count ? (mark, punctuation) : nil
        if start.upperBound < content.text.endIndex { add(text: " ") }
    }

    /// Takes the punctuation out of what was marked last when a word follows at once.
    private mutating func tighten(before next: Character) {
        defer { loose = nil }
        guard let (mark, count) = loose, !next.isWhitespace, !Self.isPunctuation(next) || next == "*",
            text.hasSuffix(mark)
        else { return }
        let content = text.dropLast(mark.count)
        var punctuation = content.suffix(count)
        // A code span stays whole.
        if let tick = punctuation.lastIndex(of: "`") { punctuation = punctuation[punctuation.index(after: tick)...] }
        guard !punctuation.isEmpty else { return }
        text = content.dropLast(punctuation.count) + mark + punctuation
    }

    private static let spaces = CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: joiner))

    private static func isPunctuation(_ character: Character) -> Bool {
        (character.isPunctuation || character.isSymbol) && character != "$"
    }

    /// A code span.
    mutating func add(code: String) {
        let code = code.split(whereSeparator: \.isNewline).joined(separator: " ").replacing("@{", with: "@ {")
        guard !code.allSatisfy(\.isWhitespace) else { return add(text: code) }
        var fence = "`"
        while code.contains(fence) { fence += "`" }
        let pad = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        tighten(before: "`")
        if text.last == "`" { text += Self.joiner }
        text += fence + pad + code + pad + fence
        endsWithFormula = false
    }

    /// A link, or its text alone where the address is none that a page may lead to.
    mutating func add(link content: MarkdownWriter, to address: String) {
        guard address.hasPrefix("https://") || address.hasPrefix("http://"),
            let url = URL(string: address), !content.isEmpty
        else { return add(content.isEmpty ? MarkdownWriter(text: address) : content) }
        let safe = url.absoluteString.replacing("(", with: "%28").replacing(")", with: "%29").replacing(
            " ", with: "%20")
        text += "[\(content.singleLine)](\(safe))"
        (endsWithFormula, loose) = (false, nil)
    }

    /// An image of the course's folder.
    mutating func add(figure path: String, alternative: String) {
        text += "![\(MarkdownWriter(text: alternative).singleLine)](\(path))"
        (endsWithFormula, loose) = (false, nil)
    }

    mutating func addLineBreak() {
        while text.last == " " { text.removeLast() }
        if !text.isEmpty, !text.hasSuffix("\\\n") { text += "\\\n" }
        (endsWithFormula, loose) = (false, nil)
    }

    /// LaTeX that can stand between dollar signs: on one line, dollar signs of its own escaped; nil when nothing is left.
    static func formula(_ latex: String) -> String? {
        var plain = ""
        var isEscaped = false
        for character in latex {
            if character == "$", !isEscaped { plain += "\\" }
            isEscaped = character == "\\" && !isEscaped
            plain.append(character.isNewline ? " " : character)
        }
        // `@{…}` would be a variable's value.
        plain = plain.replacing("@{", with: "@ {").trimmingCharacters(in: .whitespacesAndNewlines)
        // A closing dollar sign after a single backslash would not close.
        if plain.reversed().prefix(while: { $0 == "\\" }).count % 2 == 1 { plain += " {}" }
        return plain.isEmpty ? nil : plain
    }

    /// Whether braces are balanced, so that a formula ends where its dollar sign stands.
    static func isSound(_ latex: String) -> Bool {
        var depth = 0
        var isEscaped = false
        for character in latex {
            if !isEscaped, character == "{" { depth += 1 }
            if !isEscaped, character == "}" { depth -= 1 }
            if depth < 0 { return false }
            isEscaped = character == "\\" && !isEscaped
        }
        return depth == 0
    }

    private static func escaped(_ character: Character, after previous: Character?, before next: Character?) -> String {
        switch character {
        // An escaped `[` would open a displayed formula; no link comes about without its `]`.
        case "\\", "`", "*", "]", "<", "$": return "\\\(character)"
        case "_":
            // Between letters it is no mark.
            let isWithin = previous.map(\.isLetter) == true && next.map(\.isLetter) == true
            return isWithin ? "_" : "\\_"
        case "~": return next == "~" || previous == "~" ? "\\~" : "~"
        case "&": return next?.isLetter == true || next == "#" ? "\\&" : "&"
        case "{": return previous == "@" ? "\\{" : "{"
        case "\u{200B}", "\u{FEFF}", "\u{AD}": return ""
        default:
            if character.isWhitespace { return " " }
            // Control characters and noncharacters have no place in a text file.
            let isText = character.unicodeScalars.allSatisfy { scalar in
                scalar.properties.generalCategory != .control && !scalar.properties.isNoncharacterCodePoint
            }
            return isText ? String(character) : ""
        }
    }

    /// Each line with an escape where it would begin a heading, a list, a quotation or a rule.
    private static func guarded(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let first = line.first, first.isNumber || "-+#>=~|".contains(first) else { return String(line) }
            if let match = line.prefixMatch(of: #/(\d{1,9})([.)])(\s|$)/#) {
                return match.1 + "\\" + line.dropFirst(match.1.count)
            }
            let isMark = line.prefixMatch(of: #/(?:[-+](?:\s|$)|#{1,6}(?:\s|$)|>|=+\s*$|-+\s*$|~~~|\|)/#) != nil
            return isMark ? "\\" + line : String(line)
        }.joined(separator: "\n")
    }
}
