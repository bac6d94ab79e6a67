import DomainModel
import Yams

/// A value in a course file that knows where it stands, so that each fault about it names its place.
///
/// Values are read as they are written: no `yes` becomes a truth value and no `1e3` a number behind the author's back.
struct SourceNode {
    let node: Node
    let file: String
    let log: FaultLog

    var line: Int { node.mark?.line ?? 1 }
    private var column: Int? { node.mark?.column }

    func error(_ message: String, remedy: String) {
        log.error(file, line, message, column: column, remedy: remedy)
    }

    func warning(_ message: String, remedy: String) {
        log.warning(file, line, message, column: column, remedy: remedy)
    }

    /// Line in the file of a line, from 0, of this scalar's text without white space at its ends.
    func line(ofText number: Int) -> Int {
        guard let scalar = node.scalar, scalar.style == .literal || scalar.style == .folded else { return line }
        let skipped = scalar.string.prefix { $0.isWhitespace }.utf8.count { $0 == UInt8(ascii: "\n") }
        return line + 1 + skipped + number
    }

    /// What is written, in the words of a fault.
    private var kind: String {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "`\(scalar.string.prefix(30))`"
        case .mapping: "a map"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }

    // MARK: Scalars

    /// The text of a scalar as written, or nil with a fault.
    func string(_ what: String) -> String? {
        if case .scalar(let scalar) = node {
            if !scalar.string.isEmpty { return scalar.string }
            error("\(what) is empty", remedy: "Write it, or remove the key")
        } else {
            error(
                "\(what) has to be a text but is \(kind)", remedy: "Write a text; quote it when it begins with [ or {")
        }
        return nil
    }

    /// An identifier, or nil with a fault.
    func id(_ what: String) -> String? {
        guard let string = string(what) else { return nil }
        guard Self.isID(string) else {
            error(
                "\(what) `\(string.prefix(60))` is not an identifier",
                remedy: "Use at most 100 lower-case letters, digits, `.`, `_` and `-`, beginning with a letter or digit"
            )
            return nil
        }
        return string
    }

    static func isID(_ string: String) -> Bool {
        guard string.utf8.count <= 100, let first = string.utf8.first else { return false }
        func isAlphanumeric(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return isAlphanumeric(first)
            && string.utf8.allSatisfy {
                isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
            }
    }

    /// Whether a text is a language tag: `en`, `zh`, `zh-Hant`, `und`.
    static func isLanguage(_ tag: String) -> Bool {
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count) else { return false }
        return language.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            && parts.dropFirst().allSatisfy { part in
                (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            }
    }

    func bool(_ what: String) -> Bool? {
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            error("\(what) has to be true or false but is \(kind)", remedy: "Write `true` or `false`")
            return nil
        }
    }

    func number(_ what: String, in range: ClosedRange<Double>) -> Double? {
        guard let string = node.scalar?.string, let value = Double(string), value.isFinite, range.contains(value) else {
            error(
                "\(what) has to be a number from \(range.lowerBound) to \(range.upperBound) but is \(kind)",
                remedy: "Write a number such as `0.5`")
            return nil
        }
        return value
    }

    func integer(_ what: String) -> Int? {
        guard let string = node.scalar?.string, let value = Int(string) else {
            error("\(what) has to be a whole number but is \(kind)", remedy: "Write a number such as `2`")
            return nil
        }
        return value
    }

    // MARK: Collections

    /// The elements of a list, or nil with a fault.
    func list(_ what: String) -> [SourceNode]? {
        guard case .sequence(let sequence) = node else {
            error(
                "\(what) has to be a list but is \(kind)",
                remedy: "Write `[…]`, or one line beginning with `- ` for each")
            return nil
        }
        return sequence.map { SourceNode(node: $0, file: file, log: log) }
    }

    /// A list of texts, or a single one.
    func strings(_ what: String) -> [String]? {
        if case .scalar = node { return string(what).map { [$0] } }
        return list(what)?.compactMap { $0.string(what) }
    }

    /// A list of identifiers, each once.
    func ids(_ what: String) -> [String]? {
        guard let elements = list(what) else { return nil }
        var seen: Set<String> = []
        return elements.compactMap { element in
            guard let id = element.id(what) else { return nil }
            if seen.insert(id).inserted { return id }
            element.error("`\(id)` is listed twice", remedy: "Remove one of the two")
            return nil
        }
    }

    /// The keys and values of a map, or nil with a fault. Keys that are not among `keys` are faults.
    func map(_ what: String, keys: [String]) -> SourceMap? {
        guard let entries = entries(what) else { return nil }
        for (key, value) in entries where !keys.contains(key.name) {
            if log.isFull { break }
            let similar = keys.map { ($0, Self.distance($0, key.name)) }.min { $0.1 < $1.1 }
            let guess = similar.flatMap { $0.1 <= 2 ? "Did you mean `\($0.0)`? " : nil } ?? ""
            log.error(
                file, key.line ?? value.line, "\(what) has the unknown key `\(key.name.prefix(60))`",
                remedy: "\(guess)Possible are \(keys.map { "`\($0)`" }.joined(separator: ", "))")
        }
        return SourceMap(source: self, values: Dictionary(entries.map { ($0.name, $1) }, uniquingKeysWith: { $1 }))
    }

    /// The entries of a map in the order of the file, whatever their keys.
    func entries(_ what: String) -> [(key: (name: String, line: Int?), value: SourceNode)]? {
        guard case .mapping(let mapping) = node else {
            error("\(what) has to be a map but is \(kind)", remedy: "Write `key: value` lines or `{key: value}`")
            return nil
        }
        return mapping.compactMap { key, value in
            guard let name = key.scalar?.string else {
                log.error(
                    file, key.mark?.line ?? line, "\(what) has a key that is not a word",
                    remedy: "Write `key: value`; quote texts that begin with [ or {")
                return nil
            }
            return ((name, key.mark?.line), SourceNode(node: value, file: file, log: log))
        }
    }

    /// Levenshtein distance, for guessing what a misspelt key was meant to be.
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.utf8.prefix(30)), Array(b.utf8.prefix(30)))
        var row = Array(0...b.count)
        for i in a.indices {
            var diagonal = row[0]
            row[0] = i + 1
            for j in b.indices {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count]
    }
}

/// The values of a map by key.
struct SourceMap {
    let source: SourceNode
    let values: [String: SourceNode]

    subscript(_ key: String) -> SourceNode? { values[key] }

    /// The value of `key`, or nil with a fault.
    func required(_ key: String, of what: String) -> SourceNode? {
        if let value = values[key] { return value }
        source.error("\(what) has no `\(key)`", remedy: "Add `\(key):`")
        return nil
    }
}
