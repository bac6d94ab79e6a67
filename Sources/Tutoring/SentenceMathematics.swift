/// The numbers and formulas in a sentence, typeset (`$…$`) or typed in the text.
struct SentenceMathematics {
    struct Number {
        /// As it could be typed for an answer: with the word after it where that may be a unit, and without.
        var spellings: [String]
        var before: Substring
        /// Whether it is spelt in words, which are also used otherwise (“one of the sides”, “两边”).
        var isWord = false
    }

    /// Numbers that stand by themselves: neither coefficients (`2x`) nor exponents, indices or parts of a fraction.
    private(set) var numbers: [Number] = []
    /// Formulas as TeX or plain text.
    private(set) var formulas: [String] = []
    /// Whether nothing but mathematics is said.
    private(set) var isBare = false
    /// Every number, also one that is only a part of something.
    private(set) var digits: Set<String> = []

    init(_ sentence: String) {
        let text = Self.withPlainFractions(Self.folded(sentence))
        numbers = Self.numbers(in: text)
        digits = Set(text.split { !($0.isASCII && $0.isNumber || $0 == ".") }.map { $0.trimmed { $0 == "." } })
        numbers += NumberWords.all(in: text).map { Number(spellings: [$0.value], before: $0.before, isWord: true) }
        var prose = ""
        for (number, piece) in Self.pieces(text).enumerated() {
            if number % 2 == 0 { prose += piece + " \n " } else { formulas += Self.parts(ofTeX: piece) }
        }
        formulas += Self.typedFormulas(in: prose)
        isBare = !prose.contains(where: \.isLetter)
    }

