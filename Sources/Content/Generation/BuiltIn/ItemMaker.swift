import DomainModel
import Foundation

/// Exercises made by rules from the course's own exercises, terms and sentences. The same seed gives the same ones.
struct ItemMaker {
    let brief: GenerationBrief
    let material: Material
    let scope: Scope
    let terms: KeyTerms
    let sentences: [SourceSentence]
    let meanings: [Meaning]
    /// What wrong choices are taken from: ``meanings``, and the whole course's where they are few.
    private let pool: [Meaning]
    private var language: String { material.language }
    private var isChinese: Bool { language.hasPrefix("zh") }

    struct Item: Hashable {
        var exercise: Exercise
        var citations: [Artefact.Citation]
        /// The term that is asked about, in lower case.
        var about: String
    }

    init(_ brief: GenerationBrief, _ material: Material, _ scope: Scope) {
        (self.brief, self.material, self.scope) = (brief, material, scope)
        terms = KeyTerms(scope.passages, language: material.language)
        sentences = scope.sentences()
        meanings = scope.meanings(terms, in: sentences)
        var (pool, known) = (meanings, Set(meanings.map { $0.term.lowercased() }))
        if pool.count < 8 {
            var whole = scope
            whole.passages = material.index.passages
            pool += whole.meanings(terms, in: []).filter { known.insert($0.term.lowercased()).inserted }
        }
        self.pool = pool
    }

    /// Candidates, the kinds taking turns so that a quiz is mixed; each term is asked about once in each way.
    func items() -> [Item] {
        var random = SplitMix64(seed: brief.seed)
        let wanted = brief.questions.isEmpty ? GenerationBrief.QuestionKind.allCases : brief.questions
        var sources = [course(wanted, &random)]
        // A preferred interest leads; else what is asked is spread over the material by the seed.
        let hasLikes = brief.interest != nil || brief.position != nil || !scope.query.isEmpty
        let meanings = hasLikes ? self.meanings : random.shuffle(self.meanings)
        if wanted.contains(.choice) {
            sources.append(meanings.compactMap { whichTerm($0, &random) })
            sources.append(meanings.compactMap { trueStatement($0, &random) })
        }
        if wanted.contains(.text) { sources.append(meanings.compactMap(nameTheTerm)) }
        if wanted.contains(.cloze) { sources.append(isChinese ? definitionClozes(meanings) : clozes(&random)) }
        if wanted.contains(.match) { sources.append(matches(meanings)) }
        if wanted.contains(.order) { sources.append(orders()) }
        // Chinese has no spaces, so that a sentence is a weaker sign of what fits it than a definition.
        return alternate(sources) + (isChinese && wanted.contains(.cloze) ? clozes(&random) : [])
    }

    private func alternate(_ sources: [[Item]]) -> [Item] {
        var seen: Set<String> = []
        var (groups, places): ([[Item]], [String: Int]) = ([], [:])
        for round in 0..<(sources.map(\.count).max() ?? 0) {
            for source in sources where round < source.count {
                let item = source[round]
                guard seen.insert(item.exercise.id).inserted else { continue }
                let place = places[item.about] ?? groups.count
                if place == groups.count { groups.append([]) }
                places[item.about] = place
                groups[place].append(item)
            }
        }
        // Another question about the same term comes after all other terms have had their turn; so the kinds take turns.
        return (0..<(groups.map(\.count).max() ?? 0)).flatMap { turn in
            groups.enumerated().filter { turn < $1.count }.map { $1[($0 + turn) % $1.count] }
        }
    }

    // MARK: The course's own

    /// Parametric exercises drawn with the seed, so that they differ from the ones that learners meet.
    private func course(_ wanted: [GenerationBrief.QuestionKind], _ random: inout SplitMix64) -> [Item] {
        let lessons = Set(scope.lessons.map(\.id))
        let own = material.course.exercises.filter { exercise in
            exercise.parameters != nil
                && (brief.skill.map(exercise.skills.contains) ?? exercise.lesson.map(lessons.contains)
                    ?? scope.query.isEmpty)
                && exercise.steps.allSatisfy { step in wanted.contains { $0.rawValue == step.question.kind } }
        }
        return random.shuffle(own).compactMap { exercise in
            guard
                var drawn = try? exercise.instantiate(seed: UInt32(truncatingIfNeeded: random.next())).only(
                    in: language)
            else { return nil }
            drawn.id = "\(exercise.id.prefix(80))-\(brief.seed)"
            drawn.attribution = nil
            return Item(exercise: drawn, citations: [], about: drawn.id)
        }
    }

