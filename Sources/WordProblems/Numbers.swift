package import DomainModel

/// A number that stands in a text.
package struct TextNumber: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case plain
        /// `20%`: a fifth.
        case percent
        /// `打八折`: four fifths of the price are paid.
        case discount
    }

    package var value: Rational
    package var kind = Kind.plain

    /// As it stands in an equation: `12`, `3.5`, `(3/4)`, `20%`, `(-5)`.
    package var written: String {
        switch kind {
        case .percent: (value.multiplied(by: Rational(100))?.plain ?? "\(value)") + "%"
        case .plain, .discount: value.isNegative || value.plain.contains("/") ? "(\(value.plain))" : value.plain
        }
    }
}

extension Rational {
    /// As a decimal where it has one, otherwise as a fraction in lowest terms.
    package var plain: String { decimal ?? description }

    /// Reads `12`, `-3`, `0.5` and `3/4`.
    package init?(written text: String) {
        let sides = text.split(separator: "/")
        let isNegative = text.hasPrefix("-")
        let values = sides.map { Rational(decimal: $0.drop { $0 == "-" }) }
        guard let above = values.first ?? nil, let below = values.count == 2 ? values[1] : .one, values.count <= 2,
            let value = above.divided(by: below)
        else { return nil }
        self = isNegative ? value.negated : value
    }
}
