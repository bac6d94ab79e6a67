import Foundation

/// A bar on a terminal; a line for each tenth elsewhere.
final class ProgressBar {
    private let isTerminal = isatty(2) == 1
    private var last = ""

    func report(_ what: String, _ done: Int, _ all: Int) {
        guard all > 0 else { return }
        let parts = isTerminal ? 40 : 10
        let filled = done * parts / all
        let bar =
            isTerminal ? String(repeating: "█", count: filled) + String(repeating: "░", count: parts - filled) : ""
        let key = "\(what) \(filled)"
        guard key != last || (isTerminal && done == all) else { return }
        last = key
        write(isTerminal ? "\r\u{1B}[K\(bar) \(done) of \(all) \(what)" : "read \(done) of \(all) \(what)\n")
    }

    func finish() {
        if isTerminal { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
