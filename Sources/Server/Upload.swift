import Foundation
import Hummingbird
import NIOCore

/// A form with a file (`multipart/form-data`): the fields, and the file moved to a place of its own.
struct Upload {
    /// Largest body that is taken.
    static let limit = 256 << 20

    let fields: Form
    /// Name as the browser gave it; nil when no file was chosen.
    private(set) var fileName: String?
    private var content: Data?

    /// Receives a form; its body is kept on the disk, not in memory.
    ///
    /// - Throws: ``PageError/badForm(_:)`` for a body that is malformed or without the page's own token, and an
    ///   `HTTPError` for one that is too large.
    init(_ request: Request, _ context: AppContext) async throws {
        guard let boundary = request.headers[.contentType].flatMap(Self.boundary) else {
            throw PageError.badForm("the form's encoding must be multipart/form-data")
        }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.limit {
            throw HTTPError(.contentTooLarge, message: "The file is larger than \(Self.limit >> 20) MB.")
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "cria-upload-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try await Self.receive(request.body, file)
        let body = try Data(contentsOf: file, options: .alwaysMapped)
        var values: [(name: String, value: String)] = []
        for part in try Self.parts(of: body, boundary) {
            if let name = part.fileName {
                guard !name.isEmpty, !part.content.isEmpty else { continue }
                fileName = name
                content = part.content
            } else {
                values.append((part.name, String(decoding: part.content.prefix(1 << 16), as: UTF8.self)))
            }
        }
        fields = Form(values)
        guard fields.first("csrf") == context.formToken else {
            throw PageError.badForm("the page was open too long or cookies are off; reload it and try again")
        }
    }

    /// Writes the file.
    func save(to place: URL) throws { try content?.write(to: place) }

    private static func receive(_ body: RequestBody, _ file: URL) async throws {
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw HTTPError(.serviceUnavailable, message: "There is no room for the file.") }
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        var size = 0
        for try await buffer in body {
            size += buffer.readableBytes
            guard size <= limit else {
                throw HTTPError(.contentTooLarge, message: "The file is larger than \(limit >> 20) MB.")
            }
            try handle.write(contentsOf: Data(buffer.readableBytesView))
        }
    }

    private static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let mark = contentType.firstRange(of: "boundary=")
        else { return nil }
        let value = contentType[mark.upperBound...].prefix { $0 != ";" }.trimmingCharacters(in: ["\"", " "])
        return value.isEmpty || value.count > 200 ? nil : value
    }

    private struct Part {
        var name = ""
        var fileName: String?
        var content: Data
    }

    /// Most parts that are read.
    private static let partLimit = 100

    private static func parts(of body: Data, _ boundary: String) throws -> [Part] {
        let delimiter = Data("--\(boundary)".utf8)
        guard var start = body.range(of: delimiter)?.upperBound else {
            throw PageError.badForm("the form's encoding is broken")
        }
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
        guard
            let disposition = head.split(separator: "\r\n")
                .first(where: { $0.lowercased().hasPrefix("content-disposition:") })
        else { return nil }
        func value(_ name: String) -> String? {
            guard let mark = disposition.firstRange(of: "; \(name)=\"") else { return nil }
            let rest = disposition[mark.upperBound...]
            return rest.firstIndex(of: "\"").map { String(rest[..<$0]).replacing("%22", with: "\"") }
        }
        return Part(name: value("name") ?? "", fileName: value("filename"), content: bytes[gap.upperBound...])
    }
}
