import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Reads plain text: its encoding, its headings, its paragraphs.
enum TextDocument {
    /// The text of a file in UTF-8, in UTF-16 with a byte order mark, or in GB18030.
    static func decode(_ data: Data, file: String) throws(ImportError) -> String {
        let text: String?
        if data.starts(with: [0xEF, 0xBB, 0xBF]) {
            text = String(validating: data.dropFirst(3), as: UTF8.self)
        } else if data.starts(with: [0xFF, 0xFE]) {
            text = converted(data.dropFirst(2), from: "UTF-16LE")
        } else if data.starts(with: [0xFE, 0xFF]) {
            text = converted(data.dropFirst(2), from: "UTF-16BE")
        } else {
            text = String(validating: data, as: UTF8.self) ?? converted(data, from: "GB18030")
        }
        guard let text else {
            throw ImportError(
                file, "The text is in an encoding that is not known",
                remedy: "Save it in UTF-8 (UTF-16 with a byte order mark and GB18030 are read, too)")
        }
        guard !text.utf8.contains(0) else {
            throw ImportError(file, "The file holds NUL bytes, as no text does", remedy: "Give a text file")
        }
        return text.contains("\r") ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    }

    /// Nil when the bytes are not in that encoding.
    static func converted(_ data: Data, from encoding: String) -> String? {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = data.map { CChar(bitPattern: $0) }
        // No character grows to more than twice its length.
        var output = [CChar](repeating: 0, count: input.count * 2 + 16)
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output -> Int? in
                var (source, target) = (input.baseAddress, output.baseAddress)
                var (left, room) = (input.count, output.count)
                guard iconv(converter, &source, &left, &target, &room) != .max, left == 0 else { return nil }
                return output.count - room
            }
        }
        return written.map { String(decoding: output[..<$0].map { UInt8(bitPattern: $0) }, as: UTF8.self) }
    }

    /// Headings (numbered, underlined, in capitals), paragraphs and lists.
    ///
    /// - Parameter name: for errors.
    static func document(_ data: Data, file: String) throws(ImportError) -> Document {
        try document(decode(data, file: file))
    }

    static func document(_ text: String) -> Document {
        var document = Document()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0).replacing("\u{C}", with: "").replacing("\t", with: "    ")
        }
        var paragraph: [String] = []
        func close() {
            if !paragraph.isEmpty { document.add(Self.block(paragraph)) }
            paragraph = []
        }
        var index = 0
        while index < lines.count {
            let line = lines[index].trimmingCharacters(in: .whitespaces)
            let isAlone = paragraph.isEmpty && (index + 1 >= lines.count || lines[index + 1].allSatisfy(\.isWhitespace))
            if line.isEmpty {
                close()
            } else if paragraph.isEmpty, index + 1 < lines.count, let level = underline(lines[index + 1], below: line) {
                document.add(heading: MarkdownWriter(text: line).singleLine, level: level)
                index += 1
            } else if line.allSatisfy({ "=-*_~#".contains($0) }), line.count > 2 {
                close()
            } else if let level = heading(line, isAlone: isAlone) {
                close()
                document.add(heading: MarkdownWriter(text: line).singleLine, level: level)
            } else {
                // Chinese texts set in the first line of a paragraph and leave no empty line between.
                if lines[index].hasPrefix("\u{3000}") || lines[index].hasPrefix("    "), !paragraph.isEmpty,
                    paragraph.last?.hasSuffix("。") == true || paragraph.last?.hasSuffix(".") == true
                {
                    close()
                }
                paragraph.append(line)
            }
            index += 1
        }
        close()
        document.counts = [.init("paragraphs", document.blocks.count { if case .text = $0 { true } else { false } })]
        return document
    }

    /// The level of a heading that is underlined.
    private static func underline(_ rule: String, below line: String) -> Int? {
        let rule = rule.trimmingCharacters(in: .whitespaces)
        guard let mark = rule.first, rule.count >= 3, rule.allSatisfy({ $0 == mark }), line.count <= 120 else {
            return nil
        }
        return mark == "=" ? 1 : mark == "-" || mark == "~" ? 2 : nil
    }

    private static func heading(_ line: String, isAlone: Bool) -> Int? {
        guard line.count <= 100, line.last.map({ !".。,，;；:：".contains($0) }) == true else { return nil }
        if let (depth, _, title) = DocumentWords.numbered(line) {
            let isNamed = line.first?.isNumber == false
            let isTitle = title.first.map { $0.isUppercase || $0.isWide } ?? isNamed
            return isTitle && (isNamed || isAlone) ? depth + 1 : nil
        }
        guard isAlone, line.count <= 60 else { return nil }
        let letters = line.filter(\.isLetter)
        if letters.count >= 4, letters.allSatisfy({ $0.isUppercase }) { return 2 }
        return switch DocumentWords.role(of: line) {
        case .other: nil
        case .objectives: 5
        default: 3
        }
    }

    private static func block(_ lines: [String]) -> String {
        let isList = lines.allSatisfy { $0.prefixMatch(of: #/(?:[-*•·]\s+|[0-9]{1,2}[.)]\s+)\S/#) != nil }
        if isList {
            return lines.map { line in
                let mark = line.prefix { !$0.isWhitespace }
                let text = MarkdownWriter(text: line.dropFirst(mark.count).trimmingCharacters(in: .whitespaces)).line
                return mark.first?.isNumber == true ? "\(mark.dropLast()). \(text)" : "- \(text)"
            }.joined(separator: "\n")
        }
        return MarkdownWriter(text: lines.dropFirst().reduce(lines[0]) { PDFHeadings.joined($0, $1) }).line
    }
}
