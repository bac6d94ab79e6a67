/// What a model's Markdown may hold: no pictures, no links, and only citations of sources that exist.
enum Markup {
    /// - Parameter citation: the number to show for a cited source; nil when there is no such source.
    static func clean(_ text: String, _ citation: (Int) -> Int?) -> String {
        var clean = ""
        var rest = text[...]
        while let first = rest.first {
            if first == "$" || first == "`" {
                // Formulas and code stay as they are.
                let mark = rest.prefix { $0 == first }
                let end = rest.dropFirst(mark.count).firstRange(of: mark)?.upperBound ?? rest.endIndex
                clean += rest[..<end]
                rest = rest[end...]
            } else if first == "!", rest.dropFirst().first == "[", let (words, end) = link(rest.dropFirst()) {
                clean += words
                rest = rest[end...]
            } else if first == "[" || first == "【", let (numbers, end) = numbers(rest) {
                let shown = numbers.compactMap(citation)
                if shown.isEmpty { clean = String(Substring(clean).trimmedEnd { $0 == " " }) }
                clean += shown.map { "[\($0)]" }.joined()
                rest = rest[end...]
            } else if first == "[", let (words, end) = link(rest) {
                clean += words
                rest = rest[end...]
            } else if let address = address(rest) {
                // As code, so that it is shown but leads nowhere.
                if clean.hasSuffix("<") { clean.removeLast() }
                clean += "`\(address)`"
                rest = rest[address.endIndex...]
                if rest.first == ">" { rest.removeFirst() }
            } else {
                clean.append(first)
                rest.removeFirst()
            }
        }
        return clean
    }

    /// The words of `[words](address)` at the start of `text`, and where it ends.
    private static func link(_ text: Substring) -> (words: Substring, end: String.Index)? {
        guard let close = text.firstIndex(of: "]"), text[close...].hasPrefix("]("),
            let end = text[close...].firstIndex(of: ")")
        else { return nil }
        return (text[text.index(after: text.startIndex)..<close], text.index(after: end))
    }

    /// The numbers of `[1]`, `[1, 2]`, `[1](address)`, `【1】` or `【1†source】` at the start of `text`, and where it ends.
    private static func numbers(_ text: Substring) -> (numbers: [Int], end: String.Index)? {
        let isWide = text.first == "【"
        guard let close = text.firstIndex(of: isWide ? "】" : "]") else { return nil }
        let inner = text[text.index(after: text.startIndex)..<close].prefix { $0 != "†" }
        let numbers = inner.split { ", ，、".contains($0) }.map { Int($0) }
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        let end = isWide ? nil : link(text)?.end
        return (numbers.compactMap { $0 }, end ?? text.index(after: close))
    }

    private static func address(_ text: Substring) -> Substring? {
        guard ["http://", "https://", "www."].contains(where: text.lowercasedPrefix) else { return nil }
        return text.prefix { !$0.isWhitespace && $0.isASCII && !"<>`\"".contains($0) }
    }

    /// Chinese and other letters outside formulas and code.
    static func letters(_ text: String) -> (chinese: Int, other: Int) {
        var count = (chinese: 0, other: 0)
        var open: Character?
        for character in text {
            if character == "$" || character == "`" {
                if open == nil { open = character } else if open == character { open = nil }
            } else if open == nil, character.isLetter {
                if character.isASCII { count.other += 1 } else { count.chinese += 1 }
            }
        }
        return count
    }
}

extension Substring {
    fileprivate func lowercasedPrefix(_ prefix: String) -> Bool { self.prefix(prefix.count).lowercased() == prefix }
}
