import Foundation

/// The lines of a page as poppler lays them out, in reading order.
struct PDFPage: Sendable {
    struct Line {
        var text: String
        /// In points from the page's upper left corner.
        var left: Double
        var right: Double
        var top: Double
        var bottom: Double
        /// Height of its letters in points, which goes with the size of the font.
        var size: Double
        /// Counts the blocks of the page; lines of one paragraph are in one block, lines of one block nearly in one paragraph.
        var block: Int
    }

    var height = 0.0
    var width = 0.0
    var lines: [Line] = []

    /// Lines that are read of one page at most.
    private static let lineLimit = 5000

    /// Reads what `pdftotext -bbox-layout` writes. Whatever else it is given, it makes pages of what it understands.
    static func parse(_ bytes: [UInt8]) -> [PDFPage] {
        var reader = Reader(bytes: bytes)
        reader.read()
        return reader.pages
    }

    private struct Reader {
        let bytes: [UInt8]
        var pages: [PDFPage] = []
        private var block = 0
        private var words: [(text: String, left: Double, right: Double, top: Double, bottom: Double)] = []

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func read() {
            var rest = bytes[...]
            while let open = rest.firstIndex(of: UInt8(ascii: "<")),
                let close = rest[open...].firstIndex(of: UInt8(ascii: ">"))
            {
                let tag = rest[(open + 1)..<close]
                rest = rest[(close + 1)...]
                if tag.starts(with: "word ".utf8) {
                    let end = rest.firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
                    add(word: rest[..<end], tag)
                    rest = rest[end...]
                } else if tag.starts(with: "line".utf8) {
                    words = []
                } else if tag.starts(with: "/line".utf8) {
                    endLine()
                } else if tag.starts(with: "block".utf8) {
                    block += 1
                } else if tag.starts(with: "page".utf8) {
                    block = 0
                    words = []
                    let size = Self.numbers(tag)
                    pages.append(PDFPage(height: size["height"] ?? 0, width: size["width"] ?? 0))
                }
            }
        }

        private mutating func add(word: ArraySlice<UInt8>, _ tag: ArraySlice<UInt8>) {
            let values = Self.numbers(tag)
            guard let left = values["xMin"], let right = values["xMax"], let top = values["yMin"],
                let bottom = values["yMax"], words.count < 2000
            else { return }
            let text = Self.plain(String(decoding: word, as: UTF8.self))
            if !text.isEmpty { words.append((text, left, right, top, bottom)) }
        }

        private mutating func endLine() {
            guard !words.isEmpty, let page = pages.indices.last, pages[page].lines.count < PDFPage.lineLimit else {
                return
            }
            let sizes = words.flatMap { word in Array(repeating: word.bottom - word.top, count: min(8, word.text.count))
            }
            let size = sizes.sorted()[sizes.count / 2]
            var text = ""
            var end = words[0].left
            for word in words {
                let isTight = text.last?.isWide == true && word.text.first?.isWide == true
                if !text.isEmpty, !isTight || word.left - end > size * 0.4 { text += " " }
                text += word.text
                end = word.right
            }
            pages[page].lines.append(
                Line(
                    text: text, left: words[0].left, right: words.map(\.right).max() ?? 0,
                    top: words.map(\.top).min() ?? 0, bottom: words.map(\.bottom).max() ?? 0, size: max(0.1, size),
                    block: block))
            words = []
        }

        /// The attributes of a tag that are lengths a page can have.
        private static func numbers(_ tag: ArraySlice<UInt8>) -> [String: Double] {
            var values: [String: Double] = [:]
            var parts = tag.split(separator: UInt8(ascii: "\""), maxSplits: 12, omittingEmptySubsequences: false)[...]
            while parts.count > 1 {
                let name = parts.removeFirst().drop { $0 != UInt8(ascii: " ") }.dropFirst().dropLast()
                let digits = parts.removeFirst()
                guard digits.count < 32, let value = Double(String(decoding: digits, as: UTF8.self)), abs(value) < 1e6
                else { continue }
                values[String(decoding: name, as: UTF8.self)] = value
            }
            return values
        }

        /// Without the escapes of XML, ligatures, soft hyphens and control characters.
        private static func plain(_ text: String) -> String {
            var plain = text
            if plain.contains("&") {
                for (escape, character) in [
                    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&"),
                ] { plain = plain.replacing(escape, with: character) }
            }
            let ligatures: [UnicodeScalar: String] = [
                "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
                "\u{FB05}": "st", "\u{FB06}": "st", "\u{AD}": "", "\u{A0}": " ", "\u{FFFD}": "",
            ]
            guard plain.unicodeScalars.contains(where: { $0.value < 0x20 || ligatures[$0] != nil }) else {
                return plain
            }
            return plain.unicodeScalars.reduce(into: "") { result, scalar in
                if let written = ligatures[scalar] {
                    result += written
                } else if scalar.value >= 0x20 {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
