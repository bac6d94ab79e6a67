import DomainModel

/// Whether a text is as hard to read and as long as was asked for.
enum LevelCheck {
    /// Grades within which each level is right. Wide and overlapping: a formula tells of words and sentences, not of ideas.
    private static func range(of level: GenerationBrief.Level, in language: String) -> ClosedRange<Double> {
        switch (level, language.hasPrefix("zh")) {
        case (.primary, false): -4...7.5
        case (.secondary, false): 2.5...13
        case (.tertiary, false): 6.5...30
        case (.primary, true): 0...9
        case (.secondary, true): 3...16
        case (.tertiary, true): 5...30
        }
    }

    static func level(of text: String, for level: GenerationBrief.Level, in language: String) -> Verdict {
        guard let grade = Readability.grade(of: text, in: language) else { return Verdict(.level, .notApplicable) }
        let range = range(of: level, in: language)
        guard !range.contains(grade) else { return Verdict(.level, .passed) }
        let written = (grade * 10).rounded() / 10
        let isHard = grade > range.upperBound
        return Verdict(
            .level, .failed,
            [
                "en":
                    "school grade \(written) by sentences and words: too \(isHard ? "hard" : "simple") for \(level.rawValue)",
                "zh": "按句长和用字估计为 \(written) 年级水平，对所选学段\(isHard ? "偏难" : "偏易")",
            ])
    }

    /// Grades above the level's range, or negative below it; nil for a short text.
    static func excess(of text: String, for level: GenerationBrief.Level, in language: String) -> Double? {
        let range = range(of: level, in: language)
        return Readability.grade(of: text, in: language).map { $0 - min(max($0, range.lowerBound), range.upperBound) }
    }

    /// - Parameter wanted: words, or characters in Chinese; nil: nothing was asked.
    static func length(of text: String, wanted: Int?, parts: Int, in language: String) -> Verdict {
        guard let wanted, wanted > 0 else { return Verdict(.length, .notApplicable) }
        let count = Readability.length(of: text, in: language)
        let share = Double(count) * Double(max(1, parts)) / Double(wanted)
        let range = parts > 1 ? 0.3...2.5 : 0.6...1.6
        guard !range.contains(share) else { return Verdict(.length, .passed) }
        let target = wanted / max(1, parts)
        return Verdict(
            .length, .failed,
            ["en": "\(count) words where about \(target) were asked for", "zh": "共 \(count) 字，要求约 \(target) 字"])
    }
}

/// How hard a text is to read, as a school grade.
package enum Readability {
    /// English: Flesch–Kincaid grade level, 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al. 1975).
    /// Chinese: 0.2 · characters/sentence + 30 · share of characters outside of ``CommonCharacters`` + 1, our own: the
    /// two measures that published formulas share, scaled so that the bundled lessons have medians of 6 and 8.
    ///
    /// - Parameter least: texts with fewer words or characters say too little.
    /// - Returns: nil for a short text.
    package static func grade(of markdown: String, in language: String, least: Int = 60) -> Double? {
        let sentences = PlainText.sentences(of: markdown).map(PlainText.words)
        if language.hasPrefix("zh") {
            let characters = sentences.joined().filter { $0.isWide && $0.isLetter }
            guard characters.count >= least, !sentences.isEmpty else { return nil }
            let rare = characters.count { !CommonCharacters.contains($0) }
            return 0.2 * Double(characters.count) / Double(sentences.count)
                + 30 * Double(rare) / Double(characters.count) + 1
        }
        let words = sentences.flatMap(words)
        guard words.count >= least, !sentences.isEmpty else { return nil }
        let syllables = words.reduce(0) { $0 + self.syllables(in: $1) }
        return 0.39 * Double(words.count) / Double(sentences.count)
            + 11.8 * Double(syllables) / Double(words.count) - 15.59
    }

    /// Words; in Chinese characters.
    package static func length(of markdown: String, in language: String) -> Int {
        let text = PlainText.words(of: markdown)
        return language.hasPrefix("zh") ? text.count { $0.isWide && $0.isLetter } : words(text).count
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !($0.isLetter || $0 == "'" || $0 == "’") }.filter { $0.contains(where: \.isLetter) }
    }

    /// Runs of vowels, without a silent final e; at least 1.
    static func syllables(in word: Substring) -> Int {
        var count = 0
        var wasVowel = false
        let letters = word.lowercased()
        for letter in letters {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if letters.hasSuffix("e"), !letters.hasSuffix("le"), count > 1 { count -= 1 }
        if letters.hasSuffix("ed"), !letters.hasSuffix("ted"), !letters.hasSuffix("ded"), count > 1 { count -= 1 }
        return max(1, count)
    }
}

/// Frequent Chinese characters, written down for this purpose: those of everyday texts, roughly the first eight hundred.
enum CommonCharacters {
    static func contains(_ character: Character) -> Bool { all.contains(character) }

    private static let all: Set<Character> = Set(
        """
        的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都
        同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由
        问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真
        论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空
        决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识
        候带导争运笔早论吧息笑联照河江转查眼根找派收落华八六七九百千半每较越较改往步住坐快字写读课页词句段篇章节图表格例答案选填空单双元角米克厘
        毫升吨斤公里秒分钟小时星期春夏秋冬早晚午夜父母爸妈哥姐弟妹爷奶叔姨朋友同学老师校班级红黄蓝绿黑白大小多少远近高低长短粗细轻重快慢新旧冷热
        甜苦酸咸花草树木林森鸟鱼虫牛羊马狗猫鸡鸭猪兔虎龙飞跑跳走站坐吃喝睡醒哭笑说唱画算加减乘除等于和差积商倍约数分母式方程解未知整负正值线面圆
        角边形三四五直平行垂对称轴移项系同类合并括号左右两侧化简计验检步骤首先接着最后因此所以如果那么虽然但是而且或者并不只仅仍然已经正在刚才马上
        非常特别十分比较更加几乎差不多大概可能也许一定必须应该需要能够愿意喜欢爱怕想希望认为觉得知道明白懂记住忘学习练习复习考试成绩努力认真仔细清
        楚容易困难简单复杂重要主要关键基本一般普通特殊正确错误相同不同相等全部部分整体个别每各自己别人大家我们你们他们它们东西事情问题办法方法原因
        结果过程条件情况关系作用影响变化发展提高增减少加快停止开始结束继续完成实现进行使用利用通过根据按照关于对于除了以外之间其中包括属于成为叫做
        称表示说明证明解释介绍举例例如比如即就是不是没有还有另外此外首次第本段内容意思含义定义概念公式规则规律性质特点特征标准单位数据信息技术网络
        模型语言训练输入输出参数机器计算函数图像曲线函误率层神经元权重更新梯度下降损失预测概率向量矩阵词序列注意力编码器
        吗呢啊呀哦嗯吧啦嘛们把被让叫给替向往朝从自由离距跟和与及同以用拿靠按据为因由于起到至止着了过的地得所者家员手工农商军医师生长官兵民族国省市
        县乡村镇街路桥楼房屋门窗床桌椅灯电车船飞机票钱买卖价钱便宜贵店商场超市食饭菜肉米面油盐茶酒杯碗衣服裤鞋帽布棉雨雪风云雷晴阴温度季节太阳月
        亮星球地海湖河江山石土沙田野城世界
        """.filter { !$0.isWhitespace })
}
