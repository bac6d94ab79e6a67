import Content
import Foundation

/// How well predicted levels follow the given ones.
package enum DifficultyEvaluation {
    package static func measures(_ bank: ItemBank, on part: ItemBank.Part = .test) throws(EvaluationError) -> [Measure]
    {
        let training = bank.items(.training).compactMap { item in
            item.level.map { DifficultyPredictor.Example(text: item.problem, solution: item.solution, level: $0) }
        }
        let test = bank.items(part).filter { $0.level != nil }
        let clock = ContinuousClock()
        let start = clock.now
        guard let predictor = DifficultyPredictor(training), test.count > 2 else {
            throw EvaluationError(
                "There are too few items with `difficulty` (at least \(DifficultyPredictor.leastExamples) of different levels)"
            )
        }
        let levels = test.compactMap(\.level)
        let rows: [(String, [Double])] = [
            ("length of the problem", test.map { Double($0.problem.count) }),
            ("length of the solution", test.map { Double($0.solution.count) }),
            ("predictor, problem only", test.map { predictor.level(of: $0.problem) }),
            ("predictor", test.map { predictor.level(of: $0.problem, solution: $0.solution) }),
        ]
        let seconds = (clock.now - start) / .seconds(1)
        let baseline = spearman(rows[0].1, levels)
        let error = zip(rows[3].1, levels).map { abs($0 - $1) }
        let usual = training.map(\.level).mean
        return rows.enumerated().map { number, row in
            let interval = Bootstrap.interval(count: levels.count) { sample in
                spearman(sample.map { row.1[$0] }, sample.map { levels[$0] })
            }
            return Measure(
                "difficulty.spearman", spearman(row.1, levels), low: interval?.low, high: interval?.high,
                baseline: number == 0 ? nil : baseline, n: levels.count, seconds: number == 3 ? seconds : nil,
                keys: ["part": part.rawValue, "method": row.0])
        } + [
            Measure(
                "difficulty.mae", error.mean, baseline: levels.map { abs($0 - usual) }.mean, n: levels.count,
                keys: ["part": part.rawValue, "method": "predictor"])
        ]
    }

    /// Pearson's correlation of the ranks, equal values with their mean rank.
    static func spearman(_ left: [Double], _ right: [Double]) -> Double {
        let (a, b) = (ranks(left), ranks(right))
        let (meanA, meanB) = (a.mean, b.mean)
        var (both, squaresA, squaresB) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            both += (x - meanA) * (y - meanB)
            squaresA += (x - meanA) * (x - meanA)
            squaresB += (y - meanB) * (y - meanB)
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
