/// Batches of sequences of like length, so that little is computed on padding, in an order drawn by chance.
///
/// The order of an epoch is a function of the seed and the epoch's number alone: the same on every machine, and a run that
/// was interrupted finds its place again.
package struct LengthBatches: Hashable, Sendable {
    /// Lengths of the sequences.
    let lengths: [Int]
    let batchSize: Int
    let seed: UInt64

    /// Batches among which sequences are sorted by length: more give less padding, fewer a better mixture.
    static let batchesPerBucket = 32

    /// - Precondition: `batchSize` > 0.
    package init(lengths: [Int], batchSize: Int, seed: UInt64) {
        precondition(batchSize > 0, "a batch has at least one sequence")
        self.lengths = lengths
        self.batchSize = batchSize
        self.seed = seed
    }

    /// Batches in one epoch.
    package var count: Int { (lengths.count + batchSize - 1) / batchSize }

    /// The batches of an epoch (from 0): indices of sequences, each in exactly one batch. All batches but one have
    /// `batchSize` of them.
    ///
    /// The shuffled sequences are cut into buckets, each bucket is sorted by length and cut into batches, and the batches
    /// of all buckets are shuffled.
    package func batches(epoch: Int) -> [[Int]] {
        var random = SplitMix64(seed: seed ^ (UInt64(epoch) &+ 1) &* 0xD1B5_4A32_D192_ED03)
        let order = random.shuffled(Array(lengths.indices))
        let buckets = order.chunks(of: batchSize * Self.batchesPerBucket)
        // Equal lengths keep their shuffled order: the sort is stable by the second key.
        let batches = buckets.flatMap { bucket in
            bucket.enumerated().sorted { (lengths[$0.element], $0.offset) < (lengths[$1.element], $1.offset) }
                .map(\.element).chunks(of: batchSize)
        }
        return random.shuffled(batches)
    }
}

extension Array {
    /// The elements in runs of `size`, the last one shorter if need be.
    func chunks(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
