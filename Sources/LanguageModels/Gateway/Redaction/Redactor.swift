/// Takes personal data out of what leaves: the names of people that the caller knows, e-mail addresses, phone and ID
/// numbers, bank cards, network addresses, accounts of messengers, and links with a password.
///
/// The same thing has the same placeholder in all texts of a call. What is found is what ``PersonalNames`` and
/// ``PersonalData`` say; a ``Restorer`` reverses it.
struct Redactor {
    private let names: PersonalNames
    private var numbers: [Placeholder.Kind: [String: Int]] = [:]
    private var forms: [Identity: [String: Placeholder]] = [:]
    private(set) var restorer = Restorer()

    private struct Identity: Hashable {
        var kind: Placeholder.Kind
        var number: Int
    }

    init(names: [String]) { self.names = PersonalNames(names) }

    mutating func redact(_ request: ChatRequest) -> ChatRequest {
        var request = request
        request.updateTexts { text, isJSON in text = redact(isJSON ? JSONEscapes.resolved(text) : text) }
        return request
    }

    mutating func redact(_ text: String) -> String {
        let folded = FoldedText(text)
        let findings = PersonalData.find(in: folded, names)
        guard !findings.isEmpty else { return text }
        var result = String.UnicodeScalarView()
        var place = folded.original.startIndex
        for finding in findings {
            result.append(contentsOf: folded.original[place..<folded.places[finding.range.lowerBound]])
            let placeholder = placeholder(finding, folded.original(finding.range))
            result.append(contentsOf: placeholder.text.unicodeScalars)
            place = folded.places[finding.range.upperBound]
        }
        result.append(contentsOf: folded.original[place...])
        return String(result)
    }

    private mutating func placeholder(_ finding: PersonalData.Finding, _ original: String) -> Placeholder {
        let kind = finding.kind
        // People are numbered as the caller lists them, so that their numbers are the same in each call.
        let number =
            kind == .person
            ? Int(finding.identity) ?? 0
            : numbers[kind]?[finding.identity] ?? (numbers[kind]?.count ?? 0) + 1
        if kind != .person { numbers[kind, default: [:]][finding.identity] = number }
        let identity = Identity(kind: kind, number: number)
        if let known = forms[identity]?[original] { return known }
        let placeholder = Placeholder(kind: kind, number: number, form: (forms[identity]?.count ?? 0) + 1)
        forms[identity, default: [:]][original] = placeholder
        restorer.add(placeholder, for: original)
        return placeholder
    }
}

/// The escapes of JSON strings.
enum JSONEscapes {
    /// JSON in which printable characters stand for themselves, so that personal data cannot hide behind `\u5f20`.
    static func resolved(_ json: String) -> String {
        guard json.utf8.contains(0x5C) else { return json }
        var result = String.UnicodeScalarView()
        var rest = json.unicodeScalars[...]
        while let next = rest.first {
            guard next == "\\" else {
                result.append(next)
                rest = rest.dropFirst()
                continue
            }
            if let (scalar, length) = scalar(rest), scalar.value >= 0x20, scalar.value != 0x7F, scalar != "\"",
                scalar != "\\"
            {
                result.append(scalar)
                rest = rest.dropFirst(length)
            } else if rest.starts(with: "\\/".unicodeScalars) {
                result.append("/")
                rest = rest.dropFirst(2)
            } else {
                result.append(contentsOf: rest.prefix(2))
                rest = rest.dropFirst(2)
            }
        }
        return String(result)
    }

    /// The character that the text begins with as `\uXXXX`, or as two of them.
    private static func scalar(_ text: Substring.UnicodeScalarView) -> (Unicode.Scalar, Int)? {
        guard let high = unit(text) else { return nil }
        if let scalar = Unicode.Scalar(high) { return (scalar, 6) }
        guard (0xD800..<0xDC00).contains(high), let low = unit(text.dropFirst(6)), (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { return nil }
        return (scalar, 12)
    }

    private static func unit(_ text: Substring.UnicodeScalarView) -> UInt32? {
        guard text.starts(with: "\\u".unicodeScalars) else { return nil }
        let digits = text.dropFirst(2).prefix(4)
        return digits.count == 4 && digits.allSatisfy(\.properties.isASCIIHexDigit)
            ? UInt32(String(digits), radix: 16) : nil
    }
}
