import Foundation

/// Words that say the same for an equation: a network that has met *purchased*, *bought* or 买来 knows them all.
///
/// Each line is one meaning, its first word the name that all the others are read as. English is written with each form that
/// is more than an ending; a Chinese phrase is found character by character.
enum Lexicon {
    private static let meanings = """
        have, has, had, having, own, owns, owned, possess, possesses, possessed, 有, 拥有, 具有
        together, altogether, combined, in all, in total, all together, all told, taken together, in sum, 一共, 总共, 共, 共计, 合计, 合起来, 加起来, 总计, 加在一起
        total, entire, overall, 总数, 总和
        get, gets, got, gotten, receive, obtain, acquire, collect, gather, pick, win, wins, won, earn, gain, 得到, 收到, 获得, 拿到, 捡到, 赢得, 赢了, 摘了, 摘, 采了, 采, 收集了, 收集, 得
        find, calculate, determine, compute, work out, figure out, 求, 算一算, 计算, 算出
        make, makes, made, bake, produce, cook, build, builds, built, sew, sewed, sewn, knit, fold, manufacture, assemble, 做了, 做, 制作, 生产, 加工, 做好
        buy, buys, bought, purchase, 买了, 买来, 买, 购买, 买进, 购进, 买回, 购买了, 买到
        give, gives, gave, given, hand, hands, handed, pass, passes, passed, donate, send, sends, sent, lend, lends, lent, offer, 给了, 送给, 给, 送, 借给, 捐给, 递给, 赠给, 送了, 送出, 捐, 捐了, 捐出
        lose, loses, lost, break, breaks, broke, broken, eat, eats, ate, eaten, consume, discard, destroy, spoil, steal, steals, stole, stolen, vanish, disappear, burn, burnt, crack, tear, tore, torn, waste, misplace, gave away, gives away, give away, given away, used up, uses up, throw away, threw away, thrown away, throws away, taken away, carried away, took away, take away, takes away, cut off, took out, taken out, takes out, take out, 吃掉, 吃了, 吃, 用去, 用掉, 用了, 花去, 花掉, 丢了, 丢失, 丢失了, 弄丢, 弄丢了, 丢, 扔掉, 打碎, 打碎了, 打破, 摔坏, 坏了, 烂了, 烂掉, 剪去, 剪掉, 截去, 剪下, 倒出, 倒掉, 拿走, 拿走了, 取走, 搬走, 运走, 飞走, 飞走了, 开走, 开走了, 游走, 跑走, 借走, 借走了, 拿出, 取出, 借出, 领走, 分出去, 掉了
        use, uses, used, using
        sell, sells, sold, 卖出, 卖掉, 卖了, 售出, 卖掉了, 卖出了, 销售, 卖, 出售
        left, remain, remaining, left over, 剩下, 还剩, 剩, 余下, 剩余, 还剩下, 剩下的
        come, comes, came, arrive, join, enter, 飞来, 开来, 跑来, 游来, 进来, 上来, 又来, 来了, 开进来, 走来, 赶来, 新来
        bring, brings, brought, deliver, 运来, 送来, 搬来, 借来, 运进, 运到
        more, heavier, taller, longer, older, larger, bigger, higher, deeper, wider, faster, farther, further, richer, dearer, costlier, thicker, stronger, hotter, warmer, greater, 多, 多出, 多了, 年长, 大出, 高出
        less, fewer, lighter, shorter, younger, smaller, lower, cheaper, slower, narrower, shallower, nearer, thinner, colder, cooler, 少, 少了, 便宜, 年轻, 年幼, 短出
        both, the two, these two, those two, 两人, 两个人, 两者, 俩, 俩人
        each, every, apiece, per, 每, 各
        cost, price, charge, fee, 价格, 售价, 单价, 价钱, 要价
        pay, pays, paid, spend, spends, spent, 付了, 付, 支付, 付出, 付给, 应付, 花了, 交, 交了, 支出
        child, children, kid, pupil, student, boys and girls, 学生, 同学, 小朋友, 孩子, 小孩, 同学们, 学生们, 孩子们
        people, person, persons, passenger, visitor, guest, worker, member, 人, 乘客, 旅客, 游客, 工人, 客人
        box, boxes, bag, basket, crate, carton, jar, case, packet, pack, sack, tray, tin, container, drawer, shelf, shelves, 盒, 箱, 袋, 盒子, 箱子, 袋子, 筐, 篮子, 筐子
        contain, contains, hold, holds, held, 装, 装有, 放, 装着
        equally, evenly, 平均, 平均地
        same, equal, identical, as many as each other, 一样多, 同样多, 相等, 相同, 一样
        start, starts, begin, begins, began, begun, beginning, 开始
        first, originally, initially, at first, in the beginning, at the beginning, to begin with, to start with, at the start, 原来, 原先, 起初, 最初, 起先, 本来, 原本, 原, 开始时, 一开始
        now, currently, presently, at present, 现在, 这时, 如今, 目前, 此时, 现
        go, goes, went, gone, drive, drives, drove, driven, ride, rides, rode, ridden, travel, travelled, traveled, cycle, run, runs, ran, running, walk, march, hike, swim, swims, swam, jog, sail, 行驶, 行驶了, 跑, 跑了, 骑, 骑了
        distance, how far, 路程, 距离
        km, kilometre, kilometer, mile, metre, meter, m, cm, centimetre, centimeter, mm, inch, inches, foot, feet, 千米, 公里, 米, 厘米, 分米, 毫米
        kg, kilogram, kilo, gram, g, ton, tonne, 千克, 公斤, 克, 吨, 斤
        litre, liter, l, ml, gallon, 升, 毫升
        $, dollar, yuan, euro, 元, 块钱, 元钱
        hour, h, minute, min, day, week, month, 小时, 分钟, 天, 周, 个星期, 个小时, 个月
        how much, how much money, how many, 多少, 几, 多少钱
        take, takes, took, taken, 拿, 取
        put, puts, pour, add, 放进, 放入, 倒入, 加入
        need, want, require, 需要
        minus, subtract, 减去, 减
        difference, differ, 相差
        speed, 速度
        times, 倍
        half, 半
        read, reads, 看了, 看, 读, 读了, 已看, 已读
        share, divide, split, distribute, 分给, 平分, 分成, 平均分给, 平均分成
        friend, classmate, neighbour, neighbor
        """

