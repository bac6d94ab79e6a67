import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// An IPv4 or IPv6 address, and whether a document may be fetched from it.
struct NetworkAddress: Hashable, Sendable {
    enum Reach: Equatable {
        case `public`
        /// Of this machine or of a local network: an operator can allow it.
        case `private`
        /// Never to be asked: services that hand out a cloud machine's keys, groups, reserved ranges.
        case forbidden
    }

    /// 4 or 16, in network order.
    let bytes: [UInt8]

    /// From its usual notation: `192.0.2.1`, `2001:db8::1`.
    init?(_ text: String) {
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            bytes = withUnsafeBytes(of: &six) { Array($0) }
        } else {
            return nil
        }
    }

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    var text: String {
        var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let family = bytes.count == 4 ? AF_INET : AF_INET6
        guard inet_ntop(family, bytes, &buffer, socklen_t(buffer.count)) != nil else { return "" }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// By the registries of special addresses (https://www.iana.org/assignments/iana-ipv4-special-registry and the same for IPv6).
    var reach: Reach {
        if bytes.count == 4 { return Self.reach(four: bytes) }
        let zeros = bytes.prefix { $0 == 0 }.count
        // ::, ::1, and IPv4 addresses in IPv6: compatible, mapped, translated.
        if zeros == 16 { return .forbidden }
        if zeros == 15, bytes[15] == 1 { return .private }
        if zeros >= 12 { return Self.reach(four: Array(bytes[12...])) }
        if zeros == 10, bytes[10] == 0xFF, bytes[11] == 0xFF { return Self.reach(four: Array(bytes[12...])) }
        if bytes.starts(with: [0, 0x64, 0xFF, 0x9B]) {
            return bytes[4...11].allSatisfy { $0 == 0 } ? Self.reach(four: Array(bytes[12...])) : .private
        }
        // 6to4 carries an IPv4 address.
        if bytes.starts(with: [0x20, 0x02]) { return Self.reach(four: Array(bytes[2...5])) }
        if self == Self.metadataV6 { return .forbidden }
        if bytes[0] & 0xFE == 0xFC { return .private }
        if bytes[0] == 0xFE { return bytes[1] & 0x80 != 0 ? .private : .forbidden }
        // Only 2000::/3 is given out; Teredo, benchmarks and documentation within it are not.
        guard bytes[0] & 0xE0 == 0x20 else { return .forbidden }
        let isSpecial =
            bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8]) || bytes.starts(with: [0x3F, 0xFF]) && bytes[2] & 0xF0 == 0
            || bytes.starts(with: [0x20, 0x01]) && bytes[2] & 0xFE == 0
        return isSpecial ? .forbidden : .public
    }

    private static let metadataV6 = NetworkAddress("fd00:ec2::254")

    private static func reach(four bytes: [UInt8]) -> Reach {
        switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
        // Services of cloud machines, whatever range they are in.
        case (169, 254, 169, 254), (169, 254, 170, 2), (100, 100, 100, 200), (168, 63, 129, 16): .forbidden
        case (0, _, _, _), (224..., _, _, _): .forbidden
        case (10, _, _, _), (127, _, _, _), (169, 254, _, _), (172, 16...31, _, _), (192, 168, _, _): .private
        case (100, 64...127, _, _): .private
        case (192, 0, 0, _), (192, 0, 2, _), (192, 88, 99, _), (198, 18...19, _, _), (198, 51, 100, _),
            (203, 0, 113, _):
            .forbidden
        default: .public
        }
    }

    /// The addresses that a name stands for now; empty when it stands for none.
    static func resolve(_ host: String) async -> [NetworkAddress] {
        await withCheckedContinuation { continuation in
            // The system's resolver waits for the network.
            DispatchQueue.global().async { continuation.resume(returning: lookUp(host)) }
        }
    }

    private static func lookUp(_ host: String) -> [NetworkAddress] {
        var hints = addrinfo()
        #if canImport(Glibc)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var found: [NetworkAddress] = []
        var next = list
        while let info = next?.pointee {
            if let address = info.ai_addr {
                switch info.ai_family {
                case AF_INET:
                    address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                        found.append(NetworkAddress(bytes: withUnsafeBytes(of: $0.pointee.sin_addr) { Array($0) }))
                    }
                case AF_INET6:
                    address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                        found.append(NetworkAddress(bytes: withUnsafeBytes(of: $0.pointee.sin6_addr) { Array($0) }))
                    }
                default: break
                }
            }
            next = info.ai_next
        }
        return found
    }
}
