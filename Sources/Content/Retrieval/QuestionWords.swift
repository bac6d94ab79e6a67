/// Words that make a sentence a question, and others without content.
enum QuestionWords {
    private static let english = """
        a an the is are was were be do does did can could should would will may must i you he it we they me my your its
        this that these those there here what which who when where why how of to in on for with by from at as and or not
        no if so about please explain tell show help want know need mean meaning understand define definition let us get
        some any just really question answer dont doesnt didnt cant cannot isnt im ive id whats between does work works
        again still very much more than then
        """
    /// The longest first.
    private static let chinese = [
        "是什么意思", "什么意思", "的意思是", "能不能", "可不可以", "怎么理解", "解释一下", "介绍一下", "说明一下", "讲一下", "讲讲", "请问", "为什么",
        "是什么", "什么是", "有什么", "什么叫", "什么", "怎么样", "怎么办", "怎么", "怎样", "如何", "为何", "何谓", "解释", "告诉我", "告诉", "不明白",
        "不理解", "不知道", "不清楚", "看不懂", "没看懂", "听不懂", "不太懂", "不懂", "想知道", "想问", "一下", "意思", "可以", "请",
    ]
    /// Characters that only join a word to its neighbour: a pair with one of them is no word.
    private static let joiners = Set(Term.all(in: "的 了 是 吗 呢 吧 啊 嘛 我 你 您 这"))
    private static let words = Set(Term.all(in: english + " 那 要 和 与 在 有 会 能 该 做 用 吗")).union(joiners)

    /// The terms of a question, without the Chinese words that only make it one.
    static func terms(of query: String) -> Set<Term> { Set(Term.all(in: withoutPhrases(query))) }

    /// The question without the words that only make it one; all of it when nothing is left.
    static func content(of query: String) -> String {
        let text = withoutPhrases(query)
        let words = text.split { $0.isWhitespace || ",.?!;:，。？！；：“”\"".contains($0) }
        let contents = words.filter { !Term.all(in: $0).allSatisfy(contains) }
        return contents.isEmpty ? text : contents.joined(separator: " ")
    }

    private static func withoutPhrases(_ query: String) -> String {
        var text = String(query.prefix(2000))
        for phrase in chinese where text.contains(phrase) { text = text.replacing(phrase, with: " ") }
        return text
    }

    static func contains(_ term: Term) -> Bool {
        words.contains(term) || term.pair.map { $0.contains(where: joiners.contains) } == true
    }
}
