import DomainModel

/// Whether a text holds what a school must not show: by terms of both languages.
///
/// A term alone is a reason for a person to look (``Verdict/Outcome/unsure``), since a lesson of history or biology may
/// speak of war or drugs; what urges, instructs or insults is ``Verdict/Outcome/failed``. What the course itself speaks of is
/// no finding.
struct ModerationCheck: Sendable {
    /// The terms that the course's own lessons use.
    private let known: Set<String>

    init(_ passages: [Passage]) {
        let terms = ModerationTerms.all.filter { !$0.isSevere }.map(\.text)
        guard !passages.isEmpty else {
            known = []
            return
        }
        var counts: [String: Int] = [:]
        for passage in passages {
            let text = passage.text.lowercased()
            for term in terms where Self.has(term, in: text) { counts[term, default: 0] += 1 }
        }
        known = Set(counts.filter { $0.value >= 2 }.keys)
    }

    func verdict(on texts: [(place: String, text: String)]) -> Verdict {
        var unsure: Verdict?
        for (place, text) in texts {
            let lower = PlainText.words(of: text).lowercased()
            for term in ModerationTerms.all where !known.contains(term.text) && Self.has(term.text, in: lower) {
                let reason: LocalizedText = [
                    "en": "\(place): \(term.category.rawValue) (“\(term.text)”)",
                    "zh": "\(place)：\(term.category.chinese)（“\(term.text)”）",
                ]
                if term.isSevere { return Verdict(.moderation, .failed, reason) }
                unsure = unsure ?? Verdict(.moderation, .unsure, reason)
            }
            if let found = Self.personalData(in: text) {
                return Verdict(
                    .moderation, .failed,
                    ["en": "\(place): personal data (“\(found)”)", "zh": "\(place)：含个人信息（“\(found)”）"])
            }
        }
        return unsure ?? Verdict(.moderation, .passed)
    }

    /// As a word of its own in English.
    private static func has(_ term: String, in text: String) -> Bool {
        var rest = text[...]
        while let range = rest.firstRange(of: term) {
            let isWord = term.first?.isASCII == true
            let before = text[..<range.lowerBound].last
            let after = text[range.upperBound...].first
            if !isWord || !(before?.isLetter == true || after?.isLetter == true) { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }

    /// E-mail addresses, Chinese identity and mobile numbers, and North American telephone and social security numbers.
    private static func personalData(in text: String) -> String? {
        guard text.contains(where: { $0 == "@" || $0.isNumber }) else { return nil }
        let patterns: [Regex<Substring>] = [
            #/[A-Za-z0-9._%+-]+@(?!example\.)[A-Za-z0-9-]+\.[A-Za-z]{2,}/#,
            #/\b[1-9]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]\b/#, #/\b1[3-9]\d{9}\b/#,
            #/\b(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}\b/#, #/\b\d{3}-\d{2}-\d{4}\b/#,
        ]
        return patterns.lazy.compactMap { text.firstMatch(of: $0).map { String($0.output) } }.first
    }
}
