/// Cuts a stream of bytes into lines at LF, CR or CRLF, whichever way the stream was cut into packets.
struct LineReader {
    /// Longest line, in bytes.
    static let limit = 1 << 20

    private var line: [UInt8] = []
    private var endedWithReturn = false

    /// Passes each line that `bytes` completes to `body`, without its ending.
    ///
    /// - Throws: ``ChatModelError`` for a line above the limit, and what `body` throws.
    mutating func read(_ bytes: some Collection<UInt8>, _ body: ([UInt8]) throws -> Void) throws {
        var rest = bytes[...]
        while let first = rest.first {
            if endedWithReturn {
                endedWithReturn = false
                if first == UInt8(ascii: "\n") {
                    rest = rest.dropFirst()
                    continue
                }
            }
            let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            line.append(contentsOf: rest[..<(end ?? rest.endIndex)])
            guard line.count <= Self.limit else {
                throw ChatModelError(
                    .tooLarge, "The model server sent a line of more than 1 MiB: the reply was dropped.")
            }
            guard let end else { return }
            endedWithReturn = rest[end] == UInt8(ascii: "\r")
            rest = rest[rest.index(after: end)...]
            try body(line)
            line.removeAll(keepingCapacity: true)
        }
    }

    /// Passes on a last line that has no ending.
    mutating func end(_ body: ([UInt8]) throws -> Void) throws {
        guard !line.isEmpty else { return }
        try body(line)
        line = []
    }
}
