package import DomainModel

/// Finds items that say the same as others: word for word, in another order of choices, with other numbers, or nearly.
///
/// Near likeness is the Jaccard index of the sets of three-word runs. Runs that very many items share are not followed, so
/// that a look-up stays fast among many thousands of items.
package struct DuplicateIndex: Sendable {
    package enum Likeness: Hashable, Sendable {
        /// The same but for spelling, spaces, and the order of choices.
        case same
        /// The same long text with other numbers.
        case sameButNumbers
        case near(Double)
    }

    private struct Item: Sendable {
        var id: String
        var runs: Set<UInt64>
        var isTemplate: Bool
    }

    private var items: [Item] = []
    private var exact: [UInt64: [Int32]] = [:]
    private var skeletons: [UInt64: [Int32]] = [:]
    private var runs: [UInt64: [Int32]] = [:]

    /// From this likeness on two items are nearly the same.
    package static let nearness = 0.8
    /// Words that make a story rather than a drill, of which different numbers make a different exercise.
    private static let storyLength = 12
    private static let followed = 400

    package init() {}

    package init(_ exercises: [Exercise], in language: String) {
        for exercise in exercises {
            add(exercise.id, exercise.duplicateText(in: language), isTemplate: exercise.parameters != nil)
        }
    }

    package mutating func add(_ id: String, _ text: [String], isTemplate: Bool = false) {
        let print = Print(text)
        let number = Int32(items.count)
        items.append(Item(id: id, runs: print.runs, isTemplate: isTemplate))
        exact[print.exact, default: []].append(number)
        skeletons[print.skeleton, default: []].append(number)
        for run in print.runs { runs[run, default: []].append(number) }
    }

    /// The item that `text` is most like, other than those named; nil when there is none.
    package func nearest(to text: [String], except ids: Set<String> = []) -> (id: String, likeness: Likeness)? {
        let print = Print(text)
        func first(_ numbers: [Int32]?) -> Item? { numbers?.lazy.map { items[Int($0)] }.first { !ids.contains($0.id) } }
        if print.length > 0, let same = first(exact[print.exact]) { return (same.id, .same) }
        // Other numbers in a course's own template are what it is for.
        if print.words >= Self.storyLength, let same = first(skeletons[print.skeleton]), !same.isTemplate {
            return (same.id, .sameButNumbers)
        }
        guard print.runs.count >= 8 else { return nil }
        var shared: [Int32: Int] = [:]
        for run in print.runs {
            guard let followers = runs[run], followers.count <= Self.followed else { continue }
            for number in followers { shared[number, default: 0] += 1 }
        }
        var best: (id: String, likeness: Double)?
        for (number, count) in shared where Double(count) >= 0.5 * Double(print.runs.count) {
            let item = items[Int(number)]
            guard !ids.contains(item.id), !item.isTemplate else { continue }
            let common = print.runs.intersection(item.runs).count
            let likeness = Double(common) / Double(print.runs.count + item.runs.count - common)
            if likeness >= Self.nearness, (likeness, item.id) > (best?.likeness ?? 0, best?.id ?? "") {
                best = (item.id, likeness)
            }
        }
        return best.map { ($0.id, .near($0.likeness)) }
    }

    /// What items are compared by.
    private struct Print {
        var exact: UInt64 = 0
        var skeleton: UInt64 = 0
        var runs: Set<UInt64> = []
        var length = 0
        var words = 0

        /// - Parameter text: the stem first; the order of the rest does not matter.
        init(_ text: [String]) {
            let pieces = text.map(Self.tokens)
            let ordered = pieces.prefix(1) + pieces.dropFirst().sorted { $0.lexicographicallyPrecedes($1) }
            let all = ordered.flatMap { $0 + ["|"] }
            exact = Self.hash(all)
            let isNumber = { (token: String) in token.first?.isNumber == true }
            let blank = pieces.map { $0.map { isNumber($0) ? "#" : $0 } }
            skeleton = Self.hash(
                (blank.prefix(1) + blank.dropFirst().sorted { $0.lexicographicallyPrecedes($1) }).flatMap { $0 + ["|"] }
            )
            let tokens = all.filter { $0 != "|" }
            length = tokens.count
            words = tokens.count { $0.first?.isLetter == true && ($0.count > 1 || $0.first?.isASCII == false) }
            if tokens.count >= 3 {
                for index in 0..<(tokens.count - 2) { runs.insert(Self.hash(tokens[index..<(index + 3)])) }
            }
        }

        private static func tokens(_ text: String) -> [String] {
            var tokens: [String] = []
            var run = ""
            var isNumber = false
            func end() {
                if !run.isEmpty { tokens.append(run) }
                run = ""
            }
            for character in text.lowercased() {
                if character.isWide, character.isLetter {
                    end()
                    tokens.append(String(character))
                } else if character.isLetter || character.isNumber {
                    if character.isNumber != isNumber { end() }
                    isNumber = character.isNumber
                    run.append(character)
                } else if character == ".", isNumber, !run.isEmpty {
                    run.append(character)
                } else {
                    if run.last == "." { run.removeLast() }
                    end()
                    if "+-−=<>^/".contains(character) { tokens.append(character == "−" ? "-" : String(character)) }
                }
            }
            if run.last == "." { run.removeLast() }
            end()
            return tokens
        }

        private static func hash(_ tokens: some Sequence<String>) -> UInt64 {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for token in tokens {
                for byte in token.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
                hash = (hash ^ 0xFF) &* 0x100_0000_01b3
            }
            return hash
        }
    }
}

extension Exercise {
    /// What makes it the same as another: the stem with the questions, then each choice.
    package func duplicateText(in language: String) -> [String] {
        [([text] + steps.map(\.text)).map { $0.text(in: language) }.joined(separator: " ")]
            + steps.flatMap(\.question.shownTexts).map { $0.text(in: language) }
            // Templates that draw other numbers are other exercises.
            + (parameters?.variables.map { "\($0.name): \($0.domain)" } ?? [])
    }
}
