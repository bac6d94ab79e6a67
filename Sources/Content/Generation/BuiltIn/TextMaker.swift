import DomainModel

/// Texts, cards and plans put together from the course's own sentences, each with its citation.
struct TextMaker {
    let brief: GenerationBrief
    let material: Material
    let scope: Scope
    var language: String { material.language }
    private var isChinese: Bool { language.hasPrefix("zh") }

    /// English or Chinese.
    func say(_ english: String, _ chinese: String) -> String { isChinese ? chinese : english }

    var subject: String {
        if !brief.topic.isEmpty { return brief.topic }
        if let skill = material.course.skills.first(where: { $0.id == brief.skill }) {
            return skill.title.text(in: language)
        }
        return scope.query.isEmpty ? material.course.title.text(in: language) : scope.query
    }

    func prose(_ id: String, _ heading: String, _ text: String, _ citations: [Artefact.Citation] = []) -> Artefact.Part
    {
        Artefact.Part(id: id, form: .prose, heading: heading, text: text, citations: citations)
    }

    // MARK: Tutorials and articles

    func tutorial() throws -> [Artefact.Part] {
        var parts: [Artefact.Part] = []
        if let goals = objectives() { parts.append(goals) }
        let ideas = sections(limit: 4)
        guard !ideas.isEmpty else { throw tooThin }
        parts += ideas
        if let words = words() { parts.append(words) }
        if let example = examples(limit: 1).first { parts.append(example) }
        return parts
    }

    func article() throws -> [Artefact.Part] {
        let ideas = sections(limit: 5)
        guard !ideas.isEmpty else { throw tooThin }
        return ideas
    }

    func objectives() -> Artefact.Part? {
        let heading = say("What you will learn", "学习目标")
        let goals = scope.lessons.prefix(2).flatMap { lesson in
            let own = lesson.objectives.map { $0.text(in: language) }.filter { !$0.isEmpty }
            let source = quote(own.joined(separator: "\n"), from: lesson, under: heading)
            return own.map { (line: $0, source) }
        }
        if !goals.isEmpty { return list("goals", heading, Array(goals.prefix(6))) }
        guard let skill = material.course.skills.first(where: { $0.id == brief.skill }),
            let lesson = scope.lessons.first(where: { $0.skills.contains(skill.id) }), !skill.summary.isEmpty
        else { return nil }
        let summary = skill.summary.text(in: language)
        return list("goals", heading, [(line: summary, quote(summary, from: lesson))])
    }

    /// A citation of what the course says about a lesson outside of its text, such as an objective.
    func quote(_ text: String, from lesson: Lesson, under heading: String = "") -> Artefact.Citation {
        let title = lesson.title.text(in: language).plainWords
        return Artefact.Citation(
            lesson: lesson.id, place: heading.isEmpty ? title : "\(title) › \(heading)", section: "", text: text)
    }

    /// A list whose lines are cited; `before` stands above it.
    func list(
        _ id: String, _ heading: String, before: [String] = [], _ lines: [(line: String, source: Artefact.Citation)]
    ) -> Artefact.Part {
        var sources: [Artefact.Citation] = []
        let cited = lines.map { line, source in
            let number = sources.firstIndex(of: source) ?? sources.count
            if number == sources.count { sources.append(source) }
            return "- \(line) [\(number + 1)]"
        }
        return prose(
            id, heading, (before + [cited.joined(separator: "\n")]).filter { !$0.isEmpty }.joined(separator: "\n\n"),
            sources)
    }

    private var tooThin: GenerationError {
        GenerationError([
            "en":
                "The course says too little about “\(subject)” in sentences that can stand by themselves. Name a broader topic, "
                + "or set up a language model to word it.",
            "zh": "课程中关于“\(subject)”、能独立成句的内容太少。请选择更宽的主题，或设置语言模型来撰写。",
        ])
    }

    /// The sections of the best passages, in reading order, each with its most central sentences.
    private func sections(limit: Int) -> [Artefact.Part] {
        let readable = scope.passages.filter { !$0.isDefinition && !Self.isApparatus($0.heading) }
        let best = (scope.query.isEmpty ? readable : Array(readable.prefix(30)))
        var groups: [(key: String, sentences: [SourceSentence])] = []
        for passage in best {
            let key = passage.lesson + "#" + passage.section
            let own = SourceSentence.all(in: passage)
            guard !own.isEmpty else { continue }
            if let index = groups.firstIndex(where: { $0.key == key }) {
                groups[index].sentences += own
            } else if groups.count < limit * 3 {
                groups.append((key, own))
            }
        }
        let rich = groups.filter { $0.sentences.count >= 2 }
        let chosen = (rich.isEmpty ? groups : rich).prefix(limit)
        guard !chosen.isEmpty else { return [] }
        let target = (brief.length ?? (isChinese ? 1000 : 600)) / chosen.count
        let order = Dictionary(
            material.index.passages.enumerated().map { ($1.lesson + "#" + $1.section, $0) },
            uniquingKeysWith: { min($0, $1) })
        var said: Set<String> = []
        return chosen.sorted { order[$0.key, default: 0] < order[$1.key, default: 0] }.enumerated().compactMap {
            number, group in
            let sentences = suitable(group.sentences.filter { said.insert($0.text).inserted }, target: target)
            guard let first = sentences.first else { return nil }
            let heading = first.passage.heading.isEmpty ? first.passage.lessonTitle : first.passage.heading
            let (text, citations) = cited(sentences)
            return prose("idea\(number + 1)", heading.plainWords, text, citations)
        }
    }

