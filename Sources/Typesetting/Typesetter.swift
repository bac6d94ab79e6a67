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
    private let cache: (any FormulaCache)?
    private let memory = Mutex(FormulaMemory(capacity: 32 << 20))

    /// Longer texts, in bytes, are shown as they are written: a parsed one takes up to 200 times its size in memory.
    package static let longestText = 1 << 20

    /// - Parameter cache: keeps formulas across restarts; those in use are kept in memory anyway.
    package init(_ katex: KaTeX, cache: (any FormulaCache)? = nil) {
        self.katex = katex
        self.cache = cache
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

    /// HTML of each formula: from memory, from the cache, or fresh.
    private func typeset(_ formulas: [MathScanner.Formula]) async -> [String] {
        let keys = formulas.map(key)
        var html = recall(keys)
        let unknown = Set(keys).subtracting(html.keys)
        if !unknown.isEmpty, let cache {
            let kept = await cache.formulas(Array(unknown))
            remember(kept)
            html.merge(kept) { first, _ in first }
        }
        var fresh: [String: String] = [:]
        for (key, formula) in zip(keys, formulas) where html[key] == nil {
            // Another page may have set it in the meantime.
            if let known = recall([key])[key] {
                html[key] = known
                continue
            }
            do {
                switch try await engine.render(formula.tex, isDisplayed: formula.isDisplayed) {
                case .html(let set):
                    html[key] = set
                    fresh[key] = set
                case .fault(let reason): html[key] = Self.faulty(formula, reason)
                }
                remember([key: html[key, default: ""]])
            } catch {
                html[key] = Self.faulty(formula, error.message)
            }
        }
        if !fresh.isEmpty { await cache?.add(fresh) }
        return keys.map { html[$0, default: ""] }
    }

    private func recall(_ keys: [String]) -> [String: String] {
        memory.withLock { memory in
            var found: [String: String] = [:]
            for key in keys { found[key] = memory[key] }
            return found
        }
    }

    private func remember(_ formulas: [String: String]) {
        memory.withLock { memory in
            for (key, html) in formulas { memory[key] = html }
        }
    }

    /// Formulas have to be set anew when KaTeX changes.
    private func key(_ formula: MathScanner.Formula) -> String {
        "\(katex.edition) \(formula.isDisplayed ? "d" : "i") \(formula.tex)"
    }

    private static func faulty(_ formula: MathScanner.Formula, _ reason: String) -> String {
        "<code class=\"tex-fault\" title=\"\(reason.escaped)\">\(formula.tex.escaped)</code>"
    }
}
