/// Where a Markdown text has mathematics: `$…$` and `\(…\)` in the line, `$$…$$` and `\[…\]` displayed.
///
/// The rules are those of Pandoc, so that prices stay prices: an opening `$` is not followed by white space, a closing
/// `$` is not preceded by white space nor followed by a digit, and `\$` is a dollar sign. Code is left alone. A formula
/// never reaches over a blank line.
///
/// ```swift
/// MathScanner("From $a$ to $b$ for \\$5").formulas.map(\.tex)  // ["a", "b"]
/// ```
package struct MathScanner: Sendable {
    package struct Formula: Hashable, Sendable {
        /// The source between the delimiters, without white space around it.
        package var tex: String
        package var isDisplayed: Bool
        /// UTF-8 offsets in the Markdown text, delimiters included.
        package var range: Range<Int>
    }

    /// In the order of the text.
    package private(set) var formulas: [Formula] = []
    /// UTF-8 offsets of dollar signs that are neither escaped nor part of a formula.
    package private(set) var strayDollars: [Int] = []
    /// UTF-8 offsets where an invisible character lets `*` open or close emphasis next to Chinese punctuation.
    ///
    /// CommonMark asks for white space between `**注意：**` and the text that goes on, which Chinese does not have.
    private(set) var emphasisJoints: [Int] = []

    private let bytes: [UInt8]
    /// Offsets of the line ends.
    private let lineEnds: [Int]
    /// For each kind of delimiter the offset before which it is known not to be closed, so that a text of nothing but
    /// opening delimiters is still scanned in linear time. Backticks have their number as key.
    private var unclosed: [Int: Int] = [:]

    package init(_ markdown: String) {
        bytes = Array(markdown.utf8)
        lineEnds = bytes.indices.filter { [bytes] in bytes[$0] == Self.newline }
        scan()
    }

    /// Line of a UTF-8 offset, from 0.
    package func line(of offset: Int) -> Int {
        var (low, high) = (0, lineEnds.count)
        while low < high {
            let middle = (low + high) / 2
            if lineEnds[middle] < offset {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// How far a closing `$` is looked for when braces are minded, in bytes.
    private static let longestInline = 4096
    private static let newline = UInt8(ascii: "\n")
    private static let dollar = UInt8(ascii: "$")
    private static let backslash = UInt8(ascii: "\\")

    private func byte(_ index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

    private func isSpace(_ byte: UInt8?) -> Bool { byte == nil || byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    private mutating func scan() {
        var index = 0
        var atLineStart = true
        while index < bytes.count {
            if atLineStart, let end = fencedCodeEnd(from: index) {
                index = end
                continue
            }
            let byte = bytes[index]
            atLineStart = byte == Self.newline
            switch byte {
            case Self.backslash:
                if let formula = bracketed(at: index) {
                    formulas.append(formula)
                    index = formula.range.upperBound
                } else {
                    index += 2
                    atLineStart = self.byte(index - 1) == Self.newline
                }
            case UInt8(ascii: "`"):
                index = codeSpanEnd(from: index)
            case Self.dollar:
                if let formula = dollars(at: index) {
                    formulas.append(formula)
                    index = formula.range.upperBound
                } else {
                    let length = self.byte(index + 1) == Self.dollar ? 2 : 1
                    strayDollars.append(index)
                    index += length
                }
            case UInt8(ascii: "*"):
                let end = bytes[index...].firstIndex { $0 != byte } ?? bytes.count
                if let joint = joint(beside: index..<end) { emphasisJoints.append(joint) }
                index = end
            default:
                index += 1
            }
        }
    }

    // MARK: Code

    /// The end of the fenced code block that opens on the line at `start`, or nil when none does.
    private func fencedCodeEnd(from start: Int) -> Int? {
        guard let (mark, length) = fence(at: start) else { return nil }
        var line = lineEnd(from: start)
        while line < bytes.count {
            let end = lineEnd(from: line)
            if let (closing, closingLength) = fence(at: line), closing == mark, closingLength >= length,
                bytes[line..<end].reversed().drop(while: { isSpace($0) }).first == mark
            {
                return end
            }
            line = end
        }
        return bytes.count
    }

    /// The fence that a line begins with, after quotation marks, list markers and indentation.
    private func fence(at start: Int) -> (mark: UInt8, length: Int)? {
        var index = start
        while let byte = byte(index), byte == 32 || byte == 9 || byte == UInt8(ascii: ">") { index += 1 }
        if let marker = byte(index), [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(marker),
            byte(index + 1) == 32
        {
            index += 2
            while byte(index) == 32 { index += 1 }
        }
        guard let mark = byte(index), mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let end = bytes[index...].firstIndex { $0 != mark } ?? bytes.count
        guard end - index >= 3 else { return nil }
        // A line such as ```` ```x``` ```` is a code span.
        if mark == UInt8(ascii: "`"), bytes[end..<lineEnd(from: end)].contains(mark) { return nil }
        return (mark, end - index)
    }

    private func lineEnd(from index: Int) -> Int {
        bytes[index...].firstIndex(of: Self.newline).map { $0 + 1 } ?? bytes.count
    }

    /// The end of the code span that opens at `start`; of the run of backticks alone when it is never closed.
    private mutating func codeSpanEnd(from start: Int) -> Int {
        let tick = bytes[start]
        let opened = bytes[start...].firstIndex { $0 != tick } ?? bytes.count
        if start < unclosed[opened - start, default: 0] { return opened }
        var index = opened
        while index < bytes.count {
            if bytes[index] == tick {
                let end = bytes[index...].firstIndex { $0 != tick } ?? bytes.count
                if end - index == opened - start { return end }
                index = end
            } else if bytes[index] == Self.newline, isBlankLine(at: index + 1) {
                break
            } else {
                index += 1
            }
        }
        unclosed[opened - start] = index
        return opened
    }

    // MARK: Formulas

    /// `\(…\)` or `\[…\]`.
    private mutating func bracketed(at start: Int) -> Formula? {
        switch byte(start + 1) {
        case UInt8(ascii: "("):
            closed(at: start, by: [Self.backslash, UInt8(ascii: ")")], kind: -1, isDisplayed: false)
        case UInt8(ascii: "["): closed(at: start, by: [Self.backslash, UInt8(ascii: "]")], kind: -2, isDisplayed: true)
        default: nil
        }
    }

    /// `$…$` or `$$…$$`.
    private mutating func dollars(at start: Int) -> Formula? {
        if byte(start + 1) == Self.dollar {
            return closed(at: start, by: [Self.dollar, Self.dollar], kind: -3, isDisplayed: true)
        }
        guard !isSpace(byte(start + 1)) else { return nil }
        // `\text{if $x$}` has dollars of its own in braces; unbalanced braces are looked at a second time without.
        return inline(from: start, mindsBraces: true) ?? inline(from: start, mindsBraces: false)
    }

    /// The formula between two delimiters of two bytes each.
    private mutating func closed(at start: Int, by closing: [UInt8], kind: Int, isDisplayed: Bool) -> Formula? {
        if start < unclosed[kind, default: 0] { return nil }
        var index = start + 2
        while index + 1 < bytes.count {
            if bytes[index] == closing[0], bytes[index + 1] == closing[1] {
                return formula(start + 2..<index, within: start..<index + 2, isDisplayed: isDisplayed)
            } else if bytes[index] == Self.backslash {
                index += 2
            } else if bytes[index] == Self.newline, isBlankLine(at: index + 1) {
                break
            } else {
                index += 1
            }
        }
        unclosed[kind] = index
        return nil
    }

    private func inline(from start: Int, mindsBraces: Bool) -> Formula? {
        var depth = 0
        var index = start + 1
        let end = mindsBraces ? min(bytes.count, start + Self.longestInline) : bytes.count
        while index < end {
            switch bytes[index] {
            case Self.backslash:
                index += 1
            case UInt8(ascii: "{") where mindsBraces: depth += 1
            case UInt8(ascii: "}") where mindsBraces: depth -= 1
            case Self.dollar where depth <= 0:
                let next = byte(index + 1)
                let isPrice = next.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
                guard !isSpace(bytes[index - 1]), !isPrice, index > start + 1 else { return nil }
                return formula(start + 1..<index, within: start..<index + 1, isDisplayed: false)
            case Self.newline where startsBlock(at: index + 1):
                return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    private func formula(_ inside: Range<Int>, within range: Range<Int>, isDisplayed: Bool) -> Formula? {
        var tex = String(decoding: bytes[inside], as: UTF8.self)
        if tex.contains("\n") {
            // Inside a quotation each line begins with the quotation's mark.
            let line = bytes[..<range.lowerBound].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
            if bytes[line..<range.lowerBound].first(where: { $0 != 32 }) == UInt8(ascii: ">") {
                tex = tex.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { $0.drop { $0 == ">" || $0 == " " } }.joined(separator: "\n")
            }
        }
        tex = tex.trimmed
        return tex.isEmpty ? nil : Formula(tex: tex, isDisplayed: isDisplayed, range: range)
    }

    // MARK: Lines

    /// Whether the line at `start` is empty but for white space and quotation marks.
    private func isBlankLine(at start: Int) -> Bool {
        for byte in bytes[min(start, bytes.count)...] {
            if byte == Self.newline { return true }
            if !isSpace(byte), byte != UInt8(ascii: ">") { return false }
        }
        return true
    }

    /// Whether the line at `start` ends the paragraph before it.
    private func startsBlock(at start: Int) -> Bool {
        if isBlankLine(at: start) { return true }
        var index = start
        while byte(index) == 32 || byte(index) == 9 { index += 1 }
        switch byte(index) {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): return isSpace(byte(index + 1))
        case UInt8(ascii: "#"), UInt8(ascii: "|"): return true
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return fence(at: start) != nil
        case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
            let end = bytes[index...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let end, end - index < 10 else { return false }
            return (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")) && isSpace(byte(end + 1))
        default: return false
        }
    }

    // MARK: Emphasis

    private func joint(beside run: Range<Int>) -> Int? {
        guard let before = scalar(endingAt: run.lowerBound), let after = scalar(startingAt: run.upperBound) else {
            return nil
        }
        if Self.isWidePunctuation(before), Self.isWord(after) { return run.lowerBound }
        if Self.isWidePunctuation(after), Self.isWord(before) { return run.upperBound }
        return nil
    }

    private func scalar(endingAt index: Int) -> Unicode.Scalar? {
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? nil : scalar(startingAt: start)
    }

    private func scalar(startingAt index: Int) -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        return String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !isPunctuation(scalar)
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            true
        case .currencySymbol, .modifierSymbol, .mathSymbol, .otherSymbol: scalar.isASCII
        default: false
        }
    }

    private static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2010...0x2027, 0x3000...0x303F, 0xFE30...0xFE4F, 0xFF00...0xFFEF: isPunctuation(scalar)
        default: false
        }
    }
}

extension StringProtocol {
    /// Without white space and line breaks at both ends.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }),
            let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
