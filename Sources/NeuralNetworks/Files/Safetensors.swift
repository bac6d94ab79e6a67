package import Foundation

/// Named arrays of numbers in one file: the *safetensors* format of Hugging Face (huggingface/safetensors).
///
/// A file is eight bytes that hold the length of its header (little-endian), the header in JSON, and the numbers, row by
/// row and array after array:
/// ```
/// {"__metadata__": {"model": "dkt"}, "output.weight": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}}
/// ```
/// Floating-point numbers are written as `F32` and read from `F32`, `F16` and `BF16`; whole numbers are written as `I64`
/// and read from `I64` and `I32`. A file from a stranger can be wrong in any way: it gives an error, never a read outside
/// the file or more memory than a few times its size.
package struct Safetensors: Hashable, Sendable {
    /// An array of any rank, row-major: `shape` multiplies to the number of its values.
    package struct NumberArray: Hashable, Sendable {
        package enum Values: Hashable, Sendable {
            case float([Float])
            case integer([Int64])

            package var count: Int {
                switch self {
                case .float(let values): values.count
                case .integer(let values): values.count
                }
            }
        }

        package var shape: [Int]
        package var values: Values

        init(shape: [Int], values: Values) {
            self.shape = shape
            self.values = values
        }

        package init(_ values: [Float], shape: [Int]? = nil) {
            self.shape = shape ?? [values.count]
            self.values = .float(values)
        }

        package init(_ values: [Int64], shape: [Int]? = nil) {
            self.shape = shape ?? [values.count]
            self.values = .integer(values)
        }
    }

    package var arrays: [String: NumberArray]
    /// Texts beside the arrays: what the model is, its hyper-parameters.
    package var metadata: [String: String]

    package init(_ arrays: [String: NumberArray] = [:], metadata: [String: String] = [:]) {
        self.arrays = arrays
        self.metadata = metadata
    }
}

// MARK: - Reading

extension Safetensors {
    /// The longest header that is read, in bytes: the limit of the reference implementation.
    static let longestHeader = 100_000_000

    /// Reads a file.
    ///
    /// - Throws: ``ModelFileError`` that names the file and, where it is about one, the tensor.
    package init(contentsOf file: URL) throws(ModelFileError) {
        let bytes: [UInt8]
        do { bytes = try [UInt8](Data(contentsOf: file)) } catch {
            throw ModelFileError(
                file: file.path, "The file cannot be read", remedy: "Check that it exists and that you may read it")
        }
        do { try self.init(bytes: bytes) } catch {
            var error = error
            error.file = file.path
            throw error
        }
    }

    /// Reads the bytes of a file.
    ///
    /// - Throws: ``ModelFileError`` without a file name.
    package init(bytes: [UInt8]) throws(ModelFileError) {
        guard bytes.count >= 8 else {
            throw Self.damaged("The file has \(bytes.count) bytes, fewer than the eight that give its header's length")
        }
        let length = bytes[..<8].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        guard length <= UInt64(min(bytes.count - 8, Self.longestHeader)) else {
            throw Self.damaged("The header should have \(length) bytes, more than the file has or a header may have")
        }
        let dataStart = 8 + Int(length)
        let header: Header
        do { header = try JSONDecoder().decode(Header.self, from: Data(bytes[8..<dataStart])) } catch {
            throw Self.damaged("The header is not the JSON of a safetensors file (\(Self.reason(error)))")
        }
        let data = bytes[dataStart...]
        try header.check(dataCount: data.count)
        metadata = header.metadata
        arrays = [:]
        for (name, entry) in header.entries {
            let part = data[(dataStart + entry.start)..<(dataStart + entry.end)]
            arrays[name] = NumberArray(shape: entry.shape, values: entry.type.values(part))
        }
    }

    private static func damaged(tensor: String? = nil, _ message: String) -> ModelFileError {
        ModelFileError(
            tensor: tensor, message, remedy: "The file is damaged or of another format: fetch or write it again")
    }

