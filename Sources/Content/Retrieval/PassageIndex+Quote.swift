extension PassageIndex {
    /// Size of a quotation, in bytes, at which no further sentence is added.
    private static let quoteSize = 180

    /// The sentences of `passage` that answer `query` best: a few, with a formula, list or table that belongs to them.
    package func quote(from passage: Passage, for query: String) -> String {
        if passage.isDefinition { return passage.text }
        let weights = QuestionWords.terms(of: query).map { ($0, words.part($0).weight) }
        let pieces = passage.text.quotablePieces
        let scores = pieces.map { piece -> Float in
            let present = Set(Term.all(in: piece.text))
            return weights.reduce(0) { $0 + (present.contains($1.0) ? $1.1 : 0) }
        }
        guard let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) }) else { return "" }
        var (first, last) = (best, best)
        // What is no prose needs the sentence that introduces it.
        if !pieces[best].isProse, best > 0 { first -= 1 }
        // A sentence alone says little; one that introduces something says nothing without it.
        var size = pieces[first...last].reduce(0) { $0 + $1.text.utf8.count }
        while last + 1 < pieces.count, last < best + 4 {
            let isIntroduction = pieces[last].text.last.map { ":：".contains($0) } == true
            guard isIntroduction || size < Self.quoteSize || pieces[last + 1].text.hasPrefix("$$") else { break }
            last += 1
            size += pieces[last].text.utf8.count
        }
        while first > 0, first + 2 > best, size < Self.quoteSize {
            first -= 1
            size += pieces[first].text.utf8.count
        }
        return pieces[first...last].enumerated().reduce(into: "") { quote, next in
            let joint = next.element.text.first?.isWide == true ? "" : " "
            quote += (next.offset == 0 ? "" : next.element.beginsBlock ? "\n\n" : joint) + next.element.text
        }
    }
}

extension String {
    /// Sentences of the prose and whole blocks of everything else.
    fileprivate var quotablePieces: [(text: String, isProse: Bool, beginsBlock: Bool)] {
        MarkdownBlocks.split(self).filter { !$0.hasPrefix("![") }.flatMap { block in
            guard !["$$", "|", "- ", "* ", "1. ", "```", "~~~", ">"].contains(where: block.hasPrefix) else {
                return [(block, false, true)]
            }
            return MarkdownBlocks.sentences(block).enumerated().map { number, sentence in
                (String(sentence.reversed().drop(while: \.isWhitespace).reversed()), true, number == 0)
            }
        }
    }
}
