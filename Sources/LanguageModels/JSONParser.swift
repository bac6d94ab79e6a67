/// Reads JSON from bytes: strictly (RFC 8259), or as models write it, with what is missing or too much put right.
struct JSONParser {
    /// How deep values may be nested.
    static let depthLimit = 128

    private let bytes: [UInt8]
    /// Whether trailing commas, missing closing brackets, comments, bare keys, single quotes and Python's words are read.
    private let isLenient: Bool
    private(set) var position: Int
    /// Whether the text ended before the value did.
    private(set) var wasCut = false

    private struct Failure: Error {}

    init(_ bytes: [UInt8], at position: Int = 0, isLenient: Bool = false) {
        self.bytes = bytes
        self.position = position
        self.isLenient = isLenient
    }

    /// The value that `bytes` consist of; nil when they are anything else.
    static func parse(_ bytes: [UInt8]) -> JSONValue? {
        var parser = JSONParser(bytes)
        guard let value = parser.value() else { return nil }
        parser.skipSpace()
        return parser.position == bytes.count ? value : nil
    }

    /// The value that begins here, whatever follows; nil when none does.
    mutating func value() -> JSONValue? { try? value(depth: 0) }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                position += 1
            } else if isLenient, byte == UInt8(ascii: "/"), position + 1 < bytes.count {
                if bytes[position + 1] == UInt8(ascii: "/") {
                    while let byte = self.byte, byte != 0x0A { position += 1 }
                } else if bytes[position + 1] == UInt8(ascii: "*") {
                    position += 2
                    while position < bytes.count, !bytes[position...].starts(with: "*/".utf8) { position += 1 }
                    position = min(position + 2, bytes.count)
                } else {
                    return
                }
            } else {
                return
            }
        }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.depthLimit else { throw Failure() }
        skipSpace()
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try text(UInt8(ascii: "\"")))
        case UInt8(ascii: "'") where isLenient: return .string(try text(UInt8(ascii: "'")))
        case let byte? where byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte): return try number()
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        position += 1
        var members: [JSONValue.Member] = []
        while true {
            skipSpace()
            guard let byte else { return try cut(.object(members)) }
            if byte == UInt8(ascii: "}"), members.isEmpty || isLenient {
                position += 1
                return .object(members)
            }
            let name = try key()
            skipSpace()
            guard self.byte != nil else { return try cut(.object(members)) }
            guard self.byte == UInt8(ascii: ":") else { throw Failure() }
            position += 1
            skipSpace()
            guard self.byte != nil else { return try cut(.object(members)) }
            members.append(JSONValue.Member(key: name, value: try value(depth: depth + 1)))
            if try isLast(UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        position += 1
        var values: [JSONValue] = []
        while true {
            skipSpace()
            guard let byte else { return try cut(.array(values)) }
            if byte == UInt8(ascii: "]"), values.isEmpty || isLenient {
                position += 1
                return .array(values)
            }
            values.append(try value(depth: depth + 1))
            if try isLast(UInt8(ascii: "]")) { return .array(values) }
        }
    }

    /// Passes the comma or the closing bracket after a member. Where another bracket closes, this one was forgotten.
    private mutating func isLast(_ closing: UInt8) throws(Failure) -> Bool {
        skipSpace()
        guard let byte else {
            _ = try cut(.null)
            return true
        }
        if byte == UInt8(ascii: ",") {
            position += 1
            return false
        }
        if byte == closing {
            position += 1
            return true
        }
        guard isLenient, byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") else { throw Failure() }
        return true
    }

    private mutating func cut(_ value: JSONValue) throws(Failure) -> JSONValue {
        guard isLenient else { throw Failure() }
        wasCut = true
        return value
    }

    private mutating func key() throws(Failure) -> String {
        if byte == UInt8(ascii: "\"") { return try text(UInt8(ascii: "\"")) }
        guard isLenient else { throw Failure() }
        if byte == UInt8(ascii: "'") { return try text(UInt8(ascii: "'")) }
        let start = position
        while let byte, Self.isWord(byte) { position += 1 }
        guard position > start else { throw Failure() }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    private mutating func word() throws(Failure) -> JSONValue {
        let start = position
        while let byte, Self.isWord(byte) { position += 1 }
        return switch String(decoding: bytes[start..<position], as: UTF8.self) {
        case "true": .bool(true)
        case "false": .bool(false)
        case "null": .null
        case "True" where isLenient: .bool(true)
        case "False" where isLenient: .bool(false)
        case "None" where isLenient, "NaN" where isLenient, "undefined" where isLenient: .null
        default: throw Failure()
        }
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let first = byte
        let whole = digits()
        guard whole > 0, whole == 1 || first != UInt8(ascii: "0") else { throw Failure() }
        if byte == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw Failure() }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw Failure() }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte, (0x30...0x39).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func text(_ quote: UInt8) throws(Failure) -> String {
        position += 1
        let start = position
        while let byte, byte != quote, byte != UInt8(ascii: "\\"), byte >= 0x20 { position += 1 }
        if byte == quote {
            defer { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        var text = Array(bytes[start..<position])
        while let byte {
            position += 1
            if byte == quote { return String(decoding: text, as: UTF8.self) }
            if byte == UInt8(ascii: "\\") {
                try escape(&text)
            } else {
                // Models write line ends as they are.
                guard byte >= 0x20 || isLenient else { throw Failure() }
                text.append(byte)
            }
        }
        _ = try cut(.null)
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(_ text: inout [UInt8]) throws(Failure) {
        guard let byte else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), bytes[position...].starts(with: "\\u".utf8) {
                let mark = position
                position += 2
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                } else {
                    position = mark
                }
            }
            text += String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8
        default:
            // A backslash of a formula that was not doubled; before a single quote it does nothing.
            guard isLenient else { throw Failure() }
            if byte != UInt8(ascii: "'") { text.append(UInt8(ascii: "\\")) }
            text.append(byte)
        }
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw Failure() }
        var code: UInt32 = 0
        for byte in bytes[position..<position + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Failure() }
            code = (code << 4) + UInt32(digit)
        }
        position += 4
        return code
    }
}
