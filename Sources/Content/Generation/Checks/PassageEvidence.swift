import DomainModel
import Foundation

/// What the course's passages say about an answer.
struct PassageEvidence: Sendable {
    let course: Course
    let language: String
    let index: PassageIndex
    let weights: TermWeights
    /// Meanings with at least three terms, by the words of what they explain.
    private let glossary: [[Term]: [Set<Term>]]

    init(_ material: Material, weights: TermWeights) {
        (course, language, index, self.weights) = (material.course, material.language, material.index, weights)
        glossary = Dictionary(
            grouping: material.course.lessons.flatMap(\.definitions).compactMap { definition in
                let words = Term.all(in: definition.term.text(in: material.language))
                let meaning = Set(Term.all(in: definition.meaning.text(in: material.language)))
                return words.isEmpty || meaning.count < 3 ? nil : (words: words, meaning: meaning)
            }, by: \.words
        ).mapValues { $0.map(\.meaning) }
    }

    /// Share of a meaning's content that makes a question about it.
    private static let meaningShare = 0.75
    /// By how much an answer must be ahead of the next.
    private static let margin = 0.25

    /// Whether the passages confirm (true) or contradict (false) the key; nil where they settle nothing.
    func settles(_ question: Question, asked: String, in language: String) -> Bool? {
        guard language == self.language else { return nil }
        switch question {
        case .choice(let choice) where !choice.isMultiple:
            guard let key = choice.choices.first(where: \.isCorrect)?.text.text(in: language) else { return nil }
            let wrong = choice.choices.filter { !$0.isCorrect }.map { $0.text.text(in: language) }
            return settlesByQuotation(key, wrong, asked) ?? settles(key, against: wrong, asked: asked)
        case .text(let text):
            guard let key = text.accepted.first(where: { _ in true }) else { return nil }
            if let own = best(meaningOf: text.accepted, asked), own >= Self.meaningShare { return true }
            let accepted = Set(text.accepted.map { Term.all(in: $0) })
            if let other = best(glossary.filter { !accepted.contains($0.key) }.flatMap(\.value), asked), other >= 0.9 {
                return false
            }
            let isQuoted = Self.quotation(in: asked).map { states(key, $0) } == true
            return isQuoted || isStated(asked, with: key) ? true : nil
        case .cloze(let cloze): return settles(cloze, asked)
        case .order(let order):
            return isSequence(order.items.map { $0.text.text(in: language) }) ? true : nil
        case .match(let match):
            let isGiven = match.pairs.allSatisfy { pair in
                let (left, right) = (pair.left.text(in: language), pair.right.text(in: language))
                return best(meaningOf: [left], right).map { $0 >= 0.9 } == true
                    || best(meaningOf: [right], left).map { $0 >= 0.9 } == true
                    || states(left, right) || states(right, left)
            }
            return isGiven ? true : nil
        default: return nil
        }
    }

    // MARK: Word for word

    /// The meaning that a question quotes.
    private static func quotation(in asked: String) -> String? {
        let lines = asked.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }

