import DomainModel

/// A sentence of the material that says something by itself, so that it can be quoted or asked about out of its place.
struct SourceSentence: Hashable {
    /// As in the passage, without line breaks.
    var text: String
    var passage: Passage

    /// The sentences of a passage that stand by themselves; formulas and code may be in them.
    static func all(in passage: Passage) -> [SourceSentence] {
        MarkdownBlocks.split(passage.text).flatMap { block -> [SourceSentence] in
            guard isParagraph(block) else { return [] }
            let line = block.split(separator: "\n").map(\.trimmedEnds).joined(
                separator: block.contains(where: \.isWide) ? "" : " ")
            return MarkdownBlocks.sentences(line).map(\.trimmedEnds).filter(standsAlone).map {
                SourceSentence(text: $0, passage: passage)
            }
        }
    }

    private static func isParagraph(_ block: String) -> Bool {
        !["#", "|", "```", "~~~", "$$", "![", "---", "<", ">", "- ", "* ", "+ ", "[", ":"].contains(
            where: block.hasPrefix)
            && block.prefixMatch(of: #/\d{1,2}[.)]\s/#) == nil
    }

    /// Not one that leans on what stands before it, points at a figure, or talks to the reader.
    static func standsAlone(_ sentence: String) -> Bool {
        guard !sentence.contains("]("), !sentence.contains("!["), !sentence.contains("http"), !sentence.contains("<"),
            !sentence.contains(#/\[\d|\{[:.#]|:\w+:`/#), hasClosedMarks(sentence)
        else { return false }
        return sentence.contains(where: \.isWide) ? chineseStandsAlone(sentence) : englishStandsAlone(sentence)
    }

    private static func englishStandsAlone(_ sentence: String) -> Bool {
        guard (35...320).contains(sentence.count), sentence.last == ".",
            let first = sentence.first(where: { $0 != "*" }),
            first.isUppercase
        else { return false }
        let words = sentence.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’" || $0 == "-") }.map(
            String.init)
        guard words.count >= 6 else { return false }
        return !leaning.contains(words[0]) && !leaning.contains(words.prefix(2).joined(separator: " "))
            && !words.contains(where: pointing.contains)
    }

    /// First words, or first two, that need the sentence before.
    private static let leaning: Set<String> = Set(
        """
        it its it's this these those that they their them then he she his her such however therefore thus hence moreover
        furthermore additionally also so but and or yet nor here there another other others both similarly likewise instead
        rather finally first second third next later again consequently accordingly nevertheless nonetheless meanwhile
        otherwise conversely specifically indeed now one some each neither either what once still let consider suppose
        imagine recall note remember think see look try watch visit for_example for_instance in_addition in_contrast
        by_contrast in_other on_the as_a in_this in_that in_these in_such as_such at_this at_that because_of after_this
        after_that like_this similar_to the_former the_latter the_same the_other the_first the_second the_third the_next
        the_last the_above the_following the_authors the_author the_researchers the_participants the_subjects the_results
        the_study the_experiment the_findings the_answer the_previous when_this if_this if_so to_do even_so not_only
        researchers participants unfortunately fortunately interestingly surprisingly perhaps maybe yes no well of_course
        """.split { $0 == " " || $0 == "\n" }.map { String($0).replacing("_", with: " ") })

    /// Words that point out of the sentence, or at the reader or a person named before.
    private static let pointing: Set<String> = Set(
        """
        figure figures table tables fig eq chapter chapters section sections module modules exercise exercises above below
        following earlier previously aforementioned this these those link video website image photo picture diagram shown
        pictured depicted learned discussed mentioned today recently you your yours yourself we our ours us i my me let's he
        she his her him hers they them their
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    private static func chineseStandsAlone(_ sentence: String) -> Bool {
        guard (14...140).contains(sentence.count), sentence.last == "。" else { return false }
        let start = sentence.drop { !$0.isLetter }
        return !chineseLeaning.contains(where: start.hasPrefix) && !chinesePointing.contains(where: sentence.contains)
            && !sentence.contains(#/图\s*\d/#)
    }

    private static let chineseLeaning =
        """
        它 他 她 这 那 此 其 该 但 因此 所以 然而 不过 而 并 同时 例如 比如 另 如 假设 我 你 您 下 上 接 请 让 在这 在那 在本 在此 首先
        然后 最后 之后 回 也 还 又 于是 从而 即 换 相反 相比 类似 同样 与 由此 因为 由于 为此 对此 注意 事实上 实际上 当然 显然 总 综上 第一
        第二 第三 现在 至此 以 前 后 两者 二者 除 一方面 有时 有些 随后 具体 特别 尤其 想 考虑 幸 不幸 值得 请 为了 通过 当 对于 要 根据
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let chinesePointing =
        """
        图中 图示 图所示 如图 表所示 表中 下面 上面 以下 如下 上述 下述 本节 本章 本书 前面 后面 上一 下一 这 我们 你 您 代码 练习 小节 章节 刚才 之前的 之后的
        上文 下文 它 他们 她 其 该 两者 二者 : ：
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static func hasClosedMarks(_ text: String) -> Bool {
        func same(_ open: Character, _ close: Character) -> Bool {
            text.count { $0 == open } == text.count { $0 == close }
        }
        return same("(", ")") && same("（", "）") && same("“", "”") && same("「", "」") && same("《", "》")
            && text.count { $0 == "\"" } % 2 == 0 && text.count { $0 == "`" } % 2 == 0
            && text.count { $0 == "$" } % 2 == 0
    }
}

extension StringProtocol {
    /// Without white space at the ends.
    var trimmedEnds: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// Without marks of emphasis, links kept as their words, and references in brackets such as `(Smith, 2003)`.
    var plainWords: String {
        String(self).replacing(#/\s?[(（][^()（）]*\b(1[89]|20)\d\d[a-z]?\b[^()（）]*[)）]/#, with: "")
            .replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.output.1) }
            .replacing(#/\*\*?([^*]+)\*\*?/#) { String($0.output.1) }.trimmedEnds
    }
}
