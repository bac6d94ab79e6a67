/// The names of people that a caller knows, found in the ways in which they are written.
///
/// Names in Latin and other alphabets: the full name in any case, with or without accents, spaces or hyphens, and each of
/// its parts as a word, with an `s` of plural or possessive. Parts that are everyday words or have two letters only with a
/// capital. Chinese names: the full name anywhere in running text, a given name of two characters, 小王 and 王老师.
struct PersonalNames {
    private struct Pattern {
        /// 0x20 stands for what may stand between the parts of a name, also nothing.
        var codes: [UInt32]
        var person: Int
        var isHan: Bool
        var needsCapital: Bool
    }

    /// By their first code point, the longest first.
    private var patterns: [UInt32: [Pattern]] = [:]
    private var first = CodeFilter([])

    init(_ names: [String]) {
        for (index, name) in names.enumerated() { add(name, index + 1) }
        for key in Array(patterns.keys) { patterns[key]?.sort { $0.codes.count > $1.codes.count } }
        first = CodeFilter(patterns.keys)
    }

    var isEmpty: Bool { patterns.isEmpty }

    /// The longest name that begins at `index`.
    func finding(at index: Int, in text: FoldedText) -> PersonalData.Finding? {
        let code = text.folded[index]
        guard first.mayContain(code), let candidates = patterns[code] else { return nil }
        for pattern in candidates {
            if let end = end(of: pattern, at: index, in: text) {
                return PersonalData.Finding(kind: .person, range: index..<end, identity: "\(pattern.person)")
            }
        }
        return nil
    }

    private func end(of pattern: Pattern, at index: Int, in text: FoldedText) -> Int? {
        if !pattern.isHan, text[index - 1].isAlphabetic || pattern.needsCapital && !text.capitals[index] { return nil }
        var end = index
        for code in pattern.codes {
            if code == 0x20 {
                let gap = pattern.isHan ? Self.space : Self.gap
                while end - index < 80, gap.contains(text[end]) { end += 1 }
            } else if text[end] == code {
                end += 1
            } else {
                return nil
            }
        }
        if pattern.isHan || !text[end].isAlphabetic { return end }
        for suffix in Self.suffixes where suffix.indices.allSatisfy({ text[end + $0] == suffix[$0] }) {
            if !text[end + suffix.count].isAlphabetic { return end + suffix.count }
        }
        return nil
    }

    // MARK: Making patterns

    private mutating func add(_ name: String, _ person: Int) {
        let words = FoldedText.codes(name).split { !$0.isWord && !$0.isHan && $0 < 0x2E80 || Self.gap.contains($0) }
        let latin = words.filter { $0.contains(where: \.isAlphabetic) && !$0.contains(where: \.isHan) }.map(Array.init)
        if latin.reduce(0, { $0 + $1.count }) >= 3 {
            add(Array(latin.joined(separator: [0x20])), person)
        }
        for word in latin where word.count >= 2 {
            add(word, person, needsCapital: word.count == 2 || Self.everyday.contains(word))
        }
        let han = words.filter { $0.contains { $0.isHan } }.map(Array.init)
        let whole = Array(han.joined())
        guard whole.count >= 2 else { return }
        add(Array(whole.map { [$0] }.joined(separator: [0x20])), person, isHan: true)
        guard whole.count <= 4 else {
            for word in han where word.count >= 2 { add(word, person, isHan: true) }
            return
        }
        let surname = whole.count > 2 && Self.doubleSurnames.contains(Array(whole.prefix(2))) ? 2 : 1
        let given = Array(whole.dropFirst(surname))
        if given.count >= 2 { add(given, person, isHan: true) }
        for title in Self.titles { add(whole.prefix(surname) + title, person, isHan: true) }
        for prefix in Self.familiar {
            for last in [whole.prefix(surname), given.suffix(1)] {
                let word = prefix + last
                if !Self.notNames.contains(word) { add(word, person, isHan: true) }
            }
        }
    }

    private mutating func add(_ codes: [UInt32], _ person: Int, isHan: Bool = false, needsCapital: Bool = false) {
        guard let first = codes.first else { return }
        patterns[first, default: []].append(
            Pattern(codes: codes, person: person, isHan: isHan, needsCapital: needsCapital))
    }

    private static func words(_ text: String) -> [[UInt32]] {
        text.split(separator: " ").map { FoldedText.codes("\($0)") }
    }

    private static let space: Set<UInt32> = [0x20, 0xB7, 0x30FB]
    private static let gap: Set<UInt32> = Set(" .-_·•・,'".unicodeScalars.map(\.value))
    private static let suffixes = words("s es")
    /// Given and family names that are common words of English: without a capital they are taken for the word.
    private static let everyday = Set(
        words(
            """
            amber angel art autumn baker bell best bill bishop black bob bond booth brook brown burns bush butler carol chance \
            charity chase christian chuck clay cliff cole cook cooper crystal daisy dale dawn day dean dick dolly drew earl \
            faith fisher ford forest fox frank gene glen gold grace grant gray green guy hall harmony harry hazel heath hill \
            holly hope hunt hunter iris ivy jack jade jasper jean jewel joy june king knight lance lane lily long love \
            mark mason max may melody miles mill miller nick norm page park parker pat penny pepper piper porter price ray \
            read rich rob robin rock rose ruby rusty sage sandy savage scarlet shepherd sky sterling stone story summer sunny \
            swift taylor terry tony trinity turner victor viola violet wade walker wall ward warren waters weaver wells west \
            white will wood woods wren young an do ma so we he you long
            """))
    private static let doubleSurnames = Set(
        words("欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 南宫 端木 独孤 轩辕 百里 呼延 歐陽 諸葛"))
    private static let titles = words("同学 老师 先生 女士 小姐 阿姨 叔叔 医生 教授 经理 师傅 同學 老師")
    private static let familiar = words("小 老 阿")
    private static let notNames = Set(
        words("小于 小时 小数 小学 小组 小结 小写 小心 小说 小方 小计 小孩 小时 小段 小路 小车 老师 老实 老是 老家 老成 老年 阿里"))
}