    // MARK: Terms and meanings

    private func text(_ text: String) -> LocalizedText { [language: text] }

    private func item(
        _ kind: String, _ meaning: Meaning, text: String, _ question: Question, hints: [String], solution: String,
        difficulty: Double
    ) -> Item? {
        var exercise = Exercise(
            id: Self.id(kind, meaning.term + text), lesson: meaning.passage.lesson, skills: [],
            steps: [
                Step(
                    id: "1", text: self.text(text), question: question, hints: hints.map { Hint(text: self.text($0)) },
                    solution: self.text(solution))
            ], difficulty: difficulty)
        exercise.skills = material.skills(of: exercise, brief)
        guard !exercise.skills.isEmpty else { return nil }
        return Item(
            exercise: exercise, citations: [Artefact.Citation(meaning.passage)], about: meaning.term.lowercased())
    }

    /// Stable over runs and machines: FNV-1a of what is asked.
    static func id(_ kind: String, _ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return "\(kind)-\(String(hash, radix: 36))"
    }

    private func place(_ passage: Passage) -> String {
        let place = passage.isDefinition ? passage.lessonTitle : passage.path
        let page = passage.page.map { isChinese ? "，第 \($0) 页" : ", page \($0)" } ?? ""
        return isChinese ? "见“\(place.plainWords)”\(page)。" : "See “\(place.plainWords)”\(page)."
    }

    private func solution(_ meaning: Meaning) -> String {
        "**\(meaning.term)**\(isChinese ? "：" : ": ")\(meaning.meaning)\n\n\(place(meaning.passage))"
    }

    private func lookBack(_ passage: Passage, _ term: String) -> String {
        // A title may be the answer.
        if passage.lessonTitle.lowercased().contains(term.lowercased()) {
            return isChinese ? "回想这一课里的术语。" : "Think of the terms in this lesson."
        }
        return isChinese
            ? "回想课文“\(passage.lessonTitle.plainWords)”中的术语。"
            : "Think of the terms in the lesson “\(passage.lessonTitle.plainWords)”."
    }

    /// Other terms that do not share a word with `meaning`, the lesson's own and those of like length first.
    private func distractors(for meaning: Meaning, _ count: Int, _ random: inout SplitMix64) -> [Meaning] {
        let own = Set(Term.all(in: meaning.term + " " + meaning.meaning)).filter { !$0.isSingle }
        let names = Set([meaning.term] + meaning.aliases)
        let others = random.shuffle(pool).filter { other in
            own.isDisjoint(with: Term.all(in: other.term).filter { !$0.isSingle })
                && names.isDisjoint(with: other.aliases) && !names.contains(other.term)
                && Set(Term.all(in: meaning.term)).isDisjoint(with: Term.all(in: other.meaning))
        }
        let near = others.filter { $0.passage.lesson == meaning.passage.lesson }
        let far = others.filter { $0.passage.lesson != meaning.passage.lesson }
        let size = { (other: Meaning) in abs(other.term.count - meaning.term.count) }
        let ranked = near.sorted { size($0) < size($1) } + far.prefix(40).sorted { size($0) < size($1) }
        var seen: Set<String> = [meaning.term.lowercased()]
        return Array(ranked.filter { seen.insert($0.term.lowercased()).inserted }.prefix(count))
    }

    private func whichTerm(_ meaning: Meaning, _ random: inout SplitMix64) -> Item? {
        let wrong = distractors(for: meaning, 3, &random)
        guard wrong.count == 3 else { return nil }
        let choices =
            [ChoiceQuestion.Choice(id: "a", text: text(meaning.term), isCorrect: true)]
            + zip(["b", "c", "d"], wrong).map { id, other in
                .init(
                    id: id, text: text(other.term), isCorrect: false,
                    feedback: text((isChinese ? "它的意思是：" : "This means: ") + other.meaning))
            }
        return item(
            "term", meaning,
            text: (isChinese ? "下面说的是哪个术语？" : "Which term fits this meaning?") + "\n\n> \(meaning.meaning)",
            .choice(ChoiceQuestion(choices: choices)), hints: [lookBack(meaning.passage, meaning.term)],
            solution: solution(meaning),
            difficulty: -0.5)
    }

