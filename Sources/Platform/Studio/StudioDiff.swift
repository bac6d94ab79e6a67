package import Content

/// What became of a work between two of its versions, for people to read.
package struct StudioDiff: Hashable, Sendable {
    package enum Change: String, Hashable, Sendable {
        case kept, added, removed
    }

    /// Text that was kept, added or removed as one piece.
    package struct Run: Hashable, Sendable {
        package var change: Change
        package var text: String
    }

    package struct Part: Hashable, Sendable {
        package var id: String
        /// In the later version, where the part is there.
        package var heading: String
        /// Kept means that the part is in both versions; ``runs`` tell whether its text is the same.
        package var change: Change
        package var runs: [Run]
    }

    package var title: [Run]
    /// In the order of the later version; parts that were removed come last.
    package var parts: [Part]

    package init(from earlier: Artefact, to later: Artefact) {
        let before = Dictionary(earlier.parts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let remaining = Set(later.parts.map(\.id))
        title = Self.runs(from: earlier.title, to: later.title)
        parts =
            later.parts.map { part in
                let old = before[part.id]
                return Part(
                    id: part.id, heading: part.heading, change: old == nil ? .added : .kept,
                    runs: Self.runs(from: old?.text ?? "", to: part.text))
            }
            + earlier.parts.filter { !remaining.contains($0.id) }.map {
                Part(id: $0.id, heading: $0.heading, change: .removed, runs: Self.runs(from: $0.text, to: ""))
            }
    }

    // MARK: Texts

    /// By lines first, then by words within the lines that differ.
    static func runs(from earlier: String, to later: String) -> [Run] {
        var result: [Run] = []
        var removed = ""
        var added = ""
        func refine() {
            compare(words(removed), words(added)).forEach { append($0, to: &result) }
            (removed, added) = ("", "")
        }
        for run in compare(lines(earlier), lines(later)) {
            switch run.change {
            case .removed: removed += run.text
            case .added: added += run.text
            case .kept:
                refine()
                append(run, to: &result)
            }
        }
        refine()
        return result
    }

    /// Of pieces that all differ, Myers's algorithm takes memory in the square of their number: longer texts are shown as
    /// replaced as a whole.
    private static let limit = 1000

    private static func compare(_ earlier: [Substring], _ later: [Substring]) -> [Run] {
        let prefix = zip(earlier, later).prefix { $0 == $1 }.count
        let suffix = zip(earlier.dropFirst(prefix).reversed(), later.dropFirst(prefix).reversed())
            .prefix { $0 == $1 }.count
        let old = Array(earlier[prefix..<earlier.count - suffix])
        let new = Array(later[prefix..<later.count - suffix])
        var runs: [Run] = []
        func add(_ change: Change, _ pieces: some Sequence<Substring>) {
            for piece in pieces { append(Run(change: change, text: String(piece)), to: &runs) }
        }
        add(.kept, earlier.prefix(prefix))
        if max(old.count, new.count) > limit {
            add(.removed, old)
            add(.added, new)
        } else {
            let difference = new.difference(from: old)
            var removals = Set<Int>()
            var insertions = Set<Int>()
            for change in difference {
                switch change {
                case .remove(let offset, _, _): removals.insert(offset)
                case .insert(let offset, _, _): insertions.insert(offset)
                }
            }
            var (i, j) = (0, 0)
            while i < old.count || j < new.count {
                if removals.contains(i) {
                    add(.removed, [old[i]])
                    i += 1
                } else if insertions.contains(j) {
                    add(.added, [new[j]])
                    j += 1
                } else {
                    add(.kept, [old[i]])
                    i += 1
                    j += 1
                }
            }
        }
        add(.kept, earlier.suffix(suffix))
        return runs
    }

    private static func append(_ run: Run, to runs: inout [Run]) {
        guard !run.text.isEmpty else { return }
        if runs.last?.change == run.change {
            runs[runs.count - 1].text += run.text
        } else {
            runs.append(run)
        }
    }

    /// Each with its line end.
    private static func lines(_ text: String) -> [Substring] { pieces(text) { last, _ in last.isNewline } }

    /// Words of letters and digits; every other character, and every Chinese one, stands alone.
    private static func words(_ text: String) -> [Substring] {
        func joins(_ character: Character) -> Bool {
            (character.isLetter || character.isNumber)
                && !(character.unicodeScalars.first?.properties.isIdeographic ?? false)
        }
        return pieces(text) { !joins($0) || !joins($1) }
    }

    /// - Parameter isEnd: whether a piece ends between two characters.
    private static func pieces(_ text: String, isEnd: (Character, Character) -> Bool) -> [Substring] {
        var pieces: [Substring] = []
        var start = text.startIndex
        for (place, next) in zip(text.indices, text.indices.dropFirst()) where isEnd(text[place], text[next]) {
            pieces.append(text[start..<next])
            start = next
        }
        if start < text.endIndex { pieces.append(text[start...]) }
        return pieces
    }
}

extension CourseStudio {
    /// What became of a work from one version to another.
    ///
    /// - Throws: ``PlatformError`` when there is no such version.
    package func diff(of id: String, from: Int64, to: Int64) async throws -> StudioDiff {
        let versions = try await versions(of: id)
        guard let earlier = versions.first(where: { $0.number == from }),
            let later = versions.first(where: { $0.number == to })
        else { throw Self.noWork }
        return StudioDiff(from: earlier.artefact, to: later.artefact)
    }
}
