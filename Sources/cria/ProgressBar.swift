import Foundation
import Synchronization

/// A bar on a terminal; a line for each tenth elsewhere.
final class ProgressBar: Sendable {
    private let isTerminal = isatty(2) == 1
    private let last = Mutex("")

    /// How much is done where nobody knows how much there is.
    func report(_ what: String, _ done: Int) {
        write(isTerminal ? "\r\u{1B}[K\(done) \(what)" : "\(done) \(what)\n")
    }

    func report(_ what: String, _ done: Int, _ all: Int) {
        guard all > 0 else { return }
        let parts = isTerminal ? 40 : 10
        let filled = done * parts / all
        let bar =
            isTerminal ? String(repeating: "█", count: filled) + String(repeating: "░", count: parts - filled) : ""
        let key = "\(what) \(filled)"
        let isNew = last.withLock { last in
            defer { last = key }
            return key != last
        }
        guard isNew || (isTerminal && done == all) else { return }
        write(isTerminal ? "\r\u{1B}[K\(bar) \(done) of \(all) \(what)" : "\(done) of \(all) \(what)\n")
    }

    /// A share, 0…1, of what takes long, and a word on how it stands.
    func report(share: Double, _ text: String) {
        let parts = isTerminal ? 40 : 10
        let filled = Int(share * Double(parts))
        if isTerminal {
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: parts - filled)
            write("\r\u{1B}[K\(bar) \(text)")
        } else {
            let key = "\(filled)"
            let isNew = last.withLock { last in
                defer { last = key }
                return key != last
            }
            if isNew { write("\(Int(share * 100)) % · \(text)\n") }
        }
    }

    func finish() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
