import Foundation

/// What is known of a type's JSON while its `init(from:)` is watched.
final class SchemaNode {
    enum Kind {
        case unknown
        case plain(String)
        case oneOf(String, [JSONValue])
        case array(SchemaNode)
        case object([(key: String, node: SchemaNode)])
    }

    var kind = Kind.unknown
    var isOptional = false
    var description: String?
    var descriptions: [String: String] = [:]

    /// The node of a key, which is made when it is asked for the first time.
    func child(_ key: String) -> SchemaNode {
        var members: [(key: String, node: SchemaNode)] = []
        if case .object(let known) = kind { members = known }
        if let known = members.first(where: { $0.key == key }) { return known.node }
        let node = SchemaNode()
        node.description = descriptions[key]
        kind = .object(members + [(key, node)])
        return node
    }

    /// The node of an array's elements.
    func element() -> SchemaNode {
        if case .array(let element) = kind { return element }
        let element = SchemaNode()
        kind = .array(element)
        return element
    }

    var schema: JSONValue {
        var members: [JSONValue.Member] = []
        func add(_ key: String, _ value: JSONValue) { members.append(JSONValue.Member(key: key, value: value)) }
        func addType(_ name: String) {
            add("type", isOptional ? .array([.string(name), "null"]) : .string(name))
        }
        switch kind {
        case .unknown: addType("string")
        case .plain(let name): addType(name)
        case .oneOf(let name, let values):
            addType(name)
            add("enum", .array(values + (isOptional ? [.null] : [])))
        case .array(let element):
            addType("array")
            add("items", element.schema)
        case .object(let children):
            addType("object")
            add("properties", .object(children.map { JSONValue.Member(key: $0.key, value: $0.node.schema) }))
            add("required", .array(children.map { .string($0.key) }))
            add("additionalProperties", false)
        }
        if let description { add("description", .string(description)) }
        return .object(members)
    }
}

/// A decoder that has nothing to decode: it gives out values that stand for any, and notes what it is asked for.
struct SchemaRecorder: Decoder {
    let node: SchemaNode
    var codingPath: [any CodingKey] = []
    /// The types that are being decoded, the outermost first.
    var types: [any Any.Type] = []
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        if case .unknown = node.kind { node.kind = .object([]) }
        return KeyedDecodingContainer(Keyed(recorder: self))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer {
        _ = node.element()
        return Unkeyed(recorder: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(recorder: self) }

    func at(_ node: SchemaNode, _ key: any CodingKey) -> SchemaRecorder {
        SchemaRecorder(node: node, codingPath: codingPath + [key], types: types)
    }

    /// Notes the type here and gives a value of it.
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if let plain = Self.plain(type) {
            node.kind = .plain(plain.name)
            return plain.value
        }
        if let optional = type as? any OptionalType.Type {
            node.isOptional = true
            if let value = try optional.decode(self) as? T { return value }
        }
        if type is any DictionaryType.Type {
            throw refusal("is a dictionary, whose keys a strict schema cannot name: use an array of objects")
        }
        if let listed = type as? any CaseIterable.Type, case let cases = Self.cases(listed),
            let first = cases.first as? T, let values = Self.rawValues(cases), let value = values.first
        {
            if case .string = value {
                node.kind = .oneOf("string", values)
            } else {
                node.kind = .oneOf("integer", values)
            }
            return first
        }
        guard !types.contains(where: { $0 == type }) else {
            throw refusal("contains itself, which has no end in a schema: refer to others by an id instead")
        }
        if let described = type as? any SchemaDescribed.Type { node.descriptions = described.descriptions }
        do {
            return try T(from: SchemaRecorder(node: node, codingPath: codingPath, types: types + [type]))
        } catch let error as JSONSchemaError {
            throw error
        } catch {
            throw refusal(
                "of type \(type) refuses a value that stands for any: make an enum CaseIterable, and check ranges after "
                    + "decoding")
        }
    }

    func refusal(_ what: String) -> JSONSchemaError {
        let path = codingPath.map { $0.intValue == nil ? $0.stringValue : "[]" }.joined(separator: ".")
        return JSONSchemaError("“\(path.isEmpty ? "the whole" : path)” \(what).")
    }