    private static func reason(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context):
            "\((context.codingPath.map(\.stringValue) + [key.stringValue]).joined(separator: ".")) is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            context.codingPath.isEmpty
                ? "it does not parse" : "at \(context.codingPath.map(\.stringValue).joined(separator: ".").prefix(120))"
        default: "it does not parse"
        }
    }

    /// How numbers are stored.
    private enum NumberType: String, Decodable {
        case float32 = "F32"
        case float16 = "F16"
        case bfloat16 = "BF16"
        case int64 = "I64"
        case int32 = "I32"

        var size: Int {
            switch self {
            case .float16, .bfloat16: 2
            case .float32, .int32: 4
            case .int64: 8
            }
        }

        func values(_ bytes: ArraySlice<UInt8>) -> NumberArray.Values {
            switch self {
            case .float32: .float(Self.map(bytes) { Float(bitPattern: UInt32(littleEndian: $0)) })
            case .float16: .float(Self.map(bytes) { Float(halfBits: UInt16(littleEndian: $0)) })
            case .bfloat16: .float(Self.map(bytes) { Float(bitPattern: UInt32(UInt16(littleEndian: $0)) << 16) })
            case .int64: .integer(Self.map(bytes) { Int64(littleEndian: $0) })
            case .int32: .integer(Self.map(bytes) { Int64(Int32(littleEndian: $0)) })
            }
        }

        /// The stored words, each turned into a number; `bytes` holds a whole number of them.
        private static func map<Word: FixedWidthInteger, Number>(
            _ bytes: ArraySlice<UInt8>, _ number: (Word) -> Number
        ) -> [Number] {
            bytes.withUnsafeBytes { raw in
                stride(from: 0, to: raw.count, by: MemoryLayout<Word>.size).map {
                    number(raw.loadUnaligned(fromByteOffset: $0, as: Word.self))
                }
            }
        }
    }

    private struct Header: Decodable {
        struct Entry: Decodable {
            var type: NumberType
            var shape: [Int]
            var offsets: [Int]
            var start: Int { offsets[0] }
            var end: Int { offsets[1] }

            /// Bytes that the shape asks for; nil for a negative length or a product beyond what an `Int` holds.
            var size: Int? {
                shape.reduce(type.size as Int?) { size, length in
                    guard let size, length >= 0 else { return nil }
                    let (product, overflow) = size.multipliedReportingOverflow(by: length)
                    return overflow ? nil : product
                }
            }

            enum CodingKeys: String, CodingKey {
                case type = "dtype"
                case shape
                case offsets = "data_offsets"
            }
        }

        struct Name: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }
            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }

        var metadata: [String: String] = [:]
        var entries: [String: Entry] = [:]

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            for key in container.allKeys {
                if key.stringValue == "__metadata__" {
                    metadata = try container.decode([String: String].self, forKey: key)
                } else {
                    entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
                }
            }
        }

        /// Checks that the arrays lie one after the other and fill the data: no gap, no overlap, nothing outside.
        func check(dataCount: Int) throws(ModelFileError) {
            for (name, entry) in entries where entry.offsets.count != 2 {
                throw Safetensors.damaged(tensor: name, "it has \(entry.offsets.count) data_offsets instead of two")
            }
            var end = 0
            let ordered = entries.sorted {
                ($0.value.start, $0.value.end, $0.key) < ($1.value.start, $1.value.end, $1.key)
            }
            for (name, entry) in ordered {
                guard entry.start >= 0, entry.start <= entry.end, entry.end <= dataCount else {
                    throw Safetensors.damaged(
                        tensor: name, "its data_offsets \(entry.offsets) are not a range in \(dataCount) bytes")
                }
                guard entry.start == end else {
                    throw Safetensors.damaged(
                        tensor: name, "it starts at byte \(entry.start) where the one before it ends at \(end)")
                }
                guard let size = entry.size, size == entry.end - entry.start else {
                    throw Safetensors.damaged(
                        tensor: name,
                        "its shape \(entry.shape.prefix(8)) of \(entry.type.rawValue) does not have the size of its"
                            + " \(entry.end - entry.start) bytes")
                }
                end = entry.end
            }
            guard end == dataCount else {
                throw Safetensors.damaged("\(dataCount - end) bytes after the last tensor belong to none")
            }
        }
    }
}