    /// A paragraph for each passage; each sentence names its passage.
    private func cited(_ sentences: [SourceSentence]) -> (String, [Artefact.Citation]) {
        var passages: [Passage] = []
        var paragraphs: [[String]] = []
        for sentence in sentences {
            if passages.last != sentence.passage {
                passages.append(sentence.passage)
                paragraphs.append([])
            }
            paragraphs[paragraphs.count - 1].append(Self.cite(sentence.text, passages.count))
        }
        let text = paragraphs.map { $0.joined(separator: isChinese ? "" : " ") }.joined(separator: "\n\n")
        return (text, passages.map { Artefact.Citation($0) })
    }

    /// `… end [1].`
    static func cite(_ sentence: String, _ number: Int) -> String {
        guard let last = sentence.last, ".。!！?？".contains(last) else { return "\(sentence) [\(number)]" }
        return "\(sentence.dropLast()) [\(number)]\(last)"
    }

    /// The most central sentences that together are right for the level; where the source has no such, the most central.
    private func suitable(_ sentences: [SourceSentence], target: Int) -> [SourceSentence] {
        let all = Self.central(sentences, target: target, isChinese: isChinese)
        var (left, chosen) = (sentences, all)
        while chosen.count > 1 || left.count > chosen.count {
            let text = chosen.map(\.text).joined(separator: " ")
            guard let excess = LevelCheck.excess(of: text, for: brief.level, in: language), excess != 0 else {
                return chosen
            }
            // The sentence that is farthest off goes, and the next one in order of weight comes.
            let worst = chosen.max { off($0.text, excess) < off($1.text, excess) }
            left.removeAll { $0 == worst }
            chosen = Self.central(left, target: target, isChinese: isChinese)
        }
        return all
    }

    private func off(_ text: String, _ direction: Double) -> Double {
        direction * (Readability.grade(of: text, in: language, least: 1) ?? 0)
    }

    /// The sentences most like the others of their section (by shared terms), in reading order, up to about `target`
    /// words or characters.
    private static func central(_ sentences: [SourceSentence], target: Int, isChinese: Bool) -> [SourceSentence] {
        let terms = sentences.map { Set(Term.all(in: $0.text).filter { !$0.isSingle }) }
        var counts: [Term: Int] = [:]
        for set in terms { for term in set { counts[term, default: 0] += 1 } }
        let scores = terms.map { set in
            set.isEmpty ? 0 : Double(set.reduce(0) { $0 + (counts[$1] ?? 1) - 1 }) / Double(set.count).squareRoot()
        }
        var (chosen, length): ([Int], Int) = ([], 0)
        for index in sentences.indices.sorted(by: { (-scores[$0], $0) < (-scores[$1], $1) }) {
            guard length < target else { break }
            chosen.append(index)
            let text = sentences[index].text
            length += isChinese ? text.count : text.split(separator: " ").count
        }
        return chosen.sorted().map { sentences[$0] }
    }

    /// Whether a section only says again what stands before it.
    static func isRecap(_ heading: String) -> Bool {
        let words = heading.lowercased()
        return ["summary", "key concepts", "key equations", "小结", "总结", "要点回顾"].contains(where: words.contains)
    }

    static func isApparatus(_ heading: String) -> Bool {
        let words = heading.lowercased()
        return [
            "review question", "critical thinking", "personal application", "exercises", "key terms", "references",
            "练习", "参考文献", "讨论",
        ].contains(where: words.contains)
    }

    /// The first terms of the glossary; those that are farthest from the level are left out where the whole is off it.
    private func words() -> Artefact.Part? {
        var entries = Array(scope.passages.filter(\.isDefinition).prefix(8))
        let line = { (entry: Passage) in "**\(entry.heading)**\(say(": ", "："))\(entry.text)" }
        while entries.count > 4,
            let excess = LevelCheck.excess(
                of: entries.map { "- " + line($0) }.joined(separator: "\n"), for: brief.level, in: language),
            excess != 0, let worst = entries.max(by: { off(line($0), excess) < off(line($1), excess) })
        {
            entries.removeAll { $0 == worst }
        }
        guard !entries.isEmpty else { return nil }
        return list("terms", say("Terms", "术语"), entries.map { (line: line($0), Artefact.Citation($0)) })
    }

