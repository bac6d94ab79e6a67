import CDuktape

/// A JavaScript heap with bounded memory. Used from one thread at a time.
final class JavaScriptHeap {
    enum Outcome {
        case value(String)
        /// The text of the error that was thrown.
        case error(String)
        /// The heap has broken down and has to be replaced.
        case dead
    }

    private let heap: UnsafeMutablePointer<cria_js>

    /// - Parameter memoryLimit: in bytes.
    /// - Returns: nil when there is no memory for a heap.
    init?(memoryLimit: Int) {
        guard let heap = cria_js_create(memoryLimit) else { return nil }
        self.heap = heap
    }

    deinit { cria_js_destroy(heap) }

    /// Runs a program; its value as a string.
    func evaluate(_ source: String) -> Outcome {
        let bytes = Self.encode(source)
        return outcome(
            bytes.withUnsafeBytes { cria_js_evaluate(heap, $0.bindMemory(to: CChar.self).baseAddress, $0.count) })
    }

    /// Calls a global function with two strings; its result as a string.
    func call(_ function: String, _ first: String, _ second: String) -> Outcome {
        let (first, second) = (Self.encode(first), Self.encode(second))
        return outcome(
            first.withUnsafeBytes { first in
                second.withUnsafeBytes { second in
                    cria_js_call2(
                        heap, function, first.bindMemory(to: CChar.self).baseAddress, first.count,
                        second.bindMemory(to: CChar.self).baseAddress, second.count)
                }
            })
    }

    private func outcome(_ status: CInt) -> Outcome {
        guard status != 2 else { return .dead }
        var length = 0
        let text = cria_js_result(heap, &length).map {
            Self.decode(UnsafeRawBufferPointer(start: $0, count: length))
        }
        cria_js_pop(heap)
        return status == 0 ? .value(text ?? "") : .error(text ?? "")
    }

    // Duktape keeps strings as UTF-16 code units, each written like a character of its own (CESU-8): what lies beyond
    // the basic plane is two surrogates.

    private static func encode(_ text: String) -> [UInt8] {
        guard text.utf8.contains(where: { $0 >= 0xF0 }) else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for unit in text.utf16 {
            if unit < 0x80 {
                bytes.append(UInt8(unit))
            } else if unit < 0x800 {
                bytes += [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
            } else {
                bytes += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
            }
        }
        return bytes
    }

    private static func decode(_ bytes: UnsafeRawBufferPointer) -> String {
        guard bytes.contains(0xED) else { return String(decoding: bytes, as: UTF8.self) }
        var units: [UInt16] = []
        var index = 0
        while index < bytes.count {
            let byte = UInt16(bytes[index])
            func next(_ offset: Int) -> UInt16 {
                index + offset < bytes.count ? UInt16(bytes[index + offset]) & 0x3F : 0
            }
            if byte < 0x80 {
                units.append(byte)
                index += 1
            } else if byte < 0xE0 {
                units.append((byte & 0x1F) << 6 | next(1))
                index += 2
            } else {
                units.append((byte & 0x0F) << 12 | next(1) << 6 | next(2))
                index += 3
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
