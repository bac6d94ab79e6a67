extension PersonalData {
    /// What a word before it says is personal: `微信：alice_w99`, `QQ 12345678`, `my SSN is 123456789`, `tel. 555 0199`.
    func labelled() -> [Finding] {
        let (labels, first) = (Self.labels, Self.firstOfLabels)
        var found: [Finding] = []
        var index = 0
        while index < text.count {
            let code = text.folded[index]
            guard first.mayContain(code), !(code.isASCIILetter && text[index - 1].isASCIILetter),
                let labels = labels[code]
            else {
                index += 1
                continue
            }
            let label = labels.first { label in
                has(index, label.word)
                    && (label.word[0].isHan || !text[index - 1].isAlphabetic)
                    && (!label.word[label.word.count - 1].isAlphabetic || !text[index + label.word.count].isAlphabetic)
            }
            guard let label else {
                index += 1
                continue
            }
            if let finding = value(of: label, at: index) {
                found.append(finding)
                index = finding.range.upperBound
            } else {
                index += label.word.count
            }
        }
        return found
    }

    private struct Label {
        var word: [UInt32]
        var kind: Placeholder.Kind
        /// Letters alone that are short, as in mathematics.
        var isShort = false
    }

    private static let labels: [UInt32: [Label]] = {
        let all: [(Placeholder.Kind, String)] = [
            (.account, "微信|wechat|weixin|wx|vx|v信|qq|扣扣|telegram|whatsapp|skype|抖音|小红书|微博"),
            (
                .id,
                "身份证|证件|护照|passport|ssn|social security|社会安全|社保|学号|工号|student id|student number|id card|id number|"
                    + "identity card|driver's license|driver's licence|driving licence|national insurance|驾驶证|驾照"
            ),
            (.card, "银行卡|卡号|card number|bank card|credit card|debit card|account number|储蓄卡|信用卡"),
            (.phone, "电话|手机|座机|传真|tel|telephone|phone|mobile|cell|cellphone|fax|call me|text me|ring me|联系方式|联系我"),
            (.address, "ip"),
        ]
        let labels = all.flatMap { kind, list in
            words(list).map {
                Label(word: $0, kind: kind, isShort: $0.count == 2 && !$0[0].isHan && $0 != words("qq")[0])
            }
        }
        return Dictionary(grouping: labels.sorted { $0.word.count > $1.word.count }) { $0.word[0] }
    }()

    private static let firstOfLabels = CodeFilter(labels.keys)

    /// What may stand between a label and the value.
    private static let fillers = words(
        "号码|号|账号|帐号|帳號|账户|id|number|no|address|地址|是|为|為|叫|is|me|at|on|the|under|加|搜|my|了")
    private static let strongFillers = Set(words("号码|号|账号|帐号|帳號|id|是|为|為|叫|加|搜"))
    private static let marks = set(" :=#.：(\t（【「*_`\"“[")
    private static let strongMarks = set(":=#")
    private static let owners = words("my|his|her|their|our|'s|add")

    private func value(of label: Label, at index: Int) -> Finding? {
        var next = index + label.word.count
        var isStrong = false
        for _ in 0..<8 {
            let end = end(from: next) { Self.marks.contains($0) }
            if text.folded[next..<end].contains(where: Self.strongMarks.contains) { isStrong = true }
            next = end
            let filler = Self.fillers.first { word in
                has(next, word) && (word[0].isHan || !text[next + word.count].isWord && !has(next + word.count, "_"))
            }
            guard let filler else { break }
            if Self.strongFillers.contains(filler) || filler == Self.words("is")[0] && follows(index, Self.owners) {
                isStrong = true
            }
            next += filler.count
        }
        guard next - index < 60 else { return nil }
        return switch label.kind {
        case .phone: digits(from: next, 7...15, .phone)
        case .card: digits(from: next, 8...19, .card)
        case .id: code(from: next)
        case .address: address(from: next)
        default: account(from: next, label, isStrong)
        }
    }

    /// Digits in groups, so many in all.
    private func digits(from index: Int, _ count: ClosedRange<Int>, _ kind: Placeholder.Kind) -> Finding? {
        let start = has(index, "+") ? index + 1 : index
        guard text[start].isDigit else { return nil }
        var (end, next, digits) = (start, start, "")
        while digits.count < count.upperBound {
            if text[next].isDigit {
                digits += text.text(next..<next + 1)
                next += 1
                end = next
            } else if next - end < 2, has(next, oneOf: Self.gaps) {
                next += 1
            } else {
                break
            }
        }
        // A decimal number is a measure of something.
        let isDecimal = has(start + 1, ".") || has(end, ".") && text[end + 1].isDigit
        guard count.contains(digits.count), !text[end].isWord, !isDecimal else { return nil }
        return Finding(kind: kind, range: index..<end, identity: kind == .phone ? String(digits.suffix(10)) : digits)
    }

    private static let gaps = set(" -.()")

    /// Letters and digits as on a document: at least four digits.
    private func code(from index: Int) -> Finding? {
        if let finding = digits(from: index, 6...18, .id), !has(finding.range.upperBound, "x") { return finding }
        var (end, next) = (index, index)
        while next - index < 24 {
            if text[next].isDigit || text[next].isASCIILetter {
                next += 1
                end = next
            } else if has(next, oneOf: Self.gaps), text[next + 1].isDigit, next == end {
                next += 1
            } else {
                break
            }
        }
        let code = text.text(index..<end)
        guard code.filter(\.isNumber).count >= 4 else { return nil }
        return Finding(kind: .id, range: index..<end, identity: code.filter { $0.isNumber || $0.isLetter })
    }

    /// The name of an account; of letters alone only when it is said to be one.
    private func account(from index: Int, _ label: Label, _ isStrong: Bool) -> Finding? {
        let end = end(from: index) { $0.isASCIILetter || $0.isDigit || $0 == 0x5F || $0 == 0x2D }
        let account = text.text(index..<end)
        let hasDigits = account.contains(where: \.isNumber)
        guard (5...20).contains(account.count), isStrong || hasDigits || account.contains("_"),
            !label.isShort || account.first?.isLetter == true && account.count >= 6 || account.count >= 8 && hasDigits,
            !has(end, "(")
        else { return nil }
        return Finding(kind: .account, range: index..<end, identity: account)
    }

    /// An address of IPv4 with small numbers, too.
    private func address(from index: Int) -> Finding? {
        let end = end(from: index) { $0.isDigit || $0 == 0x2E }
        let groups = text.text(index..<end).split(separator: ".")
        let number = Number(
            digits: groups.joined().compactMap(\.wholeNumberValue), shape: groups.map(\.count),
            separators: Array(repeating: ".", count: max(0, groups.count - 1)))
        guard number.isIPv4(hasLabel: true) else { return nil }
        return Finding(
            kind: .address, range: index..<index + groups.joined(separator: ".").count, identity: number.text)
    }

    /// Numbers of passports and identity cards that begin with letters: Chinese passports and permits (E12345678), Hong
    /// Kong (A123456(7)), Taiwan (A123456789), national insurance of the United Kingdom (QQ 12 34 56 C).
    func documents() -> [Finding] {
        var found: [Finding] = []
        var index = 0
        while index < text.count {
            guard text.folded[index].isASCIILetter, text.capitals[index] || text[index + 1].isDigit,
                !text[index - 1].isWord, !has(index - 1, "_"), !has(index - 1, "-")
            else {
                index += 1
                continue
            }
            if let end = documentEnd(from: index) {
                found.append(
                    Finding(
                        kind: .id, range: index..<end,
                        identity: text.text(index..<end).filter { $0.isNumber || $0.isLetter }))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private func documentEnd(from index: Int) -> Int? {
        let letters = end(from: index, \.isASCIILetter) - index
        guard letters <= 2 else { return nil }
        let digits = end(from: index + letters, \.isDigit)
        let count = digits - index - letters
        if letters == 1, count == 6, has(digits, "("), text[digits + 1].isDigit || has(digits + 1, "a"),
            has(digits + 2, ")")
        {
            return digits + 3
        }
        if !text[digits].isWord, !has(digits, "_"), !has(digits, "-") {
            if letters == 1, count == 8, Self.passports.contains(text[index]) { return digits }
            if letters == 2, count == 7, has(index, "e") { return digits }
            if letters == 1, count == 9, has(index + 1, "1") || has(index + 1, "2") { return digits }
        }
        guard letters == 2 else { return nil }
        // In pairs, with or without spaces.
        var end = index + letters
        for _ in 0..<3 {
            if has(end, " ") { end += 1 }
            guard text[end].isDigit, text[end + 1].isDigit else { return nil }
            end += 2
        }
        if has(end, " ") { end += 1 }
        guard (0x61...0x64).contains(text[end]), text.capitals[end], text.capitals[index], !text[end + 1].isWord else {
            return nil
        }
        return end + 1
    }

    private static let passports = set("egdsphck")
}
