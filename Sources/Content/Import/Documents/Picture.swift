import Foundation

/// Pictures that come with documents.
enum Picture {
    private static let starts: [String: [[UInt8]]] = [
        "png": [[0x89, 0x50, 0x4E, 0x47]], "jpg": [[0xFF, 0xD8, 0xFF]], "jpeg": [[0xFF, 0xD8, 0xFF]],
        "gif": [Array("GIF8".utf8)], "webp": [Array("RIFF".utf8)],
        "svg": [Array("<svg".utf8), Array("<?xml".utf8), Array("<!--".utf8)],
    ]

    /// Writes a picture to the scratch folder; nil, with the reason in the tally, where it is none that a page can show.
    static func add(
        _ data: Data, named path: String, to scratch: ScratchFolder, _ figures: inout [String: URL],
        _ leftOut: inout LeftOut
    ) -> String? {
        let file = path.split(separator: "/").last.map(String.init) ?? "figure"
        let type = file.split(separator: ".").last?.lowercased() ?? ""
        guard let expected = starts[type] else {
            leftOut.add("figures", "pages cannot show pictures of the type .\(type.prefix(10))", example: file)
            return nil
        }
        guard expected.contains(where: { data.starts(with: $0) }), data.count <= SourceFolder.figureLimit else {
            leftOut.add("figures", "the file is no picture of the type that its name says, or too large", example: file)
            return nil
        }
        let stem = Identifiers.slug(String(file.dropLast(type.count + 1)), fallback: "figure")
        var name = "figures/\(stem).\(type)"
        var number = 1
        while let other = figures[name] {
            // The same picture, shown twice.
            if (try? Data(contentsOf: other)) == data { return name }
            number += 1
            name = "figures/\(stem)-\(number).\(type)"
        }
        let url = scratch.url.appending(path: "\(figures.count)-\(stem.prefix(40)).\(type)")
        do {
            try data.write(to: url)
        } catch {
            leftOut.add("figures", "the picture cannot be written", example: file)
            return nil
        }
        figures[name] = url
        return name
    }
}
