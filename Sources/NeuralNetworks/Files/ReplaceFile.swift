package import Foundation

/// Puts `bytes` in the place of the file so that, whenever the process or the machine stops, the old or the new content
/// is there whole.
///
/// They are written beside it as `NAME.partial` and brought to the disk, then take the old file's place in one move.
///
/// - Throws: ``ModelFileError`` that names the file.
package func replaceFile(at file: URL, with bytes: [UInt8]) throws(ModelFileError) {
    let partial = file.appendingPathExtension("partial")
    do {
        try Data().write(to: partial)
        let handle = try FileHandle(forWritingTo: partial)
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(bytes))
        try handle.synchronize()
        guard rename(partial.path, file.path) == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        try synchronizeFolder(of: file)
    } catch {
        try? FileManager.default.removeItem(at: partial)
        throw ModelFileError(
            file: file.path, "The file cannot be written (\(error.localizedDescription))",
            remedy: "Check that its folder exists, that you may write there and that the disk has room")
    }
}

/// The move itself is on the disk only when the folder is.
private func synchronizeFolder(of file: URL) throws {
    let folder = try FileHandle(forReadingFrom: file.deletingLastPathComponent())
    defer { try? folder.close() }
    try folder.synchronize()
}
