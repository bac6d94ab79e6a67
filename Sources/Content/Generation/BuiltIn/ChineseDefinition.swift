import DomainModel

/// What a Chinese sentence says a term means, in the forms that textbooks of any subject use: X是指Y, 所谓X就是Y,
/// 我们把Y叫做X, Y称为X and, of a term that is set off or known, X是Y.
struct ChineseDefinition: Hashable {
    var term: String
    /// Other names that the sentence gives.
    var aliases: [String]
    /// Stands by itself: points at nothing outside of it.
    var meaning: String
    /// The whole sentence without brackets and marks.
    var sentence: String

    /// - Parameters:
    ///   - markdown: one sentence.
    ///   - known: terms that need not be set off to be defined by a bare 是.
    static func all(in markdown: String, known: Set<String>) -> [ChineseDefinition] {
        guard markdown.count <= longest, !["](", "`", "？", "?"].contains(where: markdown.contains) else { return [] }
        let marked = marked(markdown)
        return (called(marked) + [meant(marked, known)]).compactMap { found in
            found.flatMap { ChineseDefinition($0, in: plain(marked)) }
        }
    }

    /// Characters of a sentence that may be a definition: brackets are searched for anew after each.
    private static let longest = 400

    private init?(_ found: Found, in sentence: String) {
        let names = found.names.map(\.trimmedEnds)
        meaning = Self.plain(found.meaning).trimmingMarks
        guard let term = names.first, KeyTerms.isTerm(term), (5...110).contains(meaning.count), !Self.points(meaning),
            !meaning.contains(term), !["之一", "特例", "例子"].contains(where: meaning.hasSuffix)
        else { return nil }
        self.term = term
        aliases = names.dropFirst().filter { [meaning] in KeyTerms.isTerm($0) && $0 != term && !meaning.contains($0) }
        self.sentence = sentence
    }

    private typealias Found = (names: [String], meaning: String)

    // MARK: Marks

