import DomainModel

/// Cuts a cleaned text in lower case into words and numbers; it knows numbers in digits, English words and Chinese characters.
///
/// Not numbers are: `one` and `一` by themselves, which mostly mean *a*; ordinals (`third day`, `2nd`, `第三`); days of the
/// week, dates, months and school classes (`3月`, `grade 4`, `三（2）班`); and words such as `三角形` and `千克`.
struct NumberScanner {
    enum Piece {
        case word(String)
        case number(TextNumber)
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0
    /// Whether the last number was `twice` or its like, which is read as `2 times`.
    private var saysTimes = false

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// Nil at the end.
    mutating func next() -> Piece? {
        if saysTimes {
            saysTimes = false
            return .word("times")
        }
        while position < scalars.count {
            if let number = digits() ?? chinese() ?? english() { return .number(number) }
            if let word = word() { return .word(word) }
        }
        return nil
    }

    // MARK: Words

    private static let kept = Set(".,?:$%+-*/=()".unicodeScalars)

    /// A run of Latin letters without its ending, or one character of another script; nil for what is left out.
    private mutating func word() -> String? {
        let scalar = scalars[position]
        if scalar.isDigit {
            // What `digits` left: an ordinal.
            let run = run { $0.isDigit }
            position += run.count
            return "ordinal"
        }
        if Character(scalar) == Names.start {
            position += 1
            let name = run { Character($0) != Names.end }
            position += name.unicodeScalars.count + 1
            skipPossessive()
            return String(Names.prefix) + name
        }
        let letters = run(\.isLatin)
        if letters.isEmpty {
            position += 1
            if "¥€£".unicodeScalars.contains(scalar) { return "$" }
            if scalar == "。" { return "." }
            if scalar == ";" { return "," }
            return scalar.properties.isAlphabetic || Self.kept.contains(scalar) ? String(scalar) : nil
        }
        position += letters.count
        skipPossessive()
        return Self.stem(letters)
    }

    /// The cat's, the cats'
    private mutating func skipPossessive() {
        guard peek == "'" || peek == "’" else { return }
        position += 1
        if peek == "s", !scalars[safe: position + 1].isLatin { position += 1 }
    }

    /// `costs`, `costed` and `cost` are one word, as are `bake` and `baked`; what would be shorter than four letters stays whole.
    static func stem(_ word: String) -> String {
        guard word.allSatisfy(\.isASCII), word != "times" else { return word }
        var stem = Substring(word)
        for ending in ["ing", "ed", "s"] where stem.hasSuffix(ending) && !stem.hasSuffix("ss") {
            if stem.count - ending.count >= 4 { stem = stem.dropLast(ending.count) }
            break
        }
        if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
        return String(stem)
    }

    // MARK: Digits

    private mutating func digits() -> TextNumber? {
        let start = position
        let isNegative = peek == "-" && scalars[safe: position + 1].isDigit && !isJoined(before: position)
        if isNegative { position += 1 }
        let startsWithPoint = peek == "." && scalars[safe: position + 1].isDigit && !isJoined(before: position)
        guard peek.isDigit || startsWithPoint, start == 0 || scalars[start - 1] != "第", var value = decimal() else {
            position = start
            return nil
        }
        // 2nd, 3rd, 21st, 4th
        let isOrdinal = latin(after: position).map { ["st", "nd", "rd", "th"].contains($0) } == true
        if isOrdinal || isLabel(from: start, to: position) {
            position = start
            return nil
        }
        if let fraction = fraction(below: value) {
            value = fraction
        } else if value.isInteger, peek == " ", scalars[safe: position + 1].isDigit {
            let end = position
            position += 1
            if let above = decimal(), let part = fraction(below: above), let sum = value.adding(part) {
                value = sum
            } else {
                position = end
            }
        }
        return qualified(isNegative ? value.negated : value)
    }

    /// Whether the digits there only name something: a month, a day of it, a school class.
    private func isLabel(from start: Int, to end: Int) -> Bool {
        ["月", "号", "年级", ")班"].contains { isAhead($0, at: end) } || latin(before: start) == "grade"
            || start > 0 && scalars[start - 1] == "月" && isAhead("日", at: end)
    }

