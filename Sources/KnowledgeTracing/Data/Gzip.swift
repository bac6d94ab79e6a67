import CZlib
import Foundation

/// The content of a file, decompressed if it is gzip.
func content(ofFile path: String) throws(KnowledgeTracingError) -> [UInt8] {
    let bytes: [UInt8]
    do {
        bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
        throw KnowledgeTracingError(.file, "\(path) cannot be read: check that the file is there and readable.")
    }
    return bytes.starts(with: [0x1F, 0x8B]) ? try gunzip(bytes, path) : bytes
}

/// Decompresses gzip (RFC 1952), also several members one after the other.
private func gunzip(_ source: [UInt8], _ path: String) throws(KnowledgeTracingError) -> [UInt8] {
    guard source.count <= Int(uInt.max) else {
        throw KnowledgeTracingError(.file, "\(path) has more than 4 GB: decompress it with `gunzip` first.")
    }
    var target = [UInt8](repeating: 0, count: max(1 << 16, source.count * 8))
    var written = 0
    var status = Z_OK
    source.withUnsafeBufferPointer { input in
        var stream = z_stream()
        // 15 + 32: the greatest window, with the header of gzip or zlib.
        status = inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { return }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = uInt(input.count)
        while true {
            if written == target.count { target.append(contentsOf: repeatElement(0, count: target.count)) }
            target.withUnsafeMutableBufferPointer { output in
                stream.next_out = output.baseAddress.map { $0 + written }
                let room = uInt(clamping: output.count - written)
                stream.avail_out = room
                status = inflate(&stream, Z_NO_FLUSH)
                written += Int(room - stream.avail_out)
            }
            if status == Z_STREAM_END, stream.avail_in > 0 { status = inflateReset(&stream) }
            guard status == Z_OK else { return }
        }
    }
    switch status {
    case Z_STREAM_END: return Array(target.prefix(written))
    case Z_BUF_ERROR:
        throw KnowledgeTracingError(.file, "\(path) is cut off: its gzip data end early. Copy or download it again.")
    default:
        throw KnowledgeTracingError(
            .file, "\(path) is damaged: its gzip data are not valid. Copy or download it again.")
    }
}
