/// Cuts Markdown into blocks (paragraphs, lists, tables, formulas, code) and prose into sentences, without cutting a
/// formula or code apart.
package enum MarkdownBlocks {
    /// The blocks of `text`, which empty lines separate; empty lines within code and `$$…$$` do not.
    package static func split(_ text: some StringProtocol) -> [String] {
        var blocks: [String] = []
        var block: [Substring] = []
        var scanner = FenceScanner()
        for line in Substring(text).split(separator: "\n", omittingEmptySubsequences: false) {
            let isOpen = scanner.isOpen
            scanner.read(line)
            if !isOpen && line.allSatisfy(\.isWhitespace) {
                if !block.isEmpty { blocks.append(block.joined(separator: "\n")) }
                block = []
            } else {
                block.append(line)
            }
        }
        if !block.isEmpty { blocks.append(block.joined(separator: "\n")) }
        return blocks
    }

    /// The sentences of a paragraph, each with the white space that follows it.
    package static func sentences(_ text: some StringProtocol) -> [Substring] {
        var sentences: [Substring] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            let end = sentenceEnd(in: rest, isComplete: true) ?? rest.endIndex
            sentences.append(rest[..<end])
            rest = rest[end...]
        }
        return sentences
    }

    /// Where the first sentence of `text` ends, its closing quotes, brackets and spaces included.
    ///
    /// - Parameter isComplete: whether nothing follows `text`. If something may, an end is only given when it is certain.
    package static func sentenceEnd(in text: Substring, isComplete: Bool) -> String.Index? {
        var index = text.startIndex
        var open: Substring?
        while index < text.endIndex {
            let character = text[index]
            if character == "\\" {
                index = text.index(index, offsetBy: 2, limitedBy: text.endIndex) ?? text.endIndex
                continue
            }
            if character == "$" || character == "`" {
                let mark = text[index...].prefix { $0 == character }
                if open == nil { open = mark } else if open == mark { open = nil }
                index = mark.endIndex
                continue
            }
            let next = text.index(after: index)
            if open == nil, isEnd(text, at: index, next, isComplete) {
                let end = text[next...].drop { "”’\"'）)」』】].。！？!?".contains($0) }.drop { $0 == " " }.startIndex
                return end < text.endIndex || isComplete ? end : nil
            }
            index = next
        }
        return nil
    }

    private static func isEnd(
        _ text: Substring, at index: String.Index, _ next: String.Index, _ isComplete: Bool
    ) -> Bool {
        switch text[index] {
        case "。", "！", "？", "…": return true
        case "!", "?", ".":
            let after = text[next...].first
            guard after.map({ $0.isWhitespace || "”’\"')".contains($0) || $0.isWide }) ?? isComplete else {
                return false
            }
            guard text[index] == "." else { return true }
            // Not after an abbreviation or the number of a list item.
            let before = text[..<index]
            let start = before.lastIndex { $0.isWhitespace || $0 == "(" }.map(before.index(after:)) ?? before.startIndex
            let word = before[start...]
            let isNumber = start == text.startIndex && word.count <= 2 && word.allSatisfy(\.isNumber)
            return
                !(isNumber || ["e.g", "i.e", "cf", "vs", "Fig", "Eq", "No", "Mr", "Ms", "Dr"].contains(String(word)))
        default: return false
        }
    }
}

/// Follows fenced code and display formulas from line to line.
struct FenceScanner {
    private var fence: Substring?
    private var isFormula = false

    var isOpen: Bool { fence != nil || isFormula }
    var isCode: Bool { fence != nil }

    mutating func read(_ line: Substring) {
        let text = line.drop { $0 == " " }
        if let mark = text.first, mark == "`" || mark == "~", !isFormula {
            let run = text.prefix { $0 == mark }
            if let open = fence {
                if run.count >= open.count, run.first == open.first { fence = nil }
                return
            } else if run.count >= 3 {
                fence = run
                return
            }
        }
        guard fence == nil else { return }
        var rest = text
        while let dollars = rest.firstRange(of: "$$") {
            isFormula.toggle()
            rest = rest[dollars.upperBound...]
        }
    }
}

extension Character {
    /// A Chinese character or full-width sign, beside which no space is needed.
    package var isWide: Bool { unicodeScalars.first.map { (0x2E80...0xFFEF).contains($0.value) } ?? false }
}
