import DomainModel

/// Whether the passages that a text cites say what it says.
///
/// A claim that a passage holds word for word is supported. Any other must agree with the passages in its numbers, in its
/// negations and in its content terms, which are weighted by how rare they are (see ``TermWeights``).
struct SupportCheck {
    let weights: TermWeights
    let course: Course

    /// Share of a claim's content that the passages must have; below the second bound they do not support it. Chosen on
    /// lessons' own sentences against altered ones, see `docs/checking.md`.
    static let enough = 0.7
    static let least = 0.45
    /// Share of the sentences that may cite nothing.
    static let uncitedShare = 0.4

    enum Support: Equatable {
        case supported
        case unsure(LocalizedText)
        case unsupported(LocalizedText)
    }

    /// - Parameter isPlan: notes of time and names of exercises are the plan's own, not a source's.
    func verdict(on part: Artefact.Part, in language: String, isPlan: Bool = false) -> Verdict {
        for (number, citation) in part.citations.enumerated() where !exists(citation, language) {
            return Verdict(
                .support, .failed,
                ["en": "[\(number + 1)] cites what is not in the course", "zh": "引文 [\(number + 1)] 不在课程中"])
        }
        guard part.form != .exercise else {
            return Verdict(.support, part.citations.isEmpty ? .notApplicable : .passed)
        }
        let text = isPlan ? part.text.replacing(Self.planNotes, with: "") : part.text
        let claims = Self.sentences(of: text).filter { !Self.citations(in: $0).isEmpty || Self.isClaim($0) }
        guard !claims.isEmpty else { return Verdict(.support, .notApplicable) }
        var (uncited, unsure): (Int, Verdict?) = (0, nil)
        for (number, claim) in claims.enumerated() {
            let cited = Self.citations(in: claim)
            if let wrong = cited.first(where: { !part.citations.indices.contains($0 - 1) }) {
                return Verdict(
                    .support, .failed, ["en": "[\(wrong)] is no citation of this part", "zh": "没有引文 [\(wrong)]"])
            }
            let sources = cited.isEmpty ? part.citations : cited.map { part.citations[$0 - 1] }
            let support = support(of: claim, by: sources.map { $0.place + ".\n\n" + $0.text }.joined(separator: "\n\n"))
            let start = Self.withoutCitations(claim).prefix(50)
            switch support {
            case .supported: break
            case _ where cited.isEmpty && part.form == .prose && !part.citations.isEmpty && isSoft(support):
                uncited += 1
            case _ where part.citations.isEmpty: uncited += 1
            case .unsure(let why):
                unsure =
                    unsure
                    ?? Verdict(
                        .support, .unsure,
                        [
                            "en": "sentence \(number + 1) “\(start)…”: \(why.text(in: "en"))",
                            "zh": "第 \(number + 1) 句“\(start)…”需核对：\(why.text(in: "zh"))",
                        ])
            case .unsupported(let why):
                return Verdict(
                    .support, .failed,
                    [
                        "en": "sentence \(number + 1) “\(start)…”: \(why.text(in: "en"))",
                        "zh": "第 \(number + 1) 句“\(start)…”缺少依据：\(why.text(in: "zh"))",
                    ])
            }
        }
        if Double(uncited) > Self.uncitedShare * Double(claims.count),
            uncited > 1 || uncited == claims.count || part.citations.isEmpty
        {
            return Verdict(
                .support, .failed,
                [
                    "en": "\(uncited) of \(claims.count) sentences cite nothing",
                    "zh": "\(claims.count) 句中有 \(uncited) 句没有出处",
                ])
        }
        return unsure ?? Verdict(.support, .passed)
    }

    /// A sentence without citation may be the author's own bridge; one that takes up a source must keep to it.
    private func isSoft(_ support: Support) -> Bool {
        if case .unsupported(let why) = support { return why == Self.elsewhere }
        return false
    }

    /// `(about 5 min)`, `（约 5 分钟）`, ``(`slope-01`)``.
    private static var planNotes: Regex<Substring> {
        #/\s?[(（](?:(?:about |约 ?)?\d{1,3} ?(?:min|minutes|分钟)|`[\w.-]+`)[)）]/#
    }

    private static let elsewhere: LocalizedText = ["en": "the passages do not say this", "zh": "引文没有这样说"]

    /// How many of a text's claims its citations support.
    func share(of part: Artefact.Part) -> (supported: Int, claims: Int) {
        let claims = Self.sentences(of: part.text).filter { !Self.citations(in: $0).isEmpty || Self.isClaim($0) }
        let supported = claims.count { claim in
            let cited = Self.citations(in: claim).filter { part.citations.indices.contains($0 - 1) }
            let sources = cited.isEmpty ? part.citations : cited.map { part.citations[$0 - 1] }
            return support(of: claim, by: sources.map(\.text).joined(separator: "\n\n")) == .supported
        }
        return (supported, claims.count)
    }

    // MARK: One claim

