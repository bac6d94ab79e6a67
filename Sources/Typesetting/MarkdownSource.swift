/// A Markdown text made ready for the Markdown parser: each formula is replaced by a placeholder that no rule of Markdown
/// touches, and emphasis beside Chinese punctuation is given what CommonMark asks for.
struct MarkdownSource: Sendable {
    /// A part of a text that the parser gives back.
    enum Piece: Equatable {
        case text(String)
        /// Index into ``MarkdownSource/formulas``.
        case formula(Int)
    }

    let formulas: [MathScanner.Formula]
    /// What the Markdown parser reads: UTF-8 with ``Mark``s.
    private(set) var text: [UInt8]
    /// The source of each formula with its delimiters.
    private var originals: [String] = []
    /// For each formula of several lines, the line of ``text`` it stands in (from 1) and how many lines it lacks there.
    private var missingLines: [(line: Int, count: Int)] = []

    /// U+FDD0, U+FDD1, …, which are never part of a text and which Markdown takes for letters: the bytes `EF B7` and
    /// one of these. The index of a formula stands between the first two.
    private enum Mark {
        static let formulaStart: UInt8 = 0x90
        static let formulaEnd: UInt8 = 0x91
        static let joint: UInt8 = 0x92
    }

    /// U+1680 counts as white space for emphasis, but begins no block: a line that begins with it is part of a paragraph.
    private static let lineOpening: [UInt8] = [0xE1, 0x9A, 0x80]

    /// - Parameter isInline: whether the text is a phrase without blocks, so that `1. x` is no list and `# x` no heading.
    init(_ markdown: String, isInline: Bool = false) {
        let markdown = Self.normalised(markdown)
        let scanner = MathScanner(markdown)
        let bytes = Array(markdown.utf8)
        formulas = scanner.formulas
        text = isInline ? Self.lineOpening : []
        text.reserveCapacity(bytes.count + 64)
        var line = 1
        var copied = 0
        func copy(to end: Int, into text: inout [UInt8]) {
            for index in copied..<end {
                text.append(bytes[index])
                if bytes[index] == UInt8(ascii: "\n") {
                    line += 1
                    let next = bytes[(index + 1)...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
                    if isInline, let next, next != UInt8(ascii: "\n") { text += Self.lineOpening }
                }
            }
            copied = end
        }
        var joints = scanner.emphasisJoints[...]
        func addJoints(to end: Int, into text: inout [UInt8]) {
            while let joint = joints.first, joint <= end {
                copy(to: joint, into: &text)
                text += [0xEF, 0xB7, Mark.joint]
                joints.removeFirst()
            }
            copy(to: end, into: &text)
        }
        for (index, formula) in formulas.enumerated() {
            addJoints(to: formula.range.lowerBound, into: &text)
            text += [0xEF, 0xB7, Mark.formulaStart] + Array(String(index).utf8) + [0xEF, 0xB7, Mark.formulaEnd]
            let original = bytes[formula.range]
            originals.append(String(decoding: original, as: UTF8.self))
            let count = original.count { $0 == UInt8(ascii: "\n") }
            if count > 0 { missingLines.append((line, count)) }
            copied = formula.range.upperBound
        }
        addJoints(to: bytes.count, into: &text)
    }

    /// The parts of a text that the parser gave back.
    func pieces(of text: String) -> [Piece] {
        guard Self.mayHaveMarks(text) else { return text.isEmpty ? [] : [.text(text)] }
        let bytes = Array(text.utf8)
        var pieces: [Piece] = []
        var run: [UInt8] = []
        func endRun() {
            if !run.isEmpty { pieces.append(.text(String(decoding: run, as: UTF8.self))) }
            run = []
        }
        var index = 0
        while index < bytes.count {
            let next = bytes[index...].prefix(3)
            if next.elementsEqual(Self.lineOpening) {
                index += 3
            } else if next.elementsEqual([0xEF, 0xB7, Mark.joint]) {
                index += 3
            } else if next.elementsEqual([0xEF, 0xB7, Mark.formulaStart]) {
                endRun()
                let digits = bytes[(index + 3)...].prefix { $0 != 0xEF }
                if let number = Int(String(decoding: digits, as: UTF8.self)), formulas.indices.contains(number) {
                    pieces.append(.formula(number))
                }
                index = min(digits.endIndex + 3, bytes.count)
            } else {
                run.append(bytes[index])
                index += 1
            }
        }
        endRun()
        return pieces
    }

    /// A text that the parser gave back as the author wrote it, for code and addresses.
    func original(_ text: String) -> String { filled(text) { originals[$0] } }

    /// A text that the parser gave back with TeX in place of formulas, for plain text.
    func plain(_ text: String) -> String { filled(text) { formulas[$0].tex } }

    /// The line in the author's text, from 1, of a line in ``text``.
    func line(_ line: Int) -> Int {
        line + missingLines.prefix { $0.line < line }.reduce(0) { $0 + $1.count }
    }

    private func filled(_ text: String, _ formula: (Int) -> String) -> String {
        guard Self.mayHaveMarks(text) else { return text }
        return pieces(of: text).map { piece in
            switch piece {
            case .text(let text): text
            case .formula(let index): formula(index)
            }
        }.joined()
    }

    private static func mayHaveMarks(_ text: String) -> Bool { text.utf8.contains { $0 == 0xEF || $0 == 0xE1 } }

    /// Without marks of its own and with `\n` at the ends of lines.
    private static func normalised(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0xEF || $0 == 0xE1 || $0 == UInt8(ascii: "\r") }) else { return text }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar.value {
            case 0xFDD0...0xFDEF, 0x1680: continue
            case 0x0D: scalars.append("\n")
            case 0x0A where previous == "\r": continue
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}
