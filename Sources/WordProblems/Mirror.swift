import NeuralNetworks

/// The other sides from which a problem that compares two amounts can be seen. Training sees wordings from there, too, so that not
/// the words that stand around a comparison decide, but who is asked for and whether there is more or less.
///
/// - What was more is less: *Ann has 3 more than Bo* becomes *Ann has 3 less than Bo*.
/// - The other is asked for: *How many has Ann?* becomes *How many has Bo?*
///
/// Either makes the equation that of another family; both together leave it as it is.
struct Mirror: Hashable, Sendable {
    /// Whose equation it is then.
    let family: String
    let reverses: Bool
    let asksOther: Bool

    private static let reversals = [
        "summore": "sumless", "sumless": "summore", "moretotal": "fewertotal", "fewertotal": "moretotal",
        "more": "rest",
    ]
    private static let exchanges = [
        "summore": "sumless", "sumless": "summore", "sumtimes": "sumpart", "sumpart": "sumtimes",
    ]

    /// All that a family's problems have.
    static func all(of family: String) -> [Mirror] {
        let (reversal, exchange) = (reversals[family], exchanges[family])
        return [
            reversal.map { Mirror(family: $0, reverses: true, asksOther: false) },
            exchange.map { Mirror(family: $0, reverses: false, asksOther: true) },
            reversal != nil && reversal == exchange ? Mirror(family: family, reverses: true, asksOther: true) : nil,
        ].compactMap { $0 }
    }

    /// The text seen from there; nil for one that does not say more or less, or does not ask for one of two persons.
    func callAsFunction(_ text: MaskedText) -> MaskedText? {
        let other = asksOther ? text.askingOther : text
        return reverses ? other?.reversed : other
    }
}

extension MaskedText {
    private static let opposites = ["more": "less", "less": "more"]

    fileprivate var reversed: MaskedText? {
        guard words.contains(where: { Self.opposites[$0] != nil }) else { return nil }
        return mapped { Self.opposites[$0] ?? $0 }
    }

    /// With the other of two persons in a question at the end that names one and compares nothing.
    fileprivate var askingOther: MaskedText? {
        let persons = Set(words.filter(\.isPerson))
        let isChinese = words.contains { $0.first?.isASCII == false }
        let ends: Set = isChinese ? [".", "?", ",", ":"] : [".", "?"]
        guard persons.count == 2, let end = words.dropLast().lastIndex(where: ends.contains) else { return nil }
        let question = words[(end + 1)...]
        let asked = Set(question.filter(\.isPerson))
        guard asked.count == 1, let one = asked.first, let other = persons.subtracting(asked).first,
            !question.contains(where: { Self.opposites[$0] != nil || $0.isNumber })
        else { return nil }
        return mapped(from: end + 1) { $0 == one ? other : $0 }
    }
}
