import Foundation

/// The interface's texts in one language. Every key exists in every language: a test compares the files.
package struct Strings: Sendable {
    package static let languages = ["en", "zh"]

    private let texts: [String: String]

    /// The texts in `language`, or in English.
    package static func of(_ language: String) -> Strings { all[language] ?? all["en"] ?? Strings(texts: [:]) }

    private static let all: [String: Strings] = [
        "en": Strings(json: PackageResources.en_json), "zh": Strings(json: PackageResources.zh_json),
    ]

    private init(json: [UInt8]) {
        texts = (try? JSONDecoder().decode([String: String].self, from: Data(json))) ?? [:]
    }

    private init(texts: [String: String]) { self.texts = texts }

    package var keys: Set<String> { Set(texts.keys) }

    /// The text for `key`, with `%1`, `%2`, … replaced by the arguments; the key itself when there is none.
    package subscript(_ key: String, _ arguments: any CustomStringConvertible...) -> String {
        var text = texts[key] ?? key
        for (number, argument) in arguments.enumerated() {
            text = text.replacing("%\(number + 1)", with: argument.description)
        }
        return text
    }
}

extension Strings {
    /// A licence's name; its SPDX identifier is one, except where the source names none.
    func licence(_ identifier: String) -> String { identifier == "NOASSERTION" ? self["licence.none"] : identifier }

    /// A time as people say it: how long ago, or in how many days. Both in milliseconds since 1970.
    func when(_ time: Int64, now: Int64) -> String {
        let minutes = (now - time) / 60_000
        let days = minutes / 1440
        return switch minutes {
        case ..<(-2 * 1440): self["time.inDays", -days]
        case ..<(-1440): self["time.tomorrow"]
        case ..<0: self["time.soon"]
        case 0: self["time.now"]
        case ..<60: self["time.minutesAgo", minutes]
        case ..<1440: self["time.hoursAgo", minutes / 60]
        case ..<(2 * 1440): self["time.yesterday"]
        default: self["time.daysAgo", days]
        }
    }
}

/// What the pages are made of, compiled into the program.
enum Assets {
    static let all: [String: [UInt8]] = [
        "cria.css": PackageResources.cria_css, "cria.js": PackageResources.cria_js,
        "mark.svg": PackageResources.mark_svg, "openapi.json": PackageResources.openapi_json,
    ]
}
