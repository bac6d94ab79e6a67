import DomainModel
import Typesetting

/// Reads from a question what is to be done with its formula: only where all its words are known, since one more
/// (“round”, “estimate”) can change what is asked.
enum ClosedFormReading {
    static func read(_ question: String) -> ClosedForm? {
        guard question.utf8.count < 1500, !question.contains("!["), !question.contains("[[") else { return nil }
        let formulas = MathScanner(question).formulas.map { trimmed($0.tex) }.filter { !$0.isEmpty }
        guard !formulas.isEmpty else { return nil }
        let words = PlainText.withoutFormulas(question.replacing("\\\n", with: "\n"))
        guard let task = task(words) else { return nil }
        switch task {
        case .value:
            let isAssignment = { (formula: String) in formula.contains(#/^[A-Za-z]\s*=\s*[^=]+$/#) }
            let values = formulas.filter(isAssignment)
            let rest = formulas.filter { !isAssignment($0) }
            guard rest.count == 1, !rest[0].contains("=") else { return nil }
            return ClosedForm(task: .value, formula: rest[0], values: values)
        case .solve:
            let letters = formulas.filter { $0.count == 1 }
            let rest = formulas.filter { $0.count > 1 }
            guard rest.count == 1, letters.count <= 1 else { return nil }
            return ClosedForm(task: .solve, formula: rest[0], variable: letters.first ?? letter(in: words))
        }
    }

    /// `Solve … for x`, with the letter outside a formula.
    private static func letter(in words: String) -> String? {
        words.firstMatch(of: #/\bfor \*?([a-zA-Z])\*?\b/#).map { String($0.output.1) }
    }

    private static func trimmed(_ tex: String) -> String {
        var tex = tex
        while let last = tex.last, ".,;:。，； ".contains(last) { tex.removeLast() }
        while tex.first == " " { tex.removeFirst() }
        return tex
    }

    // MARK: Words

    private static let value: Set<String> = [
        "simplify", "evaluate", "compute", "calculate", "add", "subtract", "multiply", "divide", "expand", "factor",
        "find", "combine", "distribute", "work", "sum", "difference", "product", "quotient", "simplifying", "is",
        "perform",
    ]
    private static let solve: Set<String> = ["solve", "solving"]
    private static let neutral: Set<String> = [
        "the", "a", "an", "following", "expression", "expressions", "exercise", "exercises", "each", "in", "and", "of",
        "it", "to", "by", "with", "for", "when", "where", "if", "what", "value", "values", "out", "like", "terms",
        "using", "use", "order", "operations", "your", "answer", "completely", "as", "possible", "distributive",
        "property", "properties", "operation", "indicated", "given", "sum", "difference", "product", "quotient",
    ]
    private static let ofEquations: Set<String> = [
        "equation", "equations", "inequality", "inequalities", "variable", "variables", "constants", "constant", "both",
        "sides", "on", "check", "solution", "solutions", "addition", "subtraction", "division", "multiplication",
        "equality", "general", "strategy", "fraction", "fractions", "decimal", "decimals", "coefficients", "that",
        "require", "requires", "simplification", "clearing", "linear", "formula", "unknown", "write", "interval",
        "notation", "graph", "number", "line",
    ]
    /// Longer phrases first.
    private static let chinese: [(phrase: String, task: ClosedForm.Task?)] = [
        ("合并同类项", .value), ("分解因式", .value), ("因式分解", .value), ("解不等式", .solve), ("不等式", nil), ("解方程", .solve),
        ("解关于", .solve), ("代数式", nil), ("去括号", nil), ("计算", .value), ("化简", .value), ("展开", .value),
        ("求值", .value), ("下列", nil), ("下面", nil), ("各式", nil), ("的方程", nil), ("方程", nil), ("式子", nil),
        ("的值", .value), ("的解", .solve), ("并检验", nil), ("结果", nil), ("求出", nil), ("当", nil), ("时", nil), ("求", nil),
        ("并", nil), ("把", nil), ("将", nil), ("的", nil), ("式", nil), ("解", .solve),
    ]

    private static func task(_ text: String) -> ClosedForm.Task? {
        let lower = text.lowercased()
        if lower.contains(where: \.isWide) {
            var rest = lower
            var task: ClosedForm.Task?
            for (phrase, means) in chinese where rest.contains(phrase) {
                rest = rest.replacing(phrase, with: "")
                task = task ?? means
            }
            return rest.allSatisfy { !$0.isLetter && !$0.isNumber } ? task : nil
        }
        let words = lower.split { !$0.isLetter }.map(String.init)
        // A single letter is a variable's name.
        let known = words.filter { $0.count > 1 || $0 == "a" }
        let isSolving = !solve.isDisjoint(with: known)
        let allowed = neutral.union(isSolving ? solve.union(ofEquations) : value)
        guard known.allSatisfy(allowed.contains), !lower.contains(where: \.isNumber) else { return nil }
        return isSolving ? .solve : value.isDisjoint(with: known) ? nil : .value
    }
}
