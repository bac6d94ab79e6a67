import DomainModel

/// The part of a course that a brief is about.
struct Scope {
    /// In reading order for a skill or a whole course; the best first for a topic. Glossary entries included.
    var passages: [Passage]
    /// The lessons of the passages, in the same order.
    var lessons: [Lesson]
    /// What is searched for; empty for a whole course.
    var query: String

    /// - Throws: ``GenerationError`` when the course has nothing about it.
    init(_ brief: GenerationBrief, in material: Material) throws {
        let course = material.course
        query = ([brief.topic] + brief.keywords).filter { !$0.isEmpty }.joined(separator: " ")
        if let skill = brief.skill {
            let own = course.lessons.filter { $0.skills.contains(skill) }
            let practised = Set(course.exercises.filter { $0.skills.contains(skill) }.compactMap(\.lesson))
            lessons = own.isEmpty ? course.lessons.filter { practised.contains($0.id) } : own
            guard !lessons.isEmpty else {
                throw GenerationError([
                    "en":
                        "No lesson of the course teaches the skill “\(skill)”. Name another skill, or give a topic in its place.",
                    "zh": "课程中没有哪一课讲授知识点“\(skill)”。请换一个知识点，或改填主题。",
                ])
            }
            let ids = Set(lessons.map(\.id))
            passages = material.index.passages.filter { ids.contains($0.lesson) }
        } else if query.isEmpty || query == course.title.text(in: material.language) {
            query = ""
            lessons = course.lessons
            passages = material.index.passages
        } else {
            let hits = material.index.search(query, limit: 40).filter { $0.coverage >= PassageIndex.leastCoverage }
            var seen: Set<LessonID> = []
            let ids = hits.map(\.passage.lesson).filter { seen.insert($0).inserted }
            lessons = ids.compactMap { id in course.lessons.first { $0.id == id } }
            let rest = material.index.passages.filter { passage in ids.contains(passage.lesson) }
            let found = Set(hits.map(\.passage))
            passages = hits.map(\.passage) + rest.filter { !found.contains($0) }
        }
        passages.removeAll { $0.text.isEmpty }
        guard !passages.isEmpty else {
            throw GenerationError([
                "en":
                    "The course has no text about “\(query)”. Choose other words, name a skill, or import material about it.",
                "zh": "课程中没有关于“\(query)”的内容。请换一种说法，选择知识点，或导入有关材料。",
            ])
        }
        let likes = [brief.interest, brief.position].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
        if !likes.isEmpty {
            let fits = { (passage: Passage) in likes.contains(where: passage.text.lowercased().contains) }
            passages = passages.filter(fits) + passages.filter { !fits($0) }
        }
    }

    /// Passages that are read for sentences; of a whole book, so many spread over it.
    private static let reading = 500

    /// The sentences that stand by themselves, in the order of the passages.
    func sentences() -> [SourceSentence] {
        var read = passages.filter { !$0.isDefinition && !TextMaker.isApparatus($0.heading) }
        if read.count > Self.reading {
            read =
                query.isEmpty
                ? (0..<Self.reading).map { read[$0 * read.count / Self.reading] } : Array(read.prefix(Self.reading))
        }
        return read.flatMap(SourceSentence.all)
    }

    /// The glossary's meanings, and those that `sentences` state about `terms`.
    func meanings(_ terms: KeyTerms, in sentences: [SourceSentence]) -> [Meaning] {
        var found = passages.filter(\.isDefinition).map {
            Meaning(term: $0.heading.plainWords, meaning: $0.text, passage: $0, isGlossary: true)
        }
        var known = Set(found.map { $0.term.lowercased() })
        let wanted = Set(terms.terms.map { $0.lowercased() })
        for sentence in sentences {
            guard let (term, meaning, isStated) = Self.definition(in: sentence.text.plainWords),
                isStated || wanted.contains(term.lowercased()), known.insert(term.lowercased()).inserted
            else { continue }
            found.append(Meaning(term: term, meaning: meaning, passage: sentence.passage, isGlossary: false))
        }
        return found.filter { Self.isUsable($0) }
    }

    /// `Term is a …`, `Term refers to …`; `术语是指……`, `术语是一种……`.
    /// The last value tells whether the form itself says that this is a definition: `A term is a …`, `术语是指……`.
    private static func definition(in sentence: String) -> (term: String, meaning: String, isStated: Bool)? {
        if sentence.contains(where: \.isWide) {
            for mark in ["是指", "指的是", "是一种", "是一个", "是一类", "是用来", "是由", "是"] {
                guard let range = sentence.firstRange(of: mark) else { continue }
                var term = String(sentence[..<range.lowerBound])
                if let bracket = term.firstIndex(where: { "（(".contains($0) }) { term = String(term[..<bracket]) }
                guard KeyTerms.isTerm(term), mark != "是" || Self.namesAKind(sentence) else { return nil }
                let keepsMark = mark.hasPrefix("是") && mark != "是指" && mark != "是"
                return (term, (keepsMark ? String(mark.dropFirst()) : "") + sentence[range.upperBound...], mark == "是指")
            }
            return nil
        }
        for mark in [" is the ", " is a ", " is an ", " refers to ", " are the ", " is defined as ", " means "] {
            guard let range = sentence.firstRange(of: mark) else { continue }
            var term = String(sentence[..<range.lowerBound])
            for article in ["The ", "A ", "An "] where term.hasPrefix(article) { term.removeFirst(article.count) }
            guard KeyTerms.isTerm(term) else { return nil }
            let article = mark.contains(" the ") ? "the " : mark == " is a " ? "a " : mark == " is an " ? "an " : ""
            let isStated = sentence.hasPrefix("A ") || sentence.hasPrefix("An ")
            return (term, article + sentence[range.upperBound...], isStated)
        }
        return nil
    }

    /// Whether a Chinese sentence ends with the kind of thing that something is: a bare 是 also joins what no one would
    /// call a definition.
    private static func namesAKind(_ sentence: String) -> Bool {
        let end = sentence.trimmingPunctuation
        return [
            "方法", "函数", "集合", "技术", "模型", "算法", "单位", "比值", "现象", "系统", "结构", "能力", "运算", "矩阵", "向量", "张量", "变量",
            "关系", "理论", "学科", "工具", "指标", "规则", "定律", "物质", "组织", "细胞", "器官", "状态", "行为", "反应", "时间", "差",
        ].contains(where: end.hasSuffix)
    }

    /// A meaning that does not need the term's own words, and says enough.
    private static func isUsable(_ meaning: Meaning) -> Bool {
        let isWide = meaning.meaning.contains(where: \.isWide)
        let length = meaning.meaning.count
        guard (isWide ? 6...120 : 20...260).contains(length), !meaning.meaning.contains("]("), meaning.term.count <= 60
        else { return false }
        let own = Set(Term.all(in: meaning.term)).filter { !$0.isSingle }
        return !own.isEmpty && own.isDisjoint(with: Term.all(in: meaning.meaning))
    }
}
