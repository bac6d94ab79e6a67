/// Finds JSON in what a model wrote: behind prose, within fences, slightly broken.
enum JSONExtraction {
    struct Candidate {
        var value: JSONValue
        /// Whether the text ended before the value did.
        var wasCut: Bool
    }

    /// How many places are tried.
    private static let limit = 64

    /// Objects and arrays within `text`, in their order; as they are where they can be read so, otherwise put right.
    static func candidates(in text: String) -> [Candidate] {
        let bytes = Array(text.utf8)
        if let value = JSONParser.parse(bytes) { return [Candidate(value: value, wasCut: false)] }
        var found: [Candidate] = []
        var position = 0
        for _ in 0..<limit {
            let opening = bytes[position...].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
            guard let opening else { break }
            position = opening + 1
            for isLenient in [false, true] {
                var parser = JSONParser(bytes, at: opening, isLenient: isLenient)
                guard let value = parser.value() else { continue }
                found.append(Candidate(value: value, wasCut: parser.wasCut))
                position = max(position, parser.position)
                break
            }
        }
        return found
    }
}
