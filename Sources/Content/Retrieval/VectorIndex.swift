import Foundation

/// Hashed vectors gathered by place: exact cosines of a query with every passage that shares a feature with it.
struct SparseVectorIndex: Sendable {
    let embedding: HashedNgramEmbedding
    private let count: Int
    /// For each place where its entries begin; one more at the end.
    private let starts: [Int32]
    private let passages: [UInt32]
    /// Values in units of 1/32767: an eighth of the error of a byte for a quarter of the time of a Float.
    private let values: [Int16]

    init(_ texts: [String], dimension: Int = HashedNgramEmbedding.standardDimension) {
        self.init(texts, HashedNgramEmbedding(fittedOn: texts, dimension: dimension))
    }

    init(_ texts: [String], _ embedding: HashedNgramEmbedding) {
        self.embedding = embedding
        count = texts.count
        let parts = Parallel.map(texts.count) { range in range.map { embedding.vector(of: texts[$0]) } }
        var starts = [Int32](repeating: 0, count: embedding.size + 1)
        for part in parts { for vector in part { for entry in vector { starts[Int(entry.bucket) + 1] += 1 } } }
        for bucket in 0..<embedding.size { starts[bucket + 1] += starts[bucket] }
        var next = starts
        var passages = [UInt32](repeating: 0, count: Int(starts[embedding.size]))
        var values = [Int16](repeating: 0, count: passages.count)
        var number: UInt32 = 0
        for part in parts {
            for vector in part {
                for (bucket, value) in vector {
                    let place = Int(next[Int(bucket)])
                    passages[place] = number
                    values[place] = Int16(value * 32767)
                    next[Int(bucket)] += 1
                }
                number += 1
            }
        }
        self.starts = starts
        self.passages = passages
        self.values = values
    }

    /// The cosine of each passage with `query`.
    func scores(_ query: String) -> [Float] { scores(embedding.vector(of: query)) }

    func scores(_ query: SparseVector) -> [Float] {
        var scores = [Float](repeating: 0, count: count)
        scores.withUnsafeMutableBufferPointer { scores in
            for (bucket, value) in query {
                let value = value / 32767
                for entry in Int(starts[Int(bucket)])..<Int(starts[Int(bucket) + 1]) {
                    scores[Int(passages[entry])] += value * Float(values[entry])
                }
            }
        }
        return scores
    }
}

/// Vectors of a model, one row for each passage.
///
/// Up to ``exactLimit`` rows every row is compared. Above, the signs of the rows' numbers, one bit each, choose
/// ``candidates`` rows, which are then compared exactly: an eighth of a byte for a number keeps the scan in the cache.
struct DenseVectorIndex: Sendable {
    let dimension: Int
    private let count: Int
    /// Row after row, of unit length.
    private let rows: [Float]
    /// Row after row, 64 signs to the word; empty up to ``exactLimit`` rows.
    private let signs: [UInt64]
    private var words: Int { (dimension + 63) / 64 }

    static let exactLimit = 10_000
    private static let candidates = 2_000

    /// - Returns: nil when the vectors differ in length or are empty.
    init?(_ vectors: [[Float]]) {
        guard let dimension = vectors.first?.count, dimension > 0, vectors.allSatisfy({ $0.count == dimension })
        else { return nil }
        self.dimension = dimension
        count = vectors.count
        rows = vectors.flatMap(Self.normalised)
        signs = vectors.count > Self.exactLimit ? vectors.flatMap(Self.signs) : []
    }

    /// The cosine of each row with `query`; −1 for rows whose signs already tell that they are far. Empty when the length of
    /// `query` is not ``dimension``.
    func scores(_ query: [Float]) -> [Float] {
        guard query.count == dimension else { return [] }
        let query = Self.normalised(query)
        guard !signs.isEmpty else { return (0..<count).map { cosine($0, query) } }
        var scores = [Float](repeating: -1, count: count)
        for row in nearest(Self.signs(query)) { scores[row] = cosine(row, query) }
        return scores
    }

    private func cosine(_ row: Int, _ query: [Float]) -> Float {
        rows.withUnsafeBufferPointer { rows in
            query.withUnsafeBufferPointer { query in
                let start = row * dimension
                var sums = SIMD8<Float>.zero
                var index = 0
                while index + 8 <= dimension {
                    var (left, right) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
                    for lane in 0..<8 {
                        left[lane] = rows[start + index + lane]
                        right[lane] = query[index + lane]
                    }
                    sums += left * right
                    index += 8
                }
                var sum = sums.sum()
                while index < dimension {
                    sum += rows[start + index] * query[index]
                    index += 1
                }
                return sum
            }
        }
    }

    /// The rows with fewest signs that differ from the query's: counted by number of differences, then cut off.
    private func nearest(_ query: [UInt64]) -> [Int] {
        var distances = [Int16](repeating: 0, count: count)
        var histogram = [Int](repeating: 0, count: words * 64 + 1)
        signs.withUnsafeBufferPointer { signs in
            for row in 0..<count {
                var differing = 0
                for word in 0..<words { differing += (signs[row * words + word] ^ query[word]).nonzeroBitCount }
                distances[row] = Int16(differing)
                histogram[differing] += 1
            }
        }
        var (limit, taken) = (0, histogram[0])
        while limit + 1 < histogram.count, taken + histogram[limit + 1] <= Self.candidates {
            limit += 1
            taken += histogram[limit]
        }
        return (0..<count).filter { Int(distances[$0]) <= limit }
    }

    private static func normalised(_ vector: [Float]) -> [Float] {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? vector.map { $0 / length } : vector
    }

    private static func signs(_ vector: [Float]) -> [UInt64] {
        var signs = [UInt64](repeating: 0, count: (vector.count + 63) / 64)
        for (index, value) in vector.enumerated() where value > 0 { signs[index / 64] |= 1 << UInt64(index % 64) }
        return signs
    }
}
