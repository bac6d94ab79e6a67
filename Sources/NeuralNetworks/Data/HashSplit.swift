/// Divides examples into training and validation by their names: an example keeps its side on every machine and when
/// others come or go, and what belongs together (one learner's answers, one template's sentences) stays together.
package struct HashSplit: Codable, Hashable, Sendable {
    /// Share of names that go to validation, 0…1.
    package var validationShare: Double
    package var seed: UInt64

    package init(validationShare: Double, seed: UInt64 = 0) {
        self.validationShare = validationShare
        self.seed = seed
    }

    package func isValidation(_ name: String) -> Bool { place(of: name) < validationShare }

    /// Where a name stands in 0..<1, for splits into more than two parts.
    package func place(of name: String) -> Double {
        // FNV-1a over the bytes (Fowler, Noll & Vo), whose high bits SplitMix64 then mixes.
        let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var random = SplitMix64(seed: hash ^ seed)
        return Double(random.uniform())
    }
}
