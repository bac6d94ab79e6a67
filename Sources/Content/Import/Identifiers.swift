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
}
