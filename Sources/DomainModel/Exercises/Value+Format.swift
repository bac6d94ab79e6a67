extension Value {
    /// The value as text in one of the formats of the course format; nil for an unknown format, or one that the value
    /// cannot have.
    func written(format: String) -> String? {
        if case .word(let word) = self { return format.isEmpty || format == "text" ? word : nil }
        guard let number = double else { return nil }
        if let places = Int(format), (0...12).contains(places) { return fixed(places: places) }
        let isNegative = number < 0
        let size = size(format == "text" ? .plain : .latex)
        switch format {
        case "": return (isNegative ? "-" : "") + size
        case "text": return (isNegative ? "−" : "") + size
        case "signed": return (isNegative ? "- " : "+ ") + size
        case "coef": return (isNegative ? "-" : "") + (size == "1" ? "" : size)
        case "+coef": return (isNegative ? "- " : "+ ") + (size == "1" ? "" : size)
        case "paren": return isNegative ? "(-\(size))" : size
        default: return nil
        }
    }

    /// Without its sign.
    private func size(_ notation: Notation) -> String {
        switch self {
        case .exact(let value, let isDecimal):
            (isDecimal ? value.absolute.decimal : nil) ?? value.absolute.written(notation)
        case .real(let value): abs(value).written(notation)
        case .word, .truth: ""
        }
    }

    private func fixed(places: Int) -> String? {
        switch self {
        case .exact(let value, _): return value.fixed(places: places)
        case .real(let value):
            guard abs(value) < 1e15 else { return nil }
            return Rational(Int128((value * 1e15).rounded()), over: 1_000_000_000_000_000)?.fixed(places: places)
        case .word, .truth: return nil
        }
    }
}
