package import Foundation

/// Writes zip archives without compression; names and sizes may lie.
package struct ZipWriter {
    private var body = Data()
    private var directory = Data()
    private var count = 0

    package init() {}

    /// - Parameters:
    ///   - name: the path's bytes where they are not UTF-8.
    ///   - deflated: bytes that are compressed already, with the size that they unpack to.
    ///   - mode: type and rights of the file, as in `stat`.
    package mutating func add(
        _ path: String, _ content: Data, deflated size: Int? = nil, checksum: UInt32? = nil, mode: UInt32 = 0o100644,
        name: [UInt8]? = nil
    ) {
        let offset = body.count
        let isUnicode = name == nil
        let name = name.map { Data($0) } ?? Data(path.utf8)
        func header(_ data: inout Data) {
            data.append(little: 20, 2)
            data.append(little: isUnicode ? 0x800 : 0, 2)
            data.append(little: size == nil ? 0 : 8, 2)
            data.append(little: 0, 4)
            data.append(little: Int(checksum ?? Self.checksum(content)), 4)
            data.append(little: content.count, 4)
            data.append(little: size ?? content.count, 4)
            data.append(little: name.count, 2)
            data.append(little: 0, 2)
        }
        body.append(little: 0x0403_4B50, 4)
        header(&body)
        body.append(name)
        body.append(content)
        directory.append(little: 0x0201_4B50, 4)
        // Made on Unix, so that the mode counts.
        directory.append(little: 0x0314, 2)
        header(&directory)
        directory.append(little: 0, 6)
        directory.append(little: Int(mode << 16), 4)
        directory.append(little: offset, 4)
        directory.append(name)
        count += 1
    }

    package mutating func add(_ path: String, _ text: String) { add(path, Data(text.utf8)) }

    package var data: Data {
        var data = body + directory
        data.append(little: 0x0605_4B50, 4)
        data.append(little: 0, 4)
        data.append(little: count, 2)
        data.append(little: count, 2)
        data.append(little: directory.count, 4)
        data.append(little: body.count, 4)
        data.append(little: 0, 2)
        return data
    }

    package static func checksum(_ data: Data) -> UInt32 {
        var crc = ~UInt32(0)
        for byte in data {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }
}

extension Data {
    fileprivate mutating func append(little value: Int, _ count: Int) {
        for place in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
    }
}

/// A Word document of these parts.
package func docx(_ body: String, _ parts: [String: Data] = [:]) -> Data {
    var zip = ZipWriter()
    zip.add("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
    zip.add(
        "word/document.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\(body)</w:body></w:document>
        """)
    for (path, data) in parts.sorted(by: { $0.key < $1.key }) { zip.add(path, data) }
    return zip.data
}