    func support(of claim: String, by source: String) -> Support {
        let claim = Self.withoutCitations(claim)
        let plain = PlainText.normalised(claim)
        if !plain.isEmpty, PlainText.normalised(source).contains(plain),
            PlainText.numbers(in: claim).isSubset(of: PlainText.numbers(in: source))
        {
            return .supported
        }
        let numbers = PlainText.numbers(in: claim).subtracting(PlainText.numbers(in: source))
        let own = Set(Term.all(in: claim))
        let all = Set(Term.all(in: source))
        let coverage = weights.coverage(of: own, by: all)
        if coverage < Self.least { return .unsupported(Self.elsewhere) }
        if let number = numbers.sorted().first {
            return .unsupported(["en": "the number \(number) is not in the passages", "zh": "引文中没有这个数"])
        }
        let nearest = PlainText.sentences(of: source).map { (sentence: $0, terms: Set(Term.all(in: $0))) }
            .max { weights.coverage(of: own, by: $0.terms) < weights.coverage(of: own, by: $1.terms) }
        if let nearest, weights.coverage(of: own, by: nearest.terms) >= 0.6 {
            if Self.isNegated(claim) != Self.isNegated(nearest.sentence),
                weights.coverage(of: nearest.terms, by: own) >= 0.6
            {
                return .unsupported(["en": "the passage says the opposite", "zh": "与引文的肯定、否定相反"])
            }
            // Nearly word for word, with other words in the places of some.
            if !PlainText.numbers(in: claim).isSubset(of: PlainText.numbers(in: nearest.sentence)),
                weights.coverage(of: nearest.terms, by: own) >= 0.7
            {
                return .unsure(["en": "a number stands elsewhere in the passages", "zh": "数字与引文中的位置不符"])
            }
            let (added, left) = (content(own.subtracting(nearest.terms)), content(nearest.terms.subtracting(own)))
            if !added.isEmpty, !left.isEmpty, weights.coverage(of: nearest.terms, by: own) >= 0.7 {
                return .unsure(["en": "a word of the passage was replaced", "zh": "替换了引文中的词语"])
            }
        }
        if !content(own.subtracting(all)).filter({ !weights.isKnown($0) && !$0.isSingle && $0.pair == nil }).isEmpty,
            coverage < 0.85
        {
            return .unsure(["en": "a name or term is not in the passages", "zh": "有引文之外的名称或术语"])
        }
        return coverage >= Self.enough
            ? .supported : .unsure(["en": "part of it is not in the passages", "zh": "部分内容不在引文中"])
    }

    private func content(_ terms: Set<Term>) -> Set<Term> { terms.filter { weights.weight($0) > 0 } }

    static func isNegated(_ text: String) -> Bool {
        let marks = text.lowercased()
            .matches(of: #/\b(?:not|no|never|cannot|neither|nor|without|none|hardly)\b|n[’']t\b|不|没|无|非|未|否/#)
        return marks.count % 2 == 1
    }

    // MARK: Claims

    /// Not a question, an instruction to the reader, or a bridge of a few words.
    static func isClaim(_ sentence: String) -> Bool {
        let words = PlainText.words(of: sentence)
        let letters = words.filter(\.isLetter).count
        let isWide = words.contains(where: \.isWide)
        guard letters >= (isWide ? 8 : 25), !sentence.contains(#/[?？]["”’]?$/#), !sentence.hasSuffix(":"),
            !sentence.hasSuffix("：")
        else { return false }
        return !words.lowercased().contains(
            #/^\s*(try|solve|read|write|think|consider|look|let us|let's|remember|note that|in this (lesson|section|part)|you will|now |next,)/#
        )
            && !words.contains(#/^\s*(请|试|想一想|读|写出|思考|本节|本课|下面|接下来|学完)/#)
    }

    /// Sentences with the citations that stand behind them, be it before or after the full stop.
    static func sentences(of markdown: String) -> [String] {
        PlainText.sentences(of: markdown).reduce(into: []) { sentences, sentence in
            let rest = sentence.trimmingPrefix(#/(?:\s*\[\d{1,2}\](?!\())+\s*/#)
            if rest.count < sentence.count, !sentences.isEmpty {
                sentences[sentences.count - 1] += " " + sentence.dropLast(rest.count)
            }
            if rest.contains(where: \.isLetter) { sentences.append(String(rest)) }
        }
    }

    static func citations(in sentence: String) -> [Int] {
        PlainText.withoutFormulas(sentence).matches(of: #/\[(\d{1,2})\](?!\()/#).compactMap { Int($0.output.1) }
    }

    private static func withoutCitations(_ sentence: String) -> String {
        sentence.contains("$") && !sentence.contains(#/\s\[\d{1,2}\]/#)
            ? sentence : sentence.replacing(#/\s?\[\d{1,2}\](?![({])/#, with: "")
    }

    private func exists(_ citation: Artefact.Citation, _ language: String) -> Bool {
        guard let lesson = course.lessons.first(where: { $0.id == citation.lesson }) else { return false }
        let quote = PlainText.normalised(citation.text)
        guard !quote.isEmpty else { return false }
        let skills = course.skills.lazy.filter { lesson.skills.contains($0.id) }
        let exercises = course.exercises.lazy.filter {
            $0.lesson == lesson.id || $0.lesson == nil && $0.skills.contains(where: lesson.skills.contains)
        }
        // A passage may go on over the end of a page.
        let body = PageMark.read(lesson.body.text(in: language), from: nil).text
        return says(body, quote)
            || ([lesson.title] + lesson.definitions.map(\.meaning)).contains { says($0.text(in: language), quote) }
            || says(lesson.objectives.map { $0.text(in: language) }.joined(separator: "\n"), quote)
            || skills.contains { [$0.title, $0.summary].contains { says($0.text(in: language), quote) } }
            || exercises.contains { exercise in
                (0..<exercise.quotedDraws).contains { seed in
                    exercise.worked(seed: seed, in: language).map { says($0.whole, quote) } == true
                }
            }
    }

    private func says(_ text: String, _ quote: String) -> Bool { PlainText.normalised(text).contains(quote) }
}
