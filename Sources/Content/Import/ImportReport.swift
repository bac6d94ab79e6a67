import Foundation

/// What an import read, made and left out.
package struct ImportReport: Sendable {
    /// A number with its name in machine-readable reports.
    package struct Count: Sendable, Equatable {
        package var name: String
        package var count: Int

        init(_ name: String, _ count: Int) {
            self.name = name
            self.count = count
        }
    }

    package struct LeftOut: Sendable, Codable, Equatable {
        package var what: String
        package var count: Int
        package var why: String
        /// Names of the first few in the source.
        package var examples: [String]
    }

    package struct Source: Sendable {
        package var path: String
        package var format: ImportFormat
        package var title: String
        package var licence: String
        package var credit: String
        /// What it holds, in the words of its format.
        package var counts: [Count]
    }

    package var course: String
    package var title: String
    /// Where the course lies now.
    package var folder: String
    /// Whether an earlier import was replaced.
    package var replaced = false
    /// Where an earlier import went that people had edited since.
    package var kept: String?
    package var sources: [Source]
    /// What the course holds.
    package var made: [Count]
    package var leftOut: [LeftOut]
    package var notes: [String]
    /// What the reader of courses found wrong with the course that was made.
    package var faults: [CourseFault]

    /// What was read from all sources together.
    package var read: [Count] {
        sources.flatMap(\.counts).reduce(into: []) { sum, count in
            if let index = sum.firstIndex(where: { $0.name == count.name }) {
                sum[index].count += count.count
            } else {
                sum.append(count)
            }
        }
    }
}

extension ImportReport {
    /// One JSON object: the counts of ``read`` by their names, `made`, `licence`, `attribution`, `leftOut`, ….
    package func json() throws -> String {
        var object: [String: Value] = [
            "course": .text(course), "title": .text(title), "folder": .text(folder), "replaced": .flag(replaced),
            "made": .counts(made), "notes": .texts(notes), "leftOut": .leftOut(leftOut),
            "licence": .text(Set(sources.map(\.licence)).sorted().joined(separator: " AND ")),
            "attribution": .texts(sources.map(\.credit)),
            "sources": .sources(sources),
            "errors": .texts(faults.filter { $0.severity == .error }.map(\.description)),
            "warnings": .number(faults.count { $0.severity == .warning }),
        ]
        if let kept { object["kept"] = .text(kept) }
        for count in read { object[count.name] = .number(count.count) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(object), as: UTF8.self)
    }

    private enum Value: Encodable {
        case text(String)
        case texts([String])
        case number(Int)
        case flag(Bool)
        case counts([Count])
        case leftOut([LeftOut])
        case sources([Source])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .texts(let texts): try container.encode(texts)
            case .number(let number): try container.encode(number)
            case .flag(let flag): try container.encode(flag)
            case .counts(let counts): try container.encode(Self.dictionary(counts))
            case .leftOut(let items): try container.encode(items)
            case .sources(let sources):
                try container.encode(
                    sources.map { source in
                        [
                            "path": Value.text(source.path), "format": .text(source.format.rawValue),
                            "title": .text(source.title), "licence": .text(source.licence),
                            "attribution": .text(source.credit), "counts": .counts(source.counts),
                        ]
                    })
            }
        }

        private static func dictionary(_ counts: [Count]) -> [String: Int] {
            Dictionary(counts.map { ($0.name, $0.count) }, uniquingKeysWith: { $1 })
        }
    }

    /// Lines for people.
    package var lines: [String] {
        func list(_ counts: [Count]) -> String { counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ") }
        var lines = sources.map { "read \($0.title) (\($0.format.rawValue)): \(list($0.counts))" }
        lines += sources.map { "  \($0.licence): \($0.credit)" }
        lines.append("made \(title): \(list(made))")
        if !leftOut.isEmpty {
            lines.append("left out:")
            lines += leftOut.map { item in
                "  \(item.count) \(item.what): \(item.why)"
                    + (item.examples.isEmpty ? "" : " (\(item.examples.joined(separator: ", ")))")
            }
        }
        lines += notes.map { "note: \($0)" }
        let warnings = faults.filter { $0.severity == .warning }
        lines += faults.filter { $0.severity == .error }.map(\.description)
        if !warnings.isEmpty {
            lines.append("\(warnings.count) warnings; `cria course check \(folder)` shows them")
        }
        if let kept { lines.append("the edited earlier import is kept in \(kept)") }
        lines.append("\(replaced ? "replaced" : "wrote") \(folder)")
        return lines
    }
}
