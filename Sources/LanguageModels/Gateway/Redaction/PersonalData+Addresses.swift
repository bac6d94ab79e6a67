extension PersonalData {
    // MARK: Links

    /// Links that carry a user or a password: `https://name:secret@host/…`.
    func links() -> [Finding] {
        text.folded.indices.compactMap { index in
            guard has(index, ":"), has(index + 1, "/"), has(index + 2, "/") else { return nil }
            let start = start(before: index) { $0.isASCIILetter || $0.isDigit || Self.schemeMarks.contains($0) }
            var end = end(from: index + 3) { (0x21..<0x7F).contains($0) && !Self.linkEnds.contains($0) }
            while end > index + 3, has(end - 1, oneOf: Self.closing) { end -= 1 }
            let authority = self.end(from: index + 3) { (0x21..<0x7F).contains($0) && !Self.authorityEnds.contains($0) }
            guard start < index, text.folded[index..<min(authority, end)].contains(Self.at) else { return nil }
            return Finding(kind: .link, range: start..<end, identity: text.text(start..<end))
        }
    }

    private static let at = UInt32(0x40)
    private static let schemeMarks = set("+-.")
    private static let linkEnds = set("\"'<>\\`()[]{}|")
    private static let authorityEnds = set("/?#\"'<>\\`")
    private static let closing = set(".,;:!?")

    // MARK: E-mail

    /// E-mail addresses, also as `name (at) host (dot) org`, `name at host dot org`, `name @ host.org`.
    func emails() -> [Finding] {
        var found: [Finding] = []
        for index in text.folded.indices {
            guard has(index, "@") || has(index, "a") && has(index + 1, "t") else { continue }
            guard let finding = email(at: index) else { continue }
            found.append(finding)
        }
        return found
    }

    private func email(at index: Int) -> Finding? {
        var (left, right) = (index, index + 1)
        let isWord = !has(index, "@")
        if isWord { right += 1 }
        var isBracketed = false
        if has(left - 1, oneOf: Self.opening), has(right, oneOf: Self.ending) {
            (left, right) = (left - 1, right + 1)
            isBracketed = true
        }
        let isSpaced = has(left - 1, " ") || has(right, " ")
        if isWord, !isBracketed, !(has(left - 1, " ") && has(right, " ")) { return nil }
        if has(left - 1, " ") { left -= 1 }
        if has(right, " ") { right += 1 }
        let start = localStart(before: left)
        guard start < left, let (end, labels, hasDotWords) = domain(from: right) else { return nil }
        let isPlain = !isWord && !isSpaced && !isBracketed
        // `x @ w.T` is mathematics, and “look at example.com” is advice.
        guard
            isPlain || hasDotWords || !isWord && Self.usualEnds.contains(labels.last ?? "")
                || isBracketed && Self.usualEnds.contains(labels.last ?? "")
        else { return nil }
        if has(end, "(") && !hasDotWords { return nil }
        return Finding(
            kind: .email, range: start..<end,
            identity: text.text(start..<left) + "@" + labels.joined(separator: "."))
    }

    /// The beginning of a mailbox's name that ends before `index`.
    private func localStart(before index: Int) -> Int {
        var start = start(before: index) { $0.isASCIILetter || $0.isDigit || Self.localMarks.contains($0) }
        while start < index, !text[start].isASCIILetter, !text[start].isDigit { start += 1 }
        return start
    }

    /// A host's name that begins at `index`: its end and labels, and whether dots were spelt out.
    private func domain(from index: Int) -> (end: Int, labels: [String], hasDotWords: Bool)? {
        var labels: [String] = []
        var hasDotWords = false
        var (end, next) = (index, index)
        while true {
            let last = self.end(from: next) {
                $0.isASCIILetter || $0.isDigit || $0 == 0x2D || labels.isEmpty && ($0.isHan || $0 == 0x5F)
            }
            guard last > next else { break }
            labels.append(text.text(next..<last))
            end = last
            if has(last, "."), !has(last + 1, ".") {
                next = last + 1
                continue
            }
            guard let dot = Self.dots.first(where: { has(last, $0) }) else { break }
            next = last + dot.count
            hasDotWords = true
        }
        while let last = labels.last, last.hasSuffix("-") || last.isEmpty {
            labels.removeLast()
            end -= last.unicodeScalars.count + 1
        }
        guard labels.count >= 2, let last = labels.last, last.hasPrefix("xn--") || last.allSatisfy(\.isLetter),
            (2...24).contains(last.count)
        else { return nil }
        return (end, labels, hasDotWords)
    }

    private static let localMarks = set("._%+-'")
    private static let opening = set("([{")
    private static let ending = set(")]}")
    private static let dots = words(" dot | (dot) |(dot)| [dot] |[dot]")
    private static let usualEnds: Set<String> = [
        "com", "org", "net", "edu", "gov", "cn", "uk", "us", "de", "fr", "jp", "hk", "tw", "sg", "eu", "io", "me",
        "info",
        "example", "test", "invalid", "ac", "ca", "au",
    ]

    // MARK: Network addresses

    /// Addresses of IPv6 and of network cards; those of IPv4 are among the ``numbers()``.
    func addresses() -> [Finding] {
        var found: [Finding] = []
        var index = 0
        while index < text.count {
            guard Self.isHex(text[index]) || has(index, ":"), !text[index - 1].isWord else {
                index += 1
                continue
            }
            let end = end(from: index) { Self.isHex($0) || $0 == 0x3A }
            let run = text.text(index..<end)
            if !text[end].isWord, Self.isAddress(run) {
                found.append(Finding(kind: .address, range: index..<end, identity: run))
            }
            index = max(end, index + 1)
        }
        return found
    }

    private static func isHex(_ code: UInt32) -> Bool { code.isDigit || (0x61...0x66).contains(code) }

    private static func isAddress(_ run: String) -> Bool {
        guard run.contains(where: \.isNumber), run.count >= 9 else { return false }
        let groups = run.split(separator: ":", omittingEmptySubsequences: false)
        let given = groups.filter { !$0.isEmpty }
        if groups.count == 6, groups.allSatisfy({ $0.count == 2 }) { return true }
        guard (3...8).contains(given.count), given.allSatisfy({ $0.count <= 4 }) else { return false }
        return run.contains("::") ? groups.count <= 9 : given.count == 8 && groups.count == 8
    }
}
