package import Foundation

/// What a document of any format holds, in reading order and as Markdown; ``DocumentCourse`` makes units and lessons of it.
struct Document {
    enum Block: Equatable {
        /// Level from 1; the text is Markdown on one line.
        case heading(level: Int, String)
        /// Markdown that stands by itself: a paragraph, a list, a table, a formula, code.
        case text(String)
        /// A page of the source begins here; from 1.
        case page(Int)
    }

    /// Plain text; empty when the document does not say.
    var title = ""
    /// BCP 47 tag, if the document says.
    var language: String?
    var authors: [String] = []
    /// SPDX identifier, if the document says.
    var licence: String?
    /// Address that it was fetched from.
    var source: String?
    var blocks: [Block] = []
    /// Files to be copied, by their path in the course's folder.
    var figures: [String: URL] = [:]
    var counts: [ImportReport.Count] = []
    var leftOut = LeftOut()
    var notes: [String] = []

    /// Adds Markdown unless it shows nothing.
    mutating func add(_ markdown: String) {
        if !markdown.isEmpty { blocks.append(.text(markdown)) }
    }

    mutating func add(heading: String, level: Int) {
        if !heading.isEmpty { blocks.append(.heading(level: level, heading)) }
    }

    /// Characters that are shown, roughly.
    var size: Int {
        blocks.reduce(0) { sum, block in
            if case .text(let text) = block { sum + text.count } else { sum }
        }
    }

    /// The language, or the one that the text looks like.
    var writtenIn: String {
        if let language, SourceNode.isLanguage(language), language != "und" { return language }
        var wide = 0
        var other = 0
        for case .text(let text) in blocks where wide + other < 20_000 {
            for character in text where character.isLetter {
                if character.isWide { wide += 1 } else { other += 1 }
            }
        }
        // A Chinese character says as much as three or four letters.
        return wide * 4 > other ? "zh" : "en"
    }
}

/// A folder for files that an importer makes, removed when nobody holds it any more.
package final class ScratchFolder: Sendable {
    let url: URL

    init(in parent: URL = FileManager.default.temporaryDirectory) throws(ImportError) {
        url = parent.appending(path: "cria-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw ImportError(
                url.path, "The folder for temporary files cannot be made",
                remedy: "Free some space, or choose another folder with TMPDIR or --data")
        }
    }

    /// Removes what runs that were killed have left in `parent` more than a day ago; younger things may be of others at work.
    package static func sweep(_ parent: URL) {
        let files = FileManager.default
        let left = try? files.contentsOfDirectory(at: parent, includingPropertiesForKeys: [.contentModificationDateKey])
        for place in left ?? [] {
            let date = try? place.resourceValues(forKeys: [.contentModificationDateKey]).contentModificationDate
            if let date, date < Date.now.addingTimeInterval(-86_400) { try? files.removeItem(at: place) }
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
