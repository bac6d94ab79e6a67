/// Numbers in Chinese characters or words: `三十五`, `二点五`, `三分之二`, `百分之20`, `二又三分之一`.
package enum ChineseNumeral {
    private static let digits: [Unicode.Scalar: Int] = [
        "0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9, "零": 0, "〇": 0, "一": 1, "二": 2,
        "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let powers: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
    private static let myriads: [Unicode.Scalar: Int] = ["万": 10000, "亿": 100_000_000]

    /// The number that `text` starts with, and how many scalars spell it.
    package static func read(_ text: ArraySlice<Unicode.Scalar>) -> (value: Rational, length: Int)? {
        var rest = text.prefix(40)
        guard var value = number(&rest) else { return nil }
        // 二又三分之一
        var fraction = rest
        if fraction.first == "又" {
            fraction.removeFirst()
            if let below = number(&fraction), let part = above(below, &fraction), let sum = value.adding(part) {
                (value, rest) = (sum, fraction)
            }
        } else if let quotient = above(value, &rest) {
            value = quotient
        }
        return (value, rest.startIndex - text.startIndex)
    }

    /// What follows `below` in `三分之二`, divided by it.
    private static func above(_ below: Rational, _ rest: inout ArraySlice<Unicode.Scalar>) -> Rational? {
        guard rest.starts(with: "分之".unicodeScalars) else { return nil }
        var after = rest.dropFirst(2).drop { $0 == " " }
        guard let above = number(&after), let quotient = above.divided(by: below) else { return nil }
        rest = after
        return quotient
    }

    private static func number(_ rest: inout ArraySlice<Unicode.Scalar>) -> Rational? {
        let start = rest.startIndex
        // Below ten thousand, below a myriad, and all of it so far.
        var (section, total) = (0, 0)
        var digit: Int?
        var length = 0
        while let scalar = rest.first, length < 20 {
            if let value = digits[scalar] {
                // 二〇二五 is written digit by digit.
                digit = (digit ?? 0) * 10 + value
            } else if let power = powers[scalar], (digit ?? 1) < 10 {
                section += (digit ?? 1) * power
                digit = nil
            } else if let myriad = myriads[scalar], rest.startIndex > start, total < 1_000_000_000 {
                let part = total + section + (digit ?? 0)
                guard part < 1_000_000_000 else { return nil }
                total = part * myriad
                (section, digit) = (0, nil)
            } else {
                break
            }
            rest.removeFirst()
            length += 1
        }
        guard length > 0, (digit ?? 0) < 1_000_000_000 else { return nil }
        let whole = Rational(total + section + (digit ?? 0))
        guard rest.first == "点" || rest.first == "." else { return whole }
        let decimals = rest.dropFirst().prefix(12).prefix { digits[$0] != nil }
        guard !decimals.isEmpty, let scale = Rational(10).power(-decimals.count),
            let part = Rational(decimals.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }).multiplied(by: scale)
        else { return whole }
        rest = rest.dropFirst(decimals.count + 1)
        return whole.adding(part)
    }
}
