import DomainModel
import Foundation

/// A term with what it means.
struct Meaning: Hashable {
    var term: String
    /// Plain Markdown, without the term.
    var meaning: String
    var passage: Passage
    /// Whether the course's own glossary has it; otherwise a sentence of the text says it.
    var isGlossary: Bool
    /// Other names of the term.
    var aliases: [String] = []
    /// The sentence that says it, as plain words; nil of the glossary's.
    var sentence: String?
}

/// What a text is about: the words that it sets off, its headings, and the phrases that recur in it.
///
/// English: runs of words between stop words and punctuation, as in RAKE (Rose et al. 2010), which occur at least three
/// times. Chinese, which has no spaces: runs of 2…6 characters whose halves attract each other (pointwise mutual
/// information) and whose neighbours on both sides vary (left and right entropy).
struct KeyTerms {
    private(set) var terms: [String] = []
    private var known: Set<String> = []

    init(_ passages: [Passage], language: String, limit: Int = 400) {
        for passage in passages where passage.isDefinition { add(passage.heading) }
        for passage in passages where !passage.isDefinition {
            for match in passage.text.matches(of: #/\*\*?([^*\n]{2,40})\*\*?/#) { add(String(match.output.1)) }
        }
        for passage in passages { add(passage.heading) }
        guard terms.count < limit else { return }
        let texts = passages.prefix(600).filter { !$0.isDefinition }.map(\.text)
        let found = language.hasPrefix("zh") ? Self.chinese(texts) : Self.english(texts)
        for term in found.prefix(limit - terms.count) { add(term) }
    }

    private mutating func add(_ raw: String) {
        let term = raw.plainWords.trimmingPunctuation
        guard Self.isTerm(term), known.insert(term.lowercased()).inserted else { return }
        terms.append(term)
    }

    static func isTerm(_ term: String) -> Bool {
        guard !term.contains(where: { "`$|<>{}\\=:：,，。.;；?？!！()（）/、".contains($0) || $0.isASCII && $0.isNumber }),
            term.contains(where: \.isLetter)
        else { return false }
        if term.contains(where: \.isWide) {
            return (2...10).contains(term.count) && !vague.contains(term)
                && !term.contains(
                    #/^(小结|练习|总结|简介|参考文献|讨论|安装|概述|摘要|例子|为什么|如何|什么|从(?!属|句)|在(?!线)|一[个种]|[这那该其此某我你他她它]|本(?![质能体我]))|的$|和$/#
                )
        }
        let words = term.lowercased().split(separator: " ")
        return (1...4).contains(words.count) && term.count >= 4 && !stop.contains(String(words[0]))
            && !apparatus.contains(term.lowercased()) && words.last.map { !stop.contains(String($0)) } == true
    }

    /// Words that mean something only where they stand.
    private static let vague: Set<String> = [
        "结果", "问题", "方法", "情况", "例子", "原因", "目标", "任务", "数据", "部分", "内容", "过程", "步骤", "前者", "后者", "其中", "本节", "本章",
        "方式", "这种", "现象", "东西", "概念", "对象", "数量", "操作", "性质", "特点", "作用", "意义", "想法", "应用", "技巧", "特性", "名称", "重要",
        "注意", "提示", "说明", "思考", "解答", "证明", "答案", "目的", "材料", "背景", "备注", "关键",
    ]

    private static let apparatus: Set<String> = [
        "summary", "introduction", "exercises", "conclusion", "references", "overview", "key terms", "review questions",
        "example", "examples", "solution", "learning objectives", "further reading", "discussion", "note", "try it",
    ]

    static let stop: Set<String> = Set(
        """
        a an and are as at be been being but by can could did do does doing done down during each few for from further had \
        has have having he her here hers him his how i if in into is it its itself just like made make makes many may me \
        might more most much must my no nor not now of off often on once one only or other others our out over own people \
        same she should so some such than that the their them then there these they this those three through time to too \
        two under until up upon us use used using very was we were what when where which while who whom why will with \
        within without would you your about above after again against all also although always among another any because \
        before below between both called example first found given however including known later need new number part \
        second several since something study things thus toward way ways well whether results research researchers \
        different important certain various particular following
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    // MARK: Phrases that recur

    private static func english(_ texts: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for text in texts {
            for run in text.plainWords.lowercased().split(whereSeparator: { ".,;:!?()[]\"“”—\n|$`".contains($0) }) {
                var phrase: [Substring] = []
                for word in run.split(separator: " ") + [Substring("the")] {
                    let isContent =
                        !stop.contains(String(word)) && word.count > 2 && word.allSatisfy { $0.isLetter || $0 == "-" }
                    if isContent {
                        phrase.append(word)
                    } else {
                        if (2...3).contains(phrase.count) || phrase.count == 1 && phrase[0].isNounLike {
                            counts[phrase.joined(separator: " "), default: 0] += 1
                        }
                        phrase = []
                    }
                }
            }
        }
        return counts.filter { $0.value >= 3 }
            .sorted {
                (-$0.value * $0.key.split(separator: " ").count, $0.key) < (
                    -$1.value * $1.key.split(separator: " ").count, $1.key
                )
            }
            .map(\.key)
    }

    private static func chinese(_ texts: [String]) -> [String] {
        var counts: [String: Int] = [:]
        var left: [String: [Character: Int]] = [:]
        var right: [String: [Character: Int]] = [:]
        var total = 0
        let runs = texts.flatMap { $0.split { !($0.isWide && $0.isLetter) }.map(Array.init) }
        for run in runs {
            total += run.count
            for start in run.indices {
                for size in 1...6 where start + size <= run.count {
                    counts[String(run[start..<start + size]), default: 0] += 1
                }
            }
        }
        let frequent = counts.filter {
            $0.value >= 4 && (2...6).contains($0.key.count) && !$0.key.contains(where: particles.contains)
        }
        for run in runs {
            for start in run.indices {
                for size in 2...6 where start + size <= run.count {
                    let gram = String(run[start..<start + size])
                    guard frequent[gram] != nil else { continue }
                    left[gram, default: [:]][start > 0 ? run[start - 1] : "^", default: 0] += 1
                    right[gram, default: [:]][start + size < run.count ? run[start + size] : "$", default: 0] += 1
                }
            }
        }
        func isFirm(_ gram: String, _ count: Int) -> Bool {
            let letters = Array(gram)
            let strongest =
                (1..<letters.count).map { cut in
                    Double(counts[String(letters[..<cut])] ?? 1) * Double(counts[String(letters[cut...])] ?? 1)
                }.max() ?? 1
            return Double(count) * Double(total) / strongest > 30
                && entropy(left[gram]) > 1 && entropy(right[gram]) > 1
        }
        return frequent.filter { isFirm($0.key, $0.value) }
            .sorted { (-$0.value * $0.key.count, $0.key) < (-$1.value * $1.key.count, $1.key) }.map(\.key)
    }

    /// In bits.
    private static func entropy(_ counts: [Character: Int]?) -> Double {
        guard let counts else { return 0 }
        let total = Double(counts.values.reduce(0, +))
        // In a fixed order, since the last digits of a sum depend on it.
        return counts.values.sorted().reduce(0.0) { $0 - Double($1) / total * log2(Double($1) / total) }
    }

    private static let particles = Set("的了是在和与或我们你他她它这那些个不就都也很会能可以要将被把对从到为其之所而但如果因此有没一二三四五中上下时后前于并及使让给用")
}

/// Finds terms in sentences without trying each: by their first word, or their first two characters.
struct TermFinder {
    private var terms: [String: [(term: String, lower: String)]] = [:]

    init(_ all: [String]) {
        for term in all {
            let lower = term.lowercased()
            terms[Self.start(of: lower), default: []].append((term, lower))
        }
    }

    private static func start(of lower: String) -> String {
        lower.first?.isWide == true ? String(lower.prefix(2)) : String(lower.prefix { $0 != " " })
    }

    func terms(in sentence: String) -> [String] {
        let lower = sentence.lowercased()
        let letters = Array(lower)
        let starts =
            letters.contains(where: \.isWide)
            ? zip(letters, letters.dropFirst()).map { String([$0, $1]) } : []
        let words = lower.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
        return Set(starts + words).flatMap { terms[$0] ?? [] }.filter { lower.contains($0.lower) }.map(\.term)
    }
}

extension Substring {
    /// By its ending; a guess that only has to be good enough to ask about words that recur.
    fileprivate var isNounLike: Bool {
        count >= 6
            && ["tion", "sion", "ment", "ness", "ity", "ism", "ology", "ence", "ance", "ics", "ship", "osis"].contains(
                where: hasSuffix)
    }
}

extension String {
    var trimmingPunctuation: String {
        let isMark = { (character: Character) in
            !(character.isLetter || character.isNumber || character == "）" || character == ")")
        }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
