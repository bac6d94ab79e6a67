extension Parser {
    /// A statement with what its writing left open.
    struct Reading {
        var statement: Statement
        /// Whether a comma was taken to group digits that could separate numbers.
        var hasThousands: Bool
        /// Whether a factor after a division could belong below the line.
        var isAmbiguous: Bool
    }

    /// Reads whatever can be an answer: expression, equation, inequality, point, interval, set, list, or words such as
    /// “no solution”.
    static func read(_ typed: String, style: Lexer.Style = .init()) throws(ReadingError) -> Reading {
        guard typed.utf8.count <= Lexer.lengthLimit else { throw ReadingError(.tooLong) }
        let text = style.isFormula ? typed : Spelling.withoutPreface(typed)
        if let word = Spelling.phrases[text.comparable] ?? Spelling.phrases[text.withoutSubject.comparable] {
            return Reading(statement: .word(word), hasThousands: false, isAmbiguous: false)
        }
        do throws(ReadingError) {
            let lexer = try Lexer(text, style: style)
            guard !lexer.tokens.isEmpty else { throw ReadingError(.empty) }
            var parser = Parser(style.isFormula ? lexer.tokens : punctuated(lexer.tokens), style: style)
            let statement = try parser.alternatives(parser.tokens.indices)
            return Reading(
                statement: statement, hasThousands: lexer.hasThousands, isAmbiguous: parser.isAmbiguous)
        } catch {
            throw error.counted(in: text, after: typed.count - text.count)
        }
    }

    /// Reads an answer; see ``read(_:style:)``.
    static func statement(_ text: String, style: Lexer.Style = .init()) throws(ReadingError) -> Statement {
        try read(text, style: style).statement
    }

    /// Most elements of a list.
    private static let partLimit = 40

    /// The tokens with the commas as they are meant: one between equations that only a space parts (`x = 1 y = 2`), none
    /// at the end or before a word that joins (`8, and 13`).
    private static func punctuated(_ tokens: [PlacedToken]) -> [PlacedToken] {
        var result: [PlacedToken] = []
        var isEquation = false
        for (index, placed) in tokens.enumerated() {
            let after = index + 1 < tokens.count ? tokens[index + 1].token : nil
            switch placed.token {
            case .symbol(","), .symbol(";"):
                isEquation = false
                if after == nil || after == .word(.or) || after == .word(.and) { continue }
            case .word(.or), .word(.and): isEquation = false
            case .relation(let relation): isEquation = relation == .equal
            case .name where isEquation && placed.isSpaced && endsOperand(result.last?.token):
                // `x1 = 3 x2 = -2` has a number before the sign.
                let isNumbered = if case .number? = after { index + 2 < tokens.count } else { false }
                if (isNumbered ? tokens[index + 2].token : after) == .relation(.equal) {
                    result.append(PlacedToken(token: .symbol(","), position: placed.position, isSpaced: false))
                }
            default: break
            }
            result.append(placed)
        }
        return result
    }

    private static func endsOperand(_ token: Token?) -> Bool {
        switch token {
        case .number, .name, .constant, .symbol(")"), .symbol("}"), .symbol("]"): true
        default: false
        }
    }

    // MARK: Compounds

    /// `x = 1 or x = 2`.
    private mutating func alternatives(_ range: Range<Int>) throws(ReadingError) -> Statement {
        try descend()
        defer { ascend() }
        var range = range
        // `= 5`, with what it equals left out.
        if range.count > 1, tokens[range.lowerBound].token == .relation(.equal) { range.removeFirst() }
        let pieces = try split(range) { $0 == .word(.or) }
        return try compound(pieces, Statement.any) { (parser, piece) throws(ReadingError) in
            try parser.compound(try parser.split(piece) { $0 == .word(.and) || $0 == .symbol("&") }, Statement.all) {
                (parser, piece) throws(ReadingError) in try parser.list(piece)
            }
        }
    }

    /// `2, 3`, and unions of intervals.
    private mutating func list(_ range: Range<Int>) throws(ReadingError) -> Statement {
        if tokens[range.lowerBound].token == .relation(.less), let vector = try bracketed(range) { return vector }
        let pieces = try split(range) { $0 == .symbol(",") || $0 == .symbol(";") }
        return try compound(pieces, Statement.list) { (parser, piece) throws(ReadingError) in
            let sets = try parser.split(piece) { $0 == .word(.union) }
            return try parser.compound(sets, Statement.any) { (parser, piece) throws(ReadingError) in
                try parser.single(piece)
            }
        }
    }

    private mutating func compound(
        _ pieces: [Range<Int>], _ joined: ([Statement]) -> Statement,
        _ read: (inout Parser, Range<Int>) throws(ReadingError) -> Statement
    ) throws(ReadingError) -> Statement {
        var parts: [Statement] = []
        for piece in pieces {
            guard !piece.isEmpty else {
                position = piece.lowerBound
                throw unexpected()
            }
            parts.append(try read(&self, piece))
        }
        return parts.count == 1 ? parts[0] : joined(parts)
    }

    /// The ranges between separators outside of all brackets.
    private func split(_ range: Range<Int>, at isSeparator: (Token) -> Bool) throws(ReadingError) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var depth = 0
        var from = range.lowerBound
        for index in range {
            switch tokens[index].token {
            case .symbol("("), .symbol("["), .symbol("{"), .word(.matrixStart): depth += 1
            case .symbol(")"), .symbol("]"), .symbol("}"), .word(.matrixEnd): depth -= 1
            case let token where depth == 0 && (isSeparator(token) || (isUnion(index) && isSeparator(.word(.union)))):
                pieces.append(from..<index)
                from = index + 1
                if pieces.count > Self.partLimit { throw ReadingError(.tooLong) }
            default: break
            }
        }
        return pieces + [from..<range.upperBound]
    }

    /// Whether the letter U stands for ∪: `(-oo, 2) U (5, oo)`.
    private func isUnion(_ index: Int) -> Bool {
        guard case .name("U") = tokens[index].token, index > 0, index + 1 < tokens.count else { return false }
        return [")", "]", "}"].contains { tokens[index - 1].token == .symbol($0) }
            && ["(", "[", "{"].contains { tokens[index + 1].token == .symbol($0) }
    }

    // MARK: Single statements

    private mutating func single(_ range: Range<Int>) throws(ReadingError) -> Statement {
        let isSigned = { (token: Token) in token == .word(.plusMinus) || token == .word(.minusPlus) }
        if range.contains(where: { isSigned(tokens[$0].token) }) {
            return .any([try choosing("+", "-", in: range), try choosing("-", "+", in: range)])
        }
        if case .meaning(let word) = tokens[range.lowerBound].token, range.count == 1 { return .word(word) }
        if let place = range.first(where: { tokens[$0].token == .word(.element) }), place + 1 < range.upperBound {
            // x ∈ (1, 2)
            return try alternatives(place + 1..<range.upperBound)
        }
        if case .relation(let relation) = tokens[range.lowerBound].token, relation != .equal {
            return try bound(relation, range.dropFirst())
        }
        if let group = try bracketed(range) { return group }
        if let ratio = try ratio(range) { return ratio }
        return try relation(range)
    }

    /// `> 3`, with what it says something about left out.
    private mutating func bound(_ relation: Statement.Relation, _ range: Range<Int>) throws(ReadingError) -> Statement {
        let value = try expression(range)
        let (below, above) = (Expression.negative(.constant(.infinity)), Expression.constant(.infinity))
        return switch relation {
        case .less, .lessOrEqual:
            .interval(.init(lower: below, upper: value, includesLower: false, includesUpper: relation == .lessOrEqual))
        case .greater, .greaterOrEqual:
            .interval(
                .init(lower: value, upper: above, includesLower: relation == .greaterOrEqual, includesUpper: false))
        default: throw ReadingError(.unexpected(relation.rawValue), at: tokens[range.lowerBound - 1].position)
        }
    }

    /// The statement with one sign of each ± and ∓.
    private func choosing(
        _ plus: Unicode.Scalar, _ minus: Unicode.Scalar, in range: Range<Int>
    ) throws(ReadingError) -> Statement {
        var chosen = Parser(
            tokens[range].map { placed in
                var placed = placed
                if placed.token == .word(.plusMinus) { placed.token = .symbol(plus) }
                if placed.token == .word(.minusPlus) { placed.token = .symbol(minus) }
                return placed
            }, style: style)
        return try chosen.single(chosen.tokens.indices)
    }

    /// `(a, b)`, `[a, b)`, `{a, b}`, `⟨a, b⟩` or a matrix when its brackets enclose the whole.
    private mutating func bracketed(_ range: Range<Int>) throws(ReadingError) -> Statement? {
        guard range.count >= 2, isEnclosed(range) else { return nil }
        let (first, last) = (tokens[range.lowerBound].token, tokens[range.upperBound - 1].token)
        let inner = range.dropFirst().dropLast()
        switch (first, last) {
        case (.symbol("{"), .symbol("}")):
            if inner.isEmpty { return .set([]) }
            if case .name = tokens[inner.lowerBound].token,
                let bar = inner.first(where: { [.symbol("|"), .symbol(":")].contains(tokens[$0].token) }),
                bar + 1 < inner.upperBound, !inner.contains(where: { $0 > bar && tokens[$0].token == .symbol("|") })
            {
                // {x | x > 3}
                return try alternatives(bar + 1..<inner.upperBound)
            }
            let pieces = try split(inner) { $0 == .symbol(",") || $0 == .symbol(";") || $0 == .word(.and) }
            return .set(try elements(pieces))
        case (.word(.matrixStart), .word(.matrixEnd)):
            var rows: [Statement] = []
            for row in try split(inner, at: { $0 == .word(.newRow) }) where !row.isEmpty {
                rows.append(.tuple(try elements(try split(row) { $0 == .symbol("&") })))
            }
            return .tuple(rows)
        case (.relation(.less), .relation(.greater)):
            let pieces = try split(inner) { $0 == .symbol(",") }
            return pieces.count > 1 ? .tuple(try elements(pieces)) : nil
        case (.symbol("("), _), (.symbol("["), _):
            let pieces = try split(inner) { $0 == .symbol(",") || $0 == .symbol(";") }
            guard pieces.count > 1 else { return nil }
            let parts = try elements(pieces)
            let isRound = first == .symbol("(") && last == .symbol(")")
            if parts.count == 2, case .expression(let lower) = parts[0], case .expression(let upper) = parts[1],
                !isRound || lower.isInfinite || upper.isInfinite
            {
                return .interval(
                    .init(
                        lower: lower, upper: upper, includesLower: first == .symbol("["),
                        includesUpper: last == .symbol("]")))
            }
            guard isRound else { throw ReadingError(.unexpected("["), at: tokens[range.lowerBound].position) }
            return .tuple(parts)
        default: return nil
        }
    }

    /// Whether the first and the last token are brackets that belong together.
    private func isEnclosed(_ range: Range<Int>) -> Bool {
        var depth = 0
        for index in range {
            switch tokens[index].token {
            case .symbol("("), .symbol("["), .symbol("{"), .word(.matrixStart): depth += 1
            case .symbol(")"), .symbol("]"), .symbol("}"), .word(.matrixEnd): depth -= 1
            case .relation(.less) where index == range.lowerBound: depth += 1
            case .relation(.greater) where index == range.upperBound - 1: depth -= 1
            default: break
            }
            if depth == 0 && index < range.upperBound - 1 { return false }
        }
        return depth == 0
    }

    private mutating func elements(_ pieces: [Range<Int>]) throws(ReadingError) -> [Statement] {
        var parts: [Statement] = []
        for piece in pieces {
            guard !piece.isEmpty else {
                position = piece.lowerBound
                throw unexpected()
            }
            parts.append(try alternatives(piece))
        }
        return parts
    }

    /// `3 : 4 : 5`.
    private mutating func ratio(_ range: Range<Int>) throws(ReadingError) -> Statement? {
        let pieces = try split(range) { $0 == .symbol(":") }
        guard pieces.count > 2 else { return nil }
        var parts: [Expression] = []
        for piece in pieces { parts.append(try expression(piece)) }
        return .ratio(parts)
    }

    private mutating func expression(_ range: Range<Int>) throws(ReadingError) -> Expression {
        (position, end) = (range.lowerBound, range.upperBound)
        defer { end = tokens.count }
        let value = try sum()
        try requireEnd()
        return value
    }

    private mutating func relation(_ range: Range<Int>) throws(ReadingError) -> Statement {
        (position, end) = (range.lowerBound, range.upperBound)
        defer { end = tokens.count }
        var sides = [try sum()]
        var relations: [Statement.Relation] = []
        while case .relation(let relation)? = peek {
            position += 1
            relations.append(relation)
            sides.append(try sum())
        }
        try requireEnd()
        if relations.isEmpty { return .expression(sides[0]) }
        guard relations.allSatisfy({ $0 == .equal }) || !relations.contains(.equal) else {
            throw ReadingError(.mixedRelations)
        }
        return .relation(sides, relations)
    }
}

extension Expression {
    /// ∞ or −∞.
    var isInfinite: Bool {
        switch self {
        case .constant(.infinity): true
        case .negative(let inner): inner.isInfinite
        default: false
        }
    }
}

extension StringProtocol {
    /// Without “x =”, “x is”, “x 为” in front.
    fileprivate var withoutSubject: Substring {
        let rest = self[...].drop { $0.isWhitespace || $0 == "$" }
        guard let first = rest.first, first.isASCII, first.isLetter else { return Substring(self) }
        let after = rest.dropFirst().drop { $0.isWhitespace }
        for word in ["=", "＝", "∈", "is ", "可以取", "可取", "取", "为", "是"] where after.hasPrefix(word) {
            return Substring(after.dropFirst(word.count))
        }
        return Substring(self)
    }
}