    /// `12`, `1,200`, `3.5`, `.5`, `3万`.
    private mutating func decimal() -> Rational? {
        let start = position
        var text = ""
        while let scalar = peek {
            if scalar.isDigit {
                text.unicodeScalars.append(scalar)
            } else if scalar == ",", !text.isEmpty, text.count <= 3 || text.count % 3 == 0, !text.contains("."),
                (1...3).allSatisfy({ scalars[safe: position + $0].isDigit }), !scalars[safe: position + 4].isDigit
            {
                // 1,200 but not 1,2
            } else if scalar == ".", !text.contains("."), scalars[safe: position + 1].isDigit {
                text += "."
            } else {
                break
            }
            position += 1
        }
        guard let value = Rational(decimal: text) else {
            position = start
            return nil
        }
        let myriad: [Unicode.Scalar: Int] = ["万": 10_000, "亿": 100_000_000]
        guard let size = peek.flatMap({ myriad[$0] }) else { return value }
        position += 1
        return value.multiplied(by: Rational(size))
    }

    /// `/4` behind a 3.
    private mutating func fraction(below above: Rational) -> Rational? {
        let end = position
        guard above.isInteger, peek == "/" || peek == "⁄", scalars[safe: position + 1].isDigit else { return nil }
        position += 1
        if let below = decimal(), below.isInteger, let quotient = above.divided(by: below) { return quotient }
        position = end
        return nil
    }

    // MARK: Chinese

    private static let numerals = Set("零〇一二两三四五六七八九十百千万亿半".unicodeScalars)

    /// What follows a numeral that is none.
    private static let compounds: [String: Set<Unicode.Scalar>] = [
        "千": ["克", "米", "瓦"], "三": ["角", "轮", "明"], "四": ["边", "周"], "五": ["角"], "百": ["货", "合"],
        "零": ["件", "食", "花", "钱", "售"],
        "两": ["人", "者", "地", "车", "数", "种", "队", "班", "边", "侧", "端", "旁", "村", "城", "船", "家", "组"], "万": ["一"],
        "十": ["分"], "六": ["边"], "半": ["径", "圆"],
    ]

    private mutating func chinese() -> TextNumber? {
        guard let first = peek, Self.numerals.contains(first) else { return nil }
        let run = run { Self.numerals.contains($0) }
        let before = position > 0 ? scalars[position - 1] : " "
        let after = scalars[safe: position + run.count]
        guard !"第周期几".unicodeScalars.contains(before) else { return nil }
        if after == "月" || isAhead("年级", at: position + run.count) || (before == "月" && after == "日") { return nil }
        // 三(2)班
        if after == "(", scalars[(position + run.count + 1)...].drop(while: \.isDigit).starts(with: ")班".unicodeScalars)
        {
            return nil
        }
        // Of what was spoken of before: 两个数
        if run == "两", ["个数", "个人"].contains(where: { isAhead($0, at: position + 1) }) { return nil }
        if run.count == 1, let after, Self.compounds[run]?.contains(after) == true { return nil }
        if run == "一半" || run == "半" {
            position += run.count
            return TextNumber(value: .half)
        }
        let isPart = isAhead("分之", at: position + run.count)
        guard run != "一" || isPart, let (value, length) = ChineseNumeral.read(scalars[position...]) else { return nil }
        let isPercent = run.hasSuffix("百") && isPart
        position += length
        if isPercent { return TextNumber(value: value, kind: .percent) }
        return qualified(value, isWord: true)
    }

    // MARK: English

    private static let units = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19,
    ]
    private static let tens = [
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let parts = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "quarter": 4, "quarters": 4,
        "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
    ]
    private static let multiples = ["twice": 2, "double": 2, "thrice": 3, "triple": 3]

    private mutating func english() -> TextNumber? {
        guard !isJoined(before: position), let word = latin(after: position) else { return nil }
        // Of what was spoken of before: the two
        if word == "two", ["the", "these", "those"].contains(latin(before: position)) { return nil }
        if let times = Self.multiples[word] {
            position += word.count
            saysTimes = true
            return TextNumber(value: Rational(times))
        }
        let start = position
        guard let value = part() ?? cardinal() else {
            position = start
            return nil
        }
        return qualified(value)
    }

    /// `half`, `a third of`, `three quarters of`.
    private mutating func part() -> Rational? {
        let start = position
        var above = 1
        var word = takeWord()
        let isCounted = word.map { ["a", "one"].contains($0) || Self.units[$0] != nil } ?? false
        if isCounted {
            above = word.flatMap { Self.units[$0] } ?? 1
            word = takeWord()
        }
        guard let below = word.flatMap({ Self.parts[$0] }), word == "half" || isCounted,
            word == "half" || ["of", "as"].contains(latin(after: position + 1)),
            let value = Rational(Int128(above), over: Int128(below))
        else {
            position = start
            return nil
        }
        return value
    }

