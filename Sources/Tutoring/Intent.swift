/// What a learner wants, told from their words in English or Chinese.
package enum Intent: Hashable, Sendable, CaseIterable {
    case greeting
    case thanks
    /// A hint, or how to go on.
    case hint
    /// The answer or the worked solution.
    case solution
    /// Whether an answer they have is right.
    case check
    /// Something is not understood.
    case confusion
    /// What a word means.
    case definition
    /// Why or how something is.
    case explanation
    case other

    package init(_ question: String) {
        let text = Words(question)
        self =
            if text.isOnly(Self.greetingWords) {
                .greeting
            } else if text.isOnly(Self.thankingWords) {
                .thanks
            } else if text.has(Self.checks) || text.hasNumber && text.has(Self.guesses) {
                .check
            } else if text.asksForAnswer {
                .solution
            } else if text.has(Self.hints) {
                .hint
            } else if text.has(Self.confusions) {
                .confusion
            } else if text.has(Self.definitions) {
                .definition
            } else if text.has(Self.explanations) {
                .explanation
            } else {
                .other
            }
    }

    // Phrases are in lower case and without punctuation. English ones match whole words, Chinese ones anywhere.

    private static let greetingWords = [
        "hello", "hi", "hey", "good morning", "good afternoon", "good evening", "there", "cria", "tutor", "你好", "您好",
        "嗨",
        "哈喽", "早上好", "下午好", "晚上好", "老师", "在吗", "大家好",
    ]
    private static let thankingWords = [
        "thank you", "thanks", "thank", "thx", "very much", "so much", "a lot", "got it", "i see", "ok", "okay",
        "great",
        "i understand", "now", "谢谢", "多谢", "感谢", "谢了", "你", "您", "老师", "我", "明白了", "懂了", "知道了", "好的", "好", "啦", "了",
        "太",
    ]
    private static let checks = [
        "my answer", "am i right", "is this right", "is that right", "is it right", "is this correct",
        "is that correct", "is it correct", "did i get it right", "我的答案", "答案对", "做对", "算对", "答案是不是", "我这样对", "这样对吗",
    ]
    private static let guesses = [
        "is it", "is the answer", "i got", "i get", "i think", "right", "correct", "是不是", "是吗", "对吗", "对不对", "我算", "我得",
        "吗",
    ]
    private static let hints = [
        "hint", "hints", "clue", "a nudge", "next step", "first step", "how do i start", "how do i begin",
        "where do i start", "how to start", "what do i do", "what should i do", "help me", "i need help", "stuck",
        "cant solve",
        "cannot solve", "dont know how", "do not know how", "how do i solve this", "how to solve this",
        "how do i do this",
        "提示", "点拨", "思路", "下一步", "第一步", "怎么做", "怎么解这", "怎么开始", "从哪", "卡住", "卡在", "不会做", "做不出", "做不来", "帮帮我", "帮我一下",
        "怎么入手", "没有头绪", "没头绪", "还是不会", "我不会", "还不会", "不太会", "完全不会",
    ]
    private static let confusions = [
        "dont understand", "do not understand", "didnt understand", "dont get", "do not get", "confused", "confusing",
        "unclear", "makes no sense", "no idea", "im lost", "i am lost", "too hard", "不懂", "不明白", "没看懂", "没听懂", "看不懂",
        "不理解",
        "糊涂", "太难", "搞不清", "不清楚", "没弄懂", "弄不懂",
    ]
    private static let definitions = [
        "what is", "whats", "what are", "what does", "define", "definition", "meaning of", "mean by", "什么是", "是什么",
        "什么意思",
        "何谓", "什么叫", "定义", "指什么", "指的是", "含义",
    ]
    private static let explanations = [
        "why", "how", "explain", "what happens", "为什么", "为何", "怎么", "怎样", "如何", "解释", "区别", "原因", "说明",
    ]

    fileprivate static let answers = ["answer", "answers", "solution", "solutions", "result"]
    fileprivate static let demands = [
        "give", "show", "tell", "reveal", "need", "want", "see", "send", "just", "whats", "print",
    ]
    /// Words that ask about solutions as such.
    fileprivate static let inquiries = ["how", "why", "mean", "means", "check", "number", "many"]
    fileprivate static let chineseAnswers = ["答案", "解答", "结果"]
    fileprivate static let chineseDemands = [
        "告诉", "给", "直接", "说", "看", "要", "求", "公布", "是什么", "多少", "正确", "最终", "把", "来",
    ]
    fileprivate static let chineseInquiries = ["怎么", "怎样", "如何", "为什么", "检验", "意思", "验证"]
    fileprivate static let demandPhrases = [
        "what is the answer", "what is the solution", "what is the result", "what is the correct answer",
        "what is the right answer", "what is the final answer", "solve it for me", "do it for me", "solve this for me",
        "do this for me", "full solution", "worked solution", "直接告诉", "帮我做", "帮我解", "替我做", "替我解", "完整过程", "解题过程",
    ]
}

/// A question as words: lower case, half width, without punctuation.
private struct Words {
    /// With a space at each end and between all words.
    let text: String
    let words: [Substring]
    let hasNumber: Bool

    init(_ question: String) {
        let folded = SentenceMathematics.folded(question.lowercased()).replacing("'", with: "").replacing("’", with: "")
        let spaced = String(folded.map { $0.isLetter || $0.isNumber ? $0 : " " })
        words = spaced.split(separator: " ")
        text = " " + words.joined(separator: " ") + " "
        hasNumber = folded.contains { $0.isNumber } || folded.contains("=")
    }

    func has(_ phrases: [String]) -> Bool { phrases.contains(where: has) }

    private func has(_ phrase: String) -> Bool {
        phrase.utf8.allSatisfy { $0 < 0x80 } ? text.contains(" " + phrase + " ") : text.contains(phrase)
    }

    /// Whether nothing is left when `phrases` are taken away.
    func isOnly(_ phrases: [String]) -> Bool {
        guard has(phrases), text.count <= 40 else { return false }
        var rest = text
        for phrase in phrases.sorted(by: { $0.count > $1.count }) {
            let isEnglish = phrase.utf8.allSatisfy { $0 < 0x80 }
            rest = rest.replacing(isEnglish ? " " + phrase + " " : phrase, with: "  ")
        }
        return rest.allSatisfy { $0 == " " }
    }

    var asksForAnswer: Bool {
        if has(Intent.demandPhrases) { return true }
        if has(Intent.chineseAnswers), has(Intent.chineseDemands), !has(Intent.chineseInquiries) { return true }
        let isAbout = words.contains { Intent.answers.contains(String($0)) }
        return isAbout && words.contains { Intent.demands.contains(String($0)) }
            && !words.contains { Intent.inquiries.contains(String($0)) }
    }
}
