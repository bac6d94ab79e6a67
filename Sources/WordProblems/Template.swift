package import NeuralNetworks

/// What problems are drawn with; `DomainModel` has a generator of the same name.
package typealias Chance = NeuralNetworks.SplitMix64

/// A text with choices and slots: `[Tom|A boy] has {a} {T}[ now|].`
///
/// `[…|…]` is one of its alternatives, which may hold slots and choices themselves; `{…}` is a slot.
struct Template: Hashable, Sendable {
    indirect enum Part: Hashable, Sendable {
        case text(String)
        case slot(String)
        case choice([[Part]])
    }

    /// As it was written: what a split goes by.
    let source: String
    let parts: [Part]

    /// - Throws: ``WordProblemError`` for a bracket without its partner.
    init(_ source: String) throws(WordProblemError) {
        self.source = source
        var rest = Substring(source)
        parts = Self.sequence(&rest)
        guard rest.isEmpty else {
            throw WordProblemError(.grammar, "the template “\(source)” has a bracket too many before “\(rest)”")
        }
        guard Self.isWhole(source) else {
            throw WordProblemError(.grammar, "the template “\(source)” has a bracket that is never closed")
        }
    }

    private static func isWhole(_ source: String) -> Bool {
        [("[", "]"), ("{", "}")].allSatisfy { open, close in
            source.count { String($0) == open } == source.count { String($0) == close }
        }
    }

    /// Up to the end, a bar or a closing bracket.
    private static func sequence(_ rest: inout Substring) -> [Part] {
        var parts: [Part] = []
        while let first = rest.first, first != "|", first != "]" {
            switch first {
            case "{":
                parts.append(.slot(String(rest.dropFirst().prefix { $0 != "}" })))
                rest = rest.drop { $0 != "}" }.dropFirst()
            case "[":
                var alternatives: [[Part]] = []
                repeat {
                    rest.removeFirst()
                    alternatives.append(sequence(&rest))
                } while rest.first == "|"
                rest = rest.dropFirst()
                parts.append(.choice(alternatives))
            default:
                let text = rest.prefix { !"{[|]".contains($0) }
                parts.append(.text(String(text)))
                rest = rest.dropFirst(text.count)
            }
        }
        return parts
    }

    /// The text with each choice made by chance and each slot filled.
    func text(using random: inout Chance, filling fill: (String, inout Chance) -> String) -> String {
        func write(_ parts: [Part], _ random: inout Chance) -> String {
            parts.map { part in
                switch part {
                case .text(let text): text
                case .slot(let name): fill(name, &random)
                case .choice(let alternatives): write(alternatives[random.below(alternatives.count)], &random)
                }
            }.joined()
        }
        return write(parts, &random)
    }

    /// What it says in all its alternatives, slots aside.
    var texts: [String] { Self.texts(parts) }

    private static func texts(_ parts: [Part]) -> [String] {
        parts.flatMap { part -> [String] in
            switch part {
            case .text(let text): [text]
            case .slot: []
            case .choice(let alternatives): alternatives.flatMap(texts)
            }
        }
    }
}
