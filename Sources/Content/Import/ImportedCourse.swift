import DomainModel
import Foundation

/// What one source holds, in the terms of a course but before identifiers, prerequisites and main skills are settled.
struct ImportedCourse {
    struct Unit {
        /// Markdown on one line.
        var title: String
        var lessons: [ImportedLesson]
    }

    var format: ImportFormat
    var title: String
    /// BCP 47 tag.
    var language: String
    var attribution: Attribution
    var units: [Unit]
    /// Titles of skills by their identifier.
    var skillTitles: [SkillID: String] = [:]
    /// Files to be copied, by their path in the course's folder.
    var figures: [String: URL] = [:]
    /// What was read, in the words of the source.
    var counts: [ImportReport.Count] = []
    var leftOut = LeftOut()
    /// Whether every unit builds on the one before, rather than standing by itself.
    var isOneSequence = false
    /// What the reader should know about decisions that were taken.
    var notes: [String] = []

    var lessons: [ImportedLesson] { units.flatMap(\.lessons) }
}

struct ImportedLesson {
    /// `1.4` for the fourth section of the first chapter; nil where the source does not number it.
    var number: String?
    /// Markdown on one line.
    var title: String
    /// What its identifier is made of; by default number and title.
    var name: String?
    var body = ""
    var objectives: [String] = []
    var definitions: [(term: String, meaning: String)] = []
    var skills: [SkillID] = []
    var exercises: [ImportedExercise] = []
    var attribution: Attribution?
    /// Plain headings that exercises stand below, in the order of the text.
    var topics: [String] = []
}

struct ImportedExercise {
    /// Without lesson; its skills may be empty, they follow from ``topic`` then.
    var exercise: Exercise
    /// The heading that it stands below, as plain text.
    var topic: String?
    /// Number of another lesson that it belongs to, as in a chapter's review.
    var section: String?
}

/// The kinds of source that are understood.
package enum ImportFormat: String, Sendable, Codable {
    case oatutor = "OATutor"
    case cnxml = "CNXML"
}

/// What was not taken over, tallied by kind and reason.
struct LeftOut {
    private struct Key: Hashable {
        var what: String
        var why: String
    }

    private var counts: [Key: Int] = [:]
    private var order: [Key] = []

    mutating func add(_ what: String, _ why: String, count: Int = 1) {
        guard count > 0 else { return }
        let key = Key(what: what, why: why)
        if counts.updateValue(counts[key, default: 0] + count, forKey: key) == nil { order.append(key) }
    }

    mutating func add(_ other: LeftOut) {
        for item in other.items { add(item.what, item.why, count: item.count) }
    }

    /// In the order in which they came up.
    var items: [ImportReport.LeftOut] {
        order.map { ImportReport.LeftOut(what: $0.what, count: counts[$0, default: 0], why: $0.why) }
    }
}

/// Gives out identifiers, each once.
struct Identifiers {
    private var used: Set<String> = []

    /// The identifier that comes nearest to `name`: lower case, with `-` for what an identifier cannot have.
    mutating func next(for name: String, fallback: String) -> String {
        let stem = Self.slug(name, fallback: fallback)
        var id = stem
        var number = 1
        while !used.insert(id).inserted {
            number += 1
            id = "\(stem.prefix(90))-\(number)"
        }
        return id
    }

    static func slug(_ name: String, fallback: String) -> String {
        var slug = ""
        for scalar in name.folding(options: .diacriticInsensitive, locale: nil).lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
            case ".", "_": if !slug.isEmpty { slug.unicodeScalars.append(scalar) }
            case "'", "’", ":": break
            default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? fallback : String(slug.prefix(90))
    }
}

/// SPDX identifiers of licences as sources name them.
enum Licence {
    static let unknown = "NOASSERTION"

    /// From an address such as `http://creativecommons.org/licenses/by-nc-sa/4.0/`.
    static func identifier(address: String) -> String? {
        let address = address.lowercased()
        if let match = address.firstMatch(of: #/creativecommons\.org/licenses/([a-z-]{2,12})/([0-9]\.[0-9])/#) {
            return "CC-\(match.1.uppercased())-\(match.2)"
        }
        if address.contains("creativecommons.org/publicdomain/zero/1.0") { return "CC0-1.0" }
        return nil
    }

    /// From the text of a Creative Commons licence, which begins with its name.
    static func identifier(text: String) -> String? {
        let head = text.prefix(400)
        guard
            let match = head.firstMatch(
                of: #/Attribution(-NonCommercial)?(-ShareAlike|-NoDerivatives|-NoDerivs)?\s+([0-9]\.[0-9])/#)
        else { return nil }
        let share = match.2.map { $0 == "-ShareAlike" ? "-SA" : "-ND" } ?? ""
        return "CC-BY\(match.1 == nil ? "" : "-NC")\(share)-\(match.3)"
    }

    /// As people write it: `CC BY 4.0`.
    static func name(_ identifier: String) -> String {
        identifier.hasPrefix("CC-")
            ? identifier.replacing("CC-BY", with: "CC BY").replacing(#/-(?=[0-9])/#, with: " ")
            : identifier
    }

    /// How much a Creative Commons licence forbids; more is more.
    static func restrictions(_ identifier: String) -> Int {
        ["NC", "SA", "ND"].filter { identifier.contains("-\($0)") }.count
    }
}
