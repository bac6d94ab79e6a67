/// Finds personal data that is known by its form: see ``links``, ``emails``, ``labelled``, ``numbers``, ``documents`` and
/// ``addresses``.
///
/// Mathematics is full of numbers. A number is taken for personal only when its length, grouping, and check digits or
/// calendar dates say so, and never when it is part of a decimal or stands beside an operator.
struct PersonalData {
    /// A piece of personal data.
    struct Finding: Hashable {
        var kind: Placeholder.Kind
        /// In the folded text.
        var range: Range<Int>
        /// The same for all ways of writing it.
        var identity: String
    }

    let text: FoldedText
    private(set) var findings: [Finding] = []

    /// What is found in `text`, and `names` where nothing else is: in order and without overlap.
    static func find(in text: FoldedText, _ names: PersonalNames) -> [Finding] {
        var data = PersonalData(text: text)
        for found in [
            data.placeholders(), data.links(), data.emails(), data.labelled(), data.numbers(), data.documents(),
            data.addresses(),
        ] {
            data.add(found)
        }
        if !names.isEmpty {
            var found: [Finding] = []
            var index = 0
            while index < text.count {
                let finding = names.finding(at: index, in: text)
                if let finding { found.append(finding) }
                index = finding?.range.upperBound ?? index + 1
            }
            data.add(found)
        }
        return data.findings
    }

    private init(text: FoldedText) { self.text = text }

    private mutating func add(_ found: [Finding]) {
        guard !found.isEmpty else { return }
        let free = found.filter { new in !findings.contains { $0.range.overlaps(new.range) } }
        findings = (findings + free).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What looks like a placeholder is replaced by one, so that it is not mistaken for one on the way back.
    private func placeholders() -> [Finding] {
        let openings = Placeholder.openings
        return text.folded.indices.compactMap { index in
            guard openings.contains(text.folded[index]) else { return nil }
            let beginning = text.places[index]
            let bytes = Array(String(text.original[beginning...].prefix(48)).utf8)
            guard case .found(_, let length) = Placeholder.read(bytes[...]) else { return nil }
            var end = index + 1
            while end < text.count, String(text.original[beginning..<text.places[end]]).utf8.count < length { end += 1 }
            let range = index..<end
            return Finding(kind: .text, range: range, identity: text.original(range))
        }
    }

    // MARK: Reading

    func has(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { text[index] == scalar.value }

    func has(_ index: Int, _ word: [UInt32]) -> Bool {
        text[index] == word.first && word.indices.allSatisfy { text[index + $0] == word[$0] }
    }

    func has(_ index: Int, oneOf characters: Set<UInt32>) -> Bool { characters.contains(text[index]) }

    /// The end of the characters from `index` that `belongs` holds for.
    func end(from index: Int, _ belongs: (UInt32) -> Bool) -> Int {
        var end = index
        while end < text.count, belongs(text.folded[end]) { end += 1 }
        return end
    }

    /// The beginning of the characters before `index` that `belongs` holds for.
    func start(before index: Int, _ belongs: (UInt32) -> Bool) -> Int {
        var start = index
        while start > 0, belongs(text.folded[start - 1]) { start -= 1 }
        return start
    }

    static func set(_ characters: String) -> Set<UInt32> { Set(characters.unicodeScalars.map(\.value)) }

    static func words(_ text: String) -> [[UInt32]] { text.split(separator: "|").map { FoldedText.codes("\($0)") } }
}
