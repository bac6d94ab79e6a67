import Foundation

/// The files of a course folder, read so that a hostile folder can neither lead outside itself nor exhaust memory.
struct CourseFiles {
    /// Largest file that is read or served, in bytes.
    static let sizeLimit = 8 << 20
    static let figureTypes: Set<String> = ["svg", "png", "jpg", "jpeg", "gif", "webp"]

    let root: URL
    private let log: FaultLog

    init(root: URL, log: FaultLog) {
        self.root = root.standardizedFileURL.resolvingSymlinksInPath()
        self.log = log
    }

    /// Paths of the files in `folder` and below, relative to the course's folder, sorted; hidden ones are left out.
    func list(_ folder: String) -> [String] {
        // Foundation's enumerator does not follow symbolic links to folders, so this ends and stays inside.
        let url = root.appending(path: folder, directoryHint: .isDirectory)
        guard let names = FileManager.default.enumerator(atPath: url.path) else { return [] }
        var files: [String] = []
        for case let name as String in names where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            let path = url.appending(path: name).path
            if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { continue }
            files.append("\(folder)/\(name)")
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The text of a file with `\n` line ends, or nil with a fault.
    func text(_ path: String, limit: Int = sizeLimit) -> String? {
        guard let url = place(path, limit: limit) else { return nil }
        guard let data = try? Data(contentsOf: url) else {
            log.error(path, 1, "The file cannot be read", remedy: "Check that it exists and may be read")
            return nil
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            log.error(
                path, Self.lineOfInvalidUTF8(data), "This line is not UTF-8",
                remedy: "Save the file in the encoding UTF-8")
            return nil
        }
        let plain = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
        return plain.utf8.contains(UInt8(ascii: "\r"))
            ? plain.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n") : plain
    }

    /// Where a regular file within the folder really is, or nil with a fault.
    func place(_ path: String, limit: Int) -> URL? {
        let real = root.appending(path: path).resolvingSymlinksInPath()
        guard real.path.hasPrefix(root.path + "/") else {
            log.error(
                path, 1, "The file is a link that leads out of the course's folder",
                remedy: "Copy the file into the folder")
            return nil
        }
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: real.path) else {
            log.error(path, 1, "The file cannot be read", remedy: "Check that it exists and may be read")
            return nil
        }
        guard attributes[.type] as? FileAttributeType == .typeRegular else {
            log.error(path, 1, "This is not a regular file", remedy: "Put a file in its place")
            return nil
        }
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= limit else {
            log.error(
                path, 1, "The file has \(size) bytes, which is more than \(limit)",
                remedy: "Make it smaller, or split it into several files")
            return nil
        }
        return real
    }

    private static func lineOfInvalidUTF8(_ data: Data) -> Int {
        let repaired = String(decoding: data, as: UTF8.self)
        var line = 1
        // The first replacement character that the original does not have is where it went wrong.
        var rest = data[...]
        for scalar in repaired.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            guard rest.starts(with: bytes) else { return line }
            rest = rest.dropFirst(bytes.count)
            if scalar == "\n" { line += 1 }
        }
        return line
    }
}

/// FNV-1a of 64 bits: a stable fingerprint, not a cryptographic one.
package struct Fingerprint {
    package init() {}

    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// 16 hexadecimal digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
