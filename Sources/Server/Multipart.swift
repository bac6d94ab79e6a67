import Foundation

/// Forms with files (`multipart/form-data`) as they come over the wire.
enum Multipart {
    struct Part {
        var name = ""
        /// nil for an ordinary field.
        var fileName: String?
        /// Media type of a file.
        var type: String?
        var content: Data
    }

    /// Most parts that are read.
    private static let partLimit = 100

    /// - Returns: nil when the form has another encoding.
    static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let mark = contentType.firstRange(of: "boundary=")
        else { return nil }
        let value = contentType[mark.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: ["\"", " "])
        return value.isEmpty || value.count > 200 ? nil : value
    }

    /// - Returns: nil when the body is broken.
    static func parts(of body: Data, _ boundary: String) -> [Part]? {
        let delimiter = Data("--\(boundary)".utf8)
        guard var start = body.range(of: delimiter)?.upperBound else { return nil }
        var parts: [Part] = []
        while parts.count < partLimit,
            let end = body.range(of: Data("\r\n".utf8) + delimiter, in: start..<body.endIndex)
        {
            if let part = part(body[start..<end.lowerBound]) { parts.append(part) }
            start = end.upperBound
        }
        return parts
    }

    private static func part(_ bytes: Data) -> Part? {
        guard let gap = bytes.range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: bytes[..<gap.lowerBound], as: UTF8.self)
        func header(_ name: String) -> Substring? {
            head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ":") }
        }
        guard let disposition = header("content-disposition") else { return nil }
        func value(_ name: String) -> String? {
            guard let mark = disposition.firstRange(of: "; \(name)=\"") else { return nil }
            let rest = disposition[mark.upperBound...]
            return rest.firstIndex(of: "\"").map { String(rest[..<$0]).replacing("%22", with: "\"") }
        }
        let type = header("content-type")?.split(separator: ":", maxSplits: 1).last?.trimmingCharacters(
            in: .whitespaces)
        return Part(
            name: value("name") ?? "", fileName: value("filename"), type: type, content: bytes[gap.upperBound...])
    }
}
