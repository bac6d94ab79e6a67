extension Parser {
    /// Reads a formula of a course: an expression, a comparison, or `if(condition, then, else)`.
    static func formula(_ text: String) throws(ReadingError) -> Formula {
        do throws(ReadingError) {
            let style = Lexer.Style(isFormula: true)
            var parser = Parser(try Lexer(text, style: style).tokens, style: style)
            let result = try parser.formula()
            try parser.requireEnd()
            return result
        } catch {
            throw error.counted(in: text)
        }
    }

    private mutating func formula() throws(ReadingError) -> Formula {
        try descend()
        defer { ascend() }
        var parts = [try conjunction()]
        while take(.word(.or)) { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(ReadingError) -> Formula {
        var parts = [try comparison()]
        while take(.word(.and)) { parts.append(try comparison()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func comparison() throws(ReadingError) -> Formula {
        if take(.word(.not)) {
            try descend()
            defer { ascend() }
            return .not(try comparison())
        }
        if let inner = try condition() { return inner }
        var sides = [try operand()]
        var relations: [Statement.Relation] = []
        while case .relation(let relation)? = peek {
            position += 1
            relations.append(relation)
            sides.append(try operand())
        }
        return relations.isEmpty ? sides[0] : .comparison(sides, relations)
    }

    /// A condition in brackets; nil when the brackets hold something else.
    private mutating func condition() throws(ReadingError) -> Formula? {
        guard peek == .symbol("(") else { return nil }
        var ahead = self
        ahead.position += 1
        guard let inner = try? ahead.formula(), ahead.take(")"), inner.isCondition else { return nil }
        self = ahead
        return inner
    }

    private mutating func operand() throws(ReadingError) -> Formula {
        if case .text(let text)? = peek {
            position += 1
            return .word(text)
        }
        guard take(.command(.conditional)) else { return .value(try sum()) }
        try require("(")
        let condition = try formula()
        try require(",")
        let then = try formula()
        try require(",")
        let otherwise = try formula()
        try require(")")
        return .conditional(condition, then, otherwise)
    }
}
