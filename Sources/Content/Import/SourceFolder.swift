import Foundation

/// The files of a folder that is imported, read so that it can neither lead outside itself nor exhaust memory: paths with
/// `..`, symbolic links and files above a size are refused.
struct SourceFolder {
    static let textLimit = 32 << 20
    static let figureLimit = 32 << 20

    let url: URL

    init(_ url: URL) {
        self.url = url.standardizedFileURL.resolvingSymlinksInPath()
    }

    var isFolder: Bool { (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true }

    /// Names of the files and folders in `folder`, sorted as people count (`p2` before `p10`), without hidden ones.
    func names(in folder: String = "") -> [String] {
        guard let place = try? place(folder),
            let names = try? FileManager.default.contentsOfDirectory(atPath: place.path)
        else { return [] }
        return names.filter { !$0.hasPrefix(".") }.sorted(by: Self.isBefore)
    }

    static func isBefore(_ a: String, _ b: String) -> Bool {
        switch a.compare(b, options: [.numeric, .literal]) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: a.utf8.lexicographicallyPrecedes(b.utf8)
        }
    }

    func exists(_ path: String) -> Bool { (try? place(path)) != nil }

    /// A regular file of at most `limit` bytes.
    func file(_ path: String, limit: Int) throws(ImportError) -> URL {
        let place = try place(path)
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: place.path),
            attributes[.type] as? FileAttributeType == .typeRegular
        else { throw ImportError(path, "This is not a file", remedy: "Put the file in its place") }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else {
            throw ImportError(path, "The file has \(size) bytes, more than \(limit)", remedy: "Make it smaller")
        }
        return place
    }

    func data(_ path: String) throws(ImportError) -> Data {
        let place = try file(path, limit: Self.textLimit)
        guard let data = try? Data(contentsOf: place) else {
            throw ImportError(path, "The file cannot be read", remedy: "Allow this user to read it")
        }
        return data
    }

    /// What a JSON file holds.
    func json<T: Decodable>(_ path: String, as type: T.Type) throws(ImportError) -> T {
        let data = try data(path)
        guard String(validating: data, as: UTF8.self) != nil else {
            throw ImportError(path, "The file is not UTF-8", remedy: "Save it in the encoding UTF-8")
        }
        do {
            return try JSONDecoder().decode(T.self, from: data)
        } catch {
            throw ImportError(path, Self.reason(error), remedy: "Mend the file, or fetch it again from its source")
        }
    }

    /// Where a path below the folder lies; it exists, and no part of the way is a link.
    private func place(_ path: String) throws(ImportError) -> URL {
        var place = url
        for part in path.split(separator: "/") {
            guard part != "..", part != ".", !part.contains("\0") else {
                throw ImportError(path, "The path leads out of its folder", remedy: "Write a path below the folder")
            }
            place.append(path: String(part))
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: place.path) else {
                throw ImportError(path, "The file is missing", remedy: "Put it in its place")
            }
            guard attributes[.type] as? FileAttributeType != .typeSymbolicLink else {
                throw ImportError(path, "This is a symbolic link", remedy: "Put the file itself in its place")
            }
        }
        return place
    }

    private static func reason(_ error: any Error) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.reduce(into: "") { text, key in
                text += key.intValue.map { "[\($0)]" } ?? (text.isEmpty ? "" : ".") + String(key.stringValue.prefix(60))
            }
        }
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            let parent = place(context.codingPath)
            return "The JSON has no `\(key.stringValue)`\(parent.isEmpty ? "" : " in `\(parent)`")"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return "The JSON has a value of the wrong kind at `\(place(context.codingPath))`"
        default: return "The file is not JSON"
        }
    }
}

extension String {
    /// The path that `relative` means from the folder of this path, without `..`; nil when it leads out of the root.
    func resolving(_ relative: String) -> String? {
        guard !relative.hasPrefix("/"), !relative.contains("\0"), !relative.contains("\\") else { return nil }
        var parts = split(separator: "/").dropLast().map(String.init)
        for part in relative.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}
