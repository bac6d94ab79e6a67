extension PersonalData {
    /// Phone numbers, numbers of identity cards and bank cards, addresses of IPv4.
    func numbers() -> [Finding] {
        var found: [Finding] = []
        var index = 0
        while index < text.count {
            guard text.folded[index].isDigit else {
                index += 1
                continue
            }
            // Digits at the end of a word are part of a name of something: `x13`, `sha256`.
            guard !text[index - 1].isASCIILetter, !has(index - 1, "_") else {
                index = end(from: index, \.isDigit)
                continue
            }
            let groups = groups(from: index)
            found += findings(in: groups)
            index = groups.last?.upperBound ?? index + 1
        }
        return found
    }

    /// Digits in groups, a little apart: `138 1234 5678`, `(415) 555-2671`, `192.168.1.20`.
    private func groups(from index: Int) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var next = index
        while groups.count < 64 {
            let end = end(from: next, \.isDigit)
            guard end > next else { break }
            groups.append(next..<end)
            let gap = self.end(from: end) { Self.separators.contains($0) }
            guard gap > end, gap - end <= 3, text[gap].isDigit else { break }
            next = gap
        }
        return groups
    }

    private func findings(in groups: [Range<Int>]) -> [Finding] {
        var found: [Finding] = []
        var first = 0
        while first < groups.count {
            let last = (first..<min(groups.count, first + 8)).reversed().first { last in
                guard let finding = finding(groups[first...last]) else { return false }
                found.append(finding)
                return true
            }
            first = (last ?? first) + 1
        }
        return found
    }

    private static let separators = set(" -.()")

    /// What the groups of digits are, taken together.
    private func finding(_ groups: ArraySlice<Range<Int>>) -> Finding? {
        guard let first = groups.first, let last = groups.last else { return nil }
        let number = Number(
            digits: groups.flatMap { text.folded[$0].map { Int($0) - 0x30 } }, shape: groups.map(\.count),
            separators: zip(groups, groups.dropFirst()).map { text.text($0.upperBound..<$1.lowerBound) })
        func made(_ kind: Placeholder.Kind, _ range: Range<Int>? = nil, _ identity: String? = nil) -> Finding {
            Finding(kind: kind, range: range ?? first.lowerBound..<last.upperBound, identity: identity ?? number.text)
        }
        guard number.digits.count >= 4, !isFraction(first.lowerBound, last.upperBound) else { return nil }
        if number.isIPv4(hasLabel: false), !follows(first.lowerBound, Self.notAddresses) { return made(.address) }
        if number.isSSN { return made(.id) }
        if number.digits.count == 17, has(last.upperBound, "x"), !text[last.upperBound + 1].isWord,
            number.isResident(10)
        {
            return made(.id, first.lowerBound..<last.upperBound + 1, number.text + "x")
        }
        guard !text[last.upperBound].isASCIILetter else { return nil }
        let hasOperator = isOperand(first.lowerBound, last.upperBound)
        if !hasOperator, number.isResident(nil) { return made(.id) }
        if !hasOperator, number.isCard { return made(.card) }
        var start = first.lowerBound
        if has(start - 1, "+") { start -= 1 }
        let hasPlus = start < first.lowerBound && isPrefix(start)
        if has(start - 1, "(") { start -= 1 }
        let isPhone = hasPlus ? number.isInternational : !hasOperator && number.isPhone
        guard isPhone else { return nil }
        return made(
            .phone, (hasPlus || has(start, "(") ? start : first.lowerBound)..<last.upperBound, number.subscriber)
    }

    private static let notAddresses = words("section|chapter|version|figure|table|v|§|节|章|版本|图|表")

    /// Whether the number is part of a decimal such as 3.14159.
    private func isFraction(_ start: Int, _ end: Int) -> Bool {
        has(start - 1, ".") && text[start - 2].isDigit || has(start - 1, ",") && text[start - 2].isDigit
            || has(end, ".") && text[end + 1].isDigit
            || has(end, ",") && text[end + 1].isDigit && text[end + 4].isDigit == false
                && text[end + 3].isDigit
    }

    /// Whether the number stands beside an operator with another operand: `13800000000 × 2`.
    private func isOperand(_ start: Int, _ end: Int) -> Bool {
        func isTerm(_ index: Int, _ step: Int) -> Bool {
            var index = index
            while has(index, " ") { index += step }
            return text[index].isDigit || has(index, "(") || has(index, ")") || has(index, "\\")
                || text[index].isAlphabetic && !text[index + step].isWord && !text[index + step].isHan
        }
        var after = end
        while has(after, " ") { after += 1 }
        if has(after, oneOf: Self.operators), isTerm(after + 1, 1) { return true }
        var before = start - 1
        while has(before, " ") { before -= 1 }
        return has(before, oneOf: Self.operators) && isTerm(before - 1, -1)
    }

    private static let operators = set("=+*×÷^·")

    /// Whether the plus at `index` begins a number rather than adding it to another.
    private func isPrefix(_ index: Int) -> Bool {
        var before = index - 1
        while has(before, " ") { before -= 1 }
        if text[before].isDigit || has(before, ")") { return false }
        return !text[before].isAlphabetic || text[before - 1].isWord
    }

    /// Whether one of the words stands right before `index`.
    func follows(_ index: Int, _ words: [[UInt32]]) -> Bool {
        var end = index
        while has(end - 1, " ") { end -= 1 }
        return words.contains { has(end - $0.count, $0) && end >= $0.count }
    }
}

