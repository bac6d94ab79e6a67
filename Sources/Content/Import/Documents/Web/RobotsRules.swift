import Foundation

/// What a site's robots.txt says to the user agent `cria` (RFC 9309).
struct RobotsRules: Sendable, Equatable {
    static let agent = "cria"
    /// Longer files are cut here, as the standard allows.
    static let sizeLimit = 500 << 10

    struct Rule: Sendable, Equatable {
        var allows: Bool
        var pattern: String
    }

    private(set) var rules: [Rule] = []
    /// Seconds between two requests, if the site asks for a number of them.
    private(set) var delay: Double?

    static let everything = RobotsRules()
    static let nothing = RobotsRules(rules: [Rule(allows: false, pattern: "/")], delay: nil)

    private init(rules: [Rule] = [], delay: Double? = nil) {
        self.rules = rules
        self.delay = delay
    }

    /// Reads a file: the groups for `cria`, or those for `*` where there are none.
    init(_ data: Data) {
        let text = String(decoding: data.prefix(Self.sizeLimit), as: UTF8.self)
        var own = RobotsRules()
        var others = RobotsRules()
        var hasOwn = false
        var agents: Set<String> = []
        var isReadingAgents = false
        for line in text.split(whereSeparator: \.isNewline) {
            let content = line.prefix { $0 != "#" }
            guard let colon = content.firstIndex(of: ":") else { continue }
            let key = content[..<colon].trimmingCharacters(in: .whitespaces).lowercased()
            let value = content[content.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if key == "user-agent" {
                if !isReadingAgents { agents = [] }
                isReadingAgents = true
                // A version behind the name does not matter.
                agents.insert(value.lowercased().prefix { $0.isLetter || "-_*".contains($0) }.description)
                if agents.contains(Self.agent) { hasOwn = true }
                continue
            }
            isReadingAgents = false
            if agents.contains(Self.agent) { own.read(key, value) }
            if agents.contains("*") { others.read(key, value) }
        }
        self = hasOwn ? own : others
    }

    private mutating func read(_ key: String, _ value: String) {
        switch key {
        case "allow", "disallow":
            // An empty Disallow allows everything.
            guard !value.isEmpty, value.utf8.count <= 2000, rules.count < 10_000 else { return }
            rules.append(Rule(allows: key == "allow", pattern: Self.normalised(value)))
        case "crawl-delay":
            if let seconds = Double(value), seconds.isFinite, seconds >= 0 { delay = min(seconds, 3600) }
        default: break
        }
    }

    /// Whether the address may be fetched: the longest rule that matches decides, `Allow` where two are of the same length.
    func allow(_ url: URL) -> Bool {
        var path = url.path(percentEncoded: true)
        if path.isEmpty { path = "/" }
        if let query = url.query(percentEncoded: true) { path += "?\(query)" }
        if path == "/robots.txt" { return true }
        let bytes = Array(Self.normalised(path).utf8)
        var best: Rule?
        for rule in rules where Self.matches(Array(rule.pattern.utf8), bytes) {
            let (length, longest) = (rule.pattern.utf8.count, best?.pattern.utf8.count ?? -1)
            if length > longest || length == longest && rule.allows { best = rule }
        }
        return best?.allows ?? true
    }

    /// Percent escapes in one spelling.
    private static func normalised(_ path: String) -> String {
        let plain = path.removingPercentEncoding ?? path
        return plain.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
    }

    private static let allowed = CharacterSet.urlPathAllowed.union(CharacterSet(charactersIn: "?*$&=+,;:@"))

    /// `*` stands for anything, `$` at the end for the end. Takes time in proportion to both lengths at worst.
    private static func matches(_ pattern: [UInt8], _ path: [UInt8]) -> Bool {
        let isAnchored = pattern.last == UInt8(ascii: "$")
        let pattern = isAnchored ? Array(pattern.dropLast()) : pattern + [UInt8(ascii: "*")]
        var (p, t) = (0, 0)
        var star: (pattern: Int, path: Int)?
        while t < path.count {
            if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
                star = (p, t)
                p += 1
            } else if p < pattern.count, pattern[p] == path[t] {
                p += 1
                t += 1
            } else if let last = star {
                // The star takes one more.
                star = (last.pattern, last.path + 1)
                p = last.pattern + 1
                t = last.path + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
