import CArchive
import Foundation

/// The files of a zip archive, read within limits: paths that lead out, links, and archives that unpack to far more than they
/// weigh are refused.
struct Archive: Sendable {
    static let fileLimit = 256 << 20
    /// Of all entries together, unpacked.
    static let totalLimit = 512 << 20
    static let entryLimit = 20_000
    /// Unpacked bytes for each packed one, above the first 16 MiB.
    static let ratioLimit = 100

    private let files: [String: Data]

    subscript(_ path: String) -> Data? { files[path] }

    var names: [String] { files.keys.sorted() }

    /// - Parameters:
    ///   - file: for errors.
    ///   - wanted: which entries are kept; all are counted.
    init(
        _ data: Data, file: String, wanted: (_ path: String) -> Bool = { _ in true }
    ) throws(ImportError) {
        var files: [String: Data] = [:]
        try Self.read(data, file: file, wanted: wanted) {
            files[$0] = $1
            return nil
        }
        self.files = files
    }

    /// Writes the files of an archive below `folder`.
    ///
    /// - Parameter file: for errors.
    static func unpack(_ data: Data, file: String, to folder: URL) throws(ImportError) {
        // What macOS packs beside the files themselves is not theirs.
        try read(data, file: file, wanted: { !$0.hasPrefix("__MACOSX/") }) { path, content in
            let place = folder.appending(path: path)
            do {
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try content.write(to: place, options: .withoutOverwriting)
                return nil
            } catch {
                return ImportError(
                    "\(file): \(path.prefix(200))", "The file cannot be unpacked: \(error.localizedDescription)",
                    remedy: "Give each file in the archive a short name of its own, and see that the disk has room")
            }
        }
    }

    /// - Parameter keep: what it returns ends the reading.
    private static func read(
        _ data: Data, file: String, wanted: (String) -> Bool, keep: (String, Data) -> ImportError?
    ) throws(ImportError) {
        guard data.count <= fileLimit else {
            throw ImportError(file, "The archive has \(data.count) bytes, more than \(fileLimit)", remedy: "Split it")
        }
        if let failure = data.withUnsafeBytes({ read($0, file: file, wanted: wanted, keep: keep) }) { throw failure }
    }

    private static func read(
        _ bytes: UnsafeRawBufferPointer, file: String, wanted: (String) -> Bool, keep: (String, Data) -> ImportError?
    ) -> ImportError? {
        let damaged = ImportError(
            file, "The archive is damaged or no zip archive", remedy: "Fetch it again from its source, or save it anew")
        // libarchive reads names in the charset of the thread's locale, where nobody chose one: ASCII.
        let unicode = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
        let earlier = uselocale(unicode)
        defer {
            uselocale(earlier)
            if let unicode { freelocale(unicode) }
        }
        guard let archive = archive_read_new() else { return damaged }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip(archive)
        guard archive_read_open_memory(archive, bytes.baseAddress, bytes.count) == ARCHIVE_OK else { return damaged }
        var (total, count) = (0, 0)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var entry: OpaquePointer?
            let status = archive_read_next_header(archive, &entry)
            if status == ARCHIVE_EOF { break }
            guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { return damaged }
            count += 1
            guard count <= entryLimit else {
                return ImportError(file, "The archive holds more than \(entryLimit) files", remedy: "Split it")
            }
            let path = name(of: entry)
            let type = archive_entry_filetype(entry)
            guard archive_entry_symlink(entry) == nil, archive_entry_hardlink(entry) == nil else {
                return ImportError(
                    "\(file): \(path.prefix(200))", "The archive holds a link", remedy: "Pack the file itself")
            }
            guard archive_entry_is_encrypted(entry) == 0 else {
                return ImportError(
                    "\(file): \(path.prefix(200))", "The archive asks for a password", remedy: "Pack it without one")
            }
            // The format of regular files in <sys/stat.h>: 0100000.
            guard UInt32(type) == 0o100000 else { continue }
            guard "".resolving(path) == path else {
                return ImportError(
                    "\(file): \(path.prefix(200))", "A path in the archive leads out of it",
                    remedy: "Do not trust this file; ask for another one")
            }
            let isWanted = wanted(path)
            var content = Data()
            while true {
                let length = buffer.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
                guard length >= 0 else { return damaged }
                if length == 0 { break }
                total += length
                guard total <= totalLimit, total <= max(16 << 20, bytes.count * ratioLimit) else {
                    return ImportError(
                        "\(file): \(path.prefix(200))",
                        "The archive unpacks to far more than it weighs, as a zip bomb does",
                        remedy: "Do not trust this file; if it is honest, save it anew without its largest pictures")
                }
                if isWanted { content.append(contentsOf: buffer[..<length]) }
            }
            if isWanted, let failure = keep(path, content) { return failure }
        }
        return count == 0 ? damaged : nil
    }

    /// In UTF-8; archives that Windows makes in Chinese have names in GB18030.
    private static func name(of entry: OpaquePointer) -> String {
        if let name = archive_entry_pathname_utf8(entry) { return String(cString: name) }
        guard let name = archive_entry_pathname(entry) else { return "" }
        let data = Data(bytes: name, count: strlen(name))
        return TextDocument.converted(data, from: "GB18030") ?? String(decoding: data, as: UTF8.self)
    }
}
