/// Why something typed cannot be read, with the place and a sentence in each language.
package struct ReadingError: Error, Hashable, Sendable {
    /// Number of the character, from 1, in the text as typed; nil when it is not about one place.
    package var position: Int?
    package var message: LocalizedText

    package init(_ position: Int?, _ message: LocalizedText) {
        self.position = position
        self.message = message
    }
}

enum Token: Hashable {
    case number(Rational)
    case name(String)
    /// A function or constant written as a word or command: `sqrt`, `\frac`.
    case command(String)
    /// One of the operators, brackets and separators, in ASCII.
    case symbol(Character)
    /// `<=`, `>=`, `!=`, `==`, `\infty`, `or`, `and`, `union`.
    case word(String)
}

struct PlacedToken: Hashable {
    var token: Token
    var position: Int
    /// Whether white space stands before it.
    var isSpaced: Bool
}

/// Splits what people type, or LaTeX, into tokens: full-width forms, Chinese punctuation and Unicode mathematics become ASCII.
struct Lexer {
    static let lengthLimit = 2000

    private let characters: [Character]
    private var position = 0
    private var tokens: [PlacedToken] = []
    private var isFormula = false

    /// - Parameter isFormula: words are whole names (`speed`, `x1`), as authors write them; otherwise letters multiply.
    static func tokens(_ text: String, isFormula: Bool = false) throws(ReadingError) -> [PlacedToken] {
        guard text.utf8.count <= lengthLimit * 4, text.count <= lengthLimit else {
            throw ReadingError(
                nil, ["en": "The answer is too long to be read.", "zh": "答案太长，无法读取。"])
        }
        var lexer = Lexer(characters: Array(text))
        lexer.isFormula = isFormula
        try lexer.run()
        return lexer.tokens
    }

    private init(characters: [Character]) {
        self.characters = characters.map { Self.ascii[$0] ?? Self.narrow($0) }
    }

    private static func narrow(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
            (0xFF01...0xFF5E).contains(scalar.value), let narrow = UnicodeScalar(scalar.value - 0xFEE0)
        else { return character }
        return Character(narrow)
    }

    private static let ascii: [Character: Character] = [
        "−": "-", "–": "-", "—": "-", "‐": "-", "﹣": "-", "×": "*", "·": "*", "⋅": "*", "∙": "*", "•": "*", "∗": "*",
        "÷": "/", "∕": "/", "⁄": "/", "，": ",", "、": ",", "；": ";", "。": ".", "【": "[", "】": "]", "〔": "(", "〕": ")",
        "｛": "{", "｝": "}", "‖": "|", "∣": "|", "\u{3000}": " ", "\u{00A0}": " ", "\u{2009}": " ", "′": "'", "’": "'",
        "＾": "^", "ˆ": "^", "∶": ":", "⟨": "(", "⟩": ")", "￥": "¥", "﹤": "<", "﹥": ">",
    ]

