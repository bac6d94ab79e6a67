import DomainModel
package import Foundation

/// Damages inputs in the ways that break parsers: the same seed damages them in the same way.
package struct Mutator {
    private var generator: SplitMix64
    /// Longest input that it makes, in bytes.
    private let limit: Int

    package init(seed: UInt64, limit: Int = 16 << 10) {
        generator = SplitMix64(seed: seed)
        self.limit = limit
    }

    package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &generator) }

    /// One to four faults in `input`, some of them pieces of `other`.
    package mutating func mutate(_ input: Data, with other: Data) -> Data {
        var bytes = Array(input)
        // Half of the markup stays well-formed, so that what comes after its parser is met, too.
        if bytes.contains(UInt8(ascii: "<")), below(2) == 0 {
            for _ in 0...below(4) {
                below(4) == 0 ? replaceNumber(&bytes, from: below(bytes.count + 1)) : rearrange(&bytes)
            }
            return Data(bytes.prefix(limit))
        }
        for _ in 0...below(4) { damage(&bytes, Array(other)) }
        return Data(bytes.prefix(limit))
    }

    private mutating func damage(_ bytes: inout [UInt8], _ other: [UInt8]) {
        let place = below(bytes.count + 1)
        let end = min(bytes.count, place + below(64) + 1)
        switch below(12) {
        case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
        case 1: if place < bytes.count { bytes[place] = UInt8(below(256)) }
        case 2: bytes.removeSubrange(place..<end)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 5: bytes.insert(contentsOf: bytes, at: place)
        case 6:
            let start = below(other.count + 1)
            bytes.replaceSubrange(place..<end, with: other[start..<min(other.count, start + below(200))])
        case 7: replaceNumber(&bytes, from: place)
        case 8: bytes.insert(contentsOf: nested(), at: place)
        case 9, 10: bytes.insert(contentsOf: Self.words[below(Self.words.count)], at: place)
        default:
            // Two pieces change places.
            let piece = Array(bytes[place..<end])
            bytes.removeSubrange(place..<end)
            bytes.insert(contentsOf: piece, at: below(bytes.count + 1))
        }
    }

    private static let words: [[UInt8]] =
        [
            "\0", "\u{FEFF}", "\r", "\n\n", "\r\n\r\n", "]]>", "-->", "<!--", "<![CDATA[", "&#0;", "&#x110000;",
            "&amp;amp;", "&x;", "$$",
            "\\(", "\\[", "```", "~~~", "---", "***", "![", "](", "../", "..\\", "%00", "%2e%2e/", "|", "\t", "{}",
            "[]", "null", "\"",
            "\\u0000", "\\ud800", "data: ", "data:[DONE]", "event: error", "\u{202E}", "\u{1F469}\u{200D}\u{1F4BB}",
            "。", "第一章", "<p>", "</p>",
            "<table>", "<!DOCTYPE x [", "<!ENTITY a 'b'>", "<think>", "</think>", "<!-- page 1 -->", "## Terms", "@{a}",
            ":label:`x`", "```{.python}",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC3], [0xE4, 0xBD], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xFE, 0xFF], [0xFF, 0xFE, 0x41, 0x00],
        ]

    private static let numbers = [
        "0", "-1", "1", "127", "128", "255", "256", "32767", "65535", "65536", "2147483647", "2147483648",
        "-2147483648", "4294967295",
        "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616", "1e308", "1e309",
        "-1e400", "nan",
        "inf", "0.1", "1e-400", "00000000000000000001", "99999999999999999999999999999999",
    ]

    /// Puts an extreme in the place of the next number.
    private mutating func replaceNumber(_ bytes: inout [UInt8], from place: Int) {
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
        let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.endIndex
        bytes.replaceSubrange(start..<end, with: Self.numbers[below(Self.numbers.count)].utf8)
    }

    /// Removes, doubles, moves or nests an element with all it holds.
    private mutating func rearrange(_ bytes: inout [UInt8]) {
        guard let element = element(in: bytes, from: below(bytes.count + 1)) else { return }
        let piece = Array(bytes[element])
        switch below(4) {
        case 0: bytes.removeSubrange(element)
        case 1: bytes.insert(contentsOf: piece, at: element.lowerBound)
        case 2:
            guard let other = self.element(in: bytes, from: below(bytes.count + 1)) else { return }
            bytes.replaceSubrange(other, with: piece)
        default:
            // Into itself, again and again.
            let tag = piece.prefix { $0 != UInt8(ascii: ">") } + [UInt8(ascii: ">")]
            let name = tag.dropFirst().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
            let end = Array("</".utf8) + name + [UInt8(ascii: ">")]
            let depth = 1 << below(8)
            bytes.replaceSubrange(
                element,
                with: Array(repeating: Array(tag), count: depth).joined() + piece
                    + Array(repeating: end, count: depth).joined())
        }
    }

    /// The first whole element that begins at or behind `place`.
    private func element(in bytes: [UInt8], from place: Int) -> Range<Int>? {
        var depth = 0
        var start: Int?
        var index = place
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"),
                let close = bytes[index...].firstIndex(of: UInt8(ascii: ">")), close > index + 1
            else {
                index += 1
                continue
            }
            switch bytes[index + 1] {
            case UInt8(ascii: "/"):
                if start != nil { depth -= 1 }
            case UInt8(ascii: "!"), UInt8(ascii: "?"): break
            default:
                if start == nil { start = index }
                if bytes[close - 1] != UInt8(ascii: "/") { depth += 1 }
            }
            if let start, depth == 0 { return start..<(close + 1) }
            index = close + 1
        }
        return nil
    }

    private mutating func nested() -> [UInt8] {
        let brackets = [
            ("[", "]"), ("{", "}"), ("(", ")"), ("{\"a\":", "}"), ("<div>", "</div>"), ("<section>", "</section>"),
            ("<mrow>", "</mrow>"),
            ("<ul><li>", "</li></ul>"), ("> ", ""), ("*", "*"), ("**", ""), ("  - ", "\n"), ("\\frac{", "}"),
            ("<w:tbl>", "</w:tbl>"),
        ]
        let (open, close) = brackets[below(brackets.count)]
        let depth = 1 << below(10)
        // Some are never closed.
        return Array((String(repeating: open, count: depth) + String(repeating: close, count: below(2) * depth)).utf8)
    }
}
