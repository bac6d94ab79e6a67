import NeuralNetworks
import Testing

@testable import WordProblems

@Suite struct MaskedTextTests {
    @Test(arguments: [
        ("It costs 1,200 yuan.", ["1200"]), ("3.5 kg and .5 kg", ["3.5", "0.5"]), ("1/2 of 30", ["0.5", "30"]),
        ("2 1/2 hours", ["2.5"]), ("12 apples, 7 pears", ["12", "7"]), ("a rise from -5 to 3", ["(-5)", "3"]),
        ("pages 3-5", ["3", "5"]), ("20% of 50", ["20%", "50"]), ("20 percent of 50", ["20%", "50"]),
        ("twenty-one boys and two hundred and five girls", ["21", "205"]), ("twelve eggs", ["12"]),
        ("half of 8", ["0.5", "8"]), ("two thirds of 9", ["(2/3)", "9"]), ("a quarter of 8", ["0.25", "8"]),
        ("three dozen eggs", ["36"]), ("a dozen eggs", ["12"]), ("two and a half hours", ["2.5"]),
        ("twice as many as 6", ["2", "6"]), ("ten and two", ["10", "2"]), ("one of 5", ["5"]),
        ("the third day of 2", ["2"]), ("the 2nd of 30", ["30"]), ("a 24-page book", ["24"]),
        ("12个苹果", ["12"]), ("１２个", ["12"]), ("十二个苹果和两个梨", ["12", "2"]), ("三分之二", ["(2/3)"]),
        ("百分之二十", ["20%"]), ("一半", ["0.5"]), ("3万元", ["30000"]), ("一百二十人", ["120"]), ("打八折", ["0.8"]),
        ("打8.5折", ["0.85"]), ("打八五折", ["0.85"]), ("第3天看了5页", ["5"]), ("第三天", []), ("7月五日有9人", ["9"]), ("5号楼有8层", ["8"]),
        ("三（2）班有50人", ["50"]), ("grade 4 has 30", ["30"]),
        ("3日完成", ["3"]), ("a 4 and 3 (5) 班", ["4", "3", "5"]), ("星期五", []),
        ("一共", []), ("三角形", []), ("5千克", ["5"]), ("六月", []), ("半小时", ["0.5"]), ("零件", []), ("百合", []), ("二年级", []),
        ("二年后", ["2"]), ("二点五", ["2.5"]), ("两人", []), ("两个数的和", []), ("两个苹果", ["2"]), ("the two have 7", ["7"]),
    ])
    func numbersAreFoundInEveryForm(text: String, numbers: [String]) throws {
        #expect(try MaskedText(text).numbers.map(\.written) == numbers)
    }

    @Test(arguments: [
        // Endings, and what belongs to whom.
        ("Ann's cats stared 12 times.", "ann cats star N1 times ."),
        // Each meaning has one word, in both languages.
        ("He purchased 12 stamps in total.", "he buy N1 stamp together ."), ("他一共买来12支钢笔。", "他 together buy N1 钢 笔 ."),
        ("How many boxes are left over?", "how much box are left ?"), ("还剩下几盒？", "left how much box ?"),
        // Money stands behind its amount.
        ("It costs $12.", "it cost N1 $ ."), ("It costs 12 dollars.", "it cost N1 $ ."), ("要12元", "要 N1 $"),
        ("a sign of $", "a sign of $"),
        // Adjectives of comparison, but only there.
        ("小明比小红高12厘米，体重61千克", "@小明 比 @小红 more N1 km , 体 重 N2 kg"),
        ("小明比小红轻3千克", "@小明 比 @小红 less N1 =3 kg"), ("绳子长12米", "绳 子 长 N1 km"),
        ("妹妹小小明12岁，哥哥大20岁", "@妹妹 less @小明 N1 岁 , @哥哥 more N2 岁"),
        // Measure words are left out, but only behind a number or its like.
        ("12只鸟、几只猫、每只狗，只有鱼", "N1 鸟 how much 猫 each 狗 , 只 have 鱼"),
        ("小明有１２个苹果，打八折。", "@小明 have N1 苹 果 , 打 N2 折 ."),
    ])
    func wordsAreNamedByTheirMeaning(text: String, words: String) throws {
        #expect(try MaskedText(text).words.joined(separator: " ") == words)
    }

    @Test func aPhraseHasOneMeaning() {
        for (phrase, entries) in Dictionary(grouping: Lexicon.phrases.values.joined(), by: \.words) {
            #expect(Set(entries.map(\.name)).count == 1, "\(phrase)")
        }
    }

    @Test func longTextsAreRefused() {
        #expect(throws: WordProblemError.self) { try MaskedText(String(repeating: "很", count: 1000)) }
        #expect(throws: WordProblemError.self) { try MaskedText(String(repeating: "7 ", count: 13)) }
    }

    @Test func anyBytesAreReadOrRefused() {
        var random = Chance(seed: 7)
        let pieces = [
            "1", "12,", ".", "/", "分之", "十", "百", "半", "half ", " and ", "a ", "折", "%", "-", "万", "点", "又", "third",
            "𝟙", "½",
        ]
        for _ in 0..<2000 {
            let text = (0..<8).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            _ = try? MaskedText(text)
        }
    }
}
