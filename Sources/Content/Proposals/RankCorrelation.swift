/// How well one order follows another.
package enum RankCorrelation {
    /// Pearson's correlation of the ranks, equal values with their mean rank; 0 where all values of one side are equal.
    package static func spearman(_ left: [Double], _ right: [Double]) -> Double {
        guard !left.isEmpty else { return 0 }
        let (a, b) = (ranks(left), ranks(right))
        // Ranks always have the same mean.
        let mean = Double(left.count - 1) / 2
        var (both, squaresA, squaresB) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            both += (x - mean) * (y - mean)
            squaresA += (x - mean) * (x - mean)
            squaresB += (y - mean) * (y - mean)
        }
        return squaresA * squaresB > 0 ? both / (squaresA * squaresB).squareRoot() : 0
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
            for place in order[start..<end] { ranks[place] = Double(start + end - 1) / 2 }
            start = end
        }
        return ranks
    }
}
