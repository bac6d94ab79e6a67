import Content

/// Lets a model's words through sentence by sentence, as far as they pass the checks: no answer given away, no source that
/// does not exist, the right language, a bounded length, and nothing that leads out of the course.
package struct ReplyFilter: Sendable {
    /// Why the rest of a reply is not used.
    package enum Failure: String, Hashable, Sendable {
        case leak, language, length
    }

    /// Longest reply, in characters.
    package static let limit = 6000

    private let answers: AnswerGuard
    private let sourceCount: Int
    private let isChinese: Bool
    /// Whether the learner's own question names a right answer, so that a mere yes would confirm it.
    private let isGuess: Bool

    private var pending = ""
    /// What was let through.
    package private(set) var text = ""
    /// Numbers, from 1, of the sources cited, in the order of their citations in ``text``.
    package private(set) var cited: [Int] = []
    /// The first check that failed; from then on nothing is let through.
    package private(set) var failure: Failure?

    package init(_ answers: AnswerGuard, question: String, sourceCount: Int, language: String) {
        self.answers = answers
        self.sourceCount = sourceCount
        isChinese = language.prefix { $0 != "-" } == "zh"
        isGuess = answers.isNamed(in: question)
    }

    /// Takes the next words of the model.
    package mutating func feed(_ words: String) {
        guard failure == nil else { return }
        pending += words
        while failure == nil, let end = Self.pieceEnd(pending) {
            let piece = String(pending[..<end])
            pending = String(pending[end...])
            pass(piece)
        }
        if pending.count > Self.limit { failure = .length }
    }

    /// Takes what is left when the model has finished.
    package mutating func finish() {
        guard failure == nil else { return }
        let piece = pending
        pending = ""
        if !piece.isEmpty { pass(piece) }
    }

    private mutating func pass(_ piece: String) {
        var numbers = cited
        let clean = Markup.clean(piece) { number in
            guard number >= 1, number <= sourceCount else { return nil }
            if let known = numbers.firstIndex(of: number) { return known + 1 }
            numbers.append(number)
            return numbers.count
        }
        if answers.leaks(clean, after: text) || isGuess && Self.affirms(clean) {
            failure = .leak
        } else if text.count + clean.count > Self.limit {
            failure = .length
        } else if isOtherLanguage(text + clean) {
            failure = .language
        } else {
            text += clean
            cited = numbers
        }
    }

    private static func affirms(_ sentence: String) -> Bool {
        let start = sentence.lowercased().drop { !$0.isLetter }
        let word = start.prefix { $0.isLetter && $0.isASCII }
        return ["yes", "correct", "right", "exactly", "yep", "indeed", "absolutely", "perfect"].contains(word)
            || ["that's right", "that’s right", "that's correct", "you are right", "you're right", "well done"]
                .contains(
                    where: start.hasPrefix)
            || ["对", "是的", "没错", "正确", "答对", "你对", "完全正确", "很好"].contains(where: start.hasPrefix)
    }

    /// Told once there is enough prose to tell by.
    private func isOtherLanguage(_ text: String) -> Bool {
        let letters = Markup.letters(text)
        guard letters.chinese + letters.other >= 80 else { return false }
        return isChinese ? letters.chinese * 10 < letters.other : letters.chinese > letters.other
    }

    /// Where the first piece ends that can be checked by itself: a sentence, a line, a formula or a block of code.
    private static func pieceEnd(_ text: String) -> String.Index? {
        let start = text.drop(while: \.isWhitespace)
        for mark in ["```", "$$"] where start.hasPrefix(mark) {
            guard let close = start.dropFirst(mark.count).firstRange(of: mark) else { return nil }
            return close.upperBound
        }
        // Not before it is certain that no such mark is coming.
        if start == "`" || start == "``" || start == "$" { return nil }
        let line = start.firstIndex(where: \.isNewline).map { text.index(after: $0) }
        return [line, MarkdownBlocks.sentenceEnd(in: start, isComplete: false)].compactMap { $0 }.min()
    }
}
