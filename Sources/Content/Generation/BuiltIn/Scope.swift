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
        for (definition, passage) in chineseDefinitions(wanted) where known.insert(definition.term).inserted {
            found.append(
                Meaning(
                    term: definition.term, meaning: definition.meaning, passage: passage, isGlossary: false,
                    aliases: definition.aliases, sentence: definition.sentence))
        }
        for sentence in sentences where !sentence.text.contains(where: \.isWide) {
            guard let (term, meaning, isStated) = Self.definition(in: sentence.text.plainWords),
                isStated || wanted.contains(term.lowercased()), known.insert(term.lowercased()).inserted
            else { continue }
            found.append(
                Meaning(
                    term: term, meaning: meaning, passage: sentence.passage, isGlossary: false))
        }
        return found.filter { Self.isUsable($0) }
    }

    /// What the passages define, whether or not the sentence stands alone: its meaning has to.
    private func chineseDefinitions(_ wanted: Set<String>) -> [(ChineseDefinition, Passage)] {
        passages.filter { !$0.isDefinition && !TextMaker.isApparatus($0.heading) && $0.text.contains(where: \.isWide) }
            .flatMap { passage in
                PlainText.sentences(of: passage.text).flatMap { sentence in
                    ChineseDefinition.all(in: sentence, known: wanted).map { ($0, passage) }
                }
            }
    }

    /// `Term is a …`, `Term refers to …`.
    /// The last value tells whether the form itself says that this is a definition: `A term is a …`.
    private static func definition(in sentence: String) -> (term: String, meaning: String, isStated: Bool)? {
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

    /// A meaning that does not need the term's own words, and says enough.
    private static func isUsable(_ meaning: Meaning) -> Bool {
        let isWide = meaning.meaning.contains(where: \.isWide)
        let length = meaning.meaning.count
        guard (isWide ? 5...120 : 20...260).contains(length), !meaning.meaning.contains("]("), meaning.term.count <= 60
        else { return false }
        return Self.isFree(of: meaning.term, meaning.meaning)
    }

    /// Whether a text does not give a term away by its words.
    ///
    /// A Chinese text may have the term's last word, which tells of what kind it is (超参数 are 参数), and a third of the rest.
    static func isFree(of term: String, _ text: String) -> Bool {
        let words = Term.all(in: term).filter { !$0.isSingle }
        let others = Set(Term.all(in: text))
        guard !words.isEmpty, !text.contains(term) else { return false }
        guard term.first?.isWide == true else { return others.isDisjoint(with: words) }
        let telling = words.count > 1 ? words.dropLast() : words[...]
        return telling.count(where: others.contains) * 3 <= telling.count
    }
}
