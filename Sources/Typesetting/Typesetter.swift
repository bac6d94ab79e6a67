import Synchronization

/// Turns Markdown with mathematics into HTML that is safe to put into a page, whoever wrote the text.
///
/// ```swift
/// let typesetter = Typesetter(try KaTeX.find())
/// let html = await typesetter.html("The slope of $y = 2x$ is **two**.")
/// ```
///
/// - Tags in the text are shown as text, comments are left out, links lead to http, https, mailto and tel only, and
///   images are the course's own.
/// - A formula that KaTeX cannot set is shown as it is written, as `<code class="tex-fault" title="why">`.
/// - Headings have an `id` to link to: see ``MarkdownText/sections``.
package final class Typesetter: Sendable {
    package let katex: KaTeX
    private let engine: FormulaEngine
    private let memory = Mutex(FormulaMemory(capacity: 32 << 20))

    /// Longer texts, in bytes, are shown as they are written: a parsed one takes up to 500 times its size in memory.
    package static let longestText = 512 << 10

    package init(_ katex: KaTeX) {
        self.katex = katex
        engine = FormulaEngine(katex)
    }

    /// HTML in blocks: paragraphs, lists, tables, ….
    ///
    /// - Parameter figureBase: address that takes the place of `figures/` in images.
    package func html(_ markdown: String, figureBase: String = "") async -> String {
        await render(markdown, figureBase, isInline: false)
    }

    /// HTML to stand within a line: a title, a choice, a feedback. What would begin a block is text; paragraphs are parted
    /// by line breaks.
    package func inline(_ markdown: String, figureBase: String = "") async -> String {
        await render(markdown, figureBase, isInline: true)
    }

    /// What is wrong with a formula in KaTeX's words, or nil.
    ///
    /// - Throws: ``TypesettingError`` when KaTeX does not run.
    package func fault(in formula: MathScanner.Formula) async throws(TypesettingError) -> String? {
        try await engine.fault(in: formula.tex, isDisplayed: formula.isDisplayed)
    }

    private func render(_ markdown: String, _ figureBase: String, isInline: Bool) async -> String {
        guard markdown.utf8.count <= Self.longestText else { return "<pre>\(markdown.escaped)</pre>" }
        let source = MarkdownSource(markdown, isInline: isInline)
        let formulas = source.formulas.isEmpty ? [] : await typeset(source.formulas)
        return MarkdownHTML.render(source, formulas: formulas, figureBase: figureBase, isInline: isInline)
    }

    // MARK: Formulas

    /// HTML of each formula: from memory, or fresh.
    private func typeset(_ formulas: [MathScanner.Formula]) async -> [String] {
        let keys = formulas.map(key)
        var html = recall(keys)
        for (key, formula) in zip(keys, formulas) where html[key] == nil {
            // Another page may have set it in the meantime.
            if let known = recall([key])[key] {
                html[key] = known
                continue
            }
            do {
                switch try await engine.render(formula.tex, isDisplayed: formula.isDisplayed) {
                case .html(let set): html[key] = set
                case .fault(let reason): html[key] = Self.faulty(formula, reason)
                }
                memory.withLock { $0[key] = html[key] }
            } catch {
                html[key] = Self.faulty(formula, error.message)
            }
        }
        return keys.map { html[$0, default: ""] }
    }

    private func recall(_ keys: [String]) -> [String: String] {
        memory.withLock { memory in
            var found: [String: String] = [:]
            for key in keys { found[key] = memory[key] }
            return found
        }
    }

    private func key(_ formula: MathScanner.Formula) -> String { (formula.isDisplayed ? "d" : "i") + formula.tex }

    private static func faulty(_ formula: MathScanner.Formula, _ reason: String) -> String {
        "<code class=\"tex-fault\" title=\"\(reason.escaped)\">\(formula.tex.escaped)</code>"
    }
}
