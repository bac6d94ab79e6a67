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
        guard let boundary = request.headers[.contentType].flatMap(Multipart.boundary) else {
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
        guard let parts = Multipart.parts(of: body, boundary) else {
            throw PageError.badForm("the form's encoding is broken")
        }
        for part in parts {
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
}