    /// `two hundred and five`, `twenty-one`, `a hundred`, `a dozen`, `two and a half`.
    private mutating func cardinal() -> Rational? {
        var total = 0
        var section = 0
        var count = 0
        var end = position
        while count < 12, let word = takeWord() {
            if let unit = Self.units[word] ?? (section >= 20 && word == "one" ? 1 : nil), section % 10 == 0 {
                section += unit
            } else if let ten = Self.tens[word], section % 100 == 0 {
                section += ten
            } else if word == "hundred" {
                section = max(section, 1) * 100
            } else if word == "thousand" {
                total += max(section, 1) * 1000
                section = 0
            } else if word == "dozen" {
                section = max(section, 1) * 12
            } else if count == 0, ["a", "one"].contains(word),
                ["hundred", "thousand", "dozen"].contains(latin(after: position + 1))
            {
                continue
            } else if word == "and", total + section > 0, section % 100 == 0 {
                continue
            } else {
                break
            }
            count += 1
            end = position
        }
        position = end
        return count > 0 ? Rational(total + section) : nil
    }

    // MARK: Both

    /// What may follow any number: `and a half`, `dozen`, `hundred`, a sign of percent, 折.
    private mutating func qualified(_ value: Rational, isWord: Bool = false) -> TextNumber {
        var value = value
        for (ending, factor) in [(" dozen", 12), (" hundred", 100), (" thousand", 1000), (" million", 1_000_000)]
        where isAhead(ending, at: position) && !scalars[safe: position + ending.count].isLatin {
            if let product = value.multiplied(by: Rational(factor)) { value = product }
            position += ending.count
        }
        if isAhead(" and a half", at: position), let sum = value.adding(.half) {
            value = sum
            position += 11
        }
        for sign in ["%", " %", " percent", " per cent"] where isAhead(sign, at: position) {
            guard let share = value.divided(by: Rational(100)) else { break }
            position += sign.count
            return TextNumber(value: share, kind: .percent)
        }
        // 八折 and 8.5折 are tenths, 八五折 and 85折 hundredths.
        if peek == "折" || (peek == " " && scalars[safe: position + 1] == "折"), value.isNegative == false,
            let rate = value.divided(by: Rational(value < Rational(10) ? 10 : 100)), value < Rational(100)
        {
            position += peek == "折" ? 1 : 2
            return TextNumber(value: rate, kind: .discount)
        }
        return TextNumber(value: value)
    }

    // MARK: Looking around

    private var peek: Unicode.Scalar? { scalars[safe: position] }

    private func run(_ belongs: (Unicode.Scalar) -> Bool) -> String {
        String(String.UnicodeScalarView(scalars[position...].prefix(while: belongs)))
    }

    /// The Latin word that begins at `index`, after spaces or a hyphen.
    private func latin(after index: Int) -> String? {
        guard scalars[safe: index].isLatin else { return nil }
        return String(String.UnicodeScalarView(scalars[index...].prefix { $0.isLatin }))
    }

    /// The Latin word that ends in front of the space before `index`.
    private func latin(before index: Int) -> String? {
        guard index > 0, scalars[index - 1] == " " else { return nil }
        let word = scalars[..<(index - 1)].reversed().prefix { $0.isLatin }
        return String(String.UnicodeScalarView(word.reversed()))
    }

    /// Takes the next Latin word, with the space or hyphen before it.
    private mutating func takeWord() -> String? {
        var start = position
        if start < scalars.count, scalars[start] == " " || scalars[start] == "-" { start += 1 }
        guard let word = latin(after: start) else { return nil }
        position = start + word.count
        return word
    }

    private func isAhead(_ text: String, at index: Int) -> Bool {
        index <= scalars.count && scalars[index...].starts(with: text.unicodeScalars)
    }

    /// Whether a letter or digit stands directly before `index`.
    private func isJoined(before index: Int) -> Bool {
        index > 0 && (scalars[index - 1].isLatin || scalars[index - 1].isDigit)
    }
}

extension [Unicode.Scalar] {
    fileprivate subscript(safe index: Int) -> Unicode.Scalar? { indices.contains(index) ? self[index] : nil }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isLatin: Bool { ("a"..."z").contains(self) || (value < 0x250 && properties.isAlphabetic) }
}

extension Unicode.Scalar? {
    fileprivate var isDigit: Bool { self?.isDigit ?? false }
    fileprivate var isLatin: Bool { self?.isLatin ?? false }
}