    /// What meanings are called.
    static let names = Set(phrases.values.joined().map(\.name))

    /// The names by the words of a phrase, the longest phrases first, under their first word.
    static let phrases: [String: [(words: [String], name: String)]] = {
        var phrases: [String: [(words: [String], name: String)]] = [:]
        for line in meanings.split(separator: "\n") {
            let meaning = line.components(separatedBy: ", ")
            for phrase in meaning {
                let words =
                    phrase.unicodeScalars.allSatisfy(\.isASCII)
                    ? phrase.split(separator: " ").map { NumberScanner.stem(String($0)) } : phrase.map(String.init)
                phrases[words[0], default: []].append((words, meaning[0]))
            }
        }
        return phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// Chinese words that only count: 三个, 几只.
    private static let measures = Set("个只支本张把件条块颗枚朵棵头匹辆架台根盆顶位名道封幅粒双副艘间座株片串束碗杯".map(String.init))
    private static let greater = Set("高大重长贵远快厚宽深早胖".map(String.init))
    private static let smaller = Set("矮小轻短近慢薄窄浅低晚瘦".map(String.init))

    /// The words with each phrase of the lexicon replaced by its name. In Chinese also 比小红高3厘米 and 大小红3岁 by 多, and measure words
    /// are left out; money is written behind the amount, as in 12元.
    static func named(_ words: [String]) -> [String] {
        var result: [String] = []
        var rest = words[...]
        var compares = false
        while let first = rest.first {
            if let phrase = phrases[first]?.first(where: { rest.starts(with: $0.words) }) {
                rest = rest.dropFirst(phrase.words.count)
                if phrase.name == "$", rest.first?.isNumber == true {
                    repeat { result.append(rest.removeFirst()) } while rest.first?.first == "="
                }
                result.append(phrase.name)
                continue
            }
            rest = rest.dropFirst()
            if first == "比" { compares = true }
            if [",", ".", "?"].contains(first) { compares = false }
            let isAge = first == "大" || first == "小"
            let amount = isAge && rest.first?.first == Names.prefix ? rest.dropFirst().first : rest.first
            if compares || isAge, amount?.isNumber == true, greater.contains(first) || smaller.contains(first) {
                result.append(greater.contains(first) ? "more" : "less")
            } else if !measures.contains(first) || !(result.last.map { $0.isNumber || counted.contains($0) } ?? false) {
                result.append(first)
            }
        }
        return result
    }

    /// What measure words stand behind beside numbers.
    private static let counted: Set = ["how much", "each", "一", "这", "那", "=2", "=3", "=4", "=5", MaskedText.part]
}