    private func trueStatement(_ meaning: Meaning, _ random: inout SplitMix64) -> Item? {
        let others = distractors(for: meaning, 4, &random)
        guard others.count == 4 else { return nil }
        let line = { (term: String, meaning: String) in "**\(term)**\(isChinese ? "：" : ": ")\(meaning)" }
        // Each wrong statement joins a term with the meaning of the next.
        let wrong = (0..<3).map { (others[$0], others[$0 + 1]) }
        guard wrong.allSatisfy({ !Self.isNear($0.0, $0.1) }) else { return nil }
        let choices =
            [ChoiceQuestion.Choice(id: "a", text: text(line(meaning.term, meaning.meaning)), isCorrect: true)]
            + zip(["b", "c", "d"], wrong).map { id, pair in
                .init(
                    id: id, text: text(line(pair.0.term, pair.1.meaning)), isCorrect: false,
                    feedback: text(
                        isChinese ? "这其实是“\(pair.1.term)”的意思。" : "This is the meaning of “\(pair.1.term)”."))
            }
        return item(
            "true", meaning, text: isChinese ? "哪一项把术语和它的意思说对了？" : "Which of these gives a term its right meaning?",
            .choice(ChoiceQuestion(choices: choices)),
            hints: [isChinese ? "先看每个意思应属于哪个术语。" : "Ask of each meaning which term it belongs to."],
            solution: solution(meaning), difficulty: 0)
    }

    private func nameTheTerm(_ meaning: Meaning) -> Item? {
        let term = meaning.term
        guard term.count <= (isChinese ? 8 : 30), !term.contains("/") else { return nil }
        // An abbreviation in brackets is no word of it.
        let words = term.prefix { !"(（".contains($0) }.split(separator: " ").count
        let size =
            isChinese
            ? "它有 \(term.count) 个字。"
            : "It begins with “\(term.prefix(1))”\(words > 1 ? " and has \(words) words" : "")."
        return item(
            "name", meaning,
            text: (isChinese ? "下面说的是哪个术语？请写出来。" : "Name the term that is meant.") + "\n\n> \(meaning.meaning)",
            .text(TextQuestion(accepted: Self.spellings(of: term) + meaning.aliases)),
            hints: [lookBack(meaning.passage, meaning.term), size],
            solution: solution(meaning), difficulty: 0.5)
    }

    /// The term, without what brackets add, and in the other number.
    static func spellings(of term: String) -> [String] {
        var found = [term]
        if let bracket = term.firstIndex(where: { "(（".contains($0) }), bracket > term.startIndex {
            found.append(term[..<bracket].trimmedEnds)
            found.append(term[bracket...].trimmingCharacters(in: CharacterSet(charactersIn: "()（） ")))
        } else if term.allSatisfy({ $0.isASCII }), term.last?.isLetter == true {
            found.append(otherNumber(of: term))
        }
        return found.filter { !$0.isEmpty }
    }

    private static func otherNumber(of term: String) -> String {
        if term.hasSuffix("ies") { return term.dropLast(3) + "y" }
        if term.hasSuffix("s"), !["ss", "is", "us"].contains(where: term.hasSuffix) { return String(term.dropLast()) }
        let isLongY = term.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains(where: term.hasSuffix)
        if isLongY { return term.dropLast() + "ies" }
        return term + (["s", "x", "ch", "sh"].contains(where: term.hasSuffix) ? "es" : "s")
    }

    /// Whether one could be taken for the other: the same names, or a term that the other's meaning uses. A glossary tells
    /// its terms apart.
    private static func isNear(_ one: Meaning, _ other: Meaning) -> Bool {
        if one.isGlossary, other.isGlossary { return false }
        let words = Set(Term.all(in: one.term)).filter { !$0.isSingle }
        return !words.isDisjoint(with: Term.all(in: other.term + "。" + other.meaning))
            || one.aliases.contains(other.term) || other.aliases.contains(one.term)
    }

