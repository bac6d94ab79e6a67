/// What the checker says, in both languages of the interface.
enum Wording {
    static let empty: LocalizedText = ["en": "Nothing was entered.", "zh": "还没有输入答案。"]
    static let pickOne: LocalizedText = ["en": "Pick an answer first.", "zh": "请先选择一个答案。"]
    static let fillAll: LocalizedText = ["en": "Fill in every blank.", "zh": "请把每个空都填上。"]
    static let eachOnce: LocalizedText = ["en": "Give each item its own place.", "zh": "请给每一项安排一个不同的位置。"]
    static let joinAll: LocalizedText = ["en": "Join every item with a partner.", "zh": "请为每一项选择对应的一项。"]
    static let wrongKind: LocalizedText = [
        "en": "This answer does not fit the question.", "zh": "这个答案与题目的形式不符。",
    ]
    static let notANumber: LocalizedText = [
        "en": "The answer should be a number, such as 12, -3.5 or 2/3.", "zh": "答案应当是一个数，例如 12、-3.5 或 2/3。",
    ]
    static let sign: LocalizedText = ["en": "Look at the sign.", "zh": "注意正负号。"]
    static let rounded: LocalizedText = [
        "en": "Close: give the exact value rather than a rounded one.", "zh": "很接近了：请给出准确值，不要取近似值。",
    ]
    static let someMissing: LocalizedText = [
        "en": "What you picked is right, but something is missing.", "zh": "选的都对，但还没有选全。",
    ]

    static func wrongUnit(_ given: String, _ expected: String) -> LocalizedText {
        [
            "en": "“\(given)” does not measure what is asked; the answer is in \(expected).",
            "zh": "单位“\(given)”与所求的量不符，答案的单位是\(expected)。",
        ]
    }

    static func points(_ made: Int, of all: Int) -> LocalizedText {
        [
            "en": "You make \(made) of \(all) points; something is still missing.",
            "zh": "\(all) 个要点中答到了 \(made) 个，还缺一些。",
        ]
    }

    static func partsRight(_ right: Int, of all: Int) -> LocalizedText {
        ["en": "\(right) of \(all) are right.", "zh": "\(all) 处中有 \(right) 处正确。"]
    }

    static func inBlank(_ number: Int, _ message: LocalizedText) -> LocalizedText {
        ["en": "Blank \(number): \(message.text(in: "en"))", "zh": "第 \(number) 空：\(message.text(in: "zh"))"]
    }

    static func form(_ form: ExpressionQuestion.Form) -> LocalizedText {
        switch form {
        case .any: [:]
        case .factored: ["en": "The value is right; now factor it completely.", "zh": "结果正确，但还要分解到底。"]
        case .expanded:
            ["en": "The value is right; now multiply out and collect like terms.", "zh": "结果正确，但还要展开并合并同类项。"]
        case .lowestTerms: ["en": "The value is right; now reduce it to lowest terms.", "zh": "结果正确，但还要化成最简分数。"]
        }
    }
}
