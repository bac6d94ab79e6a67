/// A JSON schema: a JSON value as text with its keys in order, so that equal schemas are equal texts.
///
/// Source: JSON Schema 2020-12, in the subset that providers accept in strict mode.
package struct JSONSchema: Hashable, Sendable {
    /// The schema as JSON.
    package var text: String

    package init(text: String) {
        self.text = text
    }
}

extension JSONSchema: Decodable {
    /// Whatever JSON stands there, its keys sorted.
    package init(from decoder: any Decoder) throws { text = try JSONValue(from: decoder).text }
}

/// A type whose fields are explained in its schema.
package protocol SchemaDescribed {
    /// What each field means, by its name in JSON.
    static var descriptions: [String: String] { get }
}

/// Why a type has no schema, with the remedy.
package struct JSONSchemaError: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

extension JSONSchema {
    /// The schema of what `type` decodes: its `init(from:)` is run on values that stand for any, and what it asks for is
    /// noted. Enums with raw values are listed when they are `CaseIterable`; fields that may be missing may be null.
    ///
    /// - Throws: for types that contain themselves, dictionaries, enums with associated values, and types that refuse
    ///   empty texts or zeros.
    package init<T: Decodable>(of type: T.Type) throws(JSONSchemaError) {
        let node = SchemaNode()
        do {
            _ = try SchemaRecorder(node: node).decode(type)
        } catch let error as JSONSchemaError {
            throw error
        } catch {
            throw JSONSchemaError("\(type) cannot be described: \(error)")
        }
        text = node.schema.text
    }

    /// The schema as a value; an empty object when its text is no JSON.
    var value: JSONValue { JSONParser.parse(Array(text.utf8)) ?? .object([]) }

    /// A value of the form that the schema describes, as JSON.
    var example: String { Self.example(value).text }

    private static func example(_ schema: JSONValue) -> JSONValue {
        if let first = schema["enum"]?.array?.first { return first }
        switch schema["type"]?.string ?? schema["type"]?.array?.first?.string {
        case "object":
            guard case .object(let properties) = schema["properties"] else { return .object([]) }
            return .object(properties.map { JSONValue.Member(key: $0.key, value: example($0.value)) })
        case "array": return .array(schema["items"].map { [example($0)] } ?? [])
        case "integer": return 1
        case "number": return .number("0.5")
        case "boolean": return true
        default: return "…"
        }
    }
}
