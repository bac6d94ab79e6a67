/// Finds whom a problem is about, so that *Ann*, *her mother*, 小红 and 王老师 are persons to a network that never met them.
enum Names {
    /// Around a name in the text; ``MaskedText`` cleans such characters away before.
    static let start: Character = "\u{2}"
    static let end: Character = "\u{3}"
    /// In front of a name among words.
    static let prefix: Character = "@"

    /// The text with its names marked.
    ///
    /// - Returns: also the words, in lower case, that have a capital letter wherever they stand but stand only where a sentence
    ///   begins: those of them that are no common word are names.
    static func marked(_ text: String) -> (text: String, capitals: Set<String>) {
        let characters = Array(text)
        let words = latinWords(characters)
        let spellings = Dictionary(grouping: words) { $0.text.lowercased() }.filter { spelling, words in
            words.allSatisfy { $0.text.first?.isUppercase == true } && !notNames.contains(spelling)
        }
        // A text in capitals has no names that these would show.
        let showsNames = words.contains { $0.text.first?.isLowercase == true }
        let isName = { (word: LatinWord) in
            let spelling = word.text.lowercased()
            return relatives.contains(spelling)
                || (showsNames && spellings[spelling]?.contains { !$0.opensSentence } == true)
        }
        let names = Dictionary(uniqueKeysWithValues: words.filter(isName).map { ($0.start, $0.text.count) })
        var result = ""
        var index = 0
        while index < characters.count {
            let length = names[index] ?? chinese(characters[index...], after: index > 0 ? characters[index - 1] : nil)
            if length > 0 {
                result += [start] + characters[index..<index + length] + [end]
            } else {
                result.append(characters[index])
            }
            index += max(1, length)
        }
        return (result, Set(spellings.filter { $0.value.allSatisfy(\.opensSentence) }.keys))
    }

    // MARK: Latin letters

    private struct LatinWord {
        var text: String
        var start: Int
        var opensSentence: Bool
    }

    private static func latinWords(_ characters: [Character]) -> [LatinWord] {
        var words: [LatinWord] = []
        var opensSentence = true
        var index = 0
        while index < characters.count {
            let word = characters[index...].prefix { $0.isLetter && $0.utf8.count < 3 }
            if word.isEmpty {
                if !"\"“”‘’'( ".contains(characters[index]) { opensSentence = ".?!:。？！：".contains(characters[index]) }
                index += 1
                continue
            }
            // Not the s of Ann's.
            if index == 0 || !"'’".contains(characters[index - 1]) {
                words.append(LatinWord(text: String(word), start: index, opensSentence: opensSentence))
            }
            opensSentence = false
            index += word.count
        }
        return words
    }

    private static let relatives = words(
        """
        mother mum mom mommy mummy father dad daddy uncle aunt auntie grandmother grandma granny grandfather grandpa brother \
        sister son daughter cousin niece nephew husband wife
        """)
    private static let notNames = words(
        """
        i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
        september october november december
        """)

    // MARK: Chinese

    /// How many characters the name has that begins here; 0 for none.
    private static func chinese(_ text: ArraySlice<Character>, after previous: Character?) -> Int {
        guard text.first?.isASCII == false else { return 0 }
        let next = Array(text.prefix(4))
        guard next.count > 1 else { return next.first.map(signs.contains) == true ? 1 : 0 }
        let (first, second) = (next[0], next[1])
        if kin.contains(String([first, second])) { return 2 }
        let isFamily = families.contains(first) && !(first == "张" && previous.map(counts) == true)
        if isFamily, titles.contains(String(next[1...].prefix(2))) { return 3 }
        if "小阿老".contains(first), !things.contains(String(next[1...].prefix(2))) {
            return first != "老" && given.contains(second) || first != "阿" && families.contains(second) ? 2 : 0
        }
        if first == second, given.contains(first) || "笑冬".contains(first) { return 2 }
        if isFamily, !["杨梅", "唐诗", "沈阳", "汪洋"].contains(String(next[..<2])) {
            let last = next.count > 2 ? next[2] : " "
            if given.contains(second) { return given.contains(last) ? 3 : 2 }
            if second == "小", given.contains(last) { return 3 }
        }
        return signs.contains(first) ? 1 : 0
    }

    /// Whether what stands behind it is counted: 3张纸.
    private static func counts(_ character: Character) -> Bool {
        character.isNumber || "零一二两三四五六七八九十百千万几每这那少".contains(character)
    }

    /// Persons in place of names.
    private static let signs = Set("甲乙丙丁")
    private static let kin = words(
        """
        爷爷 奶奶 外公 外婆 姥姥 姥爷 爸爸 妈妈 父亲 母亲 哥哥 弟弟 姐姐 妹妹 叔叔 阿姨 伯伯 舅舅 姑姑 儿子 女儿 孙子 孙女 \
        淘气 奇思 妙想 张三 李四 王五 赵六
        """)
    /// What is small, behind 小.
    private static let things = words("红花 红旗 红枣 红豆 马驹 马车 飞机 龙虾 雨伞 方桌 方块 雪人 光盘")
    private static let titles = words("老师 叔叔 阿姨 爷爷 奶奶 师傅 伯伯 大伯 大爷 大妈 大叔 先生 女士 医生 经理 同学 校长 主任")
    private static let families = Set(
        "王李张刘陈杨赵周吴徐孙马朱胡郭林罗郑梁谢宋唐韩冯邓曹彭曾萧董袁潘蒋蔡杜苏魏吕丁沈姚卢姜崔谭汪范廖贾韦邹孟秦邱尹薛侯陶贺顾龚邵"
    )
    private static let given = Set(
        "明红华丽刚芳强军雨兰英云龙虎东亮伟敏静燕娟玲涛鹏飞勇杰辉宇晨阳洋婷娜雪梅玉霞洁宁乐欢欣琪琳芸莉晓佳美光峰建波斌超磊凯亚菲薇彤蕾倩瑶颖林方诗梦思怡浩轩梓涵睿萱俊志慧"
    )

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
}
