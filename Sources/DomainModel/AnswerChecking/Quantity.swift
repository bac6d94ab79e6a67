/// A number with what stands beside it, as people write it: `12.5 km/h`, `$5`, `5 ft 10 in`, `x = 3`, `3万元`, `约 7`.
struct Quantity {
    /// A number and its unit; several for `5 ft 10 in`.
    struct Part {
        var value: Expression
        /// As typed; nil for a pure number.
        var unit: String?
    }

    var parts: [Part]
    /// The left side of `2 + 3 = 5`, which must hold.
    var working: Expression?

    /// - Throws: ``ReadingError`` for what cannot be read; `.notANumber` for what holds letters or several numbers.
    init(_ text: String) throws(ReadingError) {
        guard text.utf8.count <= Lexer.lengthLimit else { throw ReadingError(.tooLong) }
        let plain = Self.withoutMarkup(text)
        let sides = plain.split(separator: "=", omittingEmptySubsequences: false)
        let last = (sides.last.map(String.init) ?? plain).trimmed
        guard !last.isEmpty else { throw ReadingError(sides.count > 1 ? .unfinished : .empty) }
        if sides.count > 1 { working = try Self.working(sides.dropLast().map { $0.trimmed }) }
        var number = Spelling.withoutPreface(last)[...]
        while let mark = number.last, ".;,".contains(mark) { number.removeLast() }
        parts = try Self.parts(number.trimmed)
    }

    /// The parts together, in the last one's unit; nil when they do not measure the same.
    var total: Part? {
        guard parts.count > 1, let last = parts.last?.unit else { return parts.first }
        for target in MeasurementUnit.readings(last) {
            let values = parts.compactMap { part in
                MeasurementUnit.readings(part.unit ?? "").first { $0.isSameQuantity(as: target) }?
                    .convert(part.value, to: target)?.exact
            }
            guard values.count == parts.count else { continue }
            let sum = values.reduce(Rational.zero as Rational?) { $0?.adding($1) }
            return sum.map { Part(value: .number($0), unit: last) }
        }
        return nil
    }

    /// LaTeX's marks of units as people type them.
    private static func withoutMarkup(_ text: String) -> String {
        var plain = Spelling.narrow(text)
        for (mark, replacement) in [
            ("$$", " "), ("\\$", "$"), ("\\%", "%"), ("^{\\circ}", "°"), ("^\\circ", "°"), ("\\circ", "°"),
            ("\\,", " "), ("\\ ", " "),
            ("≈", "="), ("≒", "="), ("\\approx", "="),
        ] where plain.contains(mark) {
            plain = plain.replacing(mark, with: replacement)
        }
        for command in ["\\text", "\\mathrm", "\\textrm", "\\mbox"] {
            while let start = plain.firstRange(of: command + "{"),
                let end = plain[start.upperBound...].firstIndex(of: "}")
            {
                plain.replaceSubrange(start.lowerBound...end, with: " \(plain[start.upperBound..<end]) ")
            }
        }
        if plain.hasPrefix("$"), plain.hasSuffix("$"), plain.count > 2 { plain = String(plain.dropFirst().dropLast()) }
        return plain
    }

    /// What stands before the last equals sign: a name, or a calculation.
    private static func working(_ sides: [String]) throws(ReadingError) -> Expression? {
        guard let side = sides.last, !side.isEmpty,
            !side.allSatisfy({ $0.isLetter || $0.isWhitespace || "_'".contains($0) })
        else { return nil }
        guard let value = try? Parser.statement(side, style: .init(xMultiplies: true)),
            case .expression(let value) = value
        else {
            throw ReadingError(.notANumber)
        }
        // x₁ = 5 is the value of a name; 2x = 6 has still to be solved.
        if case .variable = value { return nil }
        guard value.isConstant else { throw ReadingError(.notANumber) }
        return value
    }

