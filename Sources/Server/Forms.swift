import Foundation
import Hummingbird
import NIOCore

/// The fields of a submitted form, in the order sent.
struct Form: Sendable {
    private let fields: [(name: String, value: String)]

    init(_ fields: [(name: String, value: String)]) {
        self.fields = fields
    }

    /// Reads an `application/x-www-form-urlencoded` body.
    ///
    /// - Throws: ``PageError/badForm(_:)`` for a body that is too long, malformed, or without the page's own token.
    init(_ request: Request, _ context: AppContext) async throws {
        try await self.init(request.body, context)
    }

    init(_ requestBody: RequestBody, _ context: AppContext) async throws {
        let body: ByteBuffer
        do {
            body = try await requestBody.collect(upTo: context.maxUploadSize)
        } catch is NIOTooManyBytesError {
            throw HTTPError(.contentTooLarge, message: "The form is larger than 256 KiB.")
        }
        guard let fields = Self.parse(String(buffer: body)) else {
            throw PageError.badForm("the form's encoding is broken")
        }
        self.init(fields)
        guard first("csrf") == context.formToken else {
            throw PageError.badForm("the page was open too long or cookies are off; reload it and try again")
        }
    }

    func first(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// Fields whose name starts with `prefix`, without it.
    func group(_ prefix: String) -> [(name: String, value: String)] {
        fields.filter { $0.name.hasPrefix(prefix) }.map { (String($0.name.dropFirst(prefix.count)), $0.value) }
    }

    func require(_ name: String) throws -> String {
        guard let value = first(name) else { throw PageError.badForm("the field “\(name)” is missing") }
        return value
    }

    /// nil when a field cannot be decoded as UTF-8.
    static func parse(_ body: String) -> [(name: String, value: String)]? {
        var fields: [(name: String, value: String)] = []
        for pair in body.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decode(parts[0]), let value = decode(parts.count > 1 ? parts[1] : "") else { return nil }
            fields.append((name, value))
        }
        return fields
    }

    private static func decode(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}