/// Digits in groups, and what they may be.
struct Number {
    var digits: [Int]
    /// Digits in each group.
    var shape: [Int]
    /// What stands between the groups.
    var separators: [String]

    var text: String { digits.map(String.init).joined() }

    private func digits(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }

    private func isSeparated(_ allowed: Set<String>) -> Bool { separators.allSatisfy(allowed.contains) }

    private static let plain: Set<String> = [" ", "-"]

    // MARK: Identity

    /// The number of a Chinese identity card: a region, a date of birth, and (of 18 digits) a check digit by ISO 7064
    /// (GB 11643-1999). The older ones have 15 digits.
    ///
    /// - Parameter check: the last digit when it is an X, as 10.
    func isResident(_ check: Int?) -> Bool {
        let count = digits.count + (check == nil ? 0 : 1)
        guard count == 18 || count == 15, shape.count <= 4, isSeparated(Self.plain) else { return false }
        guard [1, 2, 3, 4, 5, 6, 8].contains(digits[0]), digits[1] <= 7, digits[0...1] != [1, 0] else { return false }
        if count == 15 { return shape.count == 1 && Self.isDate(1900 + digits(6..<8), digits(8..<10), digits(10..<12)) }
        guard Self.isDate(digits(6..<10), digits(10..<12), digits(12..<14)) else { return false }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        let rest = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
        return (12 - rest) % 11 == check ?? digits[17]
    }

    private static func isDate(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1900...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
    }

    /// A social security number of the United States, with its dashes.
    var isSSN: Bool {
        shape == [3, 2, 4] && separators == ["-", "-"] && ![0, 666].contains(digits(0..<3)) && digits[0] != 9
            && digits(3..<5) != 0 && digits(5..<9) != 0
    }

    // MARK: Cards

