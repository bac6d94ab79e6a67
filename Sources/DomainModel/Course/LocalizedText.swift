/// A text in one or more languages, keyed by BCP 47 tag (`en`, `zh`, `zh-Hant`, …).
///
/// Looking a language up never fails while there is any text at all: see ``text(in:)``.
package struct LocalizedText: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    /// The text of each language; tags are lower-case language, optionally with script or region.
    package var values: [String: String]

    package init(_ values: [String: String] = [:]) {
        self.values = values
    }

    /// A text that is the same in every language (a formula, a name), stored under the tag `und`.
    package init(everywhere text: String) {
        values = ["und": text]
    }

    package init(dictionaryLiteral elements: (String, String)...) {
        values = Dictionary(elements, uniquingKeysWith: { _, last in last })
    }

    package var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }

    /// The languages this text has, sorted.
    package var languages: [String] { values.keys.filter { $0 != "und" }.sorted() }

    /// The text in `language`; failing that in its base language, language-neutral, in English, or in the
    /// first language there is. Empty only when there is no text at all.
    package func text(in language: String) -> String {
        let base = String(language.prefix { $0 != "-" })
        for tag in [language, base, "und", "en"] {
            if let text = values[tag] { return text }
        }
        return values.min { $0.key < $1.key }?.value ?? ""
    }

    /// The same text with `transform` applied to each language's version.
    package func map(_ transform: (String) throws -> String) rethrows -> LocalizedText {
        LocalizedText(try values.mapValues(transform))
    }
}

extension LocalizedText: Codable {
    package init(from decoder: any Decoder) throws {
        values = try decoder.singleValueContainer().decode([String: String].self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(values)
    }
}
