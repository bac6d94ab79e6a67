import DomainModel
import Foundation

/// Licence and credit of a folder that says them in its LICENSE and README.
enum FolderCredit {
    static func attribution(of folder: SourceFolder, title: String, by author: String? = nil) -> Attribution {
        let names = folder.names()
        let licence = Licence.identifier(of: folder, names: names) ?? Licence.unknown
        var parts = [title]
        if let author { parts.append(author) }
        for name in names where name.lowercased().hasPrefix("licen") || name.lowercased().contains("readme") {
            guard let data = try? folder.data(name) else { continue }
            let text = String(decoding: data, as: UTF8.self)
            // A licence such as MIT asks for its notice, a README may ask for its own words.
            let notice =
                text.firstMatch(of: #/(?m)^\s*(Copyright (?:\(c\)|©|[0-9]{4})[^\n\[\]]{3,200})$/#)?.1
                ?? text.firstMatch(of: #/Attribution: ["“]([^"”\n]{3,300})["”]/#)?.1
            if let notice, !parts.contains(String(notice)) { parts.append(String(notice)) }
        }
        let terms = licence == Licence.unknown ? "" : " \(Licence.name(licence))."
        let credit = "\(parts.joined(separator: ", ")).\(terms) Imported from \(folder.url.lastPathComponent)."
        return Attribution(
            licence: licence, credit: LocalizedText(everywhere: MarkdownWriter(text: credit).singleLine))
    }
}
