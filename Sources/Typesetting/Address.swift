/// An address that a link in a text may lead to.
struct Address {
    /// With everything percent-encoded that has no place in an address.
    let text: String
    /// Whether it leads to another server.
    let isExternal: Bool

    /// - Returns: nil for schemes that could run code or read files: all but http, https, mailto and tel.
    init?(_ address: String) {
        if address.first(where: { ":/?#".contains($0) }) == ":" {
            let scheme = address.prefix { $0 != ":" }.lowercased()
            guard ["http", "https", "mailto", "tel"].contains(scheme) else { return nil }
            isExternal = scheme.hasPrefix("http")
        } else {
            // Browsers read `\` as `/`.
            isExternal = address.replacing("\\", with: "/").hasPrefix("//")
        }
        var text = ""
        for byte in address.utf8 {
            if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += byte < 16 ? "%0\(digits)" : "%\(digits)"
            }
        }
        self.text = text
    }

    /// The first address that stands in a text without being marked as a link.
    ///
    /// It ends at white space, at Chinese text, and before punctuation that belongs to the sentence.
    static func firstBare(in text: Substring) -> Substring? {
        var rest = text
        while let mark = rest.firstIndex(where: { $0 == ":" || $0 == "." }) {
            for (start, end) in [("https", "://"), ("http", "://"), ("www", ".")]
            where text[mark...].hasPrefix(end) && text[..<mark].hasSuffix(start) {
                let begin = text.index(mark, offsetBy: -start.count)
                if let previous = text[..<begin].last, previous.isASCII, previous.isLetter || previous.isNumber {
                    break
                }
                let reach = text[begin...].prefix { character in
                    !character.isWhitespace && character != "<" && !character.unicodeScalars.contains(where: \.isWide)
                }
                let address = withoutSentence(reach)
                if address.count > start.count + end.count { return address }
            }
            rest = text[text.index(after: mark)...]
        }
        return nil
    }

    /// Without the punctuation at the end that belongs to the sentence, such as a full stop or an unopened bracket.
    private static func withoutSentence(_ address: Substring) -> Substring {
        var address = address
        var unopened = address.count { $0 == ")" } - address.count { $0 == "(" }
        while let last = address.last {
            if last == ")", unopened > 0 {
                unopened -= 1
            } else if !".,;:!?'\"*_~".contains(last) {
                break
            }
            address.removeLast()
        }
        return address
    }
}
