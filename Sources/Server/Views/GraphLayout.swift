import DomainModel

/// Where the skills of a course stand on its map: one row for each depth of prerequisites, ordered within the row so
/// that few edges cross (the barycentre heuristic; Sugiyama et al. 1981).
struct GraphLayout {
    struct Edge {
        var from: Int
        var path: String
    }

    /// Centre of each skill's ring, in the units of the view box.
    let places: [(x: Int, y: Int)]
    let edges: [Edge]
    let width: Int
    let height: Int

    private static let cell = (width: 176, height: 136)
    /// Skills beside each other at most; a wider level takes several rows.
    private static let widest = 6

    init(_ graph: PrerequisiteGraph) {
        let rows = Self.rows(graph)
        var places = [(x: Int, y: Int)](repeating: (0, 0), count: graph.ids.count)
        let columns = rows.map(\.count).max() ?? 1
        for (number, row) in rows.enumerated() {
            let indent = (columns - row.count) * Self.cell.width / 2
            for (column, skill) in row.enumerated() {
                places[skill] = (
                    indent + column * Self.cell.width + Self.cell.width / 2, number * Self.cell.height + 36
                )
            }
        }
        var edges: [Edge] = []
        for (skill, prerequisites) in graph.prerequisites.enumerated() {
            for prerequisite in prerequisites {
                let (from, to) = (places[prerequisite], places[skill])
                // From the lower edge of one card to the upper edge of the other.
                let (top, bottom) = (from.y + 58, to.y - 26)
                let bend = max(24, (bottom - top) / 2)
                edges.append(
                    Edge(
                        from: prerequisite,
                        path: "M\(from.x) \(top)C\(from.x) \(top + bend) \(to.x) \(bottom - bend) \(to.x) \(bottom)"))
            }
        }
        self.places = places
        self.edges = edges
        width = columns * Self.cell.width
        height = rows.count * Self.cell.height
    }

    private static func rows(_ graph: PrerequisiteGraph) -> [[Int]] {
        let deepest = graph.depth.max() ?? 0
        var position = [Double](repeating: 0, count: graph.ids.count)
        var rows: [[Int]] = []
        for depth in 0...deepest {
            var level = graph.ids.indices.filter { graph.depth[$0] == depth }
            if depth > 0 {
                let centre = level.map { skill in
                    let parents = graph.prerequisites[skill]
                    return (skill, parents.reduce(0) { $0 + position[$1] } / Double(max(1, parents.count)))
                }
                level = centre.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
            }
            for (number, skill) in level.enumerated() {
                position[skill] = (Double(number) + 0.5) / Double(level.count)
            }
            for start in stride(from: 0, to: level.count, by: widest) {
                rows.append(Array(level[start..<min(start + widest, level.count)]))
            }
        }
        return rows
    }
}

extension String {
    /// The text without the marks of mathematics and emphasis, for places that show plain text only.
    var withoutMarkup: String {
        replacing("$", with: "").replacing("**", with: "").replacing("\\", with: "")
    }

    /// Broken into at most `lines` lines of about `width` half-width columns; a Chinese character takes two.
    func wrapped(width: Int, lines: Int) -> [String] {
        var result: [String] = []
        var line = ""
        var columns = 0
        // Words stay whole; Chinese may break anywhere.
        var words: [String] = []
        for character in self {
            if let last = words.last, !character.isWide, character != " ", let end = last.last, !end.isWide, end != " "
            {
                words[words.count - 1] = last + String(character)
            } else {
                words.append(String(character))
            }
        }
        for word in words {
            let size = word.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
            if columns + size > width, !line.isEmpty, result.count < lines - 1 {
                result.append(line.trimmingSpaces)
                line = ""
                columns = 0
            }
            line += word
            columns += size
        }
        var last = line.trimmingSpaces
        if columns > width + 4 {
            while last.reduce(0, { $0 + ($1.isWide ? 2 : 1) }) > width { last.removeLast() }
            last += "…"
        }
        return result + [last]
    }

    private var trimmingSpaces: String { String(trimmingPrefix { $0 == " " }).trimmedEnd }
    private var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension Character {
    /// Whether it takes two columns: Han, kana, full-width forms.
    fileprivate var isWide: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return (0x2E80...0xA4CF).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
            || (0xFE30...0xFE4F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
    }
}