    private static func plain<T>(_ type: T.Type) -> (name: String, value: T)? {
        let known: (String, Any)? =
            switch type {
            case is String.Type: ("string", "")
            case is Bool.Type: ("boolean", false)
            case is Double.Type: ("number", 0.0)
            case is Float.Type: ("number", Float(0))
            case is Decimal.Type: ("number", Decimal(0))
            case is URL.Type: ("string", URL(filePath: "/"))
            case is UUID.Type: ("string", UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
            default: (type as? any (FixedWidthInteger & Decodable).Type).map { ("integer", Self.zero($0)) }
            }
        return known.flatMap { name, value in (value as? T).map { (name, $0) } }
    }

    private static func zero<Number: FixedWidthInteger>(_ type: Number.Type) -> Any { Number.zero }
    private static func cases<T: CaseIterable>(_ type: T.Type) -> [Any] { Array(type.allCases) }

    private static func rawValues(_ cases: [Any]) -> [JSONValue]? {
        let values = cases.compactMap { value -> JSONValue? in
            guard let value = value as? any RawRepresentable else { return nil }
            return rawValue(value)
        }
        return values.count == cases.count ? values : nil
    }

    private static func rawValue<T: RawRepresentable>(_ value: T) -> JSONValue? {
        (value.rawValue as? String).map { .string($0) } ?? (value.rawValue as? Int).map { JSONValue($0) }
    }
}

private protocol OptionalType {
    static func decode(_ recorder: SchemaRecorder) throws -> Any
}

extension Optional: OptionalType where Wrapped: Decodable {
    fileprivate static func decode(_ recorder: SchemaRecorder) throws -> Any {
        Optional.some(try recorder.decode(Wrapped.self)) as Any
    }
}

private protocol DictionaryType {}
extension Dictionary: DictionaryType {}

// MARK: Containers

extension SchemaRecorder {
    private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let recorder: SchemaRecorder
        var codingPath: [any CodingKey] { recorder.codingPath }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool {
            recorder.node.child(key.stringValue).isOptional = true
            return false
        }
        private func at(_ key: some CodingKey) -> SchemaRecorder {
            recorder.at(recorder.node.child(key.stringValue), key)
        }
        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try at(key).decode(type) }
        func nestedContainer<K: CodingKey>(keyedBy type: K.Type, forKey key: Key) -> KeyedDecodingContainer<K> {
            at(key).container(keyedBy: type)
        }
        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer { at(key).unkeyedContainer() }
        func superDecoder() -> any Decoder { recorder }
        func superDecoder(forKey key: Key) -> any Decoder { at(key) }
    }

    private struct Unkeyed: UnkeyedDecodingContainer {
        let recorder: SchemaRecorder
        var codingPath: [any CodingKey] { recorder.codingPath }
        var count: Int? { nil }
        var currentIndex = 0
        /// One element tells what all are.
        var isAtEnd: Bool { currentIndex > 0 }

        private struct Index: CodingKey {
            var stringValue: String { "[]" }
            var intValue: Int? { 0 }
            init() {}
            init?(stringValue: String) { nil }
            init?(intValue: Int) { nil }
        }

        init(recorder: SchemaRecorder) { self.recorder = recorder }

        private mutating func next() -> SchemaRecorder {
            currentIndex += 1
            return recorder.at(recorder.node.element(), Index())
        }
        mutating func decodeNil() -> Bool { false }
        mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }
        mutating func nestedContainer<K: CodingKey>(keyedBy type: K.Type) -> KeyedDecodingContainer<K> {
            next().container(keyedBy: type)
        }
        mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { next().unkeyedContainer() }
        mutating func superDecoder() -> any Decoder { next() }
    }

    private struct Single: SingleValueDecodingContainer {
        let recorder: SchemaRecorder
        var codingPath: [any CodingKey] { recorder.codingPath }

        func decodeNil() -> Bool {
            recorder.node.isOptional = true
            return false
        }
        func decode<T: Decodable>(_ type: T.Type) throws -> T { try recorder.decode(type) }
    }
}