    private static let superscripts: [Character: Character] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
        "⁺": "+", "ⁿ": "n", "ˣ": "x",
    ]

    private static let subscripts: [Character: Character] = [
        "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
    ]

    private static let fractions: [Character: (Int, Int)] = [
        "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
        "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
    ]

    private mutating func run() throws(ReadingError) {
        var isSpaced = false
        while position < characters.count {
            let start = position
            let character = characters[position]
            if character.isWhitespace {
                position += 1
                isSpaced = true
                continue
            }
            let count = tokens.count
            try read(character)
            for index in count..<tokens.count {
                tokens[index].position = start + 1
                tokens[index].isSpaced = isSpaced && index == count
            }
            isSpaced = false
        }
    }

    private mutating func add(_ token: Token) { tokens.append(PlacedToken(token: token, position: 0, isSpaced: false)) }

    private mutating func read(_ character: Character) throws(ReadingError) {
        if character.isASCII && (character.isNumber || (character == "." && peek(1)?.isNumber == true)) {
            return try readNumber()
        }
        if let (n, d) = Self.fractions[character] {
            position += 1
            // As \frac{1}{2}, so that 1½ is read like any mixed number.
            add(.command("frac"))
            for value in [n, d] { [.symbol("{"), .number(Rational(value)), .symbol("}")].forEach { add($0) } }
            return
        }
        if Self.superscripts[character] != nil {
            var exponent = ""
            while position < characters.count, let digit = Self.superscripts[characters[position]] {
                exponent.append(digit)
                position += 1
            }
            add(.symbol("^"))
            add(.symbol("("))
            tokens += try Lexer.tokens(exponent)
            add(.symbol(")"))
            return
        }
        if character == "\\" { return readCommand() }
        if character.isLetter { return readLetters() }
        position += 1
        let next = position < characters.count ? characters[position] : " "
        switch (character, next) {
        case ("<", "="), (">", "="), ("=", "="), ("!", "="), ("=", "<"), ("=", ">"):
            position += 1
            add(
                .word(
                    character == "=" && next == "<"
                        ? "<=" : character == "=" && next == ">" ? ">=" : "\(character)\(next)"))
        case ("<", ">"):
            position += 1
            add(.word("!="))
        case ("*", "*"):
            position += 1
            add(.symbol("^"))
        case ("≤", _), ("⩽", _), ("≦", _): add(.word("<="))
        case ("≥", _), ("⩾", _), ("≧", _): add(.word(">="))
        case ("≠", _): add(.word("!="))
        case ("∞", _): add(.word("infinity"))
        case ("∪", _): add(.word("union"))
        case ("√", _): add(.command("sqrt"))
        case ("∛", _): add(.command("cbrt"))
        case ("°", _), ("$", _), ("¥", _), ("€", _), ("£", _): break
        case ("+", _), ("-", _), ("*", _), ("/", _), ("^", _), ("(", _), (")", _), ("[", _), ("]", _), ("{", _),
            ("}", _),
            ("|", _), (",", _), (";", _), ("=", _), ("<", _), (">", _), ("%", _), ("!", _), (":", _), ("_", _),
            ("'", _),
            ("&", _), ("±", _):
            add(.symbol(character))
        case (".", _) where position == characters.count: break  // a full stop at the end
        default:
            throw ReadingError(
                position,
                [
                    "en": "I can't read “\(character)” (character \(position)) as mathematics.",
                    "zh": "第 \(position) 个字符“\(character)”不是我能读懂的数学符号。",
                ])
        }
    }

    private func peek(_ offset: Int) -> Character? {
        position + offset < characters.count ? characters[position + offset] : nil
    }

    private mutating func readNumber() throws(ReadingError) {
        let start = position
        var text = ""
        func isDigit(_ character: Character?) -> Bool { character.map { $0.isASCII && $0.isNumber } ?? false }
        while let character = peek(0) {
            if isDigit(character) {
                text.append(character)
            } else if character == "." && !text.contains(".") && (isDigit(peek(1)) || !isLetterAhead(1)) {
                text.append(character)
            } else if character == "," && !text.contains(".") && isThousands(text) {
                // 1,234 – the comma is dropped.
            } else {
                break
            }
            position += 1
        }
        guard let value = Rational(decimal: text) else {
            throw ReadingError(
                start + 1, ["en": "“\(text)” has too many digits.", "zh": "“\(text)”的位数太多。"])
        }
        // 3e5 and 1.2E-3 are numbers; 2e is two times e.
        if let e = peek(0), e == "e" || e == "E" {
            let signed = peek(1) == "-" || peek(1) == "+"
            if isDigit(peek(signed ? 2 : 1)), tokens.last?.token != .symbol("^") {
                let isNegative = peek(1) == "-"
                position += signed ? 2 : 1
                var digits = ""
                while let digit = peek(0), isDigit(digit), digits.count < 4 {
                    digits.append(digit)
                    position += 1
                }
                let exponent = (Int(digits) ?? 0) * (isNegative ? -1 : 1)
                if let scale = Rational(10).power(max(-40, min(40, exponent))), let scaled = value.multiplied(by: scale)
                {
                    return add(.number(scaled))
                }
            }
        }
        add(.number(value))
    }

    private func isLetterAhead(_ offset: Int) -> Bool { peek(offset)?.isLetter ?? false }

    /// Whether a comma here groups digits: one to three digits before it, exactly three after it.
    private func isThousands(_ before: String) -> Bool {
        let digits = (1...4).map { peek($0).map { $0.isASCII && $0.isNumber } ?? false }
        return (before.count <= 3 ? (1...3).contains(before.count) && before != "0" : before.count % 3 < 3)
            && digits[0] && digits[1] && digits[2] && !digits[3] && isWholeList
    }

    /// Inside brackets a comma separates: `(1,234)` is a point.
    private var isWholeList: Bool {
        var depth = 0
        for placed in tokens {
            if case .symbol(let symbol) = placed.token {
                if "([{".contains(symbol) { depth += 1 }
                if ")]}".contains(symbol) { depth -= 1 }
            }
        }
        return depth == 0
    }

    private mutating func readCommand() {
        position += 1
        guard let first = peek(0) else { return }
        guard first.isLetter && first.isASCII else {
            position += 1
            switch first {
            case "{", "}": add(.symbol(first))
            case "%": add(.symbol("%"))
            default: break  // \, \; \! \  and \$
            }
            return
        }
        var name = ""
        while let letter = peek(0), letter.isLetter && letter.isASCII {
            name.append(letter)
            position += 1
        }
        switch name {
        case "left", "right", "displaystyle", "textstyle", "quad", "qquad", "big", "Big", "bigl", "bigr", "limits",
            "mathrm",
            "mathbf", "mathit", "bf", "rm", "operatorname", "phantom":
            if name == "left" || name == "right", peek(0) == "." { position += 1 }
        case "text", "textbf", "textrm", "mbox": readText()
        case "cdot", "times", "ast": add(.symbol("*"))
        case "div": add(.symbol("/"))
        case "le", "leq", "leqslant": add(.word("<="))
        case "ge", "geq", "geqslant": add(.word(">="))
        case "lt": add(.symbol("<"))
        case "gt": add(.symbol(">"))
        case "ne", "neq": add(.word("!="))
        case "infty": add(.word("infinity"))
        case "cup": add(.word("union"))
        case "pm": add(.symbol("±"))
        case "lbrace": add(.symbol("{"))
        case "rbrace": add(.symbol("}"))
        case "lvert", "rvert", "vert", "mid": add(.symbol("|"))
        case "lor": add(.word("or"))
        case "land": add(.word("and"))
        case "degree", "circ": break
        default: add(Self.commands.contains(name) ? .command(name) : .name(name))
        }
        // \frac12 is one half: without braces each argument is one digit.
        while name.hasSuffix("frac"), let digit = peek(0)?.wholeNumberValue {
            position += 1
            add(.number(Rational(digit)))
        }
    }

    /// `\text{or}` counts as the word, other text (units, remarks) as letters.
    private mutating func readText() {
        guard peek(0) == "{" else { return }
        position += 1
        var text = ""
        while let character = peek(0), character != "}" {
            text.append(character)
            position += 1
        }
        position += 1
        if let inner = try? Lexer.tokens(text) { tokens += inner }
    }

    private static let commands: Set<String> = Set(Expression.Function.allCases.map(\.rawValue)).union([
        "frac", "dfrac", "tfrac", "cfrac", "cbrt", "pi", "lg", "arcsin", "asin", "acos", "atan",
    ])

    /// Words that mean something when letters are read one by one otherwise.
    private static let words: [String: Token] = [
        "or": .word("or"), "OR": .word("or"), "或": .word("or"), "或者": .word("or"), "and": .word("and"),
        "且": .word("and"),
        "和": .word("and"), "与": .word("and"), "infinity": .word("infinity"), "inf": .word("infinity"),
        "oo": .word("infinity"), "union": .word("union"), "U": .word("union"), "pi": .command("pi"),
        "π": .command("pi"),
        "Pi": .command("pi"), "ln": .command("ln"), "log": .command("log"), "sqrt": .command("sqrt"),
        "percent": .symbol("%"), "theta": .name("θ"), "alpha": .name("α"), "beta": .name("β"),
    ]

    private mutating func readLetters() {
        var run = ""
        if isFormula {
            while let letter = peek(0), letter.isLetter || letter == "_" || (letter.isASCII && letter.isNumber) {
                run.append(letter)
                position += 1
            }
            let word: [String: Token] = [
                "and": .word("and"), "or": .word("or"), "not": .word("not"), "infinity": .word("infinity"),
            ]
            return add(
                word[run]
                    ?? (Self.commands.contains(run) || Self.formulaWords.contains(run) ? .command(run) : .name(run)))
        }
        while let letter = peek(0), letter.isLetter, run.isEmpty || letter.isASCII == run.last?.isASCII {
            run.append(letter)
            position += 1
        }
        if let token = Self.words[run] { return add(token) }
        if Self.commands.contains(run) { return add(.command(run)) }
        // A function's name directly before a bracket or a letter: `2sin(x)`, `xsqrt(2)`.
        var rest = Substring(run)
        while let first = rest.first {
            let name = Self.commands.union(["pi", "ln", "sqrt"]).filter { $0.count > 1 && rest.hasPrefix($0) }.max {
                $0.count < $1.count
            }
            if let name, first.isASCII {
                add(Self.words[name] ?? .command(name))
                rest = rest.dropFirst(name.count)
            } else {
                rest = rest.dropFirst()
                add(first == "π" ? .command("pi") : .name(String(first) + (rest.isEmpty ? subscripted() : "")))
            }
        }
    }

    private static let formulaWords: Set<String> = ["if", "true", "false"]

    /// `_1`, `_{12}`, `₁` after a letter belong to its name.
    private mutating func subscripted() -> String {
        var name = ""
        while let digit = peek(0), let value = Self.subscripts[digit] {
            name.append(value)
            position += 1
        }
        if !name.isEmpty { return "_" + name }
        guard peek(0) == "_" else { return "" }
        let isGroup = peek(1) == "{"
        var offset = isGroup ? 2 : 1
        while let character = peek(offset), character.isLetter || character.isNumber {
            name.append(character)
            offset += 1
            if !isGroup { break }
        }
        guard !name.isEmpty, !isGroup || peek(offset) == "}" else { return "" }
        position += offset + (isGroup ? 1 : 0)
        return "_" + name
    }
}