    private func matches(_ meanings: [Meaning]) -> [Item] {
        let groups = Dictionary(grouping: meanings, by: \.passage.lesson)
        let lessons = scope.lessons.compactMap { groups[$0.id] }
        // What a lesson by itself has too little of is matched across lessons.
        let rest = lessons.filter { $0.count < 4 }.flatMap { $0 }
        return (lessons.filter { $0.count >= 4 } + [rest]).flatMap { own in
            stride(from: 0, to: own.count - 3, by: 4).compactMap { start -> Item? in
                let four = Array(own[start..<start + 4])
                guard Set(four.map { $0.term.lowercased() }).count == 4,
                    !four.contains(where: { one in four.contains { $0 != one && Self.isNear(one, $0) } })
                else { return nil }
                let pairs = zip(["a", "b", "c", "d"], four).map { id, meaning in
                    MatchQuestion.Pair(id: id, left: text(meaning.term), right: text(meaning.meaning))
                }
                return item(
                    "match", four[0], text: isChinese ? "把每个术语和它的意思连起来。" : "Match each term with its meaning.",
                    .match(MatchQuestion(pairs: pairs)),
                    hints: [isChinese ? "从最有把握的一对开始。" : "Begin with the pair you are surest of."],
                    solution: four.map { "- **\($0.term)**\(isChinese ? "：" : ": ")\($0.meaning)" }.joined(
                        separator: "\n")
                        + "\n\n" + place(four[0].passage), difficulty: 0)
            }
        }
    }

    // MARK: Sentences

    /// The Chinese sentences that define a term, with the term taken out.
    private func definitionClozes(_ meanings: [Meaning]) -> [Item] {
        meanings.compactMap { meaning in
            guard let sentence = meaning.sentence, (12...120).contains(sentence.count),
                !ChineseDefinition.points(sentence.replacing("我们", with: "")),
                !meaning.aliases.contains(where: sentence.contains),
                let stem = Self.blanked(meaning.term, in: sentence)
            else { return nil }
            return item(
                "blank", meaning, text: stem,
                .cloze(ClozeQuestion(blanks: [.text(TextQuestion(accepted: [meaning.term] + meaning.aliases))])),
                hints: [lookBack(meaning.passage, meaning.term), "空里有 \(meaning.term.count) 个字。"],
                solution: sentence + "\n\n" + place(meaning.passage), difficulty: 0.5)
        }
    }

    /// Sentences that define a term, or name two, with the term taken out. Where the sentence does not pin the term down,
    /// it is chosen from four.
    private func clozes(_ random: inout SplitMix64) -> [Item] {
        let names = TermFinder(terms.terms.filter { $0.count >= (isChinese ? 2 : 5) })
        var used: Set<String> = []
        var items: [Item] = []
        for sentence in scope.query.isEmpty ? random.shuffle(sentences) : sentences {
            guard items.count < max(60, brief.count * 3) else { break }
            let passage = sentence.passage
            let plain = sentence.text.plainWords
            guard !plain.contains(where: { "$`\\*_".contains($0) }) else { continue }
            let present = names.terms(in: plain)
            let lower = plain.lowercased()
            guard
                let term = present.sorted(by: { ($0.count, $1) > ($1.count, $0) }).first(where: {
                    !used.contains($0.lowercased())
                }),
                let stem = Self.blanked(term, in: plain)
            else { continue }
            let pinned = Self.pinsDown(term, plain)
            guard pinned || present.count >= 2 else { continue }
            var question = ClozeQuestion.Blank.text(
                TextQuestion(accepted: Self.spellings(of: Self.asWritten(term, plain))))
            if !pinned {
                guard let choice = options(for: term, in: lower, passage, &random) else { continue }
                question = .choice(choice)
            }
            let meaning = Meaning(term: term, meaning: plain, passage: passage, isGlossary: false)
            let hints =
                [lookBack(passage, term)]
                + (pinned
                    ? [
                        isChinese
                            ? "空里有 \(term.count) 个字。" : "It begins with “\(Self.asWritten(term, plain).prefix(1))”."
                    ] : [])
            guard
                let item = item(
                    "blank", meaning, text: stem, .cloze(ClozeQuestion(blanks: [question])), hints: hints,
                    solution: plain + "\n\n" + place(passage), difficulty: pinned ? 0.5 : 0)
            else { continue }
            used.insert(term.lowercased())
            items.append(item)
        }
        return items
    }

    private static func asWritten(_ term: String, _ sentence: String) -> String {
        sentence.range(of: term, options: .caseInsensitive).map { String(sentence[$0]) } ?? term
    }

