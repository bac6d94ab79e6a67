import Foundation
import Yams

/// The two sides of a card.
package struct Flashcard: Hashable, Sendable {
    package var front: String
    package var back: String

    /// - Returns: nil when a line `---` does not part two sides.
    package init?(_ text: String) {
        let sides = text.components(separatedBy: "\n---\n").map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { return nil }
        (front, back) = (sides[0], sides[1])
    }

    /// The card as an exercise: the meaning is shown, its term is asked for. nil when the front is no term.
    package func exercise(language: String) throws -> String? {
        guard front.count <= 60, !front.contains("\n"), !front.contains("$") else { return nil }
        let ask = language.hasPrefix("zh") ? "这说的是哪个术语？" : "Which term is meant?"
        let node: Node = ["text": Node("\(ask)\n\n\(back)"), "answer": ["text": [Node(front)]]]
        return try Yams.serialize(node: node, width: -1, allowUnicode: true)
    }
}