    /// Half-width, with one kind of minus sign, without emphasis.
    static func folded(_ text: String) -> String {
        var folded = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E: folded.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value - 0xFEE0)))
            case 0x2212, 0x2013: folded.append("-")
            case 0x3000, 0xA0: folded.append(" ")
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded.replacing("**", with: "").replacing("`", with: "").replacing("\\boxed", with: "")
            .replacing("\\cdot", with: "·").replacing("\\times", with: "×")
            .replacing("\\(", with: "$").replacing("\\)", with: "$").replacing("\\[", with: "$$")
            .replacing("\\]", with: "$$")
    }

    /// The text outside formulas at even places, the formulas at odd ones.
    private static func pieces(_ text: String) -> [String] {
        text.replacing("$$", with: "$").split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    }

    /// A formula in TeX with its lines, sides of a comma and words taken apart.
    private static func parts(ofTeX formula: String) -> [String] {
        var text = formula.trimmedOfSpace
        if text.first == "{", text.last == "}" { text = String(text.dropFirst().dropLast()) }
        for mark in ["\\left", "\\right", "\\displaystyle"] { text = text.replacing(mark, with: "") }
        for mark in [
            "\\\\", "\\quad", "\\qquad", "&&", "\\implies", "\\Rightarrow", "\\Longrightarrow", "\\text", "\\;",
        ] {
            text = text.replacing(mark, with: "\n")
        }
        for mark in ["begin", "end"] {
            for environment in ["aligned", "align", "align*", "cases", "gather"] {
                text = text.replacing("\\\(mark){\(environment)}", with: "\n")
            }
        }
        let lines = text.replacing("&", with: "").split(separator: "\n").map(String.init)
        return lines.flatMap { line in [line] + commaParts(line) }.map(\.trimmedOfSpace).filter { !$0.isEmpty }
    }

    /// Fractions of two numbers, `\frac{3}{4}` or `\frac34`, as `3/4`.
    private static func withPlainFractions(_ text: String) -> String {
        var result = ""
        var rest = text.replacing("\\dfrac", with: "\\frac").replacing("\\tfrac", with: "\\frac")[...]
        while let mark = rest.firstRange(of: "\\frac") {
            result += rest[..<mark.lowerBound]
            rest = rest[mark.upperBound...]
            guard let (above, middle) = argument(rest), let (below, end) = argument(rest[middle...]) else {
                result += "\\frac"
                continue
            }
            result += "\(above)/\(below)"
            rest = rest[end...]
        }
        return result + rest
    }

    /// A number in braces, or one digit, at the start of `text`.
    private static func argument(_ text: Substring) -> (Substring, String.Index)? {
        let text = text.drop { $0 == " " }
        guard text.first == "{" else {
            guard let digit = text.first, digit.isASCII, digit.isNumber else { return nil }
            return (text.prefix(1), text.index(after: text.startIndex))
        }
        let number = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard !number.isEmpty, text[number.endIndex...].first == "}" else { return nil }
        return (number, text.index(after: number.endIndex))
    }

    private static func commaParts(_ line: String) -> [String] {
        var parts = [""]
        var depth = 0
        for character in line {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if depth == 0, ",;".contains(character) {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
        }
        return parts.count > 1 ? parts : []
    }

    // MARK: Typed in the text

    private static func typedFormulas(in prose: String) -> [String] {
        var runs: [[Substring]] = [[]]
        for word in prose.split(whereSeparator: { $0 == " " || !$0.isMathematical }) {
            // A word that a Chinese character or a line break parts from the one before begins a new run.
            let isJoined = runs.last?.last.map { prose[$0.endIndex..<word.startIndex].allSatisfy { $0 == " " } } ?? true
            if !isJoined || !word.mayBeFormula { runs.append([]) }
            if word.mayBeFormula { runs[runs.count - 1].append(word) }
        }
        return runs.flatMap { run -> [String] in
            // “a” may be an article.
            let starts = run.first.map { $0 == "a" || $0 == "A" || $0 == "I" } == true ? [0, 1] : [0]
            return starts.map { run.dropFirst($0).joined(separator: " ") }
        }
        .map { $0.trimmed { ",.;:!?".contains($0) || $0 == " " } }
        .filter { $0.contains { $0.isNumber || "+-*/^=<>≤≥".contains($0) } }
    }

    // MARK: Numbers

    private static func numbers(in text: String) -> [Number] {
        var found: [Number] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            let end = numberEnd(text, start)
            rest = text[end...]
            let before = text[..<start]
            if let number = number(text, start, end, before) { found.append(number) }
            // The lower part of a fraction is no number by itself.
            if rest.first == "/" { rest = rest.dropFirst().drop { $0.isASCII && $0.isNumber } }
        }
        return found
    }

    private static func numberEnd(_ text: String, _ start: String.Index) -> String.Index {
        var end = text[start...].prefix { $0.isASCII && $0.isNumber }.endIndex
        while end < text.endIndex, text[end] == "." || text[end] == "," {
            let digits = text[text.index(after: end)...].prefix { $0.isASCII && $0.isNumber }
            // 1,234 and 1.5, but neither “1, 2” nor the end of a sentence.
            guard text[end] == "." ? !digits.isEmpty : digits.count == 3 else { break }
            end = digits.endIndex
        }
        return end
    }

    private static func number(
        _ text: String, _ start: String.Index, _ end: String.Index, _ before: Substring
    ) -> Number? {
        let near = before.trimmedEnd { $0 == " " }
        if let previous = before.last, previous.isASCII && previous.isLetter || "_^/.\\".contains(previous) {
            return nil
        }
        if before.hasSuffix("{") {
            let opener = before.dropLast()
            if opener.hasSuffix("frac") || opener.last.map({ "^_}".contains($0) }) == true { return nil }
        }
        if isOrdinal(near, text[end...]) { return nil }
        var value = text[start..<end].filter { $0 != "," }
        var after = text[end...]
        if after.first == "/" {
            let below = after.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if !below.isEmpty {
                value += "/" + below
                after = after[below.endIndex...]
            }
        }
        if after.hasPrefix("%") || after.hasPrefix("\\%") {
            value += "%"
            after = after.drop { $0 == "\\" || $0 == "%" }
        }
        // A minus sign that subtracts belongs to no number.
        var context = near
        if near.last == "-" {
            let left = near.dropLast().trimmedEnd { $0 == " " }
            if left.last.map({ $0.isASCII && ($0.isLetter || $0.isNumber) || ")}".contains($0) }) != true {
                value = "-" + value
                context = left
            }
        }
        let next = after.drop { $0 == " " || $0 == "$" }.prefix { $0.isLetter || "/²³°℃".contains($0) }
        let withUnit = [
            value + " " + next.prefix(while: \.isASCII), value + " " + next.prefix(3), value + " " + next.prefix(1),
        ]
        // `2x` is no 2.
        let isCoefficient = after.first.map { $0.isASCII && $0.isLetter || "(\\^".contains($0) } == true
        return Number(spellings: (isCoefficient ? [] : [value]) + (next.isEmpty ? [] : withUnit), before: context)
    }

    /// `Step 2`, `第 2 步`, `2.` at the beginning of a line.
    private static func isOrdinal(_ before: Substring, _ after: Substring) -> Bool {
        if before.last == "第" { return true }
        if before.isEmpty || before.last?.isNewline == true, let mark = after.first, ".)、".contains(mark) {
            return after.dropFirst().first.map { $0 == " " } ?? true
        }
        let word = before.reversed().prefix(while: \.isLetter).reversed()
        return [
            "step", "steps", "example", "hint", "figure", "section", "part", "lesson", "unit", "例", "图", "提示", "步骤",
        ].contains(String(word).lowercased())
    }
}

extension Character {
    fileprivate var isMathematical: Bool {
        isASCII && (isLetter || isNumber || "+-*/^=<>()[]{}.,%|_\\".contains(self)) || "·×÷≤≥≠≈±√π°²³".contains(self)
    }
}

extension Substring {
    /// Whether a word can be part of a formula typed in a text: no run of letters in it is a word of the language.
    fileprivate var mayBeFormula: Bool {
        let runs = split { !($0.isASCII && $0.isLetter) }
        let hasMathematics = contains { $0.isNumber || "+*/^=<>()".contains($0) }
        return runs.allSatisfy { run in
            run.count == 1
                || ["sin", "cos", "tan", "log", "ln", "sqrt", "pi", "exp", "frac", "dfrac", "sigma"].contains(run)
                || hasMathematics && run.count == 2
        }
    }

    func trimmedEnd(_ isDropped: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, isDropped(last) { text.removeLast() }
        return text
    }
}

extension StringProtocol {
    func trimmed(_ isDropped: (Character) -> Bool) -> String {
        String(Substring(self).drop(while: isDropped).trimmedEnd(isDropped))
    }

    var trimmedOfSpace: String { trimmed(\.isWhitespace) }
}
