import Foundation
import LanguageModels

/// The embedding that needs no model: hashed n-grams, weighted by rarity.
///
///     v[h(f) mod d] += s(f) · w(f) · (1 + ln tf(f)) · idf(h(f) mod d),   idf(b) = ln((N + 1) / (n_b + ½))
///
/// s(f) = ±1 comes from another bit of the hash, so that collisions cancel on average (feature hashing: Weinberger et al.
/// 2009); tf is sublinear (Manning, Raghavan & Schütze 2008, §6.4.1). Vectors have unit length.
package struct HashedNgramEmbedding: EmbeddingModel {
    package let name: String
    package var dimension: Int? { size }
    package var host: String? { nil }

    let size: Int
    let weights: Ngrams.Weights
    private let rarity: [Float]

    /// Chosen by measurement (docs/evaluation.md): fewer lose recall, more gain none.
    package static let standardDimension = 1 << 16
    /// Of a vector, so many of the heaviest features are kept.
    static let featureLimit = 256
    /// As many texts are enough to know which features are rare.
    private static let sample = 20_000

    /// Without `texts` every feature counts the same.
    ///
    /// - Parameters:
    ///   - texts: what the rarity of features is counted in.
    ///   - dimension: length of the vectors, a power of two.
    package init(fittedOn texts: [String] = [], dimension: Int = standardDimension) {
        self.init(fittedOn: texts, dimension: dimension, weights: Ngrams.Weights())
    }

    init(fittedOn texts: [String], dimension: Int, weights: Ngrams.Weights) {
        precondition(dimension > 0 && dimension & (dimension - 1) == 0, "the dimension is a power of two")
        size = dimension
        self.weights = weights
        let step = max(1, texts.count / Self.sample)
        let chosen = stride(from: 0, to: texts.count, by: step).map { $0 }
        let counts = Parallel.map(chosen.count) { range in
            var counts = [Int32](repeating: 0, count: dimension)
            var last = [Int32](repeating: -1, count: dimension)
            for number in range {
                Ngrams.read(texts[chosen[number]], weights: weights) { hash, _ in
                    let bucket = Int(truncatingIfNeeded: hash) & (dimension - 1)
                    if last[bucket] != number {
                        last[bucket] = Int32(number)
                        counts[bucket] += 1
                    }
                }
            }
            return counts
        }
        var all = [Int32](repeating: 0, count: dimension)
        for part in counts { for bucket in all.indices { all[bucket] += part[bucket] } }
        let total = Float(chosen.count + 1)
        rarity = texts.isEmpty ? [] : all.map { max(0, log(total / (Float($0) + 0.5))) }
        var mark = UInt64(0xcbf2_9ce4_8422_2325)
        for count in all { mark = (mark ^ UInt64(UInt32(bitPattern: count))) &* 0x100_0000_01b3 }
        name = "hashed-ngrams-\(dimension)-\(String(mark & 0xFFFF_FFFF, radix: 16))"
    }

    package func embed(_ texts: [String]) async throws -> [[Float]] {
        texts.map { text in
            var dense = [Float](repeating: 0, count: size)
            for (bucket, value) in vector(of: text) { dense[Int(bucket)] = value }
            return dense
        }
    }

    /// The vector of `text` without its zeros, by rising bucket; empty when nothing in the text counts.
    func vector(of text: String) -> SparseVector {
        var features: [(bucket: UInt32, value: Float)] = []
        features.reserveCapacity(text.utf8.count)
        let mask = UInt64(size - 1)
        Ngrams.read(text, weights: weights) { hash, weight in
            features.append((UInt32(hash & mask), hash >> 63 == 0 ? weight : -weight))
        }
        features.sort { ($0.bucket, $0.value) < ($1.bucket, $1.value) }
        var vector: SparseVector = []
        var start = 0
        while start < features.count {
            let bucket = features[start].bucket
            // What is equal in bucket and value is one feature, repeated.
            var value: Float = 0
            while start < features.count, features[start].bucket == bucket {
                let one = features[start].value
                var end = start + 1
                while end < features.count, features[end].bucket == bucket, features[end].value == one { end += 1 }
                value += one * (1 + log(Float(end - start)))
                start = end
            }
            value *= rarity.isEmpty ? 1 : rarity[Int(bucket)]
            if value != 0 { vector.append((bucket, value)) }
        }
        if vector.count > Self.featureLimit {
            vector.sort { abs($0.value) > abs($1.value) }
            vector.removeLast(vector.count - Self.featureLimit)
            vector.sort { $0.bucket < $1.bucket }
        }
        let length = vector.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
        guard length > 0 else { return [] }
        for index in vector.indices { vector[index].value /= length }
        return vector
    }
}

/// Places and values of a vector that is zero elsewhere, by rising place.
typealias SparseVector = [(bucket: UInt32, value: Float)]

/// Work on all cores that gives the same result on any number of them.
enum Parallel {
    /// The results of `work` for consecutive parts of 0..<`count`, in order.
    static func map<Result: Sendable>(_ count: Int, _ work: @Sendable (Range<Int>) -> Result) -> [Result] {
        let parts = min(ProcessInfo.processInfo.activeProcessorCount, max(1, count / 64))
        guard parts > 1 else { return [work(0..<count)] }
        let results = Results<Result>(parts)
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            results.set(part, to: work(count * part / parts..<count * (part + 1) / parts))
        }
        return results.all
    }

    /// Both results, worked out side by side.
    static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let firsts = Results<First>(1)
        let seconds = Results<Second>(1)
        DispatchQueue.concurrentPerform(iterations: 2) { part in
            if part == 0 { firsts.set(0, to: first()) } else { seconds.set(0, to: second()) }
        }
        return (firsts.all[0], seconds.all[0])
    }

    private final class Results<Value: Sendable>: @unchecked Sendable {
        private let lock = NSLock()
        private var values: [Value?]

        init(_ count: Int) { values = Array(repeating: nil, count: count) }

        func set(_ index: Int, to value: Value) { lock.withLock { values[index] = value } }

        var all: [Value] { lock.withLock { values.compactMap { $0 } } }
    }
}
