import Foundation

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

    /// Twelve characters that stand for a name without Latin letters, the same each time (FNV-1a).
    static func hash(_ name: String) -> String {
        let hash = name.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let text = String(hash, radix: 36)
        return String(String(repeating: "0", count: max(0, 13 - text.count)) + text).suffix(12).description
    }

    /// Of a name in any script: its slug where it has Latin letters or digits for all of it, otherwise with a hash.
    static func name(_ name: String, fallback: String) -> String {
        let slug = slug(name, fallback: "")
        if name.unicodeScalars.allSatisfy(\.isASCII), !slug.isEmpty { return slug }
        return "\(slug.isEmpty ? fallback : String(slug.prefix(60)))-\(hash(name))"
    }
}
