package import Foundation

/// Turns Markdown with mathematics into HTML. (first version, to be replaced)
package final class Typesetter: Sendable {
    package let katex: KaTeX
    private let engine: FormulaEngine

    package init(_ katex: KaTeX) {
        self.katex = katex
        engine = FormulaEngine(katex)
    }

    package func html(_ markdown: String, figureBase: String = "") async -> String { "<p>\(markdown)</p>" }
    package func inline(_ markdown: String, figureBase: String = "") async -> String { markdown }
}
