/// Reads numbers that are written in words, in English and Chinese: `minus seven`, `three quarters`, `负四`, `三分之二`, `二点五`.
enum NumberWords {
    /// Each number in `text` with the text before it. Numbers are plain (`-7`, `3/4`, `2.5`).
    static func all(in text: String) -> [(before: Substring, value: String)] {
        english(text.lowercased()) + chinese(text)
    }

    // MARK: English

    private static let units = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    private static let parts = ["half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8]

    private static func english(_ text: String) -> [(before: Substring, value: String)] {
        // Words that stand together, so that “five, one half” are two numbers.
        let phrases = text.split { !($0.isLetter || $0 == " " || $0 == "-") }
        return phrases.flatMap { phrase -> [(Substring, String)] in
            let words = phrase.split { !$0.isLetter }
            var found: [(Substring, String)] = []
            var next = 0
            while next < words.count {
                let start = next
                if let value = number(words, &next) {
                    found.append((text[..<words[start].startIndex], value))
                } else {
                    next = start + 1
                }
            }
            return found
        }
    }

    private static func number(_ words: [Substring], _ next: inout Int) -> String? {
        let sign = ["minus", "negative"].contains(words[next]) ? "-" : ""
        if !sign.isEmpty { next += 1 }
        guard let value = integer(words, &next) else { return nil }
        guard next < words.count else { return sign + String(value) }
        if let part = part(words[next]) {
            next += 1
            return sign + "\(value)/\(part)"
        }
        guard words[next] == "point" else { return sign + String(value) }
        next += 1
        let places = words[next...].map { units.prefix(10).firstIndex(of: String($0)) }.prefix { $0 != nil }
        next += places.count
        return sign + "\(value)." + (places.isEmpty ? "0" : places.compactMap { $0.map(String.init) }.joined())
    }

    private static func integer(_ words: [Substring], _ next: inout Int) -> Int? {
        var total: Int?
        while next < words.count {
            let word = String(words[next])
            if let unit = units.firstIndex(of: word) {
                total = (total ?? 0) + unit
            } else if let ten = tens.firstIndex(of: word) {
                total = (total ?? 0) + 10 * (ten + 2)
            } else if word == "hundred", let hundreds = total, hundreds < 10_000 {
                total = hundreds * 100
            } else {
                // Half by itself is one half.
                return total ?? (word == "half" ? 1 : nil)
            }
            next += 1
        }
        return total
    }

    private static func part(_ word: Substring) -> Int? {
        if word == "halves" { return 2 }
        return parts[String(word)] ?? (word.hasSuffix("s") ? parts[String(word.dropLast())] : nil)
    }

    // MARK: Chinese

    private static let digits: [Character: Int] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let powers: [Character: Int] = ["十": 10, "百": 100, "千": 1000]

    private static func chinese(_ text: String) -> [(before: Substring, value: String)] {
        var found: [(Substring, String)] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { digits[$0] != nil || powers[$0] != nil || $0 == "负" || $0 == "半" }) {
            let run = rest[start...].prefix { digits[$0] != nil || powers[$0] != nil || "负点分之半".contains($0) }
            if let value = chinese(run) { found.append((text[..<start], value)) }
            rest = rest[run.endIndex...]
        }
        return found
    }

    private static func chinese(_ run: Substring) -> String? {
        if run.first == "负" { return chinese(run.dropFirst()).map { "-" + $0 } }
        if run == "半" || run == "一半" { return "1/2" }
        if let over = run.firstRange(of: "分之") {
            guard let below = chinese(run[..<over.lowerBound]), let above = chinese(run[over.upperBound...]) else {
                return nil
            }
            return "\(above)/\(below)"
        }
        if let point = run.firstIndex(of: "点") {
            let places = run[run.index(after: point)...].compactMap { digits[$0] }
            guard let whole = chinese(run[..<point]), !places.isEmpty else { return nil }
            return whole + "." + places.map(String.init).joined()
        }
        guard run.contains(where: { powers[$0] != nil }) else {
            let places = run.compactMap { digits[$0] }
            return places.isEmpty || places.count != run.count ? nil : places.map(String.init).joined()
        }
        var total = 0
        var digit: Int?
        for character in run {
            if let value = digits[character] {
                digit = value
            } else if let power = powers[character] {
                total += (digit ?? 1) * power
                digit = nil
            } else {
                return nil
            }
        }
        return String(total + (digit ?? 0))
    }
}
