import Testing

@testable import WordProblems

@Suite struct NamesTests {
    /// The names that are found in a text.
    private func names(_ text: String) throws -> [String] {
        try MaskedText(text).words.filter { $0.first == Names.prefix }.map { String($0.dropFirst()) }
    }

    @Test(arguments: [
        ("The dog of Ann has 3 toys.", ["ann"]), ("Yesterday Ann's aunt gave Bill 3 pens.", ["ann", "aunt", "bill"]),
        // One that only begins sentences may be any word.
        ("Ann has 3. Pens cost 5.", []), ("Ann has 3, and Ann wants 5.", ["ann", "ann"]),
        // Not names are days, the speaker and several relatives.
        ("On Monday I and 3 brothers met in May.", []), ("My MOTHER gave me 3.", ["mother"]),
        ("TOM HAS 3 APPLES AND ANN HAS 5", []), ("From A to B it is 3 km.", ["a", "b"]),
    ])
    func latinNamesHaveACapital(text: String, expected: [String]) throws { #expect(try names(text) == expected) }

    @Test(arguments: [
        ("小红比小明小3岁", ["小红", "小明"]), ("王老师和张阿姨给李华的妈妈5本书", ["王老师", "张阿姨", "李华", "妈妈"]),
        ("老王有3元，李小明有5元", ["老王", "李小明"]), ("丽丽和张三", ["丽丽", "张三"]), ("甲乙两人", ["甲", "乙"]),
        // What is small, what is counted, and other words.
        ("小时、小朋友、老师、小数", []), ("得到5朵小红花", []), ("12张红纸，3张明信片", []), ("背了5首唐诗", []), ("坐小飞机", []),
    ])
    func chineseNamesAreThoseOfProblems(text: String, expected: [String]) throws {
        #expect(try names(text) == expected)
    }

    @Test func theWordsOfANameSayNothingElse() throws {
        #expect(try MaskedText("小红比小明小3岁").words == ["@小红", "比", "@小明", "less", "N1", "=3", "岁"])
        #expect(try MaskedText("So Rose May has 3").words == ["so", "@rose", "may", "have", "N1", "=3"])
        #expect(try MaskedText("张三有12个").numbers.count == 1)
    }
}
