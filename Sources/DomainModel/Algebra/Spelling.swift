/// The spellings of mathematics: which characters, words and commands stand for what.
enum Spelling {
    // MARK: Characters

    /// Characters with an ASCII twin, beside the full-width forms U+FF01…U+FF5E.
    private static let twins: [Unicode.Scalar: Unicode.Scalar] = {
        var twins: [Unicode.Scalar: Unicode.Scalar] = ["º": "°", "˚": "°", "￥": "¥", "￡": "£"]
        for (ascii, others): (Unicode.Scalar, String) in [
            ("-", "−–—‐‑‒﹣⁃"), ("*", "×·⋅∙•∗・✕⨯\u{2062}"), ("/", "÷∕⁄➗"), (",", "，、"), (";", "；"), (".", "。．｡"),
            ("[", "【"),
            ("]", "】"), ("(", "〔❨"), (")", "〕❩"), ("{", "｛"), ("}", "｝"), ("|", "∣｜"), ("'", "′’‘"), ("^", "ˆ"),
            (":", "∶"), ("<", "﹤⟨〈"), (">", "﹥⟩〉"), ("=", "﹦"), ("+", "﹢"),
            (" ", "\u{3000}\u{A0}\u{2002}\u{2003}\u{2009}\u{202F}\u{200B}\u{2061}\u{FEFF}"),
        ] {
            for other in others.unicodeScalars { twins[other] = ascii }
        }
        return twins
    }()

