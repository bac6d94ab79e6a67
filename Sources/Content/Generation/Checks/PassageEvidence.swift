import DomainModel

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
            return settles(key, against: wrong, asked: asked)
        case .text(let text):
            guard let key = text.accepted.first(where: { _ in true }) else { return nil }
            if let own = best(meaningOf: text.accepted, asked), own >= Self.meaningShare { return true }
            let accepted = Set(text.accepted.map { Term.all(in: $0) })
            if let other = best(glossary.filter { !accepted.contains($0.key) }.flatMap(\.value), asked), other >= 0.9 {
                return false
            }
            return isStated(asked, with: key) ? true : nil
        case .cloze(let cloze):
            var filled = asked
            for (number, blank) in cloze.blanks.enumerated() {
                guard case .text(let text) = blank, let key = text.accepted.first else { return nil }
                filled = filled.replacing("[[\(number + 1)]]", with: key)
            }
            return isVerbatim(filled) ? true : nil
        case .match(let match):
            let isGiven = match.pairs.allSatisfy { pair in
                let (left, right) = (pair.left.text(in: language), pair.right.text(in: language))
                return best(meaningOf: [left], right).map { $0 >= 0.9 } == true
                    || best(meaningOf: [right], left).map { $0 >= 0.9 } == true
            }
            return isGiven ? true : nil
        default: return nil
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
                PlainText.normalised($0.passage.text).contains(plain)
                    || PlainText.normalised($0.passage.heading + $0.passage.text).contains(plain)
            }
    }

    private static func isNegated(_ asked: String) -> Bool {
        asked.lowercased().contains(#/\b(not|except|least|false|incorrect|never)\b|不|错误|没有/#)
    }
}