    /// A quoted meaning with the term that is asked for, or choices that each give a term its meaning: `**term**: meaning`.
    private func settlesByQuotation(_ key: String, _ wrong: [String], _ asked: String) -> Bool? {
        let question = asked.split(separator: "\n").filter { !$0.hasPrefix("> ") }.joined(separator: "\n")
        if Self.isNegated(question) { return nil }
        if let meaning = Self.quotation(in: asked) {
            if states(key, meaning) { return wrong.contains { states($0, meaning) } ? nil : true }
            return wrong.count { states($0, meaning) } == 1 ? false : nil
        }
        let pairs = ([key] + wrong).compactMap { $0.wholeMatch(of: #/\*\*([^*]+)\*\*[:：]\s?(.+)/#) }
        guard pairs.count == 1 + wrong.count else { return nil }
        let stated = pairs.map { states(String($0.output.1), String($0.output.2)) }
        return stated.count { $0 } == 1 ? stated[0] : nil
    }

    /// Whether a sentence has the meaning word for word, and outside of it the term.
    private func states(_ term: String, _ meaning: String) -> Bool {
        let (name, words) = (PlainText.normalised(term), PlainText.normalised(meaning))
        guard !name.isEmpty, words.count >= 5 else { return false }
        return index.search(term + " " + meaning, limit: 6).contains { hit in
            PlainText.sentences(of: hit.passage.text).contains { sentence in
                Self.spellings(of: sentence).contains { text in
                    text.firstRange(of: words).map { text.replacingCharacters(in: $0, with: " ").contains(name) }
                        ?? false
                }
            }
        }
    }

    /// A text as it is compared, with what its brackets say and without.
    private static func spellings(of text: String) -> [String] {
        var bare = text
        while let bracket = bare.firstMatch(of: #/[（(][^（）()]*[）)]/#) { bare.removeSubrange(bracket.range) }
        return (bare == text ? [text] : [text, bare]).map(PlainText.normalised)
    }

    /// Stands before what a blank was filled with.
    private static let filling = "\u{E000}"

    /// Whether the filled sentences are the passages' own, and with none of the wrong options are.
    private func settles(_ cloze: ClozeQuestion, _ asked: String) -> Bool? {
        var (filled, wrong) = (asked, [String]())
        for (number, blank) in cloze.blanks.enumerated() {
            let (mark, key, others): (String, String?, [String]) =
                switch blank.question {
                case .text(let text): ("[[\(number + 1)]]", text.accepted.first, [])
                case .choice(let choice) where !choice.isMultiple:
                    (
                        "[[\(number + 1)]]", choice.choices.first(where: \.isCorrect)?.text.text(in: language),
                        choice.choices.filter { !$0.isCorrect }.map { $0.text.text(in: language) }
                    )
                default: ("", nil, [])
                }
            guard let key else { return nil }
            wrong =
                wrong.map { $0.replacing(mark, with: Self.filling + key) }
                + others.map { filled.replacing(mark, with: Self.filling + $0) }
            filled = filled.replacing(mark, with: Self.filling + key)
        }
        return isQuoted(filled) && !wrong.contains(where: isQuoted) ? true : nil
    }

    /// Whether each sentence in which a blank was filled is a passage's own.
    private func isQuoted(_ filled: String) -> Bool {
        let sentences = PlainText.sentences(of: filled).filter { $0.contains(Self.filling) }
        return !sentences.isEmpty
            && sentences.allSatisfy { isVerbatim($0.replacing(Self.filling, with: "")) }
    }

    /// Whether a passage tells these steps in this order, one right after the other.
    private func isSequence(_ steps: [String]) -> Bool {
        let whole = steps.map(PlainText.normalised).joined()
        guard whole.count >= 12 else { return false }
        let joints = #/(?m)^\s*\d{1,2}[.)]\s|[，；。](?:然后|接着|随后|接下来|最后|最终)/#
        return index.search(steps.joined(separator: " "), limit: 4).contains {
            PlainText.normalised($0.passage.text.replacing(joints, with: " ")).contains(whole)
        }
    }

    /// Another choice that the glossary gives nearly the meaning that is asked for.
    func rival(of key: String, among others: [String], asked: String) -> String? {
        guard let own = best(meaningOf: [key], asked), own >= Self.meaningShare else { return nil }
        return others.first { other in best(meaningOf: [other], asked).map { $0 >= own - 0.05 } ?? false }
    }

    private func settles(_ key: String, against wrong: [String], asked: String) -> Bool? {
        if Self.isNegated(asked) { return nil }
        let own = best(meaningOf: [key], asked) ?? 0
        let other = wrong.compactMap { best(meaningOf: [$0], asked) }.max() ?? 0
        if own >= Self.meaningShare, own - other >= Self.margin { return true }
        if other >= 0.9, other - own >= 0.5 { return false }
        let support = score(key, asked)
        let rival = wrong.map { score($0, asked) }.max() ?? 0
        return support >= 0.6 && support - rival >= Self.margin ? true : nil
    }

    /// The greatest share of a meaning of one of `terms` that the question holds.
    private func best(meaningOf terms: [String], _ asked: String) -> Double? {
        best(terms.flatMap { glossary[Term.all(in: $0)] ?? [] }, asked)
    }

    private func best(_ meanings: [Set<Term>], _ asked: String) -> Double? {
        guard !meanings.isEmpty else { return nil }
        let present = Set(Term.all(in: asked))
        return meanings.map { weights.coverage(of: $0, by: present) }.max()
    }

    /// How much of the question one sentence that holds the answer says.
    private func score(_ answer: String, _ asked: String) -> Double {
        let own = Set(Term.all(in: answer)).filter { weights.weight($0) > 0 }
        guard !own.isEmpty else { return 0 }
        let content = Set(Term.all(in: asked)).subtracting(own)
        return sentences(asked + " " + answer).reduce(0) { best, sentence in
            own.isSubset(of: sentence) ? max(best, weights.coverage(of: content, by: sentence)) : best
        }
    }

    private func isStated(_ asked: String, with key: String) -> Bool { score(key, asked) >= 0.75 }

    private func sentences(_ query: String) -> [Set<Term>] {
        index.search(query, limit: 4).flatMap { hit in
            PlainText.sentences(of: hit.passage.text).map {
                Set(Term.all(in: $0)).union(Term.all(in: hit.passage.heading))
            }
        }
    }

    /// Whether a sentence of the passages is the same, word for word.
    func isVerbatim(_ text: String) -> Bool {
        let sentences = PlainText.sentences(of: text)
        guard let longest = sentences.max(by: { $0.count < $1.count }) else { return false }
        let plain = PlainText.normalised(longest)
        return plain.count >= 12
            && index.search(longest, limit: 4).contains {
                Self.spellings(of: $0.passage.text).contains { $0.contains(plain) }
                    || PlainText.normalised($0.passage.heading + $0.passage.text).contains(plain)
            }
    }

    private static func isNegated(_ asked: String) -> Bool {
        asked.lowercased().contains(#/\b(not|except|least|false|incorrect|never)\b|不|错误|没有/#)
    }
}
