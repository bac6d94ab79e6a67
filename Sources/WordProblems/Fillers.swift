import NeuralNetworks

/// Names, things and places for the slots of one problem, drawn so that no two are the same.
struct Fillers {
    let language: Language
    private var values: [String: String] = [:]

    init(_ language: Language, using random: inout Chance) {
        self.language = language
        switch language {
        case .en:
            let isShe = random.below(2) == 0
            let first = Self.draw(isShe ? Self.she : Self.he, 1, &random)[0]
            let others = Self.draw((Self.she + Self.he).filter { $0 != first }, 2, &random)
            let things = Self.draw(Self.things, 2, &random)
            (values["A"], values["B"], values["C"]) = (first, others[0], others[1])
            (values["T"], values["T1"]) = (things[0].many, things[0].one)
            (values["V"], values["V1"]) = (things[1].many, things[1].one)
            for (name, word) in [
                "he": isShe ? "she" : "he", "his": isShe ? "her" : "his", "him": isShe ? "her" : "him",
            ] {
                values[name] = word
                values[name.prefix(1).uppercased() + name.dropFirst()] = word.prefix(1).uppercased() + word.dropFirst()
            }
            values["P"] = Self.draw(Self.places, 1, &random)[0]
            values["$"] = Self.draw(["$", "dollars", "€", "yuan", "£"], 1, &random)[0]
        case .zh:
            let names = Self.draw(Self.names, 3, &random)
            let things = Self.draw(Self.goods, 2, &random)
            (values["A"], values["B"], values["C"]) = (names[0], names[1], names[2])
            (values["T"], values["M"]) = (things[0].name, things[0].measure)
            (values["V"], values["N"]) = (things[1].name, things[1].measure)
            values["P"] = Self.draw(Self.sites, 1, &random)[0]
            values["he"] = random.below(2) == 0 ? "他" : "她"
        }
    }

    /// Nil for a slot that there is not.
    subscript(_ slot: String) -> String? { values[slot] }

    /// A price, such as `$12`, `12 dollars` or `12元`.
    func price(_ number: String) -> String {
        switch (language, values["$"]) {
        case (.en, let sign?): sign.count == 1 ? sign + number : "\(number) \(sign)"
        default: number + "元"
        }
    }

    private static func draw<T>(_ all: [T], _ count: Int, _ random: inout Chance) -> [T] {
        var rest = all
        return (0..<count).map { _ in rest.remove(at: random.below(rest.count)) }
    }

    // MARK: English

    private static let she = words(
        "Ann Maria Lucy Emma Sara Nina Olga Ruth Grace Mei Priya Aisha Julia Elena Zoe Hannah Clara Ines Yuki Fatima")
    private static let he = words(
        "Tom Ben Ali Sam David Omar Jack Leo Peter Ivan Raj Hugo Max Paul Kofi Carlos Erik Noah Felix Wei")
    private static let things = words(
        """
        apple/apples orange/oranges pear/pears book/books pencil/pencils marble/marbles sticker/stickers stamp/stamps \
        card/cards coin/coins egg/eggs cookie/cookies flower/flowers rose/roses chair/chairs bottle/bottles ticket/tickets \
        balloon/balloons toy/toys shell/shells stone/stones photo/photos plate/plates cupcake/cupcakes notebook/notebooks \
        pen/pens bead/beads button/buttons candle/candles muffin/muffins tomato/tomatoes shirt/shirts ball/balls \
        tree/trees goat/goats duck/ducks fish/fish mango/mangoes sandwich/sandwiches lemon/lemons
        """
    ).map { pair in
        let parts = pair.split(separator: "/").map(String.init)
        return (one: parts[0], many: parts[1])
    }
    private static let places = words(
        "shop bakery library farm school market zoo garden factory museum warehouse kitchen")

    // MARK: Chinese

    private static let names = words(
        "小明 小红 小华 小丽 小刚 小芳 小强 小林 李华 王芳 张伟 刘洋 陈晨 赵敏 丽丽 乐乐 阿兰 小军 佳佳 小雨 李老师 王叔叔 张阿姨 爷爷 弟弟 妹妹")
    private static let goods = words(
        """
        个/苹果 个/桃子 个/橘子 本/书 本/笔记本 支/铅笔 支/钢笔 张/邮票 张/贴纸 张/卡片 颗/糖 颗/弹珠 朵/花 朵/玫瑰 把/椅子 \
        瓶/牛奶 瓶/水 个/气球 个/玩具 块/饼干 块/橡皮 枚/硬币 个/鸡蛋 只/鸭 只/兔子 只/羊 条/鱼 棵/树 个/篮球 个/西瓜 \
        盒/彩笔 件/衣服 把/尺子 盆/花 个/梨 袋/大米 根/跳绳 辆/玩具车 顶/帽子 条/毛巾
        """
    ).map { pair in
        let parts = pair.split(separator: "/").map(String.init)
        return (measure: parts[0], name: parts[1])
    }
    private static let sites = words("商店 学校 图书馆 果园 农场 公园 工厂 超市 食堂 书店 车间 水果店")

    private static func words(_ text: String) -> [String] { text.split { $0.isWhitespace }.map(String.init) }
}

/// The languages that problems are worded in.
package enum Language: String, CaseIterable, Codable, Sendable { case en, zh }