    /// What is set off stands in ⟦⟧, a foreign name in brackets is †, and other brackets are gone.
    private static func marked(_ markdown: String) -> String {
        var text = markdown.replacing(#/\*\*?([^*\n]{1,30})\*\*?/#) { "⟦\($0.output.1)⟧" }
            .replacing(#/[“「"]([^”」"⟦⟧]{2,12})[”」"]/#) { "⟦\($0.output.1)⟧" }
        while let bracket = text.firstMatch(of: #/\s?[（(]([^（）()]*)[）)]/#) {
            let inner = bracket.output.1
            let others = inner.matches(of: #/⟦[^⟦⟧]+⟧/#).map { "或" + $0.output }.joined()
            let isName = inner.first { $0 != "⟦" && $0 != " " }?.isASCIILetter == true
            text.replaceSubrange(bracket.range, with: isName ? "†" + others : "")
        }
        return withoutInnerSpaces(text)
    }

    private static func plain(_ marked: String) -> String { marked.filter { !"⟦⟧†".contains($0) } }

    /// Spaces between Chinese characters come from line breaks.
    private static func withoutInnerSpaces(_ text: String) -> String {
        let letters = Array(text)
        return String(
            letters.indices.filter { index in
                guard letters[index].isWhitespace, index > 0, index + 1 < letters.count else { return true }
                return ![letters[index - 1], letters[index + 1]].contains { !$0.isASCII }
            }.map { letters[$0] })
    }

    // MARK: Forms

    /// `…Y称为X`, `…把Y叫做X（或Z）`, `…称Y为X`.
    private static func called(_ text: String) -> [Found?] {
        if let named = text.firstMatch(of: #/称([^，。；为称]{4,40})为(⟦.+)/#), let names = names(named.output.2),
            let meaning = phrase(String(named.output.1))
        {
            return [(names, meaning)]
        }
        let verbs = text.matches(
            of:
                #/(?:通常|一般|常|往往|有时|也|又|都|均|可以|可|被|还|则|就|统|简单地|正式)*(?:称之为|称为|称作|叫做|叫作|命名为)(?:一个|一种)?/#
        )
        return verbs.map { verb in
            guard let names = names(text[verb.range.upperBound...]) else { return nil }
            let clauses = text[..<verb.range.lowerBound].split { "，,；;：:".contains($0) }.map(\.trimmedEnds)
            guard let clause = clauses.last else { return nil }
            if clauses.count > 1, clauses[clauses.count - 2].contains(#/^(?:当|如果|若).{4,40}/#), clause.count >= 4 {
                return (names, clauses[clauses.count - 2] + "，" + clause)
            }
            return phrase(clause).map { (names, $0) }
        }
    }

    /// A clause as a phrase that says what something is: without who speaks, 把 or 将, and a pointer that it does not need.
    private static func phrase(_ clause: String) -> String? {
        var phrase = clause
        for lead in ["我们", "人们", "数学上", "通常", "一般", "常", "可以"] where phrase.hasPrefix(lead) {
            phrase.removeFirst(lead.count)
        }
        // 将 may be the verb of the phrase itself: 将概率分配给…的分布.
        let isOwnVerb = phrase.hasPrefix("将") && ["给", "到", "成", "为"].contains(where: phrase.contains)
        if ["把", "将"].contains(where: phrase.hasPrefix), !isOwnVerb { phrase.removeFirst() }
        if let pointer = phrase.prefixMatch(of: #/(?:这些|这类|这种|这样的|这个|这一)/#), phrase.count >= 10 {
            phrase.removeSubrange(pointer.range)
        }
        let isWhole =
            phrase.contains("的") && phrase.count >= 5
            && !phrase.contains(#/^(?:⟦|是|和|与|或|用来)|(?:不|不能|不应|不会|难|难以|未|没有|误|并非|否)$/#)
        return isWhole ? phrase : nil
    }

    /// `X是指Y`, `所谓X，就是Y`, `X是一种Y`, `X是Y`.
    private static func meant(_ text: String, _ known: Set<String>) -> Found? {
        guard
            let form = text.prefixMatch(
                of:
                    #/(?:在[^，。；]{2,12}[中上里]，)?(所谓的?)?([^，。；：,;:]{2,24}?)，?(?:通常|一般|往往|常常|大多|主要|就|则|也|都)*(是指|指的是|(?:可以|常)?被?(?:认为|看作|视为)?是|(?:描述|表示|强调|擅长|通过|利用|使用|允许|衡量|度量|测量|研究|能够|旨在|负责)了?|[:：])，?\s?([^。；]+)[。；]?$/#
            )
        else { return nil }
        let (lead, subject, verb, rest) = (form.output.1, form.output.2, form.output.3, String(form.output.4))
        // Nothing but the names: 推断更多地表示… says less.
        guard let names = names(subject + "，"), let term = names.first,
            subject.wholeMatch(of: #/(?:⟦[^⟦⟧]+⟧†?(?:(?:或者?|、)⟦[^⟦⟧]+⟧†?)*)|[\p{Han}A-Za-z-]{2,10}†?/#) != nil
        else { return nil }
        let isSetOff = subject.hasPrefix("⟦") || subject.hasSuffix("†")
        if lead != nil || verb == "是指" || verb == "指的是" { return (names, rest) }
        if verb == ":" || verb == "：" { return subject.hasSuffix("†") ? (names, rest) : nil }
        if !verb.hasSuffix("是") { return isSetOff ? (names, verb + rest) : nil }
        guard !rest.contains(#/^(?:为了|由于|因为|否|不|非常|很|上|在)/#), isSetOff || known.contains(term.lowercased())
        else { return nil }
        let isKind = rest.contains(#/^(?:一[种个类组门项条段]|由|用来|用于|指)/#) || namesAKind(rest)
        return isKind || isSetOff && rest.contains("的") ? (names, rest) : nil
    }

    /// The names at the start of what follows 称为: the term, and what 或 joins.
    private static func names(_ text: some StringProtocol) -> [String]? {
        let text = String(text)
        var names: [String] = []
        if let term = text.prefixMatch(of: #/(?:\p{Han}{1,5}的)?⟦([^⟦⟧]{2,14})⟧/#) {
            // 称为过拟合的 says no name.
            guard !text[term.range.upperBound...].trimmingPrefix("†").hasPrefix("的") else { return nil }
            names.append(String(term.output.1))
        } else if let term = text.prefixMatch(of: #/([\p{Han}A-Za-z-]{2,10}?)(?=[†，。；,;]|$|或⟦)/#),
            !term.output.1.contains(#/的|[不非未只仅才却]$/#)
        {
            names.append(String(term.output.1))
        } else {
            return nil
        }
        names += text.matches(of: #/(?:或者?|、|也称为?|又称为?|亦称|简称)⟦([^⟦⟧]{2,14})⟧/#).map { String($0.output.1) }
        return names
    }

    /// Whether it says nothing without what stands around it.
    static func points(_ text: String) -> Bool {
        text.replacing("应该", with: "应").contains(
            #/[$:：]|这|那[些个样]|其(?!中|他|余|它)|它|他们|她|该|此|我们|你|您|本[节章书文课例]|[上下]述|[上下]面|[上下]文|如下|以下|前者|后者|两者|二者|图\s?\d|[如上下]图|[上下公]?式[中子]|表\s?\d|刚才|[前后]面|问题是/#
        )
    }

    /// Whether a sentence ends with the kind of thing that something is: a bare 是 also joins what no one would call a
    /// definition.
    private static func namesAKind(_ sentence: String) -> Bool {
        let end = sentence.trimmingPunctuation
        return [
            "方法", "函数", "集合", "技术", "模型", "算法", "单位", "比值", "现象", "系统", "结构", "能力", "运算", "矩阵", "向量", "张量", "变量",
            "关系", "理论", "学科", "工具", "指标", "规则", "定律", "物质", "组织", "细胞", "器官", "状态", "行为", "反应", "时间", "差", "过程",
            "制度", "战争", "运动", "政权",
        ].contains(where: end.hasSuffix)
    }
}

extension Character {
    fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}

extension String {
    fileprivate var trimmingMarks: String {
        let isMark = { (character: Character) in "，。；、,;. ".contains(character) }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
