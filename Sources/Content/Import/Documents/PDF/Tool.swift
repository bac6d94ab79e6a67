import Foundation

/// Runs a program of the system without a shell, within limits of time, memory and output.
struct Tool: Sendable {
    let name: String
    /// Debian's package that brings it.
    let package: String

    enum Failure: Error, Equatable {
        case missing
        case timeout
        case tooMuchOutput
        /// It ended with this status and these words.
        case status(Int32, String)
    }

    private static let places = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"]

    private static func find(_ name: String) -> String? {
        places.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    var isThere: Bool { Self.find(name) != nil }

    /// What the program writes.
    ///
    /// - Parameters:
    ///   - seconds: it is killed after these.
    ///   - limit: and when it writes more bytes than this.
    func run(_ arguments: [String], seconds: Double = 120, limit: Int = 256 << 20) throws(Failure) -> Data {
        guard let path = Self.find(name) else { throw .missing }
        let process = Process()
        // A hostile file may ask for any amount of memory; this much is plenty for an honest one.
        if let limiter = Self.find("prlimit") {
            process.executableURL = URL(filePath: limiter)
            process.arguments = ["--as=\(2 << 30)", path] + arguments
        } else {
            process.executableURL = URL(filePath: path)
            process.arguments = arguments
        }
        let (output, complaints) = (Pipe(), Pipe())
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = complaints
        do { try process.run() } catch { throw .missing }
        defer {
            try? output.fileHandleForReading.close()
            try? complaints.fileHandleForReading.close()
        }
        let result = Self.read(
            output.fileHandleForReading.fileDescriptor, complaints.fileHandleForReading.fileDescriptor,
            until: ContinuousClock.now + .seconds(seconds), limit: limit)
        if result.failure != nil { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        if let failure = result.failure { throw failure }
        guard process.terminationStatus == 0, process.terminationReason == .exit else {
            throw .status(process.terminationStatus, String(decoding: result.complaints, as: UTF8.self))
        }
        return result.output
    }

    private struct Result {
        var output = Data()
        /// The first 16 KiB of them.
        var complaints = Data()
        var failure: Failure?
    }

    /// Reads both streams to their ends.
    private static func read(
        _ output: Int32, _ complaints: Int32, until deadline: ContinuousClock.Instant, limit: Int
    ) -> Result {
        var result = Result()
        var streams = [output, complaints].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while streams.contains(where: { $0.fd >= 0 }) {
            let left = deadline - .now
            guard left > .zero else {
                result.failure = .timeout
                return result
            }
            let milliseconds = Int32(min(1000, left / .milliseconds(1))) + 1
            guard poll(&streams, nfds_t(streams.count), milliseconds) > 0 else { continue }
            for index in streams.indices where streams[index].fd >= 0 && streams[index].revents != 0 {
                let count = buffer.withUnsafeMutableBytes {
                    Foundation.read(streams[index].fd, $0.baseAddress, $0.count)
                }
                guard count > 0 else {
                    // A negative descriptor is passed over by poll.
                    streams[index].fd = -1
                    continue
                }
                if index == 0 {
                    result.output.append(contentsOf: buffer[..<count])
                } else if result.complaints.count < 16 << 10 {
                    result.complaints.append(contentsOf: buffer[..<count])
                }
                guard result.output.count <= limit else {
                    result.failure = .tooMuchOutput
                    return result
                }
            }
        }
        return result
    }
}