extension Float {
    /// The number that an IEEE 754 half holds: 1 bit of sign, 5 of exponent, 10 of mantissa.
    ///
    /// Shifted to the place of a float's bits, the exponent is too small by 127 − 15 = 112.
    init(halfBits bits: UInt16) {
        let magnitude = UInt32(bits & 0x7FFF) << 13
        let value =
            bits & 0x7C00 == 0x7C00
            ? Float(bitPattern: magnitude | 0x7F80_0000) : Float(bitPattern: magnitude) * 0x1p112
        self = Float(bitPattern: value.bitPattern | UInt32(bits & 0x8000) << 16)
    }
}

// MARK: - Writing

extension Safetensors {
    /// The bytes of the file: the same for the same content. The data begin at a multiple of eight bytes.
    ///
    /// - Precondition: each shape multiplies to the number of its values, and no array is named `__metadata__`.
    package var bytes: [UInt8] {
        let ordered = arrays.sorted { ($0.value.values.wordSize, $1.key) > ($1.value.values.wordSize, $0.key) }
        var header: [String: HeaderValue] = metadata.isEmpty ? [:] : ["__metadata__": .metadata(metadata)]
        var offset = 0
        for (name, array) in ordered {
            precondition(name != "__metadata__", "a tensor cannot be named __metadata__")
            precondition(
                array.shape.reduce(1, *) == array.values.count,
                "tensor '\(name)': shape \(array.shape) does not hold \(array.values.count) values")
            let end = offset + array.values.count * array.values.wordSize
            header[name] = .entry(dtype: array.values.typeName, shape: array.shape, offsets: [offset, end])
            offset = end
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and whole numbers always have a form in JSON.
        var text = (try? encoder.encode(header)).map { [UInt8]($0) } ?? []
        text += [UInt8](repeating: UInt8(ascii: " "), count: (8 - text.count % 8) % 8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 + text.count + offset)
        withUnsafeBytes(of: UInt64(text.count).littleEndian) { bytes += $0 }
        bytes += text
        for (_, array) in ordered { array.values.append(to: &bytes) }
        return bytes
    }

    /// Writes the file so that, whenever the process or the machine stops, the old or the new one is there whole: the new
    /// one is written beside it as `NAME.partial`, brought to the disk, and takes the old one's place in one move.
    ///
    /// - Throws: ``ModelFileError`` that names the file.
    package func write(to file: URL) throws(ModelFileError) {
        try replaceFile(at: file, with: bytes)
    }

    private enum HeaderValue: Encodable {
        case metadata([String: String])
        case entry(dtype: String, shape: [Int], offsets: [Int])

        private enum CodingKeys: String, CodingKey {
            case dtype, shape
            case offsets = "data_offsets"
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .metadata(let metadata): try metadata.encode(to: encoder)
            case .entry(let dtype, let shape, let offsets):
                var container = encoder.container(keyedBy: CodingKeys.self)
                try container.encode(dtype, forKey: .dtype)
                try container.encode(shape, forKey: .shape)
                try container.encode(offsets, forKey: .offsets)
            }
        }
    }
}

extension Safetensors.NumberArray.Values {
    /// Bytes of one number in the file.
    fileprivate var wordSize: Int {
        switch self {
        case .float: 4
        case .integer: 8
        }
    }

    fileprivate var typeName: String {
        switch self {
        case .float: "F32"
        case .integer: "I64"
        }
    }

    fileprivate func append(to bytes: inout [UInt8]) {
        switch self {
        case .float(let values):
            for value in values { withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes += $0 } }
        case .integer(let values):
            for value in values { withUnsafeBytes(of: value.littleEndian) { bytes += $0 } }
        }
    }
}
