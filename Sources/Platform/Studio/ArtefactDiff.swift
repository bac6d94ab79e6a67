package import Content

/// What changed from one version of an artefact to another, part by part.
package struct ArtefactDiff: Sendable {
    package struct Run: Hashable, Sendable {
        package enum Kind: Sendable { case kept, added, removed }

        package var kind: Kind
        package var text: String
    }

    package struct Part: Sendable {
        package enum Change: String, Sendable { case kept, changed, added, removed }

        package var heading: String
        package var change: Change
        package var runs: [Run]
    }

    package let parts: [Part]

    /// - Parameters:
    ///   - old: the earlier version.
    ///   - new: the later version, whose order of parts is kept; removed parts follow.
    package init(_ old: Artefact, _ new: Artefact) {
        let earlier = Dictionary(old.parts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ids = Set(new.parts.map(\.id))
        var parts = new.parts.map { part -> Part in
            let heading = part.heading.isEmpty ? part.id : part.heading
            guard let before = earlier[part.id] else {
                return Part(heading: heading, change: .added, runs: [Run(kind: .added, text: part.text)])
            }
            let runs = Self.runs(before.text, part.text)
            return Part(heading: heading, change: before.text == part.text ? .kept : .changed, runs: runs)
        }
        parts += old.parts.filter { !ids.contains($0.id) }.map { part in
            Part(
                heading: part.heading.isEmpty ? part.id : part.heading, change: .removed,
                runs: [Run(kind: .removed, text: part.text)])
        }
        self.parts = parts
    }

    /// Words that are kept, added and removed, in reading order.
    static func runs(_ old: String, _ new: String) -> [Run] {
        let (before, after) = (words(old), words(new))
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var runs: [Run] = []
        func add(_ kind: Run.Kind, _ word: Substring) {
            if runs.last?.kind == kind {
                runs[runs.count - 1].text += word
            } else {
                runs.append(Run(kind: kind, text: String(word)))
            }
        }
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if old < before.count, removed.contains(old) {
                add(.removed, before[old])
                old += 1
            } else if new < after.count, inserted.contains(new) {
                add(.added, after[new])
                new += 1
            } else {
                add(.kept, after[new])
                old += 1
                new += 1
            }
        }
        return runs
    }

    /// Words with the white space behind them; a Chinese character is a word of its own.
    private static func words(_ text: String) -> [Substring] {
        var words: [Substring] = []
        var start = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            let next = text.index(after: index)
            let ends =
                text[index].isWide || next == text.endIndex
                || (text[index].isWhitespace && !text[next].isWhitespace) || text[next].isWide
            if ends {
                words.append(text[start..<next])
                start = next
            }
            index = next
        }
        return words
    }
}
