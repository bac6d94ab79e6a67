import DomainModel

/// Chinese for English sentences that are put together: reasons of imports, faults of exercises. Pages show them; terminals
/// and logs keep the English.
///
/// A sentence may have a `%` for each piece that it takes over.
struct Wordings: Sendable {
    typealias Sentence = (english: String, chinese: String)

    private let sentences: [Sentence]
    private let names: [Sentence]

    /// - Parameters:
    ///   - sentences: the first that fits counts. The Chinese may leave out the last pieces.
    ///   - names: what a piece is called where it names something.
    init(_ sentences: [Sentence], names: [Sentence] = []) {
        self.sentences = sentences
        self.names = names
    }

    /// English and, where there is a wording for it, Chinese.
    func localized(_ text: String) -> LocalizedText {
        chinese(text).map { ["en": text, "zh": $0] } ?? LocalizedText(everywhere: text)
    }

    func chinese(_ text: String) -> String? { Self.chinese(text, sentences, names) }

    private static func chinese(_ text: String, _ wordings: [Sentence], _ names: [Sentence]) -> String? {
        for (english, chinese) in wordings {
            guard let found = pieces(of: english, in: text) else { continue }
            let parts = chinese.split(separator: "%", omittingEmptySubsequences: false)
            return zip(found, parts.dropFirst()).reduce(into: String(parts[0])) { result, next in
                result += (Self.chinese(next.0, names, names) ?? next.0) + next.1
            }
        }
        return nil
    }

    /// What stands for each `%` of `pattern`; nil when the text is another one.
    private static func pieces(of pattern: String, in text: String) -> [String]? {
        let parts = pattern.split(separator: "%", omittingEmptySubsequences: false)
        guard text.hasPrefix(parts[0]) else { return nil }
        var rest = text.dropFirst(parts[0].count)
        var found: [String] = []
        for (index, part) in parts.enumerated().dropFirst() {
            let isLast = index == parts.count - 1
            guard let place = isLast && part.isEmpty ? rest.endIndex..<rest.endIndex : rest.firstRange(of: part) else {
                return nil
            }
            found.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        return rest.isEmpty ? found : nil
    }
}