    // MARK: Examples and cases

    /// Worked examples that the course has: sections that say so, and exercises with a solution.
    func examples(limit: Int) -> [Artefact.Part] {
        let told = scope.passages.filter { passage in
            let heading = passage.heading.lowercased()
            return !passage.isDefinition && passage.text.count > 80
                && ["example", "例题", "例子", "示例", "worked"].contains(where: heading.contains)
        }
        let sections = told.prefix(limit).map { passage in
            (passage.heading.plainWords, TextMaker.cite(passage.text, 1), [Artefact.Citation(passage)])
        }
        let lessons = Set(scope.lessons.map(\.id))
        let solved = material.course.exercises.lazy.filter { exercise in
            (brief.skill.map(exercise.skills.contains) ?? exercise.lesson.map(lessons.contains) ?? false)
        }.compactMap { solvedExample($0) }
        let all = sections + solved.prefix(max(0, limit - sections.count))
        return all.enumerated().map { prose("example\($0 + 1)", $1.0, $1.1, $1.2) }
    }

    private func solvedExample(_ exercise: Exercise) -> (String, String, [Artefact.Citation])? {
        guard let lesson = lesson(of: exercise),
            let worked = exercise.worked(seed: UInt32(truncatingIfNeeded: brief.seed), in: language), worked.isSolved
        else { return nil }
        return (
            worked.title.isEmpty ? say("Worked example", "例题") : worked.title, worked.body,
            [quote(worked.body, from: lesson, under: worked.title)]
        )
    }

    func lesson(of exercise: Exercise) -> Lesson? {
        material.course.lessons.first { $0.id == exercise.lesson }
            ?? scope.lessons.first { $0.skills.contains(where: exercise.skills.contains) }
    }

    /// Candidates, more than are asked for.
    func workedExamples() throws -> [Artefact.Part] {
        let found = examples(limit: brief.count + 20)
        guard !found.isEmpty else {
            throw GenerationError([
                "en":
                    "The course has no example or solved exercise about “\(subject)”. Choose another topic, or set up a "
                    + "language model to write one.",
                "zh": "课程中没有关于“\(subject)”的例子或带解答的习题。请换一个主题，或设置语言模型来撰写。",
            ])
        }
        return found
    }

    /// Situations that the course tells: passages that begin with a person, a place or a supposition.
    func cases() throws -> [Artefact.Part] {
        let telling = ["case stud", "suppose", "imagine", "consider the case", "scenario", "案例", "假设", "想象", "考虑一个"]
        let marks = telling + ["for example,", "case of", "例如，"]
        let likes = [brief.interest, brief.position].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
        let situations = scope.passages.filter { passage in
            let text = passage.text.lowercased()
            return !passage.isDefinition && !Self.isApparatus(passage.heading) && !Self.isRecap(passage.heading)
                && (150...1500).contains(text.count)
                && (marks + likes).contains(where: text.contains) && !text.contains("](") && !text.contains("```")
                && !text.contains("(picture:")
        }
        let fits = { (passage: Passage) in
            LevelCheck.excess(of: passage.text, for: brief.level, in: language) ?? 0 == 0
        }
        let tells = { (passage: Passage) in telling.contains(where: passage.text.lowercased().contains) }
        let fitting = situations.filter(fits)
        guard let situation = fitting.first(where: tells) ?? fitting.first ?? situations.first else {
            throw GenerationError([
                "en":
                    "The course tells of no situation to do with “\(subject)”. Choose another topic, or set up a language "
                    + "model to write a case.",
                "zh": "课程中没有与“\(subject)”有关的情境。请换一个主题，或设置语言模型来撰写案例。",
            ])
        }
        let text = MarkdownBlocks.split(situation.text).map { Self.cite($0, 1) }.joined(separator: "\n\n")
        let heading = situation.heading.isEmpty ? situation.lessonTitle : situation.heading
        return [
            prose("situation", heading.plainWords, text, [Artefact.Citation(situation)]),
            prose(
                "questions", say("Questions", "思考题"),
                [
                    say("Which facts of the situation matter here?", "情境中哪些事实最重要？"),
                    say("Which ideas of the lesson explain them?", "本课的哪些概念可以解释它们？"),
                    say("What would you do or decide, and why?", "你会怎样做或怎样决定？为什么？"),
                ].enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")),
        ]
    }
}