    /// The sentence with the term as `[[1]]`; nil when the term is within a word or its words are elsewhere, too.
    private static func blanked(_ term: String, in sentence: String) -> String? {
        guard let range = sentence.range(of: term, options: .caseInsensitive) else { return nil }
        let (before, after) = (sentence[..<range.lowerBound].last, sentence[range.upperBound...].first)
        if term.first?.isWide == false {
            let joins = { (character: Character?) in
                character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'" } ?? false
            }
            guard !joins(before), !joins(after) else { return nil }
        } else if before.map({ "（(“".contains($0) }) == true || after.map({ "）)”（(".contains($0) }) == true {
            return nil
        }
        let rest = String(sentence[..<range.lowerBound]) + " " + sentence[range.upperBound...]
        guard Scope.isFree(of: term, rest), rest.count > 2 * term.count else { return nil }
        return sentence.replacingCharacters(in: range, with: "[[1]]")
    }

    /// Whether the sentence says what the term is, so that the term can be found from it.
    private static func pinsDown(_ term: String, _ sentence: String) -> Bool {
        guard let range = sentence.range(of: term, options: .caseInsensitive) else { return false }
        let (before, after) = (sentence[..<range.lowerBound].lowercased(), sentence[range.upperBound...].lowercased())
        if term.first?.isWide == true {
            return ["称为", "称作", "叫做", "叫作", "被称为", "称之为"].contains { before.trimmedEnds.hasSuffix($0) }
                || before.isEmpty && ["是指", "指的是", "是一种", "是一个", "是一类"].contains(where: after.hasPrefix)
        }
        return ["called", "known as", "termed", "referred to as", "called the", "known as the", "called a"].contains {
            before.trimmedEnds.hasSuffix($0)
        }
            || ["", "the ", "a ", "an "].contains(before)
                && [" is the ", " is a ", " is an ", " refers to ", " is defined as ", " are the "].contains(
                    where: after.hasPrefix)
    }

    /// The term among three others of the same lesson that the sentence does not name.
    private func options(
        for term: String, in sentence: String, _ passage: Passage, _ random: inout SplitMix64
    ) -> ChoiceQuestion? {
        let own = Set(Term.all(in: term))
        let isPlural = term.hasSuffix("s")
        let others = random.shuffle(pool).filter { other in
            !sentence.contains(other.term.lowercased()) && own.isDisjoint(with: Term.all(in: other.term))
                && other.term.hasSuffix("s") == isPlural && other.term.first?.isUppercase == term.first?.isUppercase
        }
        let near =
            others.filter { $0.passage.lesson == passage.lesson }
            + others.filter { $0.passage.lesson != passage.lesson }
        var seen: Set<String> = [term.lowercased()]
        let wrong = near.map(\.term).filter { seen.insert($0.lowercased()).inserted }.prefix(3)
        guard wrong.count == 3 else { return nil }
        return ChoiceQuestion(
            choices: zip(["a", "b", "c", "d"], [term] + wrong).map { id, name in
                .init(id: id, text: text(name), isCorrect: name == term)
            })
    }

    // MARK: Steps in order

    /// Steps that the text tells, to be put in order.
    private func orders() -> [Item] {
        let all = material.index.passages
        let before = Dictionary(zip(all.dropFirst(), all), uniquingKeysWith: { first, _ in first })
        return scope.passages.flatMap { passage in
            Sequences.all(in: passage, after: before[passage]).compactMap { steps -> Item? in
                let about = passage.heading.isEmpty ? passage.lessonTitle : passage.heading
                let meaning = Meaning(
                    term: about, meaning: steps.joined(separator: " "), passage: passage, isGlossary: false)
                return item(
                    "order", meaning,
                    text: isChinese
                        ? "“\(about.plainWords)”：把各步按顺序排好。" : "“\(about.plainWords)”: put the steps in order.",
                    .order(
                        OrderQuestion(
                            items: steps.enumerated().map { .init(id: ExerciseReader.letter($0), text: text($1)) })),
                    hints: [isChinese ? "先找出必须最先做的一步。" : "Find the step that has to come first."],
                    solution: steps.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n") + "\n\n"
                        + place(passage),
                    difficulty: 0.3)
            }
        }
    }
}

extension Artefact.Citation {
    /// - Parameter text: the words that are cited; the whole passage when not given.
    init(_ passage: Passage, text: String? = nil) {
        let place = passage.heading.isEmpty ? passage.lessonTitle : "\(passage.lessonTitle) › \(passage.heading)"
        self.init(
            lesson: passage.lesson, place: place.plainWords, section: passage.section, page: passage.page,
            text: text ?? passage.text)
    }
}