    /// The ASCII character that stands for the same, if there is one.
    static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        if let twin = twins[scalar] { return twin }
        if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar }
        return scalar
    }

    static func narrow(_ text: some StringProtocol) -> String {
        var narrow = String.UnicodeScalarView()
        narrow.append(contentsOf: text.unicodeScalars.lazy.map { Self.narrow($0) })
        return String(narrow)
    }

    static let superscripts = characters("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ⁿˣᵃᵇᵏᵐᵗʸ⁽⁾", "0123456789-+nxabkmty()")
    static let subscripts = characters("₀₁₂₃₄₅₆₇₈₉ₙₐₓₖₘₜ", "0123456789naxkmt")

    private static func characters(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
        Dictionary(uniqueKeysWithValues: zip(from.unicodeScalars, to.unicodeScalars))
    }

    static let fractions: [Unicode.Scalar: (Int, Int)] = [
        "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
        "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅐": (1, 7), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
        "⅑": (1, 9), "⅒": (1, 10),
    ]

    /// Characters that stand for a token by themselves.
    static let signs: [Unicode.Scalar: Token] = [
        "≤": .relation(.lessOrEqual), "⩽": .relation(.lessOrEqual), "≦": .relation(.lessOrEqual),
        "≥": .relation(.greaterOrEqual), "⩾": .relation(.greaterOrEqual), "≧": .relation(.greaterOrEqual),
        "≠": .relation(.notEqual), "≈": .relation(.equal), "≡": .relation(.equal), "≔": .relation(.equal),
        "∞": .constant(.infinity), "∪": .word(.union), "⋃": .word(.union), "∈": .word(.element), "∨": .word(.or),
        "∧": .word(.and), "±": .word(.plusMinus), "∓": .word(.minusPlus), "√": .command(.squareRoot),
        "∛": .command(.cubeRoot), "∅": .meaning(.nothing), "⌀": .meaning(.nothing), "Ø": .meaning(.nothing),
        "ℝ": .meaning(.everything), "π": .constant(.pi), "ℯ": .constant(.e), "ⅈ": .constant(.i), "°": .symbol("°"),
    ]

    // MARK: Words

    private static let functions: [String: Token] = {
        var names: [String: Token] = [
            "lg": .function(.log10), "asin": .function(.arcsin), "acos": .function(.arccos), "atan": .function(.arctan),
            "ctg": .function(.cot), "tg": .function(.tan), "cosec": .function(.csc), "log": .command(.logarithm),
            "sqrt": .command(.squareRoot), "cbrt": .command(.cubeRoot), "pi": .constant(.pi), "Pi": .constant(.pi),
            "PI": .constant(.pi),
        ]
        for name: Expression.Function in [
            .abs, .exp, .ln, .sin, .cos, .tan, .cot, .sec, .csc, .arcsin, .arccos, .arctan, .sinh, .cosh, .tanh,
        ] {
            names[name.rawValue] = .function(name)
        }
        return names
    }()

    static let greek: [String: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ",
        "eta": "η", "theta": "θ", "vartheta": "θ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν",
        "xi": "ξ", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ", "psi": "ψ",
        "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
        "Omega": "Ω",
    ]

    /// Names found inside a run of letters (`2sinx`, `xsqrt(2)`).
    static let inRuns: [String: Token] = functions.merging(
        greek.filter { $0.key.count > 4 }.map { ($0.key, Token.name($0.value)) }
    ) { first, _ in first }

    /// Words that only count when they stand alone, in lower case.
    static let words: [String: Token] = {
        var words: [String: Token] = [
            "or": .word(.or), "and": .word(.and), "union": .word(.union), "in": .word(.element),
            "infinity": .constant(.infinity), "inf": .constant(.infinity), "infty": .constant(.infinity),
            "oo": .constant(.infinity), "percent": .symbol("%"), "degrees": .symbol("°"), "degree": .symbol("°"),
            "deg": .symbol("°"), "equals": .relation(.equal), "plus": .symbol("+"), "minus": .symbol("-"),
            "times": .symbol("*"), "dne": .meaning(.undefined), "reals": .meaning(.everything),
            "gcd": .function(.gcd), "lcm": .function(.lcm), "max": .function(.max), "min": .function(.min),
            "floor": .function(.floor), "ceil": .function(.ceil),
        ]
        for (name, letter) in greek where name.first?.isLowercase == true { words[name] = .name(letter) }
        return words
    }()

    /// Chinese words between formulas; of two that fit, the one that comes first.
    static let chineseWords: [(word: String, token: Token)] = [
        ("或者", .word(.or)), ("或", .word(.or)), ("并且", .word(.and)), ("且", .word(.and)), ("和", .word(.and)),
        ("与", .word(.and)), ("及", .word(.and)), ("大于等于", .relation(.greaterOrEqual)),
        ("大于或等于", .relation(.greaterOrEqual)), ("小于等于", .relation(.lessOrEqual)),
        ("小于或等于", .relation(.lessOrEqual)), ("不等于", .relation(.notEqual)), ("大于", .relation(.greater)),
        ("小于", .relation(.less)), ("等于", .relation(.equal)), ("加", .symbol("+")), ("减", .symbol("-")),
        ("乘以", .symbol("*")), ("乘", .symbol("*")), ("除以", .symbol("/")), ("根号", .command(.squareRoot)),
        ("正无穷大", .constant(.infinity)), ("正无穷", .constant(.infinity)), ("无穷大", .constant(.infinity)),
        ("无穷", .constant(.infinity)), ("属于", .word(.element)), ("度", .symbol("°")), ("负", .symbol("-")),
    ]

    /// Whole answers in words, as ``Swift/StringProtocol/comparable`` leaves them.
    static let phrases: [String: Statement.Word] = {
        var phrases: [String: Statement.Word] = [:]
        for (meaning, texts): (Statement.Word, [String]) in [
            (
                .nothing,
                [
                    "no solution", "no solutions", "no real solution", "no real solutions", "there is no solution",
                    "none", "null set", "empty set", "empty", "∅", "无解", "无实数解", "无实数根", "无实根", "没有解", "没有实数解", "没有实数根",
                    "方程无解", "不等式无解", "方程组无解", "空集", "解集为空集",
                ]
            ),
            (
                .everything,
                [
                    "all real numbers", "all reals", "all real", "any real number", "every real number", "real numbers",
                    "all numbers", "infinitely many solutions", "infinite solutions", "infinitely many",
                    "all real numbers are solutions", "ℝ", "全体实数", "所有实数", "任意实数", "一切实数", "任何实数", "实数集", "实数", "全体实数集",
                    "无数解", "无数个解", "有无数解", "有无数个解", "无穷多解", "无穷多个解", "有无穷多解", "有无穷多个解", "任意数",
                ]
            ),
            (
                .undefined,
                [
                    "undefined", "not defined", "does not exist", "dne", "no value", "未定义", "没有定义", "无定义", "无意义",
                    "没有意义",
                    "不存在",
                ]
            ),
        ] {
            for text in texts { phrases[text.comparable] = meaning }
        }
        return phrases
    }()

    /// What people write in front of an answer.
    private static let prefaces = [
        "the answer is", "answer is", "the solution is", "the solutions are", "answer:", "solution:", "solutions:",
        "it is",
        "approximately", "approx.", "approx", "about", "原方程", "方程组", "方程", "不等式组", "不等式", "的", "解集为", "解集是", "解为", "解是",
        "解得",
        "解:", "答案是", "答案为", "答案:", "答案", "答:", "所以", "因此", "大约是", "大约", "约为", "约是", "约", "∴", "~",
    ]

    /// The text without “the answer is”, “解得”, “约”, …, if something is left.
    static func withoutPreface(_ text: String) -> String {
        var rest = text[...].drop { $0.isWhitespace }
        guard let first = rest.first, first.isLetter || first == "∴" || first == "~" else { return text }
        for word in prefaces where narrow(rest.prefix(word.count)).lowercased() == word {
            rest = rest.dropFirst(word.count).drop { $0.isWhitespace || ":：，,".contains($0) }
        }
        return rest.isEmpty ? text : String(rest)
    }

    /// Words of formulas; other names are variables.
    static let formulaWords: [String: Token] = {
        var words: [String: Token] = [
            "and": .word(.and), "or": .word(.or), "not": .word(.not), "if": .command(.conditional),
            "pi": .constant(.pi), "e": .constant(.e), "infinity": .constant(.infinity), "log": .command(.logarithm),
            "sqrt": .command(.squareRoot), "cbrt": .command(.cubeRoot),
        ]
        for name in Expression.Function.allCases where ![.mixed, .percent, .degrees, .root, .sqrt].contains(name) {
            words[name.rawValue] = .function(name)
        }
        return words
    }()

    // MARK: LaTeX

    /// Commands that stand for a token.
    static let commands: [String: Token] = {
        var commands: [String: Token] = [:]
        for (token, names): (Token, String) in [
            (.symbol("*"), "cdot times ast bullet"), (.symbol("/"), "div"), (.symbol("|"), "lvert rvert vert mid"),
            (.symbol("{"), "lbrace"), (.symbol("}"), "rbrace"), (.symbol("["), "lbrack"), (.symbol("]"), "rbrack"),
            (.symbol("("), "lparen"), (.symbol(")"), "rparen"), (.symbol(":"), "colon"), (.symbol("°"), "circ degree"),
            (.relation(.lessOrEqual), "le leq leqslant leqq"), (.relation(.greaterOrEqual), "ge geq geqslant geqq"),
            (.relation(.less), "lt langle"), (.relation(.greater), "gt rangle"), (.relation(.notEqual), "ne neq"),
            (.relation(.equal), "approx equiv"), (.constant(.infinity), "infty infin"), (.word(.union), "cup bigcup"),
            (.word(.plusMinus), "pm"), (.word(.minusPlus), "mp"), (.word(.or), "lor vee"), (.word(.and), "land wedge"),
            (.word(.element), "in"), (.meaning(.nothing), "emptyset varnothing"), (.meaning(.everything), "Reals R"),
            (.command(.fraction), "frac dfrac tfrac cfrac"), (.command(.squareRoot), "surd"),
            (.function(.max), "max"), (.function(.min), "min"), (.function(.gcd), "gcd"),
        ] {
            for name in names.split(separator: " ") { commands[String(name)] = token }
        }
        for (name, token) in functions { commands[name] = token }
        for (name, letter) in greek { commands[name] = .name(letter) }
        return commands
    }()

    /// Commands that only say how something looks; their braces, if any, hold what is written.
    static let layout: Set<String> = Set(
        """
        left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr displaystyle textstyle \
        scriptstyle limits nolimits quad qquad enspace thinspace space boxed vec overline underline hat bar mathrm \
        mathbf mathit mathsf mathbb mathcal operatorname text textbf textrm textit mbox rm bf
        """.split(separator: " ").map(String.init))
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    /// For comparing words: half width, lower case, without spaces, punctuation, articles and LaTeX's marks. What tells
    /// numbers and formulas apart stays: `-5`, `0.5`, `1/2`, `<`, `+`.
    var comparable: String {
        var plain = Spelling.narrow(self).lowercased()
        if plain.contains("\\") {
            plain = plain.replacing(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/) { "\($0.output.1)/\($0.output.2)" }
            for mark in ["\\text", "\\"] { plain = plain.replacing(mark, with: " ") }
        }
        plain = plain.replacing("$$", with: " ")
        let characters = Array(plain)
        var words: [String] = [""]
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let before = index > 0 ? characters[index - 1] : " "
            let isKept =
                switch character {
                case ".": before.isNumber && next.isNumber
                case "-": next.isNumber && !before.isNumber && !before.isLetter
                case "$": next.isNumber
                default: !character.isWhitespace && (!character.isPunctuation || "/%*&#@".contains(character))
                }
            if isKept {
                words[words.count - 1].append(character)
            } else if !(character == "," && before.isNumber && next.isNumber) {
                words.append("")
            }
        }
        let content = words.filter { !["a", "an", "the"].contains($0) }.joined()
        return content.isEmpty ? words.joined() : content
    }
}
