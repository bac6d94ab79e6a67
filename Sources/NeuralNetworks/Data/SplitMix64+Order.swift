extension SplitMix64 {
    /// A whole number in 0..<`bound`.
    ///
    /// - Precondition: `bound` > 0.
    package mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// The elements in random order (Fisher & Yates); unlike that of `shuffled(using:)`, it is the same with every standard
    /// library.
    package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        var elements = elements
        for index in elements.indices.dropFirst().reversed() { elements.swapAt(index, below(index + 1)) }
        return elements
    }
}
