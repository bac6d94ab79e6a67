/// Puts what a ``Redactor`` took out back in place of its placeholders.
///
/// Models that do not copy a placeholder exactly are understood: other brackets (`<Person 1>`), a space more or less,
/// capitals, and the escapes of JSON (`\u2039person 1\u203a`). What looks like a placeholder but was never given out stays.
/// Restored texts hold no quotation mark, backslash or line break, so that they may stand in JSON.
struct Restorer: Sendable {
    /// What each placeholder stands for, such as `person1.2`: without brackets and spaces.
    private(set) var originals: [[UInt8]: String] = [:]

    var isEmpty: Bool { originals.isEmpty }

    mutating func add(_ placeholder: Placeholder, for original: String) { originals[placeholder.key] = original }

    /// A whole text with its placeholders restored.
    func restore(_ text: String) -> String {
        guard !isEmpty else { return text }
        var stream = RestoringText(self)
        return stream.add(text) + stream.end()
    }
}

/// A text that comes in pieces: a placeholder may be split across them.
struct RestoringText: Sendable {
    private let restorer: Restorer
    /// The end of what came so far, which may be the beginning of a placeholder.
    private var held: [UInt8] = []

    init(_ restorer: Restorer) { self.restorer = restorer }

    /// Takes the next piece and gives out what is certain.
    mutating func add(_ piece: String) -> String {
        if restorer.isEmpty || held.isEmpty && !piece.utf8.contains(where: Placeholder.mayOpen) { return piece }
        held += piece.utf8
        return release(all: false)
    }

    /// The rest.
    mutating func end() -> String { held.isEmpty ? "" : release(all: true) }

    private mutating func release(all: Bool) -> String {
        var output: [UInt8] = []
        var index = 0
        while index < held.count {
            guard Placeholder.mayOpen(held[index]) else {
                output.append(held[index])
                index += 1
                continue
            }
            switch Placeholder.read(held[index...]) {
            case .found(let key, let length):
                if let original = restorer.originals[key] {
                    output += original.utf8
                } else {
                    output += held[index..<index + length]
                }
                index += length
            case .unfinished where !all:
                held.removeFirst(index)
                return String(decoding: output, as: UTF8.self)
            case .unfinished, .none:
                output.append(held[index])
                index += 1
            }
        }
        held = []
        return String(decoding: output, as: UTF8.self)
    }
}

/// The chunks of a reply, restored.
struct RestoringStream {
    private let restorer: Restorer
    private var text: RestoringText

    init(_ restorer: Restorer) {
        self.restorer = restorer
        text = RestoringText(restorer)
    }

    mutating func pass(_ chunk: ChatChunk, to yield: (ChatChunk) -> Void) {
        switch chunk {
        case .text(let piece):
            let sure = text.add(piece)
            if !sure.isEmpty { yield(.text(sure)) }
        case .toolCall(var call, let reasoning):
            end(yield)
            call.arguments = restorer.restore(call.arguments)
            yield(.toolCall(call, reasoning: reasoning.map(restorer.restore)))
        case .finished:
            end(yield)
            yield(chunk)
        case .thinking, .usage: yield(chunk)
        }
    }

    mutating func end(_ yield: (ChatChunk) -> Void) {
        let rest = text.end()
        if !rest.isEmpty { yield(.text(rest)) }
    }
}
