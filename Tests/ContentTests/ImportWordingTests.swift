import DomainModel
import Foundation
import Testing

@testable import Content

/// What imports say has a Chinese wording, whatever is put together for it.
@Suite struct ImportWordingTests {
    private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/Content/Import")

    /// The sentences that stand `place` arguments after each `call` in the sources, a `7` for each piece that is put in.
    private func sentences(after call: String, skipping place: Int = 0) throws -> [String] {
        let files = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path)
            .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("ImportWordings.swift") }
        return try files.flatMap { file -> [String] in
            let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
            return text.ranges(of: call).compactMap { found in
                let arguments = (0..<place).reduce(text[found.upperBound...]) { rest, _ in Self.afterArgument(rest) }
                let sentence = Self.sentence(arguments)
                return sentence.contains(where: \.isLetter) ? sentence : nil
            }
        }
    }

    /// What follows the comma that ends the argument here.
    private static func afterArgument(_ source: Substring) -> Substring {
        var (rest, depth, isText) = (source, 0, false)
        while let next = rest.popFirst() {
            if next == "\"" { isText.toggle() }
            if isText { continue }
            depth += "([{".contains(next) ? 1 : ")]}".contains(next) ? -1 : 0
            if depth < 0 || depth == 0 && next == "," { break }
        }
        let line = rest.drop { $0.isWhitespace }
        return line.hasPrefix("line:") ? afterArgument(line) : rest
    }

    /// The text that begins here: literals joined by `+`, with `7` for what is put in.
    private static func sentence(_ source: Substring) -> String {
        var (result, rest) = ("", source)
        while let open = rest.firstIndex(of: "\""), rest[..<open].allSatisfy({ $0.isWhitespace || $0 == "+" }) {
            rest = rest[rest.index(after: open)...]
            while let next = rest.popFirst(), next != "\"" {
                guard next == "\\", let escaped = rest.popFirst() else {
                    result.append(next)
                    continue
                }
                guard escaped == "(" else {
                    result.append(escaped)
                    continue
                }
                var depth = 1
                while depth > 0, let inner = rest.popFirst() { depth += inner == "(" ? 1 : inner == ")" ? -1 : 0 }
                result.append("7")
            }
        }
        return result
    }

    @Test("Reasons and notes of a report are said in Chinese, too")
    func reports() throws {
        let own =
            try sentences(after: "leftOut.add(", skipping: 1) + sentences(after: "left.add(", skipping: 1)
            + sentences(after: "notes.append(")
        #expect(own.count > 50)
        for text in own { #expect(ImportReport.localized(text).values["zh"] != nil, "\(text)") }
    }

    @Test("Errors say in Chinese what is wrong and what to do")
    func errors() throws {
        let messages = try sentences(after: "ImportError(", skipping: 1)
        let remedies = try sentences(after: "remedy: ")
        #expect(messages.count > 40 && remedies.count > 40)
        for text in messages + remedies { #expect(ImportError.wordings.chinese(text) != nil, "\(text)") }
        let error = ImportError("a.pdf", "The PDF is encrypted", remedy: "Split it")
        #expect(error.localized.text(in: "zh") == "a.pdf：PDF 已加密。请拆开。")
        #expect(error.localized.text(in: "en") == error.description)
    }

    @Test("A kind, a reason within a reason and an error within a reason are found")
    func nested() {
        let found = ImportReport.localized("left in the lesson's text without being checked: there is no solution")
        #expect(found.text(in: "zh") == "留在课文中，不作批改：没有解答")
        #expect(ImportReport.localized("the file is missing").text(in: "zh") == "缺少文件")
        let predicted = ImportReport.localized(
            "the difficulty of 8 exercises that had none was predicted from their text; on the 90 exercises with one, "
                + "predictions for those held out correlate with it by 0.42 (Spearman, five parts)")
        #expect(predicted.text(in: "zh") == "8 道没有难度的习题由文字预测了难度：在有难度的 90 道题上交叉验证，等级相关为 0.42")
        #expect(ImportReport.localized("lessons").text(in: "zh") == "课")
        #expect(ImportReport.localized("nothing we know").text(in: "zh") == "nothing we know")
    }
}
