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
    static let tooLong: LocalizedText = ["en": "The answer is too long to be read.", "zh": "答案太长，无法读取。"]
    static let notANumber: LocalizedText = [
        "en": "The answer should be one number, such as 12, -3.5 or 2/3.", "zh": "答案应当是一个数，例如 12、-3.5 或 2/3。",
    ]
    static let sign: LocalizedText = ["en": "Look at the sign.", "zh": "注意正负号。"]
    static let rounded: LocalizedText = [
        "en": "Close: give the exact value rather than a rounded one.", "zh": "很接近了：请给出准确值，不要取近似值。",
    ]
    static let unfinished: LocalizedText = [
        "en": "The value is right; now work it out to a single number.", "zh": "结果相等，但还要算出最后的数。",
    ]
    static let someMissing: LocalizedText = [
        "en": "What you picked is right, but something is missing.", "zh": "选的都对，但还没有选全。",
    ]
    static let ambiguous: LocalizedText = [
        "en": "This can be read in two ways, like 1/2x: put brackets around what stands below the line, as in 1/(2x).",
        "zh": "这样写有两种读法，例如 1/2x：请用括号标出分母，写成 1/(2x)。",
    ]
    static let bare: LocalizedText = [
        "en": "The right side is right; write the whole equation.", "zh": "等号右边是对的，请写出完整的等式。",
    ]

    static let unbracketed: LocalizedText = [
        "en": "The numbers are right; write which is which, as in x = 3, y = 2 or (3, 2).",
        "zh": "数是对的，请写明各是什么，例如 x = 3，y = 2 或 (3, 2)。",
    ]

    static func unsolved(_ name: String?) -> LocalizedText {
        let name = name ?? "x"
        return ["en": "This is true, but not solved yet: now solve for \(name).", "zh": "关系是对的，但还没有解出 \(name)。"]
    }

    static func letterCase(_ given: String, _ expected: String) -> LocalizedText {
        [
            "en": "Capital and small letters differ: the question has \(expected), not \(given).",
            "zh": "字母区分大小写：题目中是 \(expected)，不是 \(given)。",
        ]
    }

    static func wrongUnit(_ given: String, _ expected: String) -> LocalizedText {
        [
            "en": "“\(given)” does not measure what is asked; the answer is in \(expected).",
            "zh": "单位“\(given)”与所求的量不符，答案的单位是\(expected)。",
        ]
    }

    static func unknownUnit(_ given: String, _ expected: String?) -> LocalizedText {
        let (en, zh) = expected.map { (" The answer is in \($0).", "答案的单位是\($0)。") } ?? ("", "")
        return ["en": "I don't know the unit “\(given)”.\(en)", "zh": "我不认识单位“\(given)”。\(zh)"]
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
        case .lowestTerms:
            ["en": "The value is right; now write it in lowest terms.", "zh": "结果正确，但还要化成最简分数。"]
        }
    }

    // MARK: What cannot be read

    /// Why something cannot be read, with the place where it stands.
    static func reading(_ reason: ReadingError.Reason, at position: Int?) -> LocalizedText {
        let (en, zh) = sentences(reason)
        guard let position else { return ["en": en, "zh": zh] }
        return ["en": "\(en) (character \(position))", "zh": "\(zh)（第 \(position) 个字符）"]
    }

    private static func sentences(_ reason: ReadingError.Reason) -> (en: String, zh: String) {
        switch reason {
        case .empty: ("Nothing was entered.", "还没有输入答案。")
        case .tooLong: ("The answer is too long to be read.", "答案太长，无法读取。")
        case .tooLarge: ("This number is too large to be worked out.", "这个数太大，无法计算。")
        case .tooDeep: ("The brackets are nested too deeply.", "括号嵌套得太深了。")
        case .unknownCharacter(let character):
            ("I can't read “\(character)” as mathematics.", "我读不懂这里的“\(character)”。")
        case .unknownCommand(let name): ("I don't know the command “\\\(name)”.", "我不认识命令“\\\(name)”。")
        case .words: ("These are words; mathematics is asked for.", "这里是文字，题目要的是数学式子。")
        case .unfinished: ("The answer stops in the middle: something is missing at the end.", "答案没有写完：末尾缺了内容。")
        case .unexpected(let token):
            (
                "“\(token)” does not fit here. Is a bracket, a number or an operator missing?",
                "“\(token)”放在这里读不通，是不是少了括号、数或运算符？"
            )
        case .unclosed(let bracket): ("“\(bracket)” is never closed.", "“\(bracket)”没有配对的右半边。")
        case .unopened(let bracket): ("“\(bracket)” has no partner before it.", "“\(bracket)”前面没有配对的左半边。")
        case .adjacentNumbers:
            ("Two numbers stand side by side: is an operator or a comma missing?", "两个数挨在一起，是不是少了运算符或逗号？")
        case .mixedRelations: ("Use either = or inequality signs, not both.", "等号和不等号请不要混用。")
        case .argumentCount(let function):
            ("“\(function)” has too many or too few values in its brackets.", "“\(function)”括号里数的个数不对。")
        case .unknownVariable(let name): ("“\(name)” is not a variable of this exercise.", "“\(name)”不是本题的变量。")
        case .notACondition: ("A condition such as a > b is expected here.", "这里应当是条件，例如 a > b。")
        case .notANumber: ("A number is expected here.", "这里应当是数。")
        case .emptyRange: ("The range or list has no values, or too many.", "取值范围或列表为空，或者太大。")
        case .undefined: ("This has no value: is it divided by zero, or too large?", "这个式子没有值：是不是除以了零，或者数太大？")
        }
    }
}