    /// The number of a bank card: a known issuer, and Luhn's check digit (ISO/IEC 7812).
    var isCard: Bool {
        guard (13...19).contains(digits.count), isSeparated(Self.plain) else { return false }
        let isGrouped =
            shape.count == 1 || shape == [4, 6, 5]
            || shape.dropLast().allSatisfy { $0 == 4 } && shape.count >= 4 && shape[shape.count - 1] <= 7
        let issuer = digits(0..<2)
        let isKnown =
            switch digits.count {
            case 15: issuer == 34 || issuer == 37
            case 13: digits[0] == 4
            default:
                [4, 5, 6].contains(digits[0]) || (22...27).contains(issuer) || issuer == 35 || issuer == 81
                    || issuer == 95
            }
        guard isGrouped, isKnown else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let double = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
            return sum + (double > 9 ? double - 9 : double)
        }
        return sum % 10 == 0
    }

    // MARK: Network

    /// An address of IPv4 that may be a person's; not that of the machine itself. Small numbers are rather sections.
    func isIPv4(hasLabel: Bool) -> Bool {
        guard shape.count == 4, separators == [".", ".", "."], shape.allSatisfy({ $0 <= 3 }) else { return false }
        var octets: [Int] = []
        var index = 0
        for count in shape {
            octets.append(digits(index..<index + count))
            index += count
        }
        return octets.allSatisfy { $0 <= 255 } && octets != [127, 0, 0, 1] && octets[0] > 0
            && octets.contains { $0 >= (hasLabel ? 1 : 10) }
    }

    // MARK: Phones

    /// The digits that are the same with and without a country's prefix.
    var subscriber: String { digits.suffix(10).map(String.init).joined() }

    /// After a plus.
    var isInternational: Bool { (8...15).contains(digits.count) && digits[0] != 0 && shape.count <= 7 }

    var isPhone: Bool { isChineseMobile || isTrunk || isAmerican || isDialledAbroad }

    /// Of mainland China: eleven digits from 13 on, with or without 86.
    private var isChineseMobile: Bool {
        var (digits, shape, separators) = (digits[...], shape, separators)
        if digits.count == 13, digits.starts(with: [8, 6]) {
            digits = digits.dropFirst(2)
            if shape[0] == 2 {
                shape.removeFirst()
                separators.removeFirst()
            } else {
                shape[0] -= 2
            }
        }
        guard digits.count == 11, digits.first == 1, digits.dropFirst().first.map({ $0 >= 3 }) == true else {
            return false
        }
        let isGrouped = [[11], [3, 4, 4], [3, 8], [4, 3, 4], [5, 6], [7, 4], [3, 3, 5], [3, 4, 2, 2]].contains(shape)
        return isGrouped && separators.allSatisfy { [" ", "-", ".", " - "].contains($0) }
    }

    /// With the 0 of an area code: 010-88886666, 020 7946 0018, 07700 900123.
    private var isTrunk: Bool {
        guard (9...12).contains(digits.count), digits[0] == 0, digits[1] != 0, digits.contains(where: { $0 > 1 }) else {
            return false
        }
        if shape.count == 1 { return zip(digits, digits.dropFirst()).contains { $1 != $0 + 1 } }
        if shape.allSatisfy({ $0 == 2 }) { return shape.count == 5 }
        return (3...5).contains(shape[0]) && shape.count <= 4 && shape.allSatisfy { $0 >= 2 }
            && isSeparated([" ", "-", ")", ") ", " - "])
    }

    /// Of North America, with separators: (415) 555-2671, 415.555.2671, 1-415-555-2671.
    private var isAmerican: Bool {
        let isLong = shape == [1, 3, 3, 4] && digits[0] == 1
        guard isLong || shape == [3, 3, 4] else { return false }
        let local = digits.suffix(10)
        let (area, exchange) = (local[local.startIndex], local[local.startIndex + 3])
        return area >= 2 && exchange >= 2 && isSeparated([" ", "-", ".", ")", ") ", " (", " - "])
    }

    /// With the 00 that many countries dial before a country's code.
    private var isDialledAbroad: Bool {
        (10...17).contains(digits.count) && digits.starts(with: [0, 0]) && digits[2] != 0 && shape[0] != 3
            && digits.contains { $0 > 1 } && isSeparated([" ", "-", ")", ") ", " ("])
    }
}