    private static func parts(_ text: String) throws(ReadingError) -> [Part] {
        if let compound = compound(text) { return compound }
        let percent = "百分之"
        if text.hasPrefix(percent) {
            return [Part(value: try number(text.dropFirst(percent.count).trimmed), unit: "%")]
        }
        // The sign belongs to the whole of `5/4 %`, not to its denominator.
        if text.hasSuffix("%"), !text.dropLast().contains(where: { "%+".contains($0) }),
            let value = try? number(text.dropLast().trimmed)
        {
            return [Part(value: value, unit: "%")]
        }
        // Without a sign that is a unit, most answers are done here.
        if !text.contains(where: { "$¥€£°".contains($0) }), let value = try? number(text) {
            if case .function(.percent, let inner) = value { return [Part(value: inner[0], unit: "%")] }
            return [Part(value: value)]
        }
        // $5, -$5, US$5
        if let place = text.firstIndex(where: { "$¥€£".contains($0) }) {
            let before = text[..<place].trimmed
            // `$17, 590.00`, as some sources write thousands.
            let number = text[text.index(after: place)...].replacing(/(\d), (\d{3})(?!\d)/) {
                "\($0.output.1),\($0.output.2)"
            }.trimmed
            if ["", "-", "+", "US", "us"].contains(before), !number.isEmpty {
                let sign = before == "-" ? "-" : ""
                var parts = try Self.parts(sign + number)
                if parts.count == 1, parts[0].unit == nil { parts[0].unit = String(text[place]) }
                return parts
            }
        }
        let characters = Array(text)
        for start in characters.indices.dropFirst() where characters.count <= 200 && isUnitStart(characters, start) {
            guard let number = try? number(String(characters[..<start])) else { continue }
            let ending = String(characters[start...])
            if !MeasurementUnit.readings(ending).isEmpty { return [Part(value: number, unit: ending)] }
            let (magnitude, rest) = magnitude(ending)
            let value = magnitude.flatMap { number.exact?.multiplied(by: $0) }.map(Expression.number) ?? number
            if rest.isEmpty { return [Part(value: value)] }
            if isUnitLike(rest) { return [Part(value: value, unit: rest)] }
        }
        return [Part(value: try number(text))]
    }

    /// `5 ft 10 in`, `1 小时 30 分`; nil unless there are two or more plain numbers, each with a unit.
    private static func compound(_ text: String) -> [Part]? {
        var parts: [Part] = []
        var rest = text[...]
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            rest = rest.dropFirst(digits.count)
            let unit = rest.prefix { !$0.isNumber }
            rest = rest.dropFirst(unit.count)
            var name = unit.trimmed
            for word in [",", "and", "又", "零"] where name.hasSuffix(word) && name != word && !rest.isEmpty {
                name = String(name.dropLast(word.count)).trimmed
            }
            guard parts.count < 4, let value = Rational(decimal: digits), !MeasurementUnit.readings(name).isEmpty else {
                return nil
            }
            parts.append(Part(value: .number(value), unit: name))
        }
        return parts.count > 1 ? parts : nil
    }

    private static func number(_ text: String) throws(ReadingError) -> Expression {
        guard case .expression(let value) = try Parser.statement(text, style: .init(xMultiplies: true)),
            value.isConstant
        else {
            throw ReadingError(.notANumber)
        }
        return value
    }

    private static func isUnitStart(_ characters: [Character], _ index: Int) -> Bool {
        let (before, here) = (characters[index - 1], characters[index])
        guard here.isLetter || "%$¥€£¢°℃℉‰/″".contains(here) else { return false }
        return !"\\*/+-^_".contains(before) && !(before.isLetter && before.isASCII && here.isLetter && here.isASCII)
    }

    /// Words that make a number larger, and what follows them.
    private static func magnitude(_ text: String) -> (Rational?, String) {
        for (word, size) in magnitudes where text.lowercased().hasPrefix(word) {
            return (Rational(size), text.dropFirst(word.count).trimmed)
        }
        return (nil, text.trimmed)
    }

    private static let magnitudes: [(String, Int)] = [
        ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000), ("dozen", 12),
        ("万亿", 1_000_000_000_000),
        ("百万", 1_000_000), ("千万", 10_000_000), ("百", 100), ("千", 1000), ("万", 10000), ("亿", 100_000_000),
    ]

    /// Whether it can be the name of what is counted: `apples`, `个`, `girls in the group`.
    private static func isUnitLike(_ text: String) -> Bool {
        guard text.allSatisfy({ $0.isLetter || $0.isWhitespace || "-./'".contains($0) }) else { return false }
        let words = text.lowercased().split { !$0.isLetter }
        guard let first = words.first, words.count <= 6 else { return false }
        let joins: Set<Substring> = [
            "or", "and", "to", "not", "than", "times", "plus", "minus", "over", "或", "和", "与", "到",
        ]
        return joins.isDisjoint(with: words) && (first.count > 2 || first.contains { !$0.isASCII })
            && !"或和与到加减乘除".contains { first.contains($0) }
    }
}
