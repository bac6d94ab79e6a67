import Foundation

/// What headings and lines of documents say in English and Chinese.
enum DocumentWords {
    enum Role {
        case glossary, objectives, contents, references, front, summary, other
    }

    /// What a section is for, by its heading without number.
    static func role(of heading: String) -> Role {
        let plain = heading.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " }
            .trimmingCharacters(in: .whitespaces)
        return roles[plain] ?? .other
    }

    private static let roles: [String: Role] = {
        let words: [(Role, [String])] = [
            (
                .glossary,
                [
                    "key terms", "terms", "glossary", "key vocabulary", "vocabulary", "key concepts and terms",
                    "definitions", "术语", "术语表", "关键术语", "关键词", "词汇表", "名词解释", "重要概念",
                ]
            ),
            (
                .objectives,
                [
                    "learning objectives", "objectives", "learning outcomes", "learning goals", "you will learn",
                    "what you will learn", "chapter objectives", "section objectives", "学习目标", "教学目标", "本章目标",
                    "本节目标", "你将学会", "学习要点", "知识目标",
                ]
            ),
            (.contents, ["contents", "table of contents", "目录", "目次", "index", "索引"]),
            (.references, ["references", "bibliography", "works cited", "参考文献", "参考资料"]),
            (
                .front,
                [
                    "introduction", "preface", "foreword", "acknowledgements", "acknowledgments", "about the author",
                    "about the authors", "about this book", "copyright", "前言", "序", "序言", "引言", "导言", "导论", "致谢",
                    "作者简介", "版权",
                ]
            ),
            (
                .summary,
                ["summary", "chapter summary", "chapter review", "key takeaways", "小结", "本章小结", "总结", "复习"]
            ),
        ]
        return Dictionary(words.flatMap { role, names in names.map { ($0, role) } }, uniquingKeysWith: { $1 })
    }()

    /// A chapter's or section's number before its title: `Chapter 3`, `1.2`, `第一章`.
    ///
    /// - Returns: the depth (0 for parts, 1 for chapters, 2 for sections, …), the number in digits and the title; nil without a number.
    static func numbered(_ line: String) -> (depth: Int, number: String?, title: String)? {
        let line = line.trimmingCharacters(in: .whitespaces)
        // Most lines are none, and patterns are dear.
        guard let first = line.first, first.isNumber || first == "第" || "PpCcUuLlSsMm".contains(first) else {
            return nil
        }
        if let match = line.prefixMatch(
            of: #/(?i:(part|chapter|unit|lesson|section|module)) ([0-9]{1,3}|[IVXLC]{1,7})\b[.:：]?\s*[-–—]?\s*/#)
        {
            let kind = match.1.lowercased()
            let depth = kind == "part" ? 0 : ["lesson", "section"].contains(kind) ? 2 : 1
            return (depth, Int(match.2).map(String.init), String(line[match.range.upperBound...]))
        }
        if let match = line.prefixMatch(of: #/第\s?([0-9]{1,3}|[零〇一二三四五六七八九十百]{1,5})\s?(部分|篇|编|章|单元|讲|课|节)[:：、]?\s*/#) {
            let depth = ["部分", "篇", "编"].contains(match.2) ? 0 : match.2 == "节" ? 2 : 1
            return (depth, number(chinese: String(match.1)).map(String.init), String(line[match.range.upperBound...]))
        }
        if let match = line.prefixMatch(of: #/([0-9]{1,3}(?:\.[0-9]{1,3}){1,4})\.?(?:\s+|(?=[\u{2E80}-\u{FFEF}]))/#) {
            let number = String(match.1)
            return (number.count { $0 == "." } + 1, number, String(line[match.range.upperBound...]))
        }
        return nil
    }

    /// 1 to 999 in digits or Chinese numerals.
    static func number(chinese text: String) -> Int? {
        if let number = Int(text) { return number }
        let digits: [Character: Int] = [
            "零": 0, "〇": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
        ]
        var (sum, digit) = (0, 0)
        for character in text {
            switch character {
            case "十": (sum, digit) = (sum + max(1, digit) * 10, 0)
            case "百": (sum, digit) = (sum + max(1, digit) * 100, 0)
            default:
                guard let value = digits[character] else { return nil }
                digit = value
            }
        }
        return sum + digit > 0 ? sum + digit : nil
    }

    /// Whether a paragraph announces a list of objectives.
    static func announcesObjectives(_ text: String) -> Bool {
        guard text.count < 200 else { return false }
        let english =
            #/(?i)^(by the end|after (reading|completing|studying|this)|in this (section|chapter|lesson|unit)|upon completion).*\byou (will|should)\b.*:?$/#
        let chinese = #/^(学完|通过|完成|在|读完)?.{0,8}(本|这)(章|节|课|单元).{0,12}(你|您|学生|读者|我们)?(将|能|应|可以).{0,12}[:：]$/#
        return text.firstMatch(of: english) != nil || text.firstMatch(of: chinese) != nil
    }

    /// Term and meaning of a line such as `- **term**: its meaning` or `术语：含义`.
    static func definition(_ markdown: String) -> (term: String, meaning: String)? {
        let line = markdown.hasPrefix("- ") ? String(markdown.dropFirst(2)) : markdown
        guard !line.contains("\n"), let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        var term = line[..<colon].trimmingCharacters(in: .whitespaces)
        var meaning = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        if term.hasPrefix("**") {
            term.removeFirst(2)
            if term.hasSuffix("**") { term.removeLast(2) } else if meaning.hasPrefix("**") { meaning.removeFirst(2) }
        }
        term = term.trimmingCharacters(in: .whitespaces)
        meaning = meaning.trimmingCharacters(in: .whitespaces)
        let isTerm =
            (1...80).contains(term.count) && term.split(separator: " ").count <= 8 && !term.hasPrefix("http")
            && !term.contains(where: { ".。!！?？;；*`$\\".contains($0) })
        return isTerm && meaning.count > 2 ? (term, meaning) : nil
    }

    /// SPDX identifier of a licence that a page of front matter names.
    static func licence(in text: String) -> String? {
        if let named = Licence.identifier(address: text) { return named }
        guard
            let match = text.firstMatch(
                of:
                    #/(?:CC|Creative Commons)[ -](BY|Attribution)((?:[ -](?:NC|SA|ND|NonCommercial|ShareAlike|NoDerivatives))*)[ -](?:International )?([1-4]\.[05])/#
            )
        else { return nil }
        let parts = match.2.replacing("NonCommercial", with: "NC").replacing("ShareAlike", with: "SA")
            .replacing("NoDerivatives", with: "ND").split { $0 == " " || $0 == "-" }
        return (["CC", "BY"] + parts.map(String.init) + [String(match.3)]).joined(separator: "-")
    }
}
